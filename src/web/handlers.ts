import { addPerson } from './acts/add-person.ts'
import { setCircle } from './acts/circle.ts'
import { actOnDigest } from './acts/digest.ts'
import { actOnFinding } from './acts/finding.ts'
import { actOnHeld } from './acts/held.ts'
import { actOnMessage } from './acts/message.ts'
import { actOnMany, actOnPerson } from './acts/person.ts'
import { saveSettings } from './acts/settings.ts'
import { settle } from './acts/settle.ts'
import { answerSuggestion } from './acts/suggestion.ts'
import { undoAction, undoPress } from './acts/undo.ts'
import { activityPage } from './pages/activity.tsx'
import { circlesPage } from './pages/circles.tsx'
import { digestLinkPage } from './pages/digest.tsx'
import { erase, erasePage, exportFile } from './pages/erase.tsx'
import { forgetPage, forgetPerson } from './pages/forget.tsx'
import { heldPage } from './pages/held.tsx'
import { heldMailPage } from './pages/held-mail.tsx'
import { messagePage } from './pages/message.tsx'
import { pauseByLink, pausePage } from './pages/pause.tsx'
import { peoplePage } from './pages/people.tsx'
import { personPage } from './pages/person.tsx'
import { promisesPage } from './pages/promises.tsx'
import { settingsPage } from './pages/settings.tsx'
import { askSignIn, signInLinkPage, signInPage, signOut, useSignInLink } from './pages/sign-in.tsx'
import { todayPage } from './pages/today.tsx'
import { welcomePage } from './pages/welcome.tsx'
import { captureCard, health, robots } from './plain.ts'
import type { WebContext } from './ports.ts'
import type { RouteName } from './routes.ts'

/** What answers each route. */
export const HANDLERS: Readonly<Record<RouteName, (c: WebContext) => Response | Promise<Response>>> = {
  today: todayPage,
  people: peoplePage,
  addPerson,
  bulk: actOnMany,
  person: personPage,
  actOnPerson,
  forgetPage,
  forget: forgetPerson,
  message: messagePage,
  actOnMessage,
  actOnFinding,
  promises: promisesPage,
  circles: circlesPage,
  setCircle,
  held: heldPage,
  heldMail: heldMailPage,
  actOnHeld,
  activity: activityPage,
  undoPress,
  undo: undoAction,
  suggestion: answerSuggestion,
  settings: c => settingsPage(c),
  saveSettings,
  exportFile,
  erasePage,
  erase,
  settle,
  welcome: welcomePage,
  card: captureCard,
  signOut,
  signIn: signInPage,
  askSignIn,
  signInLink: signInLinkPage,
  useSignIn: useSignInLink,
  digest: digestLinkPage,
  actOnDigest,
  pausePage,
  pause: pauseByLink,
  health,
  robots,
}
