import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amara, bo, italy, letterOfRequest, morning, nigeria, stranger, twoNodes } from '../../../test/assistance.ts'
import type { CaseId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Content } from '../content.ts'

const { here } = await twoNodes(italy, nigeria)
const file = await here.openCase()
const begin = (more: { template?: string; like?: string; instrument?: string; title?: string }, inCase: CaseId = file) =>
  here.desk.create(bo, { case: inCase, to: 'ng-central', instrument: 'UNTOC', title: '', language: 'en', ...more }, morning)
const made = await begin({ title: 'Records of an account' })
await here.desk.save(bo, made.id, { version: 1, content: { ...letterOfRequest(), title: 'Records of an account' } }, morning)
const content = letterOfRequest()
const code = (no: unknown): boolean => no instanceof Refusal && no.code === 'not-found'

test('a template keeps what is general, and nothing that names a person, a fact, a day or a file', async () => {
  const kept = await here.desk.templates.keep(bo, made.id, { name: 'Bank records in Nigeria', shared: false }, morning)
  const draft = await begin({ template: kept.id, title: 'Another account' })
  const { content: says } = draft
  assert.equal(says.title, 'Another account')
  assert.equal(says.conducting.functions, content.conducting.functions)
  assert.deepEqual(
    says.offences.map((one) => one.citation),
    content.offences.map((one) => one.citation),
  )
  assert.deepEqual(
    says.measures.map((one) => one.family),
    content.measures.map((one) => one.family),
  )
  const text = JSON.stringify(says)
  for (const { name } of content.persons) assert.ok(!text.includes(name), name)
  for (const { text: fact } of content.facts) assert.ok(!text.includes(fact), fact)
  assert.deepEqual([says.persons, says.attachments, says.deadline.date], [[], [], ''])
})

test('a template is its officer’s own until it is shared, and only its officer forgets it', async () => {
  const own = await here.desk.templates.keep(bo, made.id, { name: 'Mine', shared: false }, morning)
  const shared = await here.desk.templates.keep(bo, made.id, { name: 'Ours', shared: true }, morning)
  const seen = (await here.desk.templates.list(amara, morning)).items.map((it) => [it.name, it.mine])
  assert.deepEqual(seen, [['Ours', false]])
  await assert.rejects(here.desk.templates.forget(amara, shared.id, morning), code)
  await here.desk.templates.forget(bo, own.id, morning)
  assert.ok(!(await here.desk.templates.list(bo, morning)).items.some((it) => it.id === own.id))
  await assert.rejects(
    here.desk.create(
      amara,
      { case: file, to: 'ng-central', instrument: 'UNTOC', title: '', language: 'en', template: own.id },
      morning,
    ),
    code,
  )
})

test('who may not read a request makes no template of it', async () => {
  await assert.rejects(here.desk.templates.keep(stranger, made.id, { name: 'Theirs', shared: true }, morning))
})

test('another request of the case begins with all its words, under another instrument with what that one asks beside', async () => {
  const draft = await begin({ like: made.id, instrument: 'EU-EIO', title: 'The same by an order' })
  const says: Content = draft.content
  assert.deepEqual([says.instrument, says.title], ['EU-EIO', 'The same by an order'])
  assert.deepEqual(says.facts, content.facts)
  assert.deepEqual(says.persons, content.persons)
  assert.ok(says.eio)
})

test('the words of a request serve its own case alone', async () => {
  const other = await here.openCase()
  await assert.rejects(begin({ like: made.id }, other), code)
})
