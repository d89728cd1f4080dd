/** `comity law import` and `comity law pack`: files of law from the command line. Nothing goes on record here; two officers decide that. */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { type CalendarDate, dateOf, type Instant, instant } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { addsKnowledge, differenceOf } from '../../law/knowledge/difference.ts'
import { type Fault, isSound, judgeAll } from '../../law/knowledge/judge.ts'
import { readPack } from '../../law/knowledge/packs/pack.ts'
import { packOf } from '../../law/knowledge/packs/store.ts'
import type { ReadRow } from '../../law/knowledge/reading/file.ts'
import { readTable } from '../../law/knowledge/reading/read.ts'
import { refuse } from '../../law/knowledge/refusals.ts'
import { lawBook } from '../../law/registry.ts'
import { remembering } from '../../ledger/desk.ts'
import words from '../../portal/locales/en/knowledge.json' with { type: 'json' }
import { loadKeys } from '../keys.ts'
import { lawOnRecord } from '../law/record.ts'
import { loadLogKeys, ownLog } from '../logs.ts'
import { startPostgres } from '../postgres/embedded.ts'
import { type Database, openDatabase } from '../postgres/pool.ts'
import { openVault } from '../vault/vault.ts'
import { type Command, configFrom, line, Misread, type Options, readArguments } from './words.ts'

const usage = 'Write: comity law import FILE [--check]; comity law pack export FILE; comity law pack check FILE [--key KEY]'

export const lawRecord: Command = async ([what, ...args]) => {
  if (what === 'import') return importFile(args)
  if (what === 'pack' && args[0] === 'check') return packCheck(args.slice(1))
  if (what === 'pack' && args[0] === 'export') return packExport(args.slice(1))
  throw new Misread(usage)
}

const read = (path: string | undefined): Buffer => {
  if (!path) throw new Misread(usage)
  try {
    return readFileSync(path)
  } catch {
    throw new Misread(`The file ${path} cannot be read. Check its name and that you may read it.`)
  }
}

const filled = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '')

/** The sentence of a fault, in the words of the portal's English catalogue. */
const said = ({ code, params }: Fault): string => filled(words.fault[code], params)

const sentence = (refusal: Refusal): string =>
  filled((words.refusal as Record<string, string>)[refusal.code] ?? refusal.message, refusal.facts)

async function importFile(args: readonly string[]): Promise<number> {
  const { options, rest } = readArguments(
    args,
    {
      config: { type: 'string' },
      instrument: { type: 'string' },
      'as-of': { type: 'string' },
      source: { type: 'string' },
      check: { type: 'boolean' },
    },
    1,
  )
  const bytes = read(rest[0])
  const at = instant(Date.now())
  const form = {
    name: basename(rest[0]!),
    asOf: (options['as-of'] as string | undefined) ?? dateOf(at),
    ...(options.instrument ? { instrument: options.instrument as string } : {}),
    ...(options.source ? { source: options.source as string } : {}),
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.asOf)) throw new Misread('--as-of is a day such as 2026-11-25.')
  try {
    return options.check ? checked(bytes, form, at) : await kept(bytes, form, options, at)
  } catch (refusal) {
    if (refusal instanceof Refusal) throw new Misread(sentence(refusal))
    throw refusal
  }
}

type Form = Readonly<{ name: string; asOf: string; instrument?: string; source?: string }>

/** Against the book that comes with the program: needs no node and keeps nothing. */
function checked(bytes: Uint8Array, form: Form, at: Instant): number {
  const it = readTable(bytes, { ...form, asOf: form.asOf as CalendarDate }, lawBook)
  if ('fault' in it) throw refuse(it.fault, it.facts)
  const facts = it.rows.flatMap(({ fact }) => fact ?? [])
  const judged = judgeAll(facts, lawBook, dateOf(at), 'file')
  let bad = 0
  for (const row of it.rows) {
    const faults = [...row.faults, ...(row.fact ? judged[facts.indexOf(row.fact)]! : [])]
    if (!isSound(faults)) bad++
    sayRow(row.place, row.cells, row.fact && isSound(faults) ? differenceWord(row.fact) : 'faulty', faults)
  }
  line(
    `\n${it.rows.length} rows, ${bad} with faults. Nothing was kept: this was a check against the book that comes with the program.`,
  )
  return bad === 0 ? 0 : 1
}

