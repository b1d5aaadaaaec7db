import { databaseOf } from '../../src/store/database.ts'
import { webApp } from '../../src/web/app.ts'
import { NOW } from '../web/seed.ts'

/** The web view alone, at a fixed time, for a browser to look at. */
export default webApp({
  portsOf: (bindings, settings) => ({
    db: databaseOf(bindings.DB),
    settings,
    now: NOW,
    random: bytes => crypto.getRandomValues(new Uint8Array(bytes)),
    send: async () => ({ messageId: '<sent@kith.test>' }),
    log: (event, details) => console.log(event, JSON.stringify(details ?? {})),
  }),
})
