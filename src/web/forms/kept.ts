import type { View, WebContext } from '../ports.ts'
import type { Refusal } from './refusals.ts'

/** Answers a refused form with its own page, which says why and holds what was typed (WCAG 2.2, 3.3.1 and 3.3.7). */
export function refusedOn(
  c: WebContext,
  reason: Refusal,
  page: (c: WebContext) => Response | Promise<Response>,
): Response | Promise<Response> {
  c.set('kept', c.get('form'))
  c.set('flash', { sentences: [c.get('words').refused[reason]], refused: true, undo: null })
  c.status(422)
  return page(c)
}

/** What a field of a form holds: what was typed where that very form was refused, else what is known. */
export function heldIn({ kept }: Pick<View, 'kept'>, does: string, field: string, known: string): string {
  if (kept === null || kept.do !== does) return known
  const typed = kept[field]
  return typeof typed === 'string' ? typed : known
}
