/** Purposes, children and outputs on a whole node: what a marking says counts wherever something is made of the thing. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { letterOfRequest } from '../../../../test/assistance.ts'
import { wholeNode } from '../../../../test/whole-node.ts'
import { fileAnew } from '../../../assistance/search/store.ts'
import { outputAddresses } from './outputs.ts'

const node = await wholeNode()
const amara = await node.signIn('Amara Diallo')

type Listed = Readonly<{ items: readonly Readonly<{ id: string }>[] }>
type No = Readonly<{ code: string; facts?: Readonly<{ policy?: string }> }>
const file = await amara.act<{ id: string }>('/cases', {
  title: 'Quay',
  purpose: 'Investigation',
  basis: 'Art. 1',
  instruments: [],
})
const exhibit = async (name: string) =>
  await amara.act<{ id: string; number: string }>(`/evidence/cases/${file.id}/exhibits`, {
    name,
    mime: 'text/plain',
    contentBase64: Buffer.from(`what ${name} says`).toString('base64'),
    origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })
const mark = (subject: string, more: Readonly<Record<string, unknown>>) =>
  amara.act<{ minorUntil?: string }>(
    `/protection/cases/${file.id}/markings`,
    { subject, codes: [], reason: 'Agreed with who leads the case', ...more },
    'PUT',
  )
const acknowledge = (subject: string) => amara.act(`/protection/cases/${file.id}/acknowledgements`, { subject })
const exhibits = `/evidence/cases/${file.id}/exhibits`
const packaged = (id: string) =>
  amara.send<No>('POST', `/evidence/cases/${file.id}/packages`, { exhibits: [id], contents: 'digests', purpose: 'For the court' })
const policyOf = (no: Readonly<{ body: No }>) => no.body.facts?.policy ?? no.body.code

test('R25 a thing whose processing is restricted is in no list and opens for nobody, but for who states the purpose it is kept for', async () => {
  const { id } = await exhibit('restricted.txt')
  await mark(`exhibit:${id}`, { restrictedTo: ['prosecution'] })
  const listed = async (how = '') => (await amara.get<Listed>(`${exhibits}${how}`)).items.some((it) => it.id === id)
  const opened = async (how = '') => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${amara.token}`,
      'idempotency-key': crypto.randomUUID(),
    }
    const body = JSON.stringify({ purpose: 'To read it' })
    return (await fetch(`${node.base}/api/v1${exhibits}/${id}/open${how}`, { method: 'POST', headers, body })).status
  }
  assert.deepEqual([await listed(), await listed('?for=investigation'), await listed('?for=prosecution')], [false, false, true])
  assert.deepEqual([await opened(), await opened('?for=anything')], [404, 404])
  assert.equal(await opened('?for=prosecution'), 200)
  assert.equal((await amara.send('GET', `${exhibits}/${id}`)).status, 404)
})

test('R20 whether a marked thing speaks of a child is worked out on the day of the question, and the birth is not kept', async () => {
  const { id } = await exhibit('school.txt')
  const year = Number(node.db.now().slice(0, 4))
  const young = await mark(`exhibit:${id}`, { born: `${year - 17}` })
  assert.equal(young.minorUntil, `${year + 1}-12-30`)
  assert.equal(policyOf(await packaged(id)), 'minor-second-person')
  const { id: grown } = await exhibit('office.txt')
  await mark(`exhibit:${grown}`, { born: `${year - 30}-05` })
  assert.notEqual(policyOf(await packaged(grown)), 'minor-second-person')
  const { rows } = await node.db.sql.query<{ text: string }>('select row_to_json(m)::text as text from protection.marking m')
  assert.ok(rows.every((it) => !it.text.includes(`${year - 17}`) && !it.text.includes(`${year - 30}`)))
})

test('R6 what is made of a marked thing asks about it: package, network export, chart, each closed by the code that closes it', async () => {
  const { id, number } = await exhibit('lent.txt')
  const { id: a } = await amara.act<{ id: string }>(`/cases/${file.id}/network/entities`, {
    kind: 'person',
    label: 'A',
    attributes: {},
  })
  const { id: b } = await amara.act<{ id: string }>(`/cases/${file.id}/network/entities`, {
    kind: 'person',
    label: 'B',
    attributes: {},
  })
  await amara.act(`/cases/${file.id}/network/ties`, {
    from: a,
    to: b,
    kind: 'contact',
    directed: false,
    weight: 1,
    source: 'statement',
    evaluation: { source: 'A', information: '1' },
    evidence: `${number}, page 2`,
  })
  const exported = async () =>
    policyOf(await amara.send<No>('GET', `/cases/${file.id}/network/export.csv`).catch(() => ({ body: { code: 'open' } })))
  const closedBy = async (marking: Readonly<Record<string, unknown>>) => {
    await node.db.sql.query('delete from protection.marking where subject = $1', [`exhibit:${id}`])
    await mark(`exhibit:${id}`, marking)
    await acknowledge(`exhibit:${id}`)
    const chart = await amara.send<No>('POST', `/cases/${file.id}/network/charts`, { title: 'x', state: {} })
    return [policyOf(await packaged(id)), await exported(), policyOf(chart)]
  }
  const owner = 'de-central'
  assert.deepEqual((await closedBy({ owner, codes: ['H1'] }))[0], 'h1-not-in-proceedings')
  assert.deepEqual((await closedBy({ owner, codes: ['H2'] })).slice(0, 2), ['h2-not-exported', 'h2-not-exported'])
  assert.deepEqual(await closedBy({ owner, tlp: 'red' }), ['light-red', 'light-red', 'light-red'])
})

test('R6 a case that is kept from a State is neither held out to its authority nor asked of it', async () => {
  const ask = (path: string, more: object) =>
    amara.send<No>('POST', `/screening/blind/${path}`, {
      case: file.id,
      name: 'Courier',
      items: [{ kind: 'person', names: ['Viktor Petrov'], birth: '1979-04-02', countries: [], identifiers: [] }],
      purpose: 'Investigation',
      ...more,
    })
  const held = () => ask('sets', { partners: ['de-central'] })
  const asked = () => ask('asks', { to: 'de-central', aim: 'query', standing_days: 0 })
  const before = [(await held()).body.code, (await asked()).body.code]
  await mark(`case:${file.id}`, { onlyRecipients: ['fr-central'] })
  await acknowledge(`case:${file.id}`)
  const after = [await held(), await asked()]
  await node.db.sql.query('delete from protection.marking where subject = $1', [`case:${file.id}`])
  assert.ok(!before.includes('policy-forbids'), JSON.stringify(before))
  assert.deepEqual(after.map(policyOf), ['h3-recipients', 'h3-recipients'])
})

test('R6 every address at which something is made of marked things is on the timetable of this node', () => {
  const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as { paths: Record<string, Record<string, unknown>> }
  const of = (path: string): string[] =>
    Object.keys(paths[path]!).map(
      (verb) => `${verb.toUpperCase()} ${path.replace(/^\/api\/v1/, '').replace(/\{(\w+)\}/g, ':$1')}`,
    )
  const there = new Set(Object.keys(paths).flatMap(of))
  assert.deepEqual(
    outputAddresses.filter((it) => !there.has(it)),
    [],
  )
})

test('R5 marks are taken off with a reason, care for a person by who did not set it, and nobody marks a thing of another case', async () => {
  const { id: plain } = await exhibit('plain.txt')
  const { id: shut } = await exhibit('privileged.txt')
  const lift = (by: typeof amara, subject: string, reason?: string) =>
    by.send<No>('POST', `/protection/cases/${file.id}/markings/lifting`, { subject, ...(reason && { reason }) })
  const marks = async () =>
    (
      await amara.get<{ items: { subject: string; markedByName: string; reason: string }[] }>(
        `/protection/cases/${file.id}/markings`,
      )
    ).items
  await mark(`exhibit:${plain}`, { codes: ['H1'] })
  const [it] = (await marks()).filter((one) => one.subject === `exhibit:${plain}`)
  assert.deepEqual([it?.markedByName, it?.reason], ['Amara Diallo', 'Agreed with who leads the case'])
  assert.equal((await lift(amara, `exhibit:${plain}`)).status, 422, 'without a reason nothing is taken off')
  assert.equal((await lift(amara, `exhibit:${plain}`, 'Set on the wrong exhibit')).status, 200)
  assert.ok(!(await marks()).some((one) => one.subject === `exhibit:${plain}`))

  await mark(`exhibit:${shut}`, { privileged: true })
  const loosened = { subject: `exhibit:${shut}`, codes: [], reason: 'It was a mistake' }
  const again = await amara.send<No>('PUT', `/protection/cases/${file.id}/markings`, loosened)
  const alone = await lift(amara, `exhibit:${shut}`, 'It was a mistake')
  assert.deepEqual([again.body.code, alone.body.code], ['own-work', 'own-work'])
  await amara.act(`/cases/${file.id}/members`, { officer: node.ids.get('Dario Vella'), function: 'investigation' })
  const dario = await node.signIn('Dario Vella')
  assert.equal((await lift(dario, `exhibit:${shut}`, 'Looked at it: no secret of a lawyer')).status, 200)

  await mark(`exhibit:${plain}`, { owner: 'de-central', codes: ['H2'] })
  assert.equal((await lift(amara, `exhibit:${plain}`, 'They permit it')).body.code, 'own-work')
  assert.equal((await lift(dario, `exhibit:${plain}`, 'They permit it')).body.code, 'not-owner')

  const other = await amara.act<{ id: string }>('/cases', { title: 'Pier', purpose: 'Inquiry', basis: 'Art. 1', instruments: [] })
  const foreign = { subject: `exhibit:${shut}`, codes: ['H1'], reason: 'To hide it from others' }
  assert.equal((await amara.send<No>('PUT', `/protection/cases/${other.id}/markings`, foreign)).body.code, 'not-found')
})

test('R18 what is marked as holding special categories is found by its reference and by no word in it', async () => {
  const id = node.db.newId<'request'>()
  const [rome, paris] = ['xa-central', 'xb-central'].map((name) => JSON.stringify({ node: name, state: 'XA', authority: name }))
  await node.db.sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state,
        version, content, created_at, moved_at, waits_for)
     values ($1, $2, 'requesting', 'XA-R-2026-0042', 'xb-central', $3, $4, 'UNTOC', 'Hearing', 'closed', 1, $5, now(), now(), 'nobody')`,
    [file.id, id, rome, paris, JSON.stringify({ ...letterOfRequest(), title: 'Hearing at the oncology ward' })],
  )
  await fileAnew(node.db)
  const found = async (q: string) => (await amara.get<Listed>(`/requests?q=${q}`)).items.some((it) => it.id === id)
  const all = async () => Promise.all(['oncology', 'hearing', 'XA-R-2026-0042'].map(found))
  assert.deepEqual(await all(), [true, true, true])
  await mark(`request:${id}`, { special: ['health'] })
  assert.deepEqual(await all(), [false, false, true])
  assert.ok(
    (await amara.get<Listed>('/requests')).items.some((it) => it.id === id),
    'it stands in the list',
  )
  await node.db.sql.query('delete from protection.marking where subject = $1', [`request:${id}`])
  await mark(`case:${file.id}`, { special: ['health'] })
  assert.deepEqual(await all(), [false, false, true], 'what is said of the case holds for what lies in it')
})
