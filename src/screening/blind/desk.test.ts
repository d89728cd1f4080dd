import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BlindNode, blindNode, carry, deliver, noon, officerAt } from '../../../test/blind.ts'
import { plus_ms } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { askForm, holdForm, mostItems } from './forms.ts'
import { keysAsked, keysHeld } from './keys.ts'
import { kinds } from './letters.ts'

const rome = await blindNode('it-rome', ['marta'])
const lagos = await blindNode('ng-lagos', ['ada'])
const marta = officerAt('it-rome', 'marta', 'approver', 'investigator', 'liaison-officer')
const ada = officerAt('ng-lagos', 'ada', 'investigator', 'liaison-officer')
const day = 86_400_000

const masri = {
  kind: 'person',
  names: ['Mohammed Hassan al-Masri'],
  birth: '1971-03-09',
  identifiers: [{ type: 'document', value: 'A 1234567' }],
}
const zhukov = { kind: 'person', names: ['Александр Вячеславович Жуков'], birth: '1965-11-30' }
const stranger = {
  kind: 'person',
  names: ['Sven Larsson'],
  birth: '1980-01-02',
  identifiers: [{ type: 'document', value: 'SE99887766' }],
}
const account = { kind: 'account', names: [], identifiers: [{ type: 'iban', value: 'IT60 X054 2811 1010 0000 0123 456' }] }
const quay = { kind: 'place', names: [], position: { lat: 41.09, lon: 16.85 } }

const open = async (owner: BlindNode, who: Officer, asker: BlindNode, daily = 5_000, at = noon) => {
  await owner.desk.openLine(who, asker.id, { daily, days: 30, purpose: 'Agreement of 2026 on private matching' }, at)
  return carry([owner, asker], at)
}
const hold = async (items: object[], at = noon) =>
  rome.desk.holdOut(
    marta,
    holdForm.parse({
      case: rome.file,
      name: 'Persons under surveillance',
      purpose: 'De-confliction',
      partners: [lagos.id],
      items,
    }),
    at,
  )
const ask = (items: object[], more: object = {}) =>
  lagos.desk.askPartner(
    ada,
    askForm.parse({
      case: lagos.file,
      to: rome.id,
      aim: 'query',
      name: 'Check',
      purpose: 'A passport at the border',
      items,
      ...more,
    }),
    noon,
  )
const answers = async (id: string) => (await lagos.desk.askItems(ada, id, { after: 0, limit: 100, hits: false }, noon)).items

await open(rome, marta, lagos)
const set = await hold([masri, zhukov, account, quay])
await carry([rome, lagos])

test('Lagos learns that Rome holds a document and nothing more; Rome learns that something was asked and nothing more', async () => {
  const it = await ask([{ kind: 'person', names: [], identifiers: [{ type: 'document', value: 'A1234567' }] }, stranger])
  const went = await carry([rome, lagos])
  assert.deepEqual(
    went.map((l) => l.kind),
    [kinds.ask, kinds.answer],
  )
  const [hit, miss] = await answers(it.id)
  assert.deepEqual([hit!.strength, hit!.byKeys], ['strong', ['number']])
  assert.deepEqual([miss!.strength, miss!.byKeys], ['none', []])
  for (const { text } of went)
    for (const word of ['1234567', 'SE99887766', 'Sven', 'Masri', 'passport', 'border', 'Check', lagos.file, 'Surveillance'])
      assert.ok(!text.toLowerCase().includes(word.toLowerCase()), `${word} crossed`)
  const [row] = (await rome.desk.record(marta, noon)).filter((r) => r.aim === 'query')
  assert.deepEqual(
    { ...row, asks: undefined, points: undefined },
    { partner: lagos.id, day: '2026-11-23', aim: 'query', asks: undefined, points: undefined, declined: 0 },
  )
  assert.equal((await rome.desk.asks(marta, rome.file, noon)).calls.length, 0)
  const told = rome.entries.filter((e) => e.act === 'screening.blind-answer').at(-1)!
  assert.deepEqual(told.content, { aim: 'query', part: 0, points: 16 })
})

test('a name in another script with a slip in it meets by its skeleton, and another man of that day does not', async () => {
  const it = await ask([
    { kind: 'person', names: ['Aleksander Zhukow'], birth: '1965-11-30' },
    { kind: 'person', names: ['محمد المصري'], birth: '1971-09-03' },
    { kind: 'person', names: ['Piotr Nowak'], birth: '1965-11-30' },
  ])
  await carry([rome, lagos])
  assert.deepEqual(
    (await answers(it.id)).map((i) => i.strength !== 'none'),
    [true, true, false],
  )
})

