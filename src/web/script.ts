/** The small script. Nothing depends on it: presses that are answered in their place, a copy button, keys that move through
 *  lists, and a long settling that goes on by itself. It listens to no key while somebody types or holds a modifier. */
export const SCRIPT = `(() => {
'use strict'
const kept = (() => { try { return localStorage } catch { return {} } })()
const furnish = () => {
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
const keys = document.querySelector('button[data-keys]')
if (keys) {
  const other = () => { [keys.textContent, keys.dataset.keys] = [keys.dataset.keys, keys.textContent] }
  if (kept.keys === 'off') other()
  keys.hidden = false
  keys.addEventListener('click', () => { kept.keys = kept.keys === 'off' ? 'on' : 'off'; other() })
}
}
const show = (page, address) => {
  const height = scrollY
  const stays = new URL(address).pathname === location.pathname
  document.title = page.title
  document.body.replaceWith(page.body)
  if (address !== location.href) history[stays ? 'replaceState' : 'pushState'](null, '', address)
  furnish()
  scrollTo(0, stays ? height : 0)
  const said = document.querySelector('main .flash') ?? document.getElementById('content')
  said.tabIndex = -1
  said.focus({ preventScroll: stays })
}
const PRESS = /^\\/(people|findings|suggestions|activity|held|circles)(\\/(?!.*forget)|$)/
let busy = false
document.addEventListener('submit', async event => {
  const form = event.target
  if (!form.matches('main form[method=post]') || !PRESS.test(form.getAttribute('action'))) return
  event.preventDefault()
  if (busy) return
  busy = true
  try {
    const body = new URLSearchParams(new FormData(form, event.submitter))
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body })
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.url)
  } catch {
    location.reload()
  } finally {
    busy = false
  }
})
addEventListener('popstate', () => location.reload())
furnish()
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
