import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { testDatabase } from '../../../test/database.ts'
import { stage, testConfig } from '../../../test/stage.ts'
import { refusals } from '../../kernel/refusal.ts'
import { type Route, route } from '../../kernel/route.ts'
import { marking } from './once.ts'

const db = await testDatabase()
const tools = marking(db)
await db.sql.query('create table public.parcel (n int generated always as identity, note text)')
const refuse = refusals({ 'parcel-lost': { kind: 'conflict', say: 'The parcel is lost. Post another.' } })

const note = z.object({ note: z.string().min(1).max(40), weight: z.number().min(0).optional(), mail: z.email().optional() })
const routes: Route[] = [
  route({
    verb: 'GET',
    path: '/parcels/:n',
    act: 'law.read',
    says: 'One parcel.',
    params: z.object({ n: z.coerce.number().int() }),
    gives: z.object({ n: z.number() }),
    answer: async ({ params }) => ({ n: params.n, secret: 'stays here' }),
  }),
  route({
    verb: 'POST',
    path: '/parcels',
    act: 'cases.open',
    says: 'Posts.',
    body: note,
    gives: z.object({ n: z.number(), note: z.string() }),
    status: 201,
    answer: async ({ body }) => {
      await tools.transaction((sql) => sql.query('select 1')) // looked up first, as some rooms do
      return tools.transaction(async (sql) => {
        if (body.note === 'slow') await sql.query('select pg_sleep(0.3)')
        const { rows } = await sql.query<{ n: number; note: string }>(
          'insert into public.parcel (note) values ($1) returning n, note',
          [body.note],
        )
        if (body.note === 'lost') throw refuse('parcel-lost', { parcel: 'P1' })
        if (body.note.startsWith('broken')) throw new Error(`broken with ${body.note}`)
        return rows[0]!
      })
    },
  }),
  route({
    verb: 'GET',
    path: '/sheet',
    act: 'law.read',
    says: 'A file.',
    gives: z.any(),
    file: 'text/csv',
    answer: async () => ({ bytes: Buffer.from('a,b'), name: 'Ünïcode "x".csv' }),
  }),
]
const { app, url, refused, lines } = await stage(db, {
  routes,
  doors: [
    {
      verb: 'POST',
      path: '/federation/post',
      says: 'Bytes.',
      max_bytes: 100,
      answer: async ({ body }) => ({ status: 202, type: 'text/plain', body: `${body.length} bytes` }),
    },
  ],
})
after(() => app.close())

const as = (who: string) => ({ authorization: `Bearer ${who}` })
const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(url + path, init)
  const text = await response.text()
  const body = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text
  return { status: response.status, body, headers: response.headers }
}
const post = (path: string, body: unknown, headers: Record<string, string> = as('amara')) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const parcels = async () => Number((await db.sql.query<{ n: number }>('select count(*)::int as n from public.parcel')).rows[0]!.n)

test('what the answer schema does not name stays in the node', async () => {
  const { status, body } = await ask('/api/v1/parcels/7', { headers: as('amara') })
  assert.deepEqual([status, body], [200, { n: 7 }])
})

test('a stranger is told to sign in, before the body is read', async () => {
  const { status, body, headers } = await post('/api/v1/parcels', '{"note":', {})
  assert.equal(status, 401)
  assert.equal(body.code, 'signed-out')
  assert.match(headers.get('content-type') ?? '', /problem\+json/)
})

test('a role that does not include the act is told which roles do, and the ledger hears of it', async () => {
  const { status, body } = await post('/api/v1/parcels', { note: 3 }, as('ada'))
  assert.equal(status, 403)
  assert.equal(body.code, 'role-lacking')
  assert.match(body.facts.roles, /prosecutor/)
  assert.deepEqual(refused.at(-1), { code: 'role-lacking', act: 'cases.open' })
})

test('each faulty entry is named by pointer and code', async () => {
  const { status, body } = await post('/api/v1/parcels', { weight: -1, mail: 'x' })
  assert.equal(status, 422)
  assert.deepEqual(body.fields, [
    { pointer: '/note', code: 'required' },
    { pointer: '/weight', code: 'too-small', params: { limit: 0 } },
    { pointer: '/mail', code: 'not-an-email' },
  ])
})

