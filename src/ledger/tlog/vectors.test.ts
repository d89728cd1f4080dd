import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { testDatabase } from '../../../test/database.ts'
import { newSigner } from '../../../test/ledger.ts'
import type { Instant } from '../../kernel/instant.ts'
import { nativeChecks, signerOf } from '../log/signer.ts'
import { addCheckpointText } from '../witness/request.ts'
import { addCheckpoint, signSubtree } from '../witness/witness.ts'
import { toBase64 } from './base64.ts'
import { checkpointText, parseSignedCheckpoint } from './checkpoint.ts'
import { cosignedAt, linesOf, signedByLog, subtreeMessage } from './cosignature.ts'
import { plainChecks } from './ed25519.ts'
import * as merkle from './merkle.ts'
import { kinds, makeVkey, noteText, parseNote, parseVkey, signatureLine } from './note.ts'
import { parsePolicy, policyText, reached } from './policy.ts'
import { hashesIn, rootOfEdge } from './tiles.ts'

const data = resolve(import.meta.dirname, '../../../test/data/ledger')
const read = (name: string) => readFileSync(join(data, name))
const bytes = (text: string | null) => new Uint8Array(Buffer.from(text ?? '', 'base64'))
const at = '2026-11-25T09:00:00.000Z' as Instant

type Proof = { start: number; end: number; proof: string[] | null; wantErr: boolean; file: string }
const subtrees = JSON.parse(read('rfc6962-subtree-proofs.json').toString()) as {
  subtreeinclusion: (Proof & { leafIdx: number; root: string; leafHash: string })[]
  subtreeconsistency: (Proof & { size: number; root1: string; root2: string })[]
}

test('L9: each public proof about subtrees is accepted or refused as its authors say', () => {
  for (const v of subtrees.subtreeinclusion)
    assert.equal(
      merkle.validSubtree(v.start, v.end) &&
        merkle.includes(bytes(v.leafHash), v.leafIdx - v.start, v.end - v.start, (v.proof ?? []).map(bytes), bytes(v.root)),
      !v.wantErr,
      v.file,
    )
  for (const v of subtrees.subtreeconsistency) {
    // Some accepted vectors speak of a subtree without leaves or of roots of 12 bytes: here a subtree has leaves and a root 32 bytes.
    const beside = v.start === v.end || bytes(v.root1).length !== 32
    const held = merkle.holdsSubtree(v.start, v.end, bytes(v.root1), v.size, bytes(v.root2), (v.proof ?? []).map(bytes))
    assert.equal(held, !v.wantErr && !beside, v.file)
  }
  assert.deepEqual([subtrees.subtreeinclusion.length, subtrees.subtreeconsistency.length], [204, 118])
})

test('L9: sizes beyond what a number holds, more than 63 hashes and hashes of other lengths are refused, never miscounted', () => {
  const hash = new Uint8Array(32)
  for (const size of [0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])
    assert.equal(merkle.includes(hash, 0, size, [], hash) && size !== 1, false)
  for (const length of [0, 31, 33]) assert.equal(merkle.includes(hash, 0, 2, [new Uint8Array(length)], hash), false)
  assert.equal(
    merkle.includes(
      hash,
      0,
      2 ** 52,
      Array.from({ length: 64 }, () => hash),
      hash,
    ),
    false,
  )
  for (const from of [0, -1, 2 ** 53]) assert.equal(merkle.continues(from, hash, 2 ** 53, hash, []), false)
  for (const k of [1, 2, 8, 30, 52])
    for (const size of [2 ** k - 1, 2 ** k, Math.min(2 ** k + 1, Number.MAX_SAFE_INTEGER)])
      assert.ok(merkle.inclusionRuns(Math.floor(size / 2), size).length <= 53, String(size))
})

test('each public ML-DSA-44 signature is judged as its authors say; a context, which cosignatures never have, makes none good', () => {
  const rows = JSON.parse(gunzipSync(read('ml-dsa-44-verify.json.gz')).toString()) as {
    id: number
    key: string
    message: string
    signature: string
    result: string
    context?: string
  }[]
  const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
  assert.equal(rows.length, 180)
  for (const { id, key, message, signature, result, context = '' } of rows) {
    if (context.length > 2 * 255) continue // refused for its context alone, which FIPS 204 bounds at 255 bytes; here there is none to give
    const held = nativeChecks.mlDsa44!(hex(key), hex(message), hex(signature))
    assert.equal(held, result === 'valid' && context === '', `vector ${id}`)
  }
})

