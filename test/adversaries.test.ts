import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { listed } from './adversaries.ts'

test('each attempt on the list is tried by exactly one test, and nothing is tried that is not on it', () => {
  const tried = globSync('src/node/adversaries/*.test.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^attempt\('([A-Z]\d+)'/gm)].map((it) => it[1]!),
  )
  assert.deepEqual(tried.toSorted(), listed.map((it) => it.id).toSorted())
})

test('the page of adversaries is the one that the list gives', async () => {
  const { spawnSync } = await import('node:child_process')
  const done = spawnSync(process.execPath, ['scripts/adversaries.ts', '--check'], { encoding: 'utf8' })
  assert.equal(done.status, 0, done.stderr)
})
