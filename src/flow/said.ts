import type { Wish } from '../command/command.ts'
import { sentenceOf } from '../command/sentences.ts'
import { localDateOf } from '../time/zone.ts'
import type { Desk } from './desk.ts'

/** A wish about somebody said back in the owner's language, with its absolute local date and weekday. */
export function said(wish: Wish, name: string, { owner, request }: Desk): string {
  return sentenceOf(wish, name, { language: owner.language, today: localDateOf(request.at, owner.zone) })
}
