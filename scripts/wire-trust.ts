/** The vectors of what protocol 2 adds: keyrings, trust lists, proofs of misconduct, letters to groups. Keys from published seeds. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { type KeyringBody, nextKeyring, signKeyring } from '../src/directory/keyring.ts'
import { fingerprint, type ManifestBody, phrase, signManifest } from '../src/directory/manifest.ts'
import { documentDigest, keyName, listLeaf, type Root, signedBytes } from '../src/directory/trust/documents.ts'
import { circle, wrappedGroupSeal } from '../src/federation/group.ts'
import type { Instant } from '../src/kernel/instant.ts'
import { signerOf } from '../src/ledger/log/signer.ts'
import { checkpointText } from '../src/ledger/tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage } from '../src/ledger/tlog/cosignature.ts'
import { leafHash, treeHash } from '../src/ledger/tlog/merkle.ts'
import { kinds, noteText, parseVkey, signatureLine } from '../src/ledger/tlog/note.ts'
import { kOf, policyText } from '../src/ledger/tlog/policy.ts'
import { proofText } from '../src/ledger/tlog/proof.ts'
import { openSealer, sealingPublicKey } from '../src/node/sealing/sealer.ts'

const now = '2026-11-25T12:00:00.000Z' as Instant
const later = (days: number) => new Date(Date.parse(now) + days * 86_400_000).toISOString()

function holder(n: number) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, n)])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const ed25519 = createPublicKey(privateKey).export({ format: 'jwk' }).x as string
  return {
    seed: Buffer.alloc(32, n),
    privateKey,
    key: { ed25519 },
    name: keyName({ ed25519 }),
    sign: (bytes: Uint8Array) => sign(null, bytes, privateKey),
  }
}
type Holder = ReturnType<typeof holder>

function keyrings(body: ManifestBody) {
  const [identity, signing, fresh, thief] = [holder(11), holder(1), holder(12), holder(13)]
  const first = signKeyring(
    {
      v: 1,
      node: body.node,
      serial: 1,
      identity: identity.key.ed25519,
      signing: signing.key.ed25519,
      sealing: (body.keys as { sealing: string }).sealing,
      log: (body.log as { vkey: string }).vkey,
      witness: (body.witness as { vkey: string }).vkey,
      former: [],
      compromised: [],
      issuedAt: now,
      expires: later(90),
    } as KeyringBody,
    identity.sign,
  )
  const rotated = signKeyring(nextKeyring(first, { signing: fresh.key.ed25519 }, now), identity.sign)
  const stolen = signKeyring(nextKeyring(first, { signing: fresh.key.ed25519, compromisedBefore: 1000 }, now), identity.sign)
  const forgetful = signKeyring({ ...stolen, serial: 3, compromised: [], signature: undefined } as never, identity.sign)
  const manifestOf = (keyring: object, by: Holder, keys = {}) =>
    signManifest({ ...body, protocols: [2, 1], keys: { ...(body.keys as object), ...keys }, keyring } as never, by.sign)
  const plain = manifestOf(first, signing)
  return {
    now,
    keyrings: [
      { name: 'the first keyring', keyring: first, genuine: true },
      { name: 'another serial than was signed', keyring: { ...first, serial: 9 }, genuine: false },
      {
        name: 'signed by the signing key in place of the identity',
        keyring: signKeyring({ ...first, signature: undefined } as never, signing.sign),
        genuine: false,
      },
    ],
    follows: [
      { name: 'the same again', held: first, offered: first, says: 'same' },
      { name: 'the keys were rotated', held: first, offered: rotated, says: 'newer' },
      { name: 'the signing key was stolen', held: first, offered: stolen, says: 'newer' },
      { name: 'an old keyring shown again', held: rotated, offered: first, says: 'older' },
      { name: 'two keyrings of one serial', held: rotated, offered: stolen, says: 'forked' },
      { name: 'a compromised key is forgotten', held: stolen, offered: forgetful, says: 'forked' },
    ],
    standing: [
      { name: 'in force', keyring: rotated, signing: fresh.key.ed25519, key: fresh.key.ed25519, at: now, says: 'in-force' },
      {
        name: 'replaced, letters under way',
        keyring: rotated,
        signing: fresh.key.ed25519,
        key: signing.key.ed25519,
        at: later(25),
        says: 'former',
      },
      {
        name: 'replaced, after thirty days',
        keyring: rotated,
        signing: fresh.key.ed25519,
        key: signing.key.ed25519,
        at: later(31),
        says: 'former-ended',
      },
      { name: 'stolen', keyring: stolen, signing: fresh.key.ed25519, key: signing.key.ed25519, at: now, says: 'compromised' },
      { name: 'never named', keyring: rotated, signing: fresh.key.ed25519, key: thief.key.ed25519, at: now, says: 'unknown' },
    ],
    manifests: [
      { name: 'a manifest with its keyring', manifest: plain, says: 'believed', fingerprint: fingerprint(plain) },
      {
        name: 'after a rotation the fingerprint is the same',
        manifest: manifestOf(rotated, fresh, { signing: fresh.key.ed25519 }),
        says: 'believed',
        fingerprint: fingerprint(plain),
      },
      { name: 'a keyring that names other keys', manifest: manifestOf(rotated, signing), says: 'keyring-false' },
      {
        name: 'a signing key that its own keyring calls compromised',
        manifest: manifestOf(
          signKeyring(
            { ...first, compromised: [{ signing: signing.key.ed25519, size: 5 }], signature: undefined } as never,
            identity.sign,
          ),
          signing,
        ),
        says: 'keyring-false',
      },
    ],
    phrases: [
      { one: fingerprint(plain), other: 'ffff '.repeat(8).trim(), phrase: phrase(fingerprint(plain), 'ffff '.repeat(8).trim()) },
      { one: 'ffff '.repeat(8).trim(), other: fingerprint(plain), phrase: phrase(fingerprint(plain), 'ffff '.repeat(8).trim()) },
    ],
  }
}

function trust(print: string) {
  const [a, b, c, list, online, next] = [21, 22, 23, 24, 25, 26].map(holder) as [Holder, Holder, Holder, Holder, Holder, Holder]
  const by = (signed: object, ...holders: Holder[]) => ({
    signed,
    signatures: holders.map((it) => ({ key: it.name, ed25519: it.sign(signedBytes(signed)).toString('base64url') })),
  })
  const root = (version: number, founders: Holder[], threshold = 2): Root => ({
    type: 'root',
    v: 1,
    version,
    expires: later(365),
    federation: 'Example federation',
    keys: Object.fromEntries([...founders, list, online].map((it) => [it.name, it.key])),
    roles: {
      root: { keys: founders.map((it) => it.name), threshold },
      targets: { keys: [list.name], threshold: 1 },
      snapshot: { keys: [online.name], threshold: 1 },
      timestamp: { keys: [online.name], threshold: 1 },
    },
  })
  const nodes = [{ node: 'xa-central', url: 'https://xa.example', fingerprint: print, standing: 'listed' }]
  const bundle = (n: number, roots: object[], days = 7, keeper = list) => {
    const targets = by({ type: 'targets', v: 1, version: n, expires: later(365), nodes }, keeper)
    const points = (signed: object) => ({ version: n, digest: documentDigest(signed) })
    const snapshot = by({ type: 'snapshot', v: 1, version: n, expires: later(days), targets: points(targets.signed) }, online)
    return {
      v: 1,
      roots,
      targets,
      snapshot,
      timestamp: by({ type: 'timestamp', v: 1, version: n, expires: later(days), snapshot: points(snapshot.signed) }, online),
    }
  }
  const one = by(root(1, [a, b, c]), a, b)
  const two = by(root(2, [b, c, next]), a, b, next)
  const three = by(root(3, [c, next, a]), b, c, next)
  const five = bundle(5, [one])
  const lists = listLog()
  const named = by({ ...root(2, [a, b, c]), log: lists.policy }, a, b)
  const six = bundle(6, [one, named])
  const leaf = listLeaf({ ...six, root: named } as never)
  return {
    now,
    root: one,
    rootDigest: documentDigest(one.signed),
    held: five,
    cases: [
      { name: 'the same list again', bundle: five, at: now, says: 'taken' },
      { name: 'the next list', bundle: bundle(6, [one]), at: now, says: 'taken' },
      { name: 'an older list', bundle: bundle(4, [one]), at: now, says: 'trust-rollback' },
      {
        name: 'the documents of two lists',
        bundle: { ...bundle(6, [one]), targets: five.targets },
        at: now,
        says: 'trust-mixed',
      },
      { name: 'two roots later', bundle: bundle(6, [one, two, three]), at: now, says: 'taken' },
      { name: 'a root left out', bundle: bundle(6, [one, three]), at: now, says: 'trust-root-gap' },
      {
        name: 'a root that the founders of before did not sign',
        bundle: bundle(6, [one, by(root(2, [b, c, next]), c, next)]),
        at: now,
        says: 'trust-signatures',
      },
      { name: 'a list signed by a key of no role', bundle: bundle(6, [one], 7, next), at: now, says: 'trust-signatures' },
      {
        name: 'a threshold of nought',
        bundle: bundle(6, [one, by(root(2, [a, b, c], 0), a, b)]),
        at: now,
        says: 'trust-threshold',
      },
      {
        name: 'a document in the place of another',
        bundle: { ...five, timestamp: five.snapshot },
        at: now,
        says: 'trust-role-unknown',
      },
      { name: 'a list in its log, witnessed', bundle: { ...six, proof: lists.proof(leaf, 1, 2) }, at: now, says: 'taken' },
      { name: 'a list whose root names a log, without a proof', bundle: six, at: now, says: 'trust-unlogged' },
      {
        name: 'the proof of another version',
        bundle: { ...bundle(7, [one, named]), proof: lists.proof(leaf, 1, 2) },
        at: now,
        says: 'trust-unlogged',
      },
      {
        name: 'a list in its log, seen by too few witnesses',
        bundle: { ...six, proof: lists.proof(leaf, 1, 1) },
        at: now,
        says: 'trust-unwitnessed',
      },
      { name: 'the first entry of the log', bundle: { ...six, proof: lists.proof(leaf, 0, 0) }, at: now, says: 'taken' },
      { name: 'past its last day, within the grace', bundle: five, at: later(9), says: 'taken' },
      { name: 'past the grace', bundle: five, at: later(11), says: 'trust-expired' },
    ],
  }
}

/** A log of lists with two witnesses, both of which must sign. */
function listLog() {
  const [log, ...witnesses] = [33, 34, 35].map(holder) as [Holder, Holder, Holder]
  const key = parseVkey(signerOf('lists.example/trust', kinds.ed25519, log.privateKey).vkey)!
  const keys = witnesses.map((it, n) => parseVkey(signerOf(`w${n}.example`, kinds.cosignature, it.privateKey).vkey)!)
  const time_s = Math.floor(Date.parse(now) / 1000)
  return {
    policy: policyText({ logs: [key], witnesses: keys, quorum: kOf(2, keys) }),
    /** Of the leaf at this place, with one other entry before it or none, cosigned by so many witnesses. */
    proof(leaf: Uint8Array, index: 0 | 1, count: number): string {
      const before = index === 1 ? [leafHash(Buffer.from('the version before'))] : []
      const text = checkpointText(key.name, index + 1, treeHash([...before, leafHash(leaf)]))
      const lines = keys.slice(0, count).map((one, n) => {
        const said = cosignedMessage(one, text, time_s)!
        return cosignatureLine(one, time_s, witnesses[n]!.sign(said))
      })
      return proofText({
        index,
        hashes: before,
        checkpoint: noteText(text, [signatureLine(key, log.sign(Buffer.from(text))), ...lines]),
      })
    },
  }
}

