/** R1 to R28, each held by at least one test that begins with its number; and the table that says so, checked both ways. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { chanceFrom, questionsOn } from '../../test/protection-model.ts'
import type { CaseId, NodeId, OfficerId } from '../kernel/id.ts'
import { type Instant, instant } from '../kernel/instant.ts'
import { type Officer, type Role, roles } from '../kernel/officer.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, acts } from './acts.ts'
import { type Attribute, purposes, specials, type Use } from './decision/attributes.ts'
import { decide } from './decision/decide.ts'
import { federationPolicies } from './decision/federation.ts'
import { policiesWith } from './decision/inForce.ts'
import type { Circumstances, ItemFacts } from './decision/question.ts'
import { decided, type GateFile, gates, gatesClosed, stateOf } from './gates/gate.ts'
import { type Ask, permit, stepUpLasts_ms } from './permit.ts'
import { breachDue, recordsOfProcessing, transferGround } from './registers/registers.ts'
import { dueCases, type Kept, proposal, reviewBy } from './retention/keeping.ts'
import { rules } from './rules.ts'

const noon = '2026-11-25T12:00:00.000Z' as Instant
const here = 'it-central' as NodeId
const lagos = 'ng-central' as NodeId
const amara: Officer = {
  id: 'amara' as OfficerId,
  name: 'Amara Diallo',
  authority: 'Central Authority',
  roles: ['prosecutor', 'approver'],
  signedInAt: noon,
  steppedUpAt: noon,
}
const harbour = { id: 'harbour' as CaseId, members: [amara.id], purpose: 'Trafficking through the port', closed: false }
const why: Circumstances = {
  purposeOf: 'investigation',
  basis: 'UNTOC 18',
  servesCase: 'harbour',
  reason: 'Named by two witnesses as the driver',
}
const person: ItemFacts = { kind: 'person', personal: true, owner: here, category: 'suspect' }
const asked = (item: ItemFacts, more: Circumstances = {}, ask: Partial<Ask> = {}): Ask => ({
  officer: amara,
  act: 'cases.read',
  at: noon,
  case: harbour,
  here,
  item,
  more: { ...why, ...more },
  ...ask,
})
/** The code of the refusal with the policy behind it, or `open`. */
function answer(ask: Ask): string {
  try {
    permit(ask)
    return 'open'
  } catch (no) {
    assert.ok(no instanceof Refusal, String(no))
    return no.facts.policy ? `${no.code}: ${no.facts.policy}` : no.code
  }
}
const leaving: Partial<Ask> = { act: 'assistance.transmit', to: lagos }
const abroad: Circumstances = { use: 'share', state: 'NG', transfer: 'safeguards', originAuthorised: true }