test('a place across the border of two squares is met, one a kilometre off is not; an account is', async () => {
  const it = await ask([
    { kind: 'place', names: [], position: { lat: 41.0921, lon: 16.8489 } },
    { kind: 'place', names: [], position: { lat: 41.1, lon: 16.85 } },
    { kind: 'account', names: [], identifiers: [{ type: 'iban', value: 'it60x0542811101000000123456' }] },
  ])
  await carry([rome, lagos])
  assert.deepEqual(
    (await answers(it.id)).map((i) => i.strength),
    ['strong', 'none', 'strong'],
  )
})

test('an owner answers the same number of points in letters of the same length, whether it holds one or not', async () => {
  const lengths = []
  for (const items of [[masri], [stranger]]) {
    await ask(items)
    const went = await carry([rome, lagos])
    lengths.push(went.map((l) => l.text.replaceAll(/"[0-9a-f-]{36}"/g, '').length))
  }
  assert.deepEqual(lengths[0], lengths[1])
})

test('two authorities about to act on one man learn "call each other": who calls, who is to be asked for, and nothing else', async () => {
  const it = await ask([masri, stranger], { aim: 'deconfliction', name: 'Operation of the 25th' })
  const went = await carry([rome, lagos])
  assert.deepEqual(
    went.map((l) => l.kind),
    [kinds.ask, kinds.answer, kinds.call, kinds.call],
  )
  const there = (await rome.desk.asks(marta, rome.file, noon)).calls
  assert.deepEqual(
    there.map((c) => [c.way, c.partner, c.reference, c.contact.name, c.aim]),
    [['in', lagos.id, '1', 'Officer ada', 'deconfliction']],
  )
  const here = (await lagos.desk.asks(ada, lagos.file, noon)).calls
  assert.deepEqual(
    here.map((c) => [c.way, c.partner, c.reference, c.contact.name]),
    [['out', rome.id, '1', 'Officer marta']],
  )
  assert.ok((await answers(it.id))[0]!.calledAt)
  for (const { text } of went)
    for (const word of ['Operation', 'Masri', '1971', 'Surveillance']) assert.ok(!text.includes(word), word)
})

test('a call that shows no more than the filter shows is not believed: nobody learns who holds what by guessing', async () => {
  const offer = lagos.db.sql.query<{ entries: Buffer; width: number; epoch: number }>(
    'select entries, width, epoch from screening.blind_offer',
  )
  const { entries, width, epoch } = (await offer).rows[0]!
  const guess = Buffer.concat([entries.subarray(0, width), Buffer.alloc(32 - width, 7)]).toString('hex')
  const contact = { name: 'Nobody', authority: 'Nowhere' }
  const body = { v: 1, ask: 'a-1', epoch, aim: 'deconfliction', outputs: [guess], contact, reply: false }
  const letter = { from: lagos.id, to: rome.id, chain: 'x', kind: kinds.call, body, text: '' }
  assert.equal(await deliver(letter, rome), 'blind-call-unproven')
})

test('an answer made with another key is refused, and nothing of it is believed', async () => {
  const it = await ask([masri])
  const [sent] = lagos.out.splice(0)
  await deliver(sent!, rome)
  const [answer] = rome.out.splice(0)
  const evaluated = [...(answer!.body.evaluated as string[])]
  ;[evaluated[0], evaluated[1]] = [evaluated[1]!, evaluated[0]!]
  assert.equal(await deliver({ ...answer!, body: { ...answer!.body, evaluated } }, lagos), 'blind-proof-false')
  assert.equal((await answers(it.id))[0]!.strength, 'none')
  assert.equal(await deliver(answer!, lagos), undefined)
  assert.equal((await answers(it.id))[0]!.strength, 'strong')
  assert.equal(await deliver(answer!, lagos), 'blind-answer-unexpected')
})

