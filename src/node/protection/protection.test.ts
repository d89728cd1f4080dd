/** Protection on a whole node: over the API, on real tables, with every room wired. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ActRow, type Any, type Page, protectedNode, why } from '../../../test/protected-node.ts'
import type { Instant } from '../../kernel/instant.ts'
import { remembering } from '../../ledger/desk.ts'
import { endingLogs, yearsBefore } from './logs-end.ts'

const { node, enrol, elif, amara, chiara, dario, acts, open, exhibit } = await protectedNode()
const farid = await enrol('Farid Aziz', ['data-protection-officer'])

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
  const marking = { subject: `case:${file.id}`, codes: ['H1'], category: 'suspect', reason: 'Agreed with who leads the case' }
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
  const subject = `case:${file.id}`
  const marking = { subject, owner: 'fr-central', codes: ['H2'], reason: 'Agreed with who leads the case' }
  const empty = await amara.send<{ code: string }>('PUT', `/protection/cases/${file.id}/markings`, { ...marking, codes: ['H3'] })
  assert.equal(empty.body.code, 'codes-without-conditions')
  await amara.act(`/protection/cases/${file.id}/markings`, marking, 'PUT')
  const again = await amara.send<{ code: string }>('PUT', `/protection/cases/${file.id}/markings`, { ...marking, codes: ['H0'] })
  assert.deepEqual([again.status, again.body.code], [403, 'not-owner'])
})

test('R3 markings of other cases are in no list, and the answer about them is the one about nothing', async () => {
  const file = await open('Closed circle')
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject: `case:${file.id}`, codes: ['H1'], reason: 'Agreed with who leads the case' },
    'PUT',
  )
  assert.equal(
    (await dario.get<Page<{ case: string }>>('/protection/markings')).items.some((it) => it.case === file.id),
    false,
  )
  const form = { subject: `case:${file.id}` }
  const there = await dario.send<Any>('POST', `/protection/cases/${file.id}/acknowledgements`, form)
  const absent = await dario.send<Any>('POST', `/protection/cases/${node.db.newId<'case'>()}/acknowledgements`, form)
  const plain = ({ status, body }: typeof there) => ({ status, ...body, trace: '', instance: '' })
  assert.deepEqual(plain(there), plain(absent))
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

test('R24 a letter does not say that something is erased or restricted before it is so', async () => {
  const file = await open('Matter of Peregrine Quillfeather')
  const weighed = async (right: string): Promise<string> => {
    const { id } = await elif.act<{ id: string }>('/protection/persons', {
      right,
      regime: 'led',
      names: ['Peregrine Quillfeather'],
      language: 'en',
      through: 'person',
      identity: 'passport shown at the desk',
      receivedOn: '2026-11-02',
      wanted: 'It is about somebody else.',
    })
    await elif.act(`/protection/persons/${id}/gather`, {})
    const items = [{ subject: `case:${file.id}`, decision: 'give', reason: 'The person is right' }]
    await elif.act(`/protection/persons/${id}/items`, { items })
    return id
  }
  const answer = (id: string) =>
    chiara.send<{ code: string; state: string; facts: Any }>('POST', `/protection/persons/${id}/answer`, {})
  const erasure = await answer(await weighed('erasure'))
  assert.deepEqual([erasure.body.code, erasure.body.facts], ['still-held', { references: file.reference }])
  const restriction = await weighed('restriction')
  assert.equal((await answer(restriction)).body.code, 'not-restricted')
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject: `case:${file.id}`, restrictedTo: ['prosecution'], reason: 'The person contests it' },
    'PUT',
  )
  assert.equal((await answer(restriction)).body.state, 'answered')
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
    { subject: `exhibit:${id}`, owner: 'fr-central', codes: ['H1'], reason: 'Agreed with who leads the case' },
    'PUT',
  )
  const before = await read()
  assert.deepEqual([before.status, before.body.code], [403, 'policy-forbids'])
  await amara.act(`/protection/cases/${file.id}/acknowledgements`, { subject: `exhibit:${id}` })
  assert.ok((await read()).status < 300)
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
    ['PUT', `/protection/cases/${file.id}/markings`, { subject: `case:${file.id}`, reason: 'Agreed with who leads the case' }],
  ]
  for (const [verb, path, body] of tries) {
    const answer = await ivo.send<{ code: string }>(verb, path, body)
    assert.deepEqual([path, answer.status, answer.body.code], [path, 403, 'role-lacking'])
  }
  const refusals = (await elif.get<Page<ActRow>>(`/protection/acts${why({ subject: 'refusal:role-lacking' })}`)).items
  assert.ok(refusals.length >= tries.length, 'each no is remembered')
})

test('R17 entries whose period is over can be read no more, but for open cases and open questions; the log stays whole, and says so', async () => {
  const [old, live] = [await open('Long ago'), await open('Still open')]
  await amara.act(`/cases/${old.id}/close`, { reason: 'final judgment' })
  await node.db.sql.query(`update ledger.entry set at = '2001-02-03T10:00:00Z' where case_id = any($1)`, [[old.id, live.id]])
  await node.db.sql.query(`update cases.case_file set closed_at = '2001-03-01T10:00:00Z' where case_id = $1`, [old.id])
  const readable = async (id: string) =>
    (
      await node.db.sql.query<{ n: number }>(
        'select count(*)::int as n from ledger.entry where case_id = $1 and (event is not null or content is not null or officer is not null)',
        [id],
      )
    ).rows[0]!.n
  const all = async () => (await node.db.sql.query<{ n: number }>('select count(*)::int as n from ledger.entry')).rows[0]!.n
  const [before, of] = [await all(), await readable(live.id)]
  const { rows } = await node.db.sql.query<{ log: string }>(
    'select log from ledger.pending union select log from ledger.leaf limit 1',
  )
  const remember = remembering(node.db, { origin: rows[0]!.log, node: node.config.node })
  await endingLogs({ db: node.db, remember, node: node.config.node, years: 3 }).step()
  assert.deepEqual([await readable(old.id), await readable(live.id), await all()], [0, of, before + 1])
  assert.equal(yearsBefore('2028-02-29T12:00:00.000Z' as Instant, 3), '2025-02-28T12:00:00.000Z')
})
