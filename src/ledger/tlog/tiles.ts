/** Tiles and entry bundles of a log (c2sp.org/tlog-tiles): paths, growing the right edge, and proofs made from tiles. */
import {
  consistencyRuns,
  type Hash,
  hash_bytes,
  hashOfRun,
  inclusionRuns,
  type Node,
  nodesOf,
  type Run,
  type Sha256,
  treeHash,
} from './merkle.ts'

export const tile_width = 256

/** Tile `index` of a level. A node of height h lies in level floor(h / 8). */
export type TileAt = Readonly<{ level: number; index: number }>
export type Tile = TileAt & Readonly<{ hashes: Uint8Array }>
/** The right-most tile of each level that is not full, by level. */
export type Edge = ReadonlyMap<number, Uint8Array>

/** `1234067` as `x001/x234/067`. */
export function indexPath(index: number): string {
  const groups: string[] = []
  for (let n = index; groups.length === 0 || n > 0; n = Math.floor(n / 1000)) groups.unshift(String(n % 1000).padStart(3, '0'))
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
}

export const tilePath = (level: number | 'entries', index: number, width: number): string =>
  `tile/${level}/${indexPath(index)}${width === tile_width ? '' : `.p/${width}`}`

export type TilePath = Readonly<{ level: number | 'entries'; index: number; width: number }>

/** What a path below the log's prefix asks for, or undefined when it is not the one path of any tile. */
export function parseTilePath(path: string): TilePath | undefined {
  const found = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path)
  if (!found) return undefined
  const level = found[1] === 'entries' ? 'entries' : Number(found[1])
  const index = Number(found[2]!.replaceAll(/[x/]/g, ''))
  const width = found[3] === undefined ? tile_width : Number(found[3])
  if (!Number.isSafeInteger(index) || (level !== 'entries' && level > 63) || (found[3] !== undefined && width >= tile_width))
    return undefined
  return tilePath(level, index, width) === path ? { level, index, width } : undefined
}

/** How many hashes of a level a tree of this size has. */
export const countAt = (size: number, level: number): number => Math.floor(size / tile_width ** level)

/** The tiles that are not full in a tree of this size. */
export function edgeOf(size: number): TileAt[] {
  const tiles: TileAt[] = []
  for (let level = 0; countAt(size, level) > 0; level++)
    if (countAt(size, level) % tile_width > 0) tiles.push({ level, index: Math.floor(countAt(size, level) / tile_width) })
  return tiles
}

export const hashAt = (hashes: Uint8Array, place: number): Hash => hashes.subarray(place * hash_bytes, (place + 1) * hash_bytes)
export const hashesIn = (hashes: Uint8Array): Hash[] =>
  Array.from({ length: hashes.length / hash_bytes }, (_, i) => hashAt(hashes, i))

function joined(hashes: readonly Hash[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * hash_bytes)
  hashes.forEach((hash, i) => {
    bytes.set(hash, i * hash_bytes)
  })
  return bytes
}

/** What appending did: the tiles that changed, and the roots of the level-0 tiles that became full. */
export type Growth = Readonly<{ changed: readonly Tile[]; full: readonly Hash[] }>

/** Appends `leaves` to a tree of `size` whose right edge is `edge`. */
export function growth(size: number, edge: Edge, leaves: readonly Hash[], sha?: Sha256): Growth {
  const changed: Tile[] = []
  let [rising, full]: [Hash[], Hash[] | undefined] = [[...leaves], undefined]
  for (let level = 0; rising.length > 0; level++) {
    const next: Hash[] = []
    let row = [...hashesIn(edge.get(level) ?? new Uint8Array()), ...rising]
    let index = Math.floor(countAt(size, level) / tile_width)
    for (; row.length >= tile_width; index++) {
      const whole = row.slice(0, tile_width)
      row = row.slice(tile_width)
      changed.push({ level, index, hashes: joined(whole) })
      next.push(treeHash(whole, sha))
    }
    if (row.length > 0) changed.push({ level, index, hashes: joined(row) })
    full ??= next
    rising = next
  }
  return { changed, full: full ?? [] }
}

export const grow = (size: number, edge: Edge, leaves: readonly Hash[]): readonly Tile[] => growth(size, edge, leaves).changed

/** The root of a tree from the tiles of its right edge alone: what the tiles say, independent of the frontier. Undefined when empty. */
export function rootOfEdge(edge: Edge, sha?: Sha256): Hash | undefined {
  let below: Hash | undefined
  for (let level = 0; level <= Math.max(-1, ...edge.keys()); level++) {
    const row = [...hashesIn(edge.get(level) ?? new Uint8Array()), ...(below ? [below] : [])]
    if (row.length > 0) below = treeHash(row, sha)
  }
  return below
}

const tileOf = ({ height, index }: Node): TileAt & { first: number; count: number } => {
  const level = Math.floor(height / 8)
  const count = 2 ** (height - level * 8)
  const first = index * count
  return { level, index: Math.floor(first / tile_width), first: first % tile_width, count }
}

/** Where the hashes of a proof are to be found. */
export const tilesFor = (runs: readonly Run[]): TileAt[] => {
  const tiles = runs.flatMap(nodesOf).map(tileOf)
  return [...new Map(tiles.map(({ level, index }) => [`${level}/${index}`, { level, index }])).values()]
}

/** The hashes of a proof, from the tiles named by `tilesFor`. */
export function proofFrom(runs: readonly Run[], tiles: readonly Tile[]): Hash[] {
  const held = new Map(tiles.map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]))
  const hashOf = (node: Node): Hash => {
    const { level, index, first, count } = tileOf(node)
    const bytes = held.get(`${level}/${index}`)?.subarray(first * hash_bytes, (first + count) * hash_bytes)
    if (bytes?.length !== count * hash_bytes) throw new Error(`the log lacks ${tilePath(level, index, tile_width)}`)
    return treeHash(hashesIn(bytes))
  }
  return runs.map((run) => hashOfRun(nodesOf(run).map(hashOf)))
}

export const inclusionProof = (index: number, size: number, tiles: readonly Tile[]): Hash[] =>
  proofFrom(inclusionRuns(index, size), tiles)
export const consistencyProof = (from: number, to: number, tiles: readonly Tile[]): Hash[] =>
  proofFrom(consistencyRuns(from, to), tiles)

/** Entries as a bundle: each with its length in two bytes, big-endian. */
export function bundle(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0))
  let at = 0
  for (const entry of entries) {
    bytes.set([Math.floor(entry.length / 256), entry.length % 256], at)
    bytes.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bytes
}

/** The entries of a bundle, or undefined when it is cut short. */
export function unbundle(bytes: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! * 256 + (bytes[at + 1] ?? Number.NaN)
    if (!(at + 2 + length <= bytes.length)) return undefined
    entries.push(bytes.slice(at + 2, at + 2 + length))
    at += 2 + length
  }
  return entries
}