test('what comes onto the list later is met without asking again, and the officers are brought together then', async () => {
  const it = await ask([stranger], { aim: 'parallel', standing_days: 90 })
  await carry([rome, lagos])
  assert.equal((await answers(it.id))[0]!.strength, 'none')
  const later = await hold([stranger])
  const went = await carry([rome, lagos])
  assert.deepEqual(
    went.map((l) => l.kind),
    [kinds.offer, ...Array.from({ length: 4 }, () => kinds.call)],
    'this ask and the one before it that was to be called back',
  )
  assert.equal((await answers(it.id))[0]!.strength, 'strong')
  assert.ok(lagos.entries.some((e) => e.act === 'screening.blind-heard' && (e.content as { late?: boolean }).late))
  await rome.desk.release(marta, later.id, 'The matter is closed', noon)
  await carry([rome, lagos])
  const again = await ask([stranger])
  await carry([rome, lagos])
  assert.equal((await answers(again.id))[0]!.strength, 'none')
})

test('when the key changes, old answers meet nothing any more, and what was to stand is asked anew', async () => {
  const before = await ask([zhukov], { standing_days: 90 })
  const gone = await ask([zhukov])
  await carry([rome, lagos])
  const at = plus_ms(noon, 31 * day)
  rome.turn(31 * day)
  assert.equal(await rome.desk.work(), true)
  assert.equal(await rome.desk.work(), false)
  const went = await carry([rome, lagos], at)
  assert.equal(went.filter((l) => l.kind === kinds.offer).length, 1)
  assert.ok(went.some((l) => l.kind === kinds.ask && l.body.ask === before.id && l.body.epoch === 2))
  assert.ok(!went.some((l) => l.kind === kinds.ask && l.body.ask === gone.id))
  const [{ rows: secrets }, { rows: keys }] = await Promise.all([
    rome.db.sql.query('select 1 from screening.blind_line where secret is not null'),
    lagos.db.sql.query(
      'select 1 from screening.blind_ask_key k join screening.blind_ask using (ask_id) where k.blind is not null and open_parts = 0',
    ),
  ])
  assert.deepEqual([secrets.length, keys.length], [1, 0])
})

test('who tries names one by one runs out of answers, whatever numbers it gives its questions', async () => {
  const paris = await blindNode('fr-paris', ['lea'])
  const lea = officerAt('fr-paris', 'lea', 'analyst')
  await open(rome, marta, paris, 40)
  const form = (n: number) =>
    askForm.parse({
      case: paris.file,
      to: rome.id,
      aim: 'query',
      name: 'Check',
      purpose: 'Trying',
      items: [{ ...masri, identifiers: [{ type: 'document', value: `A${n}` }] }],
    })
  await paris.desk.askPartner(lea, form(1), noon)
  await paris.desk.askPartner(lea, form(2), noon)
  await assert.rejects(paris.desk.askPartner(lea, form(3), noon), { code: 'blind-quota', facts: { left: '8', needed: '16' } })
  const [first] = paris.out
  await carry([rome, paris])
  // A node that does not keep its own count is stopped by the owner's.
  assert.equal(await deliver(first!, rome), undefined)
  assert.equal(rome.out.splice(0)[0]!.body.declined, 'quota-spent')
  await deliver(first!, rome, plus_ms(noon, 2 * day))
  assert.equal(rome.out.splice(0)[0]!.body.declined, undefined)
  const days = (await rome.desk.record(marta, noon)).filter((r) => r.partner === paris.id)
  assert.deepEqual(
    days.map((d) => [d.day, d.points, d.declined]),
    [
      ['2026-11-25', 16, 0],
      ['2026-11-23', 32, 1],
    ],
  )
})

test('one list held out to two partners gives two filters with nothing in common', async () => {
  const bern = await blindNode('ch-bern', ['urs'])
  await open(rome, marta, bern)
  await rome.desk.holdOut(
    marta,
    holdForm.parse({
      case: rome.file,
      name: 'To both',
      purpose: 'Two lines',
      partners: [lagos.id, bern.id],
      items: many(40, 'Bern', 12),
    }),
    noon,
  )
  const filters = rome.out
    .splice(0)
    .filter((l) => l.kind === kinds.offer)
    .map(({ body }) => ({ width: body.width as number, entries: Buffer.from(body.entries as string, 'base64url') }))
  assert.equal(filters.length, 2)
  const [one, other] = filters.map(
    ({ width, entries }) =>
      new Set(Array.from({ length: entries.length / width }, (_, i) => entries.toString('hex', i * width, i * width + 5))),
  )
  assert.ok(one!.size > 100)
  assert.equal([...one!].filter((e) => other!.has(e)).length, 0)
})

