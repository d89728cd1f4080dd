import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { nativeChecks, signerOf } from '../log/signer.ts'
import { fromBase64, fromDecimal, toBase64 } from './base64.ts'
import { checkpointText, parseSignedCheckpoint } from './checkpoint.ts'
import { cosignatureLine, cosignedAt, cosignedMessage } from './cosignature.ts'
import { plainChecks } from './ed25519.ts'
import * as merkle from './merkle.ts'
import { kinds, makeVkey, noteText, parseNote, parseVkey, signedBy } from './note.ts'
import { kOf, parsePolicy, policyText, reached, safeQuorum } from './policy.ts'
import { parseProof, proofText } from './proof.ts'
import * as tiles from './tiles.ts'

const data = resolve(import.meta.dirname, '../../../test/data/ledger')
const read = (name: string) => readFileSync(join(data, name))

type Inclusion = {
  leafIdx: number
  treeSize: number
  root: string
  leafHash: string
  proof: string[] | null
  wantErr: boolean
  file: string
}
type Consistency = {
  size1: number
  size2: number
  root1: string
  root2: string
  proof: string[] | null
  wantErr: boolean
  file: string
}
const proofs = JSON.parse(read('rfc6962-proofs.json').toString()) as { inclusion: Inclusion[]; consistency: Consistency[] }
const bytes = (text: string | null) => new Uint8Array(Buffer.from(text ?? '', 'base64'))

test('L9: each public inclusion proof is accepted or refused as its authors say', () => {
  assert.equal(proofs.inclusion.length, 98)
  for (const v of proofs.inclusion)
    assert.equal(
      merkle.includes(bytes(v.leafHash), v.leafIdx, v.treeSize, (v.proof ?? []).map(bytes), bytes(v.root)),
      !v.wantErr,
      v.file,
    )
})

test('L9: each public consistency proof is accepted or refused as its authors say', () => {
  assert.equal(proofs.consistency.length, 98)
  for (const v of proofs.consistency) {
    const shortRoots = bytes(v.root1).length !== 32 // one accepted vector has roots of 12 bytes; here a root has 32 or is refused
    assert.equal(
      merkle.continues(v.size1, bytes(v.root1), v.size2, bytes(v.root2), (v.proof ?? []).map(bytes)),
      !v.wantErr && !shortRoots,
      v.file,
    )
  }
})

test('the roots of a log that others keep are the ones we compute, and its signatures verify', () => {
  const key = parseVkey('example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx')!
  const entries = tiles.unbundle(read('testlog/entries.15'))!
  const names = readdirSync(join(data, 'testlog')).filter((name) => name.startsWith('checkpoint.'))
  assert.equal(names.length, 16)
  for (const name of names) {
    const { checkpoint, note } = parseSignedCheckpoint(read(`testlog/${name}`).toString())!
    const frontier = merkle.append(merkle.emptyFrontier, entries.slice(0, checkpoint.size).map(merkle.leafHash))
    assert.deepEqual(merkle.rootOf(frontier), checkpoint.root, name)
    for (const checks of [plainChecks, nativeChecks]) assert.ok(signedBy(note, key, checks), name)
  }
  for (const width of [3, 8, 15]) {
    assert.deepEqual(Buffer.from(tiles.bundle(entries.slice(0, width))), read(`testlog/entries.${width}`))
    const [tile] = tiles.grow(0, new Map(), entries.slice(0, width).map(merkle.leafHash))
    assert.deepEqual(Buffer.from(tile!.hashes), read(`testlog/tile0.${width}`))
  }
})

test('the example of the signed-note page verifies, and not when a letter of it changes', () => {
  const key = parseVkey('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')!
  const text =
    'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n'
  assert.ok(signedBy(parseNote(text)!, key, plainChecks))
  assert.ok(!signedBy(parseNote(text.replace('example m', 'example n'))!, key, plainChecks))
  assert.equal(key.text, makeVkey(key.name, key.kind, key.key).text)
})

test('a browser and a server say the same of signatures on which libraries differ', () => {
  const lines = read('ed25519-edges.txt').toString().trim().split('\n')
  const verdicts = lines.map(
    (line) => line.split(' ').map((hex) => new Uint8Array(Buffer.from(hex, 'hex'))) as [Uint8Array, Uint8Array, Uint8Array],
  )
  let accepted = 0
  for (const [key, signature, message] of verdicts) {
    const plain = plainChecks.ed25519(key, message, signature)
    assert.equal(plain, nativeChecks.ed25519(key, message, signature))
    accepted += Number(plain)
  }
  assert.deepEqual([verdicts.length, accepted], [914, 43])
})

