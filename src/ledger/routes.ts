/** The ledger's timetable: for officers below /api/v1, and the doors of the public log and the witness. */
import type { CaseId } from '../kernel/id.ts'
import { type Door, type DoorAnswer, type Route, route } from '../kernel/route.ts'
import type { Tools } from '../kernel/sql.ts'
import { cosignedNote, type LedgerDesk } from './desk.ts'
import type { EntryId } from './entry.ts'
import { auditQuery, caseParams, entryParams, pageQuery, subjectParams } from './forms.ts'
import * as log from './log/store.ts'
import { bundle, countAt, parseTilePath, tile_width } from './tlog/tiles.ts'
import { entryDetail, entryPage, logView, proofFile } from './views.ts'
import { request_max_bytes } from './witness/request.ts'
import { addCheckpoint, type WitnessTools, witnessed } from './witness/witness.ts'

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
]

export type DoorTools = Readonly<{ tools: Pick<Tools, 'transaction' | 'now'>; origin: string; witness: WitnessTools }>

const absent: DoorAnswer = { status: 404, type: 'text/plain; charset=utf-8', body: 'not here\n' }
const text = 'text/plain; charset=utf-8'
const forEver = { 'cache-control': 'public, max-age=604800, immutable' }

/** A tile or a bundle, as far as published checkpoints reach; partial ones of any width up to there. */
async function tileAnswer({ tools, origin }: DoorTools, path: string): Promise<DoorAnswer> {
  const asked = parseTilePath(path)
  if (!asked) return absent
  const { level, index, width } = asked
  return tools.transaction(async (sql) => {
    const size = (await log.head(sql, origin))?.published ?? 0
    if (index * tile_width + width > countAt(size, level === 'entries' ? 0 : level)) return absent
    if (level === 'entries') {
      const entries = await log.leaves(sql, origin, index * tile_width, index * tile_width + width)
      return { status: 200, type: 'application/octet-stream', body: bundle(entries), headers: forEver }
    }
    const [tile] = await log.tiles(sql, origin, [{ level, index }])
    return tile
      ? { status: 200, type: 'application/octet-stream', body: tile.hashes.subarray(0, width * 32), headers: forEver }
      : absent
  })
}

/** What other machines ask without an officer: the public log (tlog-tiles, prefix `/log`) and the witness (prefix `/witness`). */
export const ledgerDoors = (it: DoorTools): Door[] => [
  {
    verb: 'GET',
    path: '/log/checkpoint',
    says: "The newest checkpoint of this node's log, with cosignatures.",
    answer: () =>
      it.tools.transaction(async (sql) => {
        const size = (await log.head(sql, it.origin))?.published
        const note = size === undefined ? undefined : await cosignedNote(sql, it.origin, size)
        return note === undefined ? absent : { status: 200, type: text, body: note, headers: { 'cache-control': 'no-store' } }
      }),
  },
  {
    verb: 'GET',
    path: '/log/tile/*',
    says: 'Hash tiles and entry bundles (c2sp.org/tlog-tiles).',
    answer: ({ params }) => tileAnswer(it, `tile/${params['*'] ?? ''}`),
  },
  {
    verb: 'POST',
    path: '/witness/add-checkpoint',
    says: 'Cosigns a checkpoint of a log this node witnesses (c2sp.org/tlog-witness).',
    max_bytes: request_max_bytes,
    answer: ({ body, at }) => addCheckpoint(it.witness, body, at),
  },
  {
    verb: 'GET',
    path: '/witness/:origin/checkpoint',
    says: 'The newest checkpoint this node cosigned of a log, by the hexadecimal SHA-256 of its origin.',
    answer: ({ params }) =>
      it.tools.transaction(async (sql) => {
        const held = await witnessed(sql, params.origin ?? '')
        return held ? { status: 200, type: text, body: held.note, headers: { 'cache-control': 'no-store' } } : absent
      }),
  },
]
