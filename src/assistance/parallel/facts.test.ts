import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterOfRequest } from '../../../test/assistance.ts'
import { soughtIn } from './coordination.ts'
import { namedIn } from './facts.ts'

const pairs = (text: string) => namedIn(text).map((it) => [it.type, it.value])

test('the facts give up only numbers that cannot be anything else', () => {
  assert.deepEqual(
    pairs(
      'Le 3 mars, 250 000 EUR ont été virés du compte IT60 X054 2811 1010 0000 0123 456 vers Lagos. Le suspect a appelé le +234 803 555 0101 ' +
        '(IMEI 49-015420-323751-8). Le conteneur CSQU 305438-3 a quitté Apapa à bord du IMO 9074729; voiture VIN 1M8GDM9AXKP042788.',
    ),
    [
      ['iban', 'IT60X0542811101000000123456'],
      ['phone', '+2348035550101'],
      ['imei', '490154203237518'],
      ['imo', '9074729'],
      ['vin', '1M8GDM9AXKP042788'],
      ['register', 'CSQU3054383'],
    ],
  )
  assert.deepEqual(pairs('اتصل المشتبه به بالرقم +234 803 555 0101 مساءً'), [['phone', '+2348035550101']])
  // One digit wrong, a date, a case number, an amount: nothing that anybody is asked about.
  assert.deepEqual(
    pairs('IT61 X054 2811 1010 0000 0123 456; 2026-03-14; RGNR 4711/26; 1.250.000,00; IMO 9074728; CSQU3054384; 490154203237519'),
    [],
  )
})

test('a number that is asked for and stands in the facts is held out once', () => {
  const request = letterOfRequest()
  const facts = [{ lang: 'en', text: 'Payments went through IT60X0542811101000000123456 and a call to +39 091 555 0101.' }]
  const measures = [{ ...request.measures[0]!, particulars: { account: 'IT60 X054 2811 1010 0000 0123 456' } }]
  const sought = soughtIn({ ...request, facts, measures } as never)
  assert.deepEqual(
    sought.filter(({ item }) => item.names.length === 0).map(({ item }) => [item.kind, item.identifiers[0]?.type]),
    [
      ['account', 'iban'],
      ['phone', 'phone'],
    ],
  )
})
