/** What a stranger builds against: the published schemas are those that validate, and the vectors say what this node says. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { schemas } from '../scripts/wire.ts'
import { verifyEd25519 } from '../src/directory/ed25519.ts'
import { follows, genuineKeyring, type Keyring, standingOf } from '../src/directory/keyring.ts'
import { clockTolerance_ms, fingerprint, type Manifest, phrase, readManifest, sealingKeyId } from '../src/directory/manifest.ts'
import { verifyMlDsa44 } from '../src/directory/trust/mldsa.ts'
import { firstRoot, follows as followsList, type TrustState } from '../src/directory/trust/verify.ts'
import { genuinePull, type Pull } from '../src/federation/batch.ts'
import { verdict } from '../src/federation/chain.ts'
import { asksTooMuch, envelopeDigest, envelopeSchema, fromBase64url, sha256, signedBytes } from '../src/federation/envelope.ts'
import { type KnownLog, type MisconductProof, proven } from '../src/federation/gossip/checkpoint.ts'
import { circle, type Group, type GroupLetter, wrappedGroupSeal } from '../src/federation/group.ts'
import { provesOpening } from '../src/federation/proving/proofs.ts'
import { genuine, type Receipt } from '../src/federation/receipt.ts'
import { openWith } from '../src/federation/seal.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { readPack } from '../src/law/knowledge/packs/pack.ts'
import { bodySchemas } from '../src/node/kinds.ts'
import { openSealer, sealingPublicKey } from '../src/node/sealing/sealer.ts'
import { genuineEvent, named, type SignedEvent, signedEvent, type TeamId } from '../src/teams/event/event.ts'
import { fold } from '../src/teams/fold/fold.ts'

const read = (name: string) => JSON.parse(readFileSync(`wire/vectors/${name}.json`, 'utf8'))

test('wire/schema is what the rooms validate by; run scripts/wire.ts when this fails', () => {
  const wanted = schemas()
  const found = readdirSync('wire/schema', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
  assert.deepEqual(found.sort(), Object.keys(wanted).sort())
  for (const [name, text] of Object.entries(wanted)) assert.equal(readFileSync(`wire/schema/${name}`, 'utf8'), text, name)
})

type Case = {
  name: string
  chain: { heardSeq: number; heardDigest: string | null; known: string | null }
  envelope: unknown
  verdict: string
  content?: { kind: string; body: unknown }
}
const envelopes = read('envelopes') as {
  now: Instant
  sender: { signing: string; begun: string }
  recipient: { node: string; begun: string; seed: string; sealing: string; key: string }
  cases: Case[]
}
const sealer = openSealer([Buffer.from(envelopes.recipient.seed, 'hex')])

/** The steps of FEDERATION.md, "Receiving a letter", in their order. */
async function judge({ chain, envelope }: Case): Promise<{ verdict: string; content?: unknown }> {
  const parsed = envelopeSchema.safeParse(envelope).data
  const [signature, ciphertext] = [parsed && fromBase64url(parsed.signature), parsed && fromBase64url(parsed.ciphertext)]
  if (!parsed || !signature || !ciphertext) return { verdict: 'unreadable' }
  const { header } = parsed
  if (!verifyEd25519(envelopes.sender.signing, signedBytes(header), signature)) return { verdict: 'signature' }
  if (header.to !== envelopes.recipient.node) return { verdict: 'wrong-address' }
  const { sender, recipient } = envelopes
  if (header.begun && (header.begun[0] !== sender.begun || header.begun[1] !== recipient.begun))
    return { verdict: 'another-beginning' }
  if (sha256(ciphertext) !== header.sealed) return { verdict: 'altered' }
  if (Date.parse(header.created) > Date.parse(envelopes.now) + clockTolerance_ms) return { verdict: 'clock' }
  const place = {
    heardSeq: chain.heardSeq,
    heardDigest: chain.heardDigest,
    quarantined: false,
    held: 0,
    held_bytes: 0,
    ...(chain.known && { known: chain.known }),
  }
  const said = verdict(place, header, envelopeDigest(header), ciphertext.length)
  if (said !== 'deliver') return { verdict: said }
  if (Date.parse(header.expires) <= Date.parse(envelopes.now)) return { verdict: 'letter-expired' }
  if (asksTooMuch(header)) return { verdict: 'critical-unknown' }
  const plaintext = openWith(sealer, header, ciphertext)
  if (!plaintext) return { verdict: 'letter-unreadable' }
  const { kind, body } = JSON.parse(new TextDecoder().decode(plaintext))
  return { verdict: 'opened', content: { kind, body } }
}

