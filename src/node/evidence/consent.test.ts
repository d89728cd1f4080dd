/** Two whole nodes and the post between them: evidence that XA gave under conditions, and what XB may do with it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until } from '../../../test/nodes.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import type { UseCondition } from '../../evidence/conditions.ts'
import type { ExhibitId } from '../../evidence/exhibit.ts'
import { append, find, insert } from '../../evidence/store.ts'
import type { CaseId, Id, NodeId, State } from '../../kernel/id.ts'

type Exhibit = { id: string; number: string; conditions: { id: string; kind: string }[]; custody: { action: string }[] }
type Consent = { id: string; state: string; version: number; answer?: { terms: string } }
type Inbox = { items: { id: string; stage: string; case: string }[] }

const xa = await wholeNode({ consentSecondPerson: true })
const xb = await wholeNode({ node: 'xb-central' as NodeId, state: 'XB' as State, name: 'Central Authority of XB' })
for (const [here, there] of [
  [xa, xb],
  [xb, xa],
] as const) {
  const [ada, other] = [await here.signIn('Ada Rossi'), await there.signIn('Ada Rossi')]
  const { self } = await other.get<{ self: { fingerprint: string; node: string } }>('/directory/nodes')
  await ada.act('/directory/nodes', { url: there.base })
  await ada.act(`/directory/nodes/${there.config.node}/accept`, { fingerprint: self.fingerprint })
}
const [amaraA, chiaraA] = [await xa.signIn('Amara Diallo'), await xa.signIn('Chiara Conti')]
const amaraB = await xb.signIn('Amara Diallo')

const caseOf = (by: typeof amaraA, title: string) =>
  by.act<{ id: CaseId; reference: string }>('/cases', { title, purpose: `Proceedings ${title}`, basis: 'Penal Code' })
const home = await caseOf(amaraA, 'Origin')
await amaraA.act(`/cases/${home.id}/members`, { officer: xa.ids.get('Chiara Conti'), function: 'approval' })
const received = await caseOf(amaraB, 'Laundering')
const tax = await caseOf(amaraB, 'Taxes')

const condition = (kind: UseCondition['kind'], by: string): UseCondition => ({
  id: xb.db.newId<'condition'>() as Id<'condition'>,
  kind,
  basis: 'UNTOC 18(19)',
  imposedBy: by as NodeId,
  imposedAt: xb.db.now(),
  allowed: ['XB-2026-000001'],
  exculpatoryExit: false,
  consents: [],
})

/** An exhibit of XA that lies at XB under these conditions, as it does once a letter has brought it. */
async function handedOver(name: string, ...conditions: UseCondition[]): Promise<Exhibit> {
  const form = {
    name,
    mime: 'text/plain',
    contentBase64: Buffer.from(name).toString('base64'),
    origin: { authority: 'Bank', collectedAt: '2026-11-20T09:30:00Z', place: 'Lagos' },
    purpose: 'Records of the account',
  }
  const there = await amaraA.act<Exhibit>(`/evidence/cases/${home.id}/exhibits`, form)
  const mine = await amaraB.act<Exhibit>(`/evidence/cases/${received.id}/exhibits`, form)
  await xb.db.transaction(async (sql) => {
    const held = (await find(sql, received.id, mine.id as ExhibitId))!
    const { custody } = await amaraA.get<{ custody: never[] }>(`/evidence/cases/${home.id}/exhibits/${there.id}`)
    const { addedBy: _, ...words } = held
    await insert(sql, { ...words, id: there.id as ExhibitId, number: there.number, from: 'xa-central' as NodeId, conditions })
    await append(sql, received.id, there.id as ExhibitId, custody)
  })
  return amaraB.get<Exhibit>(`/evidence/cases/${received.id}/exhibits/${there.id}`)
}

const waiting = async (by: typeof amaraA, stage: string) =>
  (await by.get<Inbox>('/overview/inbox?view=all')).items.filter((it) => it.stage === stage)

