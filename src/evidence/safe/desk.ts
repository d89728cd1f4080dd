/** The safe: content in and out, and the chain that says who touched it. Used by every act on exhibits. */
import type { Sign } from '../../directory/ed25519.ts'
import type { Post } from '../../federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer, Role } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { StampingAuthority } from '../../ledger/stamp/witness.ts'
import type { CaseFacts, Permit } from '../../protection/permit.ts'
import { BlobDamaged, type BlobStore, maxContent_bytes } from '../blob.ts'
import type { Document, Reader } from '../contents/sockets.ts'
import type { Language } from '../court/manifest.ts'
import type { Words } from '../court/report.ts'
import type { CourtSheet } from '../court/sheet.ts'
import { type Break, type CustodyEvent, type CustodyWords, findBreak, follow, type Seal, sealedText } from '../custody.ts'
import type { Exhibit } from '../exhibit.ts'
import type { Flag } from '../onward/onward.ts'
import { flagsOf } from '../onward/store.ts'
import { refuse } from '../refusals.ts'
import { isLast, plain_bytes, plainLength, sealedLength, segmentsOf, startOf } from '../sealed/shape.ts'
import { ContentLost, type Hands, type Vault } from '../sealed/sockets.ts'
import { type SealedRow, sealedOf, type Wrapped } from '../sealed/store.ts'
import * as store from '../store.ts'

export type EvidenceTools = Tools &
  Readonly<{
    node: NodeId
    /** The authority's name, for events that no officer did by hand. */
    authority: string
    blobs: BlobStore
    vault: Vault
    hands: Hands
    /** A file's key, sealed to a node (ours included) and bound to the file's header. */
    wrap(sql: Sql, to: NodeId, key: Uint8Array, header: Uint8Array): Promise<Wrapped>
    /** Undefined when it was not sealed to this node, or belongs to another file. */
    unwrap(wrapped: Wrapped, header: Uint8Array): Promise<Uint8Array | undefined>
    remember: Remember
    caseFacts(sql: Sql, id: CaseId): Promise<CaseFacts | null>
    /** An active officer of this authority. */
    officerOf(sql: Sql, id: OfficerId): Promise<Readonly<{ id: OfficerId; name: string; roles: readonly Role[] }> | null>
    /** Names files that go once the act has committed, unless something else still needs them. */
    leave(sql: Sql, place: 'evidence' | 'sealed', names: readonly string[]): Promise<void>
    /** Whether content waits for a malware scanner before it opens. */
    scans: boolean
    /** Reads and draws what content is in a process apart; absent where nothing is read. */
    reader?: Reader
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title?: string }> | null>
    /** Signing keys of nodes, as far as they are known here. */
    keysOf(sql: Sql, nodes: readonly NodeId[]): Promise<readonly Readonly<{ node: NodeId; key: string }>[]>
    /** The ledger's proofs of a subject's entries that have their place in the log, as files. */
    proofs(officer: Officer, subject: string, at: Instant): Promise<readonly string[]>
    courtWords(language: Language): Words
    /** The page that verifies a package without a network. */
    courtPage(language: Language): string
    /** The program that does the same, for Node alone. */
    courtProgram(): string
    /** Sets the report of a package as PDF/A. */
    setReport(sheet: CourtSheet): Promise<Uint8Array>
    /** Absent where the node has no time-stamping authority. */
    stamping?: StampingAuthority | undefined
    /** For reads outside a transaction. */
    sql: Sql
    post: Post
    /** The node's own signature, for what it asks of partners. */
    sign: Sign
    /** Waits until so many bytes may go over the line to partners. */
    pace(bytes: number): Promise<void>
    /** The hours of that line: what the node's setting says of them, where the clock stands, and that a choice was made in its place. */
    line: Readonly<{ setting: string; timeZone: string; minute(): number; changed(): void }>
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

export type ExhibitWithCustody = Exhibit & Examination & Readonly<{ custody: readonly CustodyEvent[]; onward: readonly Flag[] }>

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

