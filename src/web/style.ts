/** The one style sheet. Ink on paper; one accent, for what can be pressed; amber, for what needs the owner. Space, weight and
 *  order carry the hierarchy. Contrast of every pair is at least 4.5:1 for text and 3:1 for edges of what can be pressed. */
export const STYLE = `@layer reset, base, parts, print;
@layer reset {
*, ::before, ::after { box-sizing: border-box }
body, h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset, blockquote { margin: 0; padding: 0 }
ul, ol { list-style: none }
[hidden] { display: none !important }
fieldset { border: 0; min-width: 0 }
button, input, select, textarea { font: inherit; color: inherit }
svg { display: block; max-width: 100% }
}
@layer base {
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f2, #1b1a18);
  --ink: light-dark(#26231e, #ece7de);
  --soft: light-dark(#655e54, #aaa296);
  --line: light-dark(#e4ddd0, #38342e);
  --edge: light-dark(#857d70, #827a6e);
  --field: light-dark(#fffdf9, #23211e);
  --accent: light-dark(#1c5a42, #8acba9);
  --amber: light-dark(#805200, #e2b45f);
  --band: light-dark(#dfe9dd, #2b3a32);
  accent-color: var(--accent);
  interpolate-size: allow-keywords;
}
html { background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
body { max-width: 62rem; margin: 0 auto; padding: 1.25rem max(1.25rem, env(safe-area-inset-right)) 3rem max(1.25rem, env(safe-area-inset-left)); overflow-wrap: anywhere; font-variant-numeric: tabular-nums }
h1 { font-size: 1.6rem; line-height: 1.25; font-weight: 600; letter-spacing: -.01em; text-wrap: balance }
h2 { font-size: 1rem; font-weight: 600; color: var(--soft) }
h3, .name { font-size: 1.125rem; line-height: 1.35; font-weight: 600; color: var(--ink) }
p, li, dd, blockquote { max-width: 68ch }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em }
h3 a, .name a, a.quiet { color: inherit; text-decoration-color: var(--line) }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0 }
time { white-space: nowrap }
button, .button { display: inline-block; min-height: 2.5rem; padding: .45rem .85rem; border: 1px solid var(--edge); border-radius: .4rem; background: transparent; color: var(--accent); font-weight: 500; line-height: 1.5; text-decoration: none; cursor: pointer }
button:hover, .button:hover { border-color: var(--accent); background: var(--band) }
input, select, textarea { width: 100%; min-height: 2.5rem; padding: .4rem .6rem; border: 1px solid var(--edge); border-radius: .4rem; background: var(--field); font-size: 1rem }
textarea { display: block; min-height: 5rem; resize: vertical; field-sizing: content }
input[type=checkbox], input[type=radio] { width: 1.25rem; min-height: 1.25rem; height: 1.25rem; margin: 0; flex: none }
label { display: block; font-size: .9375rem }
summary { cursor: pointer; color: var(--accent); min-height: 1.75rem; width: fit-content }
details > :not(summary) { margin-top: .6rem }
}
@layer parts {
.skip { position: absolute; left: -999rem }
.skip:focus { position: static; display: inline-block; margin-bottom: .5rem }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.4rem; padding-bottom: .9rem; border-bottom: 1px solid var(--line) }
.top .mark { font-size: 1.15rem; font-weight: 650; color: var(--ink); text-decoration: none; letter-spacing: -.01em }
.top nav ul, .foot ul { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem }
.top nav a, .foot a, .top .me { display: inline-block; padding: .3rem 0; color: var(--ink); text-decoration: none }
.top nav a:hover, .foot a:hover, .top .me:hover { text-decoration: underline }
[aria-current=page] { font-weight: 600; box-shadow: 0 2px 0 var(--accent) }
.top nav { flex: 1 }
.search { display: flex; gap: .4rem; width: 15rem }
.search input { min-height: 2.25rem; padding: .25rem .6rem }
.search button { min-height: 2.25rem; padding: .2rem .6rem }
main { padding-top: 1.9rem; display: block }
main > h1 + p { margin-top: .5rem }
.lead { color: var(--soft); margin-top: .4rem }
.soft, small { color: var(--soft); font-size: .9375rem }
.amber { color: var(--amber) }
.foot { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9375rem; display: grid; gap: .6rem }
.foot a, .foot button { color: var(--soft) }
button.plain { border: 0; padding: .3rem 0; min-height: 1.75rem; min-width: 1.75rem; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; font-weight: 400 }
button.plain:hover { background: none; text-decoration-thickness: 2px }
.part { margin-top: 2.1rem; display: grid; gap: .6rem }
.body { display: grid; gap: .6rem; align-content: start; min-width: 0 }
.rows > li { padding: 1rem 0; border-bottom: 1px solid var(--line); max-width: none }
.rows > li:first-child { padding-top: 0 }
.rows > li:last-child { border-bottom: 0 }
.plainlist > li { padding: .3rem 0 }
.plainlist > li > form { display: inline }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .7rem; align-items: end }
.actions + details, .line + .line { margin-top: .6rem }
.quote { quotes: '“' '”' '‘' '’' }
.quote:lang(de) { quotes: '„' '“' '‚' '‘' }
.quote::before { content: open-quote }
.quote::after { content: close-quote }
.flash { margin-top: 1.2rem; padding: .7rem 1rem; border: 1px solid var(--edge); border-left: 3px solid var(--accent); border-radius: .4rem; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center }
.flash[tabindex] { position: sticky; top: .5rem; z-index: 1; background: var(--paper) }
.flash.no { border-left-color: var(--amber) }
.flash.arrived { border: 2px solid var(--accent); background: var(--band) }
.fields { display: grid; gap: .9rem; max-width: 34rem }
.fields label > span { display: block; margin-bottom: .2rem; color: var(--soft) }
.check { display: flex; gap: .6rem; align-items: center; min-height: 2rem }
.days { display: flex; flex-wrap: wrap; gap: .2rem 1rem }
.line { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end }
.line label { flex: 1 1 10rem }
.line label:has(select), .bulk .line label { flex: 0 1 18rem }
.forms { display: grid; gap: .8rem }
.line > .soft { align-self: center }
.line label.short { flex: 0 1 9rem }
.person { display: grid; grid-template-columns: 1.5rem 2.5rem minmax(0, 1fr); gap: .1rem .8rem; align-items: center }
.filters { display: grid; gap: .15rem }
.chips [aria-current] { font-weight: 600 }
.person .facts { grid-column: 3; color: var(--soft); font-size: .9375rem }
.avatar { width: 2.5rem; height: 2.5rem; flex: none; border-radius: 50%; display: grid; place-items: center; color: #fff; background: hsl(var(--hue) 30% 33%); font-weight: 600; font-size: .9375rem; line-height: 1; overflow: hidden }
.h0 { --hue: 0 } .h1 { --hue: 30 } .h2 { --hue: 60 } .h3 { --hue: 90 } .h4 { --hue: 120 } .h5 { --hue: 150 } .h6 { --hue: 180 } .h7 { --hue: 210 } .h8 { --hue: 240 } .h9 { --hue: 270 } .h10 { --hue: 300 } .h11 { --hue: 330 } 
.heading { display: flex; gap: .9rem; align-items: center; flex-wrap: wrap }
.heading .avatar { width: 3.25rem; height: 3.25rem; font-size: 1.2rem }
.chips { display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; align-items: center }
.chips [aria-current] { color: var(--ink); text-decoration: none }
.chips a { padding: .15rem 0 }
form.chips { gap: .1rem }
.address { font-size: 1.25rem; font-weight: 600; padding: .8rem 0; line-height: 1.35; user-select: all }
.rhythm { width: 100%; margin: .3rem 0 }
.rhythm .track { stroke: var(--line) }
.rhythm .band { fill: var(--band) }
.rhythm .dot { fill: var(--soft) }
.rhythm .open { stroke: var(--accent); stroke-dasharray: 3 4 }
.rhythm .now { fill: var(--paper); stroke: var(--accent) }
.story > li { display: grid; gap: .15rem; padding: .8rem 0; border-bottom: 1px solid var(--line); max-width: none }
.story .when { color: var(--soft); font-size: .9375rem }
.ends { display: flex; justify-content: space-between; gap: 1rem; max-width: none; color: var(--soft); font-size: .875rem; overflow-wrap: normal }
.ends > :nth-child(2) { text-align: center }
.ends > :last-child { text-align: end }
.sums { list-style: disc; padding-left: 1.1rem; margin-top: .5rem }
.words, .words p { white-space: pre-line }
.bars { display: grid; gap: .5rem; margin-top: .35rem }
.bars li { display: grid; grid-template-columns: 9rem minmax(0, 1fr) 7.5rem; gap: .8rem; align-items: center; max-width: 40rem }
.bars svg { width: 100%; height: .75rem }
.bars span { text-align: end }
.bars svg { height: 1.25rem }
.bars span span { white-space: nowrap }
svg .recent { fill: var(--accent) }
svg .usual { fill: var(--edge) }
.legend svg { display: inline-block; vertical-align: -.1em; margin-left: .6rem }
.legend svg:first-child { margin-left: 0 }
.bars + h3, div + div > h3.soft { margin-top: .8rem }
dl.facts { display: grid; gap: .1rem .9rem; grid-template-columns: max-content minmax(0, 1fr); font-size: .9375rem }
dl.headers { display: grid; gap: .5rem }
dl.headers dt { color: var(--soft); font-size: .9375rem }
dl.facts dt { color: var(--soft) }
.more { margin-top: 1.2rem }
.bulk { margin-top: 1.5rem; display: grid; gap: .6rem }
.bulk legend { color: var(--soft); padding: 0 0 .4rem }
.story .when { line-height: 1.45 }
.icon { display: inline-block; width: 1em; height: 1em; vertical-align: -.12em; background: currentcolor; mask: var(--shape) center / contain no-repeat }
.out { --shape: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M2 8h12M9.5 3.5 14 8l-4.5 4.5'/%3E%3C/svg%3E") }
.in { --shape: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M14 8H2M6.5 3.5 2 8l4.5 4.5'/%3E%3C/svg%3E") }
.call { --shape: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M3 2.5h3l1 3.5-1.6 1.2a8 8 0 0 0 3.4 3.4L10 9l3.5 1v3a1.5 1.5 0 0 1-1.6 1.5A10.5 10.5 0 0 1 1.5 4 1.5 1.5 0 0 1 3 2.5Z'/%3E%3C/svg%3E") }
.noted { --shape: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M8 7.5v1M8 7.5v1'/%3E%3C/svg%3E") }
.seek { --shape: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14'/%3E%3C/svg%3E") }
.beside { display: inline-block; margin-left: .3rem }
.steps { display: grid; gap: .4rem; list-style: decimal; padding-left: 1.2rem; margin: .9rem 0 }
@media (min-width: 52rem) {
  .part { grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1.6rem }
  .part > h2 { padding-top: .15rem }
  .story > li { grid-template-columns: 9rem minmax(0, 1fr) }
  .story > li > :not(.when) { grid-column: 2 }
  .story > li > .when { grid-row: 1 / span 3 }
  .people .person { grid-template-columns: 1.5rem 2.5rem minmax(0, 17rem) minmax(0, 1fr) }
  .people .person .facts { grid-column: 4; grid-row: 1 }
  .fields.two { grid-template-columns: 1fr 1fr; max-width: none }
  .fields.two > .whole { grid-column: 1 / -1 }
}
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem }
  .top .me { order: 1; margin-left: auto }
  .top nav { order: 3; flex: 1 0 100% }
  .top > search { order: 4; width: 100% }
  .search { width: 100% }
  .actions > * { flex: 1 1 42%; text-align: center }
  .actions > label { text-align: start }
  .actions { align-items: stretch }
  .actions > .button { display: grid; place-items: center }
  .bars { gap: 1rem }
  .bars li { grid-template-columns: 1fr 7.5rem; gap: .25rem .8rem }
  .line label:has(select), .bulk .line label { flex: 1 1 10rem }
  .bars svg { grid-column: 1 / -1; grid-row: 2 }
}
@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto } }
}
@layer print {
@media print {
  :root { color-scheme: light }
  html { background: #fff; color: #000; font-size: 11pt }
  .top, .foot, .actions, .flash, form, .skip, .noprint { display: none }
  a { color: inherit; text-decoration: none }
  details::details-content { content-visibility: visible; display: block }
}
}
`
