import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { testDatabase } from '../../../test/database.ts'
import { entryOf, newSigner, node, origin, sequencerOn } from '../../../test/ledger.ts'
import type { Instant } from '../../kernel/instant.ts'
import { remembering } from '../desk.ts'
import { leaf_max_bytes } from '../leaf.ts'
import { drain } from '../log/sequencer.ts'
import { nativeChecks } from '../log/signer.ts'
import * as log from '../log/store.ts'
import { ledgerDoors } from '../routes.ts'
import { checkpointText, parseSignedCheckpoint } from '../tlog/checkpoint.ts'
import { cosignedAt } from '../tlog/cosignature.ts'
import { append, emptyFrontier, emptyRoot, type Hash, leafHash, rootOf } from '../tlog/merkle.ts'
import { keyId, kinds, makeVkey, noteText, parseNote, parseVkey, signatureLine } from '../tlog/note.ts'
import { kOf } from '../tlog/policy.ts'
import { consistencyProof, edgeOf, grow, unbundle } from '../tlog/tiles.ts'
import { askWitness, startWitnessing, type WitnessingTools, type WitnessPeer } from './courier.ts'
import { addCheckpointText } from './request.ts'
import * as store from './store.ts'
import { addCheckpoint, originHash } from './witness.ts'

const db = await testDatabase()
const at = '2026-11-23T09:00:00.000Z' as Instant
const bytes = (text: string) => new TextEncoder().encode(text)
const witness = newSigner('xb-central.comity.example/witness', kinds.cosignature)
const trusting = (keys: Record<string, string[]>) => ({
  tools: db,
  signer: witness,
  trusted: async (_: unknown, name: string) => keys[name] ?? null,
})

test('L10: the public transcript of a witness is answered status for status', async () => {
  const transcript = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../test/data/ledger/witness-transcript.json'), 'utf8'),
  ) as { body: string; status: number; assert: string; text: string }[]
  const name = 'sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562'
  const key = makeVkey(
    name,
    kinds.ed25519,
    new Uint8Array(Buffer.from('ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f', 'hex')),
  )
  assert.equal(keyId(name, kinds.ed25519, key.key), '5202289b')
  assert.equal(transcript.length, 9)
  for (const { body, status, text } of transcript) {
    const answer = await addCheckpoint(trusting({ [name]: [key.text] }), bytes(body), at)
    assert.equal(answer.status, text === 'unknown log' ? 404 : status, body)
    if (status === 409) assert.deepEqual([answer.body, answer.type], [text, 'text/x.tlog.size'])
    if (status === 200) {
      const note = parseNote(`${parseSignedCheckpoint(body.slice(body.indexOf('\n\n') + 2))!.note.text}\n${String(answer.body)}`)!
      assert.equal(cosignedAt(note, parseVkey(witness.vkey)!, nativeChecks), Date.parse(at) / 1000)
    }
  }
})

/** A log in memory that signs whatever tree it is told. */
function looseLog(name: string) {
  const signer = newSigner(name, kinds.ed25519)
  const leaves = (n: number, salt = ''): Hash[] => Array.from({ length: n }, (_, i) => leafHash(bytes(`${salt}${i}`)))
  const root = (n: number, salt = '') => rootOf(append(emptyFrontier, leaves(n, salt)))
  const note = async (n: number, salt = '', of = root(n, salt)) => {
    const text = checkpointText(name, n, of)
    return noteText(text, [signatureLine(parseVkey(signer.vkey)!, await signer.sign(bytes(text)))])
  }
  const proof = (from: number, to: number) => consistencyProof(from, to, grow(0, new Map(), leaves(to)))
  const body = async (from: number, to: number) => bytes(addCheckpointText(from, proof(from, to), await note(to)))
  return { signer, root, note, proof, body, it: trusting({ [name]: [signer.vkey] }) }
}

