/**
 * Rooms that open or send a thing ask protection about that thing first: its handling codes, its conditions, its privilege, and whether a
 * gate of human rights holds it. Who is not a member of the case is told what is told of a case that never was.
 */
import { find as findRequest } from '../../assistance/store.ts'
import { caseFacts } from '../../cases/store.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { dateOf } from '../../kernel/instant.ts'
import type { Route } from '../../kernel/route.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Act } from '../../protection/acts.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'
import { permit } from '../../protection/permit.ts'
import { refuse } from '../../protection/refusals.ts'
import { unmarked } from '../http/once.ts'
import type { Database } from '../postgres/pool.ts'
import { circumstancesOf } from './circumstances.ts'

/** Steps that let something about a person go. Refusing, withdrawing and acknowledging stay open while a gate holds. */
const lettingGo: readonly string[] = ['assistance.transmit', 'assistance.answer', 'assistance.forward', 'assistance.execute']

/** Of these, the steps at which the request itself is asked what it says of persons and of what may follow. */
const asksFirst: readonly string[] = ['assistance.transmit', 'assistance.execute']

type Params = Readonly<Record<string, string>>

/**
 * Purposes of the closed list are not asked for when an exhibit is opened, so limits of purpose are left to lists and searches; everything
 * else that its marking says counts here.
 */
export function guarded(db: Database, desk: () => ProtectionDesk, here: NodeId): (routes: readonly Route[]) => Route[] {
  // Looking first is not the act: it leaves no mark that the act was done.
  const looking = <T>(look: (sql: Sql) => Promise<T>): Promise<T> => unmarked(() => db.transaction(look))
  const opens = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const { case: of, id } = call.params as Params
      const [file, marked] = await looking(async (sql) => [
        await caseFacts(sql, of as CaseId),
        await desk().handling.factsOf(sql, call.officer, of as CaseId, `exhibit:${id}`),
      ])
      const { onlyPurposes: _, restrictedTo: __, ...item } = marked
      const more = { use: 'read', strictlyNecessary: true } as const
      permit({ officer: call.officer, act: route.act as Act, at: call.at, case: file, here, item, more })
      return route.answer(call)
    },
  })
  const sends = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const { id } = call.params as Params
      const held = await looking(async (sql) => {
        const request = id ? await findRequest(sql, id) : null
        const file = request && (await caseFacts(sql, request.caseId))
        if (!request || !file?.members.includes(call.officer.id)) return undefined
        const subject = `request:${id}`
        if (asksFirst.includes(route.act)) {
          const said = circumstancesOf(request.content, request.side, dateOf(call.at))
          const { officer, at } = call
          const closed = await desk().gates.read(sql, { officer, subject, case: request.caseId, said, at })
          if (closed.length > 0) return { asked: closed }
        }
        return (await desk().gates.isHeld(sql, subject)) ? file : undefined
      })
      if (held && 'asked' in held) throw refuse('gates-unanswered', { gates: held.asked.join(', ') })
      if (held)
        permit({
          officer: call.officer,
          act: route.act as Act,
          at: call.at,
          case: held,
          here,
          item: { held: true },
          more: { use: 'share' },
        })
      return route.answer(call)
    },
  })
  return (routes) =>
    routes.map((it) => {
      if (it.act === 'evidence.open' || it.act === 'evidence.copy') return opens(it)
      return lettingGo.includes(it.act) ? sends(it) : it
    })
}
