/** The small script. Nothing depends on it: a copy button, keys that move through lists, and a long settling that goes on by itself. It listens to no key while
 *  somebody types or holds a modifier. */
export const SCRIPT = `(() => {
'use strict'
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(button.dataset.copy) } catch { return }
    const before = button.textContent
    button.textContent = button.dataset.copied
    setTimeout(() => { button.textContent = before }, 2000)
  })
}
document.querySelector('form[action="/settle"]')?.requestSubmit()
const all = document.getElementById('all-people')
if (all) {
  all.closest('label').hidden = false
  all.addEventListener('change', () => {
    for (const box of document.querySelectorAll('input[name=person]')) box.checked = all.checked
  })
}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
for (const offer of document.querySelectorAll('form[data-home]')) {
  if (!zone || !zone.includes('/') || zone === offer.dataset.home) continue
  const said = offer.querySelector('span')
  offer.elements.zone.value = zone
  said.textContent = said.textContent.replace('…', zone.split('/').pop().replaceAll('_', ' '))
  offer.hidden = false
}
const kept = (() => { try { return localStorage } catch { return {} } })()
const keys = document.querySelector('button[data-keys]')
if (keys) {
  const other = () => { [keys.textContent, keys.dataset.keys] = [keys.dataset.keys, keys.textContent] }
  if (kept.keys === 'off') other()
  keys.hidden = false
  keys.addEventListener('click', () => { kept.keys = kept.keys === 'off' ? 'on' : 'off'; other() })
}
const typing = target => target.closest('input, textarea, select, [contenteditable]')
const STOP = '.rows > li'
const stops = () => [...document.querySelectorAll(STOP)].map(row => row.querySelector('a')).filter(Boolean)
const move = by => {
  const links = stops()
  if (links.length === 0) return
  const at = links.findIndex(link => link.closest(STOP).contains(document.activeElement))
  const next = links[Math.min(Math.max(at + by, 0), links.length - 1)]
  next.focus()
}
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || kept.keys === 'off' || typing(event.target)) return
  const act = {
    j: () => move(1),
    k: () => move(-1),
    o: () => document.activeElement.matches(STOP + ' a') && document.activeElement.click(),
    '/': () => document.getElementById('search')?.focus(),
    '?': () => { const help = document.getElementById('keys'); if (help) { help.open = !help.open; help.querySelector('summary').focus() } },
  }[event.key]
  if (!act) return
  event.preventDefault()
  act()
})
})()
`
