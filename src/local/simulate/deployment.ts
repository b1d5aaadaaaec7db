import { ensureFirstOwner } from '../../flow/first-owner.ts'
import type { OutgoingMail, Ports } from '../../flow/ports.ts'
import { OwnerId } from '../../ids.ts'
import { captureAddress } from '../../nudge/recipient.ts'
import { captureToken } from '../../nudge/tokens.ts'
import type { Settings } from '../../settings.ts'
import { databaseOf } from '../../store/database.ts'
import type { Instant } from '../../time/instant.ts'
import { type Ending, type Gate, gatedD1, gatedSender } from './gated.ts'

export const OWNER = 'sam@keller.example'
export const DOMAIN = 'kith.test'
const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef'

/** What may go wrong with one call: how it ends, and with which of an error's texts. */
export type Fault = { readonly ending: Ending; readonly text: number }
/** Which fault the n-th call of a deployment's life has, counted from 1; null: none. */
export type FaultPlan = (call: number) => Fault | null

/** Texts of D1's faults: two that pass, two that do not (reliability.md section 2). */
const DATABASE_TEXTS = [
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'D1_ERROR: D1 DB reset because its code was updated.',
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
] as const
/** Refusals of the sender before anything was taken; an error after it was taken carries no code. */
const SENDER_CODES = ['E_INTERNAL_SERVER_ERROR', 'E_DAILY_LIMIT_EXCEEDED', '', 'E_RATE_LIMIT_EXCEEDED'] as const

export type Sent = OutgoingMail & { readonly at: Instant; readonly isDigest: boolean }
/** How a run of a door ended: with its value, an error, or never because its isolate was dropped. */
export type RunEnd<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'dropped' }

/** A deployment of one owner on a database that stands, with a clock that is set, a post that keeps what it is given, and
 *  calls that fail as planned. Everything that happens follows from the arguments. */
export class Deployment {
  readonly database: D1Database
  readonly settings: Settings
  readonly sent: Sent[] = []
  readonly logged: string[] = []
  readonly faults: unknown[] = []
  now: Instant
  /** Calls that passed the gate so far, and how many of them had a fault. */
  calls = 0
  faulty = 0
  plan: FaultPlan = () => null
  ownerId = OwnerId.parse('')
  #drawn = 0
  #captureToken = ''

  /** @param database migrated and empty */
  constructor(database: D1Database, start: Instant, zone: string) {
    this.database = database
    this.now = start
    this.settings = {
      owner: OWNER,
      zone,
      domain: DOMAIN,
      secret: SECRET,
      origin: `https://${DOMAIN}`,
      access: null,
    }
  }

  /** Makes the owner. */
  async open(): Promise<void> {
    await ensureFirstOwner(this.ports())
    const row = await this.database.prepare('SELECT id FROM owners LIMIT 1').first<{ id: string }>()
    this.ownerId = OwnerId.parse(row?.id)
    this.#captureToken = await captureToken(SECRET, this.ownerId, 0)
  }

  /** The capture address, with words of the address behind the token. */
  capture(words = ''): string {
    return captureAddress(words === '' ? this.#captureToken : `${this.#captureToken}+${words}`, DOMAIN)
  }

  /** The outside world for one run of a door. `gate`: stands before its calls. */
  ports(gate?: Gate): Ports {
    const send = async (mail: OutgoingMail) => {
      const key = this.database.prepare("SELECT count(*) AS count FROM outbox WHERE kind = 'digest' AND reply_to = ?")
      const digests = await key.bind(mail.replyTo).first<number>('count')
      this.sent.push({ ...mail, at: this.now, isDigest: digests === 1 })
      return { messageId: `sent-${this.sent.length}@${DOMAIN}` }
    }
    return {
      db: databaseOf(gate ? gatedD1(this.database, gate) : this.database),
      settings: this.settings,
      now: this.now,
      random: bytes => this.#random(bytes),
      send: gate ? gatedSender(send, gate) : send,
      log: (event, details) => this.logged.push(`${event} ${JSON.stringify(details ?? {})}`),
      onFault: error => this.faults.push(error),
    }
  }

  /** Runs a door to its end, or until its isolate is dropped. `order`: puts calls of doors that run at once in an order. */
  run<T>(door: (ports: Ports) => Promise<T>, order?: () => Promise<void>): Promise<RunEnd<T>> {
    return new Promise(resolve => {
      const gate: Gate = async to => {
        await order?.()
        this.calls += 1
        const fault = this.plan(this.calls)
        if (fault === null) return null
        this.faulty += 1
        return { ending: fault.ending, error: errorOf(to, fault), dropped: () => resolve({ kind: 'dropped' }) }
      }
      door(this.ports(gate)).then(
        value => resolve({ kind: 'done', value }),
        error => resolve({ kind: 'failed', error }),
      )
    })
  }

  #random(bytes: number): Uint8Array {
    this.#drawn += 1
    return Uint8Array.from({ length: bytes }, (_, index) => (this.#drawn * 31 + index * 7) % 256)
  }
}

function errorOf(to: 'database' | 'sender', { ending, text }: Fault): Error {
  if (to === 'database') return new Error(DATABASE_TEXTS[text % DATABASE_TEXTS.length])
  const code = ending === 'before' ? SENDER_CODES[text % SENDER_CODES.length] : ''
  return code ? Object.assign(new Error('refused'), { code }) : new Error('connection lost')
}
