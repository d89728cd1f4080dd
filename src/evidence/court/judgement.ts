/** What is said of a court package: the findings, and the judgement of one exhibit: its content, custody, seals and ledger proofs. */
import type { Checks } from '../../ledger/tlog/note.ts'
import type { Policy } from '../../ledger/tlog/policy.ts'
import { verifyRecord } from '../../ledger/verify.ts'
import { type CustodyEvent, findBreak, sealedText } from '../custody.ts'
import type { CourtExhibit, CourtManifest, PackedFile } from './manifest.ts'
import type { Crc32 } from './zip.ts'

export const courtCodes = [
  'not-a-package',
  'manifest-damaged',
  'signature-holds',
  'signature-false',
  'file-differs',
  'archive-differs',
  'archive-ends-early',
  'archive-goes-on',
  'custody-holds',
  'custody-broken',
  'seal-false',
  'seal-unknown',
  'proof-holds',
  'proof-false',
  'digest-only',
  'keys-from-package',
  'keys-from-reader',
  'stamp-holds',
  'stamp-unvouched',
  'stamp-false',
  'stamp-absent',
] as const
export type CourtCode = (typeof courtCodes)[number]
export type CourtFinding = Readonly<{
  code: CourtCode
  good: boolean
  file?: string
  exhibit?: string
  facts?: Readonly<Record<string, string>>
}>
/** `stamp`: a time stamp that is in the package and what it is about, for `withStamp`. */
export type CourtVerdict = Readonly<{
  holds: boolean
  findings: readonly CourtFinding[]
  manifest?: CourtManifest
  stamp?: Readonly<{ token: Uint8Array; text: Uint8Array }>
}>

export type Hashing = () => Readonly<{ update(bytes: Uint8Array): unknown; hex(): string }>
export type CourtTools = Readonly<{
  sha256: Hashing
  crc32: Crc32
  checks: Checks
  /** Keys the reader has from a source of its own: node to key. */
  keys?: ReadonlyMap<string, string>
  policy?: Policy
}>

/** What a reader must know and what does not stand against the package. */
export const tolerated: ReadonlySet<CourtCode> = new Set([
  'keys-from-package',
  'digest-only',
  'seal-unknown',
  'stamp-unvouched',
  'stamp-absent',
])
export type Say = (code: CourtCode, good: boolean, more?: Omit<CourtFinding, 'code' | 'good'>) => void

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const fromBase64url = (text: string): Uint8Array | undefined => {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const back = btoa(raw).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return back === text ? Uint8Array.from(raw, (c) => c.charCodeAt(0)) : undefined
}

export function holds(
  { checks }: CourtTools,
  keys: ReadonlyMap<string, string>,
  node: string,
  text: string,
  seal: { key: string; value: string },
): boolean {
  const [key, value] = [fromBase64url(seal.key), fromBase64url(seal.value)]
  return keys.get(node) === seal.key && key?.length === 32 && value?.length === 64 && checks.ed25519(key, utf8(text), value)
}

export function judgeExhibit(
  exhibit: CourtExhibit,
  files: readonly PackedFile[],
  small: ReadonlyMap<string, Uint8Array>,
  tools: CourtTools,
  keys: ReadonlyMap<string, string>,
  say: Say,
): void {
  const its = byExhibit(files).get(exhibit.number) ?? []
  const of = { exhibit: exhibit.number }
  const text = (path: string): string => new TextDecoder().decode(small.get(path) ?? new Uint8Array())
  const content = its.find((it) => it.is === 'content')
  if (exhibit.content === 'here' && (content?.sha256 !== exhibit.sha256 || content.size !== exhibit.size))
    say('file-differs', false, of)
  if (exhibit.content === 'digest') say('digest-only', false, of)
  const custody = its.find((it) => it.is === 'custody')
  const chain = custody && chainOf(text(custody.path))
  const broken = chain ? findBreak(exhibit, chain) : { seq: 0, why: 'empty' }
  if (broken) say('custody-broken', false, { ...of, facts: { seq: String(broken.seq), why: broken.why } })
  for (const event of chain ?? []) {
    const known = keys.get(event.by.node) === event.seal.key
    if (!known) say('seal-unknown', false, { ...of, facts: { seq: String(event.seq), node: event.by.node } })
    else if (!holds(tools, keys, event.by.node, sealedText(event.hash), event.seal))
      say('seal-false', false, { ...of, facts: { seq: String(event.seq), node: event.by.node } })
  }
  if (!broken) say('custody-holds', true, { ...of, facts: { events: String(chain?.length ?? 0) } })
  for (const proof of its.filter((it) => it.is === 'proof')) {
    const verdict = verifyRecord(text(proof.path), tools.policy, tools.checks)
    const right = verdict.holds && verdict.event?.subject === `exhibit:${exhibit.id}`
    say(right ? 'proof-holds' : 'proof-false', right, {
      ...of,
      file: proof.path,
      ...(verdict.level && { facts: { level: verdict.level } }),
    })
  }
}

const grouped = new WeakMap<readonly PackedFile[], Map<string | undefined, PackedFile[]>>()
function byExhibit(files: readonly PackedFile[]): Map<string | undefined, PackedFile[]> {
  const made = grouped.get(files) ?? new Map<string | undefined, PackedFile[]>()
  if (made.size === 0) for (const it of files) made.set(it.exhibit, [...(made.get(it.exhibit) ?? []), it])
  grouped.set(files, made)
  return made
}

/** A changed byte may be one of a name: what is read below must be there before it is read. */
const isEvent = (it: Partial<CustodyEvent> | null): boolean =>
  typeof it?.by?.node === 'string' &&
  typeof it.seal?.key === 'string' &&
  typeof it.seal.value === 'string' &&
  typeof it.hash === 'string'

function chainOf(text: string): readonly CustodyEvent[] | undefined {
  try {
    const chain = JSON.parse(text) as CustodyEvent[]
    return Array.isArray(chain) && chain.every(isEvent) ? chain : undefined
  } catch {
    return undefined
  }
}
