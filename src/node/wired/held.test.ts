/** What a case offers to its chart, on a whole node: by the rules of each room, without victims, and without what a mark keeps out of charts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNode } from '../../../test/whole-node.ts'

const node = await wholeNode()
const amara = await node.signIn('Amara Diallo')
const file = await amara.act<{ id: string }>('/cases', {
  title: 'Quay',
  purpose: 'Investigation',
  basis: 'Art. 1',
  instruments: [],
})
const record = (category: string, name: string) =>
  amara.act<{ id: string; reference: string }>('/intelligence/records', {
    case: file.id,
    kind: 'person',
    category,
    share: 'contact',
    contact: 'Harbour police',
    handling: { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] },
    reviewBy: `${new Date().getFullYear() + 1}-06-01`,
    misused: false,
    statements: [{ field: 'name', value: name, basis: 'fact', source: 'Harbour police', dated: '2026-11-20', withheld: false }],
  })
type Offered = Readonly<{ entities: readonly Readonly<{ label: string }>[]; closed: number }>
const offered = async () => {
  const { entities, closed } = await amara.get<Offered>(`/cases/${file.id}/network/held`)
  return { labels: entities.map((it) => it.label), closed }
}

test('a suspect on record is offered, a victim never, and a mark that keeps a record out of charts is counted and not shown', async () => {
  const suspect = await record('suspect', 'Viktor Petrov')
  await record('victim', 'Ada Nwosu')
  assert.deepEqual(await offered(), { labels: ['Viktor Petrov'], closed: 0 })
  const subject = `record:${suspect.id}`
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject, owner: 'de-central', tlp: 'red', codes: [], reason: 'Given for the eyes of two officers' },
    'PUT',
  )
  await amara.act(`/protection/cases/${file.id}/acknowledgements`, { subject }).catch(() => {})
  assert.deepEqual(await offered(), { labels: [], closed: 1 })
  await node.db.sql.query('delete from protection.marking where subject = $1', [subject])
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    { subject, codes: [], restrictedTo: ['prosecution'], reason: 'Contested' },
    'PUT',
  )
  assert.deepEqual(await offered(), { labels: [], closed: 0 }, 'what is hidden is not counted')
})
