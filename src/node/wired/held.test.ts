/** What a case offers to its chart, on a whole node: by the rules of each room, without victims, and without what a mark keeps out of charts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNode } from '../../../test/whole-node.ts'
import { ofMessage, ofTeam } from './spoken.ts'

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

const message = {
  id: 'm-1',
  direction: 'in',
  partner: 'fr-central',
  author: 'Camille Lefèvre',
  title: 'Transfers of July',
  body: 'The money went to FR76 3000 6000 0112 3456 7890 189; call +33 4 72 00 00 01. Marie says so.',
  at: '2026-11-20T10:00:00.000Z',
  handling: { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] },
  read: true,
} as unknown as Parameters<typeof ofMessage>[0]

test('of a message the numbers that hold are offered with where they stand, not its prose; unread it tells nothing', () => {
  const told = ofMessage(message)
  assert.deepEqual(
    told.entities.map((it) => [it.kind, it.label]),
    [
      ['item', 'Transfers of July'],
      ['account', 'FR7630006000011234567890189'],
      ['phone', '+33472000001'],
    ],
  )
  assert.ok(told.ties.every((it) => it.evidence.includes('Transfers of July') && it.source === 'fr-central'))
  assert.deepEqual(ofMessage({ ...message, read: false, body: '' }).entities, [])
})

test('of a team what all members keep together is offered with its ties, and nothing of a compartment', () => {
  const kept = (entity: string, lane: string, is: string, label: string, ties: object[] = []) => ({
    id: entity,
    lane,
    plan: { value: { entity, is, label, ties } },
  })
  const team = {
    id: 't-1',
    title: 'Lanterna',
    work: {
      entities: [
        kept('e1', 'team', 'person', 'Osas Igbinedion', [
          { to: 'e2', as: 'drives' },
          { to: 'e3', as: 'knows' },
        ]),
        kept('e2', 'team', 'vehicle', 'AB123CD'),
        kept('e3', 'victims', 'person', 'Ada'),
      ],
    },
  } as unknown as Parameters<typeof ofTeam>[0]
  const told = ofTeam(team)
  assert.deepEqual(
    told.entities.map((it) => it.label),
    ['Osas Igbinedion', 'AB123CD'],
  )
  assert.deepEqual(
    told.ties.map((it) => it.evidence),
    ['Lanterna: drives'],
  )
})
