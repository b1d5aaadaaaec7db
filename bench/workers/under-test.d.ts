/** The Worker that the bundler puts in: whatever doors it has. */
declare module 'worker-under-test' {
  type Door = (first: unknown, env: unknown, ctx: unknown) => Promise<unknown>
  const worker: {
    readonly email: Door
    readonly scheduled?: Door
    readonly fetch?: (request: Request, env: unknown, ctx: unknown) => Promise<Response>
  }
  export default worker
}
