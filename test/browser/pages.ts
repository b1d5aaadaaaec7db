import type { Running } from './running.ts'

/** Every page that there is, by a name for its picture. */
export function pagesOf({ people, links }: Running): readonly (readonly [name: string, path: string])[] {
  return [
    ['today', '/'],
    ['people', '/people'],
    ['people-found', '/people?q=anna'],
    ['people-none', '/people?q=zzzz'],
    ['person', `/people/${people.anna}`],
    ['person-rtl', `/people/${people.layla}`],
    ['person-new', `/people/${people.new}`],
    ['forget', `/people/${people.anna}/forget`],
    ['promises', '/promises'],
    ['promises-all', '/promises?list=yours'],
    ['refused', `/people/${people.anna}?no=bad-day`],
    ['circles', '/circles'],
    ['held', '/held'],
    ['activity', '/activity'],
    ['settings', '/settings'],
    ['welcome', '/welcome'],
    ['missing', '/people/nobody'],
    ['letter', links.digest],
    ['pause', links.pause],
    ['sign-in-link', `/sign-in/${'a'.repeat(52)}`],
  ]
}
