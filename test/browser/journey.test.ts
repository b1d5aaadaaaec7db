import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Outbox } from '../smtp/answers.ts'
import { mailOf, SAM } from '../smtp/fixtures.ts'
import { newFolder, startProgram } from '../smtp/running-program.ts'
import { connectSmtp } from '../smtp/smtp-client.ts'
import { launch, windowOf } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
})

const START = ['--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30'] as const

const said = (page: Page) => page.getByRole('status').innerText()

test.for([
  { script: false, width: 360 },
  { script: true, width: 1200 },
] as const)('the whole way, from an empty Kith to an erased one, with script: $script', async ({ script, width }) => {
  const kith = await startProgram(await newFolder(), ...START)
  const context = await windowOf(browser, { width, scheme: 'light', script }, kith.web)
  const page = await context.newPage()

  // First run: the address, and a test that lights up.
  await page.goto(kith.signIn)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect.poll(() => page.locator('.address').innerText()).toBe(kith.capture)
  expect(await page.getByRole('link', { name: 'Send yourself a test' }).getAttribute('href')).toMatch(/^mailto:.*bcc=/)
  await page.getByRole('link', { name: 'It is sent: watch for it' }).click()
  await expect.poll(() => said(page)).toContain('Watching')
  const smtp = await connectSmtp(kith.smtpPort)
  expect((await smtp.send(SAM, [kith.capture], await mailOf('promise'))).code).toBe(250)
  await smtp.quit()
  await expect.poll(() => said(page), { timeout: 20_000 }).toContain('It has arrived')

  // The letter of Friday, its page without signing in, and an answer there.
  await kith.kith('travel', '4d')
  const letter = Outbox.parse(await kith.kith('outbox')).find(({ text }) => /\/d\//.test(text))
  const link = /http\S+\/d\/\S+/.exec(letter?.text ?? '')?.[0] ?? ''
  const stranger = await windowOf(browser, { width, scheme: 'light', script }, kith.web)
  const opened = await stranger.newPage()
  await opened.goto(link)
  await opened.getByRole('button', { name: /^Next week: Anna/ }).click()
  await expect.poll(() => opened.locator('main').innerText()).toContain('Done.')
  await stranger.close()

  // Snooze by button, and back.
  await page.goto(`${kith.web}/people`)
  await page.getByRole('link', { name: /Anna/ }).first().click()
  const anna = page.url()
  await page.getByRole('button', { name: /^In two weeks: Anna/ }).click()
  await expect.poll(() => said(page)).toMatch(/20 March/)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => said(page)).toBe('Undone.')

  // Somebody by hand who turns out to be the same.
  await page.goto(`${kith.web}/people`)
  await page.locator('summary', { hasText: 'Add a person' }).click()
  await page.locator('form[action="/people"] input[name=name]').fill('Annie B')
  await page.locator('form[action="/people"] input[name=address]').fill('annie@elsewhere.example')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Annie B')
  await page.goto(anna)
  await page.locator('input[name=with]').fill('annie@elsewhere.example')
  await page.getByRole('button', { name: 'Join the two' }).click()
  await expect.poll(() => page.locator('main').innerText()).toContain('annie@elsewhere.example')

  // Forgotten, then everything erased.
  await page.getByRole('link', { name: 'Forget this person…' }).click()
  await page.locator('main input[name=name]').fill((await page.getByRole('heading', { level: 1 }).innerText()).slice(7))
  await page.getByRole('button', { name: 'Forget for ever' }).click()
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('did not match')
  const name = /Forget (.*)\?/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1] ?? ''
  await page.locator('main input[name=name]').fill(name.replace(/[⁨⁩]/g, ''))
  await page.getByRole('button', { name: 'Forget for ever' }).click()
  await expect.poll(() => said(page)).toBe('Done.')
  await page.goto(`${kith.web}/settings`)
  await page.getByRole('link', { name: 'Erase everything…' }).click()
  await page.locator('main input[name=address]').fill(SAM)
  await page.getByRole('button', { name: 'Erase for ever' }).click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Everything is erased.')
  await page.goto(kith.web)
  expect(page.url()).toContain('/sign-in')
  await context.close()
})
