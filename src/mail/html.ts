import { withoutEntities } from './html-entities.ts'
import { type Tag, tagAt } from './html-tag.ts'
import { HtmlText } from './html-text.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const SPACED: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'pre', 'hr'])
const UNSEEN: ReadonlySet<string> = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noembed',
  'object',
  'xml',
  'svg',
  'select',
  'textarea',
])
const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'base',
  'col',
  'area',
  'wbr',
  'source',
  'embed',
])
const HIDDEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?:px|pt|em)?\s{0,3}(?:;|$)|max-height\s{0,3}:\s{0,3}0(?:px)?\s{0,3}(?:;|$)|mso-hide\s{0,3}:\s{0,3}all/i
const QUOTE_CLASS =
  /\b(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|moz-cite|tutanota_quote|quote|cite|iosymail|mailquote|zimbra-quote)\b/i
// containers in which Outlook, its mobile apps and AOL put the mail they answer, headers first
const HEADER_CONTAINER =
  /^(?:x_)*(?:divRplyFwdMsg|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|appendonsend)$/
const BORDER_LEFT = /border-left(?:-width|-style)?\s{0,3}:/i
const RAW_TEXT: ReadonlySet<string> = new Set(['style', 'script', 'title', 'textarea'])

/** An element whose end matters; `open` counts elements of the same name inside it. */
type Special = {
  readonly name: string
  readonly kind: 'hidden' | 'quote' | 'pre' | 'link'
  readonly target: string
  readonly from: number
  open: number
}

/** Turns HTML into lines of text: quote containers become "> ", hidden text goes, links that name a person keep their target.
 *  Walks the tags once and builds no tree, so that hostile markup costs no more than its length. Never throws. */
export function textOfHtml(html: string): string {
  const walk = new HtmlWalk(html)
  walk.run()
  return walk.out.finished()
}

class HtmlWalk {
  readonly out = new HtmlText()
  readonly #html: string
  readonly #specials: Special[] = []
  /** Names that have no end tag any more, so that nobody looks twice. */
  readonly #unclosed = new Set<string>()
  #hidden = 0

  constructor(html: string) {
    this.#html = html
  }

  run(): void {
    let at = 0
    let close = 0 // the next ">" at or behind `at`; only ever moves forward
    while (at < this.#html.length) {
      const open = this.#html.indexOf('<', at)
      if (open < 0) break
      this.#text(at, open)
      if (close <= open) close = this.#html.indexOf('>', open)
      if (close < 0) {
        at = open
        break
      }
      const tag = this.#html.startsWith('<!--', open) ? this.#comment(open, close) : tagAt(this.#html, open, close)
      if (tag) this.#tag(tag)
      else this.#text(open, open + 1)
      at = tag ? this.#skipRaw(tag) : open + 1
    }
    this.#text(at, this.#html.length)
  }

  #comment(open: number, close: number): Tag {
    const end = this.#unclosed.has('!--') ? -1 : this.#html.indexOf('-->', open + 2)
    if (end < 0) this.#unclosed.add('!--')
    return { name: '', closing: false, attributes: new Map(), end: end < 0 ? close + 1 : end + 3 }
  }

  /** WHATWG HTML 13.2.6.2: raw text elements hold no tags. */
  #skipRaw(tag: Tag): number {
    if (tag.closing || !RAW_TEXT.has(tag.name)) return tag.end
    if (this.#unclosed.has(tag.name)) return tag.end
    const end = this.#html.indexOf(`</${tag.name}`, tag.end)
    const upper = end < 0 ? this.#html.indexOf(`</${tag.name.toUpperCase()}`, tag.end) : end
    if (upper < 0) this.#unclosed.add(tag.name)
    return upper < 0 ? tag.end : upper
  }

  #text(from: number, to: number): void {
    if (to <= from || this.#hidden > 0) return
    this.out.write(withoutEntities(this.#html.slice(from, to)))
  }

  #tag(tag: Tag): void {
    if (tag.name === '') return
    if (tag.closing) this.#close(tag.name)
    else if (!VOID.has(tag.name)) this.#open(tag)
    if (this.#hidden > 0) return
    if (!tag.closing && HEADER_CONTAINER.test(tag.attributes.get('id') ?? '')) this.out.rule()
    if (tag.name === 'br') this.out.breakLine()
    else if (tag.name === 'td' || tag.name === 'th') this.out.write(' ')
    else if (BLOCKS.has(tag.name)) this.out.endBlock(SPACED.has(tag.name))
  }

  #open(tag: Tag): void {
    const top = this.#specials.at(-1)
    if (top?.name === tag.name) top.open++
    const kind = this.#kindOf(tag)
    if (!kind) return
    if (top?.name === tag.name) top.open--
    const target = kind === 'link' ? (tag.attributes.get('href') ?? '') : ''
    this.#specials.push({ name: tag.name, kind, target, from: this.out.length, open: 0 })
    if (kind === 'hidden') this.#hidden++
    else if (kind === 'quote' && this.#hidden === 0) this.out.deeper()
    else if (kind === 'pre') this.out.keepSpace(1)
  }

  #close(name: string): void {
    const top = this.#specials.at(-1)
    if (!top || top.name !== name) return
    if (top.open > 0) {
      top.open--
      return
    }
    this.#specials.pop()
    if (top.kind === 'hidden') this.#hidden--
    else if (top.kind === 'quote' && this.#hidden === 0) this.out.shallower()
    else if (top.kind === 'pre') this.out.keepSpace(-1)
    else if (top.kind === 'link') this.#endLink(top)
  }

  #kindOf(tag: Tag): Special['kind'] | null {
    if (UNSEEN.has(tag.name)) return 'hidden'
    const style = tag.attributes.get('style') ?? ''
    if (tag.attributes.has('hidden') || (style !== '' && HIDDEN.test(style))) return 'hidden'
    if (tag.name === 'blockquote') return this.#quotes(tag, style) ? 'quote' : null
    if (tag.name === 'pre') return 'pre'
    if (tag.name === 'a' && /^(?:mailto|tel):/i.test(tag.attributes.get('href') ?? '')) return 'link'
    return null
  }

  /** A blockquote is somebody else's words where its program says so, or where a line with a colon introduces it. */
  #quotes(tag: Tag, style: string): boolean {
    const { attributes } = tag
    if (attributes.get('type') === 'cite' || attributes.has('cite') || BORDER_LEFT.test(style)) return true
    if (QUOTE_CLASS.test(attributes.get('class') ?? '')) return true
    return this.out.isQuoting() || /[:：]\s*$/.test(this.out.lastWords())
  }

  #endLink(link: Special): void {
    const target =
      withoutEntities(link.target)
        .replace(/^(?:mailto|tel):/i, '')
        .split('?', 1)[0] ?? ''
    const shown = this.out.since(link.from)
    const named = /^mailto:/i.test(link.target) ? shown.includes('@') : /\d{3}/.test(shown)
    if (target !== '' && !named && target.length < 200) this.out.write(` <${target}>`)
  }
}