test('a reference that cannot exist is answered like one that does not', async () => {
  for (const path of [
    '/api/v1/parcels/seven',
    '/api/v1/nothing',
    '/api/v1/parcels/%00',
    '/api/v1/%ff',
    '/api/v1/parcels/%ZZ',
    '/log/none',
  ])
    assert.deepEqual([path, (await ask(path, { headers: as('amara') })).status], [path, 404])
})

test('nothing garbled makes a fault', async () => {
  const deep = '['.repeat(100_000)
  const cases: [string, number][] = [
    ['{', 400],
    ['', 422],
    ['null', 422],
    ['[]', 422],
    ['"x"', 422],
    [deep, 400],
    [deep + ']'.repeat(100_000), 400],
    ['{"note":"a\\u0000b"}', 422],
    ['{"note":"\\ud800"}', 422],
    ['{"__proto__":{"x":1},"note":"a"}', 400],
    ['{"note":"a","weight":1e999}', 422],
    [`{"note":"${'x'.repeat(2_000_000)}"}`, 413],
    ['{"note":{"toString":1}}', 422],
  ]
  for (const [body, status] of cases)
    assert.deepEqual([body.slice(0, 40), (await post('/api/v1/parcels', body)).status], [body.slice(0, 40), status])
  assert.equal((await post('/api/v1/parcels', '<a/>', { ...as('amara'), 'content-type': 'text/xml' })).status, 415)
  assert.equal((await post('/api/v1/parcels', 'a=b', { ...as('amara'), 'content-type': 'not a type' })).status, 415)
  assert.equal((await ask('/api/v1/parcels', { method: 'PATCH', headers: as('amara') })).status, 404)
})

test('a refusal undoes the act, keeps its code and facts, and is remembered', async () => {
  const before = await parcels()
  const { status, body } = await post('/api/v1/parcels', { note: 'lost' })
  assert.equal(status, 409)
  assert.deepEqual([body.code, body.detail, body.facts], ['parcel-lost', 'The parcel is lost. Post another.', { parcel: 'P1' }])
  assert.deepEqual(refused.at(-1), { code: 'parcel-lost', act: 'cases.open' })
  assert.equal(await parcels(), before)
})

test('a fault shows a trace and nothing inside, and what was typed is not in the log', async () => {
  const { status, body } = await post('/api/v1/parcels', { note: 'broken for Zebulon Quirrel' })
  assert.equal(status, 500)
  assert.deepEqual(Object.keys(body).sort(), ['code', 'status', 'title', 'trace', 'type'])
  const fault = lines.find((line) => line.includes(body.trace) && line.includes('"says":"fault"'))
  assert.match(fault ?? '', /server\.test\.ts/)
  await post('/api/v1/parcels', { note: 'Zebulon Quirrel' })
  await ask('/api/v1/parcels/Zebulon?name=Zebulon', { headers: as('amara') })
  await post('/api/v1/parcels', '{"note": Zebulon}')
  assert.ok(lines.length > 5)
  assert.ok(
    !lines.join('').includes('Zebulon'),
    lines.find((l) => l.includes('Zebulon')),
  )
})

test('the same key and request is done once and answered alike; another request under it is refused', async () => {
  const before = await parcels()
  const key = { ...as('amara'), 'idempotency-key': 'k-1' }
  const [a, b] = await Promise.all([
    post('/api/v1/parcels', { note: 'slow' }, key),
    post('/api/v1/parcels', { note: 'slow' }, key),
  ])
  const c = await post('/api/v1/parcels', { note: 'slow' }, key)
  assert.deepEqual([a.status, b.status, c.status], [201, 201, 201])
  assert.deepEqual(a.body, b.body)
  assert.deepEqual(a.body, c.body)
  assert.equal(c.headers.get('idempotency-replayed'), 'true')
  assert.equal(await parcels(), before + 1)
  const other = await post('/api/v1/parcels', { note: 'other' }, key)
  assert.deepEqual([other.status, other.body.code], [409, 'key-reused'])
  const elsewhere = await post('/api/v1/parcels', { note: 'other' }, { ...as('bo'), 'idempotency-key': 'k-1' })
  assert.equal(elsewhere.status, 201)
  assert.equal((await post('/api/v1/parcels', { note: 'x' }, { ...as('amara'), 'idempotency-key': 'a b' })).status, 400)
})

