/**
 * Feeding from national systems. A file is read whole and reported row by row, first without entering anything; then its rows are entered some
 * at a time, each time in one transaction: whatever happens, no row is lost and none is entered twice.
 */
import type { NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import * as screening from '../../screening/store.ts'
import { tableIn } from '../../screening/table/read.ts'
import { entering } from '../entering/desk.ts'
import { type Answering, filedRecords } from '../query/answering/desk.ts'
import { anyWatch } from '../query/store.ts'
import { complete } from '../record/handling.ts'
import { describedOf } from '../record/kinds.ts'
import { checkedReview, type PoliceRecord, recordReference, type Statement, stated } from '../record/record.ts'
import * as records from '../record/store.ts'
import { refuse } from '../refusals.ts'
import type { IntelligenceTools } from '../tools.ts'
import { digestOf, type RowSaid, renewal } from './feed.ts'
import type { FeedForm } from './forms.ts'
import { reading } from './reading.ts'
import * as store from './store.ts'
import { compared, take } from './taking/desk.ts'

/** Rows of one transaction. */
const chunk = 200

export const viewOf = ({ officerName, form, officer: _, purpose: __, ...it }: store.Feed) => ({
  ...it,
  source: form.source,
  kind: form.kind,
  by: officerName,
})

/** What the rules of protection are told of what a file holds. */
export const fedItem = ({ kind, category }: Pick<FeedForm, 'kind' | 'category'>, owner: NodeId) => ({
  item: { kind: kind === 'person' ? 'person' : 'object', owner, ...(category && { category }) },
  more: { use: 'record' as const },
})

export function feedingDesk(tools: IntelligenceTools, answers: Answering) {
  const { enter, remember } = entering(tools)
  const here = tools.self.node

  const start = async (officer: Officer, form: FeedForm, at: Instant) => {
    // Which category a person has may stand in each row; the day of review is the file's.
    checkedReview(form.reviewBy as never, at)
    complete(form.handling)
    const read = reading(form, tableIn(form), at)
    return tools.transaction(async (sql) => {
      const given = await enter(sql, officer, 'intelligence.feed', form.case, at, fedItem(form, here))
      if (read.missing.length > 0 && !form.dry) throw refuse('feed-columns', { missing: read.missing.join(', ') })
      const against = await compared(sql, form.case, form.source, read.rows)
      const answer = { ...read.report, ...against.counts }
      if (form.dry) return { ...answer, feed: undefined }
      const by = { officer: officer.id, officerName: officer.name, purpose: given.purpose }
      const feed = await take(sql, tools, form, read, against, by, at)
      const { id: _, officer: __, officerName: ___, ...content } = feed
      await remember(sql, given, `feed:${feed.id}`, { did: 'begin', ...content })
      return { ...answer, feed: viewOf(feed) }
    })
  }

  const fedEntry = (sql: Sql, feed: store.Feed, record: PoliceRecord, content: object, at: Instant) =>
    tools.remember(sql, {
      act: 'intelligence.fed',
      by: { node: here },
      purpose: feed.purpose,
      case: feed.case,
      subject: `record:${record.id}`,
      content: { ...content, feed: feed.id },
      at,
    })
  const statement = (feed: store.Feed, saying: RowSaid['said'][number], at: Instant): Statement =>
    stated(feed.form.kind, saying, { id: tools.newId<'statement'>(), name: feed.officerName, at })

  function recordOf(feed: store.Feed, content: RowSaid, number: number, at: Instant): PoliceRecord {
    const { kind, contact, handling, reviewBy } = feed.form
    return {
      id: tools.newId<'record'>(),
      case: feed.case,
      reference: recordReference(here, Number(at.slice(0, 4)), number),
      kind,
      ...(content.category && { category: content.category }),
      state: 'held',
      share: content.share,
      contact,
      handling,
      reviewBy: reviewBy as PoliceRecord['reviewBy'],
      misused: false,
      enteredAt: at,
      enteredBy: feed.officerName,
      movedAt: at,
      version: 1,
    }
  }

  /** Rows that no record stands for yet. */
  async function enterNew(
    sql: Sql,
    feed: store.Feed,
    rows: readonly store.Waiting[],
    at: Instant,
  ): Promise<readonly records.Said[]> {
    if (rows.length === 0) return []
    const last = await records.nextNumber(sql, Number(at.slice(0, 4)), 'record', rows.length)
    const all = rows.map(({ content }, i) => ({
      record: recordOf(feed, content, last - rows.length + 1 + i, at),
      said: content.said.map((it) => statement(feed, it, at)),
    }))
    await records.insert(
      sql,
      all.map((it) => it.record),
    )
    await records.state(sql, all)
    // Started together, they travel together: one way to the database and back for all, not one for each.
    await Promise.all(all.map(({ record, said }) => fedEntry(sql, feed, record, { did: 'enter', record, statements: said }, at)))
    return all
  }

  /** Rows whose records stand and say something else now: what the system no longer says is withdrawn, never changed. */
  async function renew(
    sql: Sql,
    feed: store.Feed,
    rows: readonly Readonly<{ row: store.Waiting; record: string }>[],
    at: Instant,
  ): Promise<ReadonlyMap<string, records.Said>> {
    if (rows.length === 0) return new Map()
    const standing = await records.withStatements(
      sql,
      rows.map((it) => it.record),
    )
    const by = new Map(rows.map((it) => [it.record, it.row]))
    const plans = standing
      .filter(({ record }) => record.state === 'held')
      .map(({ record, said }) => {
        const { content } = by.get(record.id)!
        const { withdraw, add } = renewal(said, feed.form.source, content)
        const after = { ...record, share: content.share, movedAt: at, version: record.version + 1 }
        const withdrawn = new Set<string>(withdraw.map((it) => it.id))
        const added = add.map((it) => statement(feed, it, at))
        return { record, after, withdrawn, added, said: [...said.filter((it) => !withdrawn.has(it.id)), ...added] }
      })
    const reason = `${feed.form.source}, ${dateOf(at)}`
    await Promise.all(
      plans.flatMap(({ record, after, withdrawn, added: statements }) => [
        records.replace(sql, record, after),
        ...[...withdrawn].map((it) => records.withdraw(sql, record.id, it, reason, at)),
        fedEntry(sql, feed, record, { did: 'renew', withdrawn: [...withdrawn], statements, share: after.share }, at),
      ]),
    )
    await records.state(
      sql,
      plans.map(({ after, added }) => ({ record: after, said: added })),
    )
    return new Map(plans.map(({ after, said }) => [after.id, { record: after, said }]))
  }

  async function filed(sql: Sql, all: readonly records.Said[], at: Instant): Promise<void> {
    await screening.index(
      sql,
      all.map(({ record, said }) => ({
        id: `record:${record.id}`,
        owner: filedRecords(here, record.share),
        reference: record.reference,
        subject: describedOf(record.kind, said, dateOf(at)),
        misused: record.misused,
      })),
    )
    if (await anyWatch(sql, at)) for (const { record, said } of all) await answers.tellWaiting(sql, record, said, at)
  }

  async function some(sql: Sql, feed: store.Feed, rows: readonly store.Waiting[], at: Instant): Promise<void> {
    const known = await store.known(
      sql,
      feed.case,
      feed.form.source,
      rows.map((it) => it.key),
    )
    const became: store.Became[] = []
    const changed: records.Said[] = []
    const kept: store.Known[] = []
    const fresh = rows.filter((it) => !known.has(it.key))
    for (const [i, it] of (await enterNew(sql, feed, fresh, at)).entries()) {
      const row = fresh[i]!
      changed.push(it)
      kept.push({ key: row.key, record: it.record.id, digest: digestOf(row.content) })
      became.push({ row: row.row, outcome: 'entered', record: it.record.id })
    }
    const stand = rows.flatMap((row) => {
      const before = known.get(row.key)
      return before
        ? [{ row, record: before.record, digest: digestOf(row.content), same: before.digest === digestOf(row.content) }]
        : []
    })
    const renewed = await renew(
      sql,
      feed,
      stand.filter((it) => !it.same),
      at,
    )
    for (const { row, record, digest, same } of stand) {
      const now = renewed.get(record)
      if (now) changed.push(now)
      if (now) kept.push({ key: row.key, record, digest })
      became.push({ row: row.row, outcome: same ? 'unchanged' : now ? 'renewed' : 'recalled', record })
    }
    await filed(sql, changed, at)
    await store.keep(sql, feed.case, feed.form.source, kept)
    await store.became(sql, feed.id, became)
  }

  return {
    start,

    list: (officer: Officer, of: string | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'intelligence.list', undefined, at)
        const cases = (await tools.memberCases(sql, officer.id)).filter((it) => of === undefined || it === of)
        return { items: (await store.ofCases(sql, cases, 100)).map(viewOf) }
      }),

    rows: (officer: Officer, id: string, filter: Parameters<typeof store.rowsOf>[2], at: Instant) =>
      tools.transaction(async (sql) => {
        const feed = await store.find(sql, id)
        await enter(sql, officer, 'intelligence.read', feed?.case ?? null, at)
        if (!feed) throw unseen('not-found')
        return { items: await store.rowsOf(sql, id, filter) }
      }),

    /** Enters some rows of the oldest file that waits; says whether there may be more. */
    work: () =>
      tools.transaction(async (sql) => {
        const feed = await store.next(sql)
        if (!feed) return false
        const at = tools.now()
        const rows = await store.waiting(sql, feed.id, chunk)
        if (rows.length > 0) await some(sql, feed, rows, at)
        if (rows.length < chunk) await store.finish(sql, feed.id, at)
        return true
      }),
  }
}
export type FeedingDesk = ReturnType<typeof feedingDesk>
