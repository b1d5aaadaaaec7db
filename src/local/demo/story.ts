import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../time/instant.ts'
import { addDays, instantOf } from '../../time/zone.ts'
import { CAST, type Character, DAYS, FIRST_DAY, OWNER } from './cast.ts'
import { above, forwarded, type Letter, type Said, writeOut } from './letters.ts'
import { PHRASES } from './phrases.ts'
import { type Random, randomOf } from './random.ts'

/** One mail of the story: when it is sent, what it is, and how it looks on the wire. */
export type StoryMail = Letter & { readonly at: Instant; readonly kind: StoryKind }
export type StoryKind = 'written' | 'reply' | 'forward' | 'out-of-office' | 'bounce' | 'spoof' | 'duplicate'

/** The story's first moment, the morning before the first mail. */
export const STORY_START = instantOf(FIRST_DAY, '08:00', OWNER.zone)
export const STORY_END = instantOf(addDays(FIRST_DAY, DAYS), '12:00', OWNER.zone)

/**
 * Half a year of mail between one owner and the cast, oldest first: the same for the same seed.
 * @param capture the address that the owner puts into Bcc
 */
export async function storyOf(seed: number, capture: string): Promise<readonly StoryMail[]> {
  const random = randomOf(seed)
  const mails: StoryMail[] = []
  for (const character of CAST) mails.push(...(await conversationsWith(character, capture, random)))
  mails.push(...(await oddOnes(capture, random)))
  const copied = mails.find(mail => mail.kind === 'reply')
  if (copied) mails.push({ ...copied, kind: 'duplicate', at: copied.at + 2 * HOUR_MS })
  return mails.filter(({ at }) => at < STORY_END).toSorted((one, other) => one.at - other.at)
}

/** Every few weeks a conversation: the owner writes or answers, and now and then adds a word the day after. */
async function conversationsWith(character: Character, capture: string, random: Random): Promise<StoryMail[]> {
  const mails: StoryMail[] = []
  let day = character.fromDay
  for (let turn = 0; day < Math.min(character.untilDay, DAYS); turn += 1) {
    const at = officeHour(day, random)
    const place = `${character.address.split('@')[0]}-${turn}`
    // Everybody is written to first; then every third time the owner takes the first step.
    const answers = turn > 0 && random.next() < 0.68
    mails.push(await ownerMail(character, at, place, answers, capture, random))
    if (answers && random.next() < 0.35) {
      mails.push(
        await ownerMail(character, at + DAY_MS + random.whole(5, 90) * MINUTE_MS, `${place}b`, false, capture, random),
      )
    }
    day += Math.max(4, Math.round(character.everyDays * (0.75 + 0.5 * random.next())))
  }
  return mails
}

async function ownerMail(
  character: Character,
  at: Instant,
  place: string,
  answers: boolean,
  capture: string,
  random: Random,
): Promise<StoryMail> {
  const subject = random.pick(PHRASES[character.language].subjects)
  const said = answers ? heardFrom(character, at, subject, random) : null
  const words = ownerWords(character, random)
  const text = said ? above(words, said, character.client) : `${words}\n`
  const raw = await writeOut({
    at,
    id: `<${place}@keller.example>`,
    from: OWNER,
    to: [character],
    subject: said ? `Re: ${subject}` : subject,
    text,
    ...(said ? { inReplyTo: `<${place}@${character.address.split('@')[1]}>` } : {}),
  })
  return { at, kind: said ? 'reply' : 'written', from: OWNER.address, to: [character.address, capture], raw }
}

function ownerWords(character: Character, random: Random): string {
  const phrases = PHRASES[character.language]
  const lines = [random.pick(phrases.news)]
  if (random.next() < 0.4) lines.push(random.pick(phrases.promises))
  if (random.next() < 0.45) lines.push(random.pick(phrases.asks))
  return `${phrases.hello(firstNameOf(character))}\n\n${lines.join('\n')}\n\n${phrases.bye}\nSam`
}

