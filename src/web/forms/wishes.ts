import * as z from 'zod/mini'
import type { Command, Wish } from '../../command/command.ts'
import { parseDuration } from '../../time/duration.ts'
import type { Instant, LocalDate } from '../../time/instant.ts'
import { addDays, addMonths, isLocalDate, localDateOf } from '../../time/zone.ts'
import type { Form } from '../ports.ts'
import type { Refusal } from './refusals.ts'

/** What a form asks for, or why it cannot be read. */
export type WishRead = { readonly ok: true; readonly wish: Wish } | { readonly ok: false; readonly reason: Refusal }

/** When and where a form is read: dates in it are the owner's. */
export type Reading = { readonly now: Instant; readonly zone: string }

const TEXT_LETTERS_MAX = 2_000
/** Nothing lies further ahead (corpus rules of times: nothing beyond five years). */
const AHEAD_MONTHS_MAX = 60

const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
const CHANNEL = z.nullable(z.enum(['met', 'call', 'message', 'mail']))
const Fields = {
  until: z.string().check(z.maxLength(10)),
  note: text(TEXT_LETTERS_MAX),
  tag: text(60),
  merge: text(254),
  position: z.string().check(z.trim(), z.maxLength(200)),
}

/** Reads the buttons and fields of a person's forms as the wish that a reply would say. */
export function personWish(form: Form, reading: Reading): WishRead {
  const today = localDateOf(reading.now, reading.zone)
  switch (form.do) {
    case 'two-weeks':
      return wish({ do: 'snooze', until: addDays(today, 14) })
    case 'next-week':
      return wish({ do: 'snooze', until: addDays(today, 7) })
    case 'snooze':
      return snoozeOf(form.until, today)
    case 'talked':
      return touchOf(form, today)
    case 'rest':
      return wish({ do: 'rest' })
    case 'keep':
      return wish({ do: 'keep' })
    case 'quarter':
      return wish({ do: 'cadence', every: 'P3M' })
    case 'cadence':
      return cadenceOf(form.every)
    case 'note':
      return noteOf(form.text)
    case 'tag':
    case 'untag':
      return tagOf(form)
    case 'merge':
      return mergeOf(form.with)
    case 'position':
      return positionOf(form)
    default:
      return refused('bad-form')
  }
}

/** The same of a promise or a question: done, another day, let it go. */
export function findingWish(form: Form, reading: Reading): WishRead {
  const today = localDateOf(reading.now, reading.zone)
  switch (form.do) {
    case 'done':
      return wish({ do: 'touch', channel: null, on: today })
    case 'let-go':
    case 'dismiss':
      return wish({ do: 'rest' })
    case 'next-week':
      return wish({ do: 'snooze', until: addDays(today, 7) })
    case 'due':
      return snoozeOf(form.until, today)
    default:
      return refused('bad-form')
  }
}

/** A day that lies ahead, at most five years. */
export function readDayAhead(given: unknown, today: LocalDate): LocalDate | null {
  const read = Fields.until.safeParse(given)
  if (!read.success || !isLocalDate(read.data)) return null
  return read.data > today && read.data <= addMonths(today, AHEAD_MONTHS_MAX) ? read.data : null
}

function wish(asked: Wish): WishRead {
  return { ok: true, wish: asked }
}

function refused(reason: Refusal): WishRead {
  return { ok: false, reason }
}

function snoozeOf(given: unknown, today: LocalDate): WishRead {
  const until = readDayAhead(given, today)
  return until === null ? refused('bad-day') : wish({ do: 'snooze', until })
}

function touchOf(form: Form, today: LocalDate): WishRead {
  const channel = CHANNEL.safeParse(form.channel ?? null)
  const on = form.on ?? today
  if (!channel.success) return refused('bad-form')
  if (typeof on !== 'string' || !isLocalDate(on) || on > today) return refused('bad-day-past')
  return wish({ do: 'touch', channel: channel.data, on })
}

function cadenceOf(given: unknown): WishRead {
  if (given === '') return wish({ do: 'cadence', every: null })
  if (typeof given !== 'string' || parseDuration(given) === null) return refused('bad-form')
  return wish({ do: 'cadence', every: given })
}

function noteOf(given: unknown): WishRead {
  const note = Fields.note.safeParse(given)
  return note.success ? wish({ do: 'note', text: note.data }) : refused('bad-text')
}

function tagOf(form: Form): WishRead {
  const tag = Fields.tag.safeParse(form.tag)
  if (!tag.success) return refused('bad-text')
  return wish(form.do === 'tag' ? { do: 'tag', add: [tag.data] } : { do: 'tag', remove: [tag.data] })
}

function mergeOf(given: unknown): WishRead {
  const other = Fields.merge.safeParse(given)
  return other.success ? wish({ do: 'merge', with: other.data }) : refused('no-such-person')
}

function positionOf(form: Form): WishRead {
  const title = Fields.position.safeParse(form.title ?? '')
  const organization = Fields.position.safeParse(form.organization ?? '')
  if (!title.success || !organization.success || title.data + organization.data === '') return refused('bad-text')
  return wish({
    do: 'position',
    ...(title.data === '' ? {} : { title: title.data }),
    ...(organization.data === '' ? {} : { organization: organization.data }),
  })
}

/** A wish as a command; its words are those of the pressed button, as a form knows them. */
export function commandOf(asked: Wish, pressed: unknown): Command {
  return { ...asked, quote: typeof pressed === 'string' ? pressed.slice(0, 40) : '' }
}
