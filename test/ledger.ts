/** What the ledger's tests share: a log with keys of its own on a real database, and a second place in memory. */
import { generateKeyPairSync } from 'node:crypto'
import type { Id, NodeId, OfficerId } from '../src/kernel/id.ts'
import type { Instant } from '../src/kernel/instant.ts'
import type { Sql } from '../src/kernel/sql.ts'
import type { Entry } from '../src/ledger/entry.ts'
import type { CheckpointLock, SequencerTools } from '../src/ledger/log/agreeing/sequencer.ts'
import { type LogSigner, signerOf } from '../src/ledger/log/signer.ts'
import { kinds } from '../src/ledger/tlog/note.ts'
import type { Database } from '../src/node/postgres/pool.ts'

export const newSigner = (name: string, kind: number): LogSigner =>
  signerOf(name, kind, generateKeyPairSync('ed25519').privateKey)

/** A second place that can be told to fail: before it keeps, or after it kept. */
export function memoryLock(): CheckpointLock & { held: string | null; fail?: 'lost' | 'kept' | undefined } {
  return {
    held: null,
    async read() {
      return this.held
    },
    async swap(expected, next) {
      if (this.fail === 'lost') throw new Error('the second place did not answer')
      if (this.held !== expected) return false
      this.held = next
      if (this.fail === 'kept') throw new Error('the answer of the second place was lost')
      return true
    },
  }
}

export const node = 'xa-central' as NodeId
export const origin = 'xa-central.comity.example/log'
export const amara = { officer: 'amara' as OfficerId, name: 'Amara Diallo' }

export const entryOf = (n: number, more: Partial<Entry> = {}): Entry => ({
  act: 'assistance.transmit',
  by: amara,
  purpose: 'cigarette smuggling',
  case: 'case-1' as Id<'case'>,
  subject: `request:${n}`,
  content: { n, text: 'é' },
  at: '2026-11-23T09:00:00.000Z' as Instant,
  ...more,
})

export const sequencerOn = (
  db: Database,
  more: Partial<SequencerTools> = {},
): SequencerTools & { lock: ReturnType<typeof memoryLock> } =>
  ({ tools: db, signer: newSigner(origin, kinds.ed25519), lock: memoryLock(), ...more }) as never

/** What somebody who has the database and its keys can do: puts another act in the place of the one that was logged. */
export async function changeEvent(sql: Sql, id: string, change: (event: string) => string): Promise<void> {
  const { rows } = await sql.query<{ event: string }>('select event from ledger.entry where id = $1', [id])
  const rests = await sql.seal('ledger.entry.event', 'node', change(rows[0]!.event))
  await sql.query('update ledger.entry set event = $2 where id = $1', [id, rests])
}
