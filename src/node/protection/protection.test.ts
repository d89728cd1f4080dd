/** Protection on a whole node: over the API, on real tables, with every room wired. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { wholeNode } from '../../../test/whole-node.ts'
import { addOfficer } from '../../directory/store.ts'
import type { Role } from '../../kernel/officer.ts'
import { type Reach, reach } from './reach.ts'

const node = await wholeNode()
const enrol = async (name: string, roles: readonly Role[]) => {
  await addOfficer(
    node.db.sql,
    { id: node.db.newId<'officer'>(), name, authority: 'Central Authority of XA', roles },
    node.db.now(),
  )
  return node.signIn(name)
}
const elif = await enrol('Elif Kaya', ['data-protection-officer'])
const farid = await enrol('Farid Aziz', ['data-protection-officer'])
const chiara = await node.signIn('Chiara Conti')
const amara = await node.signIn('Amara Diallo')
const dario = await node.signIn('Dario Vella')
const bo = await node.signIn('Bo Lindqvist')

type Any = Readonly<Record<string, never>>
type Page<T> = Readonly<{ items: readonly T[] }>
type ActRow = Readonly<{ id: string; act: string; verb?: string; justification: string; subject: string; purpose?: string }>
const why = (more: Record<string, string> = {}) =>
  `?${new URLSearchParams({ purpose: 'Yearly audit of lawfulness', limit: '200', ...more })}`
const acts = (more: Record<string, string> = {}) => elif.get<Page<ActRow>>(`/protection/acts${why(more)}`)
const open = (title: string) =>
  amara.act<{ id: string; reference: string }>('/cases', {
    title,
    purpose: `Purpose of ${title}`,
    basis: 'Art. 416-bis',
    instruments: [],
  })
const exhibit = (id: string, text: string) =>
  amara.act<{ id: string }>(`/evidence/cases/${id}/exhibits`, {
    name: 'statement.txt',
    mime: 'text/plain',
    contentBase64: Buffer.from(text).toString('base64'),
    origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })

test('R14 collecting, looking and changing each leave one entry with who, when, why and on what', async () => {
  const file = await open('Harbour')
  await amara.get(`/cases/${file.id}`)
  await amara.get(`/cases/${file.id}`)
  await amara.act(`/cases/${file.id}`, { title: 'Harbour two', version: 1 }, 'PATCH')
  const { items } = await acts({ subject: `case:${file.id}` })
  assert.deepEqual(
    items.map((it) => it.verb),
    ['alteration', 'consultation', 'collection'],
  )
  assert.deepEqual([...new Set(items.map((it) => it.justification))], ['stated'])
  assert.deepEqual(
    (await acts({ subject: `case:${file.id}`, verb: 'consultation' })).items.map((it) => it.purpose),
    ['Purpose of Harbour'],
  )
})

test('R14 when the ledger cannot keep a look, nothing is shown', async () => {
  const file = await open('Unseen')
  await node.db.sql.query(`create function ledger.full() returns trigger language plpgsql as $$ begin
    if new.act = 'node.consulted' then raise exception 'disk full'; end if; return new; end $$`)
  await node.db.sql.query('create trigger full_disk before insert on ledger.entry for each row execute function ledger.full()')
  const shown = await amara.send('GET', `/cases/${file.id}`)
  await node.db.sql.query('drop trigger full_disk on ledger.entry')
  assert.equal(shown.status, 500)
  assert.ok(!JSON.stringify(shown.body).includes('Unseen'))
  assert.equal((await amara.send('GET', `/cases/${file.id}`)).status, 200)
})

test('R15 the record of acts is searched only by who oversees, with a reason, and the search is in it', async () => {
  assert.equal((await amara.send('GET', `/protection/acts${why()}`)).status, 403)
  assert.equal((await elif.send('GET', '/protection/acts')).status, 422)
  await acts({ verb: 'erasure' })
  const { items } = await acts({ subject: 'ledger:acts' })
  assert.ok(
    items.length > 0 && items.every((it) => it.act === 'protection.oversee' && it.purpose === 'Yearly audit of lawfulness'),
  )
  const file = await elif.send<Any>('GET', '/protection/registers/transfers')
  assert.equal(file.status, 200)
  assert.equal((await acts({ subject: 'register:transfers' })).items.length, 1)
})

test('an officer is asked about an act, answers, and what became of it is kept', async () => {
  const [act] = (await acts({ verb: 'collection' })).items
  const review = await elif.act<{ id: string }>('/protection/reviews', { entry: act!.id, question: 'Why was this opened?' })
  const mine = await amara.get<Page<{ id: string; state: string }>>('/protection/reviews/mine')
  assert.deepEqual([mine.items[0]?.id, mine.items[0]?.state], [review.id, 'asked'])
  assert.equal((await dario.send('POST', `/protection/reviews/${review.id}/answer`, { answer: 'not mine' })).status, 404)
  await amara.act(`/protection/reviews/${review.id}/answer`, { answer: 'The harbour police asked for it.' })
  const closed = await elif.act<{ state: string }>(`/protection/reviews/${review.id}/close`, {
    outcome: 'satisfied',
    note: 'Letter seen.',
  })
  assert.equal(closed.state, 'closed')
  assert.equal((await amara.send('POST', `/protection/reviews/${review.id}/answer`, { answer: 'more' })).status, 409)
  const sample = await elif.act<{ reviews: number }>('/protection/samples', {
    days: 30,
    count: 3,
    question: 'Monthly sample: why?',
  })
  assert.ok(sample.reviews > 0)
})

test('R4 a policy of this jurisdiction is proposed by one, approved by another, closes at once, and is withdrawn the same way', async () => {
  const file = await open('Orchard')
  const marking = { subject: `case:${file.id}`, codes: ['H1'], category: 'suspect' }
  await amara.act(`/protection/cases/${file.id}/markings`, marking, 'PUT')
  const listed = async () =>
    (await amara.get<Page<{ case: string }>>('/protection/markings')).items.filter((it) => it.case === file.id).length
  assert.equal(await listed(), 1)
  const policy = {
    id: 'local-h1-sealed',
    says: 'H1 is read by nobody until the court has sat.',
    source: 'Decree 7',
    confidence: 'checked',
    lift: 'administrator',
    answer: 'policy-forbids',
    keeps: ['R6'],
    when: ['item.codes', 'has', 'H1'],
  }
  const proposed = await elif.act<{ id: string }>('/protection/policies', { policy, reason: 'Decree 7 of today' })
  const own = await elif.send<{ code: string }>('POST', `/protection/policies/${proposed.id}/decision`, {
    agree: true,
    note: 'mine',
  })
  assert.equal(own.body.code, 'own-work')
  assert.equal(await listed(), 1)
  await farid.act(`/protection/policies/${proposed.id}/decision`, { agree: true, note: 'Read and agreed' })
  assert.equal(await listed(), 0)
  await node.restart()
  assert.equal(await listed(), 0)
  const back = await elif.act<{ id: string }>('/protection/policies', { withdraw: policy.id, reason: 'Decree repealed' })
  await farid.act(`/protection/policies/${back.id}/decision`, { agree: true, note: 'Agreed' })
  assert.equal(await listed(), 1)
  const garbled = await elif.send('POST', '/protection/policies', {
    policy: { ...policy, when: ['item.risk', 'over', 3] },
    reason: 'x',
  })
  assert.equal(garbled.status, 422)
})

test('R5 the marking of a thing that another authority owns is not changed here', async () => {
  const file = await open('Theirs')
  const marking = { subject: 'exhibit:7', owner: 'fr-central', codes: ['H2'] }
  await amara.act(`/protection/cases/${file.id}/markings`, marking, 'PUT')
  const again = await amara.send<{ code: string }>('PUT', `/protection/cases/${file.id}/markings`, { ...marking, codes: ['H0'] })
  assert.deepEqual([again.status, again.body.code], [403, 'not-owner'])
  const empty = await amara.send<{ code: string }>('PUT', `/protection/cases/${file.id}/markings`, {
    subject: 'exhibit:8',
    codes: ['H3'],
  })
  assert.equal(empty.body.code, 'codes-without-conditions')
})

test('R3 markings of other cases are in no list, and the answer about them is the one about nothing', async () => {
  const file = await open('Closed circle')
  await amara.act(`/protection/cases/${file.id}/markings`, { subject: 'exhibit:1', codes: ['H1'] }, 'PUT')
  assert.equal(
    (await dario.get<Page<{ case: string }>>('/protection/markings')).items.some((it) => it.case === file.id),
    false,
  )
  const form = { subject: 'exhibit:1' }
  const there = await dario.send<Any>('POST', `/protection/cases/${file.id}/acknowledgements`, form)
  const absent = await dario.send<Any>('POST', `/protection/cases/${node.db.newId<'case'>()}/acknowledgements`, form)
  const plain = ({ status, body }: typeof there) => ({ status, ...body, trace: '', instance: '' })
  assert.deepEqual(plain(there), plain(absent))
})

/** Every table of the database that holds the word, as text. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await node.db.sql.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema')`,
  )
  const found: string[] = []
  for (const { schema, name } of rows) {
    const { rows: hits } = await node.db.sql.query(`select 1 from ${schema}.${name} t where t::text ilike $1 limit 1`, [
      `%${word}%`,
    ])
    if (hits.length > 0) found.push(`${schema}.${name}`)
  }
  return found
}
const filesWith = (word: string): string[] =>
  readdirSync(join(node.config.dataDir, 'evidence'), { recursive: true, encoding: 'utf8' }).filter((path) => {
    try {
      return readFileSync(join(node.config.dataDir, 'evidence', path), 'utf8').includes(word)
    } catch {
      return false
    }
  })
const sealedFiles = ({ root, half }: Readonly<{ root: string; half: string }>): boolean[] =>
  [join('sealed', root.slice(0, 2), root), join('growing', half)].map((it) =>
    existsSync(join(node.config.dataDir, 'evidence', it)),
  )
const canary = 'Zephyrine Quillfeather'
const heldIn = [
  'analysis.chart',
  'analysis.entity',
  'analysis.tie',
  'assistance.request',
  'cases.case_file',
  'evidence.package',
  'protection.marking',
  'protection.matter',
  'screening.batch',
  'screening.blind_set',
  'screening.judgement',
]
const asksAbout = {
  right: 'access',
  regime: 'led',
  language: 'en',
  through: 'person',
  identity: 'passport shown at the desk',
  receivedOn: '2026-11-02',
}
const erased = { id: '', matter: '' }

const bearer = { authorization: `Bearer ${amara.token}` }
/** A file on its way in, its one segment sealed on the disk; its digest, to finish it with. */
async function upload(id: string, text: string) {
  const begun = await amara.act<{ id: string }>(`/evidence/cases/${id}/uploads`, {
    name: `${text}.txt`,
    mime: 'text/plain',
    size: Buffer.byteLength(text),
    origin: { authority: 'Central Authority of XA', place: text, collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the recording',
  })
  const hash = createHash('sha256').update(text).digest()
  const sent = await fetch(`${node.base}/api/v1/evidence/cases/${id}/uploads/${begun.id}?offset=0`, {
    method: 'PATCH',
    headers: { ...bearer, 'content-type': 'application/octet-stream' },
    body: Buffer.concat([hash, Buffer.from(text)]),
  })
  assert.equal(sent.status, 200, await sent.text())
  return { id: begun.id, digest: createHash('sha256').update(hash).digest('hex') }
}

/** The name in every room that can hold it: sealed, on its way, drawn, compared, decided, posted. */
async function nameEverywhere(id: string) {
  const whole = await upload(id, `Recording of ${canary}`)
  const made = await amara.act<{ id: string; sealed: { root: string } }>(`/evidence/cases/${id}/uploads/${whole.id}/finish`, {
    digest: whole.digest,
  })
  const half = await upload(id, `Second recording of ${canary}`)
  await amara.act(`/evidence/cases/${id}/packages`, { exhibits: [made.id], purpose: 'Hearing', language: 'en' })

  const network = `/cases/${id}/network`
  const entity = (label: string) => amara.act<{ id: string }>(`${network}/entities`, { kind: 'person', label })
  const [from, to] = [await entity(canary), await entity('Somebody')]
  await amara.act(`${network}/ties`, {
    from: from.id,
    to: to.id,
    kind: 'contact',
    source: `Interview of ${canary}`,
    evaluation: { source: 'A', information: '1' },
    evidence: 'Report 7',
  })
  await amara.act(`${network}/charts`, { title: canary, state: { note: canary } })

  for (const [name, part] of [
    ['Dario Vella', 'investigation'],
    ['Bo Lindqvist', 'desk'],
    ['Chiara Conti', 'approval'],
  ] as const)
    await amara.act(`/cases/${id}/members`, { officer: node.ids.get(name), function: part })
  const table = (name: string) => Buffer.from(`name\n${name}\n`).toString('base64')
  const { list } = await bo.act<{ list: { id: string } }>('/screening/lists', {
    name: 'Test list',
    source: 'Gazette 1',
    purpose: 'Sanctions in force',
    fileBase64: table('Zephirine Quilfeather'),
  })
  await dario.act('/screening/batches', { case: id, purpose: 'All of them', name: canary, fileBase64: table(canary) })
  const subject = { kind: 'person', names: [canary] }
  const { candidates } = await amara.act<{ candidates: { record: string; digest: string }[] }>('/screening/queries', {
    case: id,
    purpose: 'Named by a witness',
    subject,
  })
  const { record, digest } = candidates[0]!
  await amara.act('/screening/judgements', {
    case: id,
    subject,
    record,
    digest,
    verdict: 'different',
    reason: `${canary} was born later`,
  })
  await bo.send('DELETE', `/screening/lists/${list.id}`)
  await amara.act('/screening/blind/sets', {
    case: id,
    name: `What is held of ${canary}`,
    purpose: 'De-confliction',
    partners: ['xb-central'],
    items: [{ kind: 'person', names: [canary], birth: '1980-02-03' }],
  })

  const gate = await amara.act<{ id: string }>('/protection/gates', {
    case: id,
    subject: `case:${id}`,
    circumstances: ['journalist'],
  })
  const decision = { gate: 'journalist', outcome: 'cleared', reason: `${canary} agreed` }
  await chiara.act(`/protection/gates/${gate.id}/decision`, decision)

  await node.db.sql.query(
    `insert into federation.outbox (partner, id, chain, seq, kind, case_id, header, signature, digest, content, size, state, posted_at,
        expires_at, next_try_at)
     values ('xb-central', 'dead', 'dead', 1, 'assistance.note', $1, '{}', 's', 'd', $2, 1, 'expired', now(), now(), now())`,
    [id, Buffer.from(JSON.stringify({ body: canary }))],
  )
  return { root: made.sealed.root, half: half.id }
}

test('R16 after an erasure the name is in no table, no file and no log; the proof that it was done is', async () => {
  const file = await open('Canary')
  erased.id = file.id
  await exhibit(file.id, `Statement of ${canary}`)
  await node.db.sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state,
        version, content, created_at, moved_at, waits_for)
     values ($1, $2, 'requesting', 'XA-R-2026-0099', 'xb-central', '{}', '{}', 'UNTOC', $3, 'closed', 1, $4, now(), now(), 'nobody')`,
    [file.id, node.db.newId<'request'>(), `Hearing of ${canary}`, JSON.stringify({ persons: [canary] })],
  )
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject: `case:${file.id}`, onlyRecipients: [canary], codes: ['H3'] },
    'PUT',
  )
  await amara.act(`/cases/${file.id}`, { title: `Matter of ${canary}`, version: 1 }, 'PATCH')
  const sealed = await nameEverywhere(file.id)
  const before = await tablesWith(canary)
  for (const table of heldIn) assert.ok(before.includes(table), `${table} of ${before}`)
  assert.deepEqual(filesWith(canary), [], 'files rest sealed')
  assert.deepEqual(sealedFiles(sealed), [true, true])
  const person = { ...asksAbout, names: [canary] }
  const asked = await elif.act<{ id: string }>('/protection/persons', person)
  const { doc } = await elif.act<{ doc: { held: { subject: string }[] } }>(`/protection/persons/${asked.id}/gather`, {})
  const found = new Set(doc.held.map((it) => it.subject.split(':')[0]))
  for (const kind of [
    'case',
    'request',
    'exhibit',
    'upload',
    'package',
    'entity',
    'tie',
    'chart',
    'batch',
    'judgement',
    'message',
  ])
    assert.ok(found.has(kind), `${kind} of ${[...found]}`)
  // The request of the person has a period of its own, and is none of the case.
  await node.db.sql.query(`delete from protection.matter where kind = 'person' and matter_id = $1`, [asked.id])
  const early = await elif.send<{ code: string }>('POST', `/protection/retention/${file.id}`, {
    proposal: 'erase',
    reason: 'period over',
  })
  assert.equal(early.body.code, 'case-still-open')
  await amara.act(`/cases/${file.id}/close`, { reason: 'final judgment' })
  const proposed = await elif.act<{ id: string }>(`/protection/retention/${file.id}`, {
    proposal: 'erase',
    reason: 'period over',
  })
  erased.matter = proposed.id
  assert.equal(
    (await elif.send('POST', `/protection/keeping/${proposed.id}/decision`, { agree: true, note: 'mine' })).status,
    403,
  )
  const done = await chiara.act<{ state: string; doc: { erased: { place: string; count: number }[] } }>(
    `/protection/keeping/${proposed.id}/decision`,
    { agree: true, note: 'Period over, agreed' },
  )
  assert.equal(done.state, 'erased')
  assert.ok(done.doc.erased.some((it) => it.place === 'exhibit' && it.count === 2))
  assert.deepEqual(await tablesWith(canary), [])
  assert.deepEqual(filesWith(canary), [])
  assert.deepEqual(sealedFiles(sealed), [false, false])
  const { rows: left } = await node.db.sql.query('select name from protection.leftover')
  assert.deepEqual(left, [])
  const [proof] = (await acts({ verb: 'erasure', subject: `case:${file.id}` })).items
  assert.equal(proof?.act, 'protection.decide-keeping')
})

test('R16 of every table of the database it is said how an erasure reaches it, or why it need not', async () => {
  const { rows } = await node.db.sql.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')`,
  )
  const said = Object.entries<Reach>(reach).flatMap(([room, it]) =>
    [...it.rows, ...Object.keys(it.partly), ...Object.keys(it.stays)].map((table) => `${room}.${table}`),
  )
  assert.deepEqual(said.toSorted(), rows.map((it) => it.name).toSorted())
  const { rows: ofCases } = await node.db.sql.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'case_id'`,
  )
  const stays = Object.entries<Reach>(reach).flatMap(([room, it]) => Object.keys(it.stays).map((table) => `${room}.${table}`))
  // A table with the case in its rows is not said to hold nothing of it, but for two that hold counts alone.
  assert.deepEqual(
    ofCases
      .map((it) => it.name)
      .filter((it) => stays.includes(it))
      .toSorted(),
    ['evidence.shelf', 'protection.erasure'],
  )
})

test('R12 what a restore brings back is erased again before the node listens', async () => {
  await node.stop()
  await node.db.sql.query('delete from protection.erasure where case_id = $1', [erased.id])
  await node.db.sql.query("update cases.case_file set title = $2, purpose = 'as it was' where case_id = $1", [erased.id, canary])
  await node.restart()
  assert.deepEqual(await tablesWith(canary), [])
})

test('R12 what nobody decided is on the list with its evidence, and leaves it once a second person agreed to keep it', async () => {
  const file = await open('Long ago')
  await amara.act(`/cases/${file.id}/close`, { reason: 'done' })
  const old = '2020-01-01T00:00:00Z'
  await node.db.sql.query('update cases.case_file set opened_at = $2, closed_at = $2 where case_id = $1', [file.id, old])
  type Due = Page<{ case: string; overdue: boolean; things: { reviewBy: string }[] }>
  const due = async () => (await elif.get<Due>('/protection/retention')).items.find((it) => it.case === file.id)
  assert.deepEqual([(await due())?.overdue, (await due())?.things[0]?.reviewBy], [true, '2023-01-01'])
  const until = `${new Date().getFullYear() + 1}-06-01`
  const proposed = await elif.act<{ id: string }>(`/protection/retention/${file.id}`, {
    proposal: 'keep',
    reason: 'retrial pending',
    until,
  })
  assert.equal((await due())?.overdue, true)
  await chiara.act(`/protection/keeping/${proposed.id}/decision`, { agree: true, note: 'Agreed' })
  assert.equal(await due(), undefined)
})

test('R24 a person’s request runs from taking to a letter that a second person agreed to', async () => {
  const file = await open('Matter of Jonquil Vantablack')
  const form = {
    right: 'access',
    regime: 'ccf',
    names: ['Jonquil Vantablack'],
    language: 'fr',
    through: 'person',
    identity: 'passport shown at the desk',
    receivedOn: '2026-11-02',
  }
  type Person = Readonly<{
    id: string
    due?: string
    state: string
    doc: { held?: { subject: string; room: string }[]; letter?: string }
  }>
  const taken = await elif.act<Person>('/protection/persons', form)
  assert.equal(taken.due, '2027-03-02T23:59:59.999Z')
  const gathered = await elif.act<Person>(`/protection/persons/${taken.id}/gather`, {})
  assert.deepEqual(
    gathered.doc.held?.map((it) => it.subject),
    [`case:${file.id}`],
  )
  const weigh = (items: unknown) => elif.send<{ code: string }>('POST', `/protection/persons/${taken.id}/items`, { items })
  assert.equal((await weigh([])).body.code, 'item-not-weighed')
  const item = { subject: `case:${file.id}`, decision: 'withhold', reason: 'inquiry is covert' }
  assert.equal((await weigh([item])).body.code, 'ground-missing')
  assert.equal((await weigh([{ ...item, ground: 'obstruct-inquiry' }])).status, 200)
  assert.equal((await elif.send<{ code: string }>('POST', `/protection/persons/${taken.id}/answer`, {})).body.code, 'own-work')
  const answered = await chiara.act<Person>(`/protection/persons/${taken.id}/answer`, {})
  assert.equal(answered.state, 'answered')
  assert.ok(answered.doc.letter?.includes('se traitent') === false && answered.doc.letter?.startsWith('Référence'))
  assert.ok(!answered.doc.letter?.includes(file.reference))
  const nobody = await elif.act<Person>('/protection/persons', { ...form, names: ['Nobody Whosoever'] })
  await elif.act(`/protection/persons/${nobody.id}/gather`, {})
  await elif.act(`/protection/persons/${nobody.id}/items`, { items: [] })
  const silent = await chiara.act<Person>(`/protection/persons/${nobody.id}/answer`, {})
  const anonymous = (letter = '') => letter.replace(/XA-P-\d+-\d+/, '')
  assert.equal(anonymous(silent.doc.letter), anonymous(answered.doc.letter))
})

test('R26 a breach is notified within 72 hours, or with the reasons for the delay', async () => {
  const form = {
    nature: 'A laptop was stolen from a car.',
    persons: 'about 20 witnesses',
    records: 'about 40 statements',
    consequences: 'Witnesses could be found.',
    measures: 'The disk is encrypted; keys were revoked.',
    highRisk: true,
  }
  const record = (awareAt: string) => elif.act<{ id: string; due: string }>('/protection/breaches', { ...form, awareAt })
  const fresh = await record(new Date().toISOString())
  assert.equal((await elif.act<{ state: string }>(`/protection/breaches/${fresh.id}/notified`, {})).state, 'notified')
  const late = await record(new Date(Date.now() - 80 * 3_600_000).toISOString())
  const silent = await elif.send<{ code: string }>('POST', `/protection/breaches/${late.id}/notified`, {})
  assert.equal(silent.body.code, 'breach-late')
  await elif.act(`/protection/breaches/${late.id}/notified`, { reason: 'Extent known only today.' })
})

test('R26 the records of processing are the rooms, routes and tables that run, each described', async () => {
  const { items } = await elif.get<Page<{ room: string; described: boolean; tables: string[] }>>('/protection/processing')
  assert.deepEqual(
    items.filter((it) => !it.described).map((it) => it.room),
    [],
  )
  const { rows } = await node.db.sql.query<{ count: number }>(
    `select count(*)::int as count from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')`,
  )
  assert.equal(
    items.reduce((sum, it) => sum + it.tables.length, 0),
    rows[0]!.count,
  )
  const file = await elif.get<{ content: { processing: unknown[]; measures: { rules: unknown[]; gates: unknown[] } } }>(
    '/protection/registers/assessment',
  )
  assert.equal(file.content.processing.length, items.length)
  assert.deepEqual([file.content.measures.rules.length, file.content.measures.gates.length], [28, 8])
})

