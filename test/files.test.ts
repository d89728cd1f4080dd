/** Cases and evidence as a browser meets them: over HTTP, at the node's own entrance. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { casesDesk } from '../src/cases/desk.ts'
import { casesRoutes } from '../src/cases/routes.ts'
import { caseFacts, caseTitle } from '../src/cases/store.ts'
import { evidenceDesk } from '../src/evidence/desk.ts'
import { evidenceRoutes } from '../src/evidence/routes.ts'
import type { NodeId } from '../src/kernel/id.ts'
import { remembering } from '../src/ledger/desk.ts'
import { folderBlobs } from '../src/node/blobs.ts'
import { overviewDesk } from '../src/overview/desk.ts'
import { overviewRoutes } from '../src/overview/routes.ts'
import { testDatabase } from './database.ts'
import { boxOf } from './keeping.ts'
import { sealingParts } from './sealing.ts'
import { amara, bo, dario, stage } from './stage.ts'

const db = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'comity-files-'))
const node = 'xa-central' as NodeId
const remember = remembering(db, { origin: 'xa-central.example/log', node })
const cases = casesDesk({
  ...db,
  node,
  remember,
  officer: async (_, id) => [amara, bo, dario].find((o) => o.id === id) ?? null,
  intake: async () => [],
})
const evidence = evidenceDesk({
  ...db,
  node,
  authority: 'Central Authority of XA',
  blobs: folderBlobs(folder, boxOf()),
  ...(await sealingParts(node, folder)),
  remember,
  caseFacts,
  caseTitle,
  seal: async () => ({ key: 'xa', value: 'unchecked' }),
  sealHolds: async () => 'unknown',
})
const { app, url, refused } = await stage(db, {
  routes: [...casesRoutes(cases), ...evidenceRoutes(evidence), ...overviewRoutes(overviewDesk({ ...db, sources: [] }))],
})
after(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const ask = (who: string, verb: string, path: string, body?: unknown) =>
  fetch(`${url}/api/v1${path}`, {
    method: verb,
    headers: { authorization: `Bearer ${who}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
const harbour = { title: 'Harbour', purpose: 'Trafficking in cocaine through the port', basis: 'Art. 74 Penal Code' }
const opened = async (): Promise<string> => {
  const answer = await ask('amara', 'POST', '/cases', harbour)
  assert.equal(answer.status, 201, await answer.clone().text())
  return ((await answer.json()) as { id: string }).id
}
const report = {
  name: 'Bericht über Säcke.pdf',
  mime: 'application/pdf',
  contentBase64: Buffer.from('eleven bags').toString('base64'),
  origin: { authority: 'Port police', collectedAt: '2026-11-20T10:30:00+01:00', place: 'Berth 4' },
  purpose: 'Report of the seizure',
}
/** Everything a stranger could compare, but the number that names the answer itself. */
const heard = async (answer: Response): Promise<string> =>
  `${answer.status} ${(await answer.text()).replace(/"trace":"[^"]*"/, '')}`

test('over HTTP too a hidden case and one that never was answer alike, and so do their exhibits', async () => {
  const hidden = await opened()
  const absent = db.newId()
  const acts = [
    (id: string) => ask('bo', 'GET', `/cases/${id}`),
    (id: string) => ask('bo', 'PATCH', `/cases/${id}`, { title: 'Mine', version: 1 }),
    (id: string) => ask('bo', 'POST', `/cases/${id}/close`, { reason: 'done' }),
    (id: string) => ask('bo', 'DELETE', `/cases/${id}/members/amara`),
    (id: string) => ask('bo', 'GET', `/evidence/cases/${id}/exhibits`),
    (id: string) => ask('bo', 'POST', `/evidence/cases/${id}/exhibits`, report),
  ]
  for (const act of acts) {
    const answer = await heard(await act(hidden))
    assert.equal(answer, await heard(await act(absent)))
    assert.match(answer, /^404 .*not-found/)
  }
  assert.ok(refused.filter((one) => one.code === 'not-found').length >= 2 * acts.length, 'a refusal is remembered too')
})

test('a case takes a file, shows it, and gives it back as a file with its own name', async () => {
  const id = await opened()
  const added = await ask('amara', 'POST', `/evidence/cases/${id}/exhibits`, report)
  assert.equal(added.status, 201, await added.clone().text())
  const exhibit = (await added.json()) as { id: string; origin: { collectedAt: string } }
  assert.equal(exhibit.origin.collectedAt, '2026-11-20T09:30:00.000Z')
  const file = await ask('amara', 'POST', `/evidence/cases/${id}/exhibits/${exhibit.id}/open`, { purpose: 'To read' })
  assert.equal(await file.text(), 'eleven bags')
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment;.*S%C3%A4cke/)
  const read = (await (await ask('amara', 'GET', `/evidence/cases/${id}/exhibits/${exhibit.id}`)).json()) as {
    custody: { action: string }[]
  }
  assert.deepEqual(
    read.custody.map((e) => e.action),
    ['acquired', 'opened'],
  )
})

test('a file a little over the limit is answered with the limit and the way out', async () => {
  const id = await opened()
  const large = Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64')
  const answer = await ask('amara', 'POST', `/evidence/cases/${id}/exhibits`, { ...report, contentBase64: large })
  assert.equal(answer.status, 413)
  assert.match(await answer.text(), /larger than 10 MiB.*Split it/)
})

test('a form that lacks something says where', async () => {
  const answer = await ask('amara', 'POST', '/cases', { title: ' ', purpose: 'x', instruments: ['a\nb'] })
  assert.equal(answer.status, 422)
  const text = await answer.text()
  for (const place of ['/title', '/basis', '/instruments/0']) assert.ok(text.includes(`"${place}"`), `${place} in ${text}`)
})

test('whatever is sent, the answer is never a fault of the node', async () => {
  const id = await opened()
  const paths = ['/cases', `/cases/${id}/members`, `/cases/${id}/close`, `/cases/${id}/reopen`, `/evidence/cases/${id}/exhibits`]
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\ud800', '2026-02-30', 'lead', 'amara'),
    fc.integer(),
    fc.constant(null),
  )
  const keys = [
    'title',
    'purpose',
    'basis',
    'officer',
    'function',
    'reason',
    'name',
    'mime',
    'contentBase64',
    'origin',
    'derivedFrom',
    'version',
  ]
  const body = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.oneof(word, fc.array(word, { maxLength: 3 }))))
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), body, async (path, it) => {
      const answer = await ask('amara', 'POST', path, it)
      assert.ok(answer.status < 500, `${path} ${JSON.stringify(it)} gave ${answer.status}`)
    }),
    { numRuns: 150 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/cases', '/overview/inbox', '/overview/counts', `/evidence/cases/${id}/exhibits`),
      fc.constantFrom('cursor', 'q', 'zone', 'view', 'limit'),
      fc.string({ unit: 'binary' }),
      async (path, key, value) => {
        const answer = await ask('amara', 'GET', `${path}?${key}=${encodeURIComponent(value.toWellFormed())}`)
        assert.ok(answer.status < 500, `${path} ${key} ${JSON.stringify(value)} gave ${answer.status}`)
      },
    ),
    { numRuns: 100 },
  )
})
