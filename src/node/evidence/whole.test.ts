/** A large exhibit through a whole node: sent and fetched by command line, put into a court package with ledger proofs, verified elsewhere. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { until } from '../../../test/nodes.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { verifyFile } from '../cli/package.ts'

const node = await wholeNode()
const amara = await node.signIn('Amara Diallo')
const folder = mkdtempSync(join(tmpdir(), 'comity-cli-'))
after(() => rmSync(folder, { recursive: true }))

function comity(...args: string[]): Promise<{ status: number | null; out: string; bad: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/node/cli/cli.ts', ...args], {
    env: { ...process.env, COMITY_TOKEN: amara.token },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const [out, bad]: [string[], string[]] = [[], []]
  child.stdout!.on('data', (it) => out.push(String(it)))
  child.stderr!.on('data', (it) => bad.push(String(it)))
  return new Promise((done) => child.on('exit', (status) => done({ status, out: out.join(''), bad: bad.join('') })))
}

test('a file goes in and out by command line, and the court package made of it verifies with nothing but the package', async () => {
  const { id } = await amara.act<{ id: string }>('/cases', {
    title: 'Harbour',
    purpose: 'Trafficking',
    basis: 'Art. 74 Penal Code',
  })
  const bytes = randomBytes(5 * 1024 * 1024 + 11)
  writeFileSync(join(folder, 'phone.img'), bytes)
  const where = ['--node', node.base, '--case', id, '--purpose', 'Image of a telephone']
  const sent = await comity(
    'evidence',
    'put',
    join(folder, 'phone.img'),
    ...where,
    '--place',
    'Berth 4',
    '--authority',
    'Port police',
  )
  assert.equal(sent.status, 0, sent.bad)
  const [number, exhibit] = sent.out.trim().split(/\s+/) as [string, string]
  const got = await comity('evidence', 'get', exhibit, ...where, '--out', join(folder, 'back.img'))
  assert.equal(got.status, 0, got.bad)
  assert.deepEqual(readFileSync(join(folder, 'back.img')), bytes)
  const { custody } = await amara.get<{ custody: { action: string }[] }>(`/evidence/cases/${id}/exhibits/${exhibit}`)
  assert.deepEqual(
    custody.map((it) => it.action),
    ['acquired', 'opened'],
  )

  await until(async () => {
    const { items } = await amara
      .get<{ items: { level: string }[] }>(`/ledger/cases/${id}/entries?limit=50`)
      .catch(() => ({ items: [] }))
    return items.length > 0 && items.every((it) => it.level !== 'stored')
  }, 180_000)
  const made = await amara.act<{ id: string; size: number }>(`/evidence/cases/${id}/packages`, {
    exhibits: [exhibit],
    purpose: 'Hearing',
    language: 'ar',
  })
  const answer = await fetch(`${node.base}/api/v1/evidence/cases/${id}/packages/${made.id}/file`, {
    headers: { authorization: `Bearer ${amara.token}` },
  })
  const archive = Buffer.from(await answer.arrayBuffer())
  assert.equal(archive.length, made.size)
  const path = join(folder, 'package.zip')
  writeFileSync(path, archive)
  const verdict = await verifyFile(path, { checks: nativeChecks })
  assert.ok(
    verdict.holds && verdict.findings.filter((it) => it.code === 'proof-holds').length >= 2,
    JSON.stringify(verdict.findings),
  )
  const told = await comity('verify', path)
  assert.equal(told.status, 0, told.out)
  archive[archive.indexOf(bytes.subarray(3_000_000, 3_000_032))]! ^= 1
  writeFileSync(path, archive)
  const no = await comity('verify', path)
  assert.equal(no.status, 1)
  assert.ok(no.out.includes(number) && no.out.includes('does NOT hold'), no.out)
})

test('the command line says in a sentence what is missing and what the node said no to', async () => {
  const bare = await comity('evidence', 'put', '/nowhere', '--node', node.base)
  assert.deepEqual([bare.status, /Say --case/.test(bare.bad)], [1, true])
  const lost = await comity('evidence', 'get', 'nothing', '--node', node.base, '--case', 'none', '--purpose', 'x')
  assert.deepEqual([lost.status, /not-found/.test(lost.bad)], [1, true])
})