test('R27 a gate holds until another person decided, and what was decided stays', async () => {
  const file = await open('Newsroom')
  const asked = await amara.act<{ id: string; state: string; doc: { gates: string[] } }>('/protection/gates', {
    case: file.id,
    subject: `case:${file.id}`,
    circumstances: ['journalist'],
  })
  assert.deepEqual([asked.state, asked.doc.gates], ['held', ['journalist']])
  const decision = { gate: 'journalist', outcome: 'cleared', reason: 'No source is touched; the editor agreed.' }
  const own = await amara.send<{ code: string }>('POST', `/protection/gates/${asked.id}/decision`, decision)
  assert.equal(own.body.code, 'own-work')
  assert.equal((await chiara.send('POST', `/protection/gates/${asked.id}/decision`, decision)).status, 404)
  const chiaraId = node.ids.get('Chiara Conti')!
  await amara.act(`/cases/${file.id}/members`, { officer: chiaraId, function: 'approval' })
  const after = await chiara.act<{ state: string; doc: { decisions: { reason: string }[] } }>(
    `/protection/gates/${asked.id}/decision`,
    decision,
  )
  assert.deepEqual([after.state, after.doc.decisions[0]?.reason], ['open', decision.reason])
})

test('R7 an exhibit that is marked opens only once its conditions were acknowledged', async () => {
  const file = await open('Marked')
  const { id } = await exhibit(file.id, '{"marked":true}')
  const read = () =>
    amara.send<{ code: string; policy?: string }>('POST', `/evidence/cases/${file.id}/exhibits/${id}/open`, {
      purpose: 'to read it',
    })
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject: `exhibit:${id}`, owner: 'fr-central', codes: ['H1'] },
    'PUT',
  )
  const before = await read()
  assert.deepEqual([before.status, before.body.code], [403, 'policy-forbids'])
  await amara.act(`/protection/cases/${file.id}/acknowledgements`, { subject: `exhibit:${id}` })
  assert.ok((await read()).status < 300)
})

