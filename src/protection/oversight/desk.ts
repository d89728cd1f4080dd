/** What the officer of data protection does with the record of acts: search it by the law's verbs, see hints, ask people. */

import { digest } from '../../kernel/canonical.ts'
import type { OfficerId } from '../../kernel/id.ts'
import { type Instant, plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { cursor, cursorKey } from '../../kernel/page.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { ActsQuery, AskForm, CloseForm, HintsQuery, SampleForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import type { ActSeen } from './acts-seen.ts'
import { hintsIn, localAct, ordinary, sampleOf } from './hints.ts'
import { justificationOf, verbOf } from './verbs.ts'

/** A person is asked why; what was answered and what became of it stays. */
export type Review = Readonly<{
  entry: string
  act: string
  subject: string
  actAt: Instant
  officer: OfficerId
  name: string
  question: string
  /** The sample it was drawn in, when it was. */
  seed?: string
  answer?: string
  outcome?: CloseForm['outcome']
  note?: string
}>

const day_ms = 86_400_000
const hour_ms = 3_600_000
/** Under this a review is kept that the number of questions opened. */
const quotaAct = 'node.refused'
/** How long an officer has to answer; raises, decides nothing. */
const answerWithin_ms = 14 * day_ms
/** At most this many acts are looked through for one page or one set of hints. */
const looked_max = 20_000
const slice = 500

export function oversightDesk(tools: ProtectionTools) {
  const remember = (sql: Sql, given: Permit, subject: string, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject,
      content,
      at: given.at,
    })

  /** Acts of the last days, newest first. */
  async function since(sql: Sql, days: number, at: Instant): Promise<ActSeen[]> {
    const from = plus_ms(at, -days * day_ms)
    const seen: ActSeen[] = []
    for (let before: number | undefined; seen.length < looked_max; ) {
      const more = await tools.acts(sql, { from }, slice, before)
      seen.push(...more)
      before = more.at(-1)?.arrival
      if (more.length < slice) break
    }
    return seen
  }

  const asked = (it: ActSeen, question: string, at: Instant, seed?: string): Matter<Review> => ({
    kind: 'review',
    id: tools.newId<'matter'>(),
    state: 'asked',
    about: `officer:${it.officer!.id}`,
    openedAt: at,
    movedAt: at,
    due: plus_ms(at, answerWithin_ms),
    preparedBy: [],
    version: 1,
    doc: {
      entry: it.id,
      act: it.act,
      subject: it.subject,
      actAt: it.at,
      officer: it.officer!.id,
      name: it.officer!.name,
      question,
      ...(seed && { seed }),
    },
  })

  async function reviewOf(sql: Sql, id: MatterId): Promise<Matter<Review>> {
    const found = await store.find<Review>(sql, 'review', id)
    if (!found) throw refuse('not-found')
    return found
  }

  return {
    /** The ledger by the six verbs, without contents; the search is an entry of its own (R15). */
    acts: (officer: Officer, query: ActsQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.oversee', at, purpose: query.purpose })
        const { cursor: from, limit, purpose: _, verb, justification, ...filter } = query
        await remember(sql, given, 'ledger:acts', { filter: { ...filter, verb, justification } })
        const fits = (it: ActSeen): boolean =>
          (!verb || verbOf(it.act) === verb) && (!justification || justificationOf(it.purpose) === justification)
        const found: ActSeen[] = []
        const key = cursorKey(from)?.[0]
        let before = typeof key === 'number' ? key : undefined
        for (let looked = 0; found.length <= limit && looked < looked_max; looked += slice) {
          const more = await tools.acts(sql, filter, slice, before)
          found.push(...more.filter(fits))
          before = more.at(-1)?.arrival
          if (more.length < slice) {
            before = undefined
            break
          }
        }
        const items = found
          .slice(0, limit)
          .map((it) => ({ ...it, verb: verbOf(it.act), justification: justificationOf(it.purpose) }))
        const next = found.length > limit ? items.at(-1)!.arrival : before
        return { items, ...(next !== undefined && { next: cursor([next]) }) }
      }),

    hints: (officer: Officer, query: HintsQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.oversee', at, purpose: query.purpose })
        await remember(sql, given, 'ledger:hints', { days: query.days })
        const acts = (await since(sql, query.days, at)).map((it) => localAct(it, tools.zone))
        return { days: query.days, ordinary, items: hintsIn(acts, new Set(await tools.overseers(sql))) }
      }),

    ask: (officer: Officer, form: AskForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.ask-officer', at, purpose: form.question })
        const act = (await since(sql, 90, at)).find((it) => it.id === form.entry)
        if (!act?.officer) throw refuse('not-found')
        const review = asked(act, form.question, at)
        await store.insert(sql, review)
        await remember(sql, given, `review:${review.id}`, { entry: form.entry })
        return review
      }),

    /** Draws acts by chance, officer by officer, and asks each why; the seed makes the draw again. */
    sample: (officer: Officer, form: SampleForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.ask-officer', at, purpose: form.question })
        const seed = tools.newId<'sample'>()
        const overseers = await tools.overseers(sql)
        const acts = (await since(sql, form.days, at)).filter((it) => it.officer && !overseers.includes(it.officer.id))
        const reviews = sampleOf(acts, seed, form.count, digest).map((it) => asked(it, form.question, at, seed))
        for (const review of reviews) await store.insert(sql, review)
        await remember(sql, given, `sample:${seed}`, { seed, days: form.days, entries: reviews.map((it) => it.doc.entry) })
        return { seed, reviews: reviews.length }
      }),

    /** An officer has asked about more persons than an hour allows: asked why, once an hour, and so told to the officer of data protection. */
    tooMany: (officer: Officer, count: number, at: Instant) =>
      tools.transaction(async (sql) => {
        const about = `officer:${officer.id}`
        const { items } = await store.list<Review>(sql, { kind: 'review', about, limit: 200 })
        const lately = plus_ms(at, -hour_ms)
        if (items.some((it) => it.doc.act === quotaAct && it.openedAt > lately)) return
        const doc: Review = {
          entry: '',
          act: quotaAct,
          subject: about,
          actAt: at,
          officer: officer.id,
          name: officer.name,
          question: `${count} questions about persons within an hour`,
        }
        const shape = {
          kind: 'review',
          state: 'asked',
          about,
          openedAt: at,
          movedAt: at,
          preparedBy: [],
          version: 1,
          doc,
        } as const
        await store.insert(sql, { ...shape, id: tools.newId<'matter'>(), due: plus_ms(at, answerWithin_ms) })
      }),

    /** What this officer is asked to explain. */
    asksOf: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.answer-review', at })
        return store.list<Review>(sql, { kind: 'review', about: `officer:${officer.id}`, limit: 200 })
      }),

    answer: (officer: Officer, id: MatterId, answer: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const review = await reviewOf(sql, id)
        if (review.doc.officer !== officer.id) throw refuse('not-found')
        const given = permit({ officer, act: 'protection.answer-review', at, purpose: answer.slice(0, 500) })
        const after = moved(review, ['asked'], 'answered', { doc: { answer }, due: null, at })
        await store.replace(sql, review, after)
        await remember(sql, given, `review:${id}`, { entry: review.doc.entry })
        return after
      }),

    close: (officer: Officer, id: MatterId, form: CloseForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.close-review', at, purpose: form.note.slice(0, 500) })
        const review = await reviewOf(sql, id)
        const after = moved(review, ['asked', 'answered'], 'closed', {
          doc: { outcome: form.outcome, note: form.note },
          due: null,
          at,
        })
        await store.replace(sql, review, after)
        await remember(sql, given, `review:${id}`, { outcome: form.outcome })
        return after
      }),
  }
}
