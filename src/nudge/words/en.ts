import { stop } from '../person-words.ts'
import type { LetterWords } from '../words.ts'

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times']
const times = (count: number) => TIMES[count] ?? `${count} times`

export const ENGLISH: LetterWords = {
  subject: (names, more) => (more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ')),
  greeting: name => (name ? `Good morning, ${name}.` : 'Good morning.'),
  knownAs: {
    now: position => `now ${position}`,
    before: position => `${position} when you met`,
    introducedBy: name => `introduced by ${name}`,
  },
  news: {
    moved: (name, from, to) => `You knew ${name} ${from}; now ${to}.`,
    maybeMoved: (name, from, to, answer) =>
      `It looks as if ${name} is now ${to} (you knew them ${from}). If that is right, answer “${answer}”.`,
    left: (name, from) =>
      `${name} ${from === '' ? 'has left their post' : `is no longer ${from}`}; where are they now? Answer “${name} is now at …”.`,
  },
  post: (title, organization) =>
    title && organization ? `${title} at ${organization}` : (title ?? `at ${organization ?? ''}`),
  formerPost: (title, organization) =>
    title ? `as ${title}${organization ? ` at ${organization}` : ''}` : `at ${organization ?? ''}`,
  postAnswer: (title, organization) =>
    title && organization ? `now ${title} at ${organization}` : title ? `now ${title}` : `now at ${organization ?? ''}`,
  youPromised: (day, quote, due) => `You promised, ${day}: “${quote}”${stop(quote)} ${due}`,
  theyPromised: (name, day, quote, due) => `${name} promised, ${day}: “${quote}”${stop(quote)} ${due}`,
  youAsked: (day, quote) => `You asked, ${day}: “${quote}”${stop(quote)}`,
  theyAsked: (name, day, quote) => `${name} asked, ${day}: “${quote}”${stop(quote)}`,
  remember: quote => `Worth remembering: “${quote}”${stop(quote)}`,
  reminder: text => `You wanted to be reminded: ${text}${stop(text)}`,
  andMore: count => (count === 1 ? 'And one more, on the page.' : `And ${count} more, on the page.`),
  answersAll: 'An answer means all of these; on the page each has its own.',
  dueToday: 'That is today.',
  dueOn: day => `That was ${day}.`,
  quietFor: (name, span) => `You and ${name} have not been in touch for ${span}.`,
  cadence: (every, span) => `You wanted to be in touch ${every}; it has been ${span}.`,
  snoozeOver: name => `You asked to hear about ${name} again now.`,
  yearly: text => `Today: ${text}${stop(text)}`,
  ledger: {
    youWroteLast: day => `You wrote last, ${day}.`,
    theyWroteLast: (name, day) => `${name} wrote last, ${day}; the next word is yours.`,
    youOwe: (name, day) => `${name} wrote last, ${day}; you owe an answer.`,
    wroteOften: (count, day) =>
      `You wrote ${times(count)} and no answer came, last ${day}; another way, perhaps, or let it rest.`,
    yourHalf: (name, day) => `You wrote ${day}; ${name} may have answered without Kith seeing it.`,
    theirHalf: (name, day) => `${name} wrote ${day}; you may have answered without Kith seeing it.`,
    last: {
      met: day => `You last met ${day}.`,
      call: day => `You last spoke ${day}.`,
      message: day => `You last exchanged messages ${day}.`,
      note: day => `You were last in touch ${day}.`,
      unsaid: day => `You were last in touch ${day}.`,
    },
  },
  keepOrRest: 'Keep, rarer, or let go? Kith asks once and then stays silent until you two are in touch again.',
  away: (name, day) => `${name} is away until ${day}, by their own word.`,
  writeTo: name => `Write to ${name}`,
  answers: {
    quiet: [
      { label: 'In two weeks', reply: 'two weeks' },
      { label: 'We talked', reply: 'done' },
      { label: 'Every three months', reply: 'every three months' },
      { label: 'Let it rest', reply: 'let it rest' },
    ],
    promise: [
      { label: 'Done', reply: 'done' },
      { label: 'Next week', reply: 'next week' },
      { label: 'Let the promise go', reply: 'let it go' },
    ],
    reminder: [
      { label: 'Done', reply: 'done' },
      { label: 'Next week', reply: 'next week' },
    ],
    ask: [
      { label: 'Answered', reply: 'done' },
      { label: 'Next week', reply: 'next week' },
      { label: 'Let the question go', reply: 'let it go' },
    ],
    keepOrRest: [
      { label: 'Keep', reply: 'keep' },
      { label: 'Rarer', reply: 'rarer' },
      { label: 'Let it rest', reply: 'let it rest' },
    ],
  },
  orAnswer: 'Or answer with',
  ownWords: example => `Answer in your own words, several at once if you like: “${example}”.`,
  examples: { one: 'met for coffee, every 2 months', several: '1 done, 2 after easter' },
  why: people => (people === 1 ? 'Why this one?' : 'Why these?'),
  page: 'Open in Kith',
  pause: 'Pause Kith',
  bccHint: address => `You can also Bcc ${address} on your next mail.`,
  toSort: count => (count === 1 ? 'One thing to sort' : `${count} things to sort`),
  heldUntil: day => `a held mail is kept until ${day}`,
  fullness: {
    filling: 'Kith’s database is more than 80 % full. Fewer days to keep the words of mail (Settings) make room.',
    full: 'Kith’s database is almost full: the words of new mail are not kept. Fewer days to keep them (Settings) make room.',
  },
  thisWeek: people => `Later this week: ${people}.`,
  laterThisWeek: {
    promise: (name, day) => `${name} (promised, ${day})`,
    quiet: (name, day) => `${name} (quiet, ${day})`,
  },
  mirror: {
    line: (group, names) => `It has been a while since anyone ${group}: ${names}, perhaps.`,
    circle: name => `from ${name}`,
    organization: name => `from ${name}`,
    age: {
      new: 'whom you met within the year',
      years: 'whom you have known for a few years',
      old: 'whom you have known longest',
    },
  },
  noTracking: 'Nothing in this mail is tracked: no images, no counted links.',
  receipt: {
    subject: 'Kith has your first mail',
    works: 'It works: your mail with Kith in Bcc arrived.',
    filed: names => `Kith noted that you wrote to ${names}.`,
    nobody: 'Nobody was noted: it went to you alone, or to addresses that Kith leaves out.',
    isNew: names => `New in Kith: ${names}.`,
    nextNudge: (name, day) => `If you and ${name} fall silent, Kith would say so about ${day}.`,
    noNudgeYet: 'Kith learns each rhythm from the first few mails; until then it stays silent.',
    undo: 'Not meant to be noted? Answer “undo”.',
    mute: 'Kith answers only this first mail. It can also confirm new people, or every mail: see Settings.',
  },
  acknowledgement: {
    subject: subject => (/^re:/i.test(subject) ? subject : `Re: ${subject}`),
    understood: 'Understood:',
    notUnderstood: 'Not understood, and nothing was done about it:',
    forExample: examples => `You could say, for example: ${examples.join(' or ')}.`,
    undo: 'Not what you meant? Answer “undo”.',
    mute: 'These answers can be switched off in Settings.',
  },
  and: 'and',
}
