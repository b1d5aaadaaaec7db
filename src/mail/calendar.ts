import type { Mail } from './mail.ts'

export type CalendarMethod = 'request' | 'reply' | 'cancel' | 'counter' | 'publish' | 'other'

/** What a calendar part asks or answers (RFC 5546 section 1.4); null where the mail has none. */
export function calendarMethodOf(mail: Mail): CalendarMethod | null {
  for (const report of mail.reports) {
    if (report.type !== 'text/calendar' && report.type !== 'application/ics') continue
    const method = /^METHOD[^:\n]{0,80}:[ \t]{0,9}([A-Z]{3,20})/im
      .exec(report.content.slice(0, 16_384))?.[1]
      ?.toLowerCase()
    switch (method) {
      case 'request':
      case 'reply':
      case 'cancel':
      case 'counter':
      case 'publish':
        return method
      case undefined:
        break
      default:
        return 'other'
    }
  }
  return null
}
