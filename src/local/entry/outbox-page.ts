import { html, raw } from 'hono/html'
import type { SentMail } from '../post/mailbox.ts'
import type { LocalBindings } from './local-bindings.ts'

/** What Kith sent from this machine, as pages: `/outbox` lists, `/outbox/NAME` shows one, `/outbox/NAME/html` its HTML part.
 *  Null for every other path. Only local runs have it; it needs no sign-in, for the files lie on the same machine. */
export async function outboxPage(request: Request, env: LocalBindings): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  if (pathname !== '/outbox' && !pathname.startsWith('/outbox/')) return null
  if (request.method !== 'GET' && request.method !== 'HEAD') return page(405, 'Outbox', html`<p>Only to be read.</p>`)
  const [name, part] = pathname.slice('/outbox/'.length).split('/')
  if (!name) {
    const sent = await env.MAILBOX.fetch('http://mailbox/sent')
    return page(200, 'Outbox', listOf(await sent.json<SentMail[]>()))
  }
  const found = await env.MAILBOX.fetch(`http://mailbox/sent/${name}`)
  const mail = await found.json<SentMail | null>()
  if (!mail) return page(404, 'Outbox', html`<p>No such mail. <a href="/outbox">All mails</a></p>`)
  // The mail's links open beside the frame, as they would beside a mail client: the pages they lead to refuse to be framed.
  if (part === 'html') return answer(200, mail.html.replace('<head>', '<head><base target="_blank">'), MAIL_POLICY)
  return page(200, mail.subject, mailOf(mail, name))
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'sha256-STYLE'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"
/** The mail's own HTML: inline styles and nothing else, no script, no load, in a sandbox of its own. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.25rem}ol{padding:0;list-style:none}li{padding:.5rem 0;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}iframe{width:100%;height:40rem;border:1px solid;background:Canvas}
small,dt{opacity:.75}dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;overflow-wrap:anywhere}dd{margin:0}`

type Html = ReturnType<typeof html>

function listOf(mails: readonly SentMail[]): Html {
  if (mails.length === 0) {
    return html`<p>Kith has sent nothing yet. What it sends from this machine stays here and in the folder "outbox".</p>`
  }
  const rows = mails.toReversed().map(
    mail => html`<li><a href="/outbox/${nameOf(mail)}">${mail.subject || '(no subject)'}</a><br>
      <small><time datetime="${mail.at}">${said(mail.at)}</time> to ${mail.to}</small></li>`,
  )
  return html`<p>What Kith sent, newest first. On this machine it is not delivered, unless it was started with --relay.</p><ol>${rows}</ol>`
}

function mailOf(mail: SentMail, name: string): Html {
  const fields = Object.entries(mail.headers).map(([field, value]) => html`<dt>${field}</dt><dd>${value}</dd>`)
  return html`<p><a href="/outbox">All mails</a></p><pre>${mail.text}</pre>
    <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="The same mail as HTML" src="/outbox/${name}/html"></iframe>
    <details><summary>Header fields</summary><dl>${fields}</dl></details>`
}

function nameOf(mail: SentMail): string {
  return mail.file.split(/[\\/]/).at(-1) ?? ''
}

/** The instant in UTC: the owner's zone is the web view's affair. */
function said(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`
}

async function page(status: number, title: string, body: Html): Promise<Response> {
  const document = await html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} · Kith</title>
    <meta name="viewport" content="width=device-width"><style>${raw(STYLE)}</style></head>
    <body><p><a href="/">Kith</a></p><h1>${title}</h1>${body}</body></html>`
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE)))
  const hash = btoa(String.fromCharCode(...digest))
  return answer(status, String(document), PAGE_POLICY.replace('STYLE', hash))
}

function answer(status: number, body: string, policy: string): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
