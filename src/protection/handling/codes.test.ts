/** Handling codes, conditions of the owner, and transfers to other States. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abroad, answer, asked, here, lagos, leaving, person, why } from '../../../test/protection-asking.ts'
import type { Use } from '../decision/attributes.ts'
import type { Circumstances, ItemFacts } from '../decision/question.ts'
import { transferGround } from '../registers/registers.ts'

test('R6 each handling code opens and closes exactly what it says, for each use', () => {
  const inward: Use[] = ['read', 'search', 'report', 'diagram']
  const matrix: Record<string, Partial<Record<Use, string>>> = {
    H0: {},
    H1: { judicial: 'h1-not-in-proceedings' },
    H2: { judicial: 'h2-not-exported', export: 'h2-not-exported', share: 'h2-not-passed-on', hit: 'h2-not-passed-on' },
    H3: { share: 'h3-recipients', hit: 'h3-recipients' },
  }
  for (const [code, closed] of Object.entries(matrix))
    for (const use of [...inward, 'judicial', 'export', 'share', 'hit'] as Use[]) {
      const item: ItemFacts = { owner: 'fr-central', codes: [code], ...(code === 'H3' && { onlyRecipients: ['es-central'] }) }
      const out = use === 'share' || use === 'hit' ? { to: lagos } : {}
      const wanted = closed[use] ? `policy-forbids: ${closed[use]}` : 'open'
      assert.equal(answer(asked(item, { use }, out)), wanted, `${code} ${use}`)
      // With the owner's permission, or back to the owner, it goes.
      const granted = { ...item, shareGrants: [lagos], judicialGrants: [here], ...(code === 'H3' && { onlyRecipients: [lagos] }) }
      if (use !== 'export' && use !== 'judicial')
        assert.equal(answer(asked(granted, { use }, out)), 'open', `${code} ${use} granted`)
      if (code === 'H1') assert.equal(answer(asked(granted, { use }, out)), 'open')
      assert.equal(
        answer(asked({ ...item, owner: here }, { use }, { ...out, ...(code === 'H3' && { to: undefined }) } as never)),
        'open',
      )
    }
})

test('R6 after the last day that the owner set, and to a State that the owner excluded, nothing goes', () => {
  assert.equal(answer(asked({ owner: 'fr-central', useUntil: '2026-11-24' })), 'policy-forbids: h3-last-day')
  assert.equal(answer(asked({ owner: 'fr-central', useUntil: '2026-11-25' })), 'open')
  assert.equal(answer(asked({ owner: here, notStates: ['NG'] }, { state: 'NG' }, { to: lagos })), 'policy-forbids: h3-states')
})

test('R6 lights and purposes of the owner bind: red goes nowhere, amber+strict stays here, passive things ask nobody, other purposes see nothing', () => {
  const out = (item: ItemFacts, use: Use) => answer(asked({ owner: 'fr-central', ...item }, { use }, { to: lagos }))
  for (const use of ['share', 'hit', 'export'] as const) {
    assert.equal(out({ tlp: 'red' }, use), 'policy-forbids: light-red', use)
    assert.equal(out({ tlp: 'amber' }, use), 'open', use)
  }
  assert.equal(out({ tlp: 'amber+strict' }, 'share'), 'policy-forbids: light-amber-strict')
  assert.equal(out({ tlp: 'red' }, 'read'), 'open')
  assert.equal(out({ pap: 'red' }, 'search'), 'policy-forbids: passive-only')
  assert.equal(out({ pap: 'green' }, 'search'), 'open')
  assert.equal(answer(asked({ onlyPurposes: ['prosecution'] })), 'not-found')
  assert.equal(answer(asked({ onlyPurposes: ['prosecution'] }, { purposeOf: 'prosecution' })), 'open')
})

test('R8 personal data leave only on a ground, with the authorisation of the State of origin, and never into torture or death', () => {
  const out = (more: Circumstances, item: ItemFacts = person) => answer(asked(item, { ...abroad, ...more }, leaving))
  assert.equal(out({}), 'open')
  assert.equal(out({ transfer: 'none' }), 'policy-forbids: transfer-ground')
  const { transfer: _, ...silent } = { ...why, ...abroad }
  assert.equal(answer({ ...asked(person, {}, leaving), more: silent }), 'policy-forbids: transfer-ground')
  assert.equal(out({ originAuthorised: false }, { ...person, owner: 'fr-central' }), 'policy-forbids: origin-authorises')
  assert.equal(out({ deathPenalty: 'risk' }), 'policy-forbids: death-penalty')
  assert.equal(out({ deathPenalty: 'assured' }), 'open')
  assert.equal(out({ illTreatment: 'risk' }), 'policy-forbids: ill-treatment')
  assert.deepEqual(
    [transferGround('FR').ground, transferGround('GB').ground, transferGround('NG').ground],
    ['member', 'adequate', 'none'],
  )
})
