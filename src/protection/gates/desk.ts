/** Asking the gates before something about a person goes out, and deciding at them. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { GateDecisionForm, GateForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { type Circumstance, decided, type GateFile, gatesClosed, gatesUnasked, stateOf } from './gate.ts'

export function gatesDesk(tools: ProtectionTools) {
  const remember = (sql: Sql, given: Permit, file: GateFile, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: file.case,
      subject: file.subject,
      content,
      at: given.at,
    })
  const facts = (sql: Sql, id: CaseId) => tools.caseFacts(sql, id)

  return {
    /** What the officer says of the person and of what may follow; the gates this closes hold the thing from now on. */
    ask: (officer: Officer, form: GateForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.ask-gate', at, case: await facts(sql, form.case) })
        const doc: GateFile = {
          subject: form.subject,
          case: form.case,
          ...(form.to && { to: form.to }),
          said: form.circumstances,
          askedBy: officer.id,
          gates: gatesClosed(form.circumstances).map((it) => it.id),
          decisions: [],
        }
        const matter: Matter<GateFile> = {
          kind: 'gate',
          id: tools.newId<'matter'>(),
          state: stateOf(doc),
          about: form.subject,
          openedAt: at,
          movedAt: at,
          preparedBy: [officer.id],
          version: 1,
          doc,
        }
        await store.insert(sql, matter)
        await remember(sql, given, doc, { circumstances: doc.said, gates: doc.gates })
        return matter
      }),

    /** Another person decides at one gate, with reasons. */
    decide: (officer: Officer, id: MatterId, form: GateDecisionForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await store.find<GateFile>(sql, 'gate', id)
        if (!matter) throw refuse('not-found')
        const given = permit({
          officer,
          act: 'protection.decide-gate',
          at,
          case: await facts(sql, matter.doc.case),
          preparedBy: matter.preparedBy,
        })
        const doc = decided(matter.doc, { ...form, by: officer.id, at })
        const after = moved(matter, ['held'], stateOf(doc), { doc, at })
        await store.replace(sql, matter, after)
        await remember(sql, given, doc, { gate: form.gate, outcome: form.outcome, reason: form.reason })
        return after
      }),

    ofCase: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list-markings', at, case: await facts(sql, id) })
        const { items } = await store.list<GateFile>(sql, { kind: 'gate', limit: 500 })
        return { items: items.filter((it) => it.doc.case === id) }
      }),

    /**
     * A thing is about to go: what it says of itself is asked at the gates, once. Gates that this closes are named and hold it from now on;
     * whoever was sending it cannot be the one who decides.
     */
    async read(
      sql: Sql,
      it: Readonly<{ officer: Officer; subject: string; case: CaseId; said: readonly Circumstance[]; at: Instant }>,
    ): Promise<readonly string[]> {
      const { officer, subject, said, at } = it
      const { items } = await store.list<GateFile>(sql, { kind: 'gate', about: subject, limit: 500 })
      const unasked = gatesUnasked(
        said,
        items.map((one) => one.doc),
      )
      if (unasked.length === 0 && items.length > 0) return []
      const gates = unasked.map((one) => one.id)
      const doc: GateFile = { subject, case: it.case, said, read: true, askedBy: officer.id, gates, decisions: [] }
      await store.insert(sql, {
        kind: 'gate',
        id: tools.newId<'matter'>(),
        state: stateOf(doc),
        about: subject,
        openedAt: at,
        movedAt: at,
        preparedBy: [officer.id],
        version: 1,
        doc,
      })
      if (gates.length > 0)
        await tools.remember(sql, {
          act: 'protection.ask-gate',
          by: { officer: officer.id, name: officer.name },
          purpose: 'Asked because the thing itself says so',
          case: it.case,
          subject,
          content: { circumstances: said, gates },
          at,
        })
      return gates
    },

    /** Whether a gate holds or has stopped this thing: for rooms that are about to let it go. */
    async isHeld(sql: Sql, subject: string): Promise<boolean> {
      const { items } = await store.list<GateFile>(sql, { kind: 'gate', about: subject, states: ['held', 'stopped'], limit: 1 })
      return items.length > 0
    },
  }
}
