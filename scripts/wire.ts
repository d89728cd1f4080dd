/**
 * Writes wire/schema from the schemas that validate: node scripts/wire.ts
 * With --check it writes nothing and fails when a file is not as the schemas say.
 * With --vectors it also makes wire/vectors anew. Sealing throws dice, so the vectors change each time; make them when the protocol does.
 */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { keyringSchema } from '../src/directory/keyring.ts'
import { fingerprint, type ManifestBody, manifestSchema, sealingKeyId, signManifest, suite } from '../src/directory/manifest.ts'
import { bundleSchema, signedSchemas } from '../src/directory/trust/documents.ts'
import { segmentAsk } from '../src/evidence/sealed/ask.ts'
import { answerSchema, batchSchema, pulledSchema, pullSchema, signPull } from '../src/federation/batch.ts'
import {
  contentSchema,
  type Envelope,
  envelopeDigest,
  envelopeSchema,
  type Header,
  plaintextOf,
  sha256,
  signedBytes,
  toBase64url,
} from '../src/federation/envelope.ts'
import { misconductSchema } from '../src/federation/gossip/checkpoint.ts'
import { groupLetterSchema } from '../src/federation/group.ts'
import { proofsAskSchema, proofsSchema } from '../src/federation/proving/proofs.ts'
import { receiptSchema, signReceipt } from '../src/federation/receipt.ts'
import { sealFor } from '../src/federation/seal.ts'
import type { State } from '../src/kernel/id.ts'
import type { CalendarDate } from '../src/kernel/instant.ts'
import { type PackBody, packSchema, packText } from '../src/law/knowledge/packs/pack.ts'
import { bodySchemas } from '../src/node/kinds.ts'
import { xwingSeed } from '../src/node/sealing/kem.ts'
import { openSealer, sealingPublicKey } from '../src/node/sealing/sealer.ts'
import { mandatoryDigest } from '../src/protection/decision/federation.ts'
import { blindVectors } from './wire-blind.ts'
import { intelligenceVectors } from './wire-intelligence.ts'
import { jointVectors } from './wire-joint.ts'
import { proofVectors } from './wire-proofs.ts'
import { teamVectors } from './wire-teams.ts'
import { trustVectors } from './wire-trust.ts'

const root = resolve(import.meta.dirname, '..', 'wire')
const frames = {
  manifest: manifestSchema,
  envelope: envelopeSchema,
  content: contentSchema,
  receipt: receiptSchema,
  batch: batchSchema,
  'batch-answer': answerSchema,
  pull: pullSchema,
  pulled: pulledSchema,
  'proofs-ask': proofsAskSchema,
  proofs: proofsSchema,
  'law-pack': packSchema,
  'segment-ask': segmentAsk,
  keyring: keyringSchema,
  misconduct: misconductSchema,
  'trust-bundle': bundleSchema,
  'trust-root': signedSchemas.root,
  'trust-targets': signedSchemas.targets,
  'trust-snapshot': signedSchemas.snapshot,
  'trust-timestamp': signedSchemas.timestamp,
  'group-letter': groupLetterSchema,
}

