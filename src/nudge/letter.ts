import { html, raw } from 'hono/html'

/** A letter in both its forms. */
export type Letter = { readonly subject: string; readonly text: string; readonly html: string }

/** `spoken`: what a screen reader says where the label alone would stand several times in one letter. */
export type Link = { readonly label: string; readonly href: string; readonly spoken?: string }
/** One paragraph, heading or row of a letter's HTML; every string is plain text and is escaped here. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly note: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'button'; readonly link: Link }
  | { readonly kind: 'links'; readonly lead: string; readonly links: readonly Link[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'small'; readonly text: string; readonly links: readonly Link[] }

// Colours that survive a client's own dark mode: transparent ground, no pure black or white, borders instead of fills.
// Clients that know prefers-color-scheme get the paper's own tones (caniemail: Apple Mail, Samsung, most Outlooks).
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:#1f5f46}
@media (prefers-color-scheme:dark){.ink{color:#e8e4dc!important}.soft{color:#b3ada2!important}a,.button{color:#8fd0b0!important}.button{border-color:#8fd0b0!important}.rule{border-color:#4a463f!important}}`

/** The HTML part: one column, a letter that happens to have buttons; no image, no font, no remote load, no tracking. */
export function letterHtml(language: string, title: string, preheader: string, blocks: readonly Block[]): string {
  const page = html`<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body style="margin:0;padding:0">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;opacity:0">${preheader}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="left" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px"><tr><td>
<div lang="${language}" dir="ltr" class="ink" style="font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#26241f">
${blocks.map(blockHtml)}
</div>
</td></tr></table>
</td></tr></table>
</body>
</html>`
  return String(page)
}

function blockHtml(block: Block) {
  switch (block.kind) {
    case 'heading':
      return html`<h2 class="ink" style="font-size:18px;line-height:1.3;margin:24px 0 8px;color:#26241f">${block.text}${
        block.note === ''
          ? ''
          : html`<br><span class="soft" style="font-size:14px;font-weight:normal;color:#6b655a">${block.note}</span>`
      }</h2>`
    case 'paragraph':
      return html`<p style="margin:0 0 12px">${block.text}</p>`
    case 'button':
      return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 12px"><tr><td class="button" style="border:1px solid #1f5f46;border-radius:6px"><a class="button" href="${block.link.href}" style="display:inline-block;padding:11px 18px;text-decoration:none;color:#1f5f46">${block.link.label}</a></td></tr></table>`
    case 'links':
      // 44 px high, so that a thumb hits one and not its neighbour.
      return html`<p style="margin:0 0 12px;line-height:44px"><span class="soft" style="color:#6b655a;margin:0 14px 0 0">${block.lead}</span>${block.links.map(
        link =>
          html` <a href="${link.href}" aria-label="${link.spoken ?? link.label}" style="display:inline-block;white-space:nowrap;margin:0 14px 0 0">${link.label}</a>`,
      )}</p>`
    case 'rule':
      return html`<hr class="rule" style="border:0;border-top:1px solid #d9d3c7;margin:24px 0">`
    case 'small':
      return html`<p class="soft" style="margin:0 0 8px;font-size:14px;color:#6b655a">${block.text}${block.links.map(
        (link, index) => html`${index > 0 ? ' \u00a0 ' : ''}<a href="${link.href}">${link.label}</a>`,
      )}</p>`
  }
}

/** Words of a mail on one line, isolated and cut: nothing of them can break out of where they stand (reliability.md G24, G30). */
export function oneLine(text: string, length = 160): string {
  const clean = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...clean]
  return letters.length <= length
    ? clean
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
