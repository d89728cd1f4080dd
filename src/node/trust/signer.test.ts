import assert from 'node:assert/strict'
import { sign as bareSign, createHash, createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Keyring } from '../../directory/keyring.ts'
import { type Header, signedBytes } from '../../federation/envelope.ts'
import { canonical } from '../../kernel/canonical.ts'
import { contentText, eventOf, leafOf } from '../../ledger/leaf.ts'
import { nativeChecks, signerOf } from '../../ledger/log/signer.ts'
import { recordText } from '../../ledger/record.ts'
import { checkpointText } from '../../ledger/tlog/checkpoint.ts'
import { cosignatureLine, cosignedMessage } from '../../ledger/tlog/cosignature.ts'
import { append, emptyFrontier, inclusionRuns, leafHash, rootOf } from '../../ledger/tlog/merkle.ts'
import { kinds, noteText, parseVkey, signatureLine } from '../../ledger/tlog/note.ts'
import { policyText } from '../../ledger/tlog/policy.ts'
import { proofText } from '../../ledger/tlog/proof.ts'
import { grow, proofFrom } from '../../ledger/tlog/tiles.ts'
import { verifyRecord } from '../../ledger/verify.ts'
import { run } from '../cli/cli.ts'
import { beginKeyring, rotateKeys } from '../keyring.ts'
import { generateKeys, loadKeys, readKeyring } from '../keys.ts'
import { keyringIn, worthOf } from './signer.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-signer-'))
after(() => rmSync(dir, { recursive: true }))
const keys = join(dir, 'keys')
const [origin, logKey, witnessKey] = [
  'xa-central.comity/log',
  ...[1, 2].map(() => generateKeyPairSync('ed25519').privateKey),
] as const
const log = parseVkey(signerOf(origin, kinds.ed25519, logKey!).vkey)!
const witness = parseVkey(signerOf('xb-central.comity/witness', kinds.cosignature, witnessKey!).vkey)!
generateKeys(keys)
await beginKeyring(keys, { node: 'xa-central', log: log.text, witness: witness.text })
const stolen = createPrivateKey(readFileSync(join(keys, 'signing.key')))

/** A record of a letter that `by` signed, in the log of the node at the given size, seen by the witness or not. */
function record(size: number, { witnessed = true, by = stolen } = {}): string {
  const header = { v: 1, id: '01a20000-0000-7000-8000-000000000001', from: 'xa-central', seq: 1 } as unknown as Header
  const content = { kind: 'test', header, signature: bareSign(null, signedBytes(header), by).toString('base64url') }
  const salts = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] as const
  const entry = { act: 'federation.posted', by: { node: 'xa-central' }, purpose: 'test', subject: 'message:1', content } as const
  const event = eventOf('e-1' as never, { ...entry, at: '2026-11-01T00:00:00.000Z' } as never, salts[1])
  assert.equal(event.content, createHash('sha256').update(salts[1]).update(contentText(content)).digest('hex'))
  const leaves = Array.from({ length: size }, (_, n) => leafHash(n === 3 ? leafOf(salts[0], canonical(event)) : Buffer.from([n])))
  const text = checkpointText(origin, size, rootOf(append(emptyFrontier, leaves)))
  const at_s = 1_793_000_000
  const lines = [
    signatureLine(log, bareSign(null, Buffer.from(text), logKey!)),
    ...(witnessed ? [cosignatureLine(witness, at_s, bareSign(null, cosignedMessage(witness, text, at_s)!, witnessKey!))] : []),
  ]
  const hashes = proofFrom(inclusionRuns(3, size), grow(0, new Map(), leaves))
  return recordText({
    event,
    salt: salts[0],
    content,
    contentSalt: salts[1],
    proof: proofText({ index: 3, hashes, checkpoint: noteText(text, lines) }),
    policy: policyText({ logs: [log], witnesses: [witness], quorum: witness.text }),
  })
}
const worth = (text: string, keyring: Keyring) => {
  const verdict = verifyRecord(text, undefined, nativeChecks)
  assert.ok(verdict.holds, JSON.stringify(verdict.findings))
  return worthOf(verdict, keyring)
}

test('K5, K2: when a key is stolen, a record counts offline by what witnesses had seen before size S, and by nothing else', async () => {
  const before = readKeyring(keys)!
  assert.equal(worth(record(8), before).worth, 'in-force')
  rotateKeys(keys, join(keys, 'identity.key'), 8)
  const now = keyringIn(readFileSync(join(keys, 'keyring.json'), 'utf8'))!
  assert.deepEqual(worth(record(8), now), { worth: 'witnessed-before-theft', counts: true, size: 8 })
  assert.deepEqual(worth(record(9), now), { worth: 'stolen', counts: false, size: 8 })
  assert.deepEqual(worth(record(8, { witnessed: false }), now), { worth: 'stolen', counts: false, size: 8 })
  const name = (await loadKeys(keys)).signing
  assert.equal(now.signing, name)
  const signing = createPrivateKey(readFileSync(join(keys, 'signing-2.key')))
  assert.equal(worth(record(900, { by: signing }), now).worth, 'in-force')
  const stranger = generateKeyPairSync('ed25519').privateKey
  assert.deepEqual(worth(record(8, { by: stranger }), now), { worth: 'other-key', counts: false })
})

test('K5: a keyring that its identity did not sign is none, and the command says so by its status', async () => {
  const text = readFileSync(join(keys, 'keyring.json'), 'utf8')
  const forgetful = { ...JSON.parse(text), compromised: [] }
  assert.equal(keyringIn(JSON.stringify(forgetful)), undefined)
  assert.equal(keyringIn('null'), undefined)
  assert.equal(keyringIn(JSON.stringify({ keyring: JSON.parse(text) }))!.serial, 2)
  writeFileSync(join(dir, 'forged.json'), JSON.stringify(forgetful))
  for (const [size, file, status] of [
    [8, 'keys/keyring.json', 0],
    [9, 'keys/keyring.json', 1],
    [8, 'forged.json', 1],
  ] as const) {
    writeFileSync(join(dir, 'record.json'), record(size))
    const [say, complain] = [process.stdout.write, process.stderr.write]
    process.stdout.write = process.stderr.write = (() => true) as typeof say
    const ended = await run(['verify', join(dir, 'record.json'), '--keyring', join(dir, file)])
    Object.assign(process.stdout, { write: say })
    Object.assign(process.stderr, { write: complain })
    assert.equal(ended, status, `${file} ${size}`)
  }
})
