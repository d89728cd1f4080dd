/** Two authorities look together at money that neither sees whole: each with its own database and ledger, letters carried between them. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { jointVectors } from '../../../../scripts/wire-joint.ts'
import { testDatabase } from '../../../../test/database.ts'
import type { Handler } from '../../../federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../../../kernel/id.ts'
import { type Instant, plus_ms } from '../../../kernel/instant.ts'
import type { Officer, Role } from '../../../kernel/officer.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { remembering } from '../../../ledger/desk.ts'
import type { Entry } from '../../../ledger/entry.ts'
import { oblivious } from '../../../node/sealing/oblivious.ts'
import { moneyDesk } from '../desk.ts'
import { jointDesk } from './desk.ts'
import { inputOf } from './pseudonyms.ts'

const noon = '2026-11-26T12:00:00.000Z' as Instant
const primitives = await oblivious()
const officer = (id: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name: `Officer ${id}`,
  authority: `Authority of ${id}`,
  roles,
  signedInAt: noon,
  steppedUpAt: '2036-01-01T00:00:00.000Z' as Instant,
})
type Carried = Readonly<{ from: NodeId; to: NodeId; chain: string; kind: string; body: Record<string, unknown> }>

async function node(name: string, letters: Carried[]) {
  const db = await testDatabase()
  const id = name as NodeId
  const file = `case-${name}` as CaseId
  const [analyst, approver] = [officer(`${name}-ana`, 'analyst', 'prosecutor'), officer(`${name}-ugo`, 'prosecutor', 'approver')]
  const entries: Entry[] = []
  const ledger = remembering(db, { origin: `${name}.example/log`, node: id })
  let shut = false
  let at = noon
  const tools = {
    ...db,
    ...primitives,
    node: id,
    authority: `Authority of ${name}`,
    now: () => at,
    remember: ((sql, entry) => {
      entries.push(entry)
      return ledger(sql, entry)
    }) as typeof ledger,
    caseFacts: async (_: unknown, wanted: CaseId) =>
      wanted === file ? { id: file, members: [analyst.id, approver.id], purpose: `Matter of ${name}`, closed: false } : null,
    caseTitle: async () => ({ reference: `${name}-C-1`, title: 'Harbour' }),
    isPartner: async (_: unknown, other: NodeId) => other.startsWith('x'),
    quotedMayLeave: async () => {
      if (shut) throw new Refusal('condition-stands', { kind: 'forbidden', say: 'A condition stands against it.' })
    },
    post: async (_: unknown, parcel: { to: NodeId; chain: string; kind: string; body: unknown }) => {
      letters.push({ from: id, ...parcel, body: JSON.parse(JSON.stringify(parcel.body)) })
      return `m-${letters.length}` as never
    },
  }
  const money = moneyDesk(tools)
  const bring = (text: string) =>
    money.bring(
      analyst,
      file,
      {
        name: 'bank.csv',
        format: 'csv',
        text: `payer;payee;amount;currency;date\n${text.trim()}\n`,
        evidence: `${name}-E-1`,
        zone: 'UTC',
        mapping: { from: 'payer', to: 'payee', amount: 'amount', date: 'date', currency: 'currency', order: 'ymd', mark: '.' },
      },
      noon,
    )
  return {
    id,
    file,
    db,
    desk: jointDesk(tools as never),
    analyst,
    approver,
    money,
    entries,
    bring,
    shut: () => (shut = true),
    turn: (ms: number) => (at = plus_ms(noon, ms)),
  }
}
type Node = Awaited<ReturnType<typeof node>>

const letters: Carried[] = []
const sent: Carried[] = []
const [rome, lyon] = [await node('xa', letters), await node('xb', letters)]

let count = 0
async function deliver(letter: Carried, to: Node): Promise<string | undefined> {
  const handler = to.desk.handlers.find((h) => h.kind === letter.kind) as Handler
  const body = handler.schema.parse(letter.body)
  const whole = { ...letter, body, id: `l-${++count}` as never, seq: count, sentAt: noon, receivedAt: noon }
  try {
    await to.db.transaction((sql) => handler.receive(sql, whole as never))
    return undefined
  } catch (no) {
    if (no instanceof Refusal) return no.code
    throw no
  }
}
async function carry(): Promise<readonly (string | undefined)[]> {
  const answers: (string | undefined)[] = []
  while (letters.length > 0) {
    const letter = letters.shift()!
    sent.push(letter)
    answers.push(await deliver(letter, letter.to === rome.id ? rome : lyon))
  }
  return answers
}
const refused = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked
    return 'answered'
  } catch (no) {
    if (no instanceof Refusal) return no.code
    throw no
  }
}

/** Gathered in Italy, through an account abroad, on in France; and a circle whose halves lie on either side. */
const inRome = `
IT-000012;IT-000099;2400.00;EUR;2026-03-02
IT-000013;IT-000099;2300.00;EUR;2026-03-02
IT-000014;IT-000099;2200.00;EUR;2026-03-03
IT-000015;IT-000099;2100.00;EUR;2026-03-03
IT-000099;IE-700001;8800.00;EUR;2026-03-04
LU-500001;IT-000031;50000.00;EUR;2026-04-01
IT-000031;LU-500002;48000.00;EUR;2026-04-03
IT-000041;IT-000042;120.00;EUR;2026-05-01
`
const inLyon = `
IE-700001;FR-000201;8600.00;EUR;2026-03-06
FR-000201;FR-000202;8300.00;EUR;2026-03-08
LU-500002;FR-000301;47000.00;EUR;2026-04-05
FR-000301;LU-500001;46000.00;EUR;2026-04-07
FR-000401;FR-000402;75.00;EUR;2026-05-02
FR-000403;FR-000404;980.00;EUR;2026-05-03
`
await rome.bring(inRome)
await lyon.bring(inLyon)
const form = {
  to: lyon.id,
  from: '2026-01-01',
  until: '2026-12-31',
  windowHours: 96,
  purpose: 'To see where the money of the group goes',
  basis: 'UNTOC Article 18',
} as const

