import type { Line } from './lines.ts'

const RULE = /^\s*[-_=*]{3,200}\s*$/
const NOTES_LINE = /^-{3,8}[^-\s].{1,120}: ?-{3,8}\s*$|^.{2,80} ?---\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}:.{2,16}---/
const MESSAGE_OF = /^\s{0,3}message (?:du|of|vom|del) \d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?: \d{1,2}:\d{2})?\s*$/i

/** A line of nothing but dashes, underscores, equals signs or stars. */
export function isRule(line: Line): boolean {
  return line.body.length < 220 && RULE.test(line.body)
}

/** What a program says of a mail on one line above its headers: "-----Anna Berg wrote: -----" of iNotes,
 *  "Anna Berg ---03/04/2026 10:12:45 AM---Dear Sam" of Notes 8. */
export function isNotesLine(line: Line): boolean {
  return NOTES_LINE.test(line.body.slice(0, 300))
}

/** "Message du 03/03/26 10:12" of Orange, above its headers. */
export function isMessageLine(line: Line): boolean {
  return line.body.length < 80 && MESSAGE_OF.test(line.body)
}
