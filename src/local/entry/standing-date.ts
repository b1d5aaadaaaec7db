// The first import of `local/worker.ts`: every other module, libraries included, then sees this clock. A local run may stand
// still and jump (`--at`, `travel`); the deployed bundle knows nothing of it. Not covered: `Intl … format()` without an
// argument and SQL's datetime(), which Kith does not use.
const RealDate = Date

let standingAt: number | null = null

/** Sets the clock of this process, epoch milliseconds; null lets the real one run. */
export function setClock(at: number | null): void {
  standingAt = at
}

/** What the clock shows. */
export function clockNow(): number {
  return standingAt ?? RealDate.now()
}

/** Whether the clock stands until it is moved. */
export function isStanding(): boolean {
  return standingAt !== null
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(
      target,
      args.length === 0 ? [clockNow()] : args,
      newTarget === globalThis.Date ? target : newTarget,
    ),
  apply: target => Reflect.construct(target, [clockNow()]).toString(),
  get: (target, property, receiver) => (property === 'now' ? clockNow : Reflect.get(target, property, receiver)),
})
