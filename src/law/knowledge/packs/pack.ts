/**
 * A law pack: what one node has on record beyond the common book, signed, for others to look at. FEDERATION.md has the format. A pack
 * proves who says it, not that it is so: whoever reads it compares it with their own record, and two of their officers decide.
 */
import { z } from 'zod'
import { canonical } from '../../../kernel/canonical.ts'
import { line } from '../../../kernel/words.ts'
import { weakest } from '../../instrument.ts'
import { type Fact, factSchema } from '../fact.ts'
import { fault } from '../judge.ts'
import type { ReadRow } from '../reading/file.ts'

export const packLabel = 'comity-law-pack-v1'

const base64url = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((length * 4) / 3)}}$`))

export const packSchema = z
  .looseObject({
    v: z.literal(1),
    node: z.string().regex(/^[a-z]{2}-[a-z0-9][a-z0-9-]{0,60}$/),
    /** Counts up with each pack of the node; a reader takes no lower one. */
    version: z.int().min(1),
    title: line(200),
    issuedAt: z.iso.datetime(),
    facts: z.array(factSchema).max(20_000),
    /** The node's signing key, as in its manifest. A reader compares it with the key it accepted. */
    key: base64url(32),
    signature: base64url(64),
  })
  .meta({ id: 'LawPack' })
export type Pack = Readonly<{
  v: 1
  node: string
  version: number
  title: string
  issuedAt: string
  facts: readonly Fact[]
  key: string
  signature: string
}>
export type PackBody = Omit<Pack, 'signature'>

const signedBytes = (body: unknown): Uint8Array => new TextEncoder().encode(`${packLabel}\n${canonical(body)}`)

/** The text of a pack, canonical JSON and one line end. */
export function packText(body: PackBody, sign: (bytes: Uint8Array) => Uint8Array): string {
  const signature = Buffer.from(sign(signedBytes(body))).toString('base64url')
  return `${canonical({ ...body, signature })}\n`
}

export type PackFault = 'pack-malformed' | 'pack-signature' | 'pack-key'
type Verify = (key: string, bytes: Uint8Array, signature: Uint8Array) => boolean

/**
 * The pack when it is well formed and signed by the key it names; otherwise what is wrong with it.
 * @param keyOf the key accepted for a node; left out by one who only asks whether the file is whole
 */
export function readPack(text: string, verify: Verify, keyOf?: (node: string) => string | undefined): Pack | PackFault {
  const input = parsed(text)
  const read = packSchema.safeParse(input)
  if (!read.success) return 'pack-malformed'
  const { signature, ...body } = read.data
  if (keyOf && keyOf(body.node) !== body.key) return 'pack-key'
  const bytes = bytesOr(body)
  if (!bytes) return 'pack-malformed'
  return verify(body.key, bytes, Buffer.from(signature, 'base64url')) ? (read.data as unknown as Pack) : 'pack-signature'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A member may hold text that canonical JSON cannot say, e.g. half a surrogate pair. */
function bytesOr(body: unknown): Uint8Array | undefined {
  try {
    return signedBytes(body)
  } catch {
    return undefined
  }
}

/**
 * The facts of a pack as rows to be judged. Whatever the publisher saw, nobody here has: a fact from a pack is `unverified` at best, and
 * its source begins with who says so. An officer who looks for themselves confirms it.
 */
export const rowsOf = (pack: Pack): ReadRow[] =>
  pack.facts.map((fact, i): ReadRow => {
    const { checkedBy: _, ...said } = fact.body
    const source = `law pack ${pack.version} of ${pack.node} (${said.confidence}): ${said.source}`.slice(0, 500)
    const body = { ...said, source, confidence: weakest(said.confidence, 'unverified') }
    const cells = {
      kind: fact.kind,
      fact: fact.kind === 'participation' ? `${fact.body.instrument} ${fact.body.state}` : fact.body.id,
    }
    const future = said.asOf > pack.issuedAt.slice(0, 10) ? [fault('in-the-future', { date: said.asOf })] : []
    return { place: i + 1, cells, fact: { ...fact, body } as Fact, faults: future }
  })
