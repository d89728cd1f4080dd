/**
 * The legal-basis finder: which instruments carry a request from one State to another on a date, in what order, and why the others
 * do not. Deterministic and explained; the officer chooses, and the list shown is kept with the request.
 */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import {
  type Cited,
  type Confidence,
  type DeclarationEffect,
  type Instrument,
  type InstrumentId,
  type MeasureScope,
  type Tier,
  tiers,
  weakest,
} from './instrument.ts'
import type { MeasureFamily } from './measures.ts'
import { inScope, type OffenceFacts, type ScopeFinding } from './offences/scope.ts'
import { contradictionsOn, declarationsOn, periodsOverlap, type Standing, standing } from './participation.ts'
import { type Candidate, candidatesOf, instrumentOf, type LawBook, lawBook, tableOf } from './registry.ts'

export type BasisAsk = Readonly<{
  from: State
  to: State
  on: CalendarDate
  measures: readonly MeasureFamily[]
  offences: readonly OffenceFacts[]
  organisedGroup?: boolean | undefined
  transnational?: boolean | undefined
  /** Answer with what was on record on this day. */
  knownOn?: CalendarDate | undefined
}>

/** Why an instrument is no basis, or what must be known before using one. The portal has words under `reason.<code>`. */
export const reasonCodes = [
  'instrument-not-in-force',
  'entry-into-force-not-on-record',
  'not-in-force-yet-for-state',
  'no-participation-on-record',
  'denounced',
  'not-bound',
  'territory-excluded',
  'territory-open',
  'offence-out-of-scope',
  'measure-out-of-scope',
  'declaration-excludes',
  'not-extradition-basis',
  'replaced-by',
  'displaced-by',
  'by-agreement',
  'declaration-applies',
  'scope-open',
  'knowledge-stale',
  'knowledge-unverified',
  'declarations-contradict',
  'records-overlap',
] as const
export type ReasonCode = (typeof reasonCodes)[number]
export type Reason = Readonly<Cited & { code: ReasonCode; params: Readonly<Record<string, string | number>> }>

export type Basis = Readonly<
  Cited & {
    instrument: InstrumentId
    tier: Tier
    /** 1 is preferred. */
    rank: number
    standings: Readonly<{ from: Standing; to: Standing }> | null
    /** Asked measures that this instrument carries. */
    measures: readonly MeasureScope[]
    /** Asked measures that it does not. */
    uncovered: readonly MeasureFamily[]
    scope: ScopeFinding
    notes: readonly Reason[]
    declarations: readonly string[]
  }
>
export type UnusableBasis = Readonly<{ instrument: InstrumentId; tier: Tier; reasons: readonly Reason[] }>
export type Bases = Readonly<{ usable: readonly Basis[]; unusable: readonly UnusableBasis[] }>

type Params = Reason['params']
const reason = (code: ReasonCode, cite: Cited, params: Params = {}): Reason => ({
  code,
  article: cite.article,
  source: cite.source,
  confidence: cite.confidence,
  params,
})

const statusCode = {
  'not-in-force-yet': 'not-in-force-yet-for-state',
  'no-participation-on-record': 'no-participation-on-record',
  denounced: 'denounced',
  'not-bound': 'not-bound',
  'territory-excluded': 'territory-excluded',
  'territory-open': 'territory-open',
} as const

function standingReason(it: Standing): Reason | undefined {
  if (it.status === 'in-force') return undefined
  const dates = { ...(it.since ? { since: it.since } : {}), ...(it.until ? { until: it.until } : {}) }
  return reason(statusCode[it.status], it, { state: it.state, asOf: it.asOf, ...dates })
}

/** Why the instrument itself does not run on that date. */
function notRunning(it: Instrument, on: CalendarDate): Reason | undefined {
  const cite: Cited = { article: it.newPartyRule ?? it.reference, source: it.source, confidence: it.confidence }
  if (it.forceUnknown) return reason('entry-into-force-not-on-record', cite, { instrument: it.id })
  if (it.tier === 'reciprocity' || (it.inForce && it.inForce <= on)) return undefined
  return reason('instrument-not-in-force', cite, { instrument: it.id, ...(it.inForce ? { inForce: it.inForce } : {}) })
}

/** Whether the instrument has anything to do with these two States, so that the list of reasons stays readable. */
function concerns({ instrument: it, named }: Candidate, { from, to }: BasisAsk): boolean {
  if (it.tier === 'reciprocity' || it.tier === 'un-convention') return true
  if (it.hub && it.hub !== from && it.hub !== to) return false
  const closed = it.hub !== undefined || named.size <= 2
  return closed ? named.has(from) && named.has(to) : named.has(from) || named.has(to)
}

