import { expect, test } from 'vitest'
import { bundleWorker } from '../../../src/local/running/bundle.ts'

test('the deployed Worker knows nothing of the laptop: no clock that stands, no outbox page, no private door', async () => {
  const [local, deployed] = [await bundleWorker(), await bundleWorker('src/worker.ts')]
  for (const mark of ['LOCAL_SECRET', 'standingAt', 'What Kith sent, newest first', 'd1_migrations']) {
    expect([mark, local.includes(mark), deployed.includes(mark)]).toEqual([mark, true, false])
  }
}, 30_000)
