import { plainAddress } from './address.ts'

/** What a mail server says of one recipient (RFC 3464 section 2.3). */
export type DeliveryStatus = {
  readonly action: 'failed' | 'delayed' | 'delivered'
  readonly recipient: string | null
  /** RFC 3463 section 3.1: class 5 is permanent, class 4 may still pass; null where no code is given. */
  readonly final: boolean | null
}

const CONTENT_LENGTH_MAX = 65_536
const FIELD =
  /^(original-recipient|final-recipient|x-actual-recipient|action|status|diagnostic-code|original-rcpt-to)[ \t]{0,9}:[ \t]{0,9}(.{0,998})$/i

/** Reads a `message/delivery-status` part, or a text that holds such fields. The first failed recipient counts, then the first
 *  delayed one. Null where no recipient's fields stand there. */
export function deliveryStatusOf(content: string): DeliveryStatus | null {
  let found: DeliveryStatus | null = null
  for (const group of groupsOf(content.slice(0, CONTENT_LENGTH_MAX))) {
    const status = statusOf(group)
    if (status && (found === null || RANK[status.action] > RANK[found.action])) found = status
  }
  return found
}

const RANK: Readonly<Record<DeliveryStatus['action'], number>> = { failed: 2, delayed: 1, delivered: 0 }

/** One map of fields for each recipient; the first group speaks of the whole mail. */
function groupsOf(content: string): readonly ReadonlyMap<string, string>[] {
  const groups: Map<string, string>[] = []
  let open: Map<string, string> | null = null
  for (const line of content.split('\n')) {
    const [, name = '', value = ''] = FIELD.exec(line.trim()) ?? []
    if (line.trim() === '') open = null
    if (!name) continue
    if (open === null || open.has(name.toLowerCase())) {
      open = new Map()
      groups.push(open)
    }
    open.set(name.toLowerCase(), value.trim())
  }
  return groups
}

function statusOf(group: ReadonlyMap<string, string>): DeliveryStatus | null {
  const said = /^[a-z]{1,20}/.exec((group.get('action') ?? '').toLowerCase())?.[0] ?? ''
  const code = /\b([245])\.\d{1,3}\.\d{1,3}\b/.exec(group.get('status') ?? '')?.[1] ?? ''
  const recipient = recipientOf(group)
  if (recipient === null && said === '') return null
  const final = code === '5' ? true : code === '4' ? false : null
  return { action: actionOf(said, code), recipient, final: said === 'failed' && code === '' ? true : final }
}

function actionOf(said: string, code: string): DeliveryStatus['action'] {
  if (said === 'delayed') return 'delayed'
  if (said === 'failed' || said === 'failure' || said === 'error' || said === 'expired') return 'failed'
  if (said === 'delivered' || said === 'relayed' || said === 'expanded' || code === '2') return 'delivered'
  return 'failed'
}

/** Original-Recipient is the address as it was written (RFC 3464 section 2.3.1), which its writer knows; a forward may have
 *  led elsewhere. Without it, whom the reporting server tried. */
function recipientOf(group: ReadonlyMap<string, string>): string | null {
  for (const name of ['original-recipient', 'final-recipient', 'x-actual-recipient', 'original-rcpt-to']) {
    const address = addressIn(group.get(name) ?? '')
    if (address) return address
  }
  return null
}

/** RFC 3464 section 2.1.2: `rfc822; ada@example.org`; programs add brackets and comments. */
function addressIn(value: string): string | null {
  const source = value.includes(';') ? value.slice(value.indexOf(';') + 1) : value
  const [word = ''] = /[^\s<>"'(),;:]{1,200}@[^\s<>"'(),;:]{1,255}/.exec(source) ?? []
  const plain = plainAddress(word.replace(/[.]$/, ''))
  return plain.ok ? plain.address : null
}
