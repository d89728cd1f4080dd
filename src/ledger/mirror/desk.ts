/**
 * A mirror of other logs (c2sp.org/tlog-mirror): takes their entries, keeps them, and says so with a cosignature of its own. An entry is
 * kept only with the proof that a checkpoint holds it which this node found consistent as a witness, so the copy stays on one history.
 */
import type { Instant } from '../../kernel/instant.ts'
import type { DoorAnswer } from '../../kernel/route.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { LogSigner } from '../log/signer.ts'
import { parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { emptyRoot, holdsSubtree, leafHash, same, treeHash } from '../tlog/merkle.ts'
import { withLines } from '../tlog/note.ts'
import { countAt, growth, rootOfEdge, tile_width } from '../tlog/tiles.ts'
import { cosign, originHash } from '../witness/witness.ts'
import { type AddEntries, infoText, infoType, type Package, packages_max, packagesIn, parseAddEntries } from './request.ts'
import * as store from './store.ts'

export type MirrorTools = Readonly<{
  tools: Pick<Tools, 'transaction'>
  /** The mirror's own keys; never the witness's: they say more. */
  signer: LogSigner
  also?: LogSigner | undefined
  /** The vkeys this node trusts for a log, or null when it does not mirror that log. */
  trusted(sql: Sql, origin: string): Promise<readonly string[] | null>
}>

const say = (status: number, body: string, type = 'text/plain; charset=utf-8'): DoorAnswer => ({ status, type, body })
const info = (status: 202 | 409, size: number, next: number): DoorAnswer =>
  say(status, infoText({ size, next, ticket: new Uint8Array() }), infoType)
/** So much that is here already may be sent again in one request. */
const excess_max = packages_max * tile_width

/** Takes one package when the checkpoint uploaded up to holds it; false when it does not. Entries that are here already are skipped. */
async function take(sql: Sql, origin: string, to: store.Pending, next: number, one: Package): Promise<number | undefined> {
  const index = Math.floor(one.start / tile_width)
  const first = index * tile_width
  const held = await store.entriesOf(sql, origin, index)
  const entries = [...held.slice(0, one.start - first), ...one.entries]
  if (entries.length !== one.end - first) throw new Error(`the copy of ${origin} lacks entries before ${one.start}`)
  const hashes = entries.map(leafHash)
  if (!holdsSubtree(first, one.end, treeHash(hashes), to.size, to.root, one.proof)) return undefined
  if (entries.length <= held.length) return next
  const { changed } = growth(next, await store.edgeAt(sql, origin, next), hashes.slice(held.length))
  await store.putEntries(sql, origin, index, entries)
  await store.putTiles(sql, origin, changed)
  return one.end
}

/** The copy is whole up to this checkpoint: recomputed from what is stored, then cosigned, then kept. */
async function finish(sql: Sql, it: MirrorTools, origin: string, to: store.Pending, at: Instant): Promise<DoorAnswer> {
  const root = to.size === 0 ? emptyRoot : rootOfEdge(await store.edgeAt(sql, origin, to.size))
  if (!root || !same(root, to.root)) throw new Error(`the copy of ${origin} is damaged: it does not give the tree of ${to.size}`)
  const lines = await cosign(it, parseSignedCheckpoint(to.note)!.note.text, at)
  await store.putMirror(sql, origin, { ...to, note: withLines(to.note, lines) }, at)
  return say(200, lines.map((line) => `${line}\n`).join(''))
}

async function handled(sql: Sql, it: MirrorTools, request: AddEntries, at: Instant): Promise<DoorAnswer> {
  const { origin, start, end, packages } = request
  if (!(await it.trusted(sql, origin))) return say(404, 'this mirror does not know the log\n')
  const pendings = await store.pendings(sql, origin)
  if (pendings.length === 0) return say(422, 'no checkpoint of this log was added yet\n')
  const mirror = await store.holdMirror(sql, origin)
  const to = pendings.find(({ size }) => size === end)
  let next = mirror.next
  const here = Math.min(end, next) - start
  if (!to || end < (mirror.size ?? 0) || start > next || here > excess_max) return info(409, pendings[0]!.size, next)
  for (const one of packages) {
    const after = await take(sql, origin, to, next, one)
    if (after === undefined) return say(422, 'the proof of a package does not verify\n')
    if (after !== next) await store.putNext(sql, origin, after)
    next = after
  }
  if (packages.length === packagesIn(request)) return finish(sql, it, origin, to, at)
  return packages.length === 0 ? say(400, 'no whole package in the request\n') : info(202, end, next)
}

/** Answers one `POST add-entries`. Whatever was proven stays, also when a later package is wrong. */
export async function addEntries(it: MirrorTools, body: Uint8Array, at: Instant): Promise<DoorAnswer> {
  const request = parseAddEntries(body)
  const answer = request
    ? await it.tools.transaction((sql) => handled(sql, it, request, at))
    : say(400, 'the request is not an add-entries request\n')
  return { ...answer, headers: { 'accept-encoding': 'gzip' } }
}

/** The copy of the log whose origin has this hash, as far as it is said to be whole. */
export async function mirrorOf(sql: Sql, hash: string): Promise<(store.Mirror & { size: number; note: string }) | undefined> {
  const found = (await store.mirrors(sql)).find(({ origin }) => originHash(origin) === hash)
  return found?.size != null ? (found as store.Mirror & { size: number; note: string }) : undefined
}

/** The bytes of a tile of a copy, or the entries of a bundle; undefined beyond the mirror's checkpoint. */
export async function mirroredTile(
  sql: Sql,
  { origin, size }: Readonly<{ origin: string; size: number }>,
  { level, index, width }: Readonly<{ level: number | 'entries'; index: number; width: number }>,
): Promise<{ hashes: Uint8Array } | { entries: readonly Uint8Array[] } | undefined> {
  if (index * tile_width + width > countAt(size, level === 'entries' ? 0 : level)) return undefined
  if (level === 'entries') return { entries: (await store.entriesOf(sql, origin, index)).slice(0, width) }
  const hashes = await store.tileOf(sql, origin, level, index)
  return hashes && { hashes: hashes.subarray(0, width * 32) }
}