async function misconduct() {
  const [log, other] = [holder(31), holder(32)]
  const signer = signerOf('xa-central.comity/log', kinds.ed25519, log.privateKey)
  const key = parseVkey(signer.vkey)!
  const note = (size: number, root: number, by = log) => {
    const text = checkpointText(signer.name, size, Buffer.alloc(32, root))
    return noteText(text, [signatureLine(key, by.sign(Buffer.from(text)))])
  }
  return {
    log: { origin: signer.name, vkey: signer.vkey },
    cases: [
      { name: 'two roots for one size, both signed', proof: { one: note(9, 1), other: note(9, 2) }, proves: true },
      { name: 'the same checkpoint twice', proof: { one: note(9, 1), other: note(9, 1) }, proves: false },
      { name: 'a larger tree', proof: { one: note(9, 1), other: note(10, 2) }, proves: false },
      { name: 'one of them signed by another key', proof: { one: note(9, 1), other: note(9, 2, other) }, proves: false },
    ],
  }
}

function groups() {
  const seeds = [2, 3].map((n) => Buffer.alloc(32, n))
  const members = seeds.map((seed, n) => ({ node: ['xb-central', 'xc-central'][n]!, sealing: sealingPublicKey(seed) }))
  const group = { group: 'team:1', generation: 1, members }
  const text = 'a letter to a team'
  const letter = wrappedGroupSeal(openSealer([]), () => Buffer.alloc(32, 77)).seal('xa-central', group, 'm1', Buffer.from(text))
  return {
    seeds: Object.fromEntries(members.map((it, n) => [it.node, seeds[n]!.toString('hex')])),
    group,
    members: circle(group),
    cases: [
      { name: 'a letter for its members', within: group, letter, opens: text },
      { name: 'another generation', within: { ...group, generation: 2 }, letter, opens: null },
      { name: 'another circle', within: { ...group, members: members.slice(0, 1) }, letter, opens: null },
      { name: 'another id than was sealed', within: group, letter: { ...letter, id: 'm2' }, opens: null },
    ],
  }
}

export async function trustVectors(body: ManifestBody): Promise<Record<string, unknown>> {
  const rings = keyrings(body)
  return {
    'keyrings.json': rings,
    'trust-list.json': trust(rings.manifests[0]!.fingerprint!),
    'misconduct.json': await misconduct(),
    'groups.json': groups(),
  }
}