test('R17 the log of acts survives the erasure of what it is about, without its content', async () => {
  const { items } = await acts({ case: erased.id })
  assert.ok(items.length >= 5)
  const entry = await elif.get<Any>(`/ledger/entries/${items[0]!.id}`)
  assert.ok('by' in entry && !('content' in entry))
  assert.ok(existsSync(join(node.config.dataDir, 'erasures.jsonl')))
  assert.doesNotMatch(readFileSync(join(node.config.dataDir, 'erasures.jsonl'), 'utf8'), new RegExp(canary))
})

test('R9 a partner’s notice that data it gave were erased waits for the officer of data protection', async () => {
  const { noticeHandler } = await import('../../protection/desk.ts')
  const handler = noticeHandler(node.db)
  const body = {
    v: 1,
    what: 'erased',
    subjects: ['request:0192'],
    decision: 'd1',
    reason: 'retention period over',
    at: '2026-11-25T10:00:00.000Z',
  } as const
  assert.equal(handler.schema.safeParse({ ...body, subjects: [] }).success, false)
  await handler.receive(node.db.sql, { from: 'fr-central' as never, body: handler.schema.parse(body), receivedAt: node.db.now() })
  const { items } = await elif.get<Page<{ about: string; doc: { what: string } }>>('/protection/matters?kind=notice')
  assert.deepEqual([items[0]?.about, items[0]?.doc.what], ['node:fr-central', 'erased'])
})

