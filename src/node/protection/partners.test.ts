/** Two whole nodes and the post between them: the rules of each, their records of looks, a person who asks both, requests at the gates. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOfRequest } from '../../../test/assistance.ts'
import { until } from '../../../test/nodes.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import type { Content } from '../../assistance/content.ts'
import { addOfficer } from '../../directory/store.ts'
import type { NodeId, State } from '../../kernel/id.ts'
import type { Role } from '../../kernel/officer.ts'
import { mandatoryDigest } from '../../protection/decision/federation.ts'
import { noticeLetter } from '../../protection/notice.ts'

const xa = await wholeNode()
const xb = await wholeNode({ node: 'xb-central' as NodeId, state: 'XB' as State, name: 'Central Authority of XB' })
const enrol = async (at: typeof xa, name: string, roles: readonly Role[]) => {
  const id = at.db.newId<'officer'>()
  await addOfficer(at.db.sql, { id, name, authority: 'Central Authority', roles }, at.db.now())
  at.ids.set(name, id)
  return at.signIn(name)
}
for (const [here, there] of [
  [xa, xb],
  [xb, xa],
] as const) {
  const [ada, other] = [await here.signIn('Ada Rossi'), await there.signIn('Ada Rossi')]
  const { self } = await other.get<{ self: { fingerprint: string } }>('/directory/nodes')
  await ada.act('/directory/nodes', { url: there.base })
  await ada.act(`/directory/nodes/${there.config.node}/accept`, { fingerprint: self.fingerprint })
}
const [elifA, elifB] = [
  await enrol(xa, 'Elif Kaya', ['data-protection-officer']),
  await enrol(xb, 'Elif Kaya', ['data-protection-officer']),
]
const [amara, amaraB] = [await xa.signIn('Amara Diallo'), await xb.signIn('Amara Diallo')]
const [chiara, chiaraB] = [await xa.signIn('Chiara Conti'), await xb.signIn('Chiara Conti')]

type Page<T> = Readonly<{ items: readonly T[] }>
type Code = Readonly<{ code: string; policy?: string }>
const open = (by: typeof amara, title: string) =>
  by.act<{ id: string; reference: string }>('/cases', { title, purpose: `Purpose of ${title}`, basis: 'Art. 416-bis' })

/** Puts a policy of this authority in force, or takes it back: one proposes, another approves. */
async function policy(at: typeof xa, form: object): Promise<void> {
  const [elif, chief] = at === xa ? [elifA, chiara] : [elifB, chiaraB]
  const { id } = await elif.act<{ id: string }>('/protection/policies', { ...form, reason: 'Decree 7 of today' })
  await chief.act(`/protection/policies/${id}/decision`, { agree: true, note: 'Read and agreed' })
}

type Policies = Readonly<{
  sets: readonly {
    version: number
    policies: readonly string[]
    reason: string
    decidedBy: string
    proposedBy: readonly string[]
  }[]
  partners: readonly { node: string; digest: string; rules: string }[]
}>
const local = (id: string, when: unknown) => ({
  policy: {
    id,
    says: 'A rule of this jurisdiction alone.',
    source: 'Decree 7',
    confidence: 'checked',
    lift: 'administrator',
    answer: 'policy-forbids',
    keeps: [],
    when,
  },
})

test('R4 two authorities in one process keep their policies apart, and each set stays with its reason and who decided', async () => {
  const [here, there] = [await open(amara, 'Here'), await open(amaraB, 'There')]
  const marking = (id: string) => ({ subject: `case:${id}`, codes: ['H1'], reason: 'Agreed with who leads the case' })
  await amara.act(`/protection/cases/${here.id}/markings`, marking(here.id), 'PUT')
  await amaraB.act(`/protection/cases/${there.id}/markings`, marking(there.id), 'PUT')
  const seen = async () =>
    Promise.all([amara, amaraB].map(async (by) => (await by.get<Page<unknown>>('/protection/markings')).items.length))
  assert.deepEqual(await seen(), [1, 1])
  await policy(xa, local('local-h1-sealed', ['item.codes', 'has', 'H1']))
  assert.deepEqual(await seen(), [0, 1])
  await policy(xa, { withdraw: 'local-h1-sealed' })
  assert.deepEqual(await seen(), [1, 1])
  const { sets } = await elifA.get<Policies>('/protection/policies')
  assert.deepEqual(
    sets.map((it) => [it.version, it.policies, it.reason, it.decidedBy, it.proposedBy]),
    [
      [2, [], 'Decree 7 of today', xa.ids.get('Chiara Conti'), [xa.ids.get('Elif Kaya')]],
      [1, ['local-h1-sealed'], 'Decree 7 of today', xa.ids.get('Chiara Conti'), [xa.ids.get('Elif Kaya')]],
    ],
  )
  assert.deepEqual((await elifB.get<Policies>('/protection/policies')).sets, [])
})

