/** The acts of a request as a page offers them: one first, the open rest, and what is shut for a reason worth saying. Pure. */
import type { ActLine } from '../api.ts'

/** One dialog takes both: the officer decides in it whether there are conditions, or whether it is a part. */
const within: Readonly<Record<string, string>> = { 'accept-with-conditions': 'accept', 'part-results': 'results' }
/** That a step belongs to another stage is plain from the state; only other reasons are worth a line. */
const plain = new Set(['request-cannot-move', 'not-your-side', 'life-is-over', 'not-asked-here'])

export type ActMenu = Readonly<{ primary?: ActLine; open: readonly ActLine[]; shut: readonly ActLine[] }>

export function actMenu(acts: readonly ActLine[]): ActMenu {
  const shown = acts.filter((act) => !within[act.step] || !acts.some((other) => other.step === within[act.step]))
  const primary = shown.find((act) => act.primary && act.open)
  return {
    ...(primary && { primary }),
    open: shown.filter((act) => act.open && act !== primary),
    shut: shown.filter((act) => !act.open && act.why !== undefined && !plain.has(act.why)),
  }
}
