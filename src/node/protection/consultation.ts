/**
 * Looking is an act too: reading a case, a request or an exhibit is remembered with the purpose of its case (Directive (EU) 2016/680
 * Article 25(1)). It is written after the room has answered and before anything is shown: if it cannot be, nothing is.
 * A page that reads the same thing again within five minutes is still the same look.
 */
import { find as findRequest } from '../../assistance/store.ts'
import { find as findCase } from '../../cases/store.ts'
import { find as findRecord } from '../../intelligence/record/store.ts'
import type { CaseId } from '../../kernel/id.ts'
import { millis } from '../../kernel/instant.ts'
import type { Route } from '../../kernel/route.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { Database } from '../postgres/pool.ts'

type Looked = Readonly<{ subject: string; case: CaseId }>
type Params = Readonly<Record<string, string>>
const sameLook_ms = 5 * 60_000

/** Which routes show the content of a case, and what they show. */
const shows: Readonly<Record<string, (sql: Sql, params: Params) => Promise<Looked | undefined>>> = {
  'cases.read': async (_, { id }) => (id ? { subject: `case:${id}`, case: id as CaseId } : undefined),
  'assistance.read': async (sql, { id }) => {
    const found = id ? await findRequest(sql, id) : null
    return found ? { subject: `request:${id}`, case: found.caseId } : undefined
  },
  'intelligence.read': async (sql, { id }) => {
    const found = id ? await findRecord(sql, id) : null
    return found ? { subject: `record:${id}`, case: found.case } : undefined
  },
  'evidence.read': async (_, { case: of, id }) =>
    of ? { subject: id ? `exhibit:${id}` : `case:${of}`, case: of as CaseId } : undefined,
}

export function consultationRemembered(db: Database, remember: Remember): (routes: readonly Route[]) => Route[] {
  const looks = new Map<string, number>()
  const isNew = (key: string, at: number): boolean => {
    const before = looks.get(key)
    if (before !== undefined && at - before < sameLook_ms) return false
    if (looks.size > 20_000) for (const [old, when] of looks) if (at - when >= sameLook_ms) looks.delete(old)
    return true
  }
  const watched = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const given = await route.answer(call)
      await db.transaction(async (sql) => {
        const looked = await shows[route.act]!(sql, (call.params ?? {}) as Params)
        const key = `${call.officer.id} ${looked?.subject}`
        if (!looked || !isNew(key, millis(call.at))) return
        await remember(sql, {
          act: 'node.consulted',
          by: { officer: call.officer.id, name: call.officer.name },
          purpose: (await findCase(sql, looked.case))?.purpose ?? '',
          subject: looked.subject,
          content: { act: route.act, case: looked.case, path: route.path },
          at: call.at,
        })
        looks.set(key, millis(call.at))
      })
      return given
    },
  })
  return (routes) => routes.map((it) => (it.verb === 'GET' && it.act in shows ? watched(it) : it))
}
