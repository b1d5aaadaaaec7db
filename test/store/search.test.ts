import { beforeAll, expect, test } from 'vitest'
import { MessageId } from '../../src/ids.ts'
import { runBatch } from '../../src/store/database.ts'
import { NO_FILTER } from '../../src/store/people-page.ts'
import { insertRows } from '../../src/store/rows.ts'
import { messages } from '../../src/store/schema.ts'
import { searchOf } from '../../src/store/search.ts'
import { spellingsOf } from '../../src/web/forms/spellings.ts'
import { NOW, type Seeded, seed } from '../web/seed.ts'
import { db } from '../web/visitor.ts'

let sam: Seeded
let eve: Seeded

const SUBJECTS = ['The Übersicht of spring', 'Quarterly figures', 'Quartz watches', 'A quart of milk', 'Figures again']

function mailsWith({ ownerId }: Seeded, subjects: readonly string[]) {
  return insertRows(
    messages,
    subjects.map((subject, index) => ({
      id: MessageId.parse(`${ownerId}-found-${index}`),
      ownerId,
      key: `found-${index}`,
      direction: 'outbound' as const,
      source: 'captured' as const,
      sentAt: NOW,
      receivedAt: NOW,
      subject,
    })),
  )
}

beforeAll(async () => {
  sam = await seed(db, 'sam@example.com', { cast: [] })
  eve = await seed(db, 'eve@example.com', { cast: [] })
  await runBatch(db, [mailsWith(sam, SUBJECTS), mailsWith(eve, ['Quarterly secrets'])])
})

test.for([
  ['figures', ['Figures again', 'Quarterly figures']],
  ['qu', ['A quart of milk', 'Quartz watches', 'Quarterly figures']],
  ['qua', ['A quart of milk', 'Quartz watches', 'Quarterly figures']],
  ['quarter', ['Quarterly figures']],
  ['quart', ['A quart of milk']],
  ['übersicht', ['The Übersicht of spring']],
  ['ubersi', ['The Übersicht of spring']],
  ['again figu', ['Figures again']],
  ['figures again', ['Figures again']],
  ['secrets', []],
  ['quarterl secr', []],
  ['figures OR secrets', []],
  ['"', []],
  ['*', []],
] as const)(
  'a search for %s finds the mails of its own owner with these words or a word that begins so, newest first',
  async ([typed, found]) => {
    const { mails } = await searchOf(db, sam.ownerId).find({ words: spellingsOf(typed), typed }, NO_FILTER)
    expect(mails.map(mail => mail.subject)).toEqual(found)
  },
)
