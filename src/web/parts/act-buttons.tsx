import type { ContactId, FindingId } from '../../ids.ts'
import { firstName } from '../../nudge/person-words.ts'
import type { View } from '../ports.ts'
import { FormToken } from './layout.tsx'
import { NAME_LETTERS_MAX, shown } from './shown.ts'

/** Where a form leads back to: a closed list, so that no address can lead anywhere else (G27). */
export const BACKS = { today: '/', people: '/people', promises: '/promises', person: null } as const
export type Back = keyof typeof BACKS

type Doing = { readonly does: string; readonly label: string }

function Buttons({ doings, name }: { doings: readonly Doing[]; name: string }) {
  return (
    <>
      {doings.map(({ does, label }) => (
        <button type="submit" name="do" value={does} aria-label={`${label}: ${name}`}>
          {label}
        </button>
      ))}
    </>
  )
}

/** The answers of the letter as buttons: write, later, we talked, let it rest. */
export function PersonButtons(props: { id: ContactId; name: string; write: string | null; back: Back; view: View }) {
  const { id, write, back, view } = props
  const { todo } = view.words
  const name = shown(props.name, NAME_LETTERS_MAX)
  const doings = [
    { does: 'two-weeks', label: todo.twoWeeks },
    { does: 'talked', label: todo.talked },
    { does: 'rest', label: todo.rest },
  ]
  return (
    <form class="actions" method="post" action={`/people/${id}`}>
      <FormToken view={view} />
      <input type="hidden" name="back" value={back} />
      {write !== null && (
        <a class="button" href={write}>
          {todo.write(firstName(name))}
        </a>
      )}
      <Buttons doings={doings} name={name} />
    </form>
  )
}

/** What can be said of a promise or a question. */
export function FindingButtons(props: {
  id: FindingId
  name: string
  back: Back
  kind: 'promise' | 'ask'
  view: View
}) {
  const { id, back, kind, view } = props
  const { todo } = view.words
  const doings =
    kind === 'ask'
      ? [
          { does: 'done', label: todo.answered },
          { does: 'let-go', label: todo.letGo },
        ]
      : [
          { does: 'done', label: todo.done },
          { does: 'next-week', label: todo.nextWeek },
          { does: 'let-go', label: todo.letGo },
        ]
  // Lists are long: what was misread is put right on the page of its person.
  const misread = back === 'person' ? [{ does: 'dismiss', label: todo.dismiss }] : []
  return (
    <form class="actions" method="post" action={`/findings/${id}`}>
      <FormToken view={view} />
      <input type="hidden" name="back" value={back} />
      <Buttons doings={[...doings, ...misread]} name={shown(props.name, NAME_LETTERS_MAX)} />
    </form>
  )
}
