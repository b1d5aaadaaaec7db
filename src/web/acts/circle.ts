import * as z from 'zod/mini'
import { circlesPageOf } from '../../store/circles-page.ts'
import { parseDuration } from '../../time/duration.ts'
import { ownerOf } from '../door/owner.ts'
import { backTo } from '../forms/flash.ts'
import { notFoundPage } from '../pages/error.tsx'
import type { WebContext } from '../ports.ts'
import { resettleCircle } from './resettle.ts'
import { settledOutcome } from './settle.ts'

const Given = z.object({
  circle: z.string().check(z.minLength(1), z.maxLength(60)),
  every: z.string().check(z.maxLength(20)),
})

/** Sets how often a circle wishes to be heard of; '' leaves each to their own rhythm. */
export async function setCircle(c: WebContext) {
  const given = Given.safeParse(c.get('form'))
  if (!given.success) return backTo(c, '/circles', { kind: 'no', reason: 'bad-form' })
  const { circle, every } = given.data
  if (every !== '' && parseDuration(every) === null) return backTo(c, '/circles', { kind: 'no', reason: 'bad-form' })
  const [db, { id }] = [c.get('db'), ownerOf(c)]
  const circles = circlesPageOf(db, id)
  if (!(await circles.exists(circle))) return notFoundPage(c)
  await circles.setCadence(circle, every === '' ? null : every)
  return backTo(c, '/circles', settledOutcome(await resettleCircle(db, id, circle), circle))
}
