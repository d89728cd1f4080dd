/** A national system's address is asked by itself: a real server, a real database, and everything that can go wrong between them. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { amara, bo, chiara, dario, later, morning, policeNode, rome, stranger } from '../../../../test/intelligence.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { feedSources } from '../../../node/feeding/sources.ts'
import { StartFault } from '../../../node/starting.ts'
import { pullsInbox } from '../../../node/wired/pulls-inbox.ts'
import { type PullForm, pullForm } from './forms.ts'
import { mayStep, nextAfter } from './pull.ts'

const secret = 'Bearer canary-4711-of-the-register'
const first = 'id;plate;country;shareable\nV-1;AB123CD;IT;yes\nV-2;EF456GH;IT;no\n;ZZ999ZZ;IT;yes\n'
type Answer = (asked: IncomingMessage, reply: ServerResponse) => void
const tagged =
  (text: string, etag?: string): Answer =>
  (asked, reply) => {
    if (etag && asked.headers['if-none-match'] === etag) return void reply.writeHead(304).end()
    reply.writeHead(200, { 'content-type': 'text/csv', ...(etag && { etag }) }).end(text)
  }
let answer: Answer = tagged(first, '"one"')
const heard: IncomingMessage[] = []
const server = createServer((asked, reply) => {
  heard.push(asked)
  answer(asked, reply)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const dir = mkdtempSync(join(tmpdir(), 'comity-pull-'))
const listOf = (all: unknown): string => {
  const file = join(dir, `${crypto.randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(all))
  return file
}
const register = { id: 'register', name: 'Register of vehicles', url: `${base}/stolen.csv`, authorization: secret }
const italy = await policeNode(rome, [], [rome], feedSources(listOf([register])))
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(dir, { recursive: true })
})
beforeEach(() => {
  heard.length = 0
})

const form = (over: object = {}): PullForm =>
  pullForm.parse({
    case: of,
    name: 'Stolen vehicles',
    source: 'Register, vehicles',
    kind: 'vehicle',
    share: 'contact',
    contact: 'Polizia Stradale',
    reviewBy: '2028-11-26',
    address: 'register',
    every_h: 6,
    dry: false,
    ...over,
  })
const of = await italy.openCase('Vehicles that are fetched')
const { desk } = italy
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code
const scheduled = async (over: object = {}) => (await desk.pulls.schedule(amara, form(over), morning)).pull!
/** The clock of the orders goes on by so many hours: the node's own is the machine's. */
const due = (id: string) =>
  italy.db.sql.query(`update intelligence.pull set next_at = now() - interval '1 second' where pull_id = $1`, [id])
const entered = async () => {
  while (await desk.feeding.work());
}
const now = async (id: string) => (await desk.pulls.list(amara, later(1))).items.find((it) => it.id === id)!
const ended = async (id: string) => desk.pulls.step(amara, id, 'end', later(2))
const inInbox = async (who = amara) =>
  (await pullsInbox(italy.db.sql, who, later(3))).map((it) => [it.stage, it.title, it.waitingFor])

test('an address is asked first and nothing is entered; then the node fetches by itself, each time with a report, and what did not change is not sent again', async () => {
  const dry = await desk.pulls.schedule(amara, form({ dry: true }), morning)
  assert.deepEqual([dry.pull, dry.report!.rows, dry.report!.entered, dry.report!.faulty], [undefined, 3, 2, 1])
  assert.equal((await desk.pulls.list(amara, morning)).items.length, 0)
  assert.equal(heard[0]!.headers.authorization, secret)
  const { id } = await scheduled()
  assert.equal(await desk.pulls.work(), true)
  assert.equal(await desk.pulls.work(), false, 'not before it is due')
  await entered()
  const [run] = (await now(id)).runs
  assert.deepEqual(
    [run!.outcome, run!.feed!.total, run!.feed!.entered, run!.feed!.faulty, run!.feed!.finishedAt !== undefined],
    ['entered', 3, 2, 1, true],
  )
  const rows = (await desk.feeding.rows(amara, run!.feed!.id, { after: -10, limit: 10 }, later(1))).items
  assert.deepEqual(
    rows.map((it) => [it.row, it.outcome, it.fault?.code]),
    [
      [2, 'entered', undefined],
      [3, 'entered', undefined],
      [4, 'fault', 'key-missing'],
    ],
  )
  await due(id)
  await desk.pulls.work()
  assert.equal(heard.at(-1)!.headers['if-none-match'], '"one"')
  // A server that knows no marks sends the same file again: it is known by what it says.
  answer = tagged(first)
  await due(id)
  await desk.pulls.work()
  answer = tagged('id;plate;country;shareable\nV-1;AB123CE;IT;yes\n', '"two"')
  await due(id)
  await desk.pulls.work()
  await entered()
  const { runs } = await now(id)
  assert.deepEqual(
    runs.map((it) => [it.outcome, it.feed?.renewed, it.feed?.gone]),
    [
      ['entered', 1, 1],
      ['unchanged', undefined, undefined],
      ['unchanged', undefined, undefined],
      ['entered', 0, 0],
    ],
  )
  const told = italy.entries.filter((it) => it.subject === `pull:${id}`)
  assert.deepEqual(
    told.map((it) => [it.act, (it.content as { did: string }).did]),
    [['intelligence.feed', 'schedule'], ...Array(4).fill(['intelligence.fed', 'pull'])],
  )
  await ended(id)
})

