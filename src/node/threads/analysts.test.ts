import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answer, type Job } from '../../analysis/network/questions.ts'
import { analysts } from './analysts.ts'

test('a thread of its own gives the answer that the kernel gives, and a fault in it is not swallowed', async () => {
  const job: Job = {
    question: { kind: 'places' },
    entities: ['a', 'b', 'c'],
    ties: [
      { id: '1', from: 0, to: 1, weight: 1, directed: false },
      { id: '2', from: 1, to: 2, weight: 2, directed: true },
    ],
  }
  const ask = analysts()
  const [one, two] = await Promise.all([ask(job), ask(job)])
  assert.deepEqual(one, answer(job))
  assert.deepEqual(two, one)
  await assert.rejects(ask({ ...job, entities: [] }), /names a node that is not there/)
})
