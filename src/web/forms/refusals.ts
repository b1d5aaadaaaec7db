import { en } from '../words/en.ts'

/** Why a form was not obeyed; the sentence of each stands in the words of the language. */
export type Refusal = keyof typeof en.refused

export function isRefusal(text: string): text is Refusal {
  return Object.hasOwn(en.refused, text)
}