test('a write that was committed but not answered before the node died is not done again', async () => {
  const key = { ...as('amara'), 'idempotency-key': 'k-2' }
  await post('/api/v1/parcels', { note: 'once' }, key)
  await db.sql.query("update node.answered set status = null, answer = null where key = 'k-2'")
  const before = await parcels()
  const { status, body } = await post('/api/v1/parcels', { note: 'once' }, key)
  assert.deepEqual([status, body.code], [409, 'done-already'])
  await db.sql.query("update node.answered set done = false where key = 'k-2'")
  assert.equal((await post('/api/v1/parcels', { note: 'once' }, key)).status, 201)
  assert.equal(await parcels(), before + 1)
})

test('a refused write asks anew under the same key', async () => {
  const key = { ...as('amara'), 'idempotency-key': 'k-3' }
  assert.equal((await post('/api/v1/parcels', { note: 'lost' }, key)).status, 409)
  assert.equal((await post('/api/v1/parcels', { note: 'lost' }, key)).body.code, 'parcel-lost')
})

test('another site cannot write with the officer’s cookie', async () => {
  const cookie = { cookie: 'who=amara' }
  const send = (headers: Record<string, string>) => post('/api/v1/parcels', { note: 'x' }, { ...cookie, ...headers })
  assert.equal((await send({})).body.code, 'other-site')
  assert.equal((await send({ origin: 'https://evil.example' })).body.code, 'other-site')
  assert.equal((await send({ origin: 'null' })).body.code, 'other-site')
  assert.equal((await send({ origin: 'http://localhost:7191' })).status, 201)
  assert.equal((await send({ origin: url })).status, 201)
})

test('doors take bytes up to their limit', async () => {
  const knock = (size: number) => ask('/federation/post', { method: 'POST', body: new Uint8Array(size) })
  assert.deepEqual([(await knock(99)).body, (await knock(101)).status], ['99 bytes', 413])
})

test('files come as attachments that no browser will run', async () => {
  const { headers } = await ask('/api/v1/sheet', { headers: as('amara') })
  assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="_n_code _x_\.csv"; filename\*=UTF-8''%C3%9C/)
  assert.match(headers.get('content-security-policy') ?? '', /sandbox/)
})

test('pages run under a policy without eval and without strangers', async () => {
  const { headers } = await ask('/api/v1/parcels/1', { headers: as('amara') })
  const policy = headers.get('content-security-policy') ?? ''
  assert.match(policy, /script-src 'self';/)
  assert.ok(!policy.includes('unsafe-eval'))
  assert.equal(headers.get('cache-control'), 'no-store')
})

test('an address that asks more than it may in a minute is told to wait, and how long; signed in or not', async () => {
  const { app: small, url: at } = await stage(db, { routes, config: testConfig({ requestsPerMinute: 3 }) })
  after(() => small.close())
  const answers: Response[] = []
  for (let n = 0; n < 5; n++) answers.push(await fetch(`${at}/api/v1/parcels/7`, { headers: as('amara') }))
  assert.deepEqual(
    answers.map((it) => it.status),
    [200, 200, 200, 429, 429],
  )
  const told = (await answers[4]!.json()) as { code: string; facts: { seconds: string } }
  assert.equal(told.code, 'too-many')
  assert.ok(Number(told.facts.seconds) > 0 && Number(told.facts.seconds) <= 60)
  assert.ok(answers[4]!.headers.get('retry-after'))
})

test('the page of the portal lets in one style element, by a nonce that no other page has; scripts and style attributes of nobody', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'comity-page-'))
  after(() => rmSync(dir, { recursive: true, force: true }))
  writeFileSync(join(dir, 'index.html'), readFileSync('src/portal/index.html', 'utf8'))
  const { app: page, url: at } = await stage(db, { portalDir: dir })
  after(() => page.close())
  const nonces = new Set<string>()
  for (const path of ['/', '/cases', '/index.html']) {
    const answer = await fetch(at + path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const nonce = /style-src 'self' 'nonce-([\w-]{22})';/.exec(policy)?.[1] ?? 'none'
    assert.ok((await answer.text()).includes(`<meta name="style-nonce" content="${nonce}" />`), policy)
    assert.ok(!policy.includes('unsafe'), policy)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    nonces.add(nonce)
  }
  assert.equal(nonces.size, 3)
})
