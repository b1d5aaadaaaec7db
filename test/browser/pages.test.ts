import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, windowOf } from './chromium.ts'
import { pagesOf } from './pages.ts'
import { type Running, startWeb } from './running.ts'

let browser: Browser
let running: Running
beforeAll(async () => {
  ;[browser, running] = await Promise.all([launch(), startWeb()])
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
})

/** WCAG 2.2 AA and what axe holds for good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In the page: what can be pressed and is smaller than 20 pixels in one direction (WCAG 2.2, 2.5.8 asks for 24 or room). */
const SMALL = `[...document.querySelectorAll('button, input:not([type=hidden]), select, summary')]
  .filter(element => element.checkVisibility())
  .filter(element => Math.min(element.getBoundingClientRect().height, element.getBoundingClientRect().width) < 20)
  .map(element => element.outerHTML.slice(0, 120))`

/** In the page: what has the focus. */
const FOCUSED = {
  id: 'document.activeElement?.id',
  className: 'document.activeElement?.className',
  text: 'document.activeElement?.textContent',
  tag: 'document.activeElement?.tagName',
} as const

async function everyPage(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, path] of pagesOf(running)) {
    await page.goto(running.url + path)
    await look(name)
  }
}

const lookWith = async (page: Page, name: string) => {
  // What is folded away must be as good as what is seen.
  await page.evaluate(`document.querySelectorAll('details').forEach(folded => { folded.open = true })`)
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${name}: ${id} ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
  )
  expect(found).toEqual([])
}

test.for(['light', 'dark'] as const)('axe finds nothing on any page in %s', async scheme => {
  const context = await windowOf(browser, { width: 1200, scheme, script: true }, running.url, running.session)
  const page = await context.newPage()
  await everyPage(page, name => lookWith(page, name))
  await context.close()
})

test('no page is wider than 320 pixels, and every press is large enough for a finger', async () => {
  const context = await windowOf(browser, { width: 320, scheme: 'light', script: true }, running.url, running.session)
  const page = await context.newPage()
  await everyPage(page, async name => {
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(320)
    const small = await page.evaluate(SMALL)
    expect(small, name).toEqual([])
  })
  await context.close()
})

test('nothing is loaded from elsewhere, and the strict policy blocks nothing of our own', async () => {
  const context = await windowOf(browser, { width: 1200, scheme: 'light', script: true }, running.url, running.session)
  const page = await context.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(String(error)))
  await everyPage(page, async () => undefined)
  expect(asked.filter(url => !url.startsWith(`${running.url}/`) && !url.startsWith('data:'))).toEqual([])
  // A page that is missing is an error to the console, and is meant to be.
  expect(said.filter(text => !/404/.test(text))).toEqual([])
  await context.close()
})

test('with scripts switched off a snooze, its undo, a note and a search work by form', async () => {
  const context = await windowOf(browser, { width: 360, scheme: 'light', script: false }, running.url, running.session)
  const page = await context.newPage()
  await page.goto(`${running.url}/people/${running.people.ben}`)
  await page.getByRole('button', { name: 'In two weeks: Ben Okafor' }).click()
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/16 March/)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Undone.')
  await page.locator('textarea[name=text]').fill('Takes the early train.')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await expect.poll(() => page.locator('main').innerText()).toContain('Takes the early train.')
  await page.getByRole('searchbox').fill('okafor')
  await page.getByRole('searchbox').press('Enter')
  await expect.poll(() => page.locator('main').innerText()).toContain('Ben Okafor')
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0)
  await context.close()
})

test('the keyboard alone reaches the content, moves through the list, opens and searches', async () => {
  const context = await windowOf(browser, { width: 1200, scheme: 'light', script: true }, running.url, running.session)
  const page = await context.newPage()
  await page.goto(`${running.url}/people`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(FOCUSED.className)).toBe('skip')
  await page.keyboard.press('j')
  const first = await page.evaluate(FOCUSED.text)
  await page.keyboard.press('j')
  const second = await page.evaluate(FOCUSED.text)
  expect(second).not.toBe(first)
  await page.keyboard.press('k')
  expect(await page.evaluate(FOCUSED.text)).toBe(first)
  await page.keyboard.press('o')
  await page.waitForURL(/people\/[a-z2-7]+$/)
  await page.keyboard.press('/')
  expect(await page.evaluate(FOCUSED.id)).toBe('search')
  await page.keyboard.type('jk')
  expect(await page.getByRole('searchbox').inputValue()).toBe('jk')
  await context.close()
})