/** What they had written, some hours to two days before the owner answered. */
function heardFrom(character: Character, before: Instant, subject: string, random: Random): Said {
  const phrases = PHRASES[character.language]
  const at = before - random.whole(3, 45) * HOUR_MS
  const day = (at - STORY_START) / DAY_MS
  const signature = character.signatures.findLast(({ fromDay }) => fromDay <= day) ?? character.signatures[0]
  const text = [phrases.hello('Sam'), '', random.pick(phrases.replies), '', phrases.bye, ...(signature?.lines ?? [])]
  return { by: character, at, subject, text: text.join('\n') }
}

/** Weekdays only, between nine and six. */
function officeHour(day: number, random: Random): Instant {
  const weekday = day % 7
  const workday = weekday > 4 ? day + 7 - weekday : day
  const minute = random.whole(9 * 60 + 20, 17 * 60 + 50)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return instantOf(addDays(FIRST_DAY, workday), time, OWNER.zone)
}

function firstNameOf({ name }: Character): string {
  return name.split(' ')[0] ?? name
}

/** What also comes in half a year: received mails forwarded, an absence, a bounce, and a mail by somebody who only says to be Sam. */
async function oddOnes(capture: string, random: Random): Promise<StoryMail[]> {
  const forwards = await Promise.all(
    [
      { by: 1, day: 50 },
      { by: 3, day: 61 },
      { by: 4, day: 75 },
      { by: 9, day: 97 },
    ].map(({ by, day }, index) => forwardOf(CAST[by], officeHour(day, random), `forward-${index}`, capture, random)),
  )
  const odd = await Promise.all([outOfOffice(capture, random), bounce(capture, random), spoof(capture, random)])
  return [...forwards.flat(), ...odd]
}

async function forwardOf(
  by: Character | undefined,
  at: Instant,
  place: string,
  capture: string,
  random: Random,
): Promise<StoryMail[]> {
  if (!by) return []
  const said = heardFrom(by, at, random.pick(PHRASES[by.language].subjects), random)
  const raw = await writeOut({
    at,
    id: `<${place}@keller.example>`,
    from: OWNER,
    to: [{ name: '', address: capture }],
    subject: `Fwd: ${said.subject}`,
    text: forwarded(said),
  })
  return [{ at, kind: 'forward', from: OWNER.address, to: [capture], raw }]
}

/** A rule in the owner's mailbox copies an automatic answer to Kith (RFC 3834). */
async function outOfOffice(capture: string, random: Random): Promise<StoryMail> {
  const at = officeHour(68, random)
  const raw = await writeOut({
    at,
    id: '<away-1@harbor.example>',
    from: { name: 'Priya Nair', address: 'priya.nair@harbor.example' },
    to: [OWNER],
    subject: 'Automatic reply: The spring plan',
    text: 'I am out of the office until Monday and read mail only now and then.\n\nPriya Nair\n',
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  return { at, kind: 'out-of-office', from: '', to: [capture], raw }
}

async function bounce(capture: string, random: Random): Promise<StoryMail> {
  const at = officeHour(83, random)
  const raw = await writeOut({
    at,
    id: '<bounce-1@mail.keller.example>',
    from: { name: 'Mail Delivery System', address: 'mailer-daemon@mail.keller.example' },
    to: [OWNER],
    subject: 'Undelivered Mail Returned to Sender',
    text: 'The mail system could not deliver your message to <ines@gone.example>: 550 5.1.1 no such user\n',
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  return { at, kind: 'bounce', from: '', to: [capture], raw }
}

async function spoof(capture: string, random: Random): Promise<StoryMail> {
  const at = officeHour(110, random)
  const raw = await writeOut({
    at,
    id: '<hello@elsewhere.example>',
    from: OWNER,
    to: [{ name: 'Victor Stolz', address: 'victor@elsewhere.example' }],
    subject: 'Please pay this today',
    text: 'Victor,\n\nI will transfer the money tomorrow.\n\nSam\n',
  })
  return { at, kind: 'spoof', from: 'news@elsewhere.example', to: [capture], raw }
}