test('without a line, without a key, or with what is no point there is no answer and no fault', async () => {
  const oslo = await blindNode('no-oslo', ['kari'])
  const point = Buffer.alloc(32, 255).toString('base64url')
  const body = { v: 1, ask: 'a-1', part: 0, epoch: 1, aim: 'query', blinded: [point] }
  const letter = { from: oslo.id, to: rome.id, chain: 'x', kind: kinds.ask, body, text: '' }
  await deliver(letter, rome)
  assert.equal(rome.out.splice(0)[0]!.body.declined, 'no-line')
  await open(rome, marta, oslo)
  await deliver(letter, rome)
  assert.equal(rome.out.splice(0)[0]!.body.declined, 'not-points')
  await deliver({ ...letter, body: { ...body, epoch: 9 } }, rome)
  assert.equal(rome.out.splice(0)[0]!.body.declined, 'key-over')
  await open(rome, marta, oslo, 0)
  const kari = officerAt('no-oslo', 'kari', 'analyst')
  const form = askForm.parse({ case: oslo.file, to: rome.id, aim: 'query', name: 'Check', purpose: 'Trying', items: [masri] })
  await assert.rejects(oslo.desk.askPartner(kari, form, noon), { code: 'blind-no-offer' })
})

test('a case list is asked about as a whole, and only what both hold comes back', async () => {
  await open(lagos, ada, rome)
  await open(rome, marta, lagos)
  const own = await lagos.desk.holdOut(
    ada,
    holdForm.parse({
      case: lagos.file,
      name: 'Case list',
      purpose: 'Parallel proceedings',
      partners: [rome.id],
      items: [masri, stranger, zhukov, ...many(120)],
    }),
    noon,
  )
  const it = await ask([], { set: own.id, aim: 'parallel' })
  assert.ok(it.keys > 256 && it.points === 1024)
  await carry([rome, lagos])
  const items = (await lagos.desk.askItems(ada, it.id, { after: 0, limit: 500, hits: true }, noon)).items
  assert.deepEqual(
    items.map((i) => i.no),
    [1, 3],
  )
})
const many = (n: number, tag = 'ZZ', month = 10) =>
  Array.from({ length: n }, (_, i) => ({
    kind: 'person',
    names: [`Bearer ${'abcdefghij'[i % 10]}onak`],
    birth: `${month === 10 ? 19 : 20}${10 + (i % 80)}-${month}-1${i % 9}`,
    identifiers: [{ type: 'document', value: `${tag}${1000 + i}` }],
  }))

test('a stranger to the case asks nothing, holds nothing out and reads nothing; a bare name makes no key', async () => {
  const other = officerAt('ng-lagos', 'other', 'investigator')
  const form = askForm.parse({ case: lagos.file, to: rome.id, aim: 'query', name: 'Check', purpose: 'Curious', items: [masri] })
  await assert.rejects(lagos.desk.askPartner(other, form, noon), { code: 'not-found' })
  await assert.rejects(rome.desk.sets(other, rome.file, noon), { code: 'not-found' })
  await assert.rejects(rome.desk.release(other, set.id, 'No', noon), { code: 'not-found' })
  await assert.rejects(ask([{ kind: 'person', names: ['Mohammed al-Masri'] }]), { code: 'blind-nothing-told' })
  await assert.rejects(ask(Array.from({ length: mostItems }, () => masri)), { code: 'blind-too-many' })
})

test('no item makes more keys than are counted on, whatever is written in it', () => {
  const words = 'Abdul Rahman Mohammed Yusuf Khalid Ibrahim Hassan'
  const long = {
    kind: 'person' as const,
    names: Array.from({ length: 60 }, (_, i) => `${words} ${i}bcd`),
    birth: '1970-01-02',
    countries: [],
    identifiers: [],
  }
  assert.ok(keysHeld(long).length <= 64)
  assert.ok(keysAsked(long).length <= 24)
  for (const names of [[''], ['‏‎'], ['🙂'], ['x'.repeat(10_000)], ['a b c d e f g h i j k l m n o p']])
    assert.ok(keysAsked({ ...long, names }).length <= 24)
})

test('what a closed case held out is not offered under the next key', async () => {
  rome.close()
  await open(rome, marta, lagos)
  const it = await ask([masri])
  await carry([rome, lagos])
  assert.equal((await answers(it.id))[0]!.strength, 'none')
})
