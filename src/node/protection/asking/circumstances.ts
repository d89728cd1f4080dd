/**
 * What a request says that a gate of human rights must be asked about: its own words, not a judgement. What it does not say, an officer can
 * say at any time; what no form can say (a refugee, a political offence) only an officer does.
 */
import type { Content } from '../../../assistance/content.ts'
import type { CalendarDate } from '../../../kernel/instant.ts'
import type { Circumstance } from '../../../protection/gates/gate.ts'
import { ageOn, partialDate } from '../../../subjects/person.ts'

const adult_years = 18

/** A day of birth as far as it is known; the youngest that the person can be counts, for whoever may be a child is treated as one. */
export function mayBeMinor(born: string, today: CalendarDate): boolean {
  const known = partialDate.safeParse(born)
  const age = known.success ? ageOn(known.data, today) : undefined
  return age !== undefined && age.least < adult_years
}

/** @param side what may follow from handing over is a question for whoever hands over */
export function circumstancesOf(
  content: Content,
  side: 'requesting' | 'requested',
  today: CalendarDate,
): readonly Circumstance[] {
  const said: (Circumstance | false | undefined)[] = [
    side === 'requested' && content.offences.some((it) => it.deathPenaltyPossible) && 'offence-carries-death',
    content.persons.some((it) => it.born !== '' && mayBeMinor(it.born, today)) && 'minor',
    content.persons.some((it) => it.role === 'victim') && 'victim',
    content.epoc !== undefined && ['resident-here', 'detrimental'].includes(content.epoc.privileged) && 'legal-privilege',
  ]
  return said.filter((it): it is Circumstance => Boolean(it))
}