test('what another implementation serves as witness and mirror is understood: keys, cosignatures, tiles', () => {
  for (const who of ['witness', 'mirror']) {
    const [vkey] = (JSON.parse(read(`mirror/${who}.v0.json`).toString()) as { verifier_keys: string[] }).verifier_keys
    const signed = parseSignedCheckpoint(read(`mirror/${who}-checkpoint`).toString())!
    assert.equal(signed.checkpoint.size, 300)
    for (const checks of [nativeChecks, plainChecks]) assert.equal(cosignedAt(signed.note, parseVkey(vkey!)!, checks), 1767139200)
  }
  const { checkpoint } = parseSignedCheckpoint(read('mirror/mirror-checkpoint').toString())!
  const [full, edge] = [read('mirror/tile0.000'), read('mirror/tile0.001.44')].map((tile) => new Uint8Array(tile))
  assert.deepEqual(merkle.treeHash(hashesIn(full!)), hashesIn(new Uint8Array(read('mirror/tile1.000.1')))[0])
  const root = rootOfEdge(
    new Map([
      [0, edge!],
      [1, new Uint8Array(read('mirror/tile1.000.1'))],
    ]),
  )
  assert.deepEqual(root, checkpoint.root)
})

const mlDsa = (name: string) => signerOf(name, kinds.cosignatureMlDsa44, generateKeyPairSync('ml-dsa-44' as 'ed25519').privateKey)

test('a log that signs with both kinds of keys is known by either, and by neither once one of its lines is false', async () => {
  const [plain, quantum] = [newSigner('log.example', kinds.ed25519), mlDsa('log.example')]
  const keys = [plain, quantum].map((signer) => parseVkey(signer.vkey)!)
  const text = checkpointText('log.example', 1, merkle.leafHash(new Uint8Array()))
  const time = new Uint8Array(8)
  const line = async () => {
    const message = subtreeMessage(keys[1]!, 'log.example', { start: 0, end: 1, hash: merkle.leafHash(new Uint8Array()) }, 0)!
    return signatureLine(keys[1]!, new Uint8Array([...time, ...(await quantum.sign(message))]))
  }
  const first = signatureLine(keys[0]!, await plain.sign(new TextEncoder().encode(text)))
  const note = parseNote(noteText(text, [first, await line()]))!
  assert.ok(signedByLog(note, keys, nativeChecks))
  assert.ok(signedByLog(note, [keys[1]!], nativeChecks), 'a log may say no time')
  assert.equal(cosignedAt(note, keys[1]!, nativeChecks), undefined, 'a witness may not')
  assert.ok(signedByLog(note, keys, plainChecks), 'a browser goes by the kind it can check')
  assert.equal(linesOf(note, keys[1]!, plainChecks).is, 'unknown')
  const forged = parseNote(noteText(text, [first, (await line()).replace(/.{8}$/, 'AAAAAAA=')]))!
  assert.ok(!signedByLog(forged, keys, nativeChecks))
  const long = makeVkey('n'.repeat(256), kinds.cosignatureMlDsa44, keys[1]!.key)
  assert.equal(
    subtreeMessage(long, 'log.example', { start: 0, end: 1, hash: new Uint8Array(32) }, 0),
    undefined,
    'no length wraps round',
  )
  assert.equal(subtreeMessage(keys[1]!, 'o'.repeat(256), { start: 0, end: 1, hash: new Uint8Array(32) }, 0), undefined)
})

