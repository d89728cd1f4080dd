/** A time-stamping authority for tests: `openssl ts` with a root of its own. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export const stampingFolder = mkdtempSync(join(tmpdir(), 'comity-tsa-'))
after(() => rmSync(stampingFolder, { recursive: true }))
export const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: stampingFolder, stdio: ['ignore', 'pipe', 'pipe'] })
const there = (() => {
  try {
    return openssl('version').length > 0
  } catch {
    return false
  }
})()
export const openssl_missing = there ? false : 'openssl is not installed: it plays the time-stamping authority'

/** An authority of its own, as `openssl ts` keeps one. */
export function stampingAuthority(name: string) {
  writeFileSync(
    join(stampingFolder, `${name}.cnf`),
    `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=${name}\n[ca]\nbasicConstraints=critical,CA:true\n[tsa]\nextendedKeyUsage=critical,timeStamping\n
[ts]\ndefault_tsa=t\n[t]\nserial=${join(stampingFolder, `${name}.serial`)}\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=yes\ness_cert_id_alg=sha256\n`,
  )
  writeFileSync(join(stampingFolder, `${name}.serial`), '01\n')
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
    trusted: readFileSync(join(stampingFolder, `${name}-ca.pem`), 'utf8'),
    async ask(request: Uint8Array): Promise<Uint8Array> {
      writeFileSync(join(stampingFolder, 'ask.tsq'), request)
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
      return new Uint8Array(readFileSync(join(stampingFolder, 'answer.tsr')))
    },
  }
}
