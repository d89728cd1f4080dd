import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import { checkContents, checkIds, requiredContents } from './contents.ts'
import type { Check, DraftFacts } from './draft.ts'
import { allGrounds, appliesTo, groundIds, groundOf, groundsOf, useOfGround as groundUse } from './grounds.ts'
import type { Declaration } from './instrument.ts'
import { checkLanguage } from './language.ts'
import { measureFamilies } from './measures.ts'
import { conceptIds } from './offences/offence.ts'
import { lawBook } from './registry.ts'
import { basesOfDraft, checkDraft, isBlocked } from './verdict.ts'

const today = '2026-11-23' as CalendarDate

/** Peru to Austria, complete: a search and bank records in a drug case. */
export const peruToAustria: DraftFacts = {
  instrument: 'VIENNA-1988',
  from: 'PE' as State,
  to: 'AT' as State,
  on: today,
  requestingAuthority: 'Fiscalía de la Nación, Unidad de Cooperación Judicial Internacional',
  conducting: {
    name: 'Fiscalía Provincial Antidrogas de Lima',
    functions: 'public prosecutor directing the preliminary investigation',
  },
  subject: 'Export of cocaine to Vienna',
  nature: 'investigation',
  facts: [{ language: 'de', text: 'Seit Mai 2026 wurden drei Sendungen Kokain nach Wien geliefert.' }],
  measures: [
    { family: 'search-seizure', details: 'Search of the warehouse at Hafenstrasse 1, Vienna' },
    { family: 'bank-operations', details: 'Operations on the account of the importer since May 2026' },
  ],
  persons: [{ name: 'Juan Ejemplo', role: 'suspect', nationality: 'PE' as State, location: 'Lima' }],
  offences: [{ citation: 'Código Penal, Art. 296', concept: 'drug-trafficking', maxPenalty_months: 180 }],
  purpose: 'Evidence in the trial of the exporters',
  particularProcedure: { asked: false },
  confidentiality: true,
  attachments: ['court-decision-certified'],
}

/** Italy to France, complete: an order to search. */
export const italyToFrance: DraftFacts = {
  ...peruToAustria,
  instrument: 'EU-EIO',
  from: 'IT' as State,
  to: 'FR' as State,
  facts: [{ language: 'fr', text: 'Des colis de cocaïne ont été stockés à Marseille.' }],
  offences: [{ citation: 'D.P.R. 309/1990, Art. 73', concept: 'drug-trafficking', maxPenalty_months: 240 }],
  measures: [{ family: 'search-seizure', details: 'Search of the warehouse at Quai 2, Marseille' }],
  eio: {
    typeOfProceedings: 'a',
    annexDCategories: ['illicit-trafficking-in-narcotic-drugs'],
    issuingAuthorityKind: 'public-prosecutor',
    necessity: 'The stock cannot be found otherwise.',
    availableDomestically: true,
    legalRemedies: 'none',
    earlierOrder: 'none',
  },
  attachments: [],
}

const failed = (checks: readonly Check[]): string[] =>
  [...new Set(checks.filter((c) => c.outcome === 'failed').map((c) => c.id))].sort()
const find = (checks: readonly Check[], id: string): Check | undefined => checks.find((c) => c.id === id)

test('a complete request of Peru to Austria may leave', () => {
  assert.deepEqual(failed(checkDraft(peruToAustria)), [])
})

test('S1: functions, purpose, language and the decision that Austria asks for are missing: four errors with their articles', () => {
  const draft: DraftFacts = {
    ...peruToAustria,
    conducting: { name: 'Fiscalía Provincial Antidrogas de Lima' },
    purpose: ' ',
    facts: [{ language: 'es', text: 'Desde mayo de 2026 tres envíos de cocaína llegaron a Viena.' }],
    persons: [{ name: 'Juan Ejemplo', role: 'suspect', location: 'Lima' }],
    attachments: [],
  }
  const checks = checkDraft(draft)
  assert.deepEqual(failed(checks), ['conducting-authority-functions', 'declaration-attachment', 'language', 'purpose'])
  assert.equal(find(checks, 'conducting-authority-functions')?.article, 'VIENNA-1988 7(10)(b)')
  assert.match(find(checks, 'purpose')!.article, /7\(10\)\(f\)/)
  assert.match(find(checks, 'language')!.article, /7\(9\)/)
  assert.match(find(checks, 'declaration-attachment')!.article, /7\(10\)-\(12\)/)
  assert.equal(find(checks, 'person-nationality')?.outcome, 'warned')
  assert.equal(find(checks, 'person-nationality')?.pointer, '/persons/0/nationality')
})

