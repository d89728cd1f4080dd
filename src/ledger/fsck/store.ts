/**
 * Recomputes a whole log from what is stored: every leaf from its entry, every tile from the leaves, every checkpoint from the tree,
 * every signature. Reads as one snapshot and changes nothing. Memory stays the same however long the log is.
 */
import { canonical } from '../../kernel/canonical.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type LedgerEvent, leafOf } from '../leaf.ts'
import { nativeChecks } from '../log/signer.ts'
import * as log from '../log/store.ts'
import { parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { linesOf, signedByLog } from '../tlog/cosignature.ts'
import { append, emptyFrontier, type Frontier, type Hash, leafHash, rootOf, same } from '../tlog/merkle.ts'
import { parseNote, type Vkey } from '../tlog/note.ts'
import { countAt, type Edge, growth, tile_width, tilePath } from '../tlog/tiles.ts'

export const damages = [
  'leaf-missing', // a place in the log holds nothing
  'leaf-beyond-head', // a leaf stands behind the end of the log
  'leaf-differs', // the stored event and salt do not make the stored leaf
  'entry-lost', // an entry has neither a place nor a turn
  'entry-twice', // an entry has a place and a turn
  'tile-missing',
  'tile-differs', // the tile is not the one the leaves give
  'tile-beyond-head',
  'head-differs', // the frontier is not the one the leaves give
  'checkpoint-missing', // the newest published size has no checkpoint
  'checkpoint-differs', // a signed root is not the one the leaves give
  'checkpoint-unsigned', // its signature is not good
  'cosignature-false',
  'second-place-differs',
] as const
export type Damage = Readonly<{ code: (typeof damages)[number]; where: string }>

export type Examined = Readonly<{
  entries: number
  tiles: number
  checkpoints: number
  cosignatures: number
  /** Leaves whose event was erased: they are hashed, their entries cannot be compared any more. */
  erased: number
  /** Leaves that came back from a copy after a loss: their place stands, what was done there is known to nobody here. */
  lost: number
  /** Of a closed log: so many entries were signed that neither the database nor any copy had. */
  gone: number
  damage: readonly Damage[]
}>

export type Examining = Readonly<{
  origin: string
  /** Keys that may have signed the log, those of its past too. */
  keys: readonly Vkey[]
  witnesses: readonly Vkey[]
  /** What the second place holds. */
  held: string | null
}>

/** So many leaves are read at a time. */
const stride = 16 * tile_width
/** After so many faults of a log nobody reads further. */
const damage_max = 100

type LeafRow = { index: number; data: Uint8Array; event: string | null; salt: Uint8Array | null; entry: string; known: boolean }
type Walk = Pick<{ -readonly [Name in keyof Examined]: Examined[Name] }, 'tiles' | 'erased' | 'lost' | 'gone'> & {
  frontier: Frontier
  edge: Map<number, Uint8Array>
  damage: Damage[]
}

const add = (walk: Walk, code: Damage['code'], where: string): void => {
  if (walk.damage.length < damage_max) walk.damage.push({ code, where })
}

async function leafRows(sql: Sql, origin: string, from: number): Promise<LeafRow[]> {
  const { rows } = await sql.query<LeafRow>(
    `select l.index, l.data, l.entry, e.event, e.salt, e.id is not null as known from ledger.leaf l left join ledger.entry e on e.home = l.home and e.id = l.entry
      where l.log = $1 and l.index >= $2 and l.index < $3 order by l.index`,
    [origin, from, from + stride],
  )
  return rows
}

/** The stored event, unless it is no JSON any more. */
function rightLeaf({ event, salt, data }: LeafRow): boolean {
  try {
    const text = canonical(JSON.parse(event!) as LedgerEvent)
    return text === event && same(leafOf(new Uint8Array(salt!), text), new Uint8Array(data))
  } catch {
    return false
  }
}

/** Takes in the leaves of one stretch: their hashes, in order; gaps and leaves that do not fit their entries are noted. */
function hashesOf(walk: Walk, rows: readonly LeafRow[], from: number, to: number): Hash[] {
  const hashes: Hash[] = []
  const at = new Map(rows.map((row) => [row.index, row]))
  for (let index = from; index < to; index++) {
    const row = at.get(index)
    if (!row) add(walk, 'leaf-missing', `leaf ${index}`)
    else if (!row.known) walk.lost++
    else if (row.event === null) walk.erased++
    else if (!rightLeaf(row)) add(walk, 'leaf-differs', `leaf ${index}, entry ${row.entry}`)
    hashes.push(leafHash(new Uint8Array(row?.data ?? [])))
  }
  return hashes
}

async function compareTiles(sql: Sql, origin: string, walk: Walk, hashes: readonly Hash[]): Promise<void> {
  const { changed } = growth(walk.frontier.size, walk.edge as Edge, hashes)
  const end = walk.frontier.size + hashes.length
  const stored = new Map((await log.tiles(sql, origin, changed)).map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]))
  // A level that this stretch does not reach keeps its right-most tile: at 65,536 entries a hash, most stretches do not reach the third.
  walk.edge = new Map([...walk.edge].filter(([level]) => !changed.some((tile) => tile.level === level)))
  for (const { level, index, hashes: right } of changed) {
    const its = stored.get(`${level}/${index}`)
    const path = tilePath(level, index, right.length / 32)
    // While leaves are still to come, the stored right-most tile is wider than ours; its beginning must agree.
    if (!its) add(walk, 'tile-missing', path)
    else if (its.length < right.length || !same(its.subarray(0, right.length), right)) add(walk, 'tile-differs', path)
    walk.tiles++
    if (index === Math.floor(countAt(end, level) / tile_width)) walk.edge.set(level, right)
  }
}

