import { useWords } from '../../../words.ts'
import type { ChartDesk } from '../../useChart.ts'
import type { Dismantled, Given } from './given.ts'
import { both, type Of } from './parts.tsx'

type Words = ReturnType<typeof useWords>

/** After how many one way of taking away leaves half, in words. */
export function halfSaid({ t }: Pick<Words, 't'>, it: Dismantled): string {
  const names = { by: t(`chart:ask.ranking.${it.by}`), block: it.block }
  let gone = 0
  for (const step of it.steps) {
    gone += step.removed.length
    if (step.largest <= 0.5) return t('chart:ask.half', { ...names, count: gone })
  }
  return t('chart:ask.noHalf', names)
}

/** What is compared before and after something is taken away. */
export const disruptionRows = ({ format }: Pick<Words, 'format'>, it: Of<'disruption'>) =>
  [
    { key: 'largest', of: both(it.largest), say: format.number },
    { key: 'parts', of: both(it.parts), say: format.number },
    { key: 'reachable', of: both(it.reachable), say: format.percent },
    { key: 'efficiency', of: both(it.efficiency), say: (x: number) => x.toFixed(3) },
  ] as const

/** So many names a sentence holds. */
const mostNamed = 12

/** An answer as sentences, for the notebook: the question, what it was worked out over, and what came of it. */
export function useSaid(desk: ChartDesk): (given: Given) => string {
  const words = useWords(['chart'])
  const { t, format } = words
  const names = (ids: readonly string[]): string =>
    ids
      .slice(0, mostNamed)
      .map((id) => desk.nameOf.get(id) ?? '')
      .join(', ') + (ids.length > mostNamed ? ' …' : '')
  const taken = (question: Given['question']): string => {
    if (question.kind !== 'disruption') return ''
    const { entities = [], ties = [] } = question
    const of = entities.length > 0 ? 'entities' : 'ties'
    const count = `${t('chart:ask.remove')}: ${t(`chart:ask.removes.${of}`, { count: Math.max(entities.length, ties.length) })}`
    return entities.length > 0 ? `${count}: ${names(entities)}.` : `${count}.`
  }
  const came = ({ answer, question }: Given): readonly string[] => {
    switch (answer.kind) {
      case 'key-players':
        return [
          `${names(answer.entities)}.`,
          t(`chart:ask.${answer.aim}`, { share: format.percent(answer.value) }),
          t(answer.exact ? 'chart:ask.exact' : 'chart:ask.improved', { tried: format.number(answer.tried) }),
        ]
      case 'disruption': {
        const [low, middle, high] = answer.rewired.largestShare.map((share) => format.percent(share))
        const rows = disruptionRows(words, answer).map(
          ({ key, of, say }) =>
            `${t(`chart:ask.${key}`)}: ${t('chart:ask.before')} ${say(of[0])}, ${t('chart:ask.after')} ${say(of[1])}.`,
        )
        return [taken(question), ...rows, t('chart:ask.rewired', { low, middle, high, runs: answer.rewired.runs })]
      }
      case 'dismantling': {
        const { block = 1 } = question.kind === 'dismantling' ? question : {}
        const order = answer.steps.flatMap((step) => step.removed)
        return [halfSaid(words, { ...answer, block }), `${t('chart:ask.removed')}: ${names(order)}.`]
      }
      case 'doubt': {
        const [mean, lowest] = both(answer.agreement).map((tau) => tau.toFixed(2))
        const stays = answer.stays.map((one) => `${desk.nameOf.get(one.entity)} ${format.percent(one.share)}`).join(', ')
        return [
          t('chart:ask.agreement', { hidden: format.number(answer.hidden), runs: answer.runs, mean, lowest }),
          `${t('chart:ask.stays', { count: answer.stays.length })}: ${stays}.`,
        ]
      }
      case 'change': {
        const [before, after] = answer.parts
        return [
          t('chart:ask.changed', {
            came: format.number(answer.came.length),
            went: format.number(answer.went.length),
            stayed: format.number(answer.stayed),
            before,
            after,
          }),
        ]
      }
      default:
        return []
    }
  }
  return (given) => {
    const { entities, ties } = given.answer.basis
    return [
      t(`chart:ask.kinds.${given.answer.kind as 'change'}`),
      t('chart:ask.basis', { entities: format.number(entities), ties: format.number(ties) }),
      ...came(given),
    ].join(' ')
  }
}
