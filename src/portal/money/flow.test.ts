import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flowOf } from './flow.ts'

const step = (payment: string, from: string, to: string, claimed: number) => ({ payment, from, to, minor: claimed, claimed })

test('money that moves on stands one column further, and two payments of one way are one band', () => {
  const { nodes, links } = flowOf([step('1', 'A', 'B', 60), step('2', 'A', 'B', 40), step('3', 'B', 'C', 90)])
  assert.deepEqual(
    nodes.map((n) => [n.account, n.column]),
    [
      ['A', 0],
      ['B', 1],
      ['C', 2],
    ],
  )
  assert.deepEqual(
    links.map((l) => [l.claimed, l.payments]),
    [
      [100, ['1', '2']],
      [90, ['3']],
    ],
  )
})

test('money that comes back is drawn forward: no band ever runs to an earlier column', () => {
  const { nodes, links } = flowOf([step('1', 'A', 'B', 50), step('2', 'B', 'A', 50), step('3', 'A', 'B', 50)])
  const column = new Map(nodes.map((n) => [n.key, n.column]))
  for (const link of links) assert.equal(column.get(link.to), column.get(link.from)! + 1)
  assert.deepEqual(
    nodes.map((n) => [n.account, n.column]),
    [
      ['A', 0],
      ['B', 1],
      ['A', 2],
      ['B', 3],
    ],
  )
})

test('a payment in which nothing claimed moved is not drawn', () => {
  assert.deepEqual(flowOf([step('1', 'A', 'B', 0)]), { nodes: [], links: [] })
})
