/** A signature with a stamp of a real time-stamping authority (RFC 3161), and certificates that their issuer takes back (RFC 5280). */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { bo, italy, letterOfRequest, morning, nigeria, send, twoNodes } from '../../../test/assistance.ts'
import type { Instant } from '../../kernel/instant.ts'
import { enclosedIn } from '../../node/papers/enclosing.ts'
import { press } from '../../node/papers/press.ts'
import { checkSignatures } from '../../node/papers/signing/check.ts'
import { paperSigner } from '../../node/papers/signing/sign.ts'
import { codePicture } from '../../node/papers/tools.ts'
import { wordsOnPaper } from '../../node/papers/words.ts'
import { type PaperTools, papersDesk } from './desk.ts'

const dir = mkdtempSync(join(tmpdir(), 'comity-signing-'))
const setter = press()
after(async () => {
  await setter.stop()
  rmSync(dir, { recursive: true })
})
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] })
const there = (() => {
  try {
    return openssl('version').length > 0
  } catch {
    return false
  }
})()
const skip = there ? false : 'openssl is not installed: it plays the authorities that certify and stamp'
const read = (name: string): string => readFileSync(join(dir, name), 'utf8')

const config = `[req]
distinguished_name=dn
prompt=no
[dn]
CN=Trust of the test
[ca]
basicConstraints=critical,CA:true
keyUsage=critical,keyCertSign,cRLSign
[seal]
basicConstraints=critical,CA:false
keyUsage=critical,digitalSignature,nonRepudiation
[tsa]
extendedKeyUsage=critical,timeStamping
[issuer]
default_ca=c
[c]
database=${join(dir, 'index.txt')}
serial=${join(dir, 'issued.serial')}
crlnumber=${join(dir, 'crl.number')}
new_certs_dir=${dir}
default_md=sha256
default_crl_days=7
policy=p
[p]
commonName=supplied
[ts]
default_tsa=t
[t]
serial=${join(dir, 'stamps.serial')}
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
accuracy=secs:1
ordering=yes
ess_cert_id_alg=sha256
`

/** One authority that certifies a seal and a time-stamping service, keeps its list, and stamps. */
function authorities() {
  writeFileSync(join(dir, 'all.cnf'), config)
  for (const file of ['index.txt']) writeFileSync(join(dir, file), '')
  for (const file of ['issued.serial', 'crl.number', 'stamps.serial']) writeFileSync(join(dir, file), '01\n')
  const key = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-config', 'all.cnf']
  openssl('req', '-x509', ...key('ca'), '-out', 'ca.pem', '-days', '30', '-extensions', 'ca')
  for (const name of ['seal', 'tsa']) {
    openssl('req', ...key(name), '-subj', `/CN=The ${name}`, '-out', `${name}.csr`)
    const signed = ['-cert', 'ca.pem', '-keyfile', 'ca.key', '-in', `${name}.csr`, '-out', `${name}.pem`]
    openssl('ca', '-batch', '-config', 'all.cnf', '-name', 'c', ...signed, '-days', '20', '-extensions', name, '-notext')
  }
  const stamping = {
    name: 'The tsa',
    trusted: read('ca.pem'),
    async ask(request: Uint8Array): Promise<Uint8Array> {
      writeFileSync(join(dir, 'ask.tsq'), request)
      const made = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-out', 'answer.tsr']
      openssl('ts', '-reply', '-config', 'all.cnf', '-section', 't', '-queryfile', 'ask.tsq', ...made)
      return new Uint8Array(readFileSync(join(dir, 'answer.tsr')))
    },
  }
  const list = (): string => {
    openssl('ca', '-gencrl', '-config', 'all.cnf', '-name', 'c', '-cert', 'ca.pem', '-keyfile', 'ca.key', '-out', 'list.pem')
    return read('list.pem')
  }
  /** What the issuer answers about the seal alone (RFC 6960), as a responder would; here it answers a file. */
  const answer = (): string => {
    const asked = [
      '-index',
      'index.txt',
      '-CA',
      'ca.pem',
      '-rsigner',
      'ca.pem',
      '-rkey',
      'ca.key',
      '-issuer',
      'ca.pem',
      '-cert',
      'seal.pem',
    ]
    openssl('ocsp', ...asked, '-ndays', '7', '-respout', 'answer.der')
    const der = readFileSync(join(dir, 'answer.der')).toString('base64')
    return `-----BEGIN OCSP RESPONSE-----\n${der}\n-----END OCSP RESPONSE-----\n`
  }
  const takeBack = (): void => {
    openssl('ca', '-revoke', 'seal.pem', '-config', 'all.cnf', '-name', 'c', '-cert', 'ca.pem', '-keyfile', 'ca.key')
  }
  return { stamping, list, answer, takeBack }
}

