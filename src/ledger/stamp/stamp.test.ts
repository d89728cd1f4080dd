import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { entryOf, node, origin, sequencerOn } from '../../../test/ledger.ts'
import { remembering } from '../desk.ts'
import { drain } from '../log/sequencer.ts'
import * as log from '../log/store.ts'
import { stampedAt, stampedText, stampNewest } from './courier.ts'
import { stamps } from './store.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-tsa-'))
after(() => rmSync(dir, { recursive: true }))
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] })
const there = (() => {
  try {
    return openssl('version').length > 0
  } catch {
    return false
  }
})()
const skip = there ? false : 'openssl is not installed: it plays the time-stamping authority'

/** An authority of its own, as `openssl ts` keeps one. */
function authority(name: string) {
  writeFileSync(
    join(dir, `${name}.cnf`),
    `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=${name}\n[ca]\nbasicConstraints=critical,CA:true\n[tsa]\nextendedKeyUsage=critical,timeStamping\n
[ts]\ndefault_tsa=t\n[t]\nserial=${join(dir, `${name}.serial`)}\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=yes\ness_cert_id_alg=sha256\n`,
  )
  writeFileSync(join(dir, `${name}.serial`), '01\n')
  const config = ['-config', `${name}.cnf`]
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    `${name}-ca.key`,
    '-out',
    `${name}-ca.pem`,
    '-days',
    '30',
    '-extensions',
    'ca',
    ...config,
  )
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    `/CN=${name} stamping`,
    ...config,
  )
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-CA',
    `${name}-ca.pem`,
    '-CAkey',
    `${name}-ca.key`,
    '-CAcreateserial',
    '-out',
    `${name}.pem`,
    '-days',
    '30',
    '-extfile',
    `${name}.cnf`,
    '-extensions',
    'tsa',
  )
  return {
    name,
    trusted: readFileSync(join(dir, `${name}-ca.pem`), 'utf8'),
    async ask(request: Uint8Array): Promise<Uint8Array> {
      writeFileSync(join(dir, 'ask.tsq'), request)
      openssl(
        'ts',
        '-reply',
        '-queryfile',
        'ask.tsq',
        '-signer',
        `${name}.pem`,
        '-inkey',
        `${name}.key`,
        '-chain',
        `${name}-ca.pem`,
        '-out',
        'answer.tsr',
        ...config,
        '-section',
        't',
      )
      return new Uint8Array(readFileSync(join(dir, 'answer.tsr')))
    },
  }
}

test('a checkpoint is stamped by an authority outside, and openssl finds the stamp good', { skip }, async () => {
  const db = await testDatabase()
  const it = sequencerOn(db)
  const remember = remembering(db, { origin, node })
  await db.transaction((sql) => remember(sql, entryOf(1)))
  await drain(it)
  const [good, other] = [authority('good'), authority('other')]
  const tools = { tools: db, sql: db.sql, origin, authority: good }
  assert.ok(await stampNewest(tools))
  assert.ok(!(await stampNewest(tools)), 'one stamp a checkpoint')
  const [stamp] = await stamps(db.sql, origin, 5)
  const text = stampedText((await log.checkpoint(db.sql, origin, 1))!.note)
  writeFileSync(join(dir, 'checkpoint.txt'), text)
  writeFileSync(join(dir, 'kept.tsr'), stamp!.token)
  assert.match(
    openssl('ts', '-verify', '-data', 'checkpoint.txt', '-in', 'kept.tsr', '-CAfile', 'good-ca.pem').toString(),
    /OK|^$/,
  )
  assert.equal(await stampedAt(stamp!.token, text, good.trusted), stamp!.stampedAt)
  await assert.rejects(stampedAt(stamp!.token, new TextEncoder().encode('another text\n'), good.trusted), /another text/)
  await assert.rejects(stampedAt(stamp!.token, text, other.trusted), 'an authority nobody here trusts')
  await assert.rejects(stampedAt(stamp!.token, text, good.trusted, new Uint8Array([1, 2, 3])), /another question/)
  for (let place = 60; place < stamp!.token.length; place += 97) {
    const damaged = stamp!.token.slice()
    damaged[place] = damaged[place]! ^ 1
    const said = await stampedAt(damaged, text, good.trusted).catch(() => undefined)
    assert.ok(said === undefined || said === stamp!.stampedAt, `byte ${place}: a damaged token never gives another time`)
  }
  await db.transaction((sql) => remember(sql, entryOf(2)))
  await drain(it)
  await assert.rejects(stampNewest({ ...tools, authority: { ...good, ask: async () => stamp!.token } }), /another question/)
  await assert.rejects(stampNewest({ ...tools, authority: { ...good, ask: () => Promise.reject(new Error('ECONNREFUSED')) } }))
  assert.equal((await log.head(db.sql, origin))!.published, 2, 'and the log goes on')
})