test('the table of rules and the tests that keep them are the same, both ways', () => {
  assert.deepEqual(
    rules.map((it) => it.id),
    Array.from({ length: 28 }, (_, i) => `R${i + 1}`),
  )
  const files = globSync('src/**/*.test.ts').filter((path) => !path.includes('portal'))
  const named = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^test\((['"])(R\d+ .+?)\1, /gm)].map((it) => it[2]!.replaceAll("\\'", "'")),
  )
  assert.deepEqual(rules.flatMap((it) => it.tests).sort(), named.sort())
  for (const it of rules) {
    assert.ok(it.tests.length > 0, `${it.id} has no test`)
    for (const name of it.tests) assert.ok(name.startsWith(`${it.id} `), `${name} is listed under ${it.id}`)
    assert.ok(it.rule && it.kept && it.source)
  }
})

test('every policy keeps a rule that is on the table, and nobody calls kept what is not', () => {
  for (const policy of federationPolicies)
    for (const id of policy.keeps) assert.ok(rules.find((it) => it.id === id)?.policies.includes(policy.id))
  for (const it of rules.filter((one) => one.state !== 'kept'))
    assert.match(it.kept, /[Nn]ot yet/, `${it.id} does not say what is missing`)
})

test('R1 a personal record without purpose, case or legal basis is refused; limited to other purposes it does not exist', () => {
  assert.equal(answer(asked(person)), 'open')
  for (const missing of ['purposeOf', 'basis', 'servesCase'] as const) {
    const { [missing]: _, ...rest } = why
    assert.equal(answer({ ...asked(person), more: rest }), 'purpose-missing')
  }
  const limited = { ...person, onlyPurposes: ['missing-person'] }
  assert.equal(answer(asked(limited)), answer(asked(person, {}, { case: null })))
  assert.equal(answer(asked(limited, { purposeOf: 'missing-person' })), 'open')
})

test('R2 a search for a person is justified in words; the 101st question of the hour and the bulk question wait', () => {
  assert.equal(answer(asked(person, { use: 'search' })), 'open')
  assert.equal(answer(asked(person, { use: 'search', reason: 'check' })), 'purpose-missing')
  assert.equal(answer(asked(person, { use: 'search', reason: `${' '.repeat(40)}check` })), 'purpose-missing')
  assert.equal(answer(asked(person, { inHour: 100 })), 'open')
  assert.equal(answer(asked(person, { inHour: 101 })), 'too-many-questions')
  assert.equal(answer(asked(person, { subjects: 500 })), 'policy-forbids: bulk')
  assert.equal(answer(asked(person, { subjects: 500, approved: true })), 'open')
})

test('R3 what an officer may not see is answered as what never was, whatever hides it', () => {
  assert.equal(answer(asked({}, {}, { act: 'protection.oversee' })), 'role-lacking')
  const absent = answer(asked({}, {}, { case: null }))
  assert.equal(absent, 'not-found')
  assert.equal(answer(asked({}, {}, { case: { ...harbour, members: [] } })), absent)
  assert.equal(answer(asked({ classification: 2 })), absent)
  assert.equal(answer(asked({ classification: 2 }, {}, { officer: { ...amara, clearance: 2 } })), 'open')
  const stale = { ...amara, steppedUpAt: instant(Date.parse(noon) - stepUpLasts_ms - 1000) }
  assert.equal(answer(asked({}, {}, { ...leaving, officer: stale })), 'step-up-needed')
  assert.equal(
    answer(asked({}, {}, { ...leaving, officer: { ...amara, steppedUpAt: instant(Date.parse(noon) - stepUpLasts_ms) } })),
    'open',
  )
})

test('R4 a policy put in force closes what was open, and taking it back opens no more than before', () => {
  const policy = {
    id: 'local-notices',
    says: 'Notices stay here until the ministry has agreed.',
    source: 'Test Act s. 1',
    confidence: 'checked',
    lift: 'administrator',
    answer: 'policy-forbids',
    keeps: ['R4'],
    when: ['item.kind', 'is', 'notice'],
  } as const
  const notice = asked({ kind: 'notice' })
  const under = { officer: { ...amara, under: [policy] } }
  assert.equal(answer(notice), 'open')
  assert.equal(answer({ ...notice, ...under }), 'policy-forbids: local-notices')
  assert.equal(answer(asked({ kind: 'notice' }, {}, { ...under, case: null })), 'not-found')
  assert.equal(answer(notice), 'open')
})

test('R5 only the authority that owns a record changes or erases it', () => {
  for (const use of ['alter', 'erase'] as const) {
    assert.equal(answer(asked({ owner: lagos }, { use })), 'policy-forbids: owner-alone-changes')
    assert.equal(answer(asked({ owner: here }, { use })), 'open')
  }
  assert.equal(answer(asked({ owner: lagos }, { use: 'record' })), 'open')
})

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

test('R7 a record opens only once its conditions were acknowledged', () => {
  assert.equal(answer(asked({ conditionsOpen: true })), 'policy-forbids: conditions-acknowledged')
  assert.equal(answer(asked({ conditionsOpen: false })), 'open')
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

test('R10 a person is recorded under a category, and victims, witnesses and minors are not found by a general search', () => {
  const { category: _, ...unsaid } = person
  assert.equal(answer(asked(unsaid, { use: 'record' })), 'policy-forbids: category-named')
  assert.equal(answer(asked(person, { use: 'record' })), 'open')
  for (const it of [{ category: 'victim' }, { category: 'witness' }, { minor: true }]) {
    assert.equal(answer(asked({ ...person, ...it }, { use: 'search' })), 'not-found')
    assert.equal(answer(asked({ ...person, ...it }, { use: 'search', purposeOf: 'protection-of-victims' })), 'open')
  }
})

test('R11 a statement that does not say whether it is fact or assessment is not recorded', () => {
  assert.equal(answer(asked({ kind: 'statement' }, { use: 'record' })), 'policy-forbids: fact-or-assessment')
  assert.equal(answer(asked({ kind: 'statement', basisMarked: true }, { use: 'record' })), 'open')
})

const thing = (more: Partial<Kept> = {}): Kept => ({
  room: 'evidence',
  subject: 'exhibit:1',
  reference: 'IT-C-2022-0001/E1',
  case: harbour.id,
  since: '2022-02-28T10:00:00.000Z' as Instant,
  recipients: [lagos],
  ...more,
})

test('R12 what is overdue is gone for everyone but those who decide on keeping it, without anyone doing anything', () => {
  const item: ItemFacts = { ...person, reviewBy: '2026-11-25' }
  assert.equal(answer(asked(item)), 'open')
  const later = '2026-11-26T00:00:00.000Z' as Instant
  assert.equal(answer(asked(item, {}, { at: later })), 'not-found')
  const officer = { ...amara, roles: ['data-protection-officer'] as const }
  assert.equal(answer({ officer, act: 'protection.list', at: later, item, more: why }), 'open')
})

test('R12 the review comes three years after the last use, each year for victims and minors, and never after the owner’s day', () => {
  assert.equal(reviewBy(thing()).day, '2025-02-28')
  assert.equal(reviewBy(thing({ lastUsed: '2024-02-29T10:00:00.000Z' as Instant })).day, '2027-02-28')
  assert.equal(reviewBy(thing({ category: 'victim' })).day, '2023-02-28')
  assert.equal(reviewBy(thing({ minor: true })).day, '2023-02-28')
  assert.deepEqual(reviewBy(thing({ deleteBy: '2022-06-01' as never })).rule, 'owner-set')
})

test('R12 reviews are one row a case, victims first, and keeping is bounded by the period and by the owner', () => {
  const other = 'orchard' as CaseId
  const rows = dueCases(
    [
      thing(),
      thing({ subject: 'exhibit:2' }),
      thing({ case: other, category: 'victim', since: '2025-10-01T00:00:00.000Z' as Instant }),
    ],
    '2026-12-31' as never,
    '2026-11-25' as never,
  )
  assert.deepEqual(
    rows.map((it) => [it.case, it.things.length, it.overdue]),
    [
      [other, 1, true],
      [harbour.id, 2, true],
    ],
  )
  const keep =
    (until: string, things = [thing()]) =>
    () =>
      proposal(things, { proposal: 'keep', reason: 'appeal pending', until: until as never }, noon)
  assert.doesNotThrow(keep('2029-11-25'))
  assert.throws(keep('2029-11-26'), /cannot be kept that long/)
  assert.throws(keep('2026-11-25'), /until which day/)
  assert.throws(keep('2027-12-01', [thing({ category: 'victim' })]), /cannot be kept that long/)
  assert.throws(keep('2027-01-02', [thing({ deleteBy: '2027-01-01' as never })]), /cannot be kept that long/)
})

test('R12 a closed case is read, not written', () => {
  const closed = { case: { ...harbour, closed: true } }
  assert.equal(answer(asked({}, {}, { ...closed, act: 'cases.describe' })), 'case-closed')
  assert.equal(answer(asked({}, {}, closed)), 'open')
})

test('R13 nothing is done on a match that no person confirmed', () => {
  for (const use of ['share', 'report', 'judicial', 'combine'] as const) {
    assert.equal(answer(asked({ kind: 'match' }, { use })), 'policy-forbids: match-confirmed')
    assert.equal(answer(asked({ kind: 'match', confirmed: true }, { use })), 'open')
  }
  assert.equal(answer(asked({ kind: 'match' }, { use: 'read' })), 'open')
})

test('R14 nothing leaves without a stated purpose', () => {
  assert.equal(answer(asked({}, {}, { ...leaving, purpose: ' ' })), 'purpose-missing')
  assert.equal(answer(asked({}, {}, { ...leaving, purpose: 'Handed to the prosecutor' })), 'open')
})

test('R18 nobody searches, sorts or counts by special categories, and reading them needs strict necessity', () => {
  for (const field of specials)
    assert.equal(answer(asked({}, { fields: ['name', field] })), 'policy-forbids: special-never-a-key')
  assert.equal(answer(asked({}, { fields: ['name', 'born'] })), 'open')
  assert.equal(answer(asked({ special: ['health'] })), 'policy-forbids: special-strictly-necessary')
  assert.equal(answer(asked({ special: ['health'] }, { strictlyNecessary: true })), 'open')
})

test('R19 what is privileged is neither shared nor used until it is released', () => {
  for (const use of ['read', 'share', 'judicial', 'report'] as const)
    assert.equal(answer(asked({ privileged: true }, { use })), 'policy-forbids: privilege-stops')
})

test('R20 data of a minor leave only with a second person', () => {
  for (const use of ['share', 'judicial', 'export', 'hit'] as const) {
    assert.equal(answer(asked({ minor: true }, { use })), 'policy-forbids: minor-second-person')
    assert.equal(answer(asked({ minor: true }, { use, approved: true })), 'open')
  }
})

test('R21 no field, word or route of this node speaks of a person’s risk, score or dangerousness', () => {
  const about: string[] = []
  const look = (it: unknown, path: string): void => {
    if (typeof it !== 'object' || it === null) return
    for (const [key, inner] of Object.entries(it)) {
      if (/risk|danger|threat|likelihood|score|recidiv|profil/i.test(key)) about.push(`${path}/${key}`)
      look(inner, `${path}/${key}`)
    }
  }
  look(JSON.parse(readFileSync('docs/openapi.json', 'utf8')), '')
  // Words of the law about an event, each only where it stands today: the harm that makes a case urgent, and (Directive (EU) 2016/680
  // Article 31) a breach that harms persons. None is said of a person.
  const ofEvents =
    /\/schemas\/Law(Sheet|Vocabulary)View\/properties\/emergencies\/items\/properties\/threats$|\/schemas\/ProtectionBreach\/.*\/highRisk$|^\/paths\/\/protection\/breaches\/.*\/highRisk$/
  assert.deepEqual(
    about.filter((it) => !ofEvents.test(it)),
    [],
  )
})

test('R21 who a person is decides nothing: no policy reads nationality, sex, age or origin', () => {
  const spoken = JSON.stringify(federationPolicies.map((it) => [it.when, it.unless]))
  assert.doesNotMatch(spoken, /item\.(nationality|sex|gender|age|born|religion|ethnic)/)
  // A minor is only ever protected: turning the flag on closes more and opens nothing.
  const about = [...new Set([...spoken.matchAll(/"((?:item|why|act)\.[A-Za-z_]+)"/g)].map((it) => it[1] as Attribute))]
  const chance = chanceFrom(21)
  for (let i = 0; i < 5000; i++) {
    const question = questionsOn(
      about.filter(() => chance() < 0.1),
      chance,
    )
    const [adult, minor] = [false, true].map((it) => decide({ ...question, 'item.minor': it }, policiesWith([])))
    assert.ok(!minor!.may || adult!.may)
  }
})

test('R22 what binds a person has a person behind it, and every act but the node’s own reply has a role', () => {
  assert.equal(answer(asked({}, { bindsPerson: true, automated: true })), 'policy-forbids: person-decides')
  assert.equal(answer(asked({}, { bindsPerson: true })), 'open')
  const own = asked({}, {}, { act: 'assistance.authorise', preparedBy: [amara.id] })
  assert.deepEqual([answer(own), answer({ ...own, preparedBy: [] })], ['own-work', 'open'])
  const without = (Object.keys(acts) as Act[]).filter((act) => acts[act].roles.length === 0)
  assert.deepEqual(without, ['node.reply'])
  for (const act of Object.keys(acts) as Act[]) for (const role of acts[act].roles) assert.ok(roles.includes(role as Role))
})

test('R23 there is no scraping of faces and no live biometric identification in the interface', () => {
  const api = readFileSync('docs/openapi.json', 'utf8')
  assert.doesNotMatch(api, /face|facial|live-?identification|scrap/i)
})

test('R25 after restriction a record is there only for what it was kept for', () => {
  const restricted = { ...person, restrictedTo: ['prosecution'] }
  for (const purpose of purposes)
    assert.equal(answer(asked(restricted, { purposeOf: purpose })), purpose === 'prosecution' ? 'open' : 'not-found')
})

test('R26 seventy-two hours run from the moment a breach was known, over a change of the clock', () => {
  assert.equal(breachDue('2026-10-24T10:00:00.000Z' as Instant), '2026-10-27T10:00:00.000Z')
})

test('R26 a room that nobody described is in the records of processing, and is said not to be described', () => {
  const rows = recordsOfProcessing({
    authority: 'A',
    node: here,
    software: 'comity',
    routes: [{ verb: 'GET', path: '/x', act: 'cases.read', says: 'One case.' }],
    tables: [{ schema: 'newroom', name: 'thing', says: 'Things.' }],
  })
  assert.deepEqual(
    rows.map((it) => [it.room, it.described, it.roles.length > 0]),
    [
      ['cases', true, true],
      ['newroom', false, false],
    ],
  )
})

const file = (...said: GateFile['said']): GateFile => ({
  subject: 'notice:1',
  case: harbour.id,
  said,
  askedBy: amara.id,
  gates: gatesClosed(said).map((it) => it.id),
  decisions: [],
})
const by = { reason: 'read the file', by: 'chiara' as OfficerId, at: noon }

test('R27 a political offence or a refugee holds a notice until another person has decided at each gate', () => {
  const held = file('political', 'refugee-status')
  assert.deepEqual(held.gates, ['political-offence', 'refugee'])
  assert.equal(stateOf(held), 'held')
  const one = decided(held, { ...by, gate: 'refugee', outcome: 'cleared' })
  assert.equal(stateOf(one), 'held')
  assert.equal(stateOf(decided(one, { ...by, gate: 'political-offence', outcome: 'cleared' })), 'open')
  assert.equal(stateOf(decided(one, { ...by, gate: 'political-offence', outcome: 'stopped' })), 'stopped')
  assert.equal(answer(asked({ kind: 'notice', held: true }, { use: 'share' })), 'policy-forbids: held-by-a-gate')
  assert.equal(answer(asked({}, {}, { act: 'protection.decide-gate', preparedBy: [amara.id] })), 'own-work')
})

test('R27 nothing lifts the gate of torture, and death needs an assurance in the words of the State', () => {
  assert.throws(() => decided(file('torture-risk'), { ...by, gate: 'ill-treatment', outcome: 'cleared' }), /Nothing lifts/)
  assert.throws(
    () => decided(file('torture-risk'), { ...by, gate: 'ill-treatment', outcome: 'assured', assurance: 'we promise' }),
    /Nothing lifts/,
  )
  const death = file('offence-carries-death')
  assert.throws(() => decided(death, { ...by, gate: 'death-penalty', outcome: 'cleared' }), /assurance/)
  assert.throws(() => decided(death, { ...by, gate: 'death-penalty', outcome: 'assured', assurance: ' ' }), /assurance/)
  assert.equal(
    stateOf(decided(death, { ...by, gate: 'death-penalty', outcome: 'assured', assurance: 'It will not be sought.' })),
    'open',
  )
  assert.throws(() => decided(death, { ...by, gate: 'refugee', outcome: 'cleared' }), /was not closed/)
})

test('R27 each gate has a source and opens on something an officer can say', () => {
  assert.deepEqual(
    gates.map((it) => it.id),
    ['death-penalty', 'ill-treatment', 'political-offence', 'refugee', 'minor', 'victim', 'journalist', 'lawyer'],
  )
  for (const gate of gates) {
    assert.ok(gate.source && gate.when.length > 0)
    assert.deepEqual(
      gatesClosed([gate.when[0]!]).map((it) => it.id),
      [gate.id],
    )
  }
})