test('evidence given for one proceeding is copied to a tax case only after the State that gave it consented, by two of its officers, on its terms', async () => {
  const it = await handedOver('statement.txt', condition('speciality', 'xa-central'), condition('not_fiscal', 'xa-central'))
  const copy = {
    to: tax.id,
    purpose: 'Tax owed on the proceeds',
    authority: 'Decision 4/26',
    fiscal: true,
    conditionsSeen: it.conditions.map((c) => c.id),
  }
  const path = `/evidence/cases/${received.id}/exhibits/${it.id}/copies`
  const no = await amaraB.send<{ code: string; facts: { ask: string } }>('POST', path, copy)
  assert.deepEqual([no.status, no.body.code, no.body.facts.ask], [403, 'use-not-allowed', 'xa-central'])

  const use = { doing: 'copy', proceeding: tax.reference, fiscal: true }
  const { items } = await amaraB.act<{ items: Consent[] }>(`/assistance/cases/${received.id}/consents`, {
    exhibits: [it.id],
    use,
    reasons: 'The same account shows what was not declared.',
  })
  assert.equal(items.length, 1)
  await until(async () => (await waiting(amaraA, 'consent-asked')).length === 1)
  const [row] = await waiting(amaraA, 'consent-asked')
  assert.deepEqual([row!.id, row!.case], [items[0]!.id, home.id])

  const at = `/assistance/cases/${home.id}/consents/${row!.id}`
  const answer = {
    version: 1,
    verdict: 'granted',
    terms: 'For the assessment of 2025 alone.',
    conditions: [{ kind: 'confidential', basis: 'UNTOC 18(20)', allowed: [tax.reference] }],
  }
  assert.equal((await amaraA.send<{ code: string }>('POST', `${at}/answer`, answer)).body.code, 'consent-second-person')
  const { version } = await amaraA.act<Consent>(`${at}/prepare`, answer)
  const own = await amaraA.send<{ policy?: string; code: string }>('POST', `${at}/give`, { version })
  assert.deepEqual([own.status, own.body.code], [403, 'own-work'])
  assert.equal((await chiaraA.act<Consent>(`${at}/give`, { version })).state, 'granted')
  assert.equal(
    (await chiaraA.send<{ code: string }>('POST', `${at}/give`, { version: version + 1 })).body.code,
    'consent-answered',
  )

  await until(async () => (await waiting(amaraB, 'consent-granted')).length === 1)
  const [told] = (await amaraB.get<{ items: Consent[] }>(`/assistance/cases/${received.id}/consents`)).items
  assert.equal(told!.answer?.terms, 'For the assessment of 2025 alone.')
  const now = await amaraB.get<Exhibit>(`/evidence/cases/${received.id}/exhibits/${it.id}`)
  assert.deepEqual(now.conditions.map((c) => c.kind).sort(), ['confidential', 'not_fiscal', 'speciality'])
  const conditionsSeen = now.conditions.map((c) => c.id)
  const made = await amaraB.act<Exhibit>(path, { ...copy, conditionsSeen })
  assert.equal(made.conditions.length, 3)
  assert.match(made.number, new RegExp(`^${tax.reference}/`))
  assert.deepEqual(
    (await amaraB.get<Exhibit>(`/evidence/cases/${received.id}/exhibits/${it.id}`)).custody.map((e) => e.action),
    ['acquired', 'copied'],
  )
  const elsewhere = await caseOf(amaraB, 'Another')
  const again = await amaraB.send<{ code: string }>('POST', path, { ...copy, to: elsewhere.id, conditionsSeen })
  assert.equal(again.body.code, 'use-not-allowed')
  await amaraB.act(`/assistance/cases/${received.id}/consents/${told!.id}/see`)
  assert.equal((await waiting(amaraB, 'consent-granted')).length, 0)
})

test('what clears an accused person goes out at once; the State that imposed the condition is told, and one the post does not reach is owed its notice', async () => {
  const it = await handedOver('alibi.txt', condition('speciality', 'xa-central'), condition('confidential', 'xc-central'))
  const conditionsSeen = it.conditions.map((c) => c.id)
  const form = {
    exhibits: [it.id],
    purpose: 'It shows the accused elsewhere',
    proceeding: 'COURT-9',
    language: 'en',
    conditionsSeen,
  }
  const path = `/evidence/cases/${received.id}/packages`
  assert.equal((await amaraB.send<{ code: string }>('POST', path, form)).body.code, 'use-not-allowed')
  await amaraB.act(path, { ...form, exculpatory: true })

  await until(async () => (await waiting(amaraA, 'notice-new')).length === 1)
  const notices = `/evidence/cases/${home.id}/notices`
  const { items } = await amaraA.get<{ items: { id: string; notice: { why: string; proceeding: string } }[] }>(notices)
  assert.deepEqual([items[0]!.notice.why, items[0]!.notice.proceeding], ['It shows the accused elsewhere', 'COURT-9'])
  await amaraA.act(`${notices}/${items[0]!.id}/settle`, { reason: 'Read' })
  assert.equal((await waiting(amaraA, 'notice-new')).length, 0)

  const [owed] = await waiting(amaraB, 'notice-owed')
  await amaraB.act(`/evidence/cases/${received.id}/notices/${owed!.id}/settle`, { reason: 'By diplomatic note of today' })
  assert.equal((await waiting(amaraB, 'notice-owed')).length, 0)
})