test('Austria asks for no decision when nobody is to be searched', () => {
  const draft = {
    ...peruToAustria,
    measures: [{ family: 'bank-operations' as const, details: 'account of the importer' }],
    attachments: [],
  }
  assert.equal(find(checkContents(draft, 'VIENNA-1988'), 'declaration-attachment'), undefined)
})

test('under the Palermo Convention the same request must show a group and a border', () => {
  const draft = { ...peruToAustria, instrument: 'UNTOC' }
  assert.deepEqual(failed(checkDraft(draft)), ['organised-group-grounds', 'transnational-grounds'])
})

test('S8: four years are a serious crime, forty-seven months are not, an unknown maximum is asked for', () => {
  const draft = (months?: number): DraftFacts => ({
    ...peruToAustria,
    instrument: 'UNTOC',
    offences: [{ citation: 'Art. 326', concept: 'fraud', maxPenalty_months: months }],
  })
  const outcome = (months?: number) => find(checkContents(draft(months), 'UNTOC'), 'serious-crime')?.outcome
  assert.equal(outcome(48), 'passed')
  assert.equal(outcome(47), 'failed')
  assert.equal(outcome(undefined), 'failed')
})

test('service of documents alone needs no summary of facts', () => {
  const draft = {
    ...peruToAustria,
    facts: [],
    languages: ['de'],
    measures: [{ family: 'service' as const, details: 'summons for 3 March' }],
  }
  assert.equal(find(checkContents(draft, 'VIENNA-1988'), 'summary-of-facts'), undefined)
})

test('S10: a freeze without facts and actions is held back', () => {
  const draft: DraftFacts = { ...peruToAustria, instrument: 'UNTOC', measures: [{ family: 'freeze', details: 'the account' }] }
  assert.equal(find(checkContents(draft, 'UNTOC'), 'freezing-facts')?.article, 'UNTOC 13(3)(c)')
  assert.equal(find(checkContents(draft, 'UNTOC'), 'freezing-facts')?.outcome, 'failed')
})

test('S3: a possible death penalty is a flag, never a block', () => {
  const draft: DraftFacts = {
    ...peruToAustria,
    from: 'SG' as State,
    to: 'DE' as State,
    offences: [{ ...peruToAustria.offences[0], deathPenaltyPossible: true }],
  }
  assert.equal(find(checkDraft(draft), 'death-penalty')?.outcome, 'warned')
  assert.equal(isBlocked(checkDraft(draft)), false)
})

test('S5: a smuggled person listed as suspect is a warning under Article 5 of the Protocol', () => {
  const draft: DraftFacts = {
    ...peruToAustria,
    instrument: 'UNTOC-SOM',
    offences: [{ citation: 'Art. 12', concept: 'migrant-smuggling', maxPenalty_months: 72 }],
    persons: [{ name: 'A', role: 'suspect', smuggled: true }],
  }
  assert.equal(find(checkContents(draft, 'UNTOC-SOM'), 'migrant-not-liable')?.article, 'UNTOC-SOM 5')
  assert.equal(find(checkContents(draft, 'UNTOC-SOM'), 'migrant-not-liable')?.outcome, 'warned')
})

test('a complete order of Italy to France may leave; it needs validation when the police issue it', () => {
  assert.deepEqual(failed(checkDraft(italyToFrance)), [])
  assert.deepEqual(failed(checkDraft({ ...italyToFrance, eio: { ...italyToFrance.eio, issuingAuthorityKind: 'other' } })), [
    'eio-validation',
  ])
})

