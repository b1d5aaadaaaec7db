import type { Wish } from '../command/command.ts'
import { sayCommand } from '../command/sentences.ts'
import { localDateOf } from '../time/zone.ts'
import type { Desk } from './desk.ts'

/** A wish about somebody said back in the owner's language, with its absolute local date and weekday. */
export function said(wish: Wish, name: string, { owner, request }: Desk): string {
  const today = localDateOf(request.at, owner.zone)
  return sayCommand({ ...wish, quote: '' }, { today, people: [{ name }], language: owner.language })
}
