import { firstField } from './header-fields.ts'
import type { Mail } from './mail.ts'

const LIST_FIELDS = [
  'list-id',
  'list-post',
  'list-unsubscribe',
  'list-help',
  'list-subscribe',
  'list-archive',
  'list-owner',
  'x-mailing-list',
  'x-mailman-version',
  'x-beenthere',
  'x-list',
  'mailing-list',
  'x-ml-name',
  'x-listserver',
  'x-listname',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailer-campaign',
  'x-mc-user',
  'x-sg-eid-list',
]

/** Whether a list or a newsletter carried the mail: RFC 2919, RFC 2369, and the older fields. */
export function isBulk(mail: Mail): boolean {
  if (LIST_FIELDS.some(name => mail.headers.some(field => field.name === name && field.value !== ''))) return true
  // Campaign, customer, kind and sender, as Gmail asks it of those who send to many; mail houses mark people's own mail with
  // a shorter one ("i1234:Fastmail").
  if (/^[^:]{0,200}:[^:]{0,200}:[^:]{0,200}:[^:]|:AmazonSES\s*$/.test(firstField(mail.headers, 'feedback-id')))
    return true
  if (
    /^(?:bulk|list|junk)\b/i.test(firstField(mail.headers, 'precedence')) ||
    /^(?:bulk|list|junk)\b/i.test(firstField(mail.headers, 'x-precedence'))
  )
    return true
  return /^(?:owner-.{1,100}|.{1,100}-(?:owner|bounces?|admin|request))@/i.test(
    mail.headers.find(field => field.name === 'sender')?.value.replace(/^.{0,200}</, '') ?? '',
  )
}

/** The addresses that the list itself answers to, lower-cased: no persons, wherever they stand. */
export function listAddressesOf(mail: Mail): readonly string[] {
  const found = new Set<string>()
  for (const field of mail.headers) {
    if (!/^(?:list-post|x-beenthere|x-mailing-list|list-id)$/.test(field.name)) continue
    for (const [, address = ''] of field.value
      .slice(0, 2_000)
      .matchAll(/(?:mailto:|<|^)([^\s<>:,?]{1,64}@[^\s<>:,?]{1,255})/gi))
      found.add(address.toLowerCase())
  }
  return [...found]
}
