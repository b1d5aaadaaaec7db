import { mkdirSync } from 'node:fs'
import { launch, windowOf } from './chromium.ts'
import { pagesOf } from './pages.ts'
import { startWeb } from './running.ts'

// npm run screenshots [-- DIRECTORY]: every page in four forms, for a person to look at.
const directory = process.argv[2] ?? 'screenshots'
mkdirSync(directory, { recursive: true })
const running = await startWeb()
const browser = await launch()
try {
  for (const width of [360, 1200] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const context = await windowOf(browser, { width, scheme, script: true }, running.url, running.session)
      const page = await context.newPage()
      for (const [name, path] of pagesOf(running.people)) {
        await page.goto(running.url + path)
        await page.screenshot({ path: `${directory}/${name}-${width}-${scheme}.png`, fullPage: true })
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await running.stop()
}
process.stderr.write(`Screenshots are in ${directory}/\n`)
