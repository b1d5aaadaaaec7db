import type { Browser, BrowserContext } from 'playwright-core'

/** So that @sparticuz/chromium brings its own libraries: read when it is imported, hence the late import. */
const RUNTIME = 'nodejs24.x'
/** A test browser makes no connection of its own. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']

export async function launch(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME = RUNTIME
  const { default: chromium } = await import('@sparticuz/chromium')
  const { chromium: playwright } = await import('playwright-core')
  // One process for all ends with its first window.
  const args = [...chromium.args.filter(arg => arg !== '--single-process'), ...QUIET]
  return playwright.launch({ executablePath: await chromium.executablePath(), args })
}

export type Look = {
  readonly width: 360 | 320 | 1200
  readonly scheme: 'light' | 'dark'
  readonly script: boolean
  readonly language?: string
}

/** A window of the browser, signed in where a session is given. */
export async function windowOf(browser: Browser, look: Look, url: string, session?: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width === 1200 ? 900 : 740 },
    colorScheme: look.scheme,
    javaScriptEnabled: look.script,
    reducedMotion: 'reduce',
    locale: look.language ?? 'en-GB',
  })
  if (session) await context.addCookies([{ name: 'kith-s', value: session, url }])
  return context
}
