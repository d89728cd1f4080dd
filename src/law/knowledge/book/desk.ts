/** The registry: who takes part in what since when, and from where, since when and through whom we know. Nothing here changes anything. */
import type { State } from '../../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { type Instrument, weakest } from '../../instrument.ts'
import { standing } from '../../participation.ts'
import { refuse as unknown } from '../../refusals.ts'
import { instrumentOf, type LawBook, lawBook, participationRows, stateRow, states, tableOf } from '../../registry.ts'
import { type Fact, saidBy } from '../fact.ts'
import type { RegistryQuery } from '../forms.ts'
import { refuse } from '../refusals.ts'
import type { KnowledgeTools } from '../tools.ts'
import { showLearnt, showProvenance } from '../views.ts'
import { endOf, type Kept } from './effective.ts'
import { historyOf } from './store.ts'

const sure = new Set(['verified', 'checked', 'snapshot'])

export function registryDesk(tools: Pick<KnowledgeTools, 'sql' | 'books' | 'permit'>) {
  const { permit, books } = tools

  const asked = async (officer: Officer, { on, knownOn }: RegistryQuery, at: Instant) => {
    permit({ officer, act: 'law.read', at })
    await books.refresh()
    const today = dateOf(at)
    const day = (on ?? today) as CalendarDate
    return { today, on: day, knownOn: knownOn as CalendarDate | undefined, book: books.book(knownOn as CalendarDate | undefined) }
  }

  /** The accepted row behind a fact of the book, when it did not come with the software. */
  function behind(kind: Fact['kind'], key: string, body: object, knownOn?: CalendarDate): Kept | undefined {
    const at = knownOn && endOf(knownOn)
    const [source, asOf] = [(body as { source: string }).source, (body as { asOf?: string }).asOf]
    return books.rows().findLast((row) => {
      const open = at ? row.recordedFrom <= at && (!row.supersededAt || row.supersededAt > at) : !row.supersededAt
      return open && row.fact.kind === kind && row.key === key && row.fact.body.source === source && row.fact.body.asOf === asOf
    })
  }

  function participationFact(
    it: Instrument,
    state: State,
    on: CalendarDate,
    today: CalendarDate,
    book: LawBook,
    knownOn?: CalendarDate,
  ) {
    const shown = standing(it, state, on, book)
    const row = participationRows(it.id, state, book).findLast((p) => p.source === shown.source && p.asOf === shown.asOf)
    const key = `${it.id} ${state}`
    const kept = row && behind('participation', key, row, knownOn)
    return {
      kind: 'participation' as const,
      key,
      instrument: it.id,
      state,
      status: shown.status,
      said: row ? saidBy({ kind: 'participation', body: row }) : {},
      ...showProvenance(shown, today),
      ...(row && { learnt: kept ? showLearnt(kept) : { origin: 'shipped' as const, recordedFrom: row.recordedOn } }),
    }
  }

  return {
    /** Every instrument with how many take part on the day, and how far that can be relied on. */
    async registry(officer: Officer, query: RegistryQuery, at: Instant) {
      const { on, knownOn, book } = await asked(officer, query, at)
      const items = book.instruments.map((it) => {
        const table = tableOf(it.id, book)
        const parties = [...new Set(table.map((p) => p.state))].map((state) => standing(it, state, on, book))
        const inForce = parties.filter((p) => p.status === 'in-force')
        const newest = table.reduce<string | undefined>((best, p) => (best && best > p.asOf ? best : p.asOf), undefined)
        return {
          id: it.id,
          title: it.title,
          ...(it.tier && { tier: it.tier }),
          reference: it.reference,
          ...(it.inForce && { inForce: it.inForce }),
          parties: inForce.length,
          doubtful: inForce.filter((p) => p.stale || !sure.has(p.confidence)).length,
          ...(newest && { newestAsOf: newest }),
          confidence: weakest(it.confidence),
          source: it.source,
        }
      })
      return { on, ...(knownOn && { knownOn }), items }
    },

    /** The parties of an instrument, or the instruments of a State, with everything one must know before relying on a row. */
    async facts(officer: Officer, query: RegistryQuery, at: Instant) {
      const { on, knownOn, today, book } = await asked(officer, query, at)
      const one = query.instrument === undefined ? undefined : instrumentOf(query.instrument, book)
      if (query.instrument !== undefined && !one) throw unknown('unknown-instrument', { instrument: query.instrument })
      if (query.state !== undefined && query.state !== 'EU' && !stateRow(query.state))
        throw unknown('unknown-state', { code: query.state })
      const takes = (it: Instrument, state: string) => tableOf(it.id, book).some((p) => p.state === state)
      // Any State may join a convention of the United Nations, so its absence is worth a row; from a bilateral treaty it tells nothing.
      const open = (it: Instrument) => it.tier === 'un-convention'
      const instruments = one ? [one] : book.instruments.filter((it) => open(it) || takes(it, query.state ?? ''))
      const whose = (it: Instrument): State[] =>
        query.state
          ? [query.state as State]
          : [
              ...new Set([
                ...tableOf(it.id, book).map((p) => p.state),
                ...(open(it) ? states.filter((s) => s.unMember).map((s) => s.iso2) : []),
              ]),
            ]
      const taking = query.instrument || query.state ? instruments : []
      const participations = taking.flatMap((it) =>
        whose(it).map((state) => participationFact(it, state, on, today, book, knownOn)),
      )
      const declared = book.declarations.filter(
        (d) =>
          (query.instrument || query.state) &&
          (!query.instrument || d.instrument === query.instrument) &&
          (!query.state || d.state === query.state),
      )
      const declarations = declared.map((d) => {
        const kept = behind('declaration', d.id, d, knownOn)
        return {
          kind: 'declaration' as const,
          key: d.id,
          instrument: d.instrument,
          state: d.state,
          said: saidBy({ kind: 'declaration', body: d }),
          ...showProvenance(d, today),
          learnt: kept ? showLearnt(kept) : { origin: 'shipped' as const, recordedFrom: d.asOf },
        }
      })
      return { on, ...(knownOn && { knownOn }), items: [...participations, ...declarations] }
    },

    /** Everything ever known under a key, the newest knowledge first; what has been superseded stays. */
    async history(officer: Officer, { kind, key }: Readonly<{ kind: Fact['kind']; key: string }>, at: Instant) {
      permit({ officer, act: 'law.read', at })
      const today = dateOf(at)
      const kept = await historyOf(tools.sql, kind, key)
      const [instrument = '', state = ''] = key.split(' ')
      const shipped: { body: Fact['body']; recordedFrom: string }[] =
        kind === 'participation'
          ? participationRows(instrument, state as State, lawBook).map((body) => ({ body, recordedFrom: body.recordedOn }))
          : kind === 'declaration'
            ? lawBook.declarations.filter((d) => d.id === key).map((body) => ({ body, recordedFrom: body.asOf }))
            : []
      if (kept.length + shipped.length === 0) throw refuse('no-such-fact', { key })
      const fact = (body: Fact['body']) => saidBy({ kind, body } as Fact)
      return {
        kind,
        key,
        items: [
          ...kept.map((row) => ({
            said: fact(row.fact.body),
            ...showProvenance(row.fact.body, today),
            ...showLearnt(row),
          })),
          ...shipped.toReversed().map(({ body, recordedFrom }) => ({
            said: fact(body),
            ...showProvenance(body, today),
            origin: 'shipped' as const,
            recordedFrom,
          })),
        ],
      }
    },
  }
}

export type RegistryDesk = ReturnType<typeof registryDesk>
