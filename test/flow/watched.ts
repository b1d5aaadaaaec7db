import type { Ports } from '../../src/flow/ports.ts'
import { databaseOf } from '../../src/store/database.ts'
import type { aKith } from './a-kith.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

/** Ports whose database counts its calls, and fails those that `fails` names. */
export function watched(kith: Kith, fails: (call: number) => Error | null = () => null) {
  let calls = 0
  const client = kith.ports().db.$client
  const call = async <T>(run: () => Promise<T>): Promise<T> => {
    calls += 1
    const error = fails(calls)
    if (error) throw error
    return run()
  }
  const statement = (made: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(made, {
      get(target, key) {
        if (key === 'bind') return (...values: unknown[]) => statement(target.bind(...values))
        if (key === 'inner') return target
        if (key === 'run' || key === 'all' || key === 'raw' || key === 'first') {
          return (...given: unknown[]) =>
            call(() => Promise.resolve(Reflect.apply(Reflect.get(target, key), target, given)))
        }
        return Reflect.get(target, key)
      },
    })
  const inner = (made: D1PreparedStatement): D1PreparedStatement => Reflect.get(made, 'inner') ?? made
  const counted = new Proxy(client, {
    get(target, key) {
      if (key === 'prepare') return (text: string) => statement(target.prepare(text))
      if (key === 'batch') return (made: D1PreparedStatement[]) => call(() => target.batch(made.map(inner)))
      return Reflect.get(target, key)
    },
  })
  const ports = (): Ports => ({ ...kith.ports(), db: databaseOf(counted) })
  return { ports, calls: () => calls }
}
