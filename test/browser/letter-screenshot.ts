import { mkdirSync } from 'node:fs'
import { digestLetter } from '../../src/nudge/digest.ts'
import { aDigest, fivePeople, NOW } from '../nudge/a-digest.ts'
import { launch } from './chromium.ts'

// node test/browser/letter-screenshot.ts [DIRECTORY]: a digest of five people at 360 and 800 px in both schemes.
const directory = process.argv[2] ?? 'screenshots'
mkdirSync(directory, { recursive: true })
// Names in letters that every machine has.
const NAMES = ['Anna Berg', 'Ben Okafor', 'Yuki Tanaka', 'Layla Haddad', 'Ida von Hohenstein']
const people = fivePeople('en').map((person, index) => ({
  ...person,
  name: NAMES[index] ?? person.name,
  position: ['Head of Partnerships, Nordlicht', 'CTO, Acme', 'Designer, Mirai', 'Engineer, Noor', ''][index] ?? '',
  mention: person.mention && {
    ...person.mention,
    told: { ...person.mention.told, quote: index === 2 ? 'Will you be in Tokyo in March?' : 'we moved to Beirut' },
  },
}))
const { html } = digestLetter(
  aDigest(people, {
    toSort: 2,
    coming: [{ name: 'Chloe Martin', at: NOW + 2 * 86_400_000, why: 'promise' }],
    neglected: { kind: 'circle', name: 'mentors', people: ['Ruth Stein', 'Tomás Silva'] },
  }),
)
const browser = await launch()
for (const width of [360, 800] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme })
    const page = await context.newPage()
    await page.setContent(html)
    // The letter is one column of 600 px with its margins.
    const height = (await page.locator('body').boundingBox())?.height ?? 740
    const clip = { x: 0, y: 0, width: Math.min(width, 632), height }
    await page.screenshot({ path: `${directory}/digest-${width}-${colorScheme}.png`, fullPage: true, clip })
    await context.close()
  }
}
await browser.close()
