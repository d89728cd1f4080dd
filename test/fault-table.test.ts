/** The table of faults in docs/trust.md and what tries them are the same, both ways: a line without a trial is a promise, a trial without a line is not found. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const rows = [...read('docs/trust.md').matchAll(/^\| ([LFK]\d+) \| .+ \| ([^|]+) \|$/gm)].map((it) => ({
  id: it[1]!,
  tried: it[2]!,
}))

/** What the names of tests begin with, e.g. `K5, K2: when a key is stolen ...`. */
const tested = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !/adversaries|identifiers/.test(file))
    .flatMap((file) => [...read(join('src', file)).matchAll(/\btest\(\s*['"`]((?:[LFK]\d+(?:, )?)+):/g)])
    .flatMap((it) => it[1]!.split(', ')),
)
const chapters = new Set(
  ['faults/ledger.ts', 'faults/post.ts'].flatMap((file) => /const chapters = \{ ([^}]+) \}/.exec(read(file))![1]!.split(', ')),
)

test('each fault that docs/trust.md lists is tried by a test whose name begins with it, or by the chapters it names', () => {
  const wanted = [...Array(14).keys()]
    .map((n) => `L${n + 1}`)
    .concat(
      [...Array(12).keys()].map((n) => `F${n + 1}`),
      [...Array(8).keys()].map((n) => `K${n + 1}`),
    )
  assert.deepEqual(
    rows.map(({ id }) => id),
    wanted,
  )
  for (const { id, tried } of rows) {
    const named = [...tried.matchAll(/`([a-z]+)`/g)].map((it) => it[1]!)
    for (const name of named) assert.ok(chapters.has(name), `${id}: there is no chapter ${name} of the fault runs`)
    if (tried.includes('always')) assert.ok(tested.has(id), `${id}: no test's name begins with it`)
    assert.ok(tried.includes('always') || named.length > 0, `${id}: nothing tries it`)
  }
})

test('each fault that a test names stands in the table', () => {
  const listed = new Set(rows.map(({ id }) => id))
  assert.deepEqual(
    [...tested].filter((id) => !listed.has(id)),
    [],
  )
})
