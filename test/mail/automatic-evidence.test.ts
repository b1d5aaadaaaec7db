import { expect, test } from 'vitest'
import { subjectEvidence } from '../../src/mail/automatic-evidence.ts'

test.each([
  ['Automatic reply: stairs', 'stated'],
  ['[site] Out of office: stairs', 'stated'],
  ['Request received: stairs', 'automatic'],
  ['[site] [2nd floor] Thank you for contacting the workshop', 'automatic'],
  ['Ada Quill is out of the office', 'away'],
  ['Fwd: Automatic reply: stairs', 'forwarded'],
  ['[site] WG: Ada Quill is out of the office', 'forwarded'],
])('the subject %j is %s', (subject, evidence) => {
  expect(subjectEvidence(subject)).toBe(evidence)
})

test.each([
  ["a person's answer to it", 'Re: Ada Quill is out of the office'],
  ['one that only speaks of offices', 'Chairs for the office'],
  ['one with none of their words', 'The stairs are drawn'],
  ['none at all', ''],
])('of a subject that is %s nothing is believed', (_, subject) => {
  expect(subjectEvidence(subject)).toBeNull()
})