test('L10: a witness refuses what is malformed, unknown, unsigned, out of step or inconsistent, each with its own status', async () => {
  const name = 'loose.example/log'
  const loose = looseLog(name)
  const status = async (body: string | Uint8Array) =>
    (await addCheckpoint(loose.it, typeof body === 'string' ? bytes(body) : body, at)).status
  assert.equal(await status(addCheckpointText(0, [], await loose.note(0, '', loose.root(1)))), 422, 'an empty tree has one root')
  assert.equal(await status(addCheckpointText(0, [], await loose.note(0))), 200)
  assert.equal(
    await status(addCheckpointText(0, [loose.root(1)], await loose.note(4))),
    422,
    'from nothing there is nothing to prove',
  )
  assert.equal(await status(await loose.body(0, 4)), 200)
  for (const garbled of [
    '',
    'old 4\n',
    'old 04\n\n',
    `new 4\n\n${await loose.note(4)}`,
    `old 4\nAAAA\n\n${await loose.note(4)}`,
    `old 4\n\n${await loose.note(4)}x`,
  ])
    assert.equal(await status(garbled), 400, garbled)
  assert.equal(await status(Uint8Array.of(0x6f, 0xff, 0xfe)), 400, 'not UTF-8')
  assert.equal(
    await status(
      addCheckpointText(
        4,
        Array.from({ length: 64 }, () => loose.root(1)),
        await loose.note(9),
      ),
    ),
    400,
    'more than 63 hashes',
  )
  assert.equal(await status(addCheckpointText(9, [], await loose.note(4))), 400, 'old above new')
  assert.equal(await status(addCheckpointText(4, [], await looseLog('other.example/log').note(4))), 404)
  assert.equal(await status(addCheckpointText(4, [], await looseLog(name).note(4))), 403, 'another key of that name')
  const [good, line] = [
    await loose.note(4),
    `\u2014 ${name} ${Buffer.concat([Buffer.from(parseVkey(loose.signer.vkey)!.id, 'hex'), Buffer.alloc(64)]).toString('base64')}\n`,
  ]
  assert.equal(await status(addCheckpointText(4, [], good + line)), 403, 'a false signature beside the good one')
  assert.equal(
    await status(
      addCheckpointText(4, [], good + Array.from({ length: 20 }, (_, i) => `\u2014 s${i}.example AAAAAAAAAAAA\n`).join('')),
    ),
    200,
    "strangers' signatures",
  )
  assert.ok(!(await store.cosigned(db.sql, name))!.note.includes('s3.example'), 'which are not kept')
  assert.equal(await status(await loose.body(3, 9)), 409)
  assert.equal(await status(addCheckpointText(4, loose.proof(3, 9), await loose.note(9))), 422)
  assert.equal((await store.cosigned(db.sql, name))!.size, 4)
  assert.equal(await status(addCheckpointText(4, [], await loose.note(4, 'fork'))), 422)
  const proven = (await store.misconduct(db.sql)).filter((it) => it.origin === name)
  assert.deepEqual(
    proven.map((it) => it.size).sort(),
    [0, 4],
    'two signed checkpoints of one size are kept as proof, whatever was wrong with them besides',
  )
  assert.ok(proven.every((it) => it.note !== it.held))
  assert.equal(await status(await loose.body(4, 9)), 200)
})

test('L10: of many checkpoints that follow the same one, a witness cosigns one history', async () => {
  const name = 'racing.example/log'
  const loose = looseLog(name)
  await addCheckpoint(loose.it, await loose.body(0, 5), at)
  const answers = await Promise.all([6, 7, 8, 9, 10].map(async (n) => addCheckpoint(loose.it, await loose.body(5, n), at)))
  assert.deepEqual(answers.map((a) => a.status).sort(), [200, 409, 409, 409, 409])
  const first = looseLog('new.example/log')
  const starts = await Promise.all([3, 4, 5].map(async (n) => addCheckpoint(first.it, await first.body(0, n), at)))
  assert.deepEqual(starts.map((a) => a.status).sort(), [200, 409, 409])
})

test('L10: no bytes make a witness answer anything but its statuses', async () => {
  const loose = looseLog('fuzzed.example/log')
  const good = Buffer.from(await loose.body(0, 3)).toString()
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(fc.nat(good.length - 1), fc.string({ maxLength: 3 }))
      .map(([i, s]) => bytes(good.slice(0, i) + s + good.slice(i + 1))),
  )
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { status } = await addCheckpoint(loose.it, body, at)
      assert.ok([200, 400, 403, 404, 409, 422].includes(status))
    }),
    { numRuns: 150 },
  )
})