/** File name to JSON Schema, as they should lie in wire/schema. */
export function schemas(): Record<string, string> {
  const all: [string, z.ZodType][] = [
    ...Object.entries(frames),
    ...Object.entries(bodySchemas).map(([kind, schema]) => [`kind/${kind}`, schema] as [string, z.ZodType]),
  ]
  return Object.fromEntries(
    all.map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`,
    ]),
  )
}

/** Keys from published seeds: for vectors alone. */
function party(node: string, n: number) {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, n)]),
    format: 'der',
    type: 'pkcs8',
  })
  return {
    node,
    seed: Buffer.alloc(32, n),
    signing: createPublicKey(key).export({ format: 'jwk' }).x as string,
    sign: (bytes: Uint8Array) => sign(null, bytes, key),
  }
}

/** Law packs, good and bad, with the answer that is right for a reader who accepted the sender's key. */
function lawPacks(sender: ReturnType<typeof party>, other: ReturnType<typeof party>) {
  const body: PackBody = {
    v: 1,
    node: sender.node,
    version: 3,
    title: 'Changes of November 2026',
    issuedAt: '2026-11-23T12:00:00.000Z',
    facts: [
      {
        kind: 'participation',
        body: {
          instrument: 'EXAMPLE-TREATY',
          state: 'XA' as State,
          boundBy: 'ratification',
          deposited: '2026-01-02' as CalendarDate,
          inForceFrom: '2026-02-01' as CalendarDate,
          asOf: '2026-11-20' as CalendarDate,
          source: 'the depositary',
          confidence: 'checked',
          checkedBy: 'Amara Diallo',
        },
      },
    ],
    key: sender.signing,
  }
  const pack = JSON.parse(packText(body, sender.sign))
  const stolen = JSON.parse(packText({ ...body, key: other.signing }, other.sign))
  return {
    node: sender.node,
    key: sender.signing,
    cases: [
      { name: 'a law pack', pack, says: 'believed' },
      {
        name: 'a member of a later version is signed with the rest',
        pack: JSON.parse(packText({ ...body, later: 1 } as PackBody, sender.sign)),
        says: 'believed',
      },
      { name: 'another version than was signed', pack: { ...pack, version: 4 }, says: 'pack-signature' },
      { name: 'a fact left out after signing', pack: { ...pack, facts: [] }, says: 'pack-signature' },
      { name: 'signed by another node with its own key', pack: stolen, says: 'pack-key' },
      {
        name: "signed by another node, naming the sender's key",
        pack: { ...stolen, key: sender.signing },
        says: 'pack-signature',
      },
      { name: 'a fact of no kind', pack: { ...pack, facts: [{ kind: 'rumour', body: {} }] }, says: 'pack-malformed' },
    ],
  }
}

async function vectors(): Promise<Record<string, unknown>> {
  const [sender, recipient, other] = [party('xa-central', 1), party('xb-central', 2), party('xc-central', 3)]
  const sealing = sealingPublicKey(recipient.seed)
  const sealer = openSealer([recipient.seed])
  const privateKey = Buffer.from(xwingSeed(recipient.seed)).toString('hex')
  const now = '2026-11-23T12:00:00.000Z'
  const [theirs, ours] = ['a1'.repeat(16), 'b2'.repeat(16)]
  const make = async (change: Partial<Header> = {}, n = 1) => {
    const seq = change.seq ?? 1
    const plaintext = plaintextOf('example.note', { n }, toBase64url(Buffer.alloc(16, n)))
    const bound = {
      v: 1 as const,
      id: `01a20000-0000-7000-8000-${String(100 * n + seq).padStart(12, '0')}`,
      from: sender.node,
      to: recipient.node,
      chain: 'request:1',
      seq,
      prev: null as string | null,
      created: '2026-11-23T11:59:00.000Z',
      expires: '2026-12-23T11:59:00.000Z',
      content: sha256(plaintext),
      ...change,
    }
    const { enc, ciphertext } = sealFor(sealer, sealing, bound, plaintext)
    const header: Header = {
      ...bound,
      suite,
      key: sealingKeyId(sealing),
      enc: toBase64url(enc),
      sealed: sha256(ciphertext),
      ...change,
    }
    return { header, signature: toBase64url(sender.sign(signedBytes(header))), ciphertext: toBase64url(ciphertext) }
  }
  const resign = (header: Header, ciphertext: string, by = sender): Envelope => ({
    header,
    signature: toBase64url(by.sign(signedBytes(header))),
    ciphertext,
  })
  const flip = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)

  const one = await make()
  const digest = envelopeDigest(one.header)
  const two = await make({ seq: 2, prev: digest })
  const empty = { heardSeq: 0, heardDigest: null, known: null }
  const heard = { heardSeq: 1, heardDigest: digest, known: null }
  const cases = [
    {
      name: 'the first letter of a chain',
      chain: empty,
      envelope: one,
      verdict: 'opened',
      content: { kind: 'example.note', body: { n: 1 } },
    },
    {
      name: 'the second letter',
      chain: heard,
      envelope: two,
      verdict: 'opened',
      content: { kind: 'example.note', body: { n: 1 } },
    },
    {
      name: 'a header member of a later protocol is signed with the rest',
      chain: empty,
      envelope: await make({ later: 'unknown' } as Partial<Header>),
      verdict: 'opened',
      content: { kind: 'example.note', body: { n: 1 } },
    },
    {
      name: 'a letter that rests on the beginnings of both',
      chain: empty,
      envelope: await make({ begun: [theirs, ours] }),
      verdict: 'opened',
      content: { kind: 'example.note', body: { n: 1 } },
    },
    {
      name: 'a letter from before the recipient lost its database',
      chain: empty,
      envelope: await make({ begun: [theirs, 'ab'.repeat(16)] }),
      verdict: 'another-beginning',
    },
    {
      name: 'a letter from before the sender lost its database',
      chain: empty,
      envelope: await make({ begun: ['ab'.repeat(16), ours] }),
      verdict: 'another-beginning',
    },
    {
      name: 'a letter that names the mandatory policies it was written under',
      chain: empty,
      envelope: await make({ policies: mandatoryDigest }),
      verdict: 'opened',
      content: { kind: 'example.note', body: { n: 1 } },
    },
    { name: 'the first letter again', chain: { ...heard, known: digest }, envelope: one, verdict: 'duplicate' },
    { name: 'the second letter before the first', chain: empty, envelope: two, verdict: 'hold' },
    {
      name: 'another letter for the first place',
      chain: { ...heard, known: digest },
      envelope: await make({}, 2),
      verdict: 'equivocation',
    },
    {
      name: 'a second letter with another predecessor',
      chain: heard,
      envelope: await make({ seq: 2, prev: 'ab'.repeat(32) }),
      verdict: 'broken-chain',
    },
    {
      name: 'a second letter without predecessor',
      chain: heard,
      envelope: await make({ seq: 2, prev: null }),
      verdict: 'broken-chain',
    },
    {
      name: 'a flipped bit in the signature',
      chain: empty,
      envelope: { ...one, signature: flip(one.signature) },
      verdict: 'signature',
    },
    {
      name: 'a flipped bit in the ciphertext',
      chain: empty,
      envelope: { ...one, ciphertext: flip(one.ciphertext) },
      verdict: 'altered',
    },
    {
      name: 'the place changed after signing',
      chain: empty,
      envelope: { ...one, header: { ...one.header, seq: 7 } },
      verdict: 'signature',
    },
    {
      name: 'the last day changed after signing',
      chain: empty,
      envelope: { ...one, header: { ...one.header, expires: '2099-01-01T00:00:00.000Z' } },
      verdict: 'signature',
    },
    { name: 'signed by another node', chain: empty, envelope: resign(one.header, one.ciphertext, other), verdict: 'signature' },
    { name: 'genuine, for another node', chain: empty, envelope: await make({ to: other.node }), verdict: 'wrong-address' },
    {
      name: 'addressed anew without signing anew',
      chain: empty,
      envelope: { ...(await make({ to: other.node })), header: one.header },
      verdict: 'signature',
    },
    {
      name: 'a ciphertext moved to another chain and signed by its sender',
      chain: empty,
      envelope: resign({ ...one.header, chain: 'request:2' }, one.ciphertext),
      verdict: 'letter-unreadable',
    },
    {
      name: 'a ciphertext moved to another place and signed by its sender',
      chain: heard,
      envelope: resign({ ...one.header, seq: 2, prev: digest }, one.ciphertext),
      verdict: 'letter-unreadable',
    },
    {
      name: 'another content than the header commits to',
      chain: empty,
      envelope: await make({ content: 'ab'.repeat(32) }),
      verdict: 'letter-unreadable',
    },
    {
      name: 'after its last day',
      chain: empty,
      envelope: await make({ expires: '2026-11-23T11:59:30.000Z' }),
      verdict: 'letter-expired',
    },
    {
      name: 'dated further ahead than clocks may differ',
      chain: empty,
      envelope: await make({ created: '2026-11-25T12:00:00.000Z' }),
      verdict: 'clock',
    },
    {
      name: 'a member that must be understood and is not',
      chain: empty,
      envelope: await make({ crit: ['later'], later: 1 } as Partial<Header>),
      verdict: 'critical-unknown',
    },
    {
      name: 'a member that must be understood and is',
      chain: empty,
      envelope: await make({ crit: ['checkpoint'], checkpoint: 'xa.example/log\n' } as Partial<Header>),
      verdict: 'opened',
      content: { kind: 'example.note', body: { n: 1 } },
    },
    {
      name: 'another suite',
      chain: empty,
      envelope: resign({ ...one.header, suite: 'HPKE-X25519-HKDF-SHA256-AES256GCM' as never }, one.ciphertext),
      verdict: 'unreadable',
    },
    {
      name: 'base64url with padding',
      chain: empty,
      envelope: { ...one, signature: `${one.signature}==` },
      verdict: 'unreadable',
    },
    { name: 'place nought', chain: empty, envelope: resign({ ...one.header, seq: 0 }, one.ciphertext), verdict: 'unreadable' },
  ]
  const receipt = {
    v: 1 as const,
    from: recipient.node,
    to: sender.node,
    message: one.header.id,
    chain: 'request:1',
    seq: 1,
    digest,
    step: 'opened' as const,
    verdict: 'accepted' as const,
    at: now,
  }
  const ask = { v: 1 as const, from: recipient.node, to: sender.node, chain: 'request:1', after: 1, at: now }
  const body = {
    v: 1,
    node: sender.node,
    state: 'XA',
    names: { en: 'Central authority of XA' },
    url: 'https://xa.example',
    log: { origin: 'xa.example/log', vkey: 'xa.example/log+00000000+AA' },
    witness: { vkey: 'xa.example/witness+00000000+AA' },
    keys: { signing: sender.signing, sealing, suite },
    software: { name: 'comity', version: '0.1.0' },
    protocols: [1],
    authorities: [],
    issuedAt: now,
    expires: '2026-12-23T12:00:00.000Z',
  } as ManifestBody
  const manifest = signManifest(body, sender.sign)
  const more = await trustVectors(body)
  const shown = (it: typeof sender) => ({ node: it.node, seed: it.seed.toString('hex'), signing: it.signing })
  return {
    ...more,
    'intelligence.json': intelligenceVectors,
    'team-events.json': teamVectors([sender, recipient, other]),
    'envelopes.json': {
      now,
      sender: { ...shown(sender), begun: theirs },
      recipient: { ...shown(recipient), begun: ours, privateKey, sealing, key: sealingKeyId(sealing) },
      digestOfFirst: digest,
      cases,
    },
    'proofs.json': await proofVectors({ header: one.header, signature: one.signature, digest }),
    'receipts.json': {
      signer: shown(recipient),
      cases: [
        { name: 'a receipt', receipt: signReceipt(receipt, recipient.sign), genuine: true },
        {
          name: 'another verdict than was signed',
          receipt: { ...signReceipt(receipt, recipient.sign), verdict: 'refused' },
          genuine: false,
        },
        { name: 'signed by another node', receipt: signReceipt(receipt, other.sign), genuine: false },
        {
          name: 'of protocol 2, with checkpoints',
          receipt: signReceipt({ ...receipt, checkpoint: 'xb.example/log\n', seen: 'xa.example/log\n' }, recipient.sign),
          genuine: true,
        },
        {
          name: 'a member of a later protocol is signed with the rest',
          receipt: signReceipt({ ...receipt, later: 'unknown' } as never, recipient.sign),
          genuine: true,
        },
      ],
    },
    'pulls.json': {
      signer: shown(recipient),
      now,
      cases: [
        { name: 'an asking for what lies after the first letter', pull: signPull(ask, recipient.sign), genuine: true },
        { name: 'an old one', pull: signPull({ ...ask, at: '2026-11-23T11:00:00.000Z' }, recipient.sign), genuine: false },
        { name: 'another place than was signed', pull: { ...signPull(ask, recipient.sign), after: 0 }, genuine: false },
      ],
    },
    'law-packs.json': lawPacks(sender, other),
    'manifests.json': {
      now,
      cases: [
        { name: 'a manifest', manifest, says: 'believed', fingerprint: fingerprint(manifest) },
        {
          name: 'another address than was signed',
          manifest: { ...manifest, url: 'https://elsewhere.example' },
          says: 'manifest-signature',
        },
        { name: 'out of date', manifest: signManifest({ ...body, expires: now }, sender.sign), says: 'manifest-expired' },
        { name: 'an address that is none', manifest: { ...manifest, url: 'file:///etc/passwd' }, says: 'manifest-malformed' },
      ],
    },
  }
}

if (import.meta.main && process.argv.includes('--check')) {
  const stale = Object.entries(schemas()).filter(([name, text]) => {
    const path = join(root, 'schema', name)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text
  })
  for (const [name] of stale) process.stdout.write(`wire/schema/${name} is not as the schemas say. Run: node scripts/wire.ts\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else if (import.meta.main) {
  mkdirSync(join(root, 'schema', 'kind'), { recursive: true })
  mkdirSync(join(root, 'vectors'), { recursive: true })
  for (const [name, text] of Object.entries(schemas())) writeFileSync(join(root, 'schema', name), text)
  if (process.argv.includes('--vectors'))
    for (const [name, value] of Object.entries({
      ...(await vectors()),
      'blind.json': await blindVectors(),
      'joint.json': await jointVectors(),
    }))
      writeFileSync(join(root, 'vectors', name), `${JSON.stringify(value, null, 1)}\n`)
}
