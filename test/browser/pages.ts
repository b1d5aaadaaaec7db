import { NOW } from '../web/seed.ts'
import type { Running } from './running.ts'

/** Every page that there is, by a name for its picture. */
export function pagesOf({ people, links, things }: Running): readonly (readonly [name: string, path: string])[] {
  return [
    ['today', '/'],
    ['people', '/people'],
    ['people-found', '/people?q=anna'],
    ['people-none', '/people?q=zzzz'],
    ['people-narrowed', '/people?circle=mentors&state=resting'],
    ['people-said', '/people?q=deck'],
    ['person', `/people/${people.anna}`],
    ['person-rtl', `/people/${people.layla}`],
    ['person-new', `/people/${people.new}`],
    ['message', `/people/${people.anna}/mails/${things.message}`],
    ['forget', `/people/${people.anna}/forget`],
    ['promises', '/promises'],
    ['promises-all', '/promises?list=yours'],
    ['refused', `/people/${people.anna}?no=bad-day`],
    ['circles', '/circles'],
    ['circles-all', '/circles?look=all'],
    ['held', '/held'],
    ['held-mail', `/held/${things.held}`],
    ['activity', '/activity'],
    ['settings', '/settings'],
    ['erase', '/settings/erase'],
    ['welcome', '/welcome'],
    ['welcome-watching', `/welcome?since=${NOW - 1}`],
    ['missing', '/people/nobody'],
    ['letter', links.digest],
    ['pause', links.pause],
    ['sign-in-link', `/sign-in/${'a'.repeat(52)}`],
  ]
}