type CheckpointRow = { size: number; root: Uint8Array; note: string }

/** Compares the checkpoints of sizes `(after, to]` with the tree as it was. */
async function compareCheckpoints(sql: Sql, it: Examining, walk: Walk, hashes: readonly Hash[], first: boolean): Promise<number> {
  const after = first ? -1 : walk.frontier.size
  const { rows } = await sql.query<CheckpointRow>(
    'select size, root, note from ledger.checkpoint where log = $1 and size > $2 and size <= $3 order by size',
    [it.origin, after, walk.frontier.size + hashes.length],
  )
  let frontier = walk.frontier
  for (const { size, root, note } of rows) {
    frontier = append(frontier, hashes.slice(frontier.size - walk.frontier.size, size - walk.frontier.size))
    const signed = parseSignedCheckpoint(note)
    const right = rootOf(frontier)
    const says = signed?.checkpoint
    if (!says || says.origin !== it.origin || says.size !== size || !same(says.root, right) || !same(new Uint8Array(root), right))
      add(walk, 'checkpoint-differs', `checkpoint ${size}`)
    if (signed && !signedByLog(signed.note, it.keys, nativeChecks)) add(walk, 'checkpoint-unsigned', `checkpoint ${size}`)
  }
  return rows.length
}

async function compareCosignatures(sql: Sql, it: Examining, walk: Walk): Promise<number> {
  const { rows } = await sql.query<{ size: number; witness: string; line: string; note: string }>(
    `select s.size, s.witness, s.line, c.note from ledger.cosignature s join ledger.checkpoint c on c.log = s.log and c.size = s.size
      where s.log = $1 order by s.size desc limit 10000`,
    [it.origin],
  )
  for (const { size, witness, line, note } of rows) {
    const whole = parseNote(`${parseNote(note)?.text ?? ''}\n${line}\n`)
    const keys = it.witnesses.filter((key) => key.name === witness)
    if (keys.length > 0 && (!whole || keys.some((key) => linesOf(whole, key, nativeChecks).is === 'false')))
      add(walk, 'cosignature-false', `checkpoint ${size}, witness ${witness}`)
  }
  return rows.length
}

async function compareEntries(sql: Sql, it: Examining, walk: Walk, size: number): Promise<void> {
  const { rows } = await sql.query<{ code: Damage['code']; where: string }>(
    `select 'entry-lost' as code, 'entry ' || e.id as where from ledger.entry e
       where not exists (select 1 from ledger.leaf l where l.entry = e.id) and not exists (select 1 from ledger.pending p where p.entry = e.id)
     union all select 'entry-twice', 'entry ' || p.entry from ledger.pending p where exists (select 1 from ledger.leaf l where l.entry = p.entry)
     union all select 'leaf-beyond-head', 'leaf ' || l.index from ledger.leaf l where l.log = $1 and l.index >= $2
     union all select 'tile-beyond-head', 'tile/' || t.level || '/' || t.index from ledger.tile t
       where t.log = $1 and t.index * 256 >= floor($2::numeric / power(256::numeric, t.level))
     limit $3`,
    [it.origin, size, damage_max],
  )
  for (const row of rows) add(walk, row.code, row.where)
}

/** @param sql inside a transaction that sees one state of the database */
export async function examine(sql: Sql, it: Examining): Promise<Examined> {
  const head = await log.head(sql, it.origin)
  const walk: Walk = { frontier: emptyFrontier, edge: new Map(), tiles: 0, erased: 0, lost: 0, gone: 0, damage: [] }
  const size = head?.size ?? 0
  let checkpoints = 0
  for (let from = 0; from === 0 || from < size; from += stride) {
    const to = Math.min(size, from + stride)
    const hashes = hashesOf(walk, await leafRows(sql, it.origin, from), from, to)
    checkpoints += await compareCheckpoints(sql, it, walk, hashes, from === 0)
    await compareTiles(sql, it.origin, walk, hashes)
    walk.frontier = append(walk.frontier, hashes)
  }
  if (head && !head.frontier.hashes.every((hash, i) => same(hash, walk.frontier.hashes[i] ?? new Uint8Array())))
    add(walk, 'head-differs', `head of size ${size}`)
  if (head?.published !== undefined) await compareHeld(sql, it, walk, head.published, head.halted === 'retired')
  await compareEntries(sql, it, walk, size)
  const cosignatures = await compareCosignatures(sql, it, walk)
  const { tiles, erased, lost, gone, damage } = walk
  return { entries: size, tiles, checkpoints, cosignatures, erased, lost, gone, damage }
}

/** The second place may be one publication ahead of the database, never behind it, and never of another history. */
async function compareHeld(sql: Sql, it: Examining, walk: Walk, published: number, closed: boolean): Promise<void> {
  if (!(await log.checkpoint(sql, it.origin, published))) add(walk, 'checkpoint-missing', `checkpoint ${published}`)
  const there = it.held === null ? undefined : parseSignedCheckpoint(it.held)?.checkpoint
  const here = there && (await log.checkpoint(sql, it.origin, there.size))
  // A log that was closed because no copy held its end: the second place goes on showing how far it went.
  if (closed && there && there.size > published) walk.gone = there.size - published
  else if (!there || there.size < published || !here || !same(here.root, there.root))
    add(walk, 'second-place-differs', there ? `it holds size ${there.size}` : 'it holds no checkpoint')
}
