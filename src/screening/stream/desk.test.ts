import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { bo, dario, stage } from '../../../test/stage.ts'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import { remembering } from '../../ledger/desk.ts'
import type { Remember } from '../../ledger/entry.ts'
import { streamRows } from '../../node/cli/officer/stream.ts'
import { tables } from '../../node/threads/tables.ts'
import { described } from '../compare/described.ts'
import { screeningDesk } from '../desk.ts'
import { batchForm } from '../forms.ts'
import { screeningRoutes } from '../routes.ts'
import * as store from '../store.ts'
import type { LineAnswer } from './desk.ts'
import { Lines, lineMost_bytes } from './lines.ts'

const db = await testDatabase()
const node = 'xa-central' as NodeId
const noon = '2026-11-23T12:00:00.000Z' as Instant
const harbour = 'case-harbour' as CaseId
const entries: Parameters<Remember>[1][] = []
const ledger = remembering(db, { origin: 'xa-central.example/log', node })
const desk = screeningDesk({
  ...db,
  node,
  remember: (sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  },
  listBrought: async () => {},
  hold: () => undefined,
  readTable: tables,
  caseFacts: async (_, id) =>
    id === harbour ? { id, members: [bo.id, dario.id], purpose: 'Harbour', basis: 'Art. 416-bis', closed: false } : null,
})
const list = await desk.lists.import(
  bo,
  undefined,
  {
    name: 'Wanted',
    source: 'own',
    purpose: 'Persons sought in Harbour',
    mapping: {},
    format: 'table',
    dryRun: false,
    fileBase64: Buffer.from('name,birth,reference\nGiorgi Kvaratskhelia,1980-05-05,r1\n').toString('base64'),
  },
  noon,
)
const begun = async (rows: number): Promise<string> => {
  const form = batchForm.parse({
    case: harbour,
    aim: 'investigation',
    purpose: 'Passengers of the ferry',
    name: 'Ferry line',
    stream_rows: rows,
  })
  return (await desk.startBatch(dario, form, noon)).batch.id
}
const line = (row: number, name: string, more: object = {}): string =>
  `${JSON.stringify({ row, reference: `seat ${row}`, subject: { kind: 'person', names: [name], ...more } })}\n`
const wanted = (row: number): string => line(row, 'Гиорги Кварацхелия', { birth: '1980-05-05' })
async function* bytes(...lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const it of lines) yield Buffer.from(it)
}
async function gathered<T>(from: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const it of from) out.push(it)
  return out
}
const all = async (id: string, ...lines: readonly string[]): Promise<LineAnswer[]> =>
  gathered(desk.stream.answers(dario, id, bytes(...lines)))

const { app, url } = await stage(db, { routes: screeningRoutes(desk) })
after(() => app.close())

test('rows are answered one by one, and a row that is sent again is answered again and asked once', async () => {
  const id = await begun(5)
  const [first] = await all(id, wanted(1))
  assert.ok(first && 'band' in first && first.band === 'strong' && first.hits[0]!.reference === 'r1')
  const again = await all(id, wanted(1), line(2, 'Nobody Atall'))
  assert.deepEqual(again[0], first)
  assert.ok('band' in again[1]! && again[1].band === 'none')
  const batch = (await desk.batches(dario, harbour, noon)).find((b) => b.id === id)!
  assert.deepEqual([batch.done, batch.total, batch.strong], [2, 5, 1])
  assert.deepEqual(entries.at(-1)!.content, {
    name: 'Ferry line',
    aim: 'investigation',
    lists: [list.list.id],
    total: 5,
    answered: 2,
  })
})

test('a line that is no row is told with what to do, and the others are answered', async () => {
  const id = await begun(3)
  const said = await all(id, 'no json\n{"row":1}\n', '\n', wanted(1), line(1, 'Another Name'), line(4, 'One Toomany'))
  assert.deepEqual(
    said.map((s) => ('code' in s ? [s.line, s.code] : [s.row, s.band])),
    [
      [1, 'line-garbled'],
      [2, 'line-garbled'],
      [1, 'strong'],
      [5, 'row-taken'],
      [6, 'stream-full'],
    ],
  )
  assert.ok(said.every((s) => !('say' in s) || s.say.length > 20))
})

test('what waits in memory is one line: a line without end is passed over, the next is read', () => {
  const lines = new Lines()
  const long = 'x'.repeat(lineMost_bytes)
  const read = [long, long, long, `\n${wanted(1)}`, wanted(2).slice(0, -1)].flatMap((text) => lines.take(text))
  assert.deepEqual(
    [...read, ...lines.end()].map((l) => ('fault' in l ? [l.line, l.fault] : [l.line, l.row.row])),
    [
      [1, 'line-too-long'],
      [2, 1],
      [3, 2],
    ],
  )
})

