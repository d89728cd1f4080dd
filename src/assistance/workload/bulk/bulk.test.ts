import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  amara,
  bo,
  dario,
  italy,
  later,
  letterOfRequest,
  nigeria,
  send,
  stranger,
  twoNodes,
} from '../../../../test/assistance.ts'
import type { RequestId } from '../../request.ts'

const { here, deliver } = await twoNodes(italy, nigeria)
const sent = async (): Promise<RequestId> => (await send(here, letterOfRequest(), nigeria, later(0))).id
const [one, two, three] = [await sent(), await sent(), await sent()]
await deliver(later(0))
const list = async (filter: Record<string, unknown> = {}) =>
  (await here.desk.list(bo, { sort: 'due', limit: 50, ...filter } as never, later(2))).items

test('several requests are reminded at once, and each line says for itself what became of it', async () => {
  await here.desk.bulk.forAll(bo, { act: 'remind', requests: [one], message: '' }, later(1))
  await deliver(later(1))
  const { items } = await here.desk.bulk.forAll(
    bo,
    { act: 'remind', requests: [one, two, 'no-such-request'], message: 'The trial is near.' },
    later(2),
  )
  await deliver(later(2))
  assert.deepEqual(
    items.map(({ id, refused }) => [id, refused]),
    [
      [one, 'progress-asked-today'],
      [two, undefined],
      ['no-such-request', 'not-found'],
    ],
  )
  assert.deepEqual((await list({ silent: 'yes' })).map((row) => row.id).sort(), [one, two].sort())
})

test('a label is put on and taken off, found by, and never sent; who is outside the case cannot', async () => {
  const put = await here.desk.bulk.forAll(bo, { act: 'label', requests: [one, three], label: 'Lagoon' }, later(3))
  assert.ok(put.items.every((it) => !it.refused))
  assert.deepEqual((await list({ label: 'Lagoon' })).map((row) => row.id).sort(), [one, three].sort())
  assert.deepEqual((await here.desk.bulk.labels(bo, later(3))).items, ['Lagoon'])
  const foreign = await here.desk.bulk.forAll(stranger, { act: 'label', requests: [two], label: 'x' }, later(3))
  assert.deepEqual(foreign.items, [{ id: two, refused: 'not-found' }])
  await here.desk.bulk.forAll(bo, { act: 'unlabel', requests: [three], label: 'Lagoon' }, later(3))
  assert.deepEqual(
    (await list({ label: 'Lagoon' })).map((row) => row.id),
    [one],
  )
})

test('assigning and closing follow the rules of the single acts', async () => {
  const given = await here.desk.bulk.forAll(bo, { act: 'assign', requests: [one, two], to: amara.id }, later(4))
  assert.ok(given.items.every((it) => !it.refused))
  assert.equal((await list({ assignee: amara.id })).length, 2)
  const closed = await here.desk.bulk.forAll(bo, { act: 'close', requests: [one] }, later(4))
  assert.equal(closed.items[0]?.refused, 'request-cannot-move')
  const role = await here.desk.bulk.forAll(dario, { act: 'assign', requests: [one] }, later(4))
  assert.ok(role.items[0]?.refused)
})

test('the list as a table has a line a request, and a cell that looks like a formula is text', async () => {
  await here.desk.bulk.forAll(bo, { act: 'label', requests: [two], label: '=1+1' }, later(5))
  const { bytes } = await here.desk.bulk.table(bo, { sort: 'due', ids: `${one},${two}` } as never, later(5))
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).trimEnd().split('\r\n')
  assert.equal(lines.length, 3)
  assert.ok(lines[0]?.startsWith('\ufeffreference,'))
  assert.ok(lines.some((line) => line.includes("'=1+1")))
  assert.deepEqual(here.entries.at(-1)?.content, { rows: 2 })
})

test('R6 of a request that may not leave in a file its number stands in the table, and of one that is hidden nothing', async () => {
  const table = async () => {
    const { bytes } = await here.desk.bulk.table(bo, { sort: 'due', ids: `${one},${two}` } as never, later(6))
    return new TextDecoder().decode(bytes).trimEnd().split('\r\n').slice(1)
  }
  const mark = (of: string, set: string) =>
    here.db.sql.query(
      `insert into protection.marking (case_id, subject, owner, marked_by, marked_at, ${set.split('=')[0]})
         select case_id, 'request:' || request_id, 'xx-other', 'amara', now(), ${set.split('=')[1]} from assistance.request where request_id = $1`,
      [of],
    )
  await mark(one, "tlp='red'")
  const [row] = (await table()).filter((it) => it.includes('kept-back'))
  assert.match(row ?? '', /^[A-Z0-9-]+,{7}kept-back: light-red,{9}$/)
  assert.deepEqual(here.entries.at(-1)?.content, { rows: 2, kept: 1 })
  await mark(two, 'classification=3')
  assert.equal((await table()).length, 1)
})
