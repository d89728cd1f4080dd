import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { blindVectors } from '../../../scripts/wire-blind.ts'
import { blindItem, keysAsked, keysHeld, strengthOf } from './keys.ts'

const person = (name: string, birth: string, ...more: string[]) =>
  blindItem.parse({ kind: 'person', names: [name, ...more], birth })
const meets = (held: Parameters<typeof keysHeld>[0], asked: Parameters<typeof keysHeld>[0]) => {
  const on = new Set(keysHeld(held).map((k) => `${k.kind} ${k.text}`))
  return strengthOf(keysAsked(asked).filter((k) => on.has(`${k.kind} ${k.text}`)))
}

test('wire/vectors/blind.json is what this node says: another program that gives the same can ask it', async () => {
  assert.deepEqual(JSON.parse(readFileSync('wire/vectors/blind.json', 'utf8')), JSON.parse(JSON.stringify(await blindVectors())))
})

test('spellings of one man meet, and two men of one day with other names do not', () => {
  const held = person('Yusuf Abdullah Karimov', '1979-06-21')
  assert.equal(meets(held, person('Karimov Yousef', '1979-06-21')), 'strong')
  assert.equal(meets(held, person('Юсуф Каримов', '21.06.1979')), 'strong')
  assert.notEqual(meets(held, person('Yusuf Karimov', '1979')), 'none')
  assert.equal(meets(held, person('Piotr Nowak', '1979-06-21')), 'none')
  assert.equal(meets(held, person('Karimov Yousef', '1990-01-02')), 'none')
})

test('one word and the day is a reason to look and no more', () => {
  assert.equal(meets(person('Yusuf Karimov', '1979-06-21'), person('Yusuf Haddad', '1979-06-21')), 'look')
})

test('day and month turned round are met, also in a held entry', () => {
  assert.notEqual(meets(person('Yusuf Karimov', '1979-06-11'), person('Yusuf Karimov', '1979-11-06')), 'none')
})

test('at the edge of the map a place still has a square and eight around it', () => {
  for (const [lat, lon] of [
    [90, 0],
    [-90, 180],
    [0, 180],
    [0, -180],
    [89.9999, -179.9999],
  ] as const) {
    const place = blindItem.parse({ kind: 'place', names: [], position: { lat, lon } })
    assert.equal(keysHeld(place).length, 1)
    assert.notEqual(meets(place, place), 'none')
  }
  const [west, east] = [-179.9995, 179.9995].map((lon) =>
    blindItem.parse({ kind: 'place', names: [], position: { lat: 0, lon } }),
  )
  assert.equal(meets(west!, east!), 'strong', 'the date line is no wall')
})
