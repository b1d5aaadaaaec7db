import type { Wish } from '../command/command.ts'
import { sentenceOf } from '../command/sentences.ts'
import type { OwnerRow } from './settle-contact.ts'

/** A wish said back in the owner's language with its absolute local date. */
export function said(wish: Wish, name: string, owner: Pick<OwnerRow, 'zone' | 'language'>): string {
  return sentenceOf(wish, name, owner)
}
