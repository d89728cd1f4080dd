import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from './format.ts'

for (const [language, years, days] of [
  ['en', '12 years, 5 months', '3 days'],
  ['fr', '12 ans et 5 mois', '3 jours'],
  ['es', '12 años y 5 meses', '3 días'],
  ['ar', '12 سنة و5 أشهر', '3 أيام'],
  ['ru', '12 лет 5 месяцев', '3 дня'],
  ['zh', '12年5个月', '3天'],
] as const)
  test(`the age of a fact is told in years and months, and in days when it is young: ${language}`, () => {
    const { age } = formats(language, 'UTC')
    // Intl chooses which kind of space, by its version.
    const said = (text: string) => text.replace(/\s/g, ' ')
    assert.equal(said(age('2014-06-03', 4559)), years)
    assert.equal(said(age('2026-11-23', 3)), days)
  })

test('a whole number of years names no months, and a month that is not full does not count', () => {
  const { age } = formats('en', 'UTC')
  assert.equal(age('2024-11-26', 730), '2 years')
  assert.equal(age('2026-01-31', 58), '58 days')
  assert.equal(age('2026-01-31', 59), '2 months')
  assert.equal(age('2026-11-26', 0), '0 days')
})