test('what lets the node in at the system is in the request and nowhere else: not in an answer, a report, the ledger or the database', async () => {
  answer = (_, reply) => reply.writeHead(500).end(secret)
  const { id } = await scheduled()
  await desk.pulls.work()
  const shown = JSON.stringify([await now(id), await desk.pulls.addresses(amara, later(1)), italy.entries])
  assert.doesNotMatch(shown, /canary-4711/)
  assert.doesNotMatch(shown, /stolen\.csv/, 'the path stays with the administrator')
  assert.doesNotMatch(await italy.everything(), /canary-4711/)
  await ended(id)
})

test('each failure is told in the inbox of the case with what went wrong, is tried again within the hour, and is over when a file comes', async () => {
  answer = (_, reply) => reply.writeHead(503).end('down')
  const { id } = await scheduled()
  const cases: readonly (readonly [Answer, string, string | undefined])[] = [
    [(_, reply) => reply.writeHead(503).end('down'), 'answered', '503'],
    [(_, reply) => reply.writeHead(302, { location: `${base}/elsewhere` }).end(), 'redirected', undefined],
    [(_, reply) => reply.destroy(), 'unreachable', undefined],
    [
      (_, reply) => reply.writeHead(200, { 'content-length': 500 }).write('id;plate\nV-1;', () => reply.destroy()),
      'unreachable',
      undefined,
    ],
    [tagged(''), 'empty', undefined],
    [tagged('one;two\n1;2\n'), 'columns', 'key, field'],
    [
      (_, reply) => {
        reply.writeHead(200)
        const more = () => {
          while (reply.write(Buffer.alloc(1024 * 1024, 'x'))) if (reply.destroyed) return
          reply.once('drain', more)
        }
        more()
      },
      'too-large',
      undefined,
    ],
  ]
  for (const [next, fault, detail] of cases) {
    answer = next
    await due(id)
    await desk.pulls.work()
    const it = await now(id)
    assert.deepEqual([it.runs[0]!.outcome, it.runs[0]!.fault, it.runs[0]!.detail], ['failed', fault, detail])
    assert.ok(Date.parse(it.nextAt) <= Date.now() + 3_600_000)
    assert.deepEqual(await inInbox(), [['pull-failed', 'Stolen vehicles', 'us']])
  }
  assert.equal(heard.filter((it) => it.url === '/elsewhere').length, 0, 'no redirect is followed')
  assert.deepEqual(await inInbox(stranger), [], 'outside the case nobody is told')
  answer = tagged('id;plate\nV-9;ZZ000ZZ\n')
  await desk.pulls.step(bo, id, 'run', later(3))
  await due(id)
  await desk.pulls.work()
  await entered()
  assert.deepEqual([(await now(id)).runs[0]!.outcome, await inInbox()], ['entered', []])
  await ended(id)
})

