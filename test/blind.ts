/** Two authorities for tests of private matching: each its own database and ledger, letters carried by hand as JSON between them. */
import type { Handler } from '../src/federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import { type Instant, plus_ms } from '../src/kernel/instant.ts'
import type { Officer, Role } from '../src/kernel/officer.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { remembering } from '../src/ledger/desk.ts'
import type { Remember } from '../src/ledger/entry.ts'
import { oblivious } from '../src/node/sealing/oblivious.ts'
import { type BlindDesk, blindDesk } from '../src/screening/blind/desk.ts'
import { testDatabase } from './database.ts'

export const noon = '2026-11-23T12:00:00.000Z' as Instant
export type Carried = { from: NodeId; to: NodeId; chain: string; kind: string; body: Record<string, unknown>; text: string }

export const officerAt = (node: string, id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: `Officer ${id}`,
  authority: `Authority of ${node}`,
  roles,
  signedInAt: noon,
  steppedUpAt: noon,
})

const primitives = await oblivious()

export async function blindNode(name: string, members: readonly string[]) {
  const db = await testDatabase()
  const id = name as NodeId
  const file = `case-${name}` as CaseId
  const entries: Parameters<Remember>[1][] = []
  const ledger = remembering(db, { origin: `${name}.example/log`, node: id })
  const out: Carried[] = []
  let at = noon
  let closed = false
  const desk: BlindDesk = blindDesk({
    ...db,
    ...primitives,
    node: id,
    now: () => at,
    remember: (sql, entry) => {
      entries.push(entry)
      return ledger(sql, entry)
    },
    caseFacts: async (_, wanted) =>
      wanted === file ? { id: file, members: members as OfficerId[], purpose: `Matter of ${name}`, closed } : null,
    post: async (_, parcel) => {
      const text = JSON.stringify(parcel.body)
      out.push({ from: id, to: parcel.to, chain: parcel.chain, kind: parcel.kind, body: JSON.parse(text), text })
      return `m-${out.length}` as never
    },
  })
  return { id, file, db, desk, entries, out, turn: (ms: number) => (at = plus_ms(noon, ms)), close: () => (closed = true) }
}
export type BlindNode = Awaited<ReturnType<typeof blindNode>>

let letters = 0
/** Gives a letter to whom it is for, as the inbox would: schema first, one transaction, a refusal is an answer. */
export async function deliver(letter: Carried, to: BlindNode, receivedAt = noon): Promise<string | undefined> {
  const handler = to.desk.handlers.find((h) => h.kind === letter.kind) as Handler
  const body = handler.schema.parse(letter.body)
  const whole = { ...letter, body, id: `l-${++letters}` as never, seq: letters, sentAt: receivedAt, receivedAt }
  try {
    await to.db.transaction((sql) => handler.receive(sql, whole))
    return undefined
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}
/** Carries everything to and fro until nothing is left; gives the letters in the order they went. */
export async function carry(nodes: readonly BlindNode[], at = noon): Promise<Carried[]> {
  const went: Carried[] = []
  for (let moved = true; moved; ) {
    moved = false
    for (const node of nodes)
      for (const letter of node.out.splice(0)) {
        moved = true
        went.push(letter)
        await deliver(letter, nodes.find((n) => n.id === letter.to)!, at)
      }
  }
  return went
}
