/** Breaking the glass, ending it, and looking at it afterwards. */
import type { OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { BreakForm, GlassReviewForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { mayAsk, type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { concerns, type Glass, glassUntil, mayReview, reviewDue, stillWanted } from './glass.ts'

export function glassDesk(tools: ProtectionTools) {
  const remember = (sql: Sql, given: Permit, it: Glass, id: MatterId, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: it.case,
      subject: `glass:${id}`,
      content,
      at: given.at,
    })

  /** Officers of oversight see all of it; everyone else what concerns them, and of the rest nothing. */
  const sees = (officer: Officer, it: Glass): boolean => mayAsk(officer, 'protection.oversee') || concerns(it, officer.id)

  async function held(sql: Sql, officer: Officer, id: MatterId): Promise<Matter<Glass>> {
    const found = await store.find<Glass>(sql, 'glass', id)
    if (!found || !sees(officer, found.doc)) throw refuse('not-found')
    return found
  }

  return {
    /** Opens the case for some hours, to read. Whoever is responsible is told by the same act. */
    breakGlass: (officer: Officer, form: BreakForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const id = await tools.caseNamed(sql, form.case)
        const file = id ? await tools.caseFacts(sql, id) : null
        const given = permit({ officer, act: 'protection.break-glass', at, case: file, purpose: form.reason.slice(0, 500) })
        if (!file || !id) throw refuse('not-found')
        if (file.members.includes(officer.id)) throw refuse('glass-not-needed')
        const until = glassUntil(at, form.hours)
        const told = (await tools.responsible(sql, id)).filter((it) => it.officer !== officer.id)
        await tools.admit(sql, id, officer, at, until)
        const doc: Glass = {
          case: id,
          reference: (await tools.caseReference(sql, id)) ?? id,
          officer: officer.id,
          name: officer.name,
          reason: form.reason,
          from: at,
          until,
          told,
          reviews: [],
        }
        const matter: Matter<Glass> = {
          kind: 'glass',
          id: tools.newId<'matter'>(),
          state: 'open',
          about: `officer:${officer.id}`,
          openedAt: at,
          movedAt: at,
          due: reviewDue(until),
          preparedBy: [officer.id],
          version: 1,
          doc,
        }
        await store.insert(sql, matter)
        await remember(sql, given, doc, matter.id, {
          reason: form.reason,
          until,
          told: told.map(({ name, as }) => ({ name, as })),
        })
        return matter
      }),

    /** What was opened so, newest first, as far as it concerns the officer. */
    list: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.read', at })
        const { items } = await store.list<Glass>(sql, { kind: 'glass', limit: 500 })
        return {
          items: items
            .filter((it) => sees(officer, it.doc))
            .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
            .map((it) => ({ ...it, reviewer: it.state === 'open' && mayReview(it.doc, officer.id) !== undefined })),
        }
      }),

    /** Ends access now: whoever was told may, and who broke it. */
    end: (officer: Officer, id: MatterId, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await held(sql, officer, id)
        const given = permit({ officer, act: 'protection.end-glass', at, purpose: matter.doc.reason.slice(0, 500) })
        if (matter.doc.until <= at) throw refuse('matter-cannot-move', { state: 'ended' })
        await tools.endAccess(sql, matter.doc.case, matter.doc.officer)
        const after = moved(matter, ['open'], 'open', { doc: { until: at, endedBy: officer.name }, due: reviewDue(at), at })
        await store.replace(sql, matter, after)
        await remember(sql, given, matter.doc, id, { ended: at })
        return after
      }),

    /** The word of one who was told. Once the case and data protection have spoken, it is reviewed. */
    review: (officer: Officer, id: MatterId, form: GlassReviewForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await held(sql, officer, id)
        const given = permit({ officer, act: 'protection.review-glass', at, purpose: form.note.slice(0, 500) })
        const told = mayReview(matter.doc, officer.id)
        if (!told) throw refuse('own-work')
        const word = { officer: officer.id, name: officer.name, as: told.as, ...form, at }
        const reviews = [...matter.doc.reviews, word]
        const done = stillWanted({ ...matter.doc, reviews }).length === 0
        const after = moved(matter, ['open'], done ? 'reviewed' : 'open', {
          doc: { reviews },
          ...(done && { due: null }),
          at,
        })
        await store.replace(sql, matter, after)
        await remember(sql, given, matter.doc, id, { as: told.as, outcome: form.outcome, note: form.note })
        return after
      }),

    /** What waits for the word of an officer, for the inbox. */
    async waitingFor(sql: Sql, officer: OfficerId): Promise<readonly Matter<Glass>[]> {
      const { items } = await store.list<Glass>(sql, { kind: 'glass', states: ['open'], limit: 500 })
      return items.filter((it) => mayReview(it.doc, officer))
    },
  }
}
