/** Begins a batch: the rows of a file, or every entry of a list against other lists. */
import type { OfficerId } from '../../../kernel/id.ts'
import type { Instant } from '../../../kernel/instant.ts'
import { plus_ms } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { permit } from '../../../protection/permit.ts'
import { refuse as unseen } from '../../../protection/refusals.ts'
import type { ApprovalForm, BatchForm } from '../../forms.ts'
import { entryIdOf } from '../../lists/found.ts'
import { type List, ownerOf } from '../../lists/store.ts'
import type { Held } from '../../query/answer.ts'
import { questionItem, whyOf } from '../../query/why.ts'
import { refuse } from '../../refusals.ts'
import * as records from '../../store.ts'
import { mostRowsAtOnce, type Report } from '../../table/read.ts'
import type { ScreeningTools, TableRead } from '../../tools.ts'
import type { Waiting } from '../row.ts'
import * as store from '../store.ts'

const day_ms = 86_400_000
/** Entries that become rows at a time. */
const pageOfEntries = 2_000
const listReport = (rows: number): Report => ({
  encoding: 'list',
  guessed: false,
  columns: [],
  rows,
  taken: rows,
  faults: [],
  faultsTotal: 0,
})

async function* none(): AsyncGenerator<readonly Waiting[]> {}

/** Whether the rule about many persons at once asks for a second person; any other refusal is one. */
function needsSecond(ask: () => unknown): boolean {
  try {
    ask()
    return false
  } catch (no) {
    if (no instanceof Refusal && no.facts.policy === 'bulk') return true
    throw no
  }
}

export function startDesk(tools: ScreeningTools, chosen: (sql: Sql, ids: readonly string[]) => Promise<readonly List[]>) {
  async function* entriesOf(sql: Sql, list: string): AsyncGenerator<readonly Waiting[]> {
    let row = 0
    for (let after: records.Place | undefined = records.first; after; ) {
      const page: readonly Held[] = await records.pageOf(sql, ownerOf(list), after, pageOfEntries)
      yield page.filter(({ id }) => entryIdOf(id) === id).map(({ subject, reference }) => ({ row: ++row, subject, reference }))
      after = page.length < pageOfEntries ? undefined : page.at(-1)
    }
  }
  /** Where the rows come from: a table that was read, every entry of a list, or, for a stream, a connection later. */
  async function source(sql: Sql, form: BatchForm, read: TableRead | undefined) {
    if (form.stream_rows > 0) return { total: form.stream_rows, rows: () => none(), report: listReport(0) }
    if (read) return read
    if (!form.from) throw refuse('table-empty')
    const [from] = await chosen(sql, [form.from])
    if (from!.entities > mostRowsAtOnce) throw refuse('table-too-long', { most: String(mostRowsAtOnce) })
    return { total: from!.entities, rows: () => entriesOf(sql, from!.id), report: listReport(from!.entities), from: from!.id }
  }
  const begun = (officer: Officer, form: BatchForm, read: TableRead | undefined, at: Instant) =>
    tools.transaction(async (sql) => {
      const file = await tools.caseFacts(sql, form.case)
      const { purpose } = form
      const ask = { officer, act: 'screening.batch', at, case: file, purpose, item: questionItem('person') } as const
      const given = permit({ ...ask, more: whyOf(file, form) })
      const { total, rows, report, from } = { from: undefined, ...(await source(sql, form, read)) }
      if (total === 0) throw refuse('table-empty')
      // A list meets itself in every entry: it is not among those that are asked, unless an officer names it.
      const among = (await chosen(sql, form.lists)).filter((l) => form.lists.length > 0 || l.id !== from)
      const batch: store.Batch = {
        id: tools.newId<'batch'>(),
        case: form.case,
        name: form.name,
        purpose: given.purpose,
        aim: form.aim,
        approval: needsSecond(() => permit({ ...ask, more: { ...whyOf(file, form), subjects: total } })) ? 'waits' : 'not-needed',
        lists: among.map((l) => l.id),
        officer: officer.id,
        officerName: officer.name,
        total,
        done: 0,
        strong: 0,
        look: 0,
        fresh: 0,
        startedAt: at,
        stream: form.stream_rows > 0,
        ...(form.standing_days > 0 && form.stream_rows === 0 && { standingUntil: plus_ms(at, form.standing_days * day_ms) }),
      }
      await store.insert(sql, batch, rows())
      await tools.remember(sql, {
        act: given.act,
        by: { officer: given.officer, name: given.officerName },
        purpose: given.purpose,
        case: form.case,
        subject: `batch:${batch.id}`,
        content: { name: batch.name, aim: form.aim, lists: batch.lists, total, ...(from && { from }) },
        at,
      })
      return { batch, report }
    })
  return {
    start: async (officer: Officer, form: BatchForm, at: Instant) => {
      const read = form.fileBase64 === undefined ? undefined : await tools.readTable({ ...form, fileBase64: form.fileBase64 })
      try {
        return await begun(officer, form, read, at)
      } finally {
        read?.end()
      }
    },

    /** Another person lets a batch about many begin, or turns it down; until then nobody of it is looked up. */
    approve: (officer: Officer, id: string, form: ApprovalForm, at: Instant): Promise<store.Batch> =>
      tools.transaction(async (sql) => {
        const batch = await store.find(sql, id)
        if (!batch) throw unseen('not-found')
        const file = await tools.caseFacts(sql, batch.case)
        const given = permit({
          officer,
          act: 'screening.approve-batch',
          at,
          case: file,
          purpose: form.note,
          preparedBy: [batch.officer as OfficerId],
          item: questionItem('person'),
          more: {
            ...whyOf(file, { aim: batch.aim ?? 'investigation', purpose: batch.purpose }),
            subjects: batch.total,
            approved: true,
          },
        })
        if (!(await store.approve(sql, id, form.agree, { name: officer.name, note: form.note, at })))
          throw refuse('batch-not-waiting')
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: batch.case,
          subject: `batch:${id}`,
          content: { agree: form.agree, total: batch.total },
          at,
        })
        return (await store.find(sql, id))!
      }),
  }
}
