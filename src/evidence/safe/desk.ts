/** The safe: content in and out, and the chain that says who touched it. Used by every act on exhibits. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { CaseFacts } from '../../protection/permit.ts'
import { BlobDamaged, type BlobStore, maxContent_bytes } from '../blob.ts'
import { type Break, type CustodyEvent, type CustodyWords, findBreak, follow, type Seal, sealedText } from '../custody.ts'
import type { Exhibit } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'

export type EvidenceTools = Tools &
  Readonly<{
    node: NodeId
    /** The authority's name, for events that no officer did by hand. */
    authority: string
    blobs: BlobStore
    remember: Remember
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string }> | null>
    /** Signs with the node's key. */
    seal(text: string): Promise<Seal>
    /** Whether a node's signature holds; `unknown` when we have no key of that node by that name. */
    sealHolds(sql: Sql, node: NodeId, text: string, seal: Seal): Promise<'holds' | 'fails' | 'unknown'>
  }>

export type Examination = Readonly<{
  /** The first place where the chain does not hold. */
  broken?: Break
  /** Events sealed by nodes whose keys we do not have. */
  unverified: readonly number[]
}>

/** The bytes that base64 text says, or a Refusal. */
export function contentOf(text: string, facts: Readonly<Record<string, string>> = {}): Uint8Array {
  const tooLarge = () =>
    refuse('content-too-large', { ...facts, limit: '10 MiB' }, [{ pointer: '/contentBase64', code: 'content-too-large' }])
  if (text.length > Math.ceil(maxContent_bytes / 3) * 4) throw tooLarge()
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw refuse('content-garbled', facts)
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length > maxContent_bytes) throw tooLarge()
  if (bytes.length === 0) throw refuse('content-empty', facts)
  return bytes
}

/** The content of an exhibit; damage is told with the exhibit's number. */
export async function readContent(blobs: BlobStore, exhibit: Pick<Exhibit, 'sha256' | 'number'>): Promise<Uint8Array> {
  try {
    return await blobs.get(exhibit.sha256)
  } catch (fault) {
    if (fault instanceof BlobDamaged) throw refuse('content-damaged', { number: exhibit.number, sha256: exhibit.sha256 })
    throw fault
  }
}

/** Writes the next event of an exhibit's chain, sealed by this node. The exhibit must be held (`store.find` with `hold`). */
export async function record(tools: EvidenceTools, sql: Sql, exhibit: Exhibit, words: CustodyWords): Promise<CustodyEvent> {
  const event = follow(exhibit, await store.lastOf(sql, exhibit.case, exhibit.id), words)
  const sealed = { ...event, seal: await tools.seal(sealedText(event.hash)) }
  await store.append(sql, exhibit.case, exhibit.id, [sealed])
  return sealed
}

/** The first break of a chain, seals included, and the events whose node's key we lack. */
export async function examine(
  tools: EvidenceTools,
  sql: Sql,
  exhibit: Pick<Exhibit, 'id' | 'sha256'>,
  chain: readonly CustodyEvent[],
): Promise<Examination> {
  const broken = findBreak(exhibit, chain)
  const unverified: number[] = []
  for (const event of chain.slice(0, broken ? Math.max(0, broken.seq - 1) : undefined)) {
    const answer = await tools.sealHolds(sql, event.by.node, sealedText(event.hash), event.seal)
    if (answer === 'fails') return { broken: { seq: event.seq, why: 'seal' }, unverified }
    if (answer === 'unknown') unverified.push(event.seq)
  }
  return broken ? { broken, unverified } : { unverified }
}
