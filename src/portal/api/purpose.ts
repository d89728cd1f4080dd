/**
 * What the officer says the work at hand is for, a purpose of the closed list: it goes with every question of this window, and what is limited
 * to purposes is there only then. It ends with the window, so that nobody works for a purpose of yesterday.
 */
import type { Purpose } from '../../protection/decision/attributes.ts'

const place = 'comity.purpose'

export const statedPurpose = (): Purpose | undefined =>
  (globalThis.sessionStorage?.getItem(place) as Purpose | null | undefined) ?? undefined

export function statePurpose(purpose: Purpose | undefined): void {
  if (purpose) sessionStorage.setItem(place, purpose)
  else sessionStorage.removeItem(place)
}
