/** What an officer can do with records of this authority: enter, state, withdraw, say how far they go. Only the owner changes them. */
import type { CaseId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import type { Permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import * as screening from '../../screening/store.ts'
import { entering } from '../entering/desk.ts'
import type { RecordForm, ShareForm, StateForm } from '../forms.ts'
import { type Answering, filedRecords } from '../query/answering/desk.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { complete } from './handling.ts'
import { describedOf, titleOf } from './kinds.ts'
import {
  asKnownOn,
  checkedRecord,
  factsOf,
  type PoliceRecord,
  recordReference,
  type Statement,
  standingStatements,
  stated,
} from './record.ts'
import * as store from './store.ts'

export const lineOf = (record: PoliceRecord, said: readonly Statement[]) => ({
  ...record,
  title: titleOf(record.kind, said),
  warnings: said.reduce((n, it) => n + it.warnings.length, 0),
})

export function recordDesk(tools: IntelligenceTools, answers: Answering) {
  const { enter, remember } = entering(tools)
  const here = tools.self.node

  /** Files the record as it now is, so that it is found from the moment this commits, and tells those who wait. */
  async function file(sql: Sql, record: PoliceRecord, said: readonly Statement[], at: Instant): Promise<void> {
    const { id, reference, misused, share } = record
    const subject = describedOf(record.kind, said, dateOf(at))
    await screening.index(sql, [{ id: `record:${id}`, owner: filedRecords(here, share), reference, subject, misused }])
    await answers.tellWaiting(sql, record, said, at)
  }

  /** The permit for an act on a record and the record: a stranger to its case, or a day of review that has passed, is told nothing is there. */
  async function open(
    sql: Sql,
    officer: Officer,
    act: Act,
    id: string,
    at: Instant,
  ): Promise<Readonly<{ given: Permit; record: PoliceRecord; all: readonly Statement[] }>> {
    const record = await store.find(sql, id)
    const all = record ? await store.statements(sql, record.id) : []
    const {
      personal: _,
      onlyPurposes: __,
      minor: ___,
      ...item
    } = record ? factsOf(record, standingStatements(all), here, at) : { personal: false, onlyPurposes: [], minor: false }
    const use = act === 'intelligence.read' ? 'read' : 'alter'
    const given = await enter(sql, officer, act, record?.case ?? null, at, { item, more: { use } })
    if (!record) throw unseen('not-found')
    return { given, record, all }
  }
  const held = (record: PoliceRecord): PoliceRecord => {
    if (record.state !== 'held') throw refuse('record-recalled', { reference: record.reference })
    return record
  }

  return {
    open,

    enter: (officer: Officer, form: RecordForm, at: Instant) =>
      tools.transaction(async (sql) => {
        checkedRecord(form.kind, form.category, form.reviewBy as never, at)
        const { statements, case: of, kind, category } = form
        const item = { kind: kind === 'person' ? 'person' : 'object', owner: here, ...(category && { category }) }
        const given = await enter(sql, officer, 'intelligence.record', of, at, { item, more: { use: 'record' } })
        const year = Number(at.slice(0, 4))
        const record: PoliceRecord = {
          id: tools.newId<'record'>(),
          case: of,
          reference: recordReference(here, year, await store.nextNumber(sql, year, 'record')),
          kind,
          ...(category && { category }),
          state: 'held',
          share: form.share,
          contact: form.contact,
          handling: complete(form.handling),
          reviewBy: form.reviewBy as never,
          misused: form.misused,
          enteredAt: at,
          enteredBy: officer.name,
          movedAt: at,
          version: 1,
        }
        const said = statements.map((it) => stated(kind, it, { id: tools.newId<'statement'>(), name: officer.name, at }))
        await store.insert(sql, [record])
        await store.state(sql, [{ record, said }])
        await file(sql, record, said, at)
        await remember(sql, given, `record:${record.id}`, { did: 'enter', record, statements: said })
        return { ...lineOf(record, said), statements: said }
      }),

    list: (officer: Officer, filter: Readonly<{ case?: string | undefined; limit: number }>, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const all = await store.list(sql, await tools.memberCases(sql, officer.id), filter)
        const open = all.filter((it) => it.reviewBy >= dateOf(at))
        const said = new Map(
          (
            await store.withStatements(
              sql,
              open.map((it) => it.id),
            )
          ).map((it) => [it.record.id, it.said]),
        )
        return { items: open.map((it) => lineOf(it, said.get(it.id) ?? [])) }
      }),

    /** @param knownOn the record as it was known then; now, when left out */
    read: (officer: Officer, id: string, knownOn: string | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        const { record, all } = await open(sql, officer, 'intelligence.read', id, at)
        const shown = knownOn ? asKnownOn(all, `${knownOn}T23:59:59.999Z` as Instant) : all
        return { ...lineOf(record, standingStatements(shown)), statements: shown }
      }),

    state: (officer: Officer, id: string, form: StateForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { given, record, all } = await open(sql, officer, 'intelligence.record', id, at)
        const { version, ...saying } = form
        if (version !== record.version) throw refuse('record-changed-meanwhile', { reference: record.reference })
        const it = stated(held(record).kind, saying, { id: tools.newId<'statement'>(), name: officer.name, at })
        const after = { ...record, movedAt: at, version: record.version + 1 }
        await store.replace(sql, record, after)
        await store.state(sql, [{ record: after, said: [it] }])
        const said = [...all, it]
        await file(sql, after, standingStatements(said), at)
        await remember(sql, given, `record:${record.id}`, { did: 'state', statement: it })
        return { ...lineOf(after, standingStatements(said)), statements: said }
      }),

    /** Nothing that was said is changed: it is withdrawn with a reason, and stays readable as what was known then. */
    withdraw: (officer: Officer, id: string, statement: string, reason: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const { given, record } = await open(sql, officer, 'intelligence.record', id, at)
        const after = { ...held(record), movedAt: at, version: record.version + 1 }
        await store.replace(sql, record, after)
        if (!(await store.withdraw(sql, record.id, statement, reason, at))) throw refuse('statement-withdrawn')
        const said = await store.statements(sql, record.id)
        await file(sql, after, standingStatements(said), at)
        await remember(sql, given, `record:${record.id}`, { did: 'withdraw', statement, reason })
        return { ...lineOf(after, standingStatements(said)), statements: said }
      }),

    /** How far the record goes, under which handling, whom to ask, and when its keeping is looked at again. */
    share: (officer: Officer, id: string, form: ShareForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const { given, record, all } = await open(sql, officer, 'intelligence.share', id, at)
        const { version, ...change } = form
        if (version !== record.version) throw refuse('record-changed-meanwhile', { reference: record.reference })
        checkedRecord(record.kind, record.category, change.reviewBy as never, at)
        const next = { ...change, handling: complete(change.handling), reviewBy: change.reviewBy as PoliceRecord['reviewBy'] }
        const after: PoliceRecord = { ...held(record), ...next, movedAt: at, version: record.version + 1 }
        await store.replace(sql, record, after)
        await file(sql, after, standingStatements(all), at)
        await remember(sql, given, `record:${record.id}`, { did: 'share', ...next })
        return { ...lineOf(after, standingStatements(all)), statements: all }
      }),

    /** Whether the officer's case holds the record; for acts of this room that speak of it. */
    async caseOf(sql: Sql, reference: string): Promise<CaseId | null> {
      return (await store.byReference(sql, reference))?.case ?? null
    },
  }
}
export type RecordDesk = ReturnType<typeof recordDesk>
