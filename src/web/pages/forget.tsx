import { forgetContact } from '../../flow/forget.ts'
import { folded } from '../../relationship/folded.ts'
import { personNamed } from '../../store/person-page.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { readContactId } from '../forms/ids-in-paths.ts'
import { refusedOn } from '../forms/kept.ts'
import { FormToken, Page } from '../parts/layout.tsx'
import { NAME_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { notFoundPage } from './error.tsx'

/** Asks whether somebody is really to be forgotten: the only press that cannot be taken back. */
export async function forgetPage(c: WebContext) {
  const id = readContactId(c)
  const person = id && (await personNamed(c.get('db'), ownerOf(c).id, id))
  if (!person) return notFoundPage(c)
  const view = viewOf(c)
  const { person: words, todo } = view.words
  const name = `\u2068${shown(person.name, NAME_LETTERS_MAX)}\u2069`
  return c.html(
    <Page view={view} title={words.forgetTitle(name)}>
      <h1>{words.forgetTitle(name)}</h1>
      <p class="lead">{words.forgetText}</p>
      <form class="fields more" method="post" action={`/people/${person.id}/forget`}>
        <FormToken view={view} />
        <label>
          <span>{words.forgetConfirm(name)}</span>
          <input
            name="name"
            required
            maxlength={200}
            autocomplete="off"
            dir="auto"
            value={typeof view.kept?.name === 'string' ? view.kept.name : ''}
          />
        </label>
        <div class="actions">
          <button type="submit">{words.forgetButton}</button>
          <a class="button" href={`/people/${person.id}`}>
            {todo.cancel}
          </a>
        </div>
      </form>
    </Page>,
  )
}

export async function forgetPerson(c: WebContext) {
  const id = readContactId(c)
  const owner = ownerOf(c)
  const person = id && (await personNamed(c.get('db'), owner.id, id))
  if (!person) return notFoundPage(c)
  const { name } = c.get('form')
  if (typeof name !== 'string' || folded(name) !== folded(person.name)) {
    return refusedOn(c, 'name-differs', forgetPage)
  }
  await forgetContact(c.get('ports'), owner, person.id)
  return backTo(c, '/people', { kind: 'ok', word: 'done' })
}
