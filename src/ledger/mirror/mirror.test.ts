import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { testDatabase } from '../../../test/database.ts'
import { entryOf, newSigner, node, origin, sequencerOn } from '../../../test/ledger.ts'
import { answered, mirroredAt as at, mirrorNode, peerOf } from '../../../test/mirror.ts'
import { remembering } from '../desk.ts'
import { levelOf } from '../levels.ts'
import { logState, proofAt } from '../log/desk.ts'
import { drain } from '../log/sequencer.ts'
import { nativeChecks } from '../log/signer.ts'
import * as log from '../log/store.ts'
import { checkpointText, parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { cosignedAt } from '../tlog/cosignature.ts'
import { append, consistencyRuns, emptyFrontier, leafHash, rootOf, subtreeRuns } from '../tlog/merkle.ts'
import { kinds, noteText, parseVkey, signatureLine } from '../tlog/note.ts'
import { kOf } from '../tlog/policy.ts'
import { checkProof } from '../tlog/proof.ts'
import { grow, proofFrom, tile_width, unbundle } from '../tlog/tiles.ts'
import { askWitness } from '../witness/courier.ts'
import { addCheckpointText } from '../witness/request.ts'
import { fillMirror } from './courier.ts'
import { addEntriesBytes, infoText, parseAddEntries, parseInfo, spansOf } from './request.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A log in memory, and the requests of whoever uploads it. */
function uploader(name: string, of: (n: number) => Uint8Array = (n) => bytes(`entry ${n}`)) {
  const signer = newSigner(name, kinds.ed25519)
  const leaves = (end: number, start = 0) => Array.from({ length: end - start }, (_, n) => of(start + n))
  const tilesOf = (size: number) => grow(0, new Map(), leaves(size).map(leafHash))
  const note = async (size: number) => {
    const text = checkpointText(name, size, rootOf(append(emptyFrontier, leaves(size).map(leafHash))))
    return noteText(text, [signatureLine(parseVkey(signer.vkey)!, await signer.sign(bytes(text)))])
  }
  return {
    vkey: signer.vkey,
    async checkpoint(from: number, size: number) {
      return addCheckpointText(from, proofFrom(consistencyRuns(from, size), tilesOf(size)), await note(size))
    },
    entries(start: number, end: number, most = 1000) {
      const tiles = tilesOf(end)
      const packages = spansOf(start, end, most).map((span) => ({
        ...span,
        entries: leaves(span.end, span.start),
        proof: proofFrom(subtreeRuns(span.start - (span.start % tile_width), span.end, end), tiles),
      }))
      return addEntriesBytes({ origin: name, start, end, ticket: new Uint8Array(), packages })
    },
  }
}

test('a partner keeps a copy of our log: entries move there, the level becomes mirrored, and a stranger rebuilds the tree from the copy', async () => {
  const db = await testDatabase()
  const it = sequencerOn(db)
  const there = await mirrorNode({ [origin]: [it.signer.vkey] })
  const remember = remembering(db, { origin, node })
  const act = (count: number) =>
    db.transaction(async (sql) => {
      for (let n = 0; n < count; n++) await remember(sql, entryOf(n))
    })
  const witnesses = [parseVkey(there.signer.vkey)!]
  const policy = { logs: [parseVkey(it.signer.vkey)!], witnesses, quorum: kOf(1, witnesses) }
  const tools = { tools: db, origin, peers: async () => [], policy: async () => policy }
  const mirroring = { tools: db, origins: [origin], peers: async () => [peerOf(there)], policy: async () => policy }
  const witnessed = () =>
    askWitness(tools, {
      name: 'xb-central',
      vkey: there.signer.vkey,
      url: '',
      submit: (body) => answered(there.checkpoint(body)),
    })
  const mirrored = async () => (await log.head(db.sql, origin))!.mirrored
  await act(300)
  await drain(it)
  assert.equal(await fillMirror(mirroring, origin, peerOf(there)), false, 'nothing before it was witnessed')
  await witnessed()
  assert.equal(levelOf(299, await log.head(db.sql, origin)), 'witnessed')
  assert.ok(await fillMirror(mirroring, origin, peerOf(there)))
  assert.equal(levelOf(299, await log.head(db.sql, origin)), 'mirrored')
  assert.equal(await fillMirror(mirroring, origin, peerOf(there)), false, 'nothing new')
  // More than one request holds: the mirror says where it stands and is given the rest.
  await db.sql.query(
    `insert into ledger.pending (log, home, entry, data) select $1, 'case', gen_random_uuid(), convert_to('leaf ' || n, 'utf8')
       from generate_series(1, 8400) n`,
    [origin],
  )
  await drain(it)
  assert.equal(levelOf(8000, await log.head(db.sql, origin)), 'logged')
  await witnessed()
  assert.ok(await fillMirror(mirroring, origin, peerOf(there)))
  assert.equal(await mirrored(), 8700)
  const copied = parseSignedCheckpoint(String((await there.get(origin, 'checkpoint')).body))!
  assert.deepEqual(
    [copied.checkpoint.size, cosignedAt(copied.note, parseVkey(there.own.vkey)!, nativeChecks)],
    [8700, Date.parse(at) / 1000],
  )
  const entries: Uint8Array[] = []
  for (let n = 0; n < 33; n++)
    entries.push(
      ...unbundle(gunzipSync((await there.get(origin, `tile/entries/${String(n).padStart(3, '0')}`)).body as Uint8Array))!,
    )
  entries.push(...unbundle(gunzipSync((await there.get(origin, 'tile/entries/033.p/252')).body as Uint8Array))!)
  assert.deepEqual(rootOf(append(emptyFrontier, entries.map(leafHash))), copied.checkpoint.root)
  const expected = grow(0, new Map(), entries.map(leafHash)).find((tile) => tile.level === 1)!
  assert.deepEqual((await there.get(origin, 'tile/1/000.p/33')).body, expected.hashes)
  for (const path of ['tile/1/000', 'tile/entries/034', 'tile/0/033.p/253', 'tile/x'])
    assert.equal((await there.get(origin, path)).status, 404, path)
  // A proof names the mirror, and a reader sees that a copy is kept.
  const both = { ...policy, witnesses: [...witnesses, parseVkey(there.own.vkey)!] }
  const [leaf] = await log.leaves(db.sql, origin, 7, 8)
  const verdict = checkProof(await proofAt(db.sql, origin, 7, 8700), leaf!, both, nativeChecks)
  assert.deepEqual(verdict.holds && verdict.seen.map(({ name }) => name), [there.signer.name, there.own.name])
  const own = {
    origin,
    node,
    vkey: it.signer.vkey,
    policy: async () => policy,
    mirrors: async () => [parseVkey(there.own.vkey)!],
  }
  const state = await logState(db.sql, own, at)
  assert.deepEqual([state.mirrored, state.mirrors[0]?.size], [8700, 8700])
})

test('a mirror answers uploads as its page says: unknown, out of step, cut off, false, and sent twice', async () => {
  const one = uploader('one.example/log')
  const there = await mirrorNode({ 'one.example/log': [one.vkey] })
  const put = (body: Uint8Array) => answered(there.entries(body))
  const stands = async (body: Uint8Array) => parseInfo((await put(body)).body)
  assert.equal((await put(uploader('nobody.example/log').entries(0, 3))).status, 404)
  assert.equal((await put(one.entries(0, 3))).status, 422, 'before any checkpoint')
  assert.equal((await put(Uint8Array.of(0, 1))).status, 400)
  await there.checkpoint(await one.checkpoint(0, 700))
  const whole = one.entries(0, 700)
  assert.equal((await put(whole.slice(0, 100))).status, 400, 'no whole package')
  const false_ = whole.slice()
  false_[60]! ^= 1
  assert.equal((await put(false_)).status, 422)
  assert.deepEqual(await stands(one.entries(5, 700)), { size: 700, next: 0, ticket: new Uint8Array() }, 'it has none yet')
  const started = await put(one.entries(0, 700, 1))
  assert.deepEqual([started.status, started.body], [202, '700\n256\n\n'])
  assert.equal((await there.get('one.example/log', 'checkpoint')).status, 404, 'no copy is said to be whole yet')
  await there.checkpoint(await one.checkpoint(700, 900))
  const [a, b, c] = await Promise.all([put(one.entries(256, 700)), put(whole), put(one.entries(300, 700))])
  assert.ok([a, b].every(({ status, body }) => status === 200 && /^\u2014 xb-central\.comity\/mirror /.test(body)))
  assert.ok(c.status === 200 || c.status === 409, 'it came before the entries it follows, or after')
  assert.equal((await put(one.entries(700, 900))).status, 200)
  const back = await put(whole)
  assert.deepEqual([back.status, back.body], [409, '900\n900\n\n'], 'a copy is never set back')
  assert.equal((await put(one.entries(900, 900))).status, 200, 'asked again for its newest it signs again')
  assert.equal((await stands(one.entries(900, 901)))?.size, 900, 'a size nobody added')
  const shown = parseSignedCheckpoint(String((await there.get('one.example/log', 'checkpoint')).body))!
  assert.deepEqual([shown.checkpoint.size, shown.note.signatures.length], [900, 2], "the log's own signature stays")
})

test('L11: of two histories a mirror stays on the one its witness saw, whatever is uploaded', async () => {
  const [good, other] = [uploader('two.example/log'), uploader('two.example/log', (n) => bytes(`other ${n}`))]
  const there = await mirrorNode({ 'two.example/log': [good.vkey, other.vkey] })
  await there.checkpoint(await good.checkpoint(0, 300))
  assert.equal((await there.entries(good.entries(0, 300, 1))).status, 202)
  assert.equal((await there.entries(other.entries(0, 300))).status, 422)
  assert.equal((await there.entries(other.entries(256, 300))).status, 422)
  assert.equal((await there.entries(good.entries(256, 300))).status, 200)
})

test('L7: a bit that flipped in a copy is found before the mirror signs', async () => {
  const one = uploader('three.example/log')
  const there = await mirrorNode({ 'three.example/log': [one.vkey] })
  await there.checkpoint(await one.checkpoint(0, 300))
  await there.entries(one.entries(0, 300, 1))
  await there.db.sql.query(`update ledger.mirror_tile set hashes = set_byte(hashes, 5, get_byte(hashes, 5) # 1) where level = 1`)
  await assert.rejects(there.entries(one.entries(256, 300)), /damaged/)
  assert.equal((await there.get('three.example/log', 'checkpoint')).status, 404)
})

test('a log that others keep is mirrored from its own checkpoints and entries', async () => {
  const data = resolve(import.meta.dirname, '../../../test/data/ledger/testlog')
  const read = (name: string) => readFileSync(join(data, name))
  const vkey = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx'
  const notes = Array.from({ length: 16 }, (_, n) => read(`checkpoint.${n}`).toString())
  const sizes = notes.map((note) => parseSignedCheckpoint(note)!.checkpoint.size)
  const name = parseSignedCheckpoint(notes[0]!)!.checkpoint.origin
  const there = await mirrorNode({ [name]: [vkey] })
  const entries = unbundle(new Uint8Array(read('entries.15')))!
  const tiles = (size: number) => grow(0, new Map(), entries.slice(0, size).map(leafHash))
  let from = 0
  for (const n of [3, 8, 15]) {
    const size = sizes[n]!
    const proof = proofFrom(consistencyRuns(from, size), tiles(size))
    assert.equal((await there.checkpoint(addCheckpointText(from, proof, notes[n]!))).status, 200)
    const packages = [{ start: from, end: size, entries: entries.slice(from, size), proof: [] }]
    const body = addEntriesBytes({ origin: name, start: from, end: size, ticket: new Uint8Array(), packages })
    assert.equal((await there.entries(body)).status, 200)
    from = size
  }
  assert.deepEqual((await there.get(name, 'tile/0/000.p/15')).body, new Uint8Array(read('tile0.15')))
})

test('L10: no bytes make a mirror answer anything but its statuses, and what is cut off changes nothing of what came before', async () => {
  const one = uploader('four.example/log')
  const there = await mirrorNode({ 'four.example/log': [one.vkey] })
  await there.checkpoint(await one.checkpoint(0, 40))
  const good = one.entries(0, 40)
  const parsed = parseAddEntries(good)!
  assert.deepEqual([addEntriesBytes(parsed), parsed.packages.length], [good, 1])
  assert.deepEqual(parseInfo(infoText({ size: 5, next: 3, ticket: Uint8Array.of(9) })), {
    size: 5,
    next: 3,
    ticket: Uint8Array.of(9),
  })
  for (const text of ['5\n3\n', '5\n3\n\n\n', '05\n3\n\n', '5\n3\n*\n', '']) assert.equal(parseInfo(text), undefined, text)
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([i, value]) => good.with(i, value)),
    fc.nat(good.length).map((length) => good.slice(0, length)),
  )
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      assert.ok([200, 202, 400, 404, 409, 422].includes((await there.entries(body)).status))
    }),
    { numRuns: 150 },
  )
})
