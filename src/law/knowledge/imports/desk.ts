/** Reads files of law, shows what they would change row by row, and puts the good rows before a second officer. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { NodeId } from '../../../kernel/id.ts'
import { type CalendarDate, dateOf, type Instant } from '../../../kernel/instant.ts'
import type { Officer } from '../../../kernel/officer.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { LawBook } from '../../registry.ts'
import { proposeChange } from '../desk.ts'
import { addsKnowledge, type Difference, differenceOf } from '../difference.ts'
import type { ImportForm } from '../forms.ts'
import { type Fault, isSound, judgeAll } from '../judge.ts'
import { type Pack, readPack, rowsOf } from '../packs/pack.ts'
import { type ReadRow, textOf } from '../reading/file.ts'
import { looksLikePack, readTable } from '../reading/read.ts'
import { refuse } from '../refusals.ts'
import { takeTurn } from '../store.ts'
import { by, type KnowledgeTools } from '../tools.ts'
import { rowStandings, showDifference, showFaults } from '../views.ts'
import * as store from './store.ts'

type RowStanding = (typeof rowStandings)[number]
type Report = Readonly<{ row: store.KeptRow; standing: RowStanding; difference?: Difference; faults: readonly Fault[] }>

/** Each row of a file beside the record as it stands today. */
function reported(rows: readonly store.KeptRow[], book: LawBook, today: CalendarDate): Report[] {
  const facts = rows.flatMap(({ fact, faults }) => (fact && isSound(faults) ? [fact] : []))
  const faultsOf = new Map(judgeAll(facts, book, today, 'file').map((faults, i) => [facts[i]!, faults]))
  return rows.map((row): Report => {
    const faults = [...row.faults, ...((row.fact && faultsOf.get(row.fact)) ?? [])]
    if (!row.fact || !isSound(faults)) return { row, standing: 'faulty', faults }
    const difference = differenceOf(row.fact, book)
    const adds = addsKnowledge(difference)
    const standing = !adds ? (difference.is === 'older' ? 'older' : 'on-record') : row.change ? 'waiting' : 'open'
    return { row, standing, difference, faults }
  })
}

const showImport = (it: store.Import) => ({
  id: it.id,
  name: it.name,
  format: it.format,
  ...(it.asOf && { asOf: it.asOf }),
  source: it.source,
  ...(it.node && { node: it.node }),
  ...(it.version && { version: it.version }),
  takenBy: it.takenName,
  takenAt: it.takenAt,
  rows: it.rows,
  proposed: it.proposed,
})

const showReport = (it: store.Import, report: readonly Report[]) => ({
  ...showImport(it),
  counts: Object.fromEntries(rowStandings.map((it) => [it, report.filter((r) => r.standing === it).length])) as Record<
    RowStanding,
    number
  >,
  items: report.map(({ row, standing, difference, faults }) => ({
    n: row.n,
    place: row.place,
    cells: row.cells,
    standing,
    ...(difference && { difference: showDifference(difference) }),
    faults: showFaults(faults),
    ...(row.change && { change: row.change }),
  })),
})

type Reader = Readonly<{ id: string; name: string; by: ReturnType<typeof by> }>
type Read = Readonly<{ rows: readonly ReadRow[] } & Pick<store.Import, 'format' | 'source' | 'asOf' | 'node' | 'version'>>

