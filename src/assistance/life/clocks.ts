/**
 * The time limits of one request: the rules of the law room, started and stopped by what happened. A limit that runs out is shown; it moves nothing.
 * Beside the instrument's own limits stand the dates the two authorities named themselves.
 */
import { type CalendarDate, type Instant, millis } from '../../kernel/instant.ts'
import { type ClockRule, clockRules, dueOf, endOfDay } from '../../law/clocks.ts'
import type { MeasureFamily } from '../../law/measures.ts'
import { silentSince } from '../arrangements/progress.ts'
import type { Life } from './events.ts'
import type { Side, State } from './life.ts'

export type Clock = Readonly<{
  rule: string
  article: string
  source: string
  confidence: string
  soft: boolean
  startedAt: Instant
  due?: Instant
  /** The addressee of an order on data is neither side: its limits are shown to both. */
  by: Side | 'addressee'
  stoppedAt?: Instant
  extendedDays: number
  /** Days by which it may still be extended; 0 when not at all. */
  extendable: number
  /** When to be reminded of a limit after which something is lost. */
  warnAt?: Instant
  state: 'running' | 'met' | 'late' | 'missed' | 'suspended'
}>

const first = (life: Life, states: readonly State[]): Instant | undefined =>
  states.flatMap((s) => life.entered[s] ?? []).sort()[0]

const decision: readonly State[] = ['accepted', 'conditional', 'refused']
const ends: readonly State[] = ['returned', 'withdrawn', 'refused', 'closed']

/** What starts and what stops the limits that this room knows how to run; others need facts that a later act will bring. */
const course: Readonly<Record<string, Readonly<{ start: readonly State[]; stop: readonly State[] }>>> = {
  receipt: { start: ['delivered'], stop: ['results_sent'] },
  'receipt-by-executing-authority': { start: ['assessing'], stop: decision },
  decision: { start: ['accepted'], stop: ['results_sent'] },
  /** A notice of interception, and an order on data that the enforcing authority is told of: it has its time to object. */
  notification: { start: ['delivered'], stop: decision },
  /** Data are kept from the day on which the measure is carried out; nothing that comes after ends it but the request's own end. */
  preservation: { start: ['executing'], stop: [] },
}
/** The confirmation of receipt is a limit of its own on the same start. */
const confirmation = new Set(['eio-ack'])

/** Limits that run only in a situation; the content says whether it is there. */
function applies(rule: ClockRule, life: Life): boolean {
  if (rule.instrumentInForce === false || rule.who === 'platform') return false
  const { measures, epoc, assets } = life.content
  /** An order to preserve asks for nothing to be produced. */
  const preserves = measures.length > 0 && measures.every((m) => m.family === 'preservation')
  if (rule.id === 'epocpr-preserve') return preserves
  if (rule.id === 'epoc-produce') return !preserves && epoc?.emergency === false
  if (rule.id === 'epoc-emergency') return !preserves && epoc?.emergency === true
  if (rule.id === 'epoc-refuse') return !preserves && epoc?.emergency === false
  if (rule.who === 'addressee') return false
  const asks = (family: MeasureFamily): boolean => measures.some((m) => m.family === family)
  if (rule.id === 'confiscate-decide') return asks('confiscation-foreign')
  if (rule.onlyIf === 'provisional-measure') return asks('freeze')
  if (rule.onlyIf === 'interception-notice') return asks('interception-notice')
  if (rule.onlyIf === 'emergency') return epoc?.emergency === true
  if (rule.onlyIf === 'immediate-freezing') return assets?.immediate === true
  return rule.onlyIf === undefined
}

export function clocksOf(life: Life, at: Instant, holidays: readonly CalendarDate[] = []): Clock[] {
  const legal = clockRules(life.content.instrument).flatMap((rule) =>
    applies(rule, life) && concerns(rule, life) ? (legalClock(life, rule, at, holidays) ?? []) : [],
  )
  return [...legal, ...clarifications(life, at), ...agreedClocks(life, at)].sort(byDue)
}

const byDue = (a: Clock, b: Clock): number => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0)

/** The limit that runs out next among those still running. */
export const nextOf = (clocks: readonly Clock[]): Clock | undefined =>
  clocks.find((c) => c.due && (c.state === 'running' || c.state === 'missed'))

function legalClock(life: Life, rule: ClockRule, at: Instant, holidays: readonly CalendarDate[]): Clock | undefined {
  const its = course[rule.startsOn]
  const startedAt = its && first(life, its.start)
  if (!its || !startedAt) return undefined
  const extensions = life.extensions.filter((e) => e.rule === rule.id)
  const due = dueOf(rule, startedAt, life.zone, extensions, holidays)
  const stop = confirmation.has(rule.id) ? (['received', 'returned'] as const) : rule.onlyIf ? decision : its.stop
  const stoppedAt = earliest(first(life, [...stop, ...ends]), rule.id === 'epocpr-preserve' ? producedFrom(life) : undefined)
  const most = rule.extension ? (rule.extension.days ?? 365) : 0
  return {
    rule: rule.id,
    article: rule.article,
    source: rule.source,
    confidence: rule.confidence,
    soft: rule.kind === 'soft',
    startedAt,
    by: rule.who === 'requesting' || rule.who === 'addressee' ? rule.who : 'requested',
    ...(due.due && { due: due.due }),
    ...(stoppedAt && { stoppedAt }),
    extendedDays: due.extended_days,
    extendable: stoppedAt ? 0 : Math.max(0, most - due.extended_days),
    ...(due.warnAt && { warnAt: due.warnAt }),
    state: standing(life, due.due ?? undefined, stoppedAt, at),
  }
}