const tools = (more: Partial<PaperTools>): PaperTools => ({
  baseUrl: 'https://comity.giustizia.example',
  exercise: false,
  words: wordsOnPaper('Europe/Rome'),
  picture: codePicture,
  set: setter.set,
  enclose: enclosedIn,
  check: async () => [],
  placed: async () => undefined,
  ...more,
})

test('a signed paper carries a stamp of an authority outside, and what its issuer says of the certificate is said as far as it is known', {
  skip,
}, async () => {
  const { here } = await twoNodes(italy, nigeria)
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  const { stamping, list, answer, takeBack } = authorities()
  const signer = await paperSigner(join(dir, 'seal.key'), join(dir, 'seal.pem'), stamping)
  const now = new Date().toISOString() as Instant
  const desk = papersDesk(here.tools, tools({ sign: signer.sign, signsUntil: signer.until }))
  const { bytes } = await desk.sign(bo, id, { languages: ['en'] }, now)

  const trusted = { signing: read('ca.pem'), stamping: read('ca.pem') }
  const check = async (more: object = {}, at = new Date()) => (await checkSignatures(bytes, { ...trusted, ...more }, at))[0]
  const bare = await check()
  assert.deepEqual([bare?.verdict, bare?.stamp, bare?.revocation], ['good', 'good', 'no-list'])
  assert.ok(Math.abs(Date.parse(bare?.stampedAt ?? '') - Date.parse(now)) < 120_000)
  assert.equal((await check({ stamping: '' }))?.stamp, 'unknown-authority')

  const clean = list()
  assert.deepEqual([(await check({ revoked: clean }))?.verdict, (await check({ revoked: clean }))?.revocation], ['good', 'good'])
  // The stamp keeps the moment: a certificate that expired since was good when it signed.
  assert.equal((await check({ revoked: clean }, new Date(Date.parse(now) + 40 * 86_400_000)))?.verdict, 'good')
  const unstamped = { stamping: '', revoked: clean }
  const old = await checkSignatures(bytes, { ...trusted, ...unstamped }, new Date(Date.parse(now) + 9 * 86_400_000))
  assert.equal(old[0]?.revocation, 'list-too-old')

  const good = answer()
  assert.deepEqual([(await check({ revoked: good }))?.verdict, (await check({ revoked: good }))?.revocation], ['good', 'good'])
  // An answer of somebody whom the issuer did not name is none; nor is one that was changed.
  const forged = good.replace(/(?<=\n.{600}).{4}/, (was) => (was === 'AAAA' ? 'BBBB' : 'AAAA'))
  assert.notEqual(forged, good)
  assert.equal((await check({ revoked: forged }))?.revocation, 'no-list')

  takeBack()
  const taken = list()
  const said = answer()
  // Taken back after the stamp: the signature was good when it was made. Without a stamp nobody can know.
  const later = new Date(Date.now() + 60_000)
  assert.equal((await checkSignatures(bytes, { ...trusted, stamping: '', revoked: taken }, later))[0]?.verdict, 'revoked')
  const byAnswer = async (revoked: string) => (await checkSignatures(bytes, { ...trusted, stamping: '', revoked }, later))[0]
  assert.deepEqual([(await byAnswer(said))?.verdict, (await byAnswer(said))?.revocation], ['revoked', 'revoked'])
  // The list of before and the answer of now: what was taken back stays so, whoever spoke last.
  assert.equal((await byAnswer(said + clean))?.verdict, 'revoked')
  assert.equal((await check({ revoked: taken.replace(/[A-Za-z0-9]{8}/, 'AAAAAAAA') }))?.revocation, 'no-list')
  assert.equal((await check({ revoked: 'no list at all' }))?.revocation, 'no-list')
})

test('a node whose own certificate has expired signs nothing, and says since when', async () => {
  const { here } = await twoNodes(italy, nigeria)
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  const desk = papersDesk(here.tools, tools({ sign: async (pdf) => pdf, signsUntil: '2026-11-22T12:00:00.000Z' }))
  await assert.rejects(desk.sign(bo, id, { languages: ['en'] }, morning), {
    code: 'certificate-expired',
    facts: { until: '2026-11-22' },
  })
})
