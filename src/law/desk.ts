/** What an officer may ask of the law. Nothing here changes anything, so there is no transaction and no ledger entry. */
import type { State } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import { adviseRoute, type RouteAsk } from './advice/route.ts'
import { type Bases, type BasisAsk, findBases } from './basis.ts'
import { allClockRules, type ClockRule, clockRule, clockRules, clocksOn, plusDays } from './clocks.ts'
import { requiredContents } from './contents.ts'
import type { AskForm, ChangesForm, EmergencyForm, GapsForm, LimitForm, PairForm, RouteForm } from './forms.ts'
import { type GapFilter, gapCsv, gapMap, gapStatistics, obligationOf, obligations } from './gaps/gaps.ts'
import { type Ground, groundsOf } from './grounds.ts'
import type { Instrument } from './instrument.ts'
import {
  type EmergencyFacts,
  type EmergencyFinding,
  emergencies,
  type Threat,
  testEmergency,
  threats,
} from './limits/emergency.ts'
import { instantIn, type Limit, limitOf, zoneFor } from './limits/limit.ts'
import { isMeasureFamily, measure, measureFamilies } from './measures.ts'
import { conceptOf, concepts, nationalOffences } from './offences/offence.ts'
import { changesBetween } from './pair/changes.ts'
import { type Comparison, compareStates } from './pair/compare.ts'
import { standing } from './participation.ts'
import { refuse } from './refusals.ts'
import { historicState, instrumentOf, type LawBook, lawBook, type StateRow, stateRow, states } from './registry.ts'
import { cooperationSheet, type Sheet } from './sheet.ts'

export type LawDesk = ReturnType<typeof lawDesk>

const names = (text: string | undefined): string[] => (text ?? '').split(',').flatMap((n) => n.trim() || [])

/** The State that a code means on a date. One that is no more, or was not yet, gets a sentence of its own. */
function stateOf(code: string, on?: CalendarDate): State {
  const row = stateRow(code)
  const past = historicState(code)
  if (!row && past?.until)
    throw refuse('historic-state', {
      code,
      name: past.name,
      until: past.until,
      successors: past.successors.join(', '),
    })
  if (!row) throw refuse('unknown-state', { code })
  if (on && past?.since && on < past.since) throw refuse('state-not-yet', { code, since: past.since })
  return row.iso2
}

/** The form as a question that the rules understand. */
function askOf(form: AskForm, today: CalendarDate): BasisAsk {
  const on = (form.on ?? today) as CalendarDate
  const from = stateOf(form.from, on)
  const to = stateOf(form.to, on)
  if (from === to) throw refuse('same-state')
  const measures = names(form.measure).map((name) => {
    if (!isMeasureFamily(name)) throw refuse('unknown-measure', { measure: name })
    return name
  })
  const named = names(form.offence)
  const stranger = named.find((concept) => !conceptOf(concept))
  if (stranger) throw refuse('unknown-offence', { offence: stranger })
  const penalty = form.maxPenaltyMonths === undefined ? {} : { maxPenalty_months: form.maxPenaltyMonths }
  const offences = named.length
    ? named.map((concept) => ({ concept, ...penalty }))
    : form.maxPenaltyMonths === undefined
      ? []
      : [penalty]
  return {
    from,
    to,
    on,
    measures,
    offences,
    organisedGroup: form.organisedGroup,
    transnational: form.transnational,
    knownOn: form.knownOn as CalendarDate | undefined,
  }
}

const factsOf = (form: Pick<EmergencyForm, 'threat' | 'imminent' | 'agreed' | 'grounds'>): EmergencyFacts => ({
  threats: names(form.threat).filter((t): t is Threat => (threats as readonly string[]).includes(t)),
  imminent: form.imminent,
  agreed: form.agreed,
  grounds: form.grounds ?? '',
})

const routeAskOf = (form: RouteForm, today: CalendarDate): RouteAsk => ({
  ...askOf(form, today),
  forCourt: form.forCourt,
  withProvider: form.withProvider,
  parallel: form.parallel,
  emergency: form.threat === undefined ? undefined : factsOf(form),
})

function filterOf(form: GapsForm): GapFilter {
  if (form.obligation !== undefined && !obligationOf(form.obligation))
    throw refuse('unknown-obligation', { obligation: form.obligation })
  return {
    obligation: form.obligation,
    state: form.state === undefined ? undefined : stateOf(form.state),
    coverage: form.coverage,
  }
}

const view = ({ iso2, ...rest }: StateRow) => ({ code: iso2, ...rest })

