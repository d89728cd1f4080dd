import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { maskPersons } from './masking.ts'
import { ageOn, type Person, partialDate, person, personRoles } from './person.ts'
import { subject, titleOf } from './subject.ts'
import { ibanHolds, luhnHolds } from './thing.ts'

const id = '0190a000-0000-7000-8000-000000000001'
const victim: Person = person.parse({
  kind: 'person',
  id,
  names: [{ full: 'Blessing Example', script: 'Latn' }],
  nationalities: ['NG'],
  dateOfBirth: '2004',
  location: 'Palermo',
  role: 'victim',
})

test('a victim is masked by role: no name, birth, document or place goes to who need not know', () => {
  const [shown] = maskPersons([victim], false)
  assert.deepEqual(shown, { kind: 'person', id, masked: true, role: 'victim', number: 1 })
  assert.deepEqual(maskPersons([victim], true), [victim])
})

test('nothing of a masked person leaks, whatever is known of them', () => {
  const anyPerson = fc
    .record({
      role: fc.constantFrom(...personRoles),
      protectedIdentity: fc.boolean(),
      minor: fc.constantFrom(true, false, undefined),
    })
    .map(
      (it): Person => ({
        ...victim,
        ...it,
        names: [{ full: 'SECRET', kind: 'official' }],
        location: 'SECRET',
        placeOfBirth: 'SECRET',
      }),
    )
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 6 }), (persons) => {
      const shown = maskPersons(persons, false)
      persons.forEach((p, at) => {
        const kept = p.role === 'victim' || p.protectedIdentity || (p.minor && p.role !== 'expert')
        assert.equal(JSON.stringify(shown[at]).includes('SECRET'), !kept)
      })
    }),
  )
})

test('a protected witness is masked and a suspect is not', () => {
  const [witness, suspect] = maskPersons(
    [
      { ...victim, role: 'witness', protectedIdentity: true },
      { ...victim, role: 'suspect' },
    ],
    false,
  )
  assert.ok('masked' in witness!)
  assert.ok(!('masked' in suspect!))
})

test('a date of birth may be a year, a month or a day that exists', () => {
  for (const good of ['1984', '1984-05', '1984-05-17', '2000-02-29']) assert.ok(partialDate.safeParse(good).success, good)
  for (const bad of ['84', '1984-13', '1984-02-30', '1900-02-29', '1984-5-1', ''])
    assert.ok(!partialDate.safeParse(bad).success, bad)
})

test('an age from a partial date is a range', () => {
  assert.deepEqual(ageOn('2008', '2026-11-23'), { least: 17, most: 18 })
  assert.deepEqual(ageOn('2008-11', '2026-11-23'), { least: 17, most: 18 })
  assert.deepEqual(ageOn('2008-11-23', '2026-11-23'), { least: 18, most: 18 })
  assert.deepEqual(ageOn('2008-11-24', '2026-11-23'), { least: 17, most: 17 })
  assert.equal(ageOn(undefined, '2026-11-23'), undefined)
})

test('check digits of an IBAN and of an IMEI catch a wrong digit', () => {
  assert.ok(ibanHolds('GB82 WEST 1234 5698 7654 32'))
  assert.ok(!ibanHolds('GB82 WEST 1234 5698 7654 33'))
  assert.ok(luhnHolds('490154203237518'))
  assert.ok(!luhnHolds('490154203237519'))
})

test('every kind of subject is told apart and has a title', () => {
  const things = [
    { ...victim },
    { kind: 'organisation', id, names: ['Example Trading Ltd'] },
    { kind: 'account', id, number: 'GB82WEST12345698765432', scheme: 'iban', institution: 'West Bank' },
    { kind: 'vehicle', id, plate: 'AB 123 CD', state: 'IT' },
    { kind: 'phone', id, number: '+39091123456' },
    { kind: 'internet-address', id, address: '192.0.2.7', port: 443, seenAt: '2026-11-01T12:00:00Z' },
  ]
  for (const it of things) assert.ok(titleOf(subject.parse(it)).length > 0, it.kind)
})

test('an identifier is asked for where there is none', () => {
  assert.ok(!subject.safeParse({ kind: 'phone', id }).success)
  assert.ok(!subject.safeParse({ kind: 'vehicle', id }).success)
  assert.ok(!subject.safeParse({ kind: 'account', id, number: 'GB00WEST12345698765432', scheme: 'iban' }).success)
})