const look = async (n: Node) => (await n.desk.read(n.analyst, n.file, noon)).items[0]!
const circle = async (n: Node) => (await look(n)).findings.find((f) => f.pattern === 'cycle')!

test('neither side alone sees the circle or where the gathered money goes; together they do', async () => {
  for (const it of [rome, lyon]) {
    const { findings } = await it.money.patterns(it.analyst, it.file, { windowHours: 240, fan: 4 }, noon)
    assert.ok(findings.every((f) => !['cycle', 'chain', 'gather-scatter', 'round-trip'].includes(f.pattern)))
  }
  const { id } = await rome.desk.prepare(rome.analyst, rome.file, form, noon)
  assert.equal(letters.length, 0, 'nothing leaves before a second person sends it')
  assert.equal(await refused(rome.desk.send(rome.analyst, rome.file, id, noon)), 'own-work')
  await rome.desk.send(rome.approver, rome.file, id, noon)
  assert.deepEqual(await carry(), [undefined])
  const [proposal] = (await lyon.desk.read(lyon.analyst, lyon.file, noon)).proposals
  assert.equal(proposal!.contact.reference, 'xa-C-1')
  await lyon.desk.take(lyon.analyst, lyon.file, { joint: proposal!.id, basis: 'Code de procédure pénale' }, noon)
  assert.equal(letters.length, 0, 'taking it into a case sends nothing')
  await lyon.desk.send(lyon.approver, lyon.file, id, noon)
  assert.deepEqual(await carry(), [undefined, undefined, undefined, undefined])
  const [there] = (await rome.desk.read(rome.analyst, rome.file, noon)).items
  const [here] = (await lyon.desk.read(lyon.analyst, lyon.file, noon)).items
  assert.equal(there!.state, 'compared')
  assert.deepEqual(there!.counts, { ...here!.counts, ours: here!.counts!.theirs, theirs: here!.counts!.ours })
  assert.equal(there!.counts!.met, 3, 'of all accounts both know the three abroad')
  assert.deepEqual(
    there!.findings.map((f) => [f.id, f.pattern, f.hops]),
    here!.findings.map((f) => [f.id, f.pattern, f.hops]),
  )
  assert.deepEqual([...new Set(there!.findings.map((f) => f.pattern))].sort(), ['chain', 'cycle'])
  assert.equal(there!.findings.find((f) => f.pattern === 'cycle')!.alike, 2, 'parts of the circle are no findings of their own')
  assert.ok(there!.findings.every((f) => f.accounts === undefined && f.payments === undefined))
})