test('R3 what is classified exists for an officer only once two others agreed to a clearance, and until its day or its end', async () => {
  const file = await open(amara, 'Secret harbour')
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject: `case:${file.id}`, classification: 2, reason: 'Agreed with who leads the case' },
    'PUT',
  )
  const there = async () =>
    (await amara.get<Page<{ case: string }>>('/protection/markings')).items.some((it) => it.case === file.id)
  const form = { officer: xa.ids.get('Amara Diallo'), level: 2, until: '2027-11-01', reason: 'Vetted by the ministry' }
  assert.equal(await there(), false)
  const asked = await chiara.act<{ id: string }>('/protection/clearances', form)
  assert.equal(await there(), false)
  const decide = (by: typeof amara) =>
    by.send<Code>('POST', `/protection/clearances/${asked.id}/decision`, { agree: true, note: 'File of the ministry seen' })
  assert.equal((await decide(chiara)).body.code, 'own-work')
  assert.equal((await decide(elifA)).status, 200)
  assert.equal(await there(), true)
  assert.equal((await decide(elifA)).status, 409)
  await chiara.act(`/protection/clearances/${asked.id}/withdrawal`, { note: 'Left the unit' })
  assert.equal(await there(), false)
  const own = { ...form, officer: xa.ids.get('Chiara Conti') }
  assert.equal((await chiara.send<Code>('POST', '/protection/clearances', own)).body.code, 'own-work')
  const forEver = { ...form, until: '2099-01-01' }
  assert.equal((await chiara.send<Code>('POST', '/protection/clearances', forEver)).body.code, 'clearance-day')
  const again = await chiara.act<{ id: string }>('/protection/clearances', form)
  await elifA.act(`/protection/clearances/${again.id}/decision`, { agree: true, note: 'Seen again' })
  assert.equal(await there(), true)
  // Its last day passes: nobody does anything, and it does not count.
  await xa.db.sql.query(`update protection.matter set doc = doc || '{"until":"2026-01-01"}' where matter_id = $1`, [again.id])
  assert.equal(await there(), false)
})

