/**
 * A thing that is marked so that an officer may not know of it stands in no list of any room, and reading it is answered as what never was:
 * one condition in the database, made of the same policies that decide on single things. What is limited to purposes is there for whoever
 * states one of them, and for nobody else.
 *
 * What is marked as holding special categories stands in lists, and is found by its reference; by its words it is found by nobody (R18).
 */
import { memberCases } from '../../../cases/store.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Route } from '../../../kernel/route.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { ProtectionDesk } from '../../../protection/desk.ts'
import { refuse } from '../../../protection/refusals.ts'
import { unmarked } from '../../http/once.ts'
import type { Database } from '../../postgres/pool.ts'

/** Lists, and the kind of thing that each row is; `kind` when the row says it itself. */
const lists: Readonly<Record<string, string>> = {
  '/cases': 'case',
  '/requests': 'request',
  '/teams': 'team',
  '/intelligence/records': 'record',
  '/evidence/cases/:case/exhibits': 'exhibit',
  '/overview/inbox': 'kind',
  '/overview/clocks': 'kind',
}
/** Addresses below which everything is about one thing. */
const things: readonly (readonly [path: RegExp, kind: string, param: 'id' | 'case'])[] = [
  [/^\/cases\/:id(\/|$)/, 'case', 'id'],
  [/^\/(evidence\/)?cases\/:case(\/|$)/, 'case', 'case'],
  [/^\/requests\/:id(\/|$)/, 'request', 'id'],
  [/^\/teams\/:id(\/|$)/, 'team', 'id'],
  [/^\/intelligence\/records\/:id(\/|$)/, 'record', 'id'],
  [/^\/evidence\/cases\/:case\/exhibits\/:id(\/|$)/, 'exhibit', 'id'],
]

type Row = Readonly<{ id?: unknown; kind?: unknown }>
type Found = Readonly<{ id: string; case: string; reference: string }>

export function hiding(db: Database, desk: () => ProtectionDesk): (routes: readonly Route[]) => Route[] {
  const hidden = (officer: Officer, subjects: readonly string[], at: Parameters<Route['answer']>[0]['at']) =>
    unmarked(() =>
      db.transaction(async (sql: Sql) => desk().handling.hidden(sql, officer, await memberCases(sql, officer.id), subjects, at)),
    )
  const thinned = (route: Route, kind: string): Route => ({
    ...route,
    async answer(call) {
      const given = (await route.answer(call)) as Readonly<{ items: readonly Row[] }>
      const subjectOf = (row: Row): string => `${kind === 'kind' ? row.kind : kind}:${row.id}`
      const closed = await hidden(call.officer, given.items.map(subjectOf), call.at)
      return closed.size === 0 ? given : { ...given, items: given.items.filter((row) => !closed.has(subjectOf(row))) }
    },
  })
  /** Requests that are looked for by words. */
  const searched = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const given = (await route.answer(call)) as Readonly<{ items: readonly Found[] }>
      const { q } = call.query as Readonly<{ q?: string }>
      if (!q) return given
      const subjects = given.items.flatMap((row) => [`request:${row.id}`, `case:${row.case}`])
      const special = await unmarked(() => db.transaction((sql) => desk().handling.special(sql, subjects)))
      const named = (row: Found): boolean => row.reference.toLowerCase() === q.trim().toLowerCase()
      const open = (row: Found): boolean => !special.has(`request:${row.id}`) && !special.has(`case:${row.case}`)
      return special.size === 0 ? given : { ...given, items: given.items.filter((row) => named(row) || open(row)) }
    },
  })
  const kept = (route: Route, its: typeof things): Route => ({
    ...route,
    async answer(call) {
      const params = call.params as Readonly<Record<string, string>>
      const subjects = its.map(([, kind, param]) => `${kind}:${params[param]}`)
      if ((await hidden(call.officer, subjects, call.at)).size > 0) throw refuse('not-found')
      return route.answer(call)
    },
  })
  return (routes) =>
    routes.map((it) => {
      const listed = it.verb === 'GET' ? lists[it.path] : undefined
      const shown = listed ? thinned(it, listed) : it
      const whole = listed === 'request' ? searched(shown) : shown
      const its = things.filter(([path]) => path.test(it.path))
      return its.length > 0 ? kept(whole, its) : whole
    })
}
