/** What an officer decided on each measure, and what the decision still lacks. Pure. */
export type Decision = Readonly<{
  outcome: '' | 'accepted' | 'substituted' | 'refused'
  family: string
  description: string
  ground: string
  reasons: string
}>
export type Offered = Readonly<{ kind: string; text: string; basis: string; until: string }>

export const emptyDecision: Decision = {
  outcome: 'accepted',
  family: 'existing-evidence',
  description: '',
  ground: '',
  reasons: '',
}

type Named = Readonly<{ id: string }>
const blank = (text: string): boolean => text.trim() === ''

/** Names of the places that are still empty, e.g. `ground-m1`. */
export function decisionFaults(
  measures: readonly Named[],
  decisions: Readonly<Record<string, Decision>>,
  conditions: readonly Offered[],
): string[] {
  const ofMeasures = measures.flatMap(({ id }) => {
    const it = decisions[id] ?? emptyDecision
    const faults: string[] = []
    if (it.outcome === '') faults.push(`outcome-${id}`)
    if (it.outcome === 'substituted' && blank(it.description)) faults.push(`description-${id}`)
    if (it.outcome === 'refused' && blank(it.ground)) faults.push(`ground-${id}`)
    if ((it.outcome === 'refused' || it.outcome === 'substituted') && blank(it.reasons)) faults.push(`reasons-${id}`)
    return faults
  })
  const ofConditions = conditions.flatMap((one, i) => [
    ...(blank(one.text) ? [`condition-${i}`] : []),
    ...(one.kind === 'delete_by' && one.until === '' ? [`until-${i}`] : []),
  ])
  return [...ofMeasures, ...ofConditions]
}

/** @param lang the language in which a measure in place of another is described */
export const outcomesOf = (measures: readonly Named[], decisions: Readonly<Record<string, Decision>>, lang: string) =>
  measures.map(({ id }) => {
    const it = decisions[id] ?? emptyDecision
    return {
      measure: id,
      outcome: it.outcome,
      ...(it.outcome === 'substituted' && {
        substitute: { family: it.family, description: [{ lang, text: it.description.trim() }], reasons: it.reasons.trim() },
      }),
      ...(it.outcome === 'refused' && { refusal: { ground: it.ground, reasons: it.reasons.trim() } }),
    }
  })