test('no letter holds an account, and the same account has no pseudonym twice', () => {
  const text = JSON.stringify(sent)
  for (const account of ['IE-700001', '700001', 'LU-500001', 'IT-000099', 'FR-000201', '8800', '4800000'])
    assert.ok(!text.includes(account), account)
  const rows = sent.filter((l) => l.kind === 'analysis.joint-rows').flatMap((l) => l.body.rows as string[])
  assert.equal(new Set(rows).size, rows.length)
  const { secret } = primitives.oprf.keyPair()
  const point = (session: string) =>
    Buffer.from(primitives.oprf.blind(inputOf(session, 'IE-700001'), secret).blinded).toString('hex')
  assert.notEqual(point('a'), point('b'), 'another look gives another pseudonym even under one secret')
})

test('one release shows nothing to either side; both show each its own accounts and the other’s contact', async () => {
  const { id } = await look(rome)
  const finding = (await circle(rome)).id
  assert.equal(await refused(rome.desk.release(rome.analyst, rome.file, id, finding, noon)), 'own-work')
  await rome.desk.release(rome.approver, rome.file, id, finding, noon)
  assert.deepEqual(letters[0]!.body.rows, [], 'the first release tells no row')
  await carry()
  assert.equal((await circle(lyon)).accounts, undefined)
  assert.equal((await circle(lyon)).theirs!.reference, 'xa-C-1')
  assert.equal(await refused(rome.desk.release(rome.approver, rome.file, id, finding, noon)), 'joint-released')
  await lyon.desk.release(lyon.approver, lyon.file, id, finding, noon)
  assert.deepEqual(await carry(), [undefined, undefined])
  const [there, here] = [await circle(rome), await circle(lyon)]
  assert.deepEqual(there.accounts!.toSorted(), ['LU-500001', 'LU-500002'])
  assert.deepEqual(there.payments!.length, 2)
  assert.deepEqual(here.accounts!.toSorted(), ['LU-500001', 'LU-500002'])
  assert.equal(there.theirs!.reference, 'xb-C-1')
  const closed = (await look(lyon)).findings.filter((f) => f.pattern !== 'cycle')
  assert.ok(closed.length > 0 && closed.every((f) => f.accounts === undefined), 'what was not released stays closed')
})

test('each step stands in both ledgers, without an account', () => {
  const acts = (n: Node) => n.entries.filter((e) => e.act.startsWith('analysis.joint')).map((e) => e.act)
  assert.deepEqual(acts(rome).slice(0, 3), ['analysis.joint-prepare', 'analysis.joint-release', 'analysis.joint-heard'])
  assert.deepEqual(acts(lyon).slice(0, 3), ['analysis.joint-proposed', 'analysis.joint-prepare', 'analysis.joint-release'])
  const joint = [...rome.entries, ...lyon.entries].filter((e) => e.act.startsWith('analysis.joint'))
  assert.ok(!JSON.stringify(joint).includes('500001'))
})

test('the secret is gone once all is compared, and the accounts rest sealed', async () => {
  const { rows } = await rome.db.sql.query<{ inside: unknown }>('select inside::text as inside from analysis.joint')
  assert.ok(!String(rows[0]!.inside).includes('500001'))
  const { rows: open } = await rome.db.sql.query<{ inside: { secret?: string } }>('select inside from analysis.joint')
  assert.equal(open[0]!.inside.secret, undefined)
})