/** Once the production is asked for, the data are kept as long as it takes: the sixty days are over. */
const producedFrom = (life: Life): Instant | undefined => life.preservation.find((one) => one.kind === 'production-issued')?.at
const earliest = (...all: readonly (Instant | undefined)[]): Instant | undefined =>
  all.filter((one): one is Instant => one !== undefined).sort()[0]

/** The issuing authority clarifies or corrects within five days of each Annex III. */
function clarifications(life: Life, at: Instant): Clock[] {
  const rule = clockRules(life.content.instrument).find((r) => r.id === 'epoc-clarify')
  if (!rule) return []
  return life.impossible.map(({ at: asked, event }): Clock => {
    const due = dueOf(rule, asked, life.zone).due ?? undefined
    const questions = life.questions.filter((q) => q.event === event)
    const answered = questions.every((q) => q.answeredAt)
      ? questions
          .flatMap((q) => q.answeredAt ?? [])
          .sort()
          .at(-1)
      : undefined
    const stoppedAt = earliest(answered, first(life, ends))
    return {
      rule: rule.id,
      article: rule.article,
      source: rule.source,
      confidence: rule.confidence,
      soft: false,
      startedAt: asked,
      by: 'requesting',
      ...(due && { due }),
      ...(stoppedAt && { stoppedAt }),
      extendedDays: 0,
      extendable: 0,
      state: standing(life, due, stoppedAt, at),
    }
  })
}

/** Dates the authorities set each other: answers, a postponement's review, the date the request asks for. */
function agreedClocks(life: Life, at: Instant): Clock[] {
  const eio = life.content.instrument === 'EU-EIO'
  const made = (rule: string, article: string, by: Side, startedAt: Instant, day: string, stoppedAt?: Instant): Clock => {
    const due = endOfDay(day as CalendarDate, life.zone)
    return {
      rule,
      article,
      source: 'set by the authorities themselves',
      confidence: 'verified',
      soft: true,
      startedAt,
      due,
      by,
      ...(stoppedAt && { stoppedAt }),
      extendedDays: 0,
      extendable: 0,
      state: standing(life, due, stoppedAt, at),
    }
  }
  const clocks: Clock[] = []
  const over = first(life, ends)
  const { date } = life.content.deadline
  if (date && life.entered.delivered)
    clocks.push(
      made(
        'date-asked',
        eio ? 'EU-EIO 12(2)' : 'UNTOC 18(24)',
        'requested',
        life.sentAt,
        date,
        first(life, ['results_sent', ...ends]),
      ),
    )
  for (const q of life.questions)
    if (q.due)
      clocks.push(
        made('answer-asked', eio ? 'EU-EIO 16(2)' : 'UNTOC 18(16)', 'requesting', q.askedAt, q.due, q.answeredAt ?? over),
      )
  if (life.postponement)
    clocks.push(
      made(
        'postponement-review',
        eio ? 'EU-EIO 15(2)' : 'UNTOC 18(25)',
        'requested',
        life.postponement.at,
        life.postponement.review,
        over,
      ),
    )
  return [...clocks, ...askedAfter(life, eio ? 'EU-EIO 9(6)' : 'UNTOC 18(24)')]
}

/** A question after progress has no number of days in the law: it is shown as open since the day it was put. */
function askedAfter(life: Life, article: string): Clock[] {
  const since = silentSince(life.progress)
  if (since === undefined || first(life, ends)) return []
  return [
    {
      rule: 'progress-asked',
      article,
      source: 'set by the authorities themselves',
      confidence: 'verified',
      soft: true,
      startedAt: since,
      by: 'requested',
      extendedDays: 0,
      extendable: 0,
      state: 'running',
    },
  ]
}

function standing(life: Life, due: Instant | undefined, stoppedAt: Instant | undefined, at: Instant): Clock['state'] {
  if (stoppedAt) return due && millis(stoppedAt) > millis(due) ? 'late' : 'met'
  if (due && millis(at) > millis(due)) return 'missed'
  return life.state === 'postponed' ? 'suspended' : 'running'
}

/** Limits of one measure alone, and of a notification that is owed: Article 8 of the Regulation on electronic evidence leaves it out for some. */
function concerns(rule: ClockRule, { content: { measures, epoc } }: Life): boolean {
  const asks = (family: MeasureFamily): boolean => measures.some((m) => m.family === family)
  if (rule.id === 'bud-preserve') return asks('preservation')
  if (rule.id === 'som-flag-answer') return asks('flag-state-authorisation')
  if (!epoc || rule.startsOn !== 'notification') return true
  const deep = epoc.category === 'traffic' || epoc.category === 'content'
  return asks('provider-production') && deep && !(epoc.offenceHere && epoc.residentHere)
}
