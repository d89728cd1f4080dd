/** What an officer can do here: bring lists in, ask, judge, ask about many at once, choose thresholds. Each act is one transaction. */
import type { CaseId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql } from '../kernel/sql.ts'
import type { Act } from '../protection/acts.ts'
import { type Permit, permit } from '../protection/permit.ts'
import { refuse as unseen } from '../protection/refusals.ts'
import { batchWork } from './batch/desk.ts'
import { startDesk } from './batch/start/desk.ts'
import * as batches from './batch/store.ts'
import type { JudgementForm, QueryForm } from './forms.ts'
import { listsDesk } from './lists/desk.ts'
import { onePerEntry } from './lists/found.ts'
import * as lists from './lists/store.ts'
import { bandOfAnswer, type Candidate } from './query/answer.ts'
import { candidates } from './query/desk.ts'
import { wordsAsked } from './query/sought.ts'
import { questionItem, whyOf } from './query/why.ts'
import { refileDesk } from './refile/desk.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'
import { streamDesk } from './stream/desk.ts'
import { mostRowsAtOnce } from './table/read.ts'
import { thresholdsDesk } from './thresholds/desk.ts'
import type { ScreeningTools } from './tools.ts'

export type { ScreeningTools }

export function screeningDesk(tools: ScreeningTools) {
  const [batchRows, refiling] = [batchWork(tools), refileDesk(tools)]
  const remember = (sql: Sql, given: Permit, subject: string, content: unknown): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      ...(given.case && { case: given.case }),
      subject,
      content,
      at: given.at,
    })
  const enter = async (sql: Sql, officer: Officer, act: Act, id: CaseId, at: Instant, purpose?: string): Promise<Permit> =>
    permit({ officer, act, at, case: await tools.caseFacts(sql, id), ...(purpose !== undefined && { purpose }) })
  /** The lists asked, all of them when none is named; one that is not there is said. */
  const chosen = async (sql: Sql, ids: readonly string[]): Promise<readonly lists.List[]> => {
    const all = await lists.all(sql)
    const missing = ids.find((id) => !all.some((l) => l.id === id))
    if (missing) throw refuse('list-unknown', { list: missing })
    return ids.length === 0 ? all : all.filter((l) => ids.includes(l.id))
  }

  const starting = startDesk(tools, chosen)
  const bringing = listsDesk(tools)

  return {
    lists: bringing,

    /** One subject against lists. The ledger keeps who was asked about, why, and what was shown. */
    query: (officer: Officer, form: QueryForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const file = await tools.caseFacts(sql, form.case)
        const { purpose, subject } = form
        const [item, more] = [questionItem(subject.kind), whyOf(file, form)]
        const given = permit({ officer, act: 'screening.query', at, case: file, purpose, item, more })
        const words = wordsAsked(form.subject).flatMap((w) => w.map((it) => it.latin))
        if (words.length === 0 && form.subject.identifiers.length === 0) throw refuse('nothing-asked')
        const among = await chosen(sql, form.lists)
        const found = await candidates(
          sql,
          among.map((l) => lists.ownerOf(l.id)),
          form.subject,
          form.limit,
        )
        const shownOnce = onePerEntry(found.candidates)
        const band = bandOfAnswer(shownOnce)
        await remember(sql, given, `query:${found.asked}`, {
          aim: form.aim,
          asked: form.subject,
          lists: among.map((l) => l.id),
          band,
          found: shownOnce.map((c) => ({ record: c.held.id, band: c.weighed.band })),
        })
        return {
          band,
          candidates: shownOnce.map(shown),
          thresholds: found.thresholds,
          among: found.among,
          tooCommon: found.tooCommon,
          words,
        }
      }),

    judge: (officer: Officer, form: JudgementForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'screening.judge', form.case, at)
        const record = await store.find(sql, form.record)
        if (!record || record.digest !== form.digest) throw refuse('record-unknown')
        const asked = store.digestOf(form.subject)
        const { verdict, reason } = form
        await store.judge(sql, asked, officer.id, {
          record: record.id,
          verdict,
          reason,
          digest: record.digest,
          officerName: officer.name,
          at,
        })
        await remember(sql, given, `query:${asked}`, { asked: form.subject, record: record.id, verdict, reason })
        return { record: record.id, verdict, at }
      }),

    thresholds: thresholdsDesk(tools),
    stream: streamDesk(tools),
    startBatch: starting.start,
    approveBatch: starting.approve,
    batches: (officer: Officer, id: CaseId, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'screening.read', id, at)
        return (await batches.ofCase(sql, id)).map((it) => {
          const reading = batchRows.reading(it)
          return { ...it, ...(reading && { reading }) }
        })
      }),
    batchRows: (officer: Officer, id: string, ask: { after: number; limit: number; found: boolean }, at: Instant) =>
      tools.transaction(async (sql) => {
        const batch = await batches.find(sql, id)
        if (!batch) throw unseen('not-found')
        await enter(sql, officer, 'screening.read', batch.case, at)
        const items = await batches.rowsOf(sql, id, ask.after, ask.found, ask.limit)
        const last = items.at(-1)
        return { batch, items, ...(last && items.length === ask.limit && { next: last.row }) }
      }),
    refiling: refiling.refiling,
    refile: refiling.refile,
    /** Some rows of the oldest batch, then some records; the node calls it again for as long as it says there may be more. */
    work: async (): Promise<boolean> => (await batchRows.step()) || (await refiling.refileSome()) || refiling.refileFormer(),
    /** Lets go of what batches hold in memory. */
    stop: batchRows.stop,
    mostRowsAtOnce,
  }
}
export type ScreeningDesk = ReturnType<typeof screeningDesk>

const shown = ({ held, weighed, compared, judgement, cleared }: Candidate) => ({
  record: held.id,
  list: held.owner.replace(/^list:/, ''),
  reference: held.reference,
  subject: held.subject,
  digest: held.digest,
  misused: held.misused,
  probability: weighed.probability,
  bits: weighed.bits,
  band: weighed.band,
  compared,
  steps: weighed.steps,
  ...(judgement && {
    judgement: { verdict: judgement.verdict, reason: judgement.reason, officerName: judgement.officerName, at: judgement.at },
  }),
  cleared,
})