/** How the content of an exhibit is kept: sealed, or (undefined) as a blob. Refuses while it is not whole here. */
export async function sealedContent(sql: Sql, exhibit: Exhibit): Promise<SealedRow | undefined> {
  const { number, sha256 } = exhibit
  if (exhibit.erasedAt) throw refuse('content-erased', { number })
  if (exhibit.sealed?.state === 'coming') throw refuse('content-coming', { number })
  if (exhibit.sealed?.state === 'damaged') throw refuse('content-does-not-match', { number, sha256 })
  return exhibit.sealed && (await sealedOf(sql, exhibit.case, exhibit.id))
}

/** One segment of the content, checked. Damage is told with the exhibit's number, and nothing of the segment is given out. */
export async function segmentOf(
  { vault, hands, unwrap, blobs }: Pick<EvidenceTools, 'vault' | 'hands' | 'unwrap' | 'blobs'>,
  exhibit: Exhibit,
  row: SealedRow | undefined,
  position: number,
): Promise<Uint8Array> {
  const { size, number, sha256 } = exhibit
  if (!row) {
    const start = position * plain_bytes
    return (await readBlob(blobs, exhibit)).subarray(start, start + plainLength(size, position))
  }
  const damaged = () => refuse('content-damaged', { number, sha256 })
  const key = await unwrap(row.wrapped, row.header)
  if (!key) throw new Error('the key of an exhibit does not open: a sealing key of this node is missing')
  try {
    const sealed = await vault.read(row.root, startOf(position), sealedLength(size, position))
    const { plain } = await hands.open({ key, header: row.header, position, last: isLast(size, position) }, sealed)
    if (!plain) throw damaged()
    return plain
  } catch (fault) {
    throw fault instanceof ContentLost ? damaged() : fault
  }
}

/** The whole content of a small exhibit, in memory; larger ones are read in pieces. */
export async function readContent(tools: EvidenceTools, sql: Sql, exhibit: Exhibit): Promise<Uint8Array> {
  if (exhibit.size > maxContent_bytes) throw refuse('content-large', { number: exhibit.number })
  return allOf(tools, sql, exhibit)
}

async function allOf(tools: EvidenceTools, sql: Sql, exhibit: Exhibit): Promise<Uint8Array> {
  const row = await sealedContent(sql, exhibit)
  if (!row) return readBlob(tools.blobs, exhibit)
  const parts: Uint8Array[] = []
  for (let n = 0; n < segmentsOf(exhibit.size); n++) parts.push(await segmentOf(tools, exhibit, row, n))
  return Buffer.concat(parts)
}

/** The content as one document for the reader; it says itself what is too large to be read. */
export const documentOf = (tools: EvidenceTools, exhibit: Exhibit): Document => ({
  key: `${exhibit.case} ${exhibit.id} ${exhibit.sha256}`,
  name: exhibit.name,
  mime: exhibit.mime,
  size: exhibit.size,
  content: () => allOf(tools, tools.sql, exhibit),
})

async function readBlob(blobs: BlobStore, exhibit: Pick<Exhibit, 'case' | 'sha256' | 'number'>): Promise<Uint8Array> {
  try {
    return await blobs.get(exhibit.case, exhibit.sha256)
  } catch (fault) {
    if (fault instanceof BlobDamaged) throw refuse('content-damaged', { number: exhibit.number, sha256: exhibit.sha256 })
    throw fault
  }
}

export const remember = (tools: EvidenceTools, sql: Sql, given: Permit, exhibit: Exhibit, content: unknown): Promise<unknown> =>
  tools.remember(sql, {
    act: given.act,
    by: { officer: given.officer, name: given.officerName },
    purpose: given.purpose,
    case: exhibit.case,
    subject: `exhibit:${exhibit.id}`,
    content,
    at: given.at,
  })

/** The exhibit with its chain, examined as it is read. */
export async function whole(tools: EvidenceTools, sql: Sql, exhibit: Exhibit): Promise<ExhibitWithCustody> {
  const custody = await store.chain(sql, exhibit.case, exhibit.id)
  const onward = await flagsOf(sql, exhibit.case, exhibit.id)
  return { ...exhibit, custody, onward, ...(await examine(tools, sql, exhibit, custody)) }
}

/** Writes the next event of an exhibit's chain, sealed by this node. The exhibit must be held (`store.find` with `hold`). */
export async function record(
  tools: Pick<EvidenceTools, 'seal'>,
  sql: Sql,
  exhibit: Exhibit,
  words: CustodyWords,
): Promise<CustodyEvent> {
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
