import { expect, test } from 'vitest'
import { fieldsOf, firstField, splitHeader } from '../../src/mail/header-fields.ts'

test.each(['\r\n', '\n', '\r'])('a header ends at the first empty line, with line ends %j', end => {
  expect(splitHeader(['Subject: a', 'To: b@c.example', '', 'word: hello', '', 'more'].join(end))).toEqual({
    header: 'Subject: a\nTo: b@c.example\n',
    body: 'word: hello\n\nmore',
  })
})

test('a forgotten empty line does not turn words into fields', () => {
  expect(splitHeader('Subject: a\nhello, this is\nthe text').body).toBe('hello, this is\nthe text')
})

test('a slip inside a header does not end it', () => {
  const { header, body } = splitHeader('Subject: a\nno field at all\nFrom: b@c.example\n\nhello')
  expect(fieldsOf(header).map(field => field.name)).toEqual(['subject', 'from'])
  expect(body).toBe('hello')
})

test('the line that an mbox file puts before a mail is no field', () => {
  expect(fieldsOf(splitHeader('From ada@quill.example  Tue Mar  3 10:12:00 2026\nSubject: a\n\nhello').header)).toEqual(
    [{ name: 'subject', value: 'a' }],
  )
})

test('fields keep their order, their repetitions and the white space of their folds', () => {
  const fields = fieldsOf('Received: one\nReceived: two\n\tthree\nSubject: a\n  b')
  expect(fields).toEqual([
    { name: 'received', value: 'one' },
    { name: 'received', value: 'two\tthree' },
    { name: 'subject', value: 'a  b' },
  ])
  expect(firstField(fields, 'received')).toBe('one')
})
