import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { openKeys, rotated, seal, unseal } from './keys.ts'
import { cookieName, readCookie, readToken, returnPath, secret, setCookie, tokenOf } from './token.ts'

const origin = 'https://node.example'

test('whatever is asked for, the return path stays at this origin and out of the machinery', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc
      .array(
        fc.constantFrom('/', '\\', '.', '..', '@', ':', '//', 'evil.example', '%2f', '\t', '\n', 'javascript:', 'api', 'oidc'),
      )
      .map((p) => p.join('')),
  )
  fc.assert(
    fc.property(nasty, (asked) => {
      const path = returnPath(asked, origin)
      const url = new URL(path, origin)
      assert.equal(url.origin, origin)
      assert.match(path, /^\/(?!\/)/)
      assert.ok(!/^\/(api|oidc)(\/|$)/.test(url.pathname))
    }),
    { numRuns: 5000 },
  )
  assert.equal(returnPath('/requests/1?tab=facts#q3', origin), '/requests/1?tab=facts#q3')
  assert.equal(returnPath('/a/../api/v1/session', origin), '/')
})

test('over https the cookie is Secure and bound to its host', () => {
  const name = cookieName(true, 'it-central', 'session')
  assert.equal(name, '__Host-comity-it-central')
  assert.equal(setCookie(name, 'x', true), '__Host-comity-it-central=x; Path=/; HttpOnly; SameSite=Lax; Secure')
  assert.equal(readCookie('a=1; __Host-comity-it-central=x=y; b=2', name), 'x=y')
  assert.equal(readCookie('__Host-comity-it-central2=x', name), undefined)
})

test('a token is read only in its exact form', () => {
  const token = tokenOf('0192f0a0-0000-7000-8000-000000000000', secret())
  assert.ok(readToken(token))
  for (const wrong of [undefined, '', token.slice(1), `${token}a`, token.replace('.', ','), ` ${token}`])
    assert.equal(readToken(wrong), undefined)
})

test('signing keys are made once, kept private, replaced after 90 days, and the earlier one still verifies', () => {
  const dir = mkdtempSync(join(tmpdir(), 'comity-keys-'))
  const day_ms = 86_400_000
  const first = openKeys(dir, 0)
  assert.equal(statSync(join(dir, 'signin-keys.json')).mode & 0o777, 0o600)
  assert.deepEqual(openKeys(dir, 89 * day_ms), first)
  const second = openKeys(dir, 90 * day_ms)
  assert.equal(second.signing.length, 2)
  assert.equal(second.signing[1]!.kid, first.signing[0]!.kid)
  assert.equal(second.sealing, first.sealing)
  assert.equal(rotated(second, 92 * day_ms).signing.length, 1)
  assert.ok(!readFileSync(join(dir, 'signin-keys.json'), 'utf8').includes('undefined'))
  rmSync(dir, { recursive: true })
})

test('what the provider stores opens only under its own name', () => {
  const keys = rotated(undefined, 0)
  const sealed = seal(keys, 'a code', 'AuthorizationCode:1')
  assert.equal(unseal(keys, sealed, 'AuthorizationCode:1'), 'a code')
  assert.throws(() => unseal(keys, sealed, 'AuthorizationCode:2'))
  assert.throws(() => unseal(rotated(undefined, 0), sealed, 'AuthorizationCode:1'))
})