test('no more is read than is answered: whoever does not take the answers is not read further', async () => {
  const id = await begun(40)
  let read = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for (let row = 1; row <= 40; row++) {
      read++
      yield Buffer.from(line(row, `Nobody Number${row}`))
    }
  }
  const answers = desk.stream.answers(dario, id, counted())
  for (let taken = 1; taken <= 5; taken++) {
    await answers.next()
    assert.equal(read, taken)
  }
  await answers.return(undefined)
  assert.equal((await desk.batches(dario, harbour, noon)).find((b) => b.id === id)!.done, 5)
})

test('R2 a stream of more than fifty waits for a second person, and takes no rows once it has ended', async () => {
  const id = await begun(51)
  await assert.rejects(desk.stream.demandOpen(dario, id, noon), { code: 'policy-forbids' })
  await desk.approveBatch(bo, id, { agree: true, note: 'The ferry of 12 November' }, noon)
  assert.ok('band' in (await all(id, wanted(1)))[0]!)
  assert.equal(await desk.work(), false, 'the worker leaves streams alone')
  assert.ok((await desk.stream.end(dario, id, noon)).finishedAt)
  assert.deepEqual(
    (await all(id, wanted(2))).map((s) => 'code' in s && s.code),
    ['stream-not-open'],
  )
  const small = await begun(1)
  await all(small, wanted(1))
  assert.equal(
    entries.some((e) => e.act === 'screening.batch-done' && e.subject === `batch:${small}`),
    true,
  )
})

test('over one connection an answer comes before the next row is sent, and what is filed meanwhile is found', async () => {
  const id = await begun(10)
  const sent = request(`${url}/api/v1/screening/batches/${id}/stream`, {
    method: 'POST',
    headers: { authorization: 'Bearer dario', 'content-type': 'application/octet-stream' },
  })
  const answers = (async function* () {
    const response = await new Promise<import('node:http').IncomingMessage>((done) => sent.once('response', done))
    assert.equal(response.statusCode, 200)
    assert.match(response.headers['content-type'] ?? '', /ndjson/)
    let waits = ''
    for await (const some of response) {
      const parts = (waits + some).split('\n')
      waits = parts.pop()!
      yield* parts.map((p) => JSON.parse(p))
    }
  })()
  const next = async () => (await answers.next()).value
  sent.write(wanted(1))
  assert.equal((await next()).hits[0].reference, 'r1')
  sent.write(line(2, 'Zephyrine Quillfeather', { birth: '1970-02-03' }))
  assert.equal((await next()).band, 'none')
  const subject = described.parse({ kind: 'person', names: ['Zephyrine Quillfeather'], birth: '1970-02-03' })
  const filed = [{ id: `${list.list.id}/new`, owner: `list:${list.list.id}`, reference: 'new', subject }]
  await db.transaction((sql) => store.index(sql, filed))
  sent.write(line(3, 'Zephyrine Quilfeather', { birth: '1970-02-03' }))
  assert.equal((await next()).hits[0].reference, 'new')
  sent.end()
  assert.equal((await answers.next()).done, true)
})

test('the command line sends rows over a line that breaks, and gives each answer once and in order', async () => {
  const id = await begun(50)
  // Between them a line that is cut after the first answers, and once before any.
  const cuts = [900, 0]
  const door = new URL(url)
  const line = createServer((from) => {
    const to = connect(Number(door.port), door.hostname)
    const most = cuts.shift() ?? Number.POSITIVE_INFINITY
    let passed = 0
    for (const it of [from, to]) it.on('error', () => {})
    from.pipe(to)
    to.on('data', (some: Buffer) => {
      passed += some.length
      if (passed > most) {
        from.destroy()
        to.destroy()
      } else from.write(some)
    })
    to.on('end', () => from.end())
  })
  line.listen(0, '127.0.0.1')
  await once(line, 'listening')
  const { port } = line.address() as import('node:net').AddressInfo
  const to = { url: new URL(`http://127.0.0.1:${port}/api/v1/screening/batches/${id}/stream`), token: 'dario' }
  const rows = Array.from({ length: 30 }, (_, i) => wanted(i + 1).trim())
  const [said, broke]: [string[], string[]] = [[], []]
  const count = await streamRows(
    to,
    (async function* () {
      yield* rows
    })(),
    (it) => said.push(it),
    (why) => broke.push(why),
  )
  line.close()
  assert.equal(count, 30)
  assert.deepEqual(
    said.map((it) => JSON.parse(it).row),
    rows.map((_, i) => i + 1),
  )
  assert.equal(broke.length, 2)
  const none = async function* () {}
  const wrong = { ...to, url: new URL(`${url}/api/v1/screening/batches/nobody/stream`) }
  await assert.rejects(streamRows(wrong, none(), assert.fail, assert.fail), /not-found/)
})
