/** The node's law on record, read from schema `law` and kept in memory until it changes. */
import { canonical, digest } from '../../../kernel/canonical.ts'
import type { Instant } from '../../../kernel/instant.ts'
import type { Sql } from '../../../kernel/sql.ts'
import { type LawBook, lawBook } from '../../registry.ts'
import type { Fact } from '../fact.ts'
import { type Books, effectiveBook, endOf, type Kept } from './effective.ts'

const columns = `id, key, kind, body, recorded_from as "recordedFrom", superseded_at as "supersededAt", change,
  proposed_name as "proposedName", accepted_name as "acceptedName"`

type Row = Omit<Kept, 'fact'> & Readonly<{ kind: Fact['kind']; body: unknown }>
const kept = ({ kind, body, ...row }: Row): Kept => ({ ...row, fact: { kind, body } as Fact })

async function everything(sql: Sql): Promise<Kept[]> {
  const { rows } = await sql.query<Row>(`select ${columns} from law.knowledge order by seq`)
  return rows.map(kept)
}

/** Every row ever recorded under a key, the newest first. */
export async function historyOf(sql: Sql, kind: string, key: string): Promise<Kept[]> {
  const { rows } = await sql.query<Row>(
    `select ${columns} from law.knowledge where key = $2 and kind = $1 order by recorded_from desc, seq desc`,
    [kind, key],
  )
  return rows.map(kept)
}

const three = ({ instruments, participations, declarations }: LawBook) => ({ instruments, participations, declarations })

type Edition = Readonly<{ digest: string; firstSeen: Instant }>

/**
 * Writes down which book came with the software, the first time it is seen. A book that is not remembered could not be asked what it said.
 * @returns the new edition, or undefined when it is known
 */
export async function rememberEdition(sql: Sql, shipped: LawBook, at: Instant): Promise<Edition | undefined> {
  const name = digest(three(shipped))
  const { rowCount } = await sql.query(
    `insert into law.edition (digest, seq, book, first_seen)
     select $1, coalesce(max(seq), 0) + 1, $2, $3 from law.edition
     on conflict (digest) do nothing`,
    [name, canonical(three(shipped)), at],
  )
  return rowCount ? { digest: name, firstSeen: at } : undefined
}

/** Books of earlier software, newest first; the current one is not read back. */
async function earlier(sql: Sql, current: LawBook): Promise<{ until: Instant; book: LawBook }[]> {
  const { rows } = await sql.query<{ digest: string; firstSeen: Instant; next: Instant | null; book: LawBook | null }>(
    `select digest, first_seen as "firstSeen", lead(first_seen) over (order by seq) as next,
       case when digest = $1 then null else book end as book from law.edition order by seq desc`,
    [digest(three(current))],
  )
  return rows.flatMap(({ next, book }) => (book && next ? [{ until: next, book }] : []))
}

/** @param shipped the book that comes with the software */
export function openBooks(sql: Sql, shipped: LawBook = lawBook): Books {
  let [n, rows, old]: [number, readonly Kept[], readonly { until: Instant; book: LawBook }[]] = [-1, [], []]
  let current = shipped
  let onDays = new Map<string, LawBook>()
  const books: Books = {
    book(knownOn) {
      if (!knownOn) return current
      const at = endOf(knownOn)
      const made =
        onDays.get(knownOn) ?? effectiveBook({ ...shipped, ...(old.findLast((it) => it.until > at)?.book ?? {}) }, rows, at)
      if (onDays.size > 50) onDays.clear()
      onDays.set(knownOn, made)
      return made
    },
    rows: () => rows,
    async refresh(within = sql) {
      const { rows: stand } = await within.query<{ n: number }>('select n from law.stand')
      const now = stand[0]?.n ?? 0
      if (now === n) return
      const read = await everything(within)
      const before = n < 0 ? await earlier(within, shipped) : old
      ;[n, rows, old, current, onDays] = [now, read, before, effectiveBook(shipped, read), new Map()]
    },
    async fresh(within = sql) {
      await books.refresh(within)
      return current
    },
  }
  return books
}
