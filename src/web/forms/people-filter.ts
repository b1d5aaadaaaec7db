import { NO_FILTER, type PeopleFilter } from '../../store/people-page.ts'

/** A list of people as its address says it: what it is narrowed to, and what is searched for in it. */
export type PeopleAsked = { readonly filter: PeopleFilter; readonly query: string }
export const EVERYBODY: PeopleAsked = { filter: NO_FILTER, query: '' }

const QUERY_LETTERS_MAX = 100
const ORGANIZATION_LETTERS_MAX = 200
const CIRCLE_LETTERS_MAX = 60

/** Reads it from an address or from the fields of a form. */
export function readPeopleAsked(given: Readonly<Record<string, unknown>>): PeopleAsked {
  const { state } = given
  const text = (name: string, lettersMax: number) => {
    const value = given[name]
    return typeof value === 'string' ? value.toWellFormed().slice(0, lettersMax).trim() : ''
  }
  return {
    filter: {
      state: state === 'active' || state === 'snoozed' || state === 'resting' ? state : null,
      organization: text('at', ORGANIZATION_LETTERS_MAX) || null,
      circle: text('circle', CIRCLE_LETTERS_MAX) || null,
    },
    query: text('q', QUERY_LETTERS_MAX),
  }
}

/** The same as fields, only those that say something. */
export function fieldsOf({ filter, query }: PeopleAsked): readonly (readonly [name: string, value: string])[] {
  const fields = [
    ['q', query],
    ['state', filter.state],
    ['at', filter.organization],
    ['circle', filter.circle],
  ] as const
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

/** The address of such a list; `after`: from there on. */
export function peopleAddress(asked: PeopleAsked, after: string | null = null): string {
  const parts = new URLSearchParams(fieldsOf(asked).map(([name, value]) => [name, value]))
  if (after !== null) parts.set('after', after)
  const query = parts.toString()
  return query ? `/people?${query}` : '/people'
}

export function isNarrowed({ state, organization, circle }: PeopleFilter): boolean {
  return state !== null || organization !== null || circle !== null
}