test('a corrupt administrator, alone, opens no case, approves no policy, erases nothing and reads no request of a person', async () => {
  const file = await open('Out of reach')
  const ivo = await enrol('Ivo Root', ['administrator'])
  const agree = { agree: true, note: 'because I can' }
  const tries: readonly (readonly [string, string, unknown?])[] = [
    ['GET', `/cases/${file.id}`],
    ['GET', `/protection/acts${why()}`],
    ['GET', `/protection/hints${why({ days: '7' })}`],
    ['GET', `/protection/persons/${file.id}`],
    ['GET', '/protection/registers/assessment'],
    ['POST', '/protection/glass', { case: file.id, reason: 'because I can' }],
    ['POST', `/protection/retention/${file.id}`, { proposal: 'erase', reason: 'because I can' }],
    ['POST', `/protection/keeping/${file.id}/decision`, agree],
    ['POST', `/protection/policies/${file.id}/decision`, agree],
    ['PUT', `/protection/cases/${file.id}/markings`, { subject: `case:${file.id}` }],
  ]
  for (const [verb, path, body] of tries) {
    const answer = await ivo.send<{ code: string }>(verb, path, body)
    assert.deepEqual([path, answer.status, answer.body.code], [path, 403, 'role-lacking'])
  }
  const refusals = (await elif.get<Page<ActRow>>(`/protection/acts${why({ subject: 'refusal:role-lacking' })}`)).items
  assert.ok(refusals.length >= tries.length, 'each no is remembered')
})