const differenceWord = (fact: NonNullable<ReadRow['fact']>): string => {
  const difference = differenceOf(fact, lawBook)
  return addsKnowledge(difference) ? 'open' : difference.is === 'older' ? 'older' : 'on-record'
}

function sayRow(place: number, cells: Readonly<Record<string, string>>, standing: string, faults: readonly Fault[]): void {
  const shown = Object.values(cells).filter(Boolean).join('  ').slice(0, 100)
  line(`${standing === 'faulty' ? 'BAD  ' : '     '}${String(place).padStart(5)}  ${standing.padEnd(9)}  ${shown}`)
  for (const it of faults) line(`                         ${said(it)}`)
}

/** Keeps the file in the node's database, where officers find it under Law, Files. */
async function kept(bytes: Uint8Array, form: Form, options: Options, at: Instant): Promise<number> {
  return withNode(options, async (db, record) => {
    const it = await db.transaction((sql) => record.imports.importByNode(sql, bytes, form, at))
    const report = await record.imports.reportByNode(db.sql, it.id, at)
    for (const row of report.items) sayRow(row.place, row.cells, row.standing, row.faults as readonly Fault[])
    line(
      `\n${report.rows} rows: ${Object.entries(report.counts)
        .map(([standing, n]) => `${n} ${standing}`)
        .join(', ')}.`,
    )
    line('Nothing is on record yet. An officer proposes the rows in the portal (Law, Files), another accepts them.')
    return report.counts.faulty === 0 ? 0 : 1
  })
}

/** Writes the newest pack that an officer published, as it was signed. */
async function packExport(args: readonly string[]): Promise<number> {
  const { options, rest } = readArguments(args, { config: { type: 'string' } }, 1)
  const [file] = rest
  if (!file) throw new Misread(usage)
  return withNode(options, async (db) => {
    const pack = await packOf(db.sql)
    if (!pack) throw new Misread('No law pack has been published here. An approver publishes one in the portal (Law, Packs).')
    writeFileSync(file, pack.text)
    line(`Version ${pack.version} is in ${file}.`)
    return 0
  })
}

/** Offline. With --key the signing key comes from you and not from the file. */
async function packCheck(args: readonly string[]): Promise<number> {
  const { options, rest } = readArguments(args, { key: { type: 'string' } }, 1)
  const key = options.key as string | undefined
  const pack = readPack(read(rest[0]).toString('utf8'), verifyEd25519, key === undefined ? undefined : () => key)
  if (typeof pack === 'string') throw new Misread(filled(words.refusal[pack], { node: 'the node it names' }))
  line(`Law pack ${pack.version} of ${pack.node}: ${pack.title}`)
  line(`signed ${pack.issuedAt} with ${pack.key}, ${pack.facts.length} facts`)
  line(
    key
      ? 'The key is the one you brought.'
      : 'The key came from the file itself: compare it with the one in the manifest of the node (--key KEY).',
  )
  return 0
}

type Record_ = ReturnType<typeof lawOnRecord>

/** The node's database and keys, whether the node runs or not. A server that we started is stopped again. */
async function withNode(options: Options, work: (db: Database, record: Record_) => Promise<number>): Promise<number> {
  const config = configFrom(options)
  const keys = await loadKeys(join(config.dataDir, 'keys'))
  const own = ownLog(config, (origin) => loadLogKeys(join(config.dataDir, 'keys'), config.node, origin))
  const data = join(config.dataDir, 'postgres')
  const server = config.databaseUrl ? undefined : await startPostgres(data)
  const url = config.databaseUrl ?? server!.url('postgres')
  const db = openDatabase(url, { max: 2, keeper: await openVault(config, url) })
  try {
    const http = { fetchPack: async () => undefined }
    return await work(db, lawOnRecord({ config, db, remember: remembering(db, own), keys, http }))
  } finally {
    await db.close()
    await server?.leave()
  }
}
