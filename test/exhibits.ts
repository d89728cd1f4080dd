/** A stage for tests of evidence: the cast of a case, and a node's evidence room over its own database, folder and key. */
import { generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type EvidenceTools, evidenceDesk } from '../src/evidence/desk.ts'
import { type AddForm, addForm } from '../src/evidence/forms.ts'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import type { Officer, Role } from '../src/kernel/officer.ts'
import { remembering } from '../src/ledger/desk.ts'
import type { Remember } from '../src/ledger/entry.ts'
import { folderBlobs } from '../src/node/blobs.ts'
import type { CaseFacts } from '../src/protection/permit.ts'
import { testDatabase } from './database.ts'
import { boxOf } from './keeping.ts'
import { sealingParts } from './sealing.ts'

export const [xa, xb, xc] = ['xa-central', 'xb-central', 'xc-central'] as [NodeId, NodeId, NodeId]
export const noon = '2026-11-23T12:00:00.000Z' as Instant
const officer = (id: string, name: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central Authority',
  roles,
  signedInAt: noon,
  steppedUpAt: noon,
})
export const amara = officer('amara', 'Amara Diallo', 'prosecutor')
export const bo = officer('bo', 'Bo Lindqvist', 'desk-officer')
export const chiara = officer('chiara', 'Chiara Conti', 'approver')
export const dario = officer('dario', 'Dario Vella', 'investigator')
export const harbour: CaseFacts = {
  id: 'c-1' as CaseId,
  members: [amara.id, chiara.id, dario.id],
  purpose: 'Harbour',
  closed: false,
}

const keys = new Map<NodeId, { publicKey: KeyObject; privateKey: KeyObject }>([
  [xa, generateKeyPairSync('ed25519')],
  [xb, generateKeyPairSync('ed25519')],
  [xc, generateKeyPairSync('ed25519')],
])

const keyOf = (node: NodeId) => {
  const key = keys.get(node) ?? generateKeyPairSync('ed25519')
  keys.set(node, key)
  return key
}

/** One node's evidence room over its own database, folder and key, with the ledger as it is. */
export async function room(node: NodeId, over: Partial<EvidenceTools> = {}, given?: Awaited<ReturnType<typeof testDatabase>>) {
  const db = given ?? (await testDatabase())
  const folder = mkdtempSync(join(tmpdir(), 'comity-blobs-'))
  after(() => rmSync(folder, { recursive: true }))
  const left: string[] = []
  const entries: Parameters<Remember>[1][] = []
  const ledger = remembering(db, { origin: `${node}.example/log`, node })
  const { posted, ...parts } = await sealingParts(node, folder)
  const tools: EvidenceTools = {
    ...db,
    node,
    authority: `Central Authority of ${node.slice(0, 2).toUpperCase()}`,
    blobs: folderBlobs(folder, boxOf()),
    ...parts,
    leave: async (_, place, names) => void left.push(...names.map((name) => `${place} ${name}`)),
    remember: (sql, entry) => {
      entries.push(entry)
      return ledger(sql, entry)
    },
    caseFacts: async (_, id) => (id === harbour.id ? harbour : null),
    caseTitle: async () => ({ reference: `${node.slice(0, 2).toUpperCase()}-C-2026-0001` }),
    seal: async (text) => ({
      key: `${node}+1`,
      value: sign(null, Buffer.from(text), keyOf(node).privateKey).toString('base64'),
    }),
    sealHolds: async (_, by, text, seal) => {
      const key = keys.get(by)
      if (!key || seal.key !== `${by}+1`) return 'unknown'
      return verify(null, Buffer.from(text), key.publicKey, Buffer.from(seal.value, 'base64')) ? 'holds' : 'fails'
    },
    ...over,
  }
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
  return { db, desk: evidenceDesk(tools), tools, entries, files, posted, folder, left }
}

export const report = (text: string, more: Partial<AddForm> = {}): AddForm => ({
  ...addForm.parse({
    name: 'seizure report.pdf',
    mime: 'application/pdf',
    contentBase64: Buffer.from(text).toString('base64'),
    origin: {
      authority: 'Port police',
      collectedAt: '2026-11-20T09:30:00Z',
      place: 'Berth 4',
      tool: 'Scanner 2.1',
      request: 'XA-2026-000004',
    },
    purpose: 'Report of the seizure',
  }),
  ...more,
})
