/** Every page that a signed-in owner can see, by a name for its picture. */
export function pagesOf(people: Readonly<Record<string, string>>): readonly (readonly [name: string, path: string])[] {
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
  ]
}
