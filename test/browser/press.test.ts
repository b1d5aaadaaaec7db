import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('where scripts run a press is answered in its place: same page, same height, said aloud, and undone there; back leads back', async () => {
  const kith = await startProgram(
    await newFolder(),
    '--owner',
    SAM,
    '--zone',
    'Europe/Berlin',
    '--at',
    '2026-03-02T09:30',
  )
  const smtp = await connectSmtp(kith.smtpPort)
  expect((await smtp.send(SAM, [kith.capture], await mailOf('promise'))).code).toBe(250)
  await smtp.quit()
  const context = await windowOf(browser, { width: 360, scheme: 'light', script: true }, kith.web)
  const page = await context.newPage()
  await page.goto(kith.signIn)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${kith.web}/**`)
  await page.goto(`${kith.web}/people`)
  await page.getByRole('link', { name: /Anna/ }).first().click()
  await page.waitForLoadState('load')
  const anna = page.url()
  const loads: string[] = []
  page.on('load', loaded => loads.push(loaded.url()))

  const done = page.getByRole('button', { name: /^Done/ }).first()
  await done.evaluate(button => button.scrollIntoView({ block: 'start' }))
  const height = await page.evaluate<number>('scrollY')
  expect(height).toBeGreaterThan(0)
  await done.click()
  await expect.poll(() => page.getByRole('status').innerText()).toContain('Undo')
  expect(loads).toEqual([])
  expect(new URL(page.url()).pathname).toBe(new URL(anna).pathname)
  expect(Math.abs((await page.evaluate<number>('scrollY')) - height)).toBeLessThan(200)
  expect(await page.evaluate('document.activeElement?.getAttribute("role")')).toBe('status')
  expect(await page.getByRole('status').isVisible()).toBe(true)

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Undone.')
  await expect.poll(() => page.getByRole('button', { name: /^Done/ }).count()).toBeGreaterThan(0)
  expect(loads).toEqual([])

  await page.goBack()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('People')
  await context.close()
})