test('a condition set later reaches what was already made of the exhibit, in other cases too', async () => {
  const it = await handedOver('base.txt')
  const copy = { to: tax.id, purpose: 'Background', authority: 'Decision 5/26', conditionsSeen: [] }
  const made = await amaraB.act<Exhibit>(`/evidence/cases/${received.id}/exhibits/${it.id}/copies`, copy)
  await amaraB.act(`/evidence/cases/${received.id}/exhibits/${it.id}/conditions`, {
    kind: 'delete_by',
    basis: 'Court order 12',
    until: '2030-01-01',
  })
  const after = await amaraB.get<Exhibit>(`/evidence/cases/${tax.id}/exhibits/${made.id}`)
  assert.deepEqual(
    after.conditions.map((c) => c.kind),
    ['delete_by'],
  )
})

test('a consent that was taken back allows nothing more; what was made under it stays, and a consent never given cannot be taken back', async () => {
  const it = await handedOver('ledger.txt', condition('speciality', 'xa-central'))
  const next = await caseOf(amaraB, 'Second')
  const copy = { to: next.id, purpose: 'Same ring', authority: 'Decision 6/26', conditionsSeen: it.conditions.map((c) => c.id) }
  const path = `/evidence/cases/${received.id}/exhibits/${it.id}/copies`
  const use = { doing: 'copy', proceeding: next.reference }
  const [asked] = (
    await amaraB.act<{ items: Consent[] }>(`/assistance/cases/${received.id}/consents`, {
      exhibits: [it.id],
      use,
      reasons: 'The ring is the same.',
    })
  ).items
  await until(async () => (await waiting(amaraA, 'consent-asked')).some((row) => row.id === asked!.id))
  const at = `/assistance/cases/${home.id}/consents/${asked!.id}`
  const early = await amaraA.send<{ code: string }>('POST', `${at}/withdraw`, { version: 1, reason: 'Never given' })
  assert.equal(early.body.code, 'consent-not-given')
  const { version } = await amaraA.act<Consent>(`${at}/prepare`, {
    version: 1,
    verdict: 'granted',
    terms: 'For that ring.',
    conditions: [],
  })
  const given = await chiaraA.act<Consent>(`${at}/give`, { version })
  await until(async () => (await waiting(amaraB, 'consent-granted')).some((row) => row.id === asked!.id))
  const made = await amaraB.act<Exhibit>(path, copy)
  const taken = await chiaraA.act<Consent>(`${at}/withdraw`, { version: given.version, reason: 'The ground has gone' })
  assert.equal(taken.state, 'withdrawn')
  await until(async () => (await waiting(amaraB, 'consent-withdrawn')).some((row) => row.id === asked!.id))
  const third = await caseOf(amaraB, 'Third')
  const again = await amaraB.send<{ code: string }>('POST', path, { ...copy, to: third.id })
  const same = await amaraB.send<{ code: string }>('POST', path, copy)
  assert.deepEqual([again.body.code, same.body.code], ['use-not-allowed', 'use-not-allowed'])
  const kept = await amaraB.get<{ conditions: { consents: unknown[] }[] }>(`/evidence/cases/${next.id}/exhibits/${made.id}`)
  assert.deepEqual(
    kept.conditions.flatMap((c) => c.consents),
    [],
  )
  await amaraB.act(`/assistance/cases/${received.id}/consents/${asked!.id}/see`)
  assert.equal((await waiting(amaraB, 'consent-withdrawn')).length, 0)
})

test('the State that set a day of deletion is asked for a later one, and its answer moves the day', async () => {
  const it = await handedOver('tapes.txt', { ...condition('delete_by', 'xa-central'), until: '2026-12-31' as never })
  const ask = (until_: string) =>
    amaraB.send<{ code?: string; items: Consent[] }>('POST', `/assistance/cases/${received.id}/consents`, {
      exhibits: [it.id],
      use: { doing: 'keep', until: until_, proceeding: 'XB-2026-000001' },
      reasons: 'The trial goes on.',
    })
  assert.equal((await ask('2020-01-01')).body.code, 'consent-until')
  const { items } = (await ask('2028-12-31')).body
  await until(async () => (await waiting(amaraA, 'consent-asked')).some((row) => row.id === items[0]!.id))
  const at = `/assistance/cases/${home.id}/consents/${items[0]!.id}`
  const answer = { version: 1, verdict: 'granted', terms: 'Until the judgment is final.', conditions: [] }
  const { version } = await amaraA.act<Consent>(`${at}/prepare`, answer)
  const given = await chiaraA.act<Consent>(`${at}/give`, { version })
  const day = async () =>
    (await amaraB.get<{ conditions: { until?: string }[] }>(`/evidence/cases/${received.id}/exhibits/${it.id}`)).conditions[0]
      ?.until
  await until(async () => (await day()) === '2028-12-31')
  await chiaraA.act(`${at}/withdraw`, { version: given.version, reason: 'The judgment is final' })
  await until(async () => (await day()) === '2026-12-31')
})
