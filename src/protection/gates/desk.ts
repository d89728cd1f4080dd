/** Asking the gates before something about a person goes out, and deciding at them. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { GateDecisionForm, GateForm } from '../forms.ts'
import type { HandlingDesk } from '../handling/desk.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import type { Kept } from '../retention/keeping.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { type Circumstance, decided, type GateFile, gatesClosed, gatesUnasked, stateOf } from './gate.ts'

/** Whose work is to look over all cases: they may know by which number a thing goes. */
const overseers: readonly string[] = ['data-protection-officer', 'auditor']

export function gatesDesk(tools: ProtectionTools, hidden: HandlingDesk['hidden']) {
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
  async function keptOf(sql: Sql, id: CaseId): Promise<Kept[]> {
    const all: Kept[] = []
    for (const room of tools.keeps) all.push(...(await room.ofCase(sql, id)))
    return all
  }

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

    /** Each file with the number that officers know the thing by, for readers to whom it may be told; for all others without any trace of it. */
    async named(sql: Sql, officer: Officer, files: readonly Matter<Record<string, unknown>>[], at: Instant) {
      const cases = await tools.casesOf(sql, officer.id)
      const oversees = officer.roles.some((role) => overseers.includes(role))
      const of = (it: (typeof files)[number]): CaseId => it.doc.case as CaseId
      const within = oversees ? files.map(of) : cases
      const subjects = files.flatMap((it) => [it.about, `case:${of(it)}`])
      const closed = await hidden(sql, officer, within, subjects, at)
      const known = new Map<CaseId, readonly Kept[]>()
      const shown = []
      for (const it of files) {
        const id = of(it)
        const may = within.includes(id) && !closed.has(it.about) && !closed.has(`case:${id}`)
        if (may && !known.has(id)) known.set(id, await keptOf(sql, id))
        const reference = known.get(id)?.find((one) => one.subject === it.about)?.reference
        const named = may ? (reference ?? (await tools.caseReference(sql, id))) : undefined
        const { case: _, subject: __, to: ___, ...rest } = it.doc
        shown.push(named ? { ...it, named } : { ...it, about: '', doc: rest })
      }
      return shown
    },

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
