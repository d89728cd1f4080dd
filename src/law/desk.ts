/** What an officer may ask of the law. Nothing here changes anything, so there is no transaction and no ledger entry. */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import { type Bases, type BasisAsk, findBases } from './basis.ts'
import { type ClockRule, clockRules } from './clocks.ts'
import { requiredContents } from './contents.ts'
import type { AskForm } from './forms.ts'
import { type Ground, groundsOf } from './grounds.ts'
import type { Instrument } from './instrument.ts'
import { isMeasureFamily, measure, measureFamilies } from './measures.ts'
import { concepts, nationalOffences } from './offences/offence.ts'
import { standing } from './participation.ts'
import { refuse } from './refusals.ts'
import { instrumentOf, type LawBook, lawBook, type StateRow, stateRow, states } from './registry.ts'
import { cooperationSheet, type Sheet } from './sheet.ts'

export type LawDesk = ReturnType<typeof lawDesk>

const names = (text: string | undefined): string[] => (text ?? '').split(',').flatMap((n) => n.trim() || [])

function stateOf(code: string): State {
  const row = stateRow(code)
  if (!row) throw refuse('unknown-state', { code })
  return row.iso2
}

/** The form as a question that the rules understand. */
function askOf(form: AskForm, today: CalendarDate): BasisAsk {
  const from = stateOf(form.from)
  const to = stateOf(form.to)
  if (from === to) throw refuse('same-state')
  const measures = names(form.measure).map((name) => {
    if (!isMeasureFamily(name)) throw refuse('unknown-measure', { measure: name })
    return name
  })
  const named = names(form.offence)
  const penalty = form.maxPenaltyMonths === undefined ? {} : { maxPenalty_months: form.maxPenaltyMonths }
  const offences = named.length
    ? named.map((concept) => ({ concept, ...penalty }))
    : form.maxPenaltyMonths === undefined
      ? []
      : [penalty]
  return {
    from,
    to,
    on: (form.on ?? today) as CalendarDate,
    measures,
    offences,
    organisedGroup: form.organisedGroup,
    transnational: form.transnational,
    knownOn: form.knownOn as CalendarDate | undefined,
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
        clocks: clockRules(id),
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
    clocks: (id: string): readonly ClockRule[] => clockRules(find(id).id),
    vocabulary: () => ({ measures: measureFamilies.map(measure), concepts }),
  }
}
