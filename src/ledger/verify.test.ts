import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'

test('what verifies a proof needs nothing but a browser: no file it stands on asks for a server', () => {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      assert.ok(!target!.startsWith('node:'), `${file} asks for ${target}`)
      if (target!.startsWith('.')) visit(join(dirname(file), target!))
    }
  }
  visit(resolve(import.meta.dirname, 'verify.ts'))
  assert.ok(seen.size > 8)
})
