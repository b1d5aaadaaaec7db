// Where the CPU of a mail goes: workerd's own sampling profiler, by function, over 200 mails.
import * as z from 'zod/mini'
import { benchCapture } from './mail.ts'
import { BENCH_OWNER, benchMails } from './mails.ts'
import { startBench } from './runtime.ts'

const PORT = 9471
const MAILS = 200
const ROWS = 45

const Profile = z.object({
  nodes: z.array(
    z.object({ id: z.number(), callFrame: z.object({ functionName: z.string(), lineNumber: z.number() }) }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
})

/** Speaks the Chrome DevTools protocol with one isolate. */
async function inspect(port: number, name: string) {
  const targets = z
    .array(z.object({ id: z.string(), webSocketDebuggerUrl: z.string() }))
    .parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json())
  const socket = new WebSocket(targets.find(target => target.id.endsWith(name))?.webSocketDebuggerUrl ?? '')
  await new Promise(resolve => socket.addEventListener('open', resolve, { once: true }))
  let last = 0
  return (method: string, params: object = {}): Promise<unknown> =>
    new Promise(resolve => {
      const id = ++last
      const listen = ({ data }: MessageEvent) => {
        const message = z
          .object({ id: z.optional(z.number()), result: z.optional(z.unknown()) }) // a command may answer without
          .safeParse(JSON.parse(String(data)))
        if (message.data?.id !== id) return
        socket.removeEventListener('message', listen)
        resolve(message.data.result)
      }
      socket.addEventListener('message', listen)
      socket.send(JSON.stringify({ id, method, params }))
    })
}

/** Prints the functions in which most CPU time of a mail passes, milliseconds a mail, without what they call. */
export async function benchProfile(): Promise<void> {
  const path = `/mail?${new URLSearchParams({ from: BENCH_OWNER, to: await benchCapture() })}`
  const bench = await startBench('Kith', 'src/worker.ts', { inspectorPort: PORT, readable: true })
  try {
    const mails = benchMails(MAILS + 40).map(mail => Buffer.from(mail, 'latin1'))
    for (const mail of mails.slice(0, 40)) await bench.call(path, mail)
    const devtools = await inspect(PORT, 'bench')
    await devtools('Profiler.enable')
    await devtools('Profiler.setSamplingInterval', { interval: 200 })
    await devtools('Profiler.start')
    for (const mail of mails.slice(40)) await bench.call(path, mail)
    const { profile } = z.object({ profile: Profile }).parse(await devtools('Profiler.stop'))
    const names = new Map(
      profile.nodes.map(({ id, callFrame }) => [
        id,
        `${callFrame.functionName || '(no name)'}:${callFrame.lineNumber}`,
      ]),
    )
    const self = new Map<string, number>()
    for (const [index, sample] of profile.samples.entries()) {
      const name = names.get(sample) ?? ''
      self.set(name, (self.get(name) ?? 0) + (profile.timeDeltas[index] ?? 0))
    }
    const slowest = [...self].toSorted(([, one], [, other]) => other - one).slice(0, ROWS)
    for (const [name, micros] of slowest) console.log(`${(micros / 1000 / MAILS).toFixed(3)} ms ${name}`)
  } finally {
    await bench.stop()
  }
}
