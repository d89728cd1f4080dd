/** A pack opens with the officer's words alone, says whom to call, and is over when its hours are. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { amara, later, morning, threeNodes } from '../../../test/intelligence.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { PackForm } from './forms.ts'
import { lookedUp, type PackBody } from './pack.ts'
import { openPack, sealPack } from './seal.ts'

const { italy } = await threeNodes()
const refused = (code: string) => (thrown: unknown) => thrown instanceof Refusal && thrown.code === code
const handling = { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] } as const
const saying = (field: string, value: string) =>
  ({ field, value, basis: 'fact', source: 'SDI', dated: '2026-11-20', withheld: false }) as const

test('a pack holds numbers of things and of persons wanted or missing, and nothing of a witness', async () => {
  const of = await italy.openCase('Port of Genoa')
  const enter = (
    kind: string,
    category: string | undefined,
    share: string,
    ...statements: readonly ReturnType<typeof saying>[]
  ) =>
    italy.desk.records.enter(
      amara,
      {
        case: of,
        kind,
        ...(category && { category }),
        share,
        contact: 'Questura di Genova, +39 010 555 0101',
        handling: { ...handling, codes: [...handling.codes] },
        reviewBy: '2028-11-26',
        misused: false,
        statements: [...statements],
      } as unknown as Parameters<typeof italy.desk.records.enter>[1],
      morning,
    )
  const car = await enter('vehicle', undefined, 'authority', saying('registrationNumber', 'AB 123 CD'))
  const wanted = await enter('person', 'wanted', 'case', saying('name', 'Ada Eze'), saying('passportNumber', 'A01234567'))
  await enter('person', 'witness', 'case', saying('name', 'Eva Testa'), saying('passportNumber', 'B7654321'))
  const form: PackForm = {
    case: of,
    purpose: 'investigation',
    basis: 'Art. 4 T.U.L.P.S.',
    reason: 'Night control at the ferry terminal',
    kinds: ['person', 'vehicle'],
    hours: 12,
  }
  const pack = await italy.desk.pack.take(amara, form, morning)
  assert.deepEqual([pack.records, pack.numbers, pack.until], [2, 2, later(12 * 60)])

  const sealed = await sealPack(pack.signed, 'a phrase for tonight', randomBytes(28))
  assert.equal(await openPack(sealed, 'another phrase'), 'words')
  const opened = await openPack(sealed, 'a phrase for tonight')
  assert.ok(typeof opened !== 'string')
  const look = (text: string, at = later(60)) => lookedUp(opened.body, text, at)
  const found = (text: string) => (look(text) as readonly { reference: string }[]).map((it) => it.reference)
  assert.deepEqual(found('ab-l23-cd'), [car.reference])
  assert.deepEqual(found('A0I234567'), [wanted.reference])
  assert.deepEqual(found('B7654321'), [])
  assert.equal(look('-'), 'too-short')
  assert.equal(look('AB123CD', later(12 * 60 + 1)), 'over')

  const reach = await italy.desk.owner.reach(amara, car.id, 'investigation', later(1))
  assert.deepEqual(reach.carriers, [{ by: amara.name, until: pack.until }])
  assert.deepEqual((await italy.desk.owner.reach(amara, car.id, 'investigation', later(800))).carriers, [])
  await assert.rejects(italy.desk.pack.take(amara, { ...form, kinds: ['firearm'] }, later(5)), refused('field-pack-empty'))
})

test('R6 a record that is marked, or whose case is, stands in no pack and in no answer that the mark forbids, and is handed over under it', async () => {
  const of = await italy.openCase('Port of Bari')
  const enter = (plate: string) =>
    italy.desk.records.enter(
      amara,
      {
        case: of,
        kind: 'vehicle',
        share: 'contact',
        contact: 'Questura di Bari',
        handling: { ...handling, codes: ['H0'] },
        reviewBy: '2028-11-26',
        misused: false,
        statements: [saying('registrationNumber', plate)],
      } as unknown as Parameters<typeof italy.desk.records.enter>[1],
      morning,
    )
  const [car, other] = [await enter('BA 111 AA'), await enter('BA 222 BB')]
  const mark = (subject: string, columns: string, values: string) =>
    italy.db.sql.query(
      `insert into protection.marking (case_id, subject, owner, marked_by, marked_by_name, marked_at, ${columns})
         values ($1, $2, $3, 'amara', 'Amara Diallo', $4, ${values})`,
      [of, subject, italy.self.node, morning],
    )
  const form: PackForm = {
    case: of,
    purpose: 'investigation',
    basis: 'Art. 4 T.U.L.P.S.',
    reason: 'Night control at the ferry terminal',
    kinds: ['vehicle'],
    hours: 12,
  }
  const packed = async () => (JSON.parse((await italy.desk.pack.take(amara, form, morning)).signed.body) as PackBody).entries
  const held = async () =>
    (await packed()).map((it) => it.reference).filter((it) => [car.reference, other.reference].includes(it))
  const ask = async (plate: string) => {
    const subject = { kind: 'vehicle', names: [], birth: '', countries: [], identifiers: [{ type: 'plate', value: plate }] }
    const asked = { ...form, subject, partners: [] } as unknown as Parameters<typeof italy.desk.query.ask>[1]
    return (await italy.desk.query.ask(amara, asked, later(1))).hits.length
  }
  assert.equal((await held()).length, 2)
  assert.equal(await ask('BA 111 AA'), 1)
  await mark(`record:${car.id}`, 'privileged', 'true')
  assert.deepEqual(await held(), [other.reference])
  assert.equal(await ask('BA 111 AA'), 0)
  assert.equal(await ask('BA 222 BB'), 1)
  const toParis = async (id: string) =>
    (await italy.desk.owner.reach(amara, id, 'investigation', later(2))).items.find((it) => it.partner.node === 'fr-central')!
  assert.ok((await toParis(car.id)).handing.rules.some((it) => it.id === 'privilege-stops'))
  await mark(`case:${of}`, 'only_recipients, codes', `'{ng-central}', '{H3}'`)
  assert.ok((await toParis(other.id)).answer.rules.some((it) => it.id === 'h3-recipients'))
  // Conditions of the case are read before anything of it goes to the field.
  assert.deepEqual(await held(), [])
})

test('what another key signed, and a pack with a changed byte, do not open', async () => {
  const body: PackBody = {
    v: 1,
    id: 'p',
    node: 'it-central',
    authority: 'A',
    officer: 'O',
    made: morning,
    until: later(60),
    entries: [],
  }
  const text = JSON.stringify(body)
  const key = Buffer.from(randomBytes(32)).toString('base64url')
  const forged = await sealPack(
    { body: text, key, signature: randomBytes(64).toString('base64url') },
    'twelve letters',
    randomBytes(28),
  )
  assert.equal(await openPack(forged, 'twelve letters'), 'signature')
  const box = Buffer.from(forged.box, 'base64')
  box[5]! ^= 1
  assert.equal(await openPack({ ...forged, box: box.toString('base64') }, 'twelve letters'), 'words')
})
