/** Keeping or erasing: one decision a case, proposed by one person, taken by another, carried out in the same transaction. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { DecideForm, KeepingForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { dueCases, type Erased, type Keeping, type Keeps, type Kept, proposal, reviewBy } from './keeping.ts'

const day_ms = 86_400_000
/** How far ahead the list of what is due looks unless told otherwise. */
const ahead_days = 90

export function retentionDesk(tools: ProtectionTools) {
  /** One room after the other: they share one connection. */
  async function fromRooms(ask: (room: Keeps) => Promise<readonly Kept[]>): Promise<Kept[]> {
    const found: Kept[] = []
    for (const room of tools.keeps) found.push(...(await ask(room)))
    return found
  }
  const kept = (sql: Sql, id: CaseId): Promise<Kept[]> => fromRooms((room) => room.ofCase(sql, id))

  /** Every room in turn; an act of its own for each, so that a fault undoes all of it. */
  async function eraseEverywhere(sql: Sql, id: CaseId, at: Instant): Promise<readonly Erased[]> {
    const done: Erased[] = []
    for (const room of tools.erasable) done.push(...(await room.erase(sql, id, at)))
    return done
  }

  /** Each recipient is told in a letter of its own, by the references both sides know. */
  async function tellAll(sql: Sql, given: Permit, things: readonly Kept[], decision: MatterId): Promise<readonly NodeId[]> {
    const told: NodeId[] = []
    for (const to of new Set(things.flatMap((it) => it.recipients))) {
      const subjects = things.filter((it) => it.recipients.includes(to)).map((it) => it.subject)
      const notice = { v: 1, what: 'erased', subjects, decision, reason: 'retention period over', at: given.at } as const
      if (await tools.tell(sql, given, to, notice)) told.push(to)
    }
    return told
  }

  return {
    /** What is due for a decision, one row a case, with the evidence for it. */
    due: (officer: Officer, by: CalendarDate | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        const until = by ?? dateOf(plus_ms(at, ahead_days * day_ms))
        const things = await fromRooms((room) => room.due(sql, until))
        const rows = dueCases(things, until, dateOf(at))
        const open = (await store.list<Keeping>(sql, { kind: 'retention', states: ['proposed', 'kept'], limit: 200 })).items
        const today = dateOf(at)
        const items = []
        for (const row of rows) {
          const decided = open.find((it) => it.doc.case === row.case)
          if (decided?.state === 'kept' && decided.doc.until && decided.doc.until >= today) continue
          items.push({
            ...row,
            reference: (await tools.caseReference(sql, row.case)) ?? row.case,
            things: row.things.map((it) => ({ ...it, reviewBy: reviewBy(it).day })),
            ...(decided?.state === 'proposed' && { proposed: { id: decided.id, ...decided.doc } }),
          })
        }
        return { by: until, items }
      }),

    propose: (officer: Officer, id: CaseId, form: KeepingForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, id)
        const given = permit({ officer, act: 'protection.propose-keeping', at, case: file, purpose: form.reason.slice(0, 500) })
        const things = await kept(sql, id)
        if (things.length === 0) throw refuse('nothing-kept')
        if (form.proposal === 'erase' && !file?.closed) throw refuse('case-still-open')
        const matter: Matter<Keeping> = {
          kind: 'retention',
          id: tools.newId<'matter'>(),
          state: 'proposed',
          about: `case:${id}`,
          openedAt: at,
          movedAt: at,
          preparedBy: [officer.id],
          version: 1,
          doc: { case: id, proposedBy: officer.id, ...proposal(things, form, at) },
        }
        await store.insert(sql, matter)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `case:${id}`,
          content: { proposal: form.proposal, until: form.until, things: things.length },
          at,
        })
        return matter
      }),

    /** The second person: agreeing to erase erases now, in every room, and tells who has copies. */
    decide: (officer: Officer, id: MatterId, form: DecideForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await store.find<Keeping>(sql, 'retention', id)
        const given = permit({
          officer,
          act: 'protection.decide-keeping',
          at,
          purpose: form.note,
          preparedBy: matter?.preparedBy ?? [],
        })
        if (!matter) throw refuse('not-found')
        const { doc } = matter
        const erases = form.agree && doc.proposal === 'erase'
        const things = erases ? await kept(sql, doc.case) : []
        const told = erases ? await tellAll(sql, given, things, id) : []
        const erased = erases ? await eraseEverywhere(sql, doc.case, at) : []
        const to = !form.agree ? 'rejected' : erases ? 'erased' : 'kept'
        const due = to === 'kept' && doc.until ? (`${doc.until}T23:59:59.999Z` as Instant) : null
        const after = moved(matter, ['proposed'], to, {
          doc: { decidedBy: officer.id, decidedAt: at, ...(erases && { erased, told }) },
          due,
          at,
        })
        await store.replace(sql, matter, after)
        if (erases) await store.recordErasure(sql, { case: doc.case, matter: id, at, decidedBy: officer.id, erased })
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `case:${doc.case}`,
          content: { agree: form.agree, proposal: doc.proposal, ...(erases && { erased, told }) },
          at,
        })
        return after
      }),

    erasures: (sql: Sql) => store.erasures(sql),

    /** After a restore: what was erased is erased again. Gives the cases it touched. */
    again: (missing: readonly store.Erasure[], at: Instant) =>
      tools.transaction(async (sql) => {
        for (const it of missing) {
          const erased = await eraseEverywhere(sql, it.case, at)
          await store.recordErasure(sql, { ...it, erased: it.erased.length ? it.erased : erased })
        }
        return missing.map((it) => it.case)
      }),
  }
}
