/** The ledger's timetable: for officers below /api/v1, and the doors of the public log and the witness. */
import { promisify } from 'node:util'
import { gzip as zip } from 'node:zlib'
import type { CaseId } from '../kernel/id.ts'
import { type Door, type DoorAnswer, type Route, route } from '../kernel/route.ts'
import type { Tools } from '../kernel/sql.ts'
import type { LedgerDesk } from './desk.ts'
import type { EntryId } from './entry.ts'
import { auditQuery, caseParams, entryParams, misconductParams, pageQuery, sizeParams, subjectParams } from './forms.ts'
import { cosignedNote } from './log/desk.ts'
import * as log from './log/store.ts'
import { addEntries, type MirrorTools, mirroredTile, mirrorOf } from './mirror/desk.ts'
import { entries_max_bytes } from './mirror/request.ts'
import { takeMisconduct } from './monitor/desk.ts'
import { misconduct_max_bytes } from './monitor/misconduct.ts'
import { bundle, countAt, parseTilePath, tile_width } from './tlog/tiles.ts'
import { entryDetail, entryPage, logView, proofFile } from './views.ts'
import { request_max_bytes } from './witness/request.ts'
import { addCheckpoint, signSubtree, type WitnessTools, witnessed } from './witness/witness.ts'

export const ledgerRoutes = (desk: LedgerDesk): Route[] => [
  route({
    verb: 'GET',
    path: '/ledger/cases/:case/entries',
    act: 'ledger.read',
    says: 'What was done in a case, newest first.',
    params: caseParams,
    query: pageQuery,
    gives: entryPage,
    answer: ({ officer, params, query, at }) => desk.caseEntries(officer, params.case as CaseId, query, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/subjects/:subject/entries',
    act: 'ledger.proof',
    says: 'What was done to one thing, e.g. `request:<id>`, newest first.',
    params: subjectParams,
    query: pageQuery,
    gives: entryPage,
    answer: ({ officer, params, query, at }) => desk.subjectEntries(officer, params.subject, query, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/entries/:id',
    act: 'ledger.proof',
    says: 'One entry: who, when, why, how well it is secured; for members of the case also what.',
    params: entryParams,
    gives: entryDetail,
    answer: ({ officer, params, at }) => desk.entry(officer, params.id as EntryId, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/entries/:id/proof',
    act: 'ledger.proof',
    says: 'The evidence-of-record file: proves the entry offline, to anyone.',
    params: entryParams,
    gives: proofFile,
    file: 'application/json',
    answer: ({ officer, params, at }) => desk.proofOf(officer, params.id as EntryId, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/entries/:id/tlog-proof',
    act: 'ledger.proof',
    says: 'The place of the entry in the log as plain text (c2sp.org/tlog-proof), its leaf in the line `extra`.',
    params: entryParams,
    gives: proofFile,
    file: 'text/plain; charset=utf-8',
    answer: ({ officer, params, at }) => desk.proofOf(officer, params.id as EntryId, at, 'text'),
  }),
  route({
    verb: 'GET',
    path: '/ledger/audit',
    act: 'ledger.audit',
    says: 'Search everything done on this node, without contents. The search is itself remembered.',
    query: auditQuery,
    gives: entryPage,
    answer: ({ officer, query, at }) => desk.auditPage(officer, query, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/log',
    act: 'ledger.proof',
    says: "The state of this node's log, its witnesses, and the logs it witnesses.",
    gives: logView,
    answer: ({ officer, at }) => desk.logState(officer, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/misconduct/:origin/:size',
    act: 'ledger.proof',
    says: 'Proof that a log showed two histories: both checkpoints under its signature, in a file that proves itself.',
    params: misconductParams,
    gives: proofFile,
    file: 'application/json',
    answer: ({ officer, params, at }) => desk.misconductFile(officer, params.origin, params.size, at),
  }),
  route({
    verb: 'GET',
    path: '/ledger/log/timestamps/:size',
    act: 'ledger.proof',
    says: 'The RFC 3161 time stamp of a checkpoint, as the authority gave it. It stamps the text of the checkpoint.',
    params: sizeParams,
    gives: proofFile,
    file: 'application/timestamp-reply',
    answer: ({ officer, params, at }) => desk.stampFile(officer, params.size, at),
  }),
]

export type DoorTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  origin: string
  /** Logs that grow no more, by the number below which they are served. */
  earlier?: readonly string[]
  witness: WitnessTools
  /** Absent on a node that keeps no copies. */
  mirror?: MirrorTools | undefined
}>

const gzip = promisify(zip)
const absent: DoorAnswer = { status: 404, type: 'text/plain; charset=utf-8', body: 'not here\n' }
const text = 'text/plain; charset=utf-8'
const forEver = { 'cache-control': 'public, max-age=604800, immutable' }

/** A tile or a bundle, as far as published checkpoints reach; partial ones of any width up to there. */
const bundleAnswer = async (entries: readonly Uint8Array[]): Promise<DoorAnswer> => ({
  status: 200,
  type: 'application/octet-stream',
  body: await gzip(bundle(entries)),
  headers: { ...forEver, 'content-encoding': 'gzip' },
})
const hashAnswer = (hashes: Uint8Array | undefined): DoorAnswer =>
  hashes ? { status: 200, type: 'application/octet-stream', body: hashes, headers: forEver } : absent

async function tileAnswer({ tools }: DoorTools, origin: string, path: string): Promise<DoorAnswer> {
  const asked = parseTilePath(path)
  if (!asked) return absent
  const { level, index, width } = asked
  return tools.transaction(async (sql) => {
    const size = (await log.head(sql, origin))?.published ?? 0
    if (index * tile_width + width > countAt(size, level === 'entries' ? 0 : level)) return absent
    if (level === 'entries') {
      return bundleAnswer(await log.leaves(sql, origin, index * tile_width, index * tile_width + width))
    }
    const [tile] = await log.tiles(sql, origin, [{ level, index }])
    return hashAnswer(tile?.hashes.subarray(0, width * 32))
  })
}

/** A copy of another log, as its mirror serves it: the same paths below another prefix. */
function mirrorAnswer({ tools }: DoorTools, hash: string, path: string): Promise<DoorAnswer> {
  return tools.transaction(async (sql) => {
    const copy = await mirrorOf(sql, hash)
    if (!copy) return absent
    if (path === 'checkpoint') return noteAnswer(copy.note)
    const asked = parseTilePath(path)
    const found = asked && (await mirroredTile(sql, copy, asked))
    if (!found) return absent
    return 'entries' in found ? bundleAnswer(found.entries) : hashAnswer(found.hashes)
  })
}

const checkpointAnswer = ({ tools }: DoorTools, origin: string): Promise<DoorAnswer> =>
  tools.transaction(async (sql) => {
    const size = (await log.head(sql, origin))?.published
    const note = size === undefined ? undefined : await cosignedNote(sql, origin, size)
    return noteAnswer(note)
  })

const noteAnswer = (note: string | undefined): DoorAnswer =>
  note === undefined ? absent : { status: 200, type: text, body: note, headers: { 'cache-control': 'no-store' } }

/** The log that grows no more with this number in its address. */
const shardOf = ({ earlier = [] }: DoorTools, number: string | undefined): string | undefined =>
  /^[1-9]\d{0,3}$/.test(number ?? '') ? earlier[Number(number) - 1] : undefined

/** What other machines ask without an officer: the public log (tlog-tiles, prefix `/log`) and the witness (prefix `/witness`). */
export const ledgerDoors = (it: DoorTools): Door[] => [
  {
    verb: 'GET',
    path: '/log/checkpoint',
    says: "The newest checkpoint of this node's log, with cosignatures.",
    answer: () => checkpointAnswer(it, it.origin),
  },
  {
    verb: 'GET',
    path: '/log/tile/*',
    says: 'Hash tiles and entry bundles (c2sp.org/tlog-tiles).',
    answer: ({ params }) => tileAnswer(it, it.origin, `tile/${params['*'] ?? ''}`),
  },
  {
    verb: 'GET',
    path: '/log/shard/:number/checkpoint',
    says: 'The last checkpoint of a log this node has closed.',
    answer: async ({ params }) => {
      const origin = shardOf(it, params.number)
      return origin ? checkpointAnswer(it, origin) : absent
    },
  },
  {
    verb: 'GET',
    path: '/log/shard/:number/tile/*',
    says: 'Hash tiles and entry bundles of a log this node has closed.',
    answer: async ({ params }) => {
      const origin = shardOf(it, params.number)
      return origin ? tileAnswer(it, origin, `tile/${params['*'] ?? ''}`) : absent
    },
  },
  {
    verb: 'POST',
    path: '/witness/misconduct',
    says: 'Takes a proof that a log showed two histories: two checkpoints of one size under its signature.',
    max_bytes: misconduct_max_bytes,
    answer: ({ body, at }) => takeMisconduct(it.witness, body, at),
  },
  {
    verb: 'POST',
    path: '/witness/add-checkpoint',
    says: 'Cosigns a checkpoint of a log this node witnesses (c2sp.org/tlog-witness).',
    max_bytes: request_max_bytes,
    answer: ({ body, at }) => addCheckpoint(it.witness, body, at),
  },
  {
    verb: 'POST',
    path: '/witness/sign-subtree',
    says: 'Cosigns a part of a tree that this witness cosigned whole (c2sp.org/tlog-witness).',
    max_bytes: request_max_bytes,
    answer: ({ body }) => signSubtree(it.witness, body),
  },
  {
    verb: 'GET',
    path: '/witness/:origin/checkpoint',
    says: 'The newest checkpoint this node cosigned of a log, by the hexadecimal SHA-256 of its origin.',
    answer: ({ params }) =>
      it.tools.transaction(async (sql) => {
        const held = await witnessed(sql, params.origin ?? '')
        return noteAnswer(held?.note)
      }),
  },
  ...(it.mirror ? mirrorDoors(it, it.mirror) : []),
]

/** The mirror (c2sp.org/tlog-mirror): entries come in beside the witness, `/witness`; copies are read below `/mirror`. */
const mirrorDoors = (it: DoorTools, mirror: MirrorTools): Door[] => [
  {
    verb: 'POST',
    path: '/witness/add-entries',
    says: 'Takes entries of a log this node mirrors, and cosigns once the copy is whole (c2sp.org/tlog-mirror).',
    max_bytes: entries_max_bytes,
    answer: ({ body, at }) => addEntries(mirror, body, at),
  },
  {
    verb: 'GET',
    path: '/mirror/:origin/checkpoint',
    says: "The checkpoint up to which this node keeps a copy of a log, by the hexadecimal SHA-256 of the log's origin.",
    answer: ({ params }) => mirrorAnswer(it, params.origin ?? '', 'checkpoint'),
  },
  {
    verb: 'GET',
    path: '/mirror/:origin/tile/*',
    says: 'Hash tiles and entry bundles of that copy (c2sp.org/tlog-tiles).',
    answer: ({ params }) => mirrorAnswer(it, params.origin ?? '', `tile/${params['*'] ?? ''}`),
  },
]