test('no two times of one address overlap: not while it is asked, not while its file is being entered; one that a dead node began is told and begun again', async () => {
  let release = (): void => {}
  const came = new Promise<void>((reached) => {
    answer = (_, reply) => {
      reached()
      release = () => reply.writeHead(200).end('id;plate\nV-1;LATE000\n')
    }
  })
  const { id } = await scheduled()
  const dying = desk.pulls.work()
  await came
  await due(id)
  assert.equal(await desk.pulls.work(), false, 'while it is asked')
  // The node that asked is gone for longer than any fetch lasts; another goes on.
  await italy.db.sql.query(`update intelligence.pull set running_until = now() - interval '1 second' where pull_id = $1`, [id])
  answer = tagged('id;plate\nV-1;NEW0000\n', '"n"')
  assert.equal(await desk.pulls.work(), true)
  assert.deepEqual(
    (await now(id)).runs.map((it) => [it.outcome, it.fault]),
    [
      ['entered', undefined],
      ['failed', 'cut-off'],
    ],
  )
  release()
  await dying
  assert.equal((await now(id)).runs.length, 2, 'what came too late is not taken')
  await due(id)
  assert.equal(await desk.pulls.work(), false, 'while its file is being entered')
  await entered()
  assert.equal(await desk.pulls.work(), true)
  const plates = (await desk.records.list(amara, { case: of, limit: 200 }, later(60))).items.map((it) => it.title)
  assert.ok(plates.includes('NEW0000') && !plates.includes('LATE000'))
  await ended(id)
})

test('only addresses of the configuration are asked; who may not feed the case orders nothing; what the case forbids stops it', async () => {
  answer = tagged(first, '"one"')
  await assert.rejects(desk.pulls.schedule(amara, form({ address: 'http://169.254.169.254/' }), morning), refused('pull-address'))
  await assert.rejects(desk.pulls.schedule(chiara, form({ dry: true }), morning), refused('role-lacking'))
  await assert.rejects(desk.pulls.schedule(stranger, form({ dry: true }), morning), refused('not-found'))
  assert.equal(heard.length, 0, 'nothing was asked')
  answer = (_, reply) => reply.writeHead(404).end()
  await assert.rejects(desk.pulls.schedule(amara, form({ dry: true }), morning), refused('pull-failed'))
  answer = tagged(first, '"one"')
  const { id } = await scheduled()
  await assert.rejects(desk.pulls.step(stranger, id, 'pause', later(1)), refused('not-found'))
  await assert.rejects(desk.pulls.step(amara, id, 'resume', later(1)), refused('pull-cannot-move'))
  await desk.pulls.step(bo, id, 'pause', later(1))
  assert.equal(await desk.pulls.work(), false, 'paused')
  await desk.pulls.step(bo, id, 'resume', later(1))
  await due(id)
  await italy.cases.removeMember(amara, of, amara.id, later(2))
  await desk.pulls.work()
  const told = (await desk.pulls.list(dario, later(3))).items.find((it) => it.id === id)!
  assert.deepEqual([told.runs[0]!.fault, told.runs[0]!.detail], ['officer-left', 'Amara Diallo'])
  assert.deepEqual(await inInbox(dario), [['pull-failed', 'Stolen vehicles', 'us']])
  await desk.pulls.step(dario, id, 'end', later(4))
})

test('a list of addresses that is not as it should be stops the start with a sentence, and the sentence holds no secret', () => {
  const one = { id: 'a', name: 'A', url: 'https://register.example.gov/a.csv', authorization: secret }
  for (const [bad, says] of [
    [[{ ...one, url: 'http://register.example.gov/a.csv' }], /https/],
    [[{ ...one, url: 'https://user:canary-4711@register.example.gov/' }], /authorization/],
    [[{ ...one, url: 'file:///etc/passwd' }], /0\.url/],
    [[one, one], /same id/],
    [[{ ...one, authorization: 'Bearer canary-4711\r\nx: y' }], /0\.authorization/],
    ['canary-4711', /cannot be used/],
  ] as const)
    assert.throws(
      () => feedSources(listOf(bad)),
      (fault: unknown) => fault instanceof StartFault && says.test(fault.message) && !/canary-4711/.test(fault.message),
    )
  assert.throws(() => feedSources(join(dir, 'none.json')), /cannot be read \(ENOENT\)/)
  assert.deepEqual(feedSources(undefined).allowed, [])
})

test('after a failure an address is asked again within the hour; what was ended stays ended', () => {
  assert.equal(nextAfter({ every_h: 24 }, false, morning), '2026-11-27T09:00:00.000Z')
  assert.equal(nextAfter({ every_h: 24 }, true, morning), '2026-11-26T10:00:00.000Z')
  assert.deepEqual(
    (['run', 'pause', 'resume', 'end'] as const).map((it) => mayStep('ended', it)),
    [false, false, false, false],
  )
})
