import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { verifyEd25519 } from '../directory/ed25519.ts'
import { sealingKeyId } from '../directory/manifest.ts'
import { generateKeys, loadKeys } from './keys.ts'
import { barred, partnerHttp } from './partner-http.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-keys-'))
after(() => rmSync(dir, { recursive: true }))
const text = (it: string) => new TextEncoder().encode(it)

test('keys are made once, and only their owner can read them', async () => {
  await assert.rejects(loadKeys(dir), /comity init/)
  assert.equal(generateKeys(dir), true)
  const before = readFileSync(join(dir, 'signing.key'), 'utf8')
  assert.equal(generateKeys(dir), false)
  assert.equal(readFileSync(join(dir, 'signing.key'), 'utf8'), before)
  assert.equal(statSync(join(dir, 'signing.key')).mode & 0o777, 0o600)
  chmodSync(join(dir, 'signing.key'), 0o644)
  const keys = await loadKeys(dir)
  assert.equal(statSync(join(dir, 'signing.key')).mode & 0o777, 0o600)
  assert.ok(verifyEd25519(keys.signing, text('a'), keys.sign(text('a'))))
})

test('what is sealed to the node opens there, under its own header alone, also with an older key', async () => {
  const old = await loadKeys(dir)
  const { enc, ciphertext } = old.sealer.seal(old.sealing, text('secret'), text('info'), text('aad'))
  writeFileSync(join(dir, 'sealing', '2999-01-01.key'), 'ab'.repeat(32), { mode: 0o600 })
  const keys = await loadKeys(dir)
  assert.notEqual(keys.sealing, old.sealing)
  const open = async (key: string, info: string, aad: string) => {
    const plain = keys.sealer.open(sealingKeyId(key), enc, ciphertext, text(info), text(aad))
    return plain && new TextDecoder().decode(plain)
  }
  assert.equal(await open(old.sealing, 'info', 'aad'), 'secret')
  assert.equal(await open(old.sealing, 'info', 'other'), undefined)
  assert.equal(await open(old.sealing, 'other', 'aad'), undefined)
  assert.equal(await open(keys.sealing, 'info', 'aad'), undefined)
})

test("no partner's address leads into our own network", async () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '::1',
    '::ffff:127.0.0.1',
    'fd00::1',
    'fe80::1',
    '0.0.0.0',
    '100.64.0.1',
    '::ffff:7f00:1',
  ])
    assert.ok(barred(address), address)
  for (const address of ['8.8.8.8', '2001:4860:4860::8888', '172.32.0.1']) assert.ok(!barred(address), address)
  const partners = partnerHttp()
  for (const url of ['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1', 'http://2130706433:1', 'file:///etc/passwd'])
    await assert.rejects(partners.fetchManifest(url), /address-barred/, url)
  partners.close()
})
