/** A node that witnesses and mirrors other logs, on a database of its own, for tests of whoever relies on it. */
import type { Instant } from '../src/kernel/instant.ts'
import type { DoorAnswer } from '../src/kernel/route.ts'
import type { MirrorPeer } from '../src/ledger/mirror/courier.ts'
import { addEntries } from '../src/ledger/mirror/desk.ts'
import { ledgerDoors } from '../src/ledger/routes.ts'
import { kinds } from '../src/ledger/tlog/note.ts'
import { addCheckpoint, originHash } from '../src/ledger/witness/witness.ts'
import { testDatabase } from './database.ts'
import { newSigner } from './ledger.ts'

export const mirroredAt = '2026-11-25T09:00:00.000Z' as Instant
const bytes = (text: string) => new TextEncoder().encode(text)

export async function mirrorNode(trust: Readonly<Record<string, readonly string[]>>) {
  const db = await testDatabase()
  const signer = newSigner('xb-central.comity/witness', kinds.cosignature)
  const own = newSigner('xb-central.comity/mirror', kinds.cosignature)
  const trusted = async (_: unknown, of: string) => trust[of] ?? null
  const witness = { tools: db, signer, trusted, mirrors: true }
  const mirror = { tools: db, signer: own, trusted }
  const doors = ledgerDoors({ tools: db, origin: 'xb-central.comity/log', witness, mirror })
  const ask = (path: string, params: Record<string, string>): Promise<DoorAnswer> =>
    doors.find((door) => door.path === path)!.answer({ params, query: {}, body: new Uint8Array(), at: mirroredAt })
  const get = (of: string, path: string): Promise<DoorAnswer> =>
    ask(`/mirror/:origin/${path === 'checkpoint' ? 'checkpoint' : 'tile/*'}`, { origin: originHash(of), '*': path.slice(5) })
  const seen = (of: string): Promise<DoorAnswer> => ask('/witness/:origin/checkpoint', { origin: originHash(of) })
  return {
    db,
    signer,
    own,
    get,
    seen,
    checkpoint: (body: string) => addCheckpoint(witness, bytes(body), mirroredAt),
    entries: (body: Uint8Array) => addEntries(mirror, body, mirroredAt),
  }
}
type MirrorNode = Awaited<ReturnType<typeof mirrorNode>>
export const answered = async (answer: Promise<DoorAnswer>) => {
  const { status, body } = await answer
  return { status, body: typeof body === 'string' ? body : Buffer.from(body as Uint8Array).toString() }
}

export const peerOf = (it: MirrorNode): MirrorPeer => ({
  name: 'xb-central',
  vkey: it.own.vkey,
  witness: it.signer.name,
  submit: (body) => answered(it.entries(body)),
})
