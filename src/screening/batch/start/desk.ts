/** Begins a batch: the rows of a file, or every entry of a list against other lists. */
import type { Instant } from '../../../kernel/instant.ts'
import { plus_ms } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { permit } from '../../../protection/permit.ts'
import type { BatchForm } from '../../forms.ts'
import { type List, ownerOf } from '../../lists/store.ts'
import { refuse } from '../../refusals.ts'
import * as records from '../../store.ts'
import { mostRowsAtOnce, type Report, readTable } from '../../table/read.ts'
import type { ScreeningTools } from '../../tools.ts'
import * as store from '../store.ts'

const day_ms = 86_400_000
const listReport = (rows: number): Report => ({
  encoding: 'list',
  guessed: false,
  columns: [],
  rows,
  taken: rows,
  faults: [],
  faultsTotal: 0,
})

export function startDesk(tools: ScreeningTools, chosen: (sql: Sql, ids: readonly string[]) => Promise<readonly List[]>) {
  const entriesOf = async (sql: Sql, list: string): Promise<store.Waiting[]> => {
    const rows: store.Waiting[] = []
    for (let after = ''; ; ) {
      const page = await records.pageOfRecords(sql, [ownerOf(list)], after, 5_000)
      for (const { subject, reference } of page) rows.push({ row: rows.length + 1, subject, reference })
      if (rows.length > mostRowsAtOnce) throw refuse('table-too-long', { most: String(mostRowsAtOnce) })
      if (page.length < 5_000) return rows
      after = page.at(-1)!.id
    }
  }
  return {
    start: async (officer: Officer, form: BatchForm, at: Instant) => {
      const read = form.fileBase64 === undefined ? undefined : readTable({ ...form, fileBase64: form.fileBase64 })
      return tools.transaction(async (sql) => {
        const given = permit({
          officer,
          act: 'screening.batch',
          at,
          case: await tools.caseFacts(sql, form.case),
          purpose: form.purpose,
        })
        if (!read && !form.from) throw refuse('table-empty')
        const from = form.from ? (await chosen(sql, [form.from]))[0] : undefined
        const rows = read ? read.rows : await entriesOf(sql, from!.id)
        if (rows.length === 0) throw refuse('table-empty')
        // A list meets itself in every entry: it is not among those that are asked, unless an officer names it.
        const among = (await chosen(sql, form.lists)).filter((l) => form.lists.length > 0 || l.id !== from?.id)
        const batch: store.Batch = {
          id: tools.newId<'batch'>(),
          case: form.case,
          name: form.name,
          purpose: given.purpose,
          lists: among.map((l) => l.id),
          officer: officer.id,
          officerName: officer.name,
          total: rows.length,
          done: 0,
          strong: 0,
          look: 0,
          fresh: 0,
          startedAt: at,
          ...(form.standing_days > 0 && { standingUntil: plus_ms(at, form.standing_days * day_ms) }),
        }
        await store.insert(sql, batch, rows)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          case: form.case,
          subject: `batch:${batch.id}`,
          content: { name: batch.name, lists: batch.lists, total: batch.total, ...(from && { from: from.id }) },
          at,
        })
        return { batch, report: read?.report ?? listReport(rows.length) }
      })
    },
  }
}