test('an order to Denmark is held back, and other ways are named', () => {
  const check = find(checkDraft({ ...italyToFrance, to: 'DK' as State }), 'basis-in-force')
  assert.equal(check?.outcome, 'failed')
  assert.equal(check?.params.reason, 'not-bound')
  assert.match(String(check?.params.alternatives), /EU-2000/)
})

test('a letter under a treaty is told when mutual recognition would carry it', () => {
  const check = find(checkDraft({ ...italyToFrance, instrument: 'VIENNA-1988' }), 'better-basis')
  assert.equal(check?.outcome, 'warned')
  assert.equal(check?.params.better, 'EU-EIO')
})

test('where no language is notified an official one stands in, as a warning', () => {
  const check = checkLanguage({ ...peruToAustria, to: 'KE' as State, instrument: 'UNTOC' })
  assert.equal(check.id, 'language-unconfirmed')
  assert.equal(check.outcome, 'warned')
  assert.equal(check.params.accepted, 'en, sw')
  assert.equal(checkLanguage({ ...peruToAustria, to: 'KE' as State, languages: ['en'] }).outcome, 'passed')
})

const anyText = fc.option(fc.constantFrom('', ' ', 'text'), { nil: undefined })
const anyDraft: fc.Arbitrary<DraftFacts> = fc.record({
  instrument: fc.constantFrom(...lawBook.instruments.filter((i) => i.tier).map((i) => i.id)),
  from: fc.constant('PE' as State),
  to: fc.constantFrom('AT' as State, 'NG' as State, 'FR' as State),
  on: fc.constant(today),
  requestingAuthority: anyText,
  conducting: fc.record({ name: anyText, functions: anyText }),
  subject: anyText,
  facts: fc.array(fc.record({ language: fc.constantFrom('de', 'es', 'en'), text: fc.constantFrom('', 'facts') }), {
    maxLength: 2,
  }),
  measures: fc.array(fc.record({ family: fc.constantFrom(...measureFamilies), details: anyText }), { maxLength: 3 }),
  persons: fc.array(fc.record({ name: anyText, role: fc.constantFrom('suspect' as const, 'victim' as const) }), { maxLength: 2 }),
  offences: fc.array(
    fc.record({
      citation: anyText,
      concept: fc.constantFrom(...conceptIds),
      maxPenalty_months: fc.integer({ min: 0, max: 300 }),
    }),
    { maxLength: 2 },
  ),
  purpose: anyText,
  ocgGrounds: anyText,
  attachments: fc.constantFrom([], ['court-decision-certified']),
})

test('adding a declaration never removes a requirement it does not name', () => {
  const more: Declaration = {
    ...lawBook.declarations.find((d) => d.id === 'v88-at-7-10')!,
    id: 'one-more',
    instrument: 'UNTOC',
    measures: ['records'],
  }
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const before = checkContents(draft, draft.instrument)
      const after = checkContents(draft, draft.instrument, { ...lawBook, declarations: [...lawBook.declarations, more] })
      for (const check of before)
        assert.ok(
          after.some((c) => JSON.stringify(c) === JSON.stringify(check)),
          check.id,
        )
    }),
    { numRuns: 150 },
  )
})

test('every check on any draft has a known id, an article, a source, a confidence and a pointer', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const c of checkDraft(draft)) {
        assert.ok(
          checkIds.includes(c.id) && c.article && c.source && c.confidence && c.pointer.startsWith('/'),
          JSON.stringify(c),
        )
        assert.equal(c.outcome === 'failed', c.level === 'error' && c.outcome !== 'passed')
      }
      basesOfDraft(draft)
    }),
    { numRuns: 200 },
  )
})

test('S1, S10: bank secrecy and tax are never grounds, under any instrument that says so', () => {
  for (const id of ['untoc-not-bank-secrecy', 'v88-not-bank-secrecy', 'untoc-not-fiscal-only', 'uncac-not-bank-secrecy'])
    assert.equal(groundUse(groundOf(id)!, { consulted: true, asked: true, reasons: 'reasons' }).allowed, false)
})

