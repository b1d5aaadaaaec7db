import { accentFolded } from './accent-folded.ts'
import { firstField } from './header-fields.ts'
import type { Mail } from './mail.ts'

/** A provider passing on "this is spam": a feedback report (RFC 5965), or the older forms without such a part. */
export function isComplaint(mail: Mail, text: string): boolean {
  if (/^\s{0,99}\{"notificationType":"Complaint"/.test(text)) return true // Amazon SES, as JSON
  if (mail.reports.some(report => report.type.endsWith('feedback-report'))) return true
  if (/report-type\s{0,9}=\s{0,9}"?feedback-report/i.test(firstField(mail.headers, 'content-type'))) return true
  const subject = accentFolded(mail.subject)
  if (firstField(mail.headers, 'x-hmxmroriginalrecipient') || firstField(mail.headers, 'x-loop') === 'scomp')
    return true
  const sender = mail.from[0]?.address ?? ''
  if (
    !/^(?:staff|abuse|scomp|complaints?|fbl|feedbackloop|feedback-loop|arf|postmaster|noreply|feedback)@/.test(sender)
  )
    return false
  return /^(?:complaint about message from|abuse report|spam (?:report|complaint)|email feedback report|feedback loop|user complaint|client tos notification)/.test(
    subject,
  )
}