test('the example policy of the page counts as it says, also when groups are nested; keys of the wrong kind are refused', () => {
  const key = (name: string, n: number, kind: number = kinds.cosignature) => makeVkey(name, kind, new Uint8Array(32).fill(n)).text
  const [x, y] = [[1, 2, 3].map((n) => key(`x${n}`, n)), [4, 5, 6].map((n) => key(`y${n}`, n))]
  const text = `log ${key('log', 9, kinds.ed25519)}
${x.map((k, i) => `witness X${i + 1} ${k}`).join('\n')}
group X-witnesses 2 X1 X2 X3
 # the other house
\t${y.map((k, i) => `witness Y${i + 1} ${k}  https://y.example/`).join('\n')}
group Y-witnesses any Y1 Y2 Y3
group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`
  const policy = parsePolicy(text)!
  const seen = (...keys: (string | undefined)[]) => reached(policy.quorum, new Set(keys as string[]))
  assert.ok(seen(x[0], x[2], y[1]))
  assert.ok(!seen(x[0], y[0], y[1], y[2]) && !seen(...x))
  assert.deepEqual(parsePolicy(policyText(policy))!.quorum, policy.quorum)
  assert.equal(
    parsePolicy(text.replace('log log', `witness W ${key('w', 8, kinds.ed25519)}\nlog log`)),
    undefined,
    'a log key as witness',
  )
  assert.equal(parsePolicy(text.replace(/log log.*\n/, `log ${x[0]}\n`)), undefined, 'a witness key as log')
  assert.equal(parsePolicy(`${text}group Z any X1\n`), undefined, 'a name counted twice')
  assert.equal(parsePolicy(`${text}# \u007f\n`), undefined, 'a control character')
})

test('a witness with two keys cosigns with both, and signs a part of a tree only when it cosigned the whole', async () => {
  const db = await testDatabase()
  const log = newSigner('log.example/tree', kinds.ed25519)
  const it = {
    tools: db,
    signer: newSigner('w.example', kinds.cosignature),
    also: mlDsa('w.example/ml-dsa-44'),
    trusted: async (_: unknown, origin: string) => (origin === log.name ? [log.vkey] : null),
  }
  const leaves = Array.from({ length: 14 }, (_, n) => merkle.leafHash(Uint8Array.of(n)))
  const text = checkpointText(log.name, 14, merkle.treeHash(leaves))
  const note = noteText(text, [signatureLine(parseVkey(log.vkey)!, await log.sign(new TextEncoder().encode(text)))])
  const encode = (body: string) => new TextEncoder().encode(body)
  const answer = await addCheckpoint(it, encode(addCheckpointText(0, [], note)), at)
  assert.equal(answer.status, 200)
  const lines = String(answer.body).trimEnd().split('\n')
  assert.equal(lines.length, 2)
  const cosigned = parseNote(noteText(text, lines))!
  for (const signer of [it.signer, it.also])
    assert.equal(cosignedAt(cosigned, parseVkey(signer.vkey)!, nativeChecks), Date.parse(at) / 1000)
  const part = merkle.treeHash(leaves.slice(8, 12))
  const proof = [merkle.treeHash(leaves.slice(12, 14)), merkle.treeHash(leaves.slice(0, 8))]
  const ask = (range: string, whole: string, hash = part) =>
    signSubtree(it, encode(`subtree ${range}\n${toBase64(hash)}\n${proof.map(toBase64).join('\n')}\n\n${whole}`))
  const whole = noteText(text, lines.slice(1))
  const good = await ask('8 12', whole)
  assert.equal(good.status, 200)
  const key = parseVkey(it.also.vkey)!
  const raw = Buffer.from(String(good.body).trim().split(' ')[2]!, 'base64')
  assert.deepEqual([raw.subarray(0, 4).toString('hex'), raw.readBigUInt64BE(4)], [key.id, 0n])
  const der = Buffer.concat([Buffer.from('30820532300b06096086480165030403110382052100', 'hex'), key.key])
  const message = subtreeMessage(key, log.name, { start: 8, end: 12, hash: part }, 0)!
  assert.ok(verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), raw.subarray(12)))
  assert.equal((await ask('8 12', whole, leaves[0]!)).status, 422)
  assert.equal((await ask('9 13', whole)).status, 400, 'no subtree begins there')
  assert.equal((await ask('8 16', whole)).status, 400, 'beyond the tree')
  assert.equal((await ask('8 12', noteText(text, lines.slice(0, 1)))).status, 403, 'not its own ML-DSA-44 line')
  assert.equal((await ask('8 12', whole.replaceAll('log.example', 'log.elsewhere'))).status, 404)
})