test('a text that is not a note is not read as one', () => {
  const good = 'a\n\n\u2014 n AAAAAAAA\n'
  assert.ok(parseNote(good))
  for (const bad of [
    '',
    'a\n',
    'a\n\n',
    good.slice(0, -1),
    'a\u0007\n\n\u2014 n AAAAAAAA\n',
    'a\n\n- n AAAAAAAA\n',
    'a\n\n\u2014 n AAAA\n',
    'a\n\n\u2014 n+ AAAAAAAA\n',
    `${good}\n`,
    'a\r\n\n\u2014 n AAAAAAAA\n',
  ])
    assert.equal(parseNote(bad), undefined, JSON.stringify(bad))
  assert.equal(
    parseVkey('example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'),
    undefined,
    'an id that does not fit',
  )
})

test('a checkpoint has a size without leading zeroes that a number holds, a root of 32 bytes and no empty line', () => {
  const root = toBase64(merkle.emptyRoot)
  for (const text of ['o\n00\n', 'o\n01\n', 'o\n-1\n', 'o\n9007199254740993\n', '\n1\n', 'o\n1e3\n'])
    assert.equal(parseSignedCheckpoint(`${text}${root}\n\n\u2014 n AAAAAAAA\n`), undefined, text)
  assert.equal(parseSignedCheckpoint(`o\n1\n${root.slice(4)}\n\n\u2014 n AAAAAAAA\n`), undefined)
  assert.equal(fromDecimal('9007199254740991'), 9007199254740991)
  assert.equal(fromBase64('AB=='), undefined, 'bits left over')
})

const leaf = (n: number) => merkle.leafHash(new TextEncoder().encode(`leaf ${n}`))
const leavesTo = (n: number) => Array.from({ length: n }, (_, i) => leaf(i))
const rootAt = (n: number) => merkle.rootOf(merkle.append(merkle.emptyFrontier, leavesTo(n)))

/** The tiles of a tree grown in batches, as a log would. */
function grown(batches: readonly number[]) {
  const kept = new Map<string, tiles.Tile>()
  let size = 0
  for (const batch of batches) {
    const edge = new Map(tiles.edgeOf(size).map((at) => [at.level, kept.get(`${at.level}/${at.index}`)!.hashes]))
    assert.deepEqual(tiles.rootOfEdge(edge) ?? merkle.emptyRoot, rootAt(size))
    for (const tile of tiles.grow(size, edge, leavesTo(size + batch).slice(size))) kept.set(`${tile.level}/${tile.index}`, tile)
    size += batch
  }
  return { size, tiles: [...kept.values()] }
}

test('whatever the batches, every inclusion and consistency proof from the tiles verifies, and no neighbour of it does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (batches, a, b) => {
        const { size, tiles: kept } = grown(batches)
        const [index, from] = [a % size, 1 + (b % size)]
        const proof = tiles.inclusionProof(index, size, kept)
        assert.ok(merkle.includes(leaf(index), index, size, proof, rootAt(size)))
        assert.ok(!merkle.includes(leaf(index + 1), index, size, proof, rootAt(size)))
        assert.ok(!merkle.includes(leaf(index), index + 1, size, proof, rootAt(size)))
        assert.ok(!merkle.includes(leaf(index), index, size, [...proof, leaf(0)], rootAt(size)))
        const more = tiles.consistencyProof(from, size, kept)
        assert.ok(merkle.continues(from, rootAt(from), size, rootAt(size), more))
        assert.ok(from === size || !merkle.continues(from, rootAt(from), size, rootAt(size - 1), more))
      },
    ),
    { numRuns: 40 },
  )
})

test('a proof inside every smaller tree can be made from the tiles of a larger one', () => {
  const { tiles: kept } = grown([256, 44, 300])
  for (const size of [1, 2, 255, 256, 257, 300, 511, 512, 513, 600])
    for (const index of [0, size - 1, Math.floor(size / 2)])
      assert.ok(
        merkle.includes(leaf(index), index, size, tiles.inclusionProof(index, size, kept), rootAt(size)),
        `${index} of ${size}`,
      )
})

