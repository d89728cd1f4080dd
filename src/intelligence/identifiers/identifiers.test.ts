/** Published specimens and numbers with one digit changed: a check digit that holds is believed, one that does not is said. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas } from '@napi-rs/canvas'
import fc from 'fast-check'
import { tesseract } from '../../node/reading/tesseract.ts'
import { containerDigit, warningsOf } from './check.ts'
import { guessType } from './guess.ts'
import { mrzDigit, readMrz } from './mrz.ts'
import { zoneIn } from './zone.ts'

const today = '2026-11-26'

test('the specimens of ICAO Doc 9303 are read, in three sizes', () => {
  const passport = readMrz('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10', today)
  assert.deepEqual(passport, {
    format: 'TD3',
    document: 'P',
    number: 'L898902C3',
    issuer: 'UTO',
    nationality: 'UTO',
    birth: '1974-08-12',
    expires: '2012-04-15',
    sex: 'F',
    names: ['ANNA MARIA ERIKSSON'],
    faults: [],
  })
  const card = readMrz('I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<', today)
  assert.deepEqual([card?.format, card?.number, card?.names, card?.faults], ['TD1', 'D23145890', ['ANNA MARIA ERIKSSON'], []])
  const small = readMrz('I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6', today)
  assert.deepEqual([small?.format, small?.birth, small?.faults], ['TD2', '1974-08-12', []])
})

test('one changed digit of a zone is found, and the zone is read all the same', () => {
  const whole = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'
  for (const at of [0, 9, 13, 19, 21, 27, 43]) {
    const other = '5'
    const changed = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<${whole.slice(0, at)}${other}${whole.slice(at + 1)}`
    const read = readMrz(changed, today)
    assert.ok(read && read.faults.length > 0, `place ${at}`)
    assert.deepEqual(warningsOf('mrz', changed, today), ['mrz-digit'])
  }
  assert.deepEqual(warningsOf('mrz', 'P<UTOERIKSSON', today), ['mrz-shape'])
})

test('any zone that is made by the rule holds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9<]{9}$/), fc.stringMatching(/^[A-Z0-9<]{14}$/), (number, optional) => {
      const body = (text: string): string => `${text}${mrzDigit(text)}`
      const [first, birth, expires, more] = [body(number), body('740812'), body('301231'), body(optional)]
      const composite = mrzDigit(first + birth + expires + more)
      const zone = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<${first}UTO${birth}F${expires}${more}${composite}`
      assert.deepEqual(readMrz(zone, today)?.faults, [])
    }),
  )
})

test('numbers with a published check digit hold, and with another digit they are doubted and kept', () => {
  const good = {
    container: 'CSQU3054383',
    imo: '9074729',
    vin: '1M8GDM9AXKP042788',
    imei: '490154203237518',
    iban: 'GB82 WEST 1234 5698 7654 32',
    phone: '+39 091 555 0101',
    plate: 'AB-123-CD',
    wallet: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    country: 'NG',
  } as const
  for (const [type, value] of Object.entries(good))
    assert.deepEqual(warningsOf(type as keyof typeof good, value, today), [], type)
  const doubted = {
    container: ['CSQU3054384', 'container-digit'],
    imo: ['9074728', 'imo-digit'],
    vin: ['1M8GDM9A1KP042788', 'vin-digit'],
    imei: ['490154203237517', 'imei-digit'],
    iban: ['GB82 WEST 1234 5698 7654 33', 'iban-digits'],
    phone: ['091 555 0101', 'phone-shape'],
    country: ['XX', 'country-unknown'],
    date: ['2026-02-30', 'date-shape'],
  } as const
  for (const [type, [value, warning]] of Object.entries(doubted))
    assert.deepEqual(warningsOf(type as keyof typeof doubted, value, today), [warning], type)
  assert.equal(containerDigit('CSQU305438'), 3)
})

test('a pasted number is sorted by its shape', () => {
  const shapes = [
    ['GB82 WEST 1234 5698 7654 32', 'iban'],
    ['CSQU3054383', 'register'],
    ['IMO 9074729', 'imo'],
    ['490154203237518', 'imei'],
    ['1M8GDM9AXKP042788', 'vin'],
    ['+39 091 555 0101', 'phone'],
    ['AB 123 CD', 'plate'],
    ['A01234567', 'document'],
  ] as const
  for (const [text, type] of shapes) assert.equal(guessType(text), type, text)
})

test('a zone is found in what a recogniser made of a photograph, though it miscounts the fillers', () => {
  const read = `REPUBLIC OF UTOPIA
    P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<
    L898902C36UTO7408122F1204159ZE184226B<<<<<<10`
  const zone = zoneIn(read, today)
  assert.deepEqual(
    [zone?.number, zone?.names, zone?.birth, zone?.faults],
    ['L898902C3', ['ANNA MARIA ERIKSSON'], '1974-08-12', []],
  )
  assert.equal(zoneIn('REPUBLIC OF UTOPIA\nPassport No L898902C3', today), undefined)
})

const recogniser = tesseract('eng', 'tesseract')
test('a photograph of a passport is read where tesseract is installed', {
  skip: (await recogniser.recognises()) ? false : 'tesseract is not installed',
}, async () => {
  const canvas = createCanvas(1500, 320)
  const to = canvas.getContext('2d')
  to.fillStyle = '#f4f1e8'
  to.fillRect(0, 0, 1500, 320)
  to.fillStyle = '#222'
  to.font = '48px monospace'
  to.fillText('P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 60, 130)
  to.fillText('L898902C36UTO7408122F1204159ZE184226B<<<<<10', 60, 220)
  const text = await recogniser.recognise(canvas.toBuffer('image/png'))
  const zone = zoneIn(text ?? '', today)
  assert.deepEqual([zone?.number, zone?.birth, zone?.names], ['L898902C3', '1974-08-12', ['ANNA MARIA ERIKSSON']], text)
})
