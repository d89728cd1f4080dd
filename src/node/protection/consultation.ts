/**
 * Looking is an act too: reading a case, a request, an exhibit, a record, a network or a list of such things is remembered (Directive (EU)
 * 2016/680 Article 25(1)). It is written after the room has answered and before anything is shown: if it cannot be, nothing is.
 * A page that reads the same thing again within five minutes is still the same look.
 */
import { find as findRequest } from '../../assistance/store.ts'
import { find as findCase } from '../../cases/store.ts'
import { find as findQuery } from '../../intelligence/query/store.ts'
import { find as findRecord } from '../../intelligence/record/store.ts'
import { digest } from '../../kernel/canonical.ts'
import type { CaseId } from '../../kernel/id.ts'
import { millis } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Route } from '../../kernel/route.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import { find as findBatch } from '../../screening/batch/store.ts'
import { find as findBlindAsk } from '../../screening/blind/asking/store.ts'
import { find as findTeam } from '../../teams/store.ts'
import type { Database } from '../postgres/pool.ts'

type Looked = Readonly<{ subject: string; case: CaseId }>
type Params = Readonly<Record<string, string>>
type Shown = (sql: Sql, params: Params) => Promise<Looked | undefined>
const sameLook_ms = 5 * 60_000

const inCase =
  (kind: string): Shown =>
  async (_, { case: of, id }) => {
    const file = of ?? id
    return file ? { subject: `${kind}:${file}`, case: file as CaseId } : undefined
  }
const found =
  (kind: string, case_: (sql: Sql, id: string) => Promise<CaseId | undefined>): Shown =>
  async (sql, { id }) => {
    const of = id ? await case_(sql, id) : undefined
    return of && { subject: `${kind}:${id}`, case: of }
  }

/** Which routes show the content of one thing, by their act. */
const byAct: Readonly<Record<string, Shown>> = {
  'cases.read': inCase('case'),
  'assistance.read': found('request', async (sql, id) => (await findRequest(sql, id))?.caseId),
  'intelligence.read': found('record', async (sql, id) => (await findRecord(sql, id))?.case),
  'evidence.read': async (_, { case: of, id }) =>
    of ? { subject: id ? `exhibit:${id}` : `case:${of}`, case: of as CaseId } : undefined,
  'teams.read': found('team', async (sql, id) => (await findTeam(sql, id))?.caseId),
}

/** The same, where an act alone does not say what is shown. */
const byPath: Readonly<Record<string, Shown>> = {
  '/intelligence/queries/:id': found('query', async (sql, id) => (await findQuery(sql, id))?.case),
  '/screening/batches/:id/rows': found('batch', async (sql, id) => (await findBatch(sql, id))?.case),
  '/screening/blind/asks/:id/items': found('blind', async (sql, id) => (await findBlindAsk(sql, id))?.case),
  '/cases/:case/network': inCase('network'),
  '/cases/:case/network/charts': inCase('network'),
  '/cases/:case/network/held': inCase('network'),
  '/cases/:case/network/charts/:chart/versions': inCase('network'),
  '/cases/:case/network/charts/:chart/versions/:version': inCase('network'),
  '/cases/:case/money': inCase('money'),
  '/cases/:case/money/joint': inCase('money'),
  '/cases/:case/reasoning': inCase('reasoning'),
  '/cases/:case/reasoning/products/:product': async (_, { case: of, product }) =>
    of && product ? { subject: `product:${product}`, case: of as CaseId } : undefined,
}

/** Lists of things of several cases: which rows stood there is remembered, never the words that were searched for. */
const listsRemembered: readonly string[] = [
  '/cases',
  '/requests',
  '/teams',
  '/intelligence/records',
  '/intelligence/queries',
  '/intelligence/copies',
  '/intelligence/messages',
  '/intelligence/notices',
  '/overview/inbox',
  '/overview/clocks',
  '/protection/markings',
]
const mostRows = 500

/** What each row of an answer is known by; a row may be a thing, or say in which case or of which subject it is. */
function rowsIn(given: unknown): readonly string[] {
  const items = (given as { items?: unknown }).items
  return (Array.isArray(items) ? (items as Readonly<Record<string, unknown>>[]) : [])
    .map((row) => row.id ?? row.subject ?? row.reference ?? row.request ?? row.case)
    .filter((it): it is string => typeof it === 'string')
    .slice(0, mostRows)
}

const forPurpose = ({ purposeOf }: Officer) => (purposeOf ? { purposeOf } : {})

export function consultationRemembered(db: Database, remember: Remember): (routes: readonly Route[]) => Route[] {
  const looks = new Map<string, number>()
  const isNew = (key: string, at: number): boolean => {
    const before = looks.get(key)
    if (before !== undefined && at - before < sameLook_ms) return false
    if (looks.size > 20_000) for (const [old, when] of looks) if (at - when >= sameLook_ms) looks.delete(old)
    return true
  }
  const watched = (route: Route, shows: Shown): Route => ({
    ...route,
    async answer(call) {
      const given = await route.answer(call)
      await db.transaction(async (sql) => {
        const looked = await shows(sql, (call.params ?? {}) as Params)
        const key = `${call.officer.id} ${call.officer.purposeOf} ${looked?.subject}`
        if (!looked || !isNew(key, millis(call.at))) return
        await remember(sql, {
          act: 'node.consulted',
          by: { officer: call.officer.id, name: call.officer.name },
          purpose: (await findCase(sql, looked.case))?.purpose ?? '',
          subject: looked.subject,
          content: { act: route.act, case: looked.case, path: route.path, ...forPurpose(call.officer) },
          at: call.at,
        })
        looks.set(key, millis(call.at))
      })
      return given
    },
  })
  const listed = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const given = await route.answer(call)
      const rows = rowsIn(given)
      const key = `${call.officer.id} ${route.path} ${digest(rows)}`
      if (rows.length === 0 || !isNew(key, millis(call.at))) return given
      await db.transaction((sql) =>
        remember(sql, {
          act: 'node.listed',
          by: { officer: call.officer.id, name: call.officer.name },
          purpose: 'The list of what lies in the officer’s own cases',
          subject: `list:${route.path}`,
          content: { path: route.path, rows, ...forPurpose(call.officer) },
          at: call.at,
        }),
      )
      looks.set(key, millis(call.at))
      return given
    },
  })
  return (routes) =>
    routes.map((it) => {
      if (it.verb !== 'GET') return it
      if (listsRemembered.includes(it.path)) return listed(it)
      const shows = byPath[it.path] ?? byAct[it.act]
      return shows ? watched(it, shows) : it
    })
}
