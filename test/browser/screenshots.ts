import { mkdirSync } from 'node:fs'
import { launch, windowOf } from './chromium.ts'
import { pagesOf } from './pages.ts'
import { startWeb } from './running.ts'

// npm run screenshots [-- DIRECTORY]: every page in four forms, for a person to look at.
const directory = process.argv[2] ?? 'screenshots'
mkdirSync(directory, { recursive: true })
const running = await startWeb()
const empty = await startWeb([])
const browser = await launch()
try {
  for (const width of [360, 1200] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const context = await windowOf(browser, { width, scheme, script: true }, running.url, running.session)
      const page = await context.newPage()
      for (const [name, path] of pagesOf(running)) {
        await page.goto(running.url + path)
        await page.screenshot({ path: `${directory}/${name}-${width}-${scheme}.png`, fullPage: true })
      }
      await context.close()
      const first = await windowOf(browser, { width, scheme, script: true }, empty.url, empty.session)
      const start = await first.newPage()
      await start.goto(empty.url)
      await start.screenshot({ path: `${directory}/first-run-${width}-${scheme}.png`, fullPage: true })
      await first.close()
      const stranger = await windowOf(browser, { width, scheme, script: true }, empty.url)
      const door = await stranger.newPage()
      await door.goto(empty.url)
      await door.screenshot({ path: `${directory}/sign-in-${width}-${scheme}.png`, fullPage: true })
      await stranger.close()
    }
  }
} finally {
  await browser.close()
  await running.stop()
  await empty.stop()
}
// And a digest of five people, at 360 and 800 px.
await import('./letter-screenshot.ts')
process.stderr.write(`Screenshots are in ${directory}/\n`)
