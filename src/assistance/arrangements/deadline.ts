/**
 * A date to ask for, and why (UNTOC 18(24); Directive 2014/41/EU, Article 12(2)). It follows from what the request itself says, from time that
 * runs out, from the limits of the instrument, and from how long this partner took before. It is a suggestion: an officer takes it, changes it
 * or leaves it, and where nothing gives a day none is made up.
 */
import { type CalendarDate, dateOf, type Instant } from '../../kernel/instant.ts'
import { type ClockRule, clockRules, dueOf, plusDays } from '../../law/clocks.ts'
import type { Content, Measure } from '../content.ts'

export const deadlineReasons = [
  'limitation',
  'hearing',
  'served-before',
  'appearance',
  'operation',
  'interception-begins',
  'return-of-person',
  'proceedings-barred',
  'statutory',
  'experience',
  'urgent-without-day',
  'nothing-known',
] as const
export type DeadlineReason = Readonly<{
  code: (typeof deadlineReasons)[number]
  /** The last day on which the answer is still of use; absent for a remark. */
  date?: CalendarDate
  article: string
  source: string
  confidence: string
  measure?: string
  params: Readonly<Record<string, string | number>>
}>
export type Suggestion = Readonly<{ date?: CalendarDate; reasons: readonly DeadlineReason[] }>

/** How long earlier requests to this partner took, from sending to the results: the median of those that asked for the same. */
export type Experience = Readonly<{ family: string; days: number; requests: number }>
/** Of fewer a median says nothing. */
const enough = 3

const isDay = (text: string | undefined): text is CalendarDate => /^\d{4}-\d\d-\d\d$/.test(text ?? '')
const before = (day: CalendarDate): CalendarDate => plusDays(day, -1)

/** The last useful day that the form of a measure gives, by the answer that holds it. */
const daysIn: readonly Readonly<{ family: string; field: string; code: DeadlineReason['code']; itself?: true }>[] = [
  { family: 'service', field: 'serveBy', code: 'served-before', itself: true },
  { family: 'service', field: 'hearingDate', code: 'served-before' },
  { family: 'appearance', field: 'date', code: 'appearance' },
  { family: 'video', field: 'start', code: 'hearing' },
  { family: 'controlled-delivery', field: 'date', code: 'operation' },
  { family: 'interception', field: 'from', code: 'interception-begins' },
  { family: 'detained-transfer', field: 'returnBy', code: 'return-of-person' },
  { family: 'transfer-proceedings', field: 'timeBarred', code: 'proceedings-barred' },
]

const fromOfficer = { source: 'said in the request itself', confidence: 'verified' }

function fromMeasure(measure: Measure, article: string): DeadlineReason[] {
  return daysIn.flatMap(({ family, field, code, itself }) => {
    const day = measure.particulars[field]?.slice(0, 10)
    if (measure.family !== family || !isDay(day)) return []
    return [{ code, date: itself ? day : before(day), article, ...fromOfficer, measure: measure.id, params: { day } }]
  })
}

/** Both limits of an order one after the other: what the instrument itself gives when nobody asks for another date. */
function statutory(content: Content, today: Instant, zone: string): DeadlineReason[] {
  const emergency = content.epoc?.emergency === true
  const fits = (rule: ClockRule): boolean =>
    rule.instrumentInForce !== false &&
    rule.kind === 'hard' &&
    (rule.who === 'requested' || rule.who === 'addressee') &&
    (rule.onlyIf === undefined
      ? !emergency
      : (rule.onlyIf === 'emergency' && emergency) || (rule.onlyIf === 'immediate-freezing' && !!content.assets?.immediate))
  const rules = clockRules(content.instrument).filter(fits)
  const chosen = (ids: readonly string[]): ClockRule[] => rules.filter((r) => ids.includes(r.id))
  const chain =
    content.instrument === 'EU-EIO'
      ? chosen(['eio-decide', 'eio-execute'])
      : content.instrument === 'EU-FREEZE'
        ? content.measures.some((m) => m.family === 'confiscation-foreign')
          ? chosen(['confiscate-decide'])
          : chosen(['freeze-urgent-decide', 'freeze-urgent-execute'])
        : content.instrument === 'EU-EEVIDENCE' && content.measures.some((m) => m.family !== 'preservation')
          ? chosen([emergency ? 'epoc-emergency' : 'epoc-produce'])
          : []
  if (chain.length === 0) return []
  const end = chain.reduce<Instant>((at, rule) => dueOf(rule, at, zone).due ?? at, today)
  const weakest = chain.find((rule) => rule.confidence !== 'verified') ?? chain[0]!
  return [
    {
      code: 'statutory',
      date: dateOf(end),
      article: chain.map((rule) => rule.article).join(', '),
      source: weakest.source,
      confidence: weakest.confidence,
      params: { day: dateOf(end) },
    },
  ]
}

export function suggestedDeadline(
  content: Content,
  { at, zone, experience }: Readonly<{ at: Instant; zone: string; experience: readonly Experience[] }>,
): Suggestion {
  const today = dateOf(at)
  const article = content.instrument === 'EU-EIO' ? 'EU-EIO 12(2)' : 'UNTOC 18(24)'
  const { limitation } = content.deadline
  const facts: DeadlineReason[] = [
    ...(isDay(limitation)
      ? [{ code: 'limitation' as const, date: before(limitation), article, ...fromOfficer, params: { day: limitation } }]
      : []),
    ...content.measures.flatMap((m) => fromMeasure(m, article)),
  ].filter((one) => one.date !== undefined && one.date > today)
  const law = statutory(content, at, zone)
  const known = experience
    .filter((one) => one.requests >= enough)
    .map(
      (one): DeadlineReason => ({
        code: 'experience',
        article: '',
        source: 'earlier requests of this authority',
        confidence: 'verified',
        params: { days: one.days, requests: one.requests, family: one.family },
      }),
    )
  const dates = facts.flatMap((one) => one.date ?? []).sort()
  const earliest = dates[0]
  const remark = (code: DeadlineReason['code']): DeadlineReason => ({ code, article, ...fromOfficer, params: {} })
  const remarks =
    earliest !== undefined
      ? []
      : content.urgency.urgent
        ? [remark('urgent-without-day')]
        : law.length === 0
          ? [remark('nothing-known')]
          : []
  const limit = law[0]?.date
  /** The instrument's own limits are over before: no other date has to be asked for. */
  const needed = earliest !== undefined && (limit === undefined || earliest < limit)
  return { ...(needed && { date: earliest }), reasons: [...facts, ...law, ...known, ...remarks] }
}