/** @param bookOn the node's law on record, now or as known on a day; the book that came with the software when left out */
export function lawDesk(bookOn: (knownOn?: CalendarDate) => LawBook = () => lawBook) {
  const bookFor = (form: AskForm): LawBook => bookOn(form.knownOn as CalendarDate | undefined)
  const find = (id: string, book: LawBook = bookOn()): Instrument => {
    const it = instrumentOf(id, book)
    if (!it) throw refuse('unknown-instrument', { instrument: id })
    return it
  }
  return {
    instruments: (): readonly Instrument[] => bookOn().instruments,

    instrument(id: string, on: CalendarDate) {
      const book = bookOn()
      const it = find(id, book)
      const parties = [...new Set(book.participations.filter((p) => p.instrument === id).map((p) => p.state))].sort()
      return {
        ...it,
        participations: parties.map((state) => standing(it, state, on, book)),
        declarations: book.declarations.filter((d) => d.instrument === id),
        grounds: groundsOf(id),
        clocks: clocksOn(clockRules(id), on, book),
        contents: requiredContents(id, book),
      }
    },

    states: () => states.map(view),

    state(code: string, on: CalendarDate) {
      const state = stateOf(code)
      const book = bookOn()
      return {
        ...view(stateRow(state)!),
        on,
        standings: book.instruments
          .filter((it) => book.participations.some((p) => p.instrument === it.id && p.state === state))
          .map((it) => standing(it, state, on, book)),
        declarations: book.declarations.filter((d) => d.state === state),
        offences: nationalOffences.filter((o) => o.state === state),
      }
    },

    bases: (form: AskForm, today: CalendarDate): Bases => findBases(askOf(form, today), bookFor(form)),
    sheet: (form: AskForm & { instrument?: string | undefined }, today: CalendarDate): Sheet =>
      cooperationSheet(askOf(form, today), form.instrument === undefined ? undefined : find(form.instrument).id, bookFor(form)),
    grounds: (id: string): readonly Ground[] => groundsOf(find(id).id),
    clocks: (id: string | undefined, on: CalendarDate): readonly ClockRule[] =>
      clocksOn(id === undefined ? allClockRules : clockRules(find(id).id), on, bookOn()),
    vocabulary: () => ({ measures: measureFamilies.map(measure), concepts, obligations, emergencies }),

    route: (form: RouteForm, today: CalendarDate) => ({ ways: adviseRoute(routeAskOf(form, today), bookOn()) }),

    /** When a limit ends, for the authority whose duty it is. */
    limit(form: LimitForm, at: Instant): Limit {
      const rule = clockRule(form.clock)
      if (!rule) throw refuse('unknown-clock', { clock: form.clock })
      const state = form.state === undefined ? undefined : stateOf(form.state)
      const zone = zoneFor(state, form.zone)
      const read = (text: string) => instantIn(text, zone)
      const until = form.suspendedUntil ? { until: read(form.suspendedUntil) } : {}
      const span = form.suspendedFrom ? [{ from: read(form.suspendedFrom), ...until }] : []
      return limitOf(rule, {
        start: form.start === undefined ? at : read(form.start),
        state,
        zone,
        extensions: form.extension ? [{ days: form.extension }] : [],
        suspensions: span,
      })
    },

    emergency(form: EmergencyForm): EmergencyFinding {
      const it = emergencies.find((e) => e.id === form.emergency)
      if (!it) throw refuse('unknown-emergency', { emergency: form.emergency })
      return testEmergency(it, factsOf(form))
    },

    compare: (form: PairForm, today: CalendarDate): Comparison => {
      const on = (form.on ?? today) as CalendarDate
      const [a, b] = [stateOf(form.a, on), stateOf(form.b, on)]
      if (a === b) throw refuse('same-state')
      return compareStates(a, b, on, bookOn())
    },

    changes(form: ChangesForm, today: CalendarDate) {
      const until = (form.until ?? today) as CalendarDate
      const since = (form.since ?? plusDays(until, -365)) as CalendarDate
      const of = names(form.states).map((code) => stateOf(code))
      return { since, until, items: changesBetween({ since, until, states: of }, bookOn()) }
    },

    gaps(form: GapsForm, today: CalendarDate) {
      const on = (form.on ?? today) as CalendarDate
      return { on, items: gapMap(on, filterOf(form), bookOn()) }
    },
    gapsCsv(form: GapsForm, today: CalendarDate) {
      const on = (form.on ?? today) as CalendarDate
      const text = gapCsv(on, gapMap(on, filterOf(form), bookOn()))
      return { bytes: new TextEncoder().encode(text), name: `comity-gaps-${on}.csv` }
    },
    gapStatistics(form: Pick<GapsForm, 'on'>, today: CalendarDate) {
      const on = (form.on ?? today) as CalendarDate
      return { on, items: gapStatistics(on, bookOn()) }
    },
  }
}