/** Presses Tab until what has the focus is called so: what a hand without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(
      `document.activeElement.getAttribute('aria-label') ?? document.activeElement.name ?? document.activeElement.textContent`,
    )
    if (called === name || (await page.evaluate('document.activeElement.textContent')) === name) return
  }
  throw new Error(`no press of Tab leads to ${name}`)
}

test('a search, a snooze, its undo and a note are done by the keyboard alone, without a script', async () => {
  const context = await windowOf(browser, { width: 1200, scheme: 'light', script: false }, running.url, running.session)
  const page = await context.newPage()
  await page.goto(running.url)
  await tabTo(page, 'q')
  await page.keyboard.type('ruth')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=ruth/)
  await tabTo(page, 'Ruth Adler')
  await page.keyboard.press('Enter')
  await page.waitForURL(/people\/[a-z2-7]+$/)
  await tabTo(page, 'In two weeks: Ruth Adler')
  await page.keyboard.press('Enter')
  await page.waitForURL(/did=/)
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/16 March/)
  await tabTo(page, 'Undo')
  await page.keyboard.press('Enter')
  await page.waitForURL(/ok=undone/)
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Undone.')
  await tabTo(page, 'text')
  await page.keyboard.type('Sings in a choir.')
  await tabTo(page, 'Add the note')
  await page.keyboard.press('Enter')
  await page.waitForURL(/did=/)
  await expect.poll(() => page.locator('main').innerText()).toContain('Sings in a choir.')
  await context.close()
})

test('the keys can be switched off, and stay off', async () => {
  const context = await windowOf(browser, { width: 1200, scheme: 'light', script: true }, running.url, running.session)
  const page = await context.newPage()
  await page.goto(`${running.url}/people`)
  await page.locator('#keys summary').click()
  await page.getByRole('button', { name: 'Switch the keys off' }).click()
  await page.reload()
  await page.keyboard.press('j')
  expect(await page.evaluate(FOCUSED.tag)).toBe('BODY')
  await context.close()
})

test('the list can choose everybody at once where scripts run', async () => {
  const context = await windowOf(browser, { width: 1200, scheme: 'light', script: true }, running.url, running.session)
  const page = await context.newPage()
  await page.goto(`${running.url}/people`)
  await page.locator('#all-people').check()
  expect(await page.locator('input[name=person]:checked').count()).toBe(
    await page.locator('input[name=person]').count(),
  )
  await context.close()
})

test('a person’s page prints without the way around and without forms', async () => {
  const context = await windowOf(browser, { width: 1200, scheme: 'dark', script: true }, running.url, running.session)
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(`${running.url}/people/${running.people.anna}`)
  expect(await page.locator('.top').isVisible()).toBe(false)
  expect(await page.locator('form').first().isVisible()).toBe(false)
  expect(await page.getByRole('heading', { name: 'Anna Berg' }).isVisible()).toBe(true)
  await context.close()
})

test.for(['light', 'dark'] as const)(
  'an empty Kith explains itself, and a stranger is asked to sign in, both without a fault in %s',
  async scheme => {
    const empty = await startWeb([])
    for (const session of [empty.session, undefined]) {
      const context = await windowOf(browser, { width: 320, scheme, script: true }, empty.url, session)
      const page = await context.newPage()
      await page.goto(`${empty.url}/`)
      const said = await page.locator('main').innerText()
      expect(said).toContain(session ? 'How to add Bcc' : 'Send me a link')
      if (session) expect(said).toMatch(/log\+[a-z2-7]{20}@kith\.test/)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      expect((await new AxeBuilder({ page }).withTags(RULES).analyze()).violations).toEqual([])
      await context.close()
    }
    await empty.stop()
  },
)

test('where a script may offer another zone, nothing is offered without one, nor at home', async () => {
  for (const look of [
    { script: false, zone: 'Asia/Tokyo', offered: false },
    { script: true, zone: 'Europe/Berlin', offered: false },
    { script: true, zone: 'Asia/Tokyo', offered: true },
  ]) {
    const context = await browser.newContext({ javaScriptEnabled: look.script, timezoneId: look.zone })
    await context.addCookies([{ name: 'kith-s', value: running.session, url: running.url }])
    const page = await context.newPage()
    await page.goto(`${running.url}/settings`)
    expect(await page.locator('form[data-home]').isVisible()).toBe(look.offered)
    if (look.offered) {
      expect(await page.locator('form[data-home]').innerText()).toContain('You seem to be in Tokyo.')
      await page.locator('form[data-home] button').click()
      await expect.poll(() => page.locator('main').innerText()).toContain('by the clock of Tokyo')
      await page.locator('input[name=zone][required]').fill('Europe/Berlin')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect.poll(() => page.locator('main').innerText()).toContain('by the clock of Berlin')
    }
    await context.close()
  }
})

test('in German every page is German', async () => {
  const context = await windowOf(browser, { width: 360, scheme: 'light', script: true, language: 'de-DE' }, running.url)
  const page = await context.newPage()
  await page.goto(`${running.url}/sign-in`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Anmelden')
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await context.close()
})
