import type { Token } from './date-words.ts'

/** A time of day: `to` is the token after it; `sure` when its form says so ("3 pm", "15:00"), not a bare number. */
export type ClockTime = {
  readonly to: number
  readonly minutes: number
  readonly sure: boolean
  /** Neither am nor pm nor a form of 24 hours was given. */
  readonly open: boolean
}

const ZONES = new Set('est cst mst pst edt cdt mdt pdt gmt utc bst cet cest mez mesz ist jst aest'.split(' '))

/** Reads a clock time at a token: "3 pm", "15:00", "3.30pm", "14h30", "um 15 Uhr", "noon", "9-11", and the zone after it. */
export function clockTimeAt(tokens: readonly Token[], index: number): ClockTime | null {
  const first = oneTime(tokens, index)
  if (!first) return null
  const range = tokens[first.to]
  const second =
    range && (range.text === '-' || range.text === '–' || range.sense.range) ? oneTime(tokens, first.to + 1) : null
  const to = zoneAfter(tokens, second ? second.to : first.to)
  const sure = first.sure || (second?.sure ?? false)
  if (second && first.half === null && second.half !== null && first.minutes < 12 * 60 && !first.exact) {
    const minutes = first.minutes + second.half * 60
    return { to, minutes: minutes > second.minutes && second.half > 0 ? first.minutes : minutes, sure, open: false }
  }
  const open = first.half === null && !first.exact && (second?.half ?? null) === null
  return { to, minutes: first.minutes, sure, open }
}

type OneTime = Omit<ClockTime, 'open'> & { readonly half: number | null; readonly exact: boolean }

function oneTime(tokens: readonly Token[], index: number): OneTime | null {
  const token = tokens[index]
  if (!token) return null
  if (token.sense.clock !== undefined)
    return { to: index + 1, minutes: token.sense.clock * 60, sure: true, half: null, exact: true }
  const hour = token.number >= 0 ? token.number : (token.sense.number ?? -1)
  if (hour < 0 || hour > 24 || (token.text.length > 2 && token.number >= 0)) return null
  let to = index + 1
  let minute = 0
  const separator = tokens[to]
  const digits = tokens[to + 1]
  const twoDigits = digits !== undefined && digits.text.length === 2 && digits.number >= 0 && digits.number < 60
  const joined =
    separator !== undefined && separator.start === token.end && digits !== undefined && digits.start === separator.end
  let written = false
  if (joined && twoDigits && (separator.text === ':' || separator.text === 'h' || separator.text === '.')) {
    const half = halfOfDay(tokens, to + 2)
    if (separator.text === '.' && !half && !tokens[to + 2]?.sense.oclock) return null
    minute = digits.number
    to += 2
    written = true
  }
  const half = halfOfDay(tokens, to)
  if (half) {
    if (hour > 12 || hour === 0) return null
    return { to: half.to, minutes: ((hour % 12) + half.add) * 60 + minute, sure: true, half: half.add, exact: false }
  }
  if (tokens[to]?.sense.oclock)
    return {
      to: to + 1,
      minutes: (tokens[to]?.text === "o'clock" && hour < 7 ? hour + 12 : hour) * 60 + minute,
      sure: true,
      half: null,
      exact: hour > 12 || token.text.startsWith('0'),
    }
  return { to, minutes: hour * 60 + minute, sure: written, half: null, exact: hour > 12 || token.text.startsWith('0') }
}

function halfOfDay(tokens: readonly Token[], index: number): { readonly to: number; readonly add: number } | null {
  const token = tokens[index]
  if (!token) return null
  if (token.text === 'am' || token.text === 'pm') return { to: index + 1, add: token.text === 'pm' ? 12 : 0 }
  const [dot, m, end] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  if ((token.text !== 'a' && token.text !== 'p') || dot?.text !== '.' || m?.text !== 'm' || dot.start !== token.end)
    return null
  return { to: end?.text === '.' ? index + 4 : index + 3, add: token.text === 'p' ? 12 : 0 }
}

function zoneAfter(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (token && ZONES.has(token.text)) return index + 1
  return token?.text === '(' && ZONES.has(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.text === ')'
    ? index + 3
    : index
}