for (const it of envelopes.cases)
  test(`vector: ${it.name}: ${it.verdict}`, async () => {
    assert.deepEqual(await judge(it), { verdict: it.verdict, ...(it.content && { content: it.content }) })
  })

test("the recipient's sealing key follows from its seed", async () => {
  assert.equal(sealingPublicKey(Buffer.from(envelopes.recipient.seed, 'hex')), envelopes.recipient.sealing)
  assert.equal(sealingKeyId(envelopes.recipient.sealing), envelopes.recipient.key)
})

test('vectors: receipts, askings and manifests', () => {
  const receipts = read('receipts') as {
    signer: { signing: string }
    cases: { name: string; receipt: Receipt; genuine: boolean }[]
  }
  for (const it of receipts.cases) assert.equal(genuine(it.receipt, receipts.signer.signing, verifyEd25519), it.genuine, it.name)
  const pulls = read('pulls') as {
    now: Instant
    signer: { signing: string }
    cases: { name: string; pull: Pull; genuine: boolean }[]
  }
  for (const it of pulls.cases)
    assert.equal(genuinePull(it.pull, pulls.signer.signing, verifyEd25519, pulls.now), it.genuine, it.name)
  const manifests = read('manifests') as {
    now: Instant
    cases: { name: string; manifest: Manifest; says: string; fingerprint?: string }[]
  }
  for (const it of manifests.cases) {
    const said = readManifest(it.manifest, verifyEd25519, manifests.now)
    assert.equal(typeof said === 'string' ? said : 'believed', it.says, it.name)
    if (it.fingerprint) assert.equal(fingerprint(it.manifest), it.fingerprint)
  }
})

test('vectors: receipts with inclusion proofs', () => {
  const it = read('proofs') as {
    log: { vkey: string }
    digest: string
    cases: { name: string; record: string; proves: boolean }[]
  }
  for (const { name, record, proves } of it.cases) assert.equal(provesOpening(record, it.digest, [it.log.vkey]), proves, name)
  assert.equal(
    provesOpening(it.cases[0]!.record, 'cd'.repeat(32), [it.log.vkey]),
    false,
    'of another letter than was asked about',
  )
})

test('vectors: law packs', () => {
  const packs = read('law-packs') as { node: string; key: string; cases: { name: string; pack: unknown; says: string }[] }
  for (const it of packs.cases) {
    const said = readPack(JSON.stringify(it.pack), verifyEd25519, (node) => (node === packs.node ? packs.key : undefined))
    assert.equal(typeof said === 'string' ? said : 'believed', it.says, it.name)
  }
  assert.ok(packs.cases.length > 5)
})

test('vectors: keyrings, the phrase, and manifests that carry one', () => {
  const it = read('keyrings') as {
    now: Instant
    keyrings: { name: string; keyring: Keyring; genuine: boolean }[]
    follows: { name: string; held: Keyring; offered: Keyring; says: string }[]
    standing: { name: string; keyring: Keyring; signing: string; key: string; at: Instant; says: string }[]
    manifests: { name: string; manifest: Manifest; says: string; fingerprint?: string }[]
    phrases: { one: string; other: string; phrase: string }[]
  }
  for (const { name, keyring, genuine } of it.keyrings) assert.equal(genuineKeyring(keyring, verifyEd25519), genuine, name)
  for (const { name, held, offered, says } of it.follows) assert.equal(follows(held, offered), says, name)
  for (const { name, keyring, signing, key, at, says } of it.standing)
    assert.equal(standingOf({ keys: { signing }, keyring }, key, at), says, name)
  for (const { name, manifest, says, fingerprint: print } of it.manifests) {
    const said = readManifest(manifest, verifyEd25519, it.now)
    assert.equal(typeof said === 'string' ? said : 'believed', says, name)
    if (print) assert.equal(fingerprint(manifest), print, name)
  }
  for (const { one, other, phrase: wanted } of it.phrases) assert.equal(phrase(one, other), wanted)
})

