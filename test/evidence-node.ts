/** The room of evidence on a node of test/nodes.ts: its own safe, its door for partners, its letters. */
import { createHash } from 'node:crypto'
import { type EvidenceTools, evidenceDesk } from '../src/evidence/desk.ts'
import { uploadForm } from '../src/evidence/forms.ts'
import { startHaul } from '../src/evidence/haul/courier.ts'
import { haulDesk } from '../src/evidence/haul/desk.ts'
import { evidenceDoors } from '../src/evidence/routes.ts'
import type { ExhibitWithCustody } from '../src/evidence/safe/desk.ts'
import { plain_bytes } from '../src/evidence/sealed/shape.ts'
import { federationDesk } from '../src/federation/desk.ts'
import type { Handler, Post } from '../src/federation/letter.ts'
import type { NodeId } from '../src/kernel/id.ts'
import type { EntryId, Remember } from '../src/ledger/entry.ts'
import { evidenceTools } from '../src/node/evidence/safe.ts'
import type { NodeKeys } from '../src/node/keys.ts'
import { press } from '../src/node/papers/press.ts'
import { partnerHttp } from '../src/node/partner-http.ts'
import type { Database } from '../src/node/postgres/pool.ts'
import { dario, harbour } from './exhibits.ts'
import { type TestNode, testNode } from './nodes.ts'
import { testConfig } from './stage.ts'

const remember: Remember = async (sql, entry) => {
  await sql.query(`insert into public.remembered (act, subject, content) values ($1, $2, $3)`, [
    entry.act,
    entry.subject,
    JSON.stringify(entry.content),
  ])
  return entry.subject as EntryId
}

/** Loads its compiler when the first report is set. */
const setter = press()

type Ground = Readonly<{ id: NodeId; db: Database; keys: NodeKeys; dataDir: string; line?: string }>

/** The desks over a database and a data directory: in the node's own process, or in one that is killed. */
export function evidenceOver({ id, db, keys, dataDir, line = '' }: Ground, post: Post) {
  const config = testConfig({ node: id, name: `Authority of ${id}`, dataDir, evidenceLine: line })
  const { tools: real } = evidenceTools({ config, db, databaseUrl: '', fault: (it) => console.error(it) }, remember, keys, {
    post,
    proofs: async () => [],
    press: setter,
  })
  const tools: EvidenceTools = {
    ...real,
    caseFacts: async (_, it) => (it === harbour.id ? harbour : null),
    caseTitle: async () => ({ reference: `${id.slice(0, 2).toUpperCase()}-C-2026-0001` }),
  }
  return { tools, desk: evidenceDesk(tools), haul: haulDesk(tools) }
}

/** Fetches what is on its way here until stopped. */
export function hauling({ id, db, keys, dataDir, line }: Ground) {
  const { sign, signing, sealer } = keys
  const post = federationDesk({ ...db, self: id, sign, signing, sealer, remember, handler: () => undefined }).post
  const { tools, haul } = evidenceOver({ id, db, keys, dataDir, ...(line && { line }) }, post)
  const { stream } = partnerHttp({ allowInside: true })
  const courier = startHaul({ ...tools, desk: haul, stream, report: (fault) => console.error(fault) })
  return {
    async stop() {
      await courier.stop()
      await tools.hands.stop()
    },
  }
}

export type EvidenceNode = TestNode & ReturnType<typeof evidenceOver> & { asks: { first: number; count: number }[] }

export async function evidenceNode(id: string): Promise<EvidenceNode> {
  const handlers: Record<string, Handler> = {}
  const asks: { first: number; count: number }[] = []
  let room: ReturnType<typeof evidenceOver> | undefined
  const node = await testNode(id, {
    handlers,
    more: () =>
      (room ? evidenceDoors(room.haul) : []).map((door) => ({
        ...door,
        answer: (knock) => {
          asks.push(JSON.parse(Buffer.from(knock.body).toString()))
          return door.answer(knock)
        },
      })),
  })
  room = evidenceOver(node, node.post.post)
  handlers[room.haul.arrivedHandler.kind] = room.haul.arrivedHandler
  return Object.assign(node, room, { asks })
}

/** Registers a file in segments, as an officer's program does. */
export async function registered({ desk, db }: Pick<EvidenceNode, 'desk' | 'db'>, bytes: Buffer): Promise<ExhibitWithCustody> {
  const at = db.now()
  const form = uploadForm.parse({
    name: 'telephone.img',
    mime: 'application/octet-stream',
    size: bytes.length,
    origin: { authority: 'Port police', collectedAt: '2026-11-20T09:30:00Z', place: 'Berth 4', tool: 'Imager 4.2' },
    purpose: 'Image of a telephone',
  })
  const { id } = await desk.beginUpload(dario, harbour.id, form, at)
  const hashes: Buffer[] = []
  async function* body() {
    for (let n = 0; n * plain_bytes < bytes.length; n++) {
      const plain = bytes.subarray(n * plain_bytes, (n + 1) * plain_bytes)
      const hash = createHash('sha256').update(plain).digest()
      hashes.push(hash)
      yield hash
      yield plain
    }
  }
  await desk.takeSegments(dario, harbour.id, id, { offset: 0, body: body() }, at)
  const digest = createHash('sha256').update(Buffer.concat(hashes)).digest('hex')
  return desk.finishUpload(dario, harbour.id, id, digest, at)
}
