/** What the source remembers and what docs/ledger-events.md tells are the same acts, both ways. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { steps } from '../src/federation/receipt.ts'
import { acts } from '../src/protection/acts.ts'
import { rememberedOnPage } from './ledger-events.ts'

const src = resolve(import.meta.dirname, '../src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !f.startsWith('portal'))
  .map((f) => [f, readFileSync(join(src, f), 'utf8')] as const)

/** How an act's name is given to `remember`, and which names that can be. */
const worded: Readonly<Record<string, readonly string[]>> = {
  'given.act': Object.keys(acts).filter(
    (a) =>
      /^(cases|evidence|assistance|intelligence|screening|protection|analysis|teams)\./.test(a) &&
      !/\.(read|list|list-markings|list-clearances|consultations)$|^intelligence\.oversee$|^screening\.weighing$/.test(a),
  ),
  "given.officer === nodeItself ? 'assistance.received' : given.act": ['assistance.received'],
  // An officer's act, or what the node does by itself where a team obliges it.
  'rule ? entered.rule : entered.given.act': ['teams.erased'],
  '`federation.${kind}`': ['federation.equivocation', 'federation.broken-chain'],
  '`federation.receipt-${receipt.step}`': steps.filter((s) => s !== 'stored').map((s) => `federation.receipt-${s}`),
  '`session.${what}`': all(/change\(\s*desk,\s*officer,\s*params\.officer,\s*'([a-z-]+)'/g).map((what) => `session.${what}`),
  '`session.way-${what}`': ['session.way-agreed', 'session.way-stopped'],
  // The ledger's own looks hand their act on.
  '': all(/looked\(\s*sql,\s*officer,\s*'([a-z.]+)'/g),
}

function all(pattern: RegExp): string[] {
  return sources.flatMap(([, text]) => [...text.matchAll(pattern)].map((it) => it[1]!))
}

/** Each call of `remember` with an entry written there, and the expression that gives its act. */
const calls = sources.flatMap(([file, text]) =>
  [...text.matchAll(/\bremember\(sql, \{\s*act(?:: ([^\n]+?))?,\n/g)].map((it) => [file, it[1] ?? ''] as const),
)

test('every act that the source remembers is on the page, and every act on the page is remembered somewhere', () => {
  const remembered = new Set<string>()
  for (const [file, expression] of calls) {
    const literal = /^'([^']+)'$/.exec(expression)?.[1]
    const names = literal ? [literal] : worded[expression]
    assert.ok(names, `${file} remembers under ${expression}: say in this test which acts that can be`)
    for (const name of names) remembered.add(name)
  }
  const told = rememberedOnPage().map((row) => row.act)
  assert.deepEqual([...remembered].sort(), told.toSorted())
  assert.equal(new Set(told).size, told.length, 'no act is told twice')
})

test('no call of remember is written in a way that this comparison would overlook', () => {
  const written = sources.flatMap(([file, text]) => [...text.matchAll(/\bremember\(sql, \{/g)].map(() => file))
  assert.equal(calls.length, written.length)
  assert.ok(calls.length > 20)
})
