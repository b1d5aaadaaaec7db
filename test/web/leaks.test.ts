import { beforeAll, expect, test } from 'vitest'
import { sealToken } from '../../src/nudge/tokens.ts'
import { outbox } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { ROUTES, type Route } from '../../src/web/routes.ts'
import { NOW, SECRET, type Seeded, seed } from './seed.ts'
import { Browser, db, ORIGIN, world } from './visitor.ts'

let sams: Seeded
let sam: Browser
beforeAll(async () => {
  sams = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(sams.ownerId)
})

/** What a page makes a browser ask for by itself. */
function loadsOf(page: string): readonly string[] {
  const loads = page.matchAll(
    /<(?:img|script|link|iframe|object|embed|source|video|audio|track|input|use|image)\b[^>]*?\s(?:src|href|data|srcset|poster)="([^"]*)"/g,
  )
  const styles = page.matchAll(/url\(([^)]*)\)|@import\s+([^;]+)/g)
  return [...[...loads].map(([, url = '']) => url), ...[...styles].map(([, url, other]) => url ?? other ?? '')]
}

test('G16 no page makes a browser load anything from anywhere but this deployment', async () => {
  const routes: readonly Route[] = Object.values(ROUTES)
  let pages = 0
  for (const { method, path } of routes) {
    if (method !== 'GET' || path.includes(':token') || path.includes(':message')) continue
    const response = await sam.get(path.replace(':id', sams.people.anna ?? ''))
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue
    pages += 1
    for (const url of loadsOf(await response.text()))
      expect([path, url]).toEqual([path, expect.stringMatching(/^\/(?!\/)|^data:(?:image\/|,$)/)])
  }
  expect(pages).toBeGreaterThan(8)
  const css = await sam.get(/href="(\/[^"]*\.css)"/.exec(await (await sam.get('/')).text())?.[1] ?? '/')
  expect(await css.text()).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import|url\((?!["']?data:)/)
})

test('G18 pages behind a token send no referrer, and a press leads to an address without the token', async () => {
  const browser = new Browser()
  await browser.post('/sign-in', { address: 'sam@example.com' })
  const link = /https:\/\/kith\.test(\/sign-in\/[a-z2-7]+)/.exec(world.sent.at(-1)?.text ?? '')?.[1] ?? ''
  const shown = await browser.get(link)
  expect(shown.headers.get('Referrer-Policy')).toBe('no-referrer')
  const pressed = await browser.post(link, {})
  expect(new URL(pressed.headers.get('Location') ?? '', ORIGIN).pathname).toBe('/')
  const [letter] = await db.select().from(outbox).limit(1)
  if (!letter) throw new Error('no letter was seeded')
  const token = await sealToken(SECRET, 'unsubscribe', { outboxId: letter.id, number: 0, expiresAt: NOW + DAY_MS })
  const pause = await new Browser().get(`/u/${token}`)
  expect(pause.headers.get('Referrer-Policy')).toBe('no-referrer')
  for (const page of [await shown.text(), await pause.text()]) expect(page).not.toMatch(/<a [^>]*href="https?:/)
})

test('G22 the card with the capture address is one card that holds nothing which anybody else wrote', async () => {
  const text = await (await sam.get('/kith.vcf')).text()
  expect(
    text.split('\r\n').filter(line => line.startsWith('BEGIN:VCARD') || line.startsWith('END:VCARD')),
  ).toHaveLength(2)
  expect(text).not.toMatch(/Anna|Berg/)
  for (const line of text.trimEnd().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z;=]*:[\x21-\x7e]+$/)
})

test('G21 G23 there is no file with rows or dates that other programs would run: no CSV and no calendar', () => {
  const paths: readonly string[] = Object.values(ROUTES).map(route => route.path)
  expect(paths.filter(path => /csv|\.ics|calendar|xls/i.test(path))).toEqual([])
})
