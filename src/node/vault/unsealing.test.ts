import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testConfig } from '../../../test/stage.ts'
import { makeMaster, readMasters } from './masters.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-shut-'))
after(() => rmSync(dir, { recursive: true, force: true }))
const folder = (name: string): string => {
  const at = join(dir, name)
  mkdirSync(at)
  return at
}
const lain = (keysDir: string): string => readFileSync(join(keysDir, 'master', readdirSync(join(keysDir, 'master'))[0]!), 'utf8')

/** Whoever keeps it shut: what lies in the folder is not the key, and the same key comes back. */
async function shutAndOpened(keysDir: string, config: ReturnType<typeof testConfig>): Promise<void> {
  await makeMaster(keysDir, config, new Date())
  const [master] = await readMasters(keysDir, config)
  assert.equal(master.key.length, 32)
  for (const as of ['hex', 'base64', 'base64url'] as const)
    assert.ok(!lain(keysDir).includes(Buffer.from(master.key).toString(as)))
  const [again] = await readMasters(keysDir, config)
  assert.deepEqual(again.key, master.key)
}

test('a key management server with the transit API of OpenBao and Vault keeps the master key shut', async () => {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../../test/transit-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  after(() => server.kill())
  const port = await new Promise<string>((done) => server.stdout.once('data', (said: Buffer) => done(said.toString().trim())))
  const config = testConfig({
    masterKey: 'transit',
    transitUrl: `http://127.0.0.1:${port}/v1/transit`,
    transitKey: 'comity',
    transitToken: 's.right',
  })
  const keysDir = folder('transit')
  await shutAndOpened(keysDir, config)
  assert.match(lain(keysDir), /vault:v1:/)
  await assert.rejects(
    readMasters(keysDir, { ...config, transitToken: 's.wrong' }),
    /answered 403: look at token, policy and key/,
  )
  await assert.rejects(readMasters(keysDir, { ...config, transitUrl: 'http://127.0.0.1:1/v1/transit' }), /does not answer/)
})

test('a program of the house keeps the master key shut', async () => {
  const program = join(dir, 'kms.sh')
  // OpenSSL is what an operator would reach for; the password stands for the device.
  writeFileSync(
    program,
    `#!/bin/sh\nset -e\ncase "$1" in\n  seal) base64 -d | openssl enc -aes-256-cbc -pbkdf2 -pass pass:device | base64 -w0 ;;\n  unseal) base64 -d | openssl enc -d -aes-256-cbc -pbkdf2 -pass pass:device | base64 -w0 ;;\nesac\n`,
  )
  chmodSync(program, 0o700)
  const config = testConfig({ masterKey: 'command', masterCommand: program })
  await shutAndOpened(folder('command'), config)
  await assert.rejects(
    readMasters(join(dir, 'command'), { ...config, masterCommand: '/bin/false' }),
    /\/bin\/false unseal failed/,
  )
})

const module = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'].find((it) =>
  existsSync(it),
)
const present = (program: string): boolean => {
  try {
    execFileSync('which', [program])
    return true
  } catch {
    return false
  }
}
const token = module && present('softhsm2-util') && present('pkcs11-tool')

test('a security module keeps the master key shut', { skip: !token && 'softhsm2 and opensc are not installed' }, async () => {
  const tokens = folder('tokens')
  writeFileSync(join(dir, 'softhsm.conf'), `directories.tokendir = ${tokens}\n`)
  process.env.SOFTHSM2_CONF = join(dir, 'softhsm.conf')
  execFileSync('softhsm2-util', ['--init-token', '--free', '--label', 'comity', '--pin', '4711', '--so-pin', '4712'])
  const at = ['--module', module!, '--token-label', 'comity', '--login', '--pin', '4711']
  execFileSync('pkcs11-tool', [...at, '--keypairgen', '--key-type', 'rsa:3072', '--id', '01', '--usage-decrypt'], {
    stdio: 'pipe',
  })
  const config = testConfig({ masterKey: 'pkcs11', pkcs11Module: module!, pkcs11Pin: '4711' })
  const keysDir = folder('pkcs11')
  await shutAndOpened(keysDir, config)
  await assert.rejects(readMasters(keysDir, { ...config, pkcs11Pin: '0000' }), /pkcs11-tool --decrypt failed/)
})
