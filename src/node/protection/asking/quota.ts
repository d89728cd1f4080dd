/**
 * Questions about persons have a number within the hour: whatever room they are asked in, they are counted by the record of acts, and the
 * decision point says when it is too many. Then the officer waits, and is asked why.
 */
import { caseFacts } from '../../../cases/store.ts'
import type { CaseId, OfficerId } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Route } from '../../../kernel/route.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Act } from '../../../protection/acts.ts'
import type { ProtectionDesk } from '../../../protection/desk.ts'
import { permit } from '../../../protection/permit.ts'
import { unmarked } from '../../http/once.ts'
import type { Database } from '../../postgres/pool.ts'

const questions: readonly string[] = ['screening.query', 'intelligence.query', 'screening.blind-ask']
const hour_ms = 3_600_000

async function askedSince(sql: Sql, officer: OfficerId, from: Instant): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    'select count(*)::int as count from ledger.entry where officer = $1 and act = any($2) and at > $3',
    [officer, questions, from],
  )
  return rows[0]!.count
}

/** One after the other, each officer's own: a question that comes while another is under way is counted after it. One process has the database. */
function turns() {
  const last = new Map<OfficerId, Promise<unknown>>()
  return async <T>(officer: OfficerId, ask: () => Promise<T>): Promise<T> => {
    const mine = (last.get(officer) ?? Promise.resolve()).then(ask, ask)
    last.set(officer, mine)
    try {
      return await mine
    } finally {
      if (last.get(officer) === mine) last.delete(officer)
    }
  }
}

export function counted(db: Database, desk: () => ProtectionDesk): (routes: readonly Route[]) => Route[] {
  const inTurn = turns()
  async function ask(route: Route, call: Parameters<Route['answer']>[0]) {
    const { officer, at } = call
    const of = (call.body as { case?: unknown }).case
    const [file, before] = await unmarked(() =>
      db.transaction(async (sql) => [
        typeof of === 'string' ? await caseFacts(sql, of as CaseId) : null,
        await askedSince(sql, officer.id, plus_ms(at, -hour_ms)),
      ]),
    )
    try {
      // The rooms ask everything else themselves, with what they know of the question.
      permit({ officer, act: route.act as Act, at, case: file, more: { inHour: before + 1 } })
    } catch (no) {
      if (!(no instanceof Refusal)) throw no
      if (no.code === 'too-many-questions') {
        await unmarked(() => desk().oversight.tooMany(officer, before, at))
        throw no
      }
    }
    return route.answer(call)
  }
  const within = (route: Route): Route => ({ ...route, answer: (call) => inTurn(call.officer.id, () => ask(route, call)) })
  return (routes) => routes.map((it) => (it.verb === 'POST' && questions.includes(it.act) ? within(it) : it))
}