const request = { instrument: 'UNTOC', requested: { node: 'xb-central', state: 'XB', authority: 'Central Authority of XB' } }
/** A request of a case that is ready to be sent, as it rests once it was authorised. */
async function ready(title: string, change: (content: Content) => Content): Promise<Readonly<{ case: string; id: string }>> {
  const file = await open(amara, title)
  await amara.act(`/cases/${file.id}/members`, { officer: xa.ids.get('Chiara Conti'), function: 'approval' })
  const id = xa.db.newId<'request'>()
  const party = (node: string) =>
    JSON.stringify({ node, state: node.slice(0, 2).toUpperCase(), authority: `Authority of ${node}` })
  await xa.db.sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state,
        version, content, created_at, moved_at, waits_for)
     values ($1, $2, 'requesting', $3, 'xb-central', $4, $5, $6, 'x', 'ready', 1, $7, now(), now(), 'us')`,
    [
      file.id,
      id,
      `XA-R-2026-${title}`,
      party('xa-central'),
      party('xb-central'),
      request.instrument,
      JSON.stringify(change(letterOfRequest())),
    ],
  )
  return { case: file.id, id }
}
type Gate = Readonly<{ id: string; state: string; doc: { gates: string[]; said: string[]; read?: true; askedBy: string } }>
const gatesOf = async (id: string, request: string) =>
  (await amara.get<Page<Gate & { about: string }>>(`/protection/cases/${id}/gates`)).items.filter(
    (it) => it.about === `request:${request}`,
  )
const send = (id: string) => amara.send<Code>('POST', `/requests/${id}/transmit`, { version: 1 })

test('R27 a request that a gate holds does not leave', async () => {
  const it = await ready('0098', (content) => content)
  const free = await send(it.id)
  const asked = await amara.act<{ state: string }>('/protection/gates', {
    case: it.case,
    subject: `request:${it.id}`,
    circumstances: ['refugee-status'],
  })
  assert.equal(asked.state, 'held')
  const held = await send(it.id)
  assert.deepEqual([held.body.code, free.body.code === 'policy-forbids'], ['policy-forbids', false])
})

test('R27 a request that names a child or a victim asks the gates by itself, and waits for a person who did not send it', async () => {
  const it = await ready('0099', (content) => ({
    ...content,
    persons: content.persons.map((one, i) => ({ ...one, ...(i === 0 && { born: '2014-05-17', role: 'victim' as const }) })),
  }))
  const first = await send(it.id)
  assert.equal(first.body.code, 'gates-unanswered')
  const [gate] = await gatesOf(it.case, it.id)
  assert.deepEqual(
    [gate!.state, gate!.doc.gates, gate!.doc.said, gate!.doc.read],
    ['held', ['minor', 'victim'], ['minor', 'victim'], true],
  )
  assert.equal((await send(it.id)).body.code, 'policy-forbids', 'asked once, held until decided')
  const decide = (by: typeof amara, name: string) =>
    by.send<Code>('POST', `/protection/gates/${gate!.id}/decision`, {
      gate: name,
      outcome: 'cleared',
      reason: 'Heard with a guardian; the measure protects the child.',
    })
  assert.equal((await decide(amara, 'minor')).body.code, 'own-work')
  assert.equal((await decide(chiara, 'minor')).status, 200)
  assert.equal((await send(it.id)).body.code, 'policy-forbids', 'one of two gates is still closed')
  assert.equal((await decide(chiara, 'victim')).status, 200)
  assert.ok(!['policy-forbids', 'gates-unanswered'].includes((await send(it.id)).body.code))
  const decided = (await gatesOf(it.case, it.id)).map((one) => [one.state, one.doc.askedBy])
  assert.deepEqual(decided, [['open', xa.ids.get('Amara Diallo')]])
})

test('R27 a request of which nothing is to be asked leaves word that it was looked at', async () => {
  const it = await ready('0100', (content) => content)
  await send(it.id)
  const [gate] = await gatesOf(it.case, it.id)
  assert.deepEqual([gate!.state, gate!.doc.gates, gate!.doc.read], ['open', [], true])
})

type Person = Readonly<{
  id: string
  state: string
  version: number
  doc: {
    through: string
    from?: string
    held?: { subject: string }[]
    partners?: { node: string; given?: { reference: string }[] }[]
  }
}>
const personForm = (name: string) => ({
  right: 'access',
  regime: 'led',
  names: [name],
  language: 'en',
  through: 'person',
  identity: 'passport shown',
  receivedOn: '2026-11-02',
})
const askedAtXb = async (): Promise<readonly Person[]> =>
  (await elifB.get<Page<Person>>('/protection/matters?kind=person')).items.filter((it) => it.state !== 'answered')

/** XB gathers, decides alike on everything, another person agrees; gives how much was found. */
async function answeredByXb(decision: 'give' | 'withhold'): Promise<number> {
  let waiting: readonly Person[] = []
  await until(async () => {
    waiting = await askedAtXb()
    return waiting.length === 1
  })
  const { id } = waiting[0]!
  const gathered = await elifB.act<Person>(`/protection/persons/${id}/gather`)
  assert.deepEqual([gathered.doc.through, gathered.doc.from], ['partner', 'xa-central'])
  const held = gathered.doc.held ?? []
  await elifB.act(`/protection/persons/${id}/items`, {
    items: held.map(({ subject }) => ({
      subject,
      decision,
      reason: 'looked at',
      ...(decision === 'withhold' && { ground: 'obstruct-inquiry' }),
    })),
  })
  await chiaraB.act(`/protection/persons/${id}/answer`)
  return held.length
}

test('R24 with consent a partner is asked; what it withholds and what it does not hold leave the same letter, what it gives is in it', async () => {
  await open(amaraB, 'Journey of Zephyrine Okoro')
  const letters: string[] = []
  const found: number[] = []
  for (const [name, decision] of [
    ['Nobody Atall', 'withhold'],
    ['Zephyrine Okoro', 'withhold'],
    ['Zephyrine Okoro', 'give'],
  ] as const) {
    const { id } = await elifA.act<{ id: string }>('/protection/persons', personForm(name))
    const partners = { partners: ['xb-central'], consent: 'Signed on 2 November 2026' }
    await elifA.act(`/protection/persons/${id}/partners`, partners)
    await elifA.act(`/protection/persons/${id}/gather`)
    found.push(await answeredByXb(decision))
    await until(async () => (await elifA.get<Person>(`/protection/persons/${id}`)).doc.partners?.[0]?.given !== undefined)
    await elifA.act(`/protection/persons/${id}/items`, { items: [] })
    const { text } = await elifA.get<{ text: string }>(`/protection/persons/${id}/letter`)
    letters.push(text.replace(/XA-P-2026-\d+/, 'XA-P-2026-0000'))
  }
  assert.deepEqual(
    found.map((it) => it > 0),
    [false, true, true],
    'XB holds something of the second person and nothing of the first',
  )
  assert.equal(letters[0], letters[1])
  assert.match(letters[2]!, /XB-C?-?.*: xb-central, /)
  const stranger = await amara.send<Code>('POST', `/protection/persons/${xa.db.newId()}/partners`, {
    partners: ['xb-central'],
    consent: 'none',
  })
  assert.equal(stranger.body.code, 'role-lacking')
})

test('R15 both records of looks are compared month by month, and what one has and the other has not is named', async () => {
  const month = '2026-10'
  const look = (at: typeof xa, id: string, act: string, subject: string, partner: string, by: object) =>
    at.db.sql.query(
      `insert into ledger.entry (home, id, subject, act, counterparty, at, event, salt)
         values ('x', $1, $2, $3, $4, '2026-10-15T10:00:00Z', $5, decode(repeat('00', 32), 'hex'))`,
      [id, subject, act, partner, JSON.stringify(by)],
    )
  const by = (name: string) => ({ by: { name }, purpose: 'Named by two witnesses' })
  const uuid = () => crypto.randomUUID()
  const [both, oneSided, renamed] = [uuid(), uuid(), uuid()]
  const consulted = (id: string, query: string, officer: string) =>
    xb.db.sql.query(
      `insert into intelligence.consultation (consultation_id, partner, query, message, officer_name, authority, purpose, basis, reason,
          case_reference, level, at)
        values ($1, 'xa-central', $2, 'm', $3, 'XA', 'investigation', 'b', 'Named by two witnesses', 'c', 'none', '2026-10-15T10:00:01Z')`,
      [id, query, officer],
    )
  for (const query of [both, oneSided, renamed])
    await look(xa, uuid(), 'intelligence.ask-partner', `query:${query}`, 'xb-central', by('Amara Diallo'))
  for (const [query, officer] of [
    [both, 'Amara Diallo'],
    [renamed, 'Somebody Else'],
    [uuid(), 'Amara Diallo'],
  ] as const) {
    const id = uuid()
    await consulted(id, query, officer)
    await look(xb, uuid(), 'intelligence.consulted', `consultation:${id}`, 'xa-central', {})
  }
  // A row that the record of acts does not know counts for nothing.
  await consulted(uuid(), oneSided, 'Amara Diallo')
  const reckoned = await elifA.act<{ sent: string[] }>('/protection/reckonings', { month })
  assert.deepEqual(reckoned.sent, ['xb-central'])
  type Reckoning = Readonly<{ state: string; differences: readonly { kind: string; key: string }[] }>
  const of = async (elif: typeof elifA) => (await elif.get<Page<Reckoning>>('/protection/reckonings')).items[0]
  await until(async () => (await of(elifA))?.state === 'compared' && (await of(elifB))?.state === 'compared')
  const kinds = async (elif: typeof elifA) => (await of(elif))!.differences.map((it) => it.kind).sort()
  assert.deepEqual(await kinds(elifA), ['another-officer', 'not-asked-here', 'not-seen-there'])
  assert.deepEqual(await kinds(elifB), ['another-officer', 'not-asked-there', 'not-seen-here'])
  assert.equal((await of(elifA))!.differences.find((it) => it.kind === 'not-seen-there')?.key, `query:${oneSided}`)
  const running = await elifA.send<Code>('POST', '/protection/reckonings', { month: xa.db.now().slice(0, 7) })
  assert.equal(running.body.code, 'month-not-over')
})

test('R4 each letter names the mandatory policies it was written under; unknown ones are shown, and a jurisdiction may refuse them', async () => {
  const { partners } = await elifB.get<Policies>('/protection/policies')
  assert.deepEqual(
    partners.map((it) => [it.node, it.digest, it.rules]),
    [['xa-central', mandatoryDigest, 'same']],
  )
  await policy(
    xb,
    local('local-known-rules', {
      all: [
        ['from.rules', 'is', 'same'],
        ['from.node', 'is', 'xa-central'],
      ],
    }),
  )
  const { id } = await elifA.act<{ id: string }>('/protection/persons', personForm('Refused Letter'))
  await elifA.act(`/protection/persons/${id}/partners`, { partners: ['xb-central'], consent: 'Signed' })
  const outcome = async () => {
    const { rows } = await xb.db.sql.query<{ code: string | null }>(
      `select r.body ->> 'code' as code from federation.receipt r where r.body::text like '%policy-forbids%'`,
    )
    return rows.length
  }
  await until(async () => (await outcome()) > 0)
  assert.equal((await askedAtXb()).length, 0, 'the letter had no effect')
})

test('R3 an exhibit, a request and a case above an officer’s clearance stand in no list, and are answered as what never was', async () => {
  const file = await open(amara, 'Classified')
  await amara.act(`/cases/${file.id}/members`, { officer: xa.ids.get('Bo Lindqvist'), function: 'desk' })
  const bo = await xa.signIn('Bo Lindqvist')
  const clear = async (name: string) => {
    const form = { officer: xa.ids.get(name), level: 3, until: '2027-11-01', reason: 'Vetted by the ministry' }
    const { id } = await chiara.act<{ id: string }>('/protection/clearances', form)
    await elifA.act(`/protection/clearances/${id}/decision`, { agree: true, note: 'Seen' })
  }
  await clear('Amara Diallo')
  const exhibit = await amara.act<{ id: string }>(`/evidence/cases/${file.id}/exhibits`, {
    name: 'statement.txt',
    mime: 'text/plain',
    contentBase64: Buffer.from('text').toString('base64'),
    origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })
  const exhibits = `/evidence/cases/${file.id}/exhibits`
  const sees = async (by: typeof amara) => [
    (await by.get<Page<{ id: string }>>(exhibits)).items.length,
    (await by.send('GET', `${exhibits}/${exhibit.id}`)).status,
  ]
  assert.deepEqual(await sees(bo), [1, 200])
  const mark = (subject: string, classification: number) =>
    amara.act(
      `/protection/cases/${file.id}/markings`,
      { subject, classification, reason: 'Agreed with who leads the case' },
      'PUT',
    )
  await mark(`exhibit:${exhibit.id}`, 3)
  assert.deepEqual(await sees(bo), [0, 404])
  assert.deepEqual(await sees(amara), [1, 200])
  const never = await bo.send<Code>('GET', `${exhibits}/${xa.db.newId()}`)
  const there = await bo.send<Code>('GET', `${exhibits}/${exhibit.id}`)
  const plain = ({ status, body }: typeof there) => ({ status, ...body, trace: '', instance: '' })
  assert.deepEqual(plain(there), plain(never))
  const inCases = async (by: typeof amara) =>
    (await by.get<Page<{ id: string }>>('/cases?limit=100')).items.some((it) => it.id === file.id)
  assert.equal(await inCases(bo), true)
  await mark(`case:${file.id}`, 1)
  assert.deepEqual([await inCases(bo), await inCases(amara)], [false, true])
  assert.equal((await bo.send('PATCH', `/cases/${file.id}`, { title: 'Mine', version: 1 })).status, 404)
})

test('R2 the hundred-and-first question of an hour waits, whichever room it is asked in, and the officer is asked why', async () => {
  const file = await open(amara, 'Many questions')
  const ask = () =>
    amara.send<Code>('POST', '/screening/queries', {
      case: file.id,
      aim: 'investigation',
      purpose: 'Named by two witnesses as the driver',
      subject: { kind: 'person', names: ['Osas Igbinedion'], birth: '', countries: [], identifiers: [] },
    })
  assert.ok((await ask()).status < 300)
  await xa.db.sql.query(
    `insert into ledger.entry (home, id, subject, act, officer, at) select 'x', gen_random_uuid(), 'query:x', 'intelligence.query', $1, now()
       from generate_series(1, 97)`,
    [xa.ids.get('Amara Diallo')],
  )
  const atOnce = await Promise.all(Array.from({ length: 6 }, ask))
  assert.equal(atOnce.filter((it) => it.status < 300).length, 2, 'the ninety-ninth and the hundredth, though six came at once')
  const over = await ask()
  assert.deepEqual([over.status, over.body.code], [429, 'too-many-questions'])
  await ask()
  const mine = await amara.get<Page<{ doc: { question: string } }>>('/protection/reviews/mine')
  assert.equal(mine.items.filter((it) => it.doc.question.startsWith('100 questions')).length, 1, 'asked once')
  await xa.db.sql.query(
    `update ledger.entry set at = now() - interval '61 minutes' where home = 'x' and act = 'intelligence.query'`,
  )
  assert.ok((await ask()).status < 300, 'an hour later')
})

test('R14 a list that is shown leaves which rows stood in it, and never the words that were looked for', async () => {
  const file = await open(amara, 'Orchard of apples')
  await amara.get('/cases?limit=50')
  await amara.get('/cases?limit=50')
  const { rows } = await xa.db.sql.query<{ content: string }>(
    `select content from ledger.entry where act = 'node.listed' and subject = 'list:/cases' order by arrival desc`,
  )
  assert.ok((JSON.parse(rows[0]!.content) as { rows: string[] }).rows.includes(file.id))
  assert.equal(rows.filter((it) => it.content.includes(file.id)).length, 1, 'the same rows within five minutes are one look')
  await amara.get('/requests?q=Zephyrine')
  const kept = await xa.db.sql.query<{ content: string }>(`select content from ledger.entry where act = 'node.listed'`)
  assert.ok(
    kept.rows.some((it) => it.content.includes(file.id)),
    'what is looked through is read open',
  )
  assert.ok(!kept.rows.some((it) => it.content.includes('Zephyrine')))
})

test('R14 when the ledger cannot keep that a list was shown, it is not shown', async () => {
  await open(amara, 'Unlisted')
  await xa.db.sql.query(`create function ledger.no_lists() returns trigger language plpgsql as $$ begin
    if new.act = 'node.listed' then raise exception 'disk full'; end if; return new; end $$`)
  await xa.db.sql.query('create trigger no_lists before insert on ledger.entry for each row execute function ledger.no_lists()')
  const shown = await amara.send('GET', '/cases?limit=40')
  await xa.db.sql.query('drop trigger no_lists on ledger.entry')
  assert.equal(shown.status, 500)
  assert.ok(!JSON.stringify(shown.body).includes('Unlisted'))
})

test('R9 a partner’s notice that data it gave were erased waits for the officer of data protection, whose word on it stands beside the decision', async () => {
  const [erased, notice] = [xa.db.newId<'matter'>(), xb.db.newId<'matter'>()]
  const matter = (at: typeof xa, kind: string, id: string, state: string, about: string, doc: object) =>
    at.db.sql.query(
      `insert into protection.matter (kind, matter_id, state, about, opened_at, moved_at, prepared_by, version, doc)
         values ($1, $2, $3, $4, now(), now(), '{}', 1, $5)`,
      [kind, id, state, about, JSON.stringify(doc)],
    )
  const keeping = { case: 'c-1', things: 1, rooms: ['assistance'], recipients: ['xb-central'], proposal: 'erase', reason: 'over' }
  await matter(xa, 'retention', erased, 'erased', 'case:c-1', { ...keeping, proposedBy: 'x', told: ['xb-central'], erased: [] })
  const body = { v: 1, what: 'erased', subjects: ['request:0192'], decision: erased, reason: 'retention period over' }
  assert.equal(noticeLetter.safeParse({ ...body, subjects: [], at: xa.db.now() }).success, false)
  await matter(xb, 'notice', notice, 'received', 'node:xa-central', { ...body, at: xa.db.now(), from: 'xa-central' })

  const path = `/protection/notices/${notice}/settlement`
  const word = { outcome: 'erased', note: 'Erased with the case file on the same day' }
  assert.equal((await amaraB.send<Code>('POST', path, word)).body.code, 'role-lacking')
  assert.equal((await elifB.act<{ state: string }>(path, word)).state, 'settled')
  assert.equal((await elifB.send<Code>('POST', path, word)).body.code, 'matter-cannot-move', 'once')
  type Erased = Readonly<{ id: string; doc: { words?: readonly { from: string; outcome: string; reason: string }[] } }>
  const words = async () =>
    (await elifA.get<Page<Erased>>('/protection/matters?kind=retention')).items.find((it) => it.id === erased)?.doc.words
  await until(async () => (await words()) !== undefined)
  const [said] = (await words())!
  assert.deepEqual([said!.from, said!.outcome, said!.reason], ['xb-central', word.outcome, word.note])
})