const remember = remembering(db, { origin, node })
const act = (n: number) => db.transaction((sql) => remember(sql, entryOf(n)))
const it = sequencerOn(db)

/** A partner's witness in the same process, with a database row of its own and faults on demand. */
function partner(name: string) {
  const signer = newSigner(name, kinds.cosignature)
  const state = { answers: 0, fault: undefined as undefined | (() => Promise<{ status: number; body: string }>), held: 0 }
  const peer: WitnessPeer = {
    name,
    vkey: signer.vkey,
    url: `https://${name}`,
    async submit(body) {
      state.answers++
      if (state.fault) return state.fault()
      const answer = await addCheckpoint({ tools: db, signer, trusted: async () => [it.signer.vkey] }, bytes(body), at)
      return { status: answer.status, body: String(answer.body) }
    },
  }
  return { peer, state, key: parseVkey(signer.vkey)! }
}

test('L12: witnesses raise the level when enough of them cosigned; those that fail, lie or sleep hold up nothing', async () => {
  const [good, liar, dead] = [partner('w1.example'), partner('w2.example'), partner('w3.example')]
  liar.state.fault = async () => ({ status: 200, body: '\u2014 w2.example AAAAAAAAAAAAAAAA\n' })
  dead.state.fault = () => new Promise(() => {})
  const policy = { logs: [], witnesses: [good.key, liar.key, dead.key], quorum: kOf(1, [good.key, liar.key, dead.key]) }
  const tools: WitnessingTools = {
    tools: db,
    origin,
    peers: async () => [dead.peer, liar.peer, good.peer],
    policy: async () => policy,
  }
  for (let n = 0; n < 3; n++) await act(n)
  await drain(it)
  const running = startWitnessing(tools)
  const until = async (size: number) => {
    for (let i = 0; i < 200 && (await log.head(db.sql, origin))!.witnessed < size; i++) {
      running.nudge()
      await new Promise((done) => setTimeout(done, 10))
    }
    assert.equal((await log.head(db.sql, origin))!.witnessed, size)
  }
  await until(3)
  await act(3)
  await drain(it)
  await until(4)
  const asked = new Map((await log.asked(db.sql, origin)).map((row) => [row.witness, row]))
  assert.match(asked.get('w2.example')!.fault!, /without its signature/)
  assert.equal(asked.get('w1.example')!.size, 4)
  await running.stop()
  assert.deepEqual(
    (await log.cosignatures(db.sql, origin, 4)).map((c) => c.witness),
    ['w1.example'],
  )
})

test('a witness that forgot us, or knows more than we remember of it, is met where it stands', async () => {
  const one = partner('w4.example')
  const tools: WitnessingTools = {
    tools: db,
    origin,
    peers: async () => [],
    policy: async () => ({ logs: [], witnesses: [], quorum: 'none' }),
  }
  await db.sql.query('delete from ledger.cosigned where origin = $1', [origin])
  assert.ok(await askWitness(tools, one.peer))
  assert.ok(!(await askWitness(tools, one.peer)), 'nothing new')
  await db.sql.query(`delete from ledger.asked where witness = 'w4.example'`)
  assert.ok(await askWitness(tools, one.peer), 'told 409 with its size, it sends the proof from there')
  one.state.fault = async () => ({ status: 409, body: '900\n' })
  await assert.rejects(askWitness(tools, one.peer, true), /says it holds 900/)
  one.state.fault = async () => ({ status: 409, body: 'soon\n' })
  await assert.rejects(askWitness(tools, one.peer, true), /without a size/)
})