/** Reservations work both ways (Vienna Convention on the Law of Treaties, Article 21(1)): either State's may close a measure. */
function closedByDeclaration(it: Instrument, ask: BasisAsk, family: MeasureFamily, book: LawBook): Reason | undefined {
  for (const state of [ask.to, ask.from])
    for (const d of declarationsOn(it.id, state, ask.on, book)) {
      if (d.effect !== 'excludes-article' && d.effect !== 'not-extradition-basis') continue
      if (d.measures && !d.measures.includes(family)) continue
      const cite = { article: d.articles.join('; '), source: d.source, confidence: d.confidence }
      const code = d.effect === 'excludes-article' ? 'declaration-excludes' : 'not-extradition-basis'
      return reason(code, cite, { state, measure: family, declaration: d.id })
    }
  return undefined
}

type Assessed = Readonly<{
  instrument: Instrument
  /** One of the two declared something under it. */
  declared: boolean
  standings: Basis['standings']
  measures: readonly MeasureScope[]
  uncovered: readonly MeasureFamily[]
  scope: ScopeFinding
  closed: readonly Reason[]
  reasons: readonly Reason[]
}>

/** Why the two States are not both bound: by the instrument itself, and by what a Protocol supplements. */
function unbound(it: Instrument, standings: NonNullable<Basis['standings']>, ask: BasisAsk, book: LawBook): Reason[] {
  const parent = it.parent && it.tier === 'un-convention' ? instrumentOf(it.parent, book) : undefined
  const parents = parent ? [ask.to, ask.from].map((s) => standing(parent, s, ask.on, book, ask.knownOn)) : []
  return [standings.to, standings.from, ...parents].flatMap((s) => standingReason(s) ?? [])
}

const scopeOpen: ScopeFinding = { answer: 'unknown', steps: [] }

/** Asked measures that the instrument carries, and the declarations that close others. */
function carriedMeasures(it: Instrument, declared: boolean, ask: BasisAsk, book: LawBook): Pick<Assessed, 'measures' | 'closed'> {
  const named = it.measures.filter((m) => ask.measures.includes(m.family))
  if (!declared) return { measures: named, closed: [] }
  const shut = named.map((m) => closedByDeclaration(it, ask, m.family, book))
  return { measures: named.filter((_, i) => !shut[i]), closed: shut.flatMap((reason) => reason ?? []) }
}

function assess({ instrument: it, declared: by }: Candidate, ask: BasisAsk, book: LawBook): Assessed {
  const declared = by.has(ask.from) || by.has(ask.to)
  const at = (state: State) => standing(it, state, ask.on, book, ask.knownOn)
  const standings = it.tier === 'reciprocity' ? null : { from: at(ask.from), to: at(ask.to) }
  const halted = notRunning(it, ask.on)
  const reasons: Reason[] = halted ? [halted] : standings ? unbound(it, standings, ask, book) : []
  const { measures, closed } = carriedMeasures(it, declared, ask, book)
  const uncovered = ask.measures.filter((family) => !measures.some((m) => m.family === family))
  const scope = it.offences ? inScope(it.offences, ask) : scopeOpen
  const cite = (article: string): Cited => ({ article, source: it.source, confidence: it.confidence })
  if (scope.answer === 'no') {
    const step = scope.steps.find((s) => s.answer === 'no')
    const cited = step ?? cite(it.offences?.article ?? it.reference)
    reasons.push(reason('offence-out-of-scope', cited, { step: step?.step ?? 'offence' }))
  }
  if (ask.measures.length > 0 && measures.length === 0)
    reasons.push(
      ...(closed.length ? closed : [reason('measure-out-of-scope', cite(it.reference), { measures: uncovered.join(', ') })]),
    )
  return { instrument: it, declared, standings, measures, uncovered, scope, closed, reasons }
}

/** A treaty of two States before one of a region, a scheme without binding force last; a listed offence before the general clause. */
function closeness(a: Assessed, ask: BasisAsk, book: LawBook): number {
  const { instrument: it } = a
  if (it.id === 'HARARE') return 9
  if (it.tier === 'bilateral-regional') return tableOf(it.id, book).length <= 2 ? 0 : it.hub ? 1 : 2
  if (it.tier === 'un-convention') {
    const listed = ask.offences.some((o) => o.concept && it.offences?.concepts.includes(o.concept))
    return listed ? (it.parent || it.offences?.kind === 'listed' ? 0 : 1) : it.offences?.kind === 'serious-or-listed' ? 2 : 3
  }
  return 0
}

/** Effects that say where and in which words, and ask nothing more of a request: the sheet shows them in places of their own. */
const placedElsewhere: readonly DeclarationEffect[] = ['languages', 'central-authority', 'extends-to', 'does-not-extend-to']

