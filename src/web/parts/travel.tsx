import type { OwnerRow } from '../../store/sessions.ts'
import { isLoopback } from '../door/cookies.ts'
import { isNamedZone } from '../forms/owner-change.ts'
import type { View, WebContext } from '../ports.ts'
import { FormToken } from './layout.tsx'

/** Hours that a press may set; any other stands in the form of settings. */
const HOURS = ['06:30', '08:00', '09:00', '12:00', '18:00'] as const

/** The zone from which the page is asked for, as Cloudflare tells it of every request; null where nothing does. */
export function zoneHere(c: WebContext): string | null {
  // A laptop's Worker is told an invented place.
  const zone = isLoopback(c.req.url) ? null : c.req.raw.cf?.timezone
  return typeof zone === 'string' && zone.length <= 64 && isNamedZone(zone) ? zone : null
}

type Travelling = { readonly owner: OwnerRow; readonly here: string | null; readonly view: View }

/** Another zone or another hour by one press. Where the server is not told the zone, the browser may offer its own. */
export function Travel({ owner, here, view }: Travelling) {
  const { settings: words } = view.words
  return (
    <div class="forms">
      <p class="soft">{words.travelHelp(owner.digestTime, placeOf(owner.zone))}</p>
      <ZoneOffer owner={owner} here={here} view={view} back="settings" />
      <form class="line" method="post" action="/settings">
        <FormToken view={view} />
        <input type="hidden" name="do" value="travel" />
        <span class="soft">{words.hours}</span>
        {HOURS.map(hour => (
          <button type="submit" name="hour" value={hour} disabled={hour === owner.digestTime}>
            {hour}
          </button>
        ))}
      </form>
    </div>
  )
}

/** "You seem to be in Tokyo": nothing where the owner is at home. */
export function ZoneOffer({ owner, here, view, back }: Travelling & { readonly back: 'settings' | 'today' }) {
  const { settings: words } = view.words
  if (here === owner.zone) return null
  return (
    <form
      class="line"
      method="post"
      action="/settings"
      {...(here === null ? { hidden: true, 'data-home': owner.zone } : {})}
    >
      <FormToken view={view} />
      <input type="hidden" name="do" value="travel" />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="zone" value={here ?? ''} />
      <span class="soft">{words.away(here === null ? '…' : placeOf(here))}</span>
      <button type="submit">{words.useZone(owner.digestTime)}</button>
    </form>
  )
}

/** "Buenos Aires" of America/Argentina/Buenos_Aires. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
