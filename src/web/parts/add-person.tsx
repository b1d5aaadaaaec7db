import { heldIn } from '../forms/kept.ts'
import type { View } from '../ports.ts'
import { FormToken } from './layout.tsx'

/** Somebody whom no mail has named yet. */
export function AddPerson({ view }: { view: View }) {
  const { people } = view.words
  return (
    <details class="more" open={view.kept?.do === 'add'}>
      <summary>{people.add}</summary>
      <form class="fields" method="post" action="/people">
        <FormToken view={view} />
        <label>
          <span>{people.name}</span>
          <input
            name="name"
            required
            maxlength={200}
            autocomplete="off"
            dir="auto"
            value={heldIn(view, 'add', 'name', '')}
          />
        </label>
        <label>
          <span>{people.address}</span>
          <input
            name="address"
            type="email"
            maxlength={254}
            autocomplete="off"
            value={heldIn(view, 'add', 'address', '')}
          />
        </label>
        <div>
          <button type="submit" name="do" value="add">
            {people.addButton}
          </button>
        </div>
      </form>
    </details>
  )
}