/** What is on record and cannot all be right. */
function contradictionNotes({ instrument: it, declared }: Assessed, ask: BasisAsk, book: LawBook): Reason[] {
  const notes: Reason[] = []
  const unsure = (article: string, source: string): Cited => ({ article, source, confidence: 'uncertain' })
  for (const state of [ask.to, ask.from]) {
    for (const [a, b] of declared ? contradictionsOn(it.id, state, ask.on, book) : []) {
      const params = { state, declarations: `${a.id}, ${b.id}` }
      notes.push(reason('declarations-contradict', unsure(a.articles.join('; '), a.source), params))
    }
    const twice = periodsOverlap(it.id, state, ask.on, book, ask.knownOn)
    if (twice) notes.push(reason('records-overlap', unsure(it.reference, twice.source), { state, instrument: it.id }))
  }
  return notes
}

function notesOf(a: Assessed, first: Assessed | undefined, ask: BasisAsk, book: LawBook): Reason[] {
  const { instrument: it } = a
  const cite: Cited = { article: it.reference, source: it.source, confidence: it.confidence }
  const notes: Reason[] = [...a.closed]
  if (it.yieldsTo && first && first !== a && first.instrument.tier !== 'un-convention' && first.instrument.tier !== 'reciprocity')
    notes.push(reason('displaced-by', { ...cite, article: it.yieldsTo }, { instrument: first.instrument.id }))
  for (const m of a.measures)
    if (m.duty === 'by-agreement') notes.push(reason('by-agreement', { ...cite, article: m.article }, { measure: m.family }))
  if (a.scope.answer === 'unknown')
    for (const step of a.scope.steps.filter((s) => s.answer === 'unknown'))
      notes.push(reason('scope-open', step, { step: step.step }))
  for (const state of a.declared ? [ask.to, ask.from] : [])
    for (const d of declarationsOn(it.id, state, ask.on, book))
      if (!placedElsewhere.includes(d.effect) && (!d.measures || d.measures.some((m) => ask.measures.includes(m))))
        notes.push(
          reason(
            'declaration-applies',
            { article: d.articles.join('; '), source: d.source, confidence: d.confidence },
            { state, declaration: d.id },
          ),
        )
  notes.push(...contradictionNotes(a, ask, book))
  for (const s of a.standings ? [a.standings.to, a.standings.from] : []) {
    if (s.stale) notes.push(reason('knowledge-stale', s, { state: s.state, asOf: s.asOf }))
    if (s.confidence === 'unverified' || s.confidence === 'uncertain')
      notes.push(reason('knowledge-unverified', s, { state: s.state, asOf: s.asOf }))
  }
  return notes
}

/** EIO 34(1) and the like: between the States it binds, an instrument takes the place of others for the measures it covers. */
function replacements(open: readonly Assessed[]): Map<Assessed, Reason> {
  const gone = new Map<Assessed, Reason>()
  for (const a of open)
    for (const b of open) {
      const { replaces } = a.instrument
      if (!replaces?.instruments.includes(b.instrument.id) || b.measures.length === 0) continue
      if (b.measures.some((m) => a.uncovered.includes(m.family))) continue
      const cite = { article: replaces.article, source: a.instrument.source, confidence: 'own-knowledge' as Confidence }
      gone.set(b, reason('replaced-by', cite, { instrument: a.instrument.id }))
    }
  return gone
}

/** All instruments that could carry the request, ranked, and those that cannot, each with its reasons. */
export function findBases(ask: BasisAsk, book: LawBook = lawBook): Bases {
  const all = candidatesOf(book).flatMap((it) => (concerns(it, ask) ? [assess(it, ask, book)] : []))
  const running = all.filter((a) => a.reasons.length === 0)
  const gone = replacements(running)
  const order = (a: Assessed) => tiers.indexOf(a.instrument.tier!) * 100 + closeness(a, ask, book) * 10
  const open = running.filter((a) => !gone.has(a)).sort((a, b) => order(a) - order(b))
  const usable = open.map((a, i): Basis => {
    const { instrument: it, standings, measures, uncovered, scope } = a
    const sure = [it.confidence, ...(standings ? [standings.from.confidence, standings.to.confidence] : [])]
    const notes = notesOf(a, open[0], ask, book)
    return {
      instrument: it.id,
      tier: it.tier!,
      rank: i + 1,
      standings,
      measures,
      uncovered,
      scope,
      notes,
      declarations: notes.flatMap((n) => (n.code === 'declaration-applies' ? [String(n.params.declaration)] : [])),
      article: measures[0]?.article ?? it.offences?.article ?? it.reference,
      source: it.source,
      confidence: weakest(...sure),
    }
  })
  const unusable = all.flatMap((a): UnusableBasis[] => {
    const why = gone.get(a)
    const reasons = why ? [why] : a.reasons
    return reasons.length ? [{ instrument: a.instrument.id, tier: a.instrument.tier!, reasons }] : []
  })
  return { usable, unusable }
}
