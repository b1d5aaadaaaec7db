/** Who may come: anybody, somebody signed in, or the bearer of a token in the address. */
export type Admission = 'open' | 'signed-in' | 'token'
export type Route = {
  readonly method: 'GET' | 'POST'
  /** As hono writes paths; `:id` and the like are asked for by the crawl with every id of another owner. */
  readonly path: string
  readonly admission: Admission
}

/** Every route there is; the tests crawl this table, and the application refuses to start with a handler missing here. */
export const ROUTES = {
  today: { method: 'GET', path: '/', admission: 'signed-in' },
  people: { method: 'GET', path: '/people', admission: 'signed-in' },
  addPerson: { method: 'POST', path: '/people', admission: 'signed-in' },
  bulk: { method: 'POST', path: '/people/all', admission: 'signed-in' },
  person: { method: 'GET', path: '/people/:id', admission: 'signed-in' },
  actOnPerson: { method: 'POST', path: '/people/:id', admission: 'signed-in' },
  forgetPage: { method: 'GET', path: '/people/:id/forget', admission: 'signed-in' },
  forget: { method: 'POST', path: '/people/:id/forget', admission: 'signed-in' },
  message: { method: 'GET', path: '/people/:id/mails/:message', admission: 'signed-in' },
  actOnMessage: { method: 'POST', path: '/people/:id/mails/:message', admission: 'signed-in' },
  actOnFinding: { method: 'POST', path: '/findings/:id', admission: 'signed-in' },
  promises: { method: 'GET', path: '/promises', admission: 'signed-in' },
  circles: { method: 'GET', path: '/circles', admission: 'signed-in' },
  setCircle: { method: 'POST', path: '/circles', admission: 'signed-in' },
  held: { method: 'GET', path: '/held', admission: 'signed-in' },
  heldMail: { method: 'GET', path: '/held/:id', admission: 'signed-in' },
  actOnHeld: { method: 'POST', path: '/held/:id', admission: 'signed-in' },
  activity: { method: 'GET', path: '/activity', admission: 'signed-in' },
  undoPress: { method: 'POST', path: '/activity/undo', admission: 'signed-in' },
  undo: { method: 'POST', path: '/activity/:id/undo', admission: 'signed-in' },
  suggestion: { method: 'POST', path: '/suggestions/:id', admission: 'signed-in' },
  settings: { method: 'GET', path: '/settings', admission: 'signed-in' },
  saveSettings: { method: 'POST', path: '/settings', admission: 'signed-in' },
  exportFile: { method: 'GET', path: '/settings/export', admission: 'signed-in' },
  erasePage: { method: 'GET', path: '/settings/erase', admission: 'signed-in' },
  erase: { method: 'POST', path: '/settings/erase', admission: 'signed-in' },
  settle: { method: 'POST', path: '/settle', admission: 'signed-in' },
  welcome: { method: 'GET', path: '/welcome', admission: 'signed-in' },
  card: { method: 'GET', path: '/kith.vcf', admission: 'signed-in' },
  signOut: { method: 'POST', path: '/sign-out', admission: 'signed-in' },
  signIn: { method: 'GET', path: '/sign-in', admission: 'open' },
  askSignIn: { method: 'POST', path: '/sign-in', admission: 'open' },
  signInLink: { method: 'GET', path: '/sign-in/:token', admission: 'token' },
  useSignIn: { method: 'POST', path: '/sign-in/:token', admission: 'token' },
  digest: { method: 'GET', path: '/d/:token', admission: 'token' },
  actOnDigest: { method: 'POST', path: '/d/:token', admission: 'token' },
  pausePage: { method: 'GET', path: '/u/:token', admission: 'token' },
  pause: { method: 'POST', path: '/u/:token', admission: 'token' },
  health: { method: 'GET', path: '/healthz', admission: 'open' },
  robots: { method: 'GET', path: '/robots.txt', admission: 'open' },
} as const satisfies Record<string, Route>
export type RouteName = keyof typeof ROUTES
