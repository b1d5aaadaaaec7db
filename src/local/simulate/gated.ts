import type { OutgoingMail, Ports } from '../../flow/ports.ts'

/** How one call to the outside world ends. `before` and `after`: it fails before or after its effect. `silent-before` and
 *  `silent-after`: nobody ever answers, as when the isolate is dropped. */
export const ENDINGS = ['before', 'after', 'silent-before', 'silent-after'] as const
export type Ending = (typeof ENDINGS)[number]

/** A fault of one call; `dropped` hears that its isolate is gone. */
export type CallFault = { readonly ending: Ending; readonly error: Error; dropped(): void }
/** Stands before every call: says how it is to end, or lets it pass. May wait, to put concurrent calls in an order. */
export type Gate = (to: 'database' | 'sender') => Promise<CallFault | null>

/** A call whose isolate is gone: nobody ever hears its answer. */
function drop(fault: CallFault): Promise<never> {
  fault.dropped()
  return new Promise(() => {})
}

async function through<T>(gate: Gate, to: 'database' | 'sender', call: () => Promise<T>): Promise<T> {
  const fault = await gate(to)
  if (fault === null) return call()
  if (fault.ending === 'before') throw fault.error
  if (fault.ending === 'silent-before') return drop(fault)
  await call()
  if (fault.ending === 'after') throw fault.error
  return drop(fault)
}

/** A sender behind a gate. */
export function gatedSender(send: Ports['send'], gate: Gate): Ports['send'] {
  return (mail: OutgoingMail) => through(gate, 'sender', () => send(mail))
}

/** A database behind a gate: every call that would travel to D1 passes it once. */
export function gatedD1(inner: D1Database, gate: Gate): D1Database {
  return new GatedD1(inner, gate)
}

class GatedD1 implements D1Database {
  readonly #inner: D1Database
  readonly #gate: Gate

  constructor(inner: D1Database, gate: Gate) {
    this.#inner = inner
    this.#gate = gate
  }

  prepare(query: string): D1PreparedStatement {
    return new GatedStatement(this.#inner.prepare(query), this.#gate)
  }

  batch<T = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> {
    const inner = statements.map(statement => (statement instanceof GatedStatement ? statement.inner : statement))
    return through(this.#gate, 'database', () => this.#inner.batch<T>(inner))
  }

  exec(query: string): Promise<D1ExecResult> {
    return through(this.#gate, 'database', () => this.#inner.exec(query))
  }

  withSession(): D1DatabaseSession {
    return this.#inner.withSession()
  }

  dump(): Promise<ArrayBuffer> {
    return this.#inner.dump()
  }
}

class GatedStatement implements D1PreparedStatement {
  readonly inner: D1PreparedStatement
  readonly #gate: Gate

  constructor(inner: D1PreparedStatement, gate: Gate) {
    this.inner = inner
    this.#gate = gate
  }

  bind(...values: unknown[]): D1PreparedStatement {
    return new GatedStatement(this.inner.bind(...values), this.#gate)
  }

  first<T = unknown>(column: string): Promise<T | null>
  first<T = Record<string, unknown>>(): Promise<T | null>
  first<T>(column?: string): Promise<T | null> {
    return through(this.#gate, 'database', () =>
      column === undefined ? this.inner.first<T>() : this.inner.first<T>(column),
    )
  }

  run<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    return through(this.#gate, 'database', () => this.inner.run<T>())
  }

  all<T = Record<string, unknown>>(): Promise<D1Result<T>> {
    return through(this.#gate, 'database', () => this.inner.all<T>())
  }

  raw<T = unknown[]>(options: { columnNames: true }): Promise<[string[], ...T[]]>
  raw<T = unknown[]>(options?: { columnNames?: false }): Promise<T[]>
  raw<T>(options?: { columnNames?: boolean }): Promise<T[] | [string[], ...T[]]> {
    return through<T[] | [string[], ...T[]]>(this.#gate, 'database', () =>
      options?.columnNames ? this.inner.raw<T>({ columnNames: true }) : this.inner.raw<T>(),
    )
  }
}