test('tile paths are read back as written, and any other spelling is no path', () => {
  assert.equal(tiles.tilePath(1, 1234067, 256), 'tile/1/x001/x234/067')
  fc.assert(
    fc.property(
      fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 })),
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 1, max: 256 }),
      (level, index, width) => {
        assert.deepEqual(tiles.parseTilePath(tiles.tilePath(level, index, width)), { level, index, width })
      },
    ),
  )
  for (const bad of [
    'tile/00/000',
    'tile/64/000',
    'tile/0/0',
    'tile/0/x000/001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/entries/001/002',
    'tile/0/000/',
    '../tile/0/000',
  ])
    assert.equal(tiles.parseTilePath(bad), undefined, bad)
})

test('a cosignature of either kind says when it was made and fits nothing else', async () => {
  const text = checkpointText('log.example', 7, rootAt(7))
  for (const [kind, algorithm] of [
    [kinds.cosignature, 'ed25519'],
    [kinds.cosignatureMlDsa44, 'ml-dsa-44'],
  ] as const) {
    const signer = signerOf('witness.example', kind, generateKeyPairSync(algorithm as 'ed25519').privateKey)
    const key = parseVkey(signer.vkey)!
    const line = cosignatureLine(key, 1_764_000_000, await signer.sign(cosignedMessage(key, text, 1_764_000_000)!))
    const note = parseNote(noteText(text, [line]))!
    assert.equal(cosignedAt(note, key, nativeChecks), 1_764_000_000, algorithm)
    assert.equal(
      cosignedAt(parseNote(noteText(checkpointText('log.example', 8, rootAt(8)), [line]))!, key, nativeChecks),
      undefined,
    )
    assert.equal(cosignedAt(note, { ...key, id: '00000000' }, nativeChecks), undefined)
    if (kind === kinds.cosignature) assert.equal(cosignedAt(note, key, plainChecks), 1_764_000_000)
  }
})

test('a proof text is read back as written', () => {
  const proof = { extra: Uint8Array.of(1, 2), index: 5, hashes: [leaf(1), leaf(2)], checkpoint: 'o\n1\nx\n\n\u2014 n AAAAAAAA\n' }
  assert.deepEqual(parseProof(proofText(proof)), proof)
  for (const bad of [
    '',
    'c2sp.org/tlog-proof@v2\nindex 0\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex 01\n\nx\n',
    'c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx\n',
  ])
    assert.equal(parseProof(bad), undefined, bad)
})

test('a policy counts groups, is read back as written, and is refused whole when one line is wrong', () => {
  const keys = ['a', 'b', 'c'].map((name, i) => makeVkey(`${name}.example`, kinds.cosignature, new Uint8Array(32).fill(i + 1)))
  const log = makeVkey('log.example', kinds.ed25519, new Uint8Array(32).fill(9))
  const policy = { logs: [log], witnesses: keys, quorum: kOf(2, keys) }
  const again = parsePolicy(policyText(policy))!
  assert.deepEqual(again.quorum, policy.quorum)
  assert.ok(!reached(again.quorum, new Set([keys[0]!.text])) && reached(again.quorum, new Set([keys[0]!.text, keys[2]!.text])))
  assert.equal(parsePolicy(policyText({ ...policy, quorum: 'none' }))!.quorum, 'none')
  for (const line of [
    'quorum w1',
    'group g2 4 w1',
    'group g2 0 w1',
    'witness none x',
    'nonsense',
    'group g2 any w9',
    'group g2 any w1',
    `witness w4 ${keys[0]!.text}`,
  ])
    assert.equal(parsePolicy(`${policyText(policy)}${line}\n`), undefined, line)
  assert.equal(parsePolicy(`log ${log.text}\n`), undefined, 'no quorum stated')
  assert.equal(safeQuorum(9, 2), 6)
})

test("a key's name holds no white space of Unicode and no plus, and anything else", () => {
  const key = new Uint8Array(32)
  for (const space of [' ', '\u0085', '\u00a0', '\u2003', '\u3000', '+'])
    assert.throws(() => makeVkey(`a${space}b`, kinds.ed25519, key), /spaces or plus/, JSON.stringify(space))
  // U+FEFF is none of them: a note with such a line from a stranger is still a note.
  for (const name of ['\ufeffa', 'журнал.example', 'a b'.replace(' ', '\u180e')])
    assert.equal(parseVkey(makeVkey(name, kinds.ed25519, key).text)?.name, name)
})