export function importsDesk(tools: KnowledgeTools) {
  const { permit, books } = tools

  /** Reads the file wholly or refuses it; nothing of it is kept before all of it was read. */
  async function readWhole(sql: Sql, bytes: Uint8Array, form: Omit<ImportForm, 'bytes'>, at: Instant): Promise<Read> {
    const text = textOf(bytes)
    if (text !== undefined && looksLikePack(text)) return packRead(sql, text, bytesToHex(sha256(bytes)))
    const asOf = (form.asOf ?? dateOf(at)) as CalendarDate
    const read = readTable(bytes, { ...form, asOf }, await books.fresh(sql))
    if ('fault' in read) throw refuse(read.fault, read.facts)
    const [first] = read.rows
    return { ...read, asOf, source: form.source ?? first?.fact?.body.source ?? form.name, node: null, version: null }
  }

  async function packRead(sql: Sql, text: string, fingerprint: string): Promise<Read> {
    const named = readPack(text, () => true)
    if (typeof named === 'string') throw refuse(named)
    if (named.node === tools.self) throw refuse('pack-ours')
    const partner = await tools.partner(sql, named.node)
    if (!partner) throw refuse('pack-from-stranger', { node: named.node })
    const pack: Pack | string = readPack(text, tools.verify, () => partner.key)
    if (typeof pack === 'string') throw refuse(pack as 'pack-key', { node: named.node })
    const newest = await store.newestPack(sql, pack.node)
    if (newest?.version === pack.version && newest.sha256 !== fingerprint) throw refuse('pack-two-faced', { node: pack.node })
    if (newest && newest.version! > pack.version)
      throw refuse('pack-older', { node: pack.node, version: String(pack.version), newest: String(newest.version) })
    const source = `law pack ${pack.version} of ${pack.node}: ${pack.title}`.slice(0, 400)
    return {
      format: 'law-pack',
      rows: rowsOf(pack),
      source,
      asOf: dateOf(pack.issuedAt as Instant),
      node: pack.node,
      version: pack.version,
    }
  }

  async function take(
    sql: Sql,
    reader: Reader,
    bytes: Uint8Array,
    form: Omit<ImportForm, 'bytes'>,
    at: Instant,
  ): Promise<store.Import> {
    await takeTurn(sql)
    const { rows, ...read } = await readWhole(sql, bytes, form, at)
    const it = { name: form.name, sha256: bytesToHex(sha256(bytes)), ...read }
    const again = await store.sameImport(sql, it)
    if (again) return again
    const id = tools.newId<'import'>()
    await store.addImport(sql, { ...it, id, takenBy: reader.id, takenName: reader.name, takenAt: at }, rows)
    await tools.remember(sql, {
      act: 'law.import',
      by: reader.by,
      purpose: it.source,
      subject: `law-import:${id}`,
      ...(it.node && { counterparty: it.node as NodeId }),
      content: { name: it.name, format: it.format, sha256: it.sha256, rows: rows.length, version: it.version },
      at,
    })
    return (await store.findImport(sql, id))!
  }

  const detail = async (sql: Sql, id: string, at: Instant) => {
    const it = await store.findImport(sql, id)
    if (!it) throw refuse('no-such-import', { import: id })
    return showReport(it, reported(await store.rowsOfImport(sql, id), await books.fresh(sql), dateOf(at)))
  }

  return {
    /** Keeps what a file says, for officers to look at. The same file again gives the same import, however far it got. */
    import: (officer: Officer, { bytes, ...form }: ImportForm, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.import', at })
        const reader = { id: officer.id, name: officer.name, by: by(officer) }
        const it = await take(sql, reader, Buffer.from(bytes, 'base64'), form, at)
        return detail(sql, it.id, at)
      }),

    /** The same by the node itself: from its command line, or from a partner's door it looks at. It only brings; officers propose. */
    importByNode: (sql: Sql, bytes: Uint8Array, form: Omit<ImportForm, 'bytes'>, at: Instant): Promise<store.Import> =>
      take(sql, { id: tools.self, name: tools.self, by: { node: tools.self } }, bytes, form, at),

    async imports(officer: Officer, at: Instant) {
      permit({ officer, act: 'law.read', at })
      return { items: (await store.imports(tools.sql, 100)).map(showImport) }
    },

    async report(officer: Officer, id: string, at: Instant) {
      permit({ officer, act: 'law.read', at })
      return detail(tools.sql, id, at)
    },

    /** Without an officer, for the command line, which shows what the file says and changes nothing. */
    reportByNode: (sql: Sql, id: string, at: Instant) => detail(sql, id, at),

    /** Puts sound rows before a second officer; the rest of the file waits until it is mended. Rows proposed before are left alone. */
    propose: (officer: Officer, id: string, chosen: readonly number[] | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.propose', at })
        const it = await store.findImport(sql, id)
        if (!it) throw refuse('no-such-import', { import: id })
        const report = reported(await store.rowsOfImport(sql, id), await books.fresh(sql), dateOf(at))
        const open = report.filter(({ row, standing }) => standing === 'open' && (!chosen || chosen.includes(row.n)))
        if (open.length === 0) throw refuse('nothing-new', { import: id })
        const facts = open.map(({ row }) => row.fact!)
        const origin = it.format === 'law-pack' ? 'pack' : 'import'
        const change = await proposeChange(tools, sql, officer, { origin, title: it.source.slice(0, 200), import: id, facts }, at)
        await store.markProposed(
          sql,
          id,
          open.map(({ row }) => row.n),
          change,
        )
        return { change, rows: open.length }
      }),
  }
}

export type ImportsDesk = ReturnType<typeof importsDesk>
