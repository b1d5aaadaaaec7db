import * as z from 'zod/mini'
import type { OwnerChange } from '../../store/settings-page.ts'
import { isZone } from '../../time/zone.ts'
import type { Form } from '../ports.ts'
import type { Refusal } from './refusals.ts'

/** A time of the day, HH:MM. */
export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const number = (min: number, max: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,5}$/)),
    z.pipe(z.transform(Number), z.number().check(z.minimum(min), z.maximum(max))),
  )

const Given = z.object({
  name: z.string().check(z.trim(), z.maxLength(100)),
  language: z.enum(['en', 'de']),
  zone: z.string().check(z.maxLength(64), z.refine(isNamedZone)),
  digestTime: z.string().check(z.regex(TIME)),
  peoplePerDay: number(1, 5),
  weekBudget: number(1, 35),
  dial: z.enum(['gentle', 'normal', 'sparse']),
  receipts: z.enum(['never', 'new', 'every']),
  retentionDays: z.union([z.literal(''), number(30, 36_500)]),
  acknowledge: z.optional(z.literal('yes')),
  namesOnly: z.optional(z.literal('yes')),
  secondReader: z.optional(z.literal('yes')),
  ownDkim: z.optional(z.literal('yes')),
})

export type OwnerChangeRead =
  | { readonly ok: true; readonly change: OwnerChange }
  | { readonly ok: false; readonly reason: Refusal }

/** Reads the form of the owner's own settings; which field could not be read decides the reason. */
export function readOwnerChange(form: Form): OwnerChangeRead {
  const given = Given.safeParse(form)
  if (!given.success) return { ok: false, reason: reasonOf(String(given.error.issues[0]?.path[0])) }
  const { acknowledge, namesOnly, secondReader, ownDkim, retentionDays, ...rest } = given.data
  return {
    ok: true,
    change: {
      ...rest,
      digestDays: daysOf(form.days),
      retentionDays: retentionDays === '' ? null : retentionDays,
      acknowledge: acknowledge === 'yes',
      namesOnly: namesOnly === 'yes',
      secondReader: secondReader === 'yes',
      ownDkim: ownDkim === 'yes',
    },
  }
}

/** A zone by its name; offsets alone know nothing of summer. */
export function isNamedZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && isZone(zone)
}

/** The chosen days as a mask, bit 0 Monday; none chosen means every day. */
function daysOf(days: Form[string] | undefined): number {
  const mask = [days ?? []]
    .flat()
    .filter(day => typeof day === 'string' && /^[0-6]$/.test(day))
    .reduce((sum: number, day) => sum | (1 << Number(day)), 0)
  return mask === 0 ? 127 : mask
}

function reasonOf(field: string): Refusal {
  switch (field) {
    case 'zone':
      return 'bad-zone'
    case 'digestTime':
      return 'bad-time'
    case 'name':
      return 'bad-name'
    case 'peoplePerDay':
    case 'weekBudget':
    case 'retentionDays':
      return 'bad-number'
    default:
      return 'bad-form'
  }
}