test('S3: a refusal under the Palermo Convention waits for consultation and reasons', () => {
  const ground = groundOf('untoc-18-21-b')!
  assert.deepEqual(groundUse(ground, { consulted: false, asked: false, reasons: '' }).lacks, ['consultation', 'reasons'])
  assert.equal(groundUse(ground, { consulted: true, asked: false, reasons: 'public policy' }).allowed, true)
  assert.ok(ground.assurances?.includes('no-death-penalty'))
  assert.equal(ground.character, 'optional')
})

test('S9: a postponement needs a day to look again', () => {
  assert.deepEqual(groundUse(groundOf('untoc-18-25')!, { consulted: true, asked: false, reasons: 'ongoing trial' }).lacks, [
    'review-date',
  ])
})

test('dual criminality is no ground against measures that must always be available, nor against preservation', () => {
  assert.equal(appliesTo(groundOf('eio-11-1-g')!, 'existing-evidence'), false)
  assert.equal(appliesTo(groundOf('eio-11-1-g')!, 'search-seizure'), true)
  assert.equal(appliesTo(groundOf('uncac-46-9-b')!, 'info-expert'), false)
  assert.equal(groundOf('bud-not-dual-criminality')?.effect, 'forbidden')
})

test('a mandatory ground is one of refusal, every ground cites, and each is known to an instrument on record', () => {
  for (const g of allGrounds) {
    assert.ok(g.article && g.source && g.confidence, g.id)
    if (g.character === 'mandatory') assert.equal(g.effect, 'refusal', g.id)
    for (const id of g.instruments) assert.ok(groundsOf(id).includes(g) && lawBook.instruments.some((i) => i.id === id))
  }
})

test('the arrest warrant must be refused on three grounds and may be on the others; a State can have made one of those mandatory', () => {
  const grounds = groundsOf('EU-EAW').filter((g) => g.effect === 'refusal')
  const must = grounds.filter((g) => g.character === 'mandatory').map((g) => g.article)
  assert.deepEqual(must, ['EU-EAW 3(1)', 'EU-EAW 3(2)', 'EU-EAW 3(3)'])
  assert.equal(grounds.length, 12)
  const barred = groundOf('eaw-4-4')!
  assert.equal(barred.character, 'optional')
  assert.deepEqual(
    barred.national?.map((n) => [n.state, n.character]),
    [['FR', 'mandatory']],
  )
})

test('the portal has English words for every id of the law', () => {
  const words = JSON.parse(readFileSync(new URL('../portal/locales/en/law.json', import.meta.url), 'utf8'))
  for (const id of checkIds) assert.ok(words.check[id]?.title && words.check[id]?.fix, `check ${id}`)
  for (const id of groundIds) assert.ok(words.ground[id], `ground ${id}`)
  for (const id of measureFamilies) assert.ok(words.measure[id], `measure ${id}`)
  for (const id of conceptIds) assert.ok(words.concept[id], `concept ${id}`)
  for (const it of lawBook.instruments) assert.ok(words.instrument[it.id], `instrument ${it.id}`)
})

test('what a request must contain is told for the measures asked: nothing of another measure, and nothing missing that is checked', () => {
  const families = peruToAustria.measures.map((m) => m.family)
  const told = requiredContents('VIENNA-1988', lawBook, families).map((it) => it.id)
  for (const other of ['confiscation-property', 'confiscation-order', 'freezing-facts', 'detained-person-consent'])
    assert.ok(!told.includes(other), other)
  for (const { id } of checkContents(peruToAustria, 'VIENNA-1988'))
    assert.ok(told.includes(id) || id === 'declaration-attachment', id)
  assert.ok(requiredContents('VIENNA-1988', lawBook, ['freeze']).some((it) => it.id === 'freezing-facts'))
  assert.ok(requiredContents('VIENNA-1988').length > told.length)
})