test('wire/vectors/joint.json is what this node says: another program that gives the same can look together with it', async () => {
  const told = JSON.parse(readFileSync('wire/vectors/joint.json', 'utf8'))
  assert.deepEqual(told, JSON.parse(JSON.stringify(await jointVectors())))
  assert.ok(told.findings.length > 0)
})

test('a letter that does not fit what was sent is refused whole', async () => {
  const { id } = await look(rome)
  const forged = sent.filter((l) => l.kind === 'analysis.joint-rows')[0]!
  assert.equal(await deliver(forged, rome), 'joint-unexpected', 'no rows after all was compared')
  const release = sent.find((l) => l.kind === 'analysis.joint-release')!
  const strange = { ...release, body: { ...release.body, finding: 'f'.repeat(64) } }
  assert.equal(await deliver(strange, lyon), 'joint-unexpected')
  const rows = [{ point: 'A'.repeat(43), row: 0 }]
  assert.equal(await deliver({ ...release, body: { ...release.body, rows } }, lyon), 'joint-garbled')
  assert.equal(await deliver({ ...release, chain: 'joint:other' }, lyon), 'joint-unexpected')
  assert.equal(release.body.session, id)
})

test('rows told before the reader released are not kept', async () => {
  const chain = (await look(rome)).findings.find((f) => f.pattern === 'chain')!
  const release = sent.find((l) => l.kind === 'analysis.joint-release')!
  const points = (
    await lyon.db.sql.query<{ finding: { legs: { to?: string }[] } }>(
      'select finding from analysis.joint_finding where finding_id = $1',
      [chain.id],
    )
  ).rows[0]!
  const point = points.finding.legs.find((leg) => leg.to)!.to!
  await deliver({ ...release, body: { ...release.body, finding: chain.id, rows: [{ point, row: 0 }] } }, lyon)
  const there = (await look(lyon)).findings.find((f) => f.id === chain.id)!
  assert.equal(there.accounts, undefined)
  const kept = await lyon.db.sql.query<{ rows: unknown }>('select rows from analysis.joint_finding where finding_id = $1', [
    chain.id,
  ])
  assert.equal(kept.rows[0]!.rows, null)
})

test('too few accounts, a stranger, a condition and one look too many are refused', async () => {
  assert.equal(await refused(rome.desk.prepare(rome.analyst, rome.file, { ...form, until: '2026-03-31' }, noon)), 'joint-too-few')
  assert.equal(
    await refused(rome.desk.prepare(rome.analyst, rome.file, { ...form, to: 'nobody' as NodeId }, noon)),
    'joint-no-partner',
  )
  assert.equal(await refused(rome.desk.read(lyon.analyst, rome.file, noon)), 'not-found')
  for (let i = 0; i < 3; i++) {
    const { id } = await rome.desk.prepare(rome.analyst, rome.file, form, noon)
    await rome.desk.send(rome.approver, rome.file, id, noon)
  }
  assert.equal(await refused(rome.desk.prepare(rome.analyst, rome.file, form, noon)), 'joint-too-often')
  await carry()
  const [proposal] = (await lyon.desk.read(lyon.analyst, lyon.file, noon)).proposals
  await lyon.desk.decline(lyon.approver, proposal!.id, noon)
  await carry()
  assert.equal(
    (await rome.desk.read(rome.analyst, rome.file, noon)).items.find((it) => it.id === proposal!.id)!.ending,
    'declined',
  )
  const [next] = (await lyon.desk.read(lyon.analyst, lyon.file, noon)).proposals
  await lyon.desk.take(lyon.analyst, lyon.file, { joint: next!.id, basis: 'CPP' }, noon)
  rome.shut()
  await lyon.desk.send(lyon.approver, lyon.file, next!.id, noon)
  await carry()
  const ended = (await lyon.desk.read(lyon.analyst, lyon.file, noon)).items.find((it) => it.id === next!.id)!
  assert.deepEqual([ended.state, ended.ending, ended.findings.length], ['ended', 'conditions', 0])
})
