/**
 * Rooms that open or send a thing ask protection about that thing first: its handling codes, its conditions, its privilege, and whether a
 * gate of human rights holds it. Who is not a member of the case is told what is told of a case that never was.
 */
import type { Request } from '../../../assistance/request.ts'
import { find as findRequest } from '../../../assistance/store.ts'
import { caseFacts } from '../../../cases/store.ts'
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import { dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Route } from '../../../kernel/route.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Act } from '../../../protection/acts.ts'
import type { ProtectionDesk } from '../../../protection/desk.ts'
import { type CaseFacts, permit } from '../../../protection/permit.ts'
import { refuse } from '../../../protection/refusals.ts'
import { unmarked } from '../../http/once.ts'
import type { Database } from '../../postgres/pool.ts'
import { circumstancesOf } from './circumstances.ts'
import { askLeaving } from './leaving.ts'

/** Steps that let something about a person go. Refusing, withdrawing and acknowledging stay open while a gate holds. */
const lettingGo: readonly string[] = ['assistance.transmit', 'assistance.answer', 'assistance.forward', 'assistance.execute']

/** Of these, the steps at which the request itself is asked what it says of persons and of what may follow. */
const asksFirst: readonly string[] = ['assistance.transmit', 'assistance.execute']

/** Exhibits that go with a step: those the request carries, or those that are handed over now. */
const goingWith = (request: Request, act: string, body: unknown): readonly string[] =>
  act === 'assistance.transmit'
    ? request.content.attachments.map((it) => it.exhibit)
    : ((body as { exhibits?: readonly { exhibit: string }[] } | undefined)?.exhibits ?? []).map((it) => it.exhibit)

type Params = Readonly<Record<string, string>>
type Facts = ProtectionDesk['handling']['factsOf']

/** An exhibit opens for the purpose that the officer states, if its marking is limited to purposes; everything else that it says counts too. */
export function guarded(db: Database, desk: () => ProtectionDesk, here: NodeId): (routes: readonly Route[]) => Route[] {
  // Looking first is not the act: it leaves no mark that the act was done.
  const looking = <T>(look: (sql: Sql) => Promise<T>): Promise<T> => unmarked(() => db.transaction(look))
  const opens = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const { case: of, id } = call.params as Params
      const [file, item] = await looking(async (sql) => [
        await caseFacts(sql, of as CaseId),
        await desk().handling.factsOf(sql, call.officer, of as CaseId, `exhibit:${id}`, call.at),
      ])
      const more = { use: 'read', strictlyNecessary: true } as const
      permit({ officer: call.officer, act: route.act as Act, at: call.at, case: file, here, item, more })
      return route.answer(call)
    },
  })
  /** What may not be opened by its marking is not found by its words, nor is what holds special categories (R18). */
  const finds = (route: Route): Route => ({
    ...route,
    async answer(call) {
      const of = (call.params as Params).case as CaseId
      const found = (await route.answer(call)) as { items: readonly { exhibit: string }[] }
      const open = new Map<string, boolean>()
      await looking(async (sql) => {
        const file = await caseFacts(sql, of)
        const ids = [...new Set(found.items.map((it) => it.exhibit))]
        const special = await desk().handling.special(sql, [`case:${of}`, ...ids.map((id) => `exhibit:${id}`)])
        for (const id of ids)
          open.set(
            id,
            !special.has(`case:${of}`) &&
              !special.has(`exhibit:${id}`) &&
              mayOpen(
                call.officer,
                call.at,
                file,
                await desk().handling.factsOf(sql, call.officer, of, `exhibit:${id}`, call.at),
              ),
          )
      })
      return { ...found, items: found.items.filter((it) => open.get(it.exhibit)) }
    },
  })
  const mayOpen = (officer: Officer, at: Instant, file: CaseFacts | null, item: Awaited<ReturnType<Facts>>): boolean => {
    try {
      permit({ officer, act: 'evidence.open', at, case: file, here, item, more: { use: 'read', strictlyNecessary: true } })
      return true
    } catch (no) {
      if (no instanceof Refusal) return false
      throw no
    }
  }
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
          // Who may not take the step at all, or has not proved presence, is told so before a gate is asked anything.
          permit({ officer: call.officer, act: route.act as Act, at: call.at, case: file, here })
          const said = circumstancesOf(request.content, request.side, dateOf(call.at))
          const { officer, at } = call
          const closed = await desk().gates.read(sql, { officer, subject, case: request.caseId, said, at })
          if (closed.length > 0) return { asked: closed }
        }
        if (await desk().gates.isHeld(sql, subject)) return file
        const { officer, at } = call
        const exhibits = goingWith(request, route.act, call.body)
        await askLeaving(sql, desk(), here, { officer, act: route.act as Act, at, file, request, exhibits })
        return undefined
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
      if (it.act === 'evidence.open' || it.act === 'evidence.copy' || it.act === 'evidence.redact') return opens(it)
      if (it.path === '/evidence/cases/:case/words') return finds(it)
      return lettingGo.includes(it.act) ? sends(it) : it
    })
}
