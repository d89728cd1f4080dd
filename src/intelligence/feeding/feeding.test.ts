/** A national system hands its file in twice: what is new is entered, what changed is renewed, what was wrong is told by its row. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, chiara, later, morning, stranger, threeNodes } from '../../../test/intelligence.ts'
import type { CaseId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { mappingOf, readRows } from './feed.ts'
import type { FeedForm } from './forms.ts'

const { italy, nigeria, deliver } = await threeNodes()
const file = (...lines: readonly string[]): string => Buffer.from(lines.join('\n')).toString('base64')
const first = file(
  'Record ID;Plate;VIN;Country;Make of car;Shareable',
  'V-1;AB123CD;1HGCM82633A004352;it;Fiat;yes',
  'V-2;EF456GH;1M8GDM9AXKP042780;IT;Lancia;no',
  ';ZZ999ZZ;;IT;Alfa;yes',
  'V-1;AB123CD;;IT;Fiat;yes',
  'V-3;;;;;yes',
  'V-4;CC000CC;;IT;Fiat;perhaps',
)
const form = (over: Partial<FeedForm> = {}): Omit<FeedForm, 'case'> => ({
  name: 'Stolen vehicles, November',
  source: 'SDI, vehicles',
  kind: 'vehicle',
  share: 'contact',
  contact: 'Polizia Stradale, +39 06 555 0102',
  handling: { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] },
  reviewBy: '2028-11-26',
  basis: 'fact',
  dated: '2026-11-25',
  fileBase64: first,
  mapping: { 'Make of car': 'model' },
  dry: false,
  ...over,
})
const all = async (): Promise<void> => {
  for (let n = 0; n < 20 && (await italy.desk.feeding.work()); n++);
}
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code
const plates = async (of: CaseId) =>
  (await italy.desk.records.list(amara, { case: of, limit: 200 }, later(60))).items.map((it) => [it.title, it.share, it.state])

test('a file is read first and nothing is entered; then its good rows are entered once, and each bad row is told with what to mend', async () => {
  const of = await italy.openCase('Stolen vehicles')
  const dry = await italy.desk.feeding.start(amara, { case: of, ...form({ dry: true }) }, morning)
  assert.deepEqual([dry.rows, dry.entered, dry.faulty, dry.gone], [6, 2, 4, 0])
  assert.deepEqual(
    dry.columns.map((it) => it.target),
    ['key', 'registrationNumber', 'vin', 'country', 'model', 'shareable'],
  )
  assert.deepEqual(
    dry.faults.map((it) => [it.row, it.fault.code]),
    [
      [4, 'key-missing'],
      [5, 'key-twice'],
      [6, 'nothing-said'],
      [7, 'shareable-unclear'],
    ],
  )
  assert.deepEqual(await plates(of), [])
  const begun = await italy.desk.feeding.start(amara, { case: of, ...form() }, morning)
  await all()
  assert.deepEqual((await plates(of)).sort(), [
    ['AB123CD', 'contact', 'held'],
    ['EF456GH', 'case', 'held'],
  ])
  const rows = (await italy.desk.feeding.rows(amara, begun.feed!.id, { after: -10, limit: 100 }, later(1))).items
  assert.deepEqual(
    rows.map((it) => it.outcome),
    ['entered', 'entered', 'fault', 'fault', 'fault', 'fault'],
  )
  assert.equal(italy.entries.filter((it) => it.act === 'intelligence.fed').length, 2)
})

test('the next file renews: what it no longer says is withdrawn with its reason, what an officer said stays, what is gone is listed and kept', async () => {
  const of = await italy.openCase('Stolen vehicles, again')
  await italy.desk.feeding.start(amara, { case: of, ...form() }, morning)
  await all()
  const before = (await italy.desk.records.list(amara, { case: of, limit: 10 }, later(2))).items
  const one = before.find((it) => it.title === 'AB123CD')!
  const said = { field: 'notes', value: 'Seen at the port', basis: 'fact', source: 'Patrol 7', dated: '2026-11-26' } as const
  await italy.desk.records.state(amara, one.id, { ...said, withheld: false, version: one.version }, later(3))
  const second = form({
    fileBase64: file('Record ID;Plate;VIN;Country;Make of car;Shareable', 'V-1;AB123CE;1HGCM82633A004352;IT;Fiat;yes'),
    dated: '2026-11-25',
  })
  const again = await italy.desk.feeding.start(amara, { case: of, ...second }, later(4))
  assert.deepEqual([again.entered, again.renewed, again.unchanged, again.gone], [0, 1, 0, 1])
  await all()
  const read = await italy.desk.records.read(amara, one.id, undefined, later(5))
  const standing = read.statements.filter((it) => !it.withdrawnAt).map((it) => it.value)
  assert.deepEqual([...standing].sort(), ['1HGCM82633A004352', 'AB123CE', 'Fiat', 'IT', 'Seen at the port'].sort())
  const gone = read.statements.find((it) => it.value === 'AB123CD')!
  assert.match(gone.withdrawnFor!, /^SDI, vehicles, /)
  const listed = await italy.desk.feeding.rows(amara, again.feed!.id, { after: -10, outcome: 'gone', limit: 10 }, later(5))
  assert.deepEqual(
    listed.items.map((it) => it.key),
    ['V-2'],
  )
  const third = await italy.desk.feeding.start(amara, { case: of, ...second, dry: true }, later(6))
  assert.deepEqual([third.entered, third.renewed, third.unchanged], [0, 0, 1])
})

test('what was fed answers a partner as what an officer entered does, and only as far as its row allows', async () => {
  const of = await italy.openCase('Stolen vehicles, asked')
  const lagos = await nigeria.openCase('Port')
  const rows = ['id,plate,shareable', 'A,LG777AA,yes', 'B,LG888BB,no']
  await italy.desk.feeding.start(
    amara,
    { case: of, ...form({ fileBase64: file(...rows), mapping: {}, source: 'Ports' }) },
    morning,
  )
  await all()
  for (const [plate, level] of [
    ['LG777AA', 'possible'],
    ['LG888BB', 'none'],
  ] as const) {
    const ask = {
      case: lagos,
      purpose: 'investigation' as const,
      basis: 'UNTOC Article 27(1)',
      reason: 'A lorry at gate 4 of Apapa port bears this plate',
      subject: {
        kind: 'vehicle' as const,
        names: [],
        birth: '',
        countries: [],
        identifiers: [{ type: 'plate' as const, value: plate }],
      },
      partners: ['it-central'],
    }
    const asked = await nigeria.desk.query.ask(chiara, ask, later(7))
    await deliver(later(8))
    assert.equal((await nigeria.desk.query.read(chiara, asked.id, later(9))).level, level, plate)
  }
})

test('a file without a key column, a stranger to the case and a day of review that is too late are refused before anything is read in', async () => {
  const of = await italy.openCase('Closed to others')
  const bad = form({ fileBase64: file('plate', 'AA111AA') })
  await assert.rejects(italy.desk.feeding.start(amara, { case: of, ...bad }, morning), refused('feed-columns'))
  await assert.rejects(italy.desk.feeding.start(stranger, { case: of, ...form() }, morning), refused('not-found'))
  await assert.rejects(
    italy.desk.feeding.start(amara, { case: of, ...form({ reviewBy: '2040-01-01' }) }, morning),
    refused('review-day'),
  )
})

test('a mapping by hand goes before what a heading is called, and a column can be left unread', () => {
  assert.deepEqual(mappingOf(['ID', 'Name', 'DOB', 'Secret'], 'person', { DOB: '', Secret: 'alias' }), [
    'key',
    'name',
    undefined,
    'alias',
  ])
  const [row] = readRows([['7', 'Ana | Anna', '31.02.1961']], ['key', 'name', 'birthDate'], {
    kind: 'person',
    category: 'wanted',
    share: 'case',
    source: 'S',
    basis: 'fact',
    dated: '2026-11-25' as never,
  })
  assert.deepEqual(
    row!.content!.said.map((it) => it.value),
    ['Ana', 'Anna', '1961-02'],
  )
})

test('a file whose entering is cut off again and again is entered to its end, each row once', async () => {
  const of = await italy.openCase('Stolen vehicles, a long file')
  const lines = Array.from({ length: 450 }, (_, i) => `L-${i};LX${String(i).padStart(4, '0')}ZZ;IT;yes`)
  const fileBase64 = file('Record ID;Plate;Country;Shareable', ...lines)
  const begun = await italy.desk.feeding.start(amara, { case: of, ...form({ fileBase64, mapping: {} }) }, morning)
  /** Cuts the database off under whatever is being entered. */
  const cut = () =>
    italy.db.sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and state <> 'idle'`,
    )
  let cuts = 0
  for (let round = 0; round < 3; round++) {
    let over = false
    const entering = italy.desk.feeding
      .work()
      .catch(() => cuts++)
      .finally(() => {
        over = true
      })
    while (!over) await cut()
    await entering
  }
  assert.ok(cuts > 0, 'nothing was cut off')
  await all()
  const { rows } = await italy.db.sql.query<{ n: number }>(
    'select count(*)::int as n from intelligence.record where case_id = $1',
    [of],
  )
  assert.equal(rows[0]!.n, 450)
  const told = (await italy.desk.feeding.rows(amara, begun.feed!.id, { after: -10, limit: 500 }, later(1))).items
  assert.deepEqual([told.length, new Set(told.map((it) => it.outcome))], [450, new Set(['entered'])])
})
