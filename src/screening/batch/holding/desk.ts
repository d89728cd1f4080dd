/**
 * Records of some lists in memory, and rows answered from them. What is held says whom to open; what is opened is read from the database for
 * each group of rows, compared and weighed by the rules of a single query. It works in a thread of its own, without any key: what published
 * lists say lies open (`rests` in store.ts).
 */
import type { Sql } from '../../../kernel/sql.ts'
import { HeldRecords } from '../../index/held.ts'
import * as lists from '../../lists/store.ts'
import { answerOf } from '../../query/answer.ts'
import { leastSaid, rarityOf, type Shares, soMany } from '../../query/desk.ts'
import * as records from '../../store.ts'
import { thresholds } from '../../thresholds/store.ts'
import { type RowAnswer, rowAnswer, rowBounds, type Waiting } from '../row.ts'

/** Records of one page while reading. */
const page = 2_000
/** When a larger share of the records changed since the reading began, it begins anew. */
const changedMost = 0.1

/** How far each list had changed. */
type Versions = ReadonlyMap<string, number>

export class Holding {
  readonly #sql: Sql
  readonly #lists: readonly string[]
  readonly #known: Shares = new Map()
  #began: Versions = new Map()
  #seen: Versions = new Map()
  #held = new HeldRecords()
  /** What was filed since the reading began. */
  #later = new HeldRecords()

  constructor(sql: Sql, its: readonly string[]) {
    this.#sql = sql
    this.#lists = its
  }

  /**
   * Reads all records, a page at a time, each as it stands at that moment.
   * @param total about how many there are
   * @param said is told how many were read
   */
  async read(total: number, said: (done: number) => void): Promise<void> {
    // Before the first record: whatever is filed from here on belongs to a later version of its list.
    this.#began = this.#seen = await lists.versionsOf(this.#sql, this.#lists)
    const held = new HeldRecords(total)
    for (const list of this.#lists) {
      const after = (it: records.Place) => records.pageOf(this.#sql, lists.ownerOf(list), it, page)
      // The database reads the next page while this one is taken in.
      for (let some = await after(records.first), next: typeof some; some.length > 0; some = next) {
        const coming = after(some.at(-1)!)
        for (const { id, subject } of some) held.add(id, subject)
        said(held.size)
        next = await coming
      }
    }
    held.close()
    this.#later.close()
    this.#held = held
  }

  /** Undefined when so much has changed that the records have to be read anew. */
  async answers(rows: readonly Pick<Waiting, 'row' | 'subject'>[]): Promise<readonly RowAnswer[] | undefined> {
    if (!(await this.#upToDate())) return undefined
    const [among, chosen] = await Promise.all([records.records(this.#sql), thresholds(this.#sql)])
    const asked = rows.map(({ row, subject }) => {
      const of = [subject, rowBounds.candidates, leastSaid(among)] as const
      const ids = [...new Set([...this.#held.candidates(...of), ...this.#later.candidates(...of)])]
      return { row, subject, ids, digest: records.digestOf(subject) }
    })
    const [opened, judgements] = await Promise.all([
      records.these(this.#sql, [...new Set(asked.flatMap((a) => a.ids))]),
      records.judgementsOn(
        this.#sql,
        asked.map((a) => a.digest),
      ),
    ])
    const rarity = await rarityOf(this.#sql, opened, this.#known, among)
    const byId = new Map(opened.map((h) => [h.id, h]))
    return asked.map(({ row, subject, ids, digest }) => {
      const found = answerOf({
        asked: subject,
        held: ids.flatMap((id) => byId.get(id) ?? []),
        among: soMany(among),
        rarity,
        thresholds: chosen,
        judgements: judgements.get(digest) ?? [],
        limit: rowBounds.candidates,
      })
      return rowAnswer(row, found)
    })
  }

  /** A list that changed since the last look: what came into it since the reading began is held besides. What went is not opened any more. */
  async #upToDate(): Promise<boolean> {
    const now = await lists.versionsOf(this.#sql, this.#lists)
    if (this.#lists.every((it) => now.get(it) === this.#seen.get(it))) return true
    const changed = this.#lists.filter((it) => (now.get(it) ?? 0) > (this.#began.get(it) ?? 0))
    const later = new HeldRecords()
    for (const list of changed) {
      const references = await lists.changedSince(this.#sql, list, this.#began.get(list) ?? 0)
      if (later.size + references.length > changedMost * this.#held.size) return false
      for (let from = 0; from < references.length; from += page)
        for (const { id, subject } of await records.ofReferences(
          this.#sql,
          lists.ownerOf(list),
          references.slice(from, from + page),
        ))
          later.add(id, subject)
    }
    later.close()
    this.#later = later
    this.#seen = now
    return true
  }
}
