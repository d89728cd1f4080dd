import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNode } from '../../../test/whole-node.ts'
import { addOfficer } from '../../directory/store.ts'
import type { OfficerId } from '../../kernel/id.ts'
import type { Role } from '../../kernel/officer.ts'

const node = await wholeNode()
const enrol = async (name: string, roles: readonly Role[]) => {
  await addOfficer(
    node.db.sql,
    { id: node.db.newId<'officer'>() as OfficerId, name, authority: 'Central Authority of XA', roles },
    node.db.now(),
  )
  return node.signIn(name)
}
const amara = await node.signIn('Amara Diallo')
const chiara = await node.signIn('Chiara Conti')
const ada = await node.signIn('Ada Rossi')
const elif = await enrol('Elif Demir', ['data-protection-officer'])
const dina = await enrol('Dina Haddad', ['investigator'])

type Line = {
  id: string
  state: string
  reviewer: boolean
  doc: { case: string; until: string; told: { name: string; as: string }[] }
}
type Page<T> = { items: T[] }
const open = () =>
  amara.act<{ id: string; reference: string }>('/cases', {
    title: 'Hostage',
    purpose: 'Investigation of a kidnapping',
    basis: 'Art. 289-bis Codice penale',
    instruments: [],
  })
const reason = 'A life is in danger and nobody of the case can be reached.'
const lines = async (who: typeof amara) => (await who.get<Page<Line>>('/protection/glass')).items

test('an officer opens a case in an emergency by its reference: at once, to read, and it cries out to everyone responsible', async () => {
  const file = await open()
  assert.equal((await chiara.send('GET', `/cases/${file.id}`)).status, 404)
  const broken = await chiara.act<Line>('/protection/glass', { case: file.reference, reason, hours: 2 })
  assert.equal((await chiara.send('GET', `/cases/${file.id}`)).status, 200)
  assert.deepEqual(
    broken.doc.told.map((it) => [it.name, it.as]),
    [
      ['Amara Diallo', 'case'],
      ['Elif Demir', 'data-protection'],
      ['Ada Rossi', 'security'],
    ],
  )
  for (const who of [amara, elif, ada]) {
    const inbox = await who.get<Page<{ id: string; stage: string; group: string }>>('/overview/inbox?view=ours')
    assert.deepEqual(
      inbox.items.filter((it) => it.id === broken.id).map((it) => [it.stage, it.group]),
      [['glass-open', 'overdue']],
    )
    assert.equal((await lines(who)).find((it) => it.id === broken.id)?.reviewer, true)
  }
  assert.deepEqual(await lines(dina), [], 'it is no news for others')
  const history = await amara.get<Page<{ act: string }>>(`/ledger/cases/${file.id}/entries`)
  assert.ok(history.items.some((it) => it.act === 'protection.break-glass'))
  const hints = await elif.get<Page<{ kind: string; name: string }>>('/protection/hints?days=7&purpose=daily+look')
  assert.ok(hints.items.some((it) => it.kind === 'break-glass'))
  assert.equal((await elif.send('GET', `/cases/${file.id}`)).status, 403, 'being told opens nothing')
})

test('whoever opened it reads and does nothing else, not even make the access last', async () => {
  const file = await open()
  const broken = await chiara.act<Line>('/protection/glass', { case: file.id, reason })
  const members = await chiara.send<{ code: string }>('POST', `/cases/${file.id}/members`, {
    officer: node.ids.get('Chiara Conti'),
    function: 'lead',
  })
  assert.equal(members.body.code, 'emergency-reads-only')
  assert.equal(
    (await chiara.send<{ code: string }>('POST', '/protection/glass', { case: file.id, reason })).body.code,
    'glass-not-needed',
  )
  const own = await chiara.send<{ code: string }>('POST', `/protection/glass/${broken.id}/review`, {
    outcome: 'justified',
    note: 'I say so',
  })
  assert.equal(own.body.code, 'own-work', 'nobody reviews himself')
})

test('access ends by itself, and before its time by the hand of anyone who was told', async () => {
  const file = await open()
  const broken = await chiara.act<Line>('/protection/glass', { case: file.id, reason, hours: 1 })
  await node.db.sql.query(
    `update cases.member set until = now() - interval '1 second' where case_id = $1 and function = 'emergency'`,
    [file.id],
  )
  assert.equal((await chiara.send('GET', `/cases/${file.id}`)).status, 404)
  assert.equal(
    (await chiara.get<Page<{ id: string }>>('/cases')).items.some((it) => it.id === file.id),
    false,
  )
  assert.equal(
    (await lines(chiara)).some((it) => it.id === broken.id),
    true,
  )

  const second = await open()
  const again = await chiara.act<Line>('/protection/glass', { case: second.id, reason, hours: 24 })
  assert.equal((await dina.send('POST', `/protection/glass/${again.id}/end`)).status, 404)
  await elif.act(`/protection/glass/${again.id}/end`)
  assert.equal((await chiara.send('GET', `/cases/${second.id}`)).status, 404)
})

test('it is reviewed once the case and data protection have each given their word, and each word is kept', async () => {
  const file = await open()
  const { id } = await chiara.act<Line>('/protection/glass', { case: file.id, reason })
  const word = (outcome: string) => ({ outcome, note: 'The hostage was found by it.' })
  await ada.act(`/protection/glass/${id}/review`, word('justified'))
  assert.equal((await lines(elif)).find((it) => it.id === id)?.state, 'open', 'security alone does not close it')
  await amara.act(`/protection/glass/${id}/review`, word('justified'))
  const twice = await amara.send<{ code: string }>('POST', `/protection/glass/${id}/review`, word('justified'))
  assert.equal(twice.body.code, 'own-work')
  const done = await elif.act<Line>(`/protection/glass/${id}/review`, word('not-justified'))
  assert.equal(done.state, 'reviewed')
  const inbox = await amara.get<Page<{ id: string }>>('/overview/inbox?view=ours')
  assert.equal(
    inbox.items.some((it) => it.id === id),
    false,
  )
  const refused = await ada.send<{ code: string }>('POST', '/protection/glass', { case: file.id, reason })
  assert.equal(refused.body.code, 'role-lacking', 'an administrator breaks no glass')
})