test('vectors: trust lists', () => {
  const it = read('trust-list') as {
    now: Instant
    root: unknown
    held: unknown
    cases: { name: string; bundle: unknown; at: Instant; says: string }[]
  }
  const verify = { ed25519: verifyEd25519, mldsa44: verifyMlDsa44 }
  const root = firstRoot(it.root, verify) as TrustState['root']
  const held = followsList({ root }, it.held, verify, it.now) as TrustState
  assert.equal(typeof held, 'object')
  for (const { name, bundle, at, says } of it.cases) {
    const said = followsList(held, bundle, verify, at)
    assert.equal(typeof said === 'string' ? said : 'taken', says, name)
  }
})

test('vectors: proofs of misconduct, letters to groups', () => {
  const logs = read('misconduct') as { log: KnownLog; cases: { name: string; proof: MisconductProof; proves: boolean }[] }
  for (const { name, proof, proves } of logs.cases) assert.equal(proven(proof, logs.log) !== undefined, proves, name)
  const groups = read('groups') as {
    seeds: Record<string, string>
    group: Group
    members: string
    cases: { name: string; within: Group; letter: GroupLetter; opens: string | null }[]
  }
  assert.equal(circle(groups.group), groups.members)
  for (const [node, seed] of Object.entries(groups.seeds)) {
    const seal = wrappedGroupSeal(openSealer([Buffer.from(seed, 'hex')]), () => Buffer.alloc(32))
    for (const { name, within, letter, opens } of groups.cases)
      assert.equal(seal.open(node, within, letter)?.toString() ?? null, opens, name)
  }
})

test('vectors: letters about records', () => {
  const it = read('intelligence') as { cases: { name: string; kind: string; body: unknown; taken: boolean }[] }
  for (const { name, kind, body, taken } of it.cases) assert.equal(bodySchemas[kind]!.safeParse(body).success, taken, name)
  const named = new Set(it.cases.map((one) => one.kind))
  for (const kind of Object.keys(bodySchemas).filter((one) => one.startsWith('intelligence.'))) assert.ok(named.has(kind), kind)
})

test('vectors: events of a joint team, and what the set of them shows in whatever order', () => {
  const it = read('team-events') as {
    team: TeamId
    keys: Record<string, string>
    events: { id: string; event: SignedEvent }[]
    shows: { state: string; agreement: string; status: string[]; conflict: boolean; aside: number }
    bad: { name: string; event: SignedEvent }[]
  }
  const genuine = (event: SignedEvent) =>
    genuineEvent(event, [it.keys[event.by.node]!], (key, bytes, text) => verifyEd25519(key, bytes, fromBase64url(text)!))
  for (const { id, event } of it.events) {
    assert.ok(signedEvent.safeParse(event).success)
    assert.deepEqual([genuine(event), named(event).id], [true, id])
  }
  for (const { name, event } of it.bad) assert.equal(genuine(event), false, name)
  for (const events of [it.events, it.events.toReversed()]) {
    const team = fold(
      it.team,
      events.map(({ event }) => named(event)),
    )!
    const status = team.operations[0]!.targets[0]!.status!
    const { state, agreement, aside } = team
    assert.deepEqual(
      {
        state,
        agreement: agreement.inForce?.inForce?.digest,
        status: status.writes.map((w) => w.value.status),
        conflict: status.conflict,
        aside: aside.length,
      },
      it.shows,
    )
  }
})
