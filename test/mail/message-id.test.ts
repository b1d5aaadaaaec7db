import { expect, test } from 'vitest'
import { fieldsOf } from '../../src/mail/header-fields.ts'
import { dedupeInput, messageIdOf, messageIdsOf } from '../../src/mail/message-id.ts'

test.each([
  ['<Abc.1@Quill.Example>', 'Abc.1@quill.example'],
  ['  <Abc.1@quill.example> (a comment)', 'Abc.1@quill.example'],
  ['Abc.1@quill.example', 'Abc.1@quill.example'],
  ['<abc>', 'abc'],
  ['< abc@ quill.example >', 'abc@quill.example'],
  ['', null],
  ['   ', null],
  ['<>', null],
])('the id of %j is %j', (value, id) => {
  expect(messageIdOf(value)).toBe(id)
})

test('references are in order, each once, the newest hundred of more', () => {
  expect(messageIdsOf('<a@b.c>\n <d@e.f> <a@B.c>')).toEqual(['a@b.c', 'd@e.f'])
  const many = messageIdsOf(Array.from({ length: 150 }, (_, index) => `<${index}@b.c>`).join(' '))
  expect(many.length).toBe(100)
  expect(many.at(-1)).toBe('149@b.c')
})

const OWN = 'Date: Tue, 3 Mar 2026 10:12:00 +0100\nFrom: ada@quill.example\nTo: bo@tanner.example\nSubject: a'
const key = (header: string, body = 'hello') => dedupeInput(fieldsOf(header), body)

test('E08 without an id the same mail has the same key on every attempt', () => {
  const first = key(`Received: by one; 10:12\nARC-Seal: i=1\n${OWN}`)
  const second = key(
    `Received: by two; 10:17\nReceived: by one\nAuthentication-Results: mx; dmarc=pass\n${OWN.replace('Subject: a', 'Subject:  a')}`,
    'hello\r\n',
  )
  expect(second).toBe(first)
})

test('without an id another body, sender or date is another mail', () => {
  const keys = [
    key(OWN),
    key(OWN, 'world'),
    key(OWN.replace('ada', 'eve')),
    key(OWN.replace('10:12', '10:13')),
    key(OWN.replace('Subject: a', 'Subject: b')),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})

test('with an id the rest of the mail does not matter', () => {
  expect(key(`Message-ID: <x@Y.z>\n${OWN}`)).toBe(key('Message-ID:   <x@y.z>', 'other'))
})