test('the doors serve checkpoint, tiles and bundles from which a stranger rebuilds the tree, and the witness its state', async () => {
  for (let n = 4; n < 300; n++) await act(n)
  await drain(it)
  const doors = ledgerDoors({ tools: db, origin, witness: { tools: db, signer: witness, trusted: async () => [it.signer.vkey] } })
  const get = (path: string) => {
    const door = doors.find((d) => new RegExp(`^${d.path.replace('*', '(.*)').replace(':origin', '([^/]+)')}$`).test(path))!
    const rest = new RegExp(`^${door.path.replace('*', '(.*)').replace(':origin', '([^/]+)')}$`).exec(path)![1] ?? ''
    return door.answer({ params: { '*': rest, origin: rest }, query: {}, body: new Uint8Array(), at })
  }
  const { checkpoint } = parseSignedCheckpoint(String((await get('/log/checkpoint')).body))!
  assert.equal(checkpoint.size, 300)
  const entries: Uint8Array[] = []
  for (const path of ['/log/tile/entries/000', '/log/tile/entries/001.p/44'])
    entries.push(...unbundle(gunzipSync((await get(path)).body as Uint8Array))!)
  assert.equal(entries.length, 300)
  assert.ok(
    entries.every((entry) => entry.length <= leaf_max_bytes && !/smuggling|case-1|Amara/.test(Buffer.from(entry).toString())),
    'nothing readable',
  )
  assert.deepEqual(rootOf(append(emptyFrontier, entries.map(leafHash))), checkpoint.root)
  const expected = new Map(grow(0, new Map(), entries.map(leafHash)).map((t) => [`${t.level}/${t.index}`, t.hashes]))
  for (const [path, at] of [
    ['/log/tile/0/000', '0/0'],
    ['/log/tile/0/001.p/44', '0/1'],
    ['/log/tile/1/000.p/1', '1/0'],
  ] as const)
    assert.deepEqual((await get(path)).body, expected.get(at))
  assert.equal(edgeOf(300).length, 2)
  for (const path of [
    '/log/tile/0/001',
    '/log/tile/0/001.p/45',
    '/log/tile/0/002',
    '/log/tile/2/000.p/1',
    '/log/tile/x',
    '/log/tile/entries/1',
    `/witness/${originHash('nobody')}/checkpoint`,
  ])
    assert.equal((await get(path)).status, 404, path)
  const held = await get(`/witness/${originHash(origin)}/checkpoint`)
  assert.ok(parseSignedCheckpoint(String(held.body)))
  assert.notDeepEqual(emptyRoot, checkpoint.root)
})

test('a witness that does not know us yet is a state and no fault; one that lies is told at once, one that is silent the third time', async () => {
  const [stranger, liar, silent] = [partner('w5.example'), partner('w6.example'), partner('w7.example')]
  stranger.state.fault = async () => ({ status: 404, body: 'this witness does not know the log\n' })
  liar.state.fault = async () => ({ status: 200, body: 'no signature\n' })
  silent.state.fault = () => Promise.reject(new Error('ECONNREFUSED'))
  const told: string[] = []
  let now = Date.now()
  const running = startWitnessing({
    tools: { ...db, now: () => new Date(now).toISOString() as ReturnType<typeof db.now> },
    origin,
    peers: async () => [stranger.peer, liar.peer, silent.peer],
    policy: async () => ({ logs: [], witnesses: [], quorum: 'none' }),
    fault: (fault) => void told.push((fault as Error).message),
  })
  for (let i = 0; i < 300 && (silent.state.answers < 3 || stranger.state.answers < 3); i++) {
    now += 60_000
    running.nudge()
    await new Promise((done) => setTimeout(done, 20))
  }
  await running.stop()
  const about = (name: string) => told.filter((it) => it.includes(name)).length
  assert.equal(about('w5.example'), 0)
  // What came while it was being stopped is told to nobody.
  assert.ok(
    about('w6.example') >= liar.state.answers - 1 && about('w6.example') > 1,
    `${about('w6.example')} of ${liar.state.answers}`,
  )
  assert.ok(silent.state.answers >= 3)
  assert.ok(about('w7.example') <= silent.state.answers - 2 && about('w7.example') > 0)
  const asked = new Map((await log.asked(db.sql, origin)).map((row) => [row.witness, row]))
  assert.match(asked.get('w5.example')!.fault!, /does not know our log yet/)
})
