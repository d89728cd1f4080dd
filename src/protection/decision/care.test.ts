/** Persons with more care: categories, facts and assessments, special data, privilege, children, and what no machine may do. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { amara, answer, asked, person } from '../../../test/protection-asking.ts'
import { chanceFrom, questionsOn } from '../../../test/protection-model.ts'
import { type Role, roles } from '../../kernel/officer.ts'
import { type Act, acts } from '../acts.ts'
import { type Attribute, specials } from './attributes.ts'
import { decide } from './decide.ts'
import { federationPolicies } from './federation.ts'
import { policiesWith } from './inForce.ts'

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
