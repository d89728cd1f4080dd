/** The proof of an act, taken to court: checked with no node, no database and no network, and worthless once anybody changed it. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { nativeChecks } from '../../src/ledger/log/signer.ts'
import { parsePolicy } from '../../src/ledger/tlog/policy.ts'
import { verifyRecord } from '../../src/ledger/verify.ts'
import { readConfig } from '../../src/node/config.ts'
import type { Caller } from '../../src/node/exercise/caller.ts'
import { openDatabase } from '../../src/node/postgres/pool.ts'
import { openVault } from '../../src/node/vault/vault.ts'
import { rememberedOnPage } from '../ledger-events.ts'
import { openStage, until } from './stage.ts'
import { addExhibit, draftOf, reaches, see, send, step } from './walk.ts'

const stage = await openStage(17611)
const court = mkdtempSync(join(tmpdir(), 'comity-court-'))
after(async () => {
  await stage.close()
  rmSync(court, { recursive: true, force: true })
})

type Listed = { items: { id: string; act: string; level: string }[] }

/** The file as an officer downloads it. */
async function proofOf(by: Caller, entry: string): Promise<Buffer> {
  const answer = await fetch(`${by.base}/api/v1/ledger/entries/${entry}/proof`, {
    headers: { authorization: `Bearer ${by.token}` },
  })
  assert.equal(answer.status, 200, await answer.clone().text())
  return Buffer.from(await answer.arrayBuffer())
}

/** `comity verify` in a directory of its own, where no configuration and no database can be found. */
function verify(file: Buffer, ...more: string[]): { status: number | null; said: string } {
  writeFileSync(join(court, 'record.json'), file)
  const done = spawnSync(process.execPath, [resolve('bin/comity.mjs'), 'verify', 'record.json', ...more], {
    cwd: court,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' },
  })
  return { status: done.status, said: done.stdout + done.stderr }
}

const flipped = (file: Buffer, at: number, bit: number): Buffer => {
  const copy = Buffer.from(file)
  copy[at]! ^= 1 << bit
  return copy
}

test('a request crosses to Nigeria and is acknowledged, answered with evidence, and each side proves its own acts', {
  timeout: 240_000,
}, async (t) => {
  const [prosecutor, lagos, approver] = (await Promise.all(
    ['Giulia Marchetti', 'Adaeze Okonkwo', 'Funmilayo Adeyemi'].map((n) => stage.as(n)),
  )) as [Caller, Caller, Caller]
  const draft = await draftOf(prosecutor, 'UNTOC')
  const { id } = draft
  const purpose = [{ lang: 'en', text: 'For use in proceedings 4711/2026 in Palermo.' }]
  await prosecutor.act(`/requests/${id}`, { version: draft.version, content: { ...draft.content, purpose } }, 'PATCH')
  await send(stage, id)
  await reaches(lagos, id, 'delivered')
  await step(lagos, id, 'acknowledge')
  await step(lagos, id, 'assess')
  const measures = ((await see(lagos, id)).content as { measures: { id: string }[] }).measures
  await step(approver, id, 'accept', { outcomes: measures.map((m) => ({ measure: m.id, outcome: 'accepted' })) })
  await step(lagos, id, 'execute')
  const exhibit = await addExhibit(lagos, (await see(lagos, id)).case, 'account-0041.csv', 'date,amount\n2026-02-03,4000\n')
  await step(lagos, id, 'results', { complete: true, message: 'Attached.', exhibits: [{ exhibit, measure: 'm-1' }] })
  await reaches(prosecutor, id, 'results_sent')
  await step(prosecutor, id, 'receive-results')
  await reaches(lagos, id, 'results_received')
  assert.equal((await prosecutor.send('GET', '/federation/partners')).status, 403)

  const entryOf = async (by: Caller, act: string): Promise<string> => {
    const { items } = await until(
      `${act} is witnessed`,
      () => by.get<Listed>(`/ledger/subjects/${encodeURIComponent(`request:${id}`)}/entries?limit=200`),
      (page) => page.items.some((e) => e.act === act && ['witnessed', 'mirrored'].includes(e.level)),
      60_000,
    )
    return items.find((e) => e.act === act)!.id
  }

  const file = await proofOf(prosecutor, await entryOf(prosecutor, 'assistance.submit'))
  const record = JSON.parse(file.toString()) as { policy: string; content: { step: string } }

  await t.test('it holds in a directory of its own, with no database, and is witnessed', () => {
    const { status, said } = verify(file)
    assert.equal(status, 0, said)
    assert.match(said, /assistance\.submit {2}request:/)
    assert.match(said, /by Giulia Marchetti/)
    assert.match(said, /The record holds and is witnessed\./)
    assert.equal(record.content.step, 'submit')
  })

  await t.test('it holds under the keys that the reader brought, and under no others', async () => {
    writeFileSync(join(court, 'keys.txt'), record.policy)
    const own = verify(file, '--policy', 'keys.txt')
    assert.equal(own.status, 0, own.said)
    assert.match(own.said, /The keys are the ones you brought/)
    const theirs = await proofOf(lagos, await entryOf(lagos, 'assistance.acknowledge'))
    assert.equal(verify(theirs).status, 0)
    const stranger = verify(theirs, '--policy', 'keys.txt')
    assert.equal(stranger.status, 1)
    assert.match(stranger.said, /a log that the list of trusted keys does not name.*does NOT hold/s)
  })

  await t.test('whatever byte is changed, it never says anything but what was remembered', () => {
    const keys = parsePolicy(record.policy)!
    const genuine = verifyRecord(file.toString(), keys, nativeChecks)
    const text = file.toString()
    /** What the leaf and the signed checkpoint commit to: nothing here can be changed and still hold. */
    const committed = (at: number): boolean => {
      const member = [...text.slice(0, at + 1).matchAll(/^ {2}"(\w+)"/gm)].at(-1)?.[1]
      return (
        member === 'event' || member === 'salt' || (member === 'proof' && at < text.indexOf('\\n\u2014', text.indexOf('"proof"')))
      )
    }
    let holding = 0
    const stride = Math.max(1, Math.floor(text.length / 1200))
    for (let at = 0; at < file.length; at += stride)
      for (const bit of [0, 2, 4, 6]) {
        const changed = flipped(file, at, bit).toString()
        for (const trusted of [undefined, keys]) {
          const verdict = verifyRecord(changed, trusted, nativeChecks)
          if (!verdict.holds) continue
          holding++
          const where = `byte ${at}, bit ${bit}: ${changed.slice(Math.max(0, at - 50), at + 20)}`
          assert.deepEqual(verdict.event, genuine.event, where)
          if ('content' in verdict) assert.deepEqual(verdict.content, genuine.content, where)
          assert.ok(!committed(at), where)
        }
      }
    t.diagnostic(`${holding} of the changes touched only what vouches: a witness more or less, or the list of keys in the file`)
  })

  await t.test('changed, cut short or with words of another act, the command says that it does not hold', () => {
    const changed = [
      flipped(file, file.indexOf('"purpose"') + 14, 1),
      flipped(file, file.indexOf('"salt"') + 12, 1),
      file.subarray(0, file.length - 40),
      Buffer.from(file.toString().replace('Giulia Marchetti', 'Marta Bellini')),
      Buffer.from(file.toString().replace('"step": "submit"', '"step": "return"')),
    ]
    for (const bad of changed) {
      assert.notDeepEqual(bad, file)
      const { status, said } = verify(bad)
      assert.equal(status, 1, said)
      assert.match(said, /The record does NOT hold\./)
    }
  })

  await t.test('an act that no witness has seen yet has a proof that says so, and a later one that is witnessed', async () => {
    await prosecutor.act(`/requests/${id}/notes`, { text: 'Read the bank records with the expert.' })
    const notes = () => prosecutor.get<Listed>(`/ledger/subjects/${encodeURIComponent(`request:${id}`)}/entries?limit=200`)
    const early = (await notes()).items.find((e) => e.act === 'assistance.note')!
    const answer = await prosecutor.send<{ code?: string }>('GET', `/ledger/entries/${early.id}/proof`)
    if (answer.status !== 200) assert.deepEqual([answer.status, answer.body.code], [409, 'entry-not-logged'])
    const late = verify(await proofOf(prosecutor, await entryOf(prosecutor, 'assistance.note')))
    assert.match(late.said, /The record holds and is witnessed\./)
  })

  await t.test('the three ledgers hold no act and no field that docs/ledger-events.md does not tell of', async () => {
    const told = new Map(rememberedOnPage().map((row) => [row.act, row]))
    const seen = new Set<string>()
    for (const node of ['it-central', 'fr-central', 'ng-central'])
      for (const { act, subject, case_id, content } of await entriesOf(stage.configuration(node))) {
        seen.add(act)
        const row = told.get(act)
        assert.ok(row, `${node} remembers ${act}, of which the page does not tell`)
        assert.ok(
          row.subjects.some((kind) => subject.startsWith(kind)),
          `${act} on ${subject}`,
        )
        if (row.case !== 'both') assert.equal(case_id !== null, row.case === 'yes', `${act} and its case`)
        for (const field of row.fields ? Object.keys(content ?? {}) : []) assert.ok(row.fields!.has(field), `${act} has ${field}`)
      }
    for (const act of walked) assert.ok(seen.has(act), `${act} was walked and not remembered`)
  })
})

/** What this journey is known to leave behind. */
const walked = [
  'session.begun',
  'session.confirmed',
  'node.refused',
  'directory.propose-peer',
  'directory.accept-peer',
  'cases.open',
  'cases.incoming',
  'cases.members',
  'evidence.add',
  'evidence.received',
  'assistance.draft',
  'assistance.submit',
  'assistance.authorise',
  'assistance.transmit',
  'assistance.acknowledge',
  'assistance.accept',
  'assistance.execute',
  'assistance.receive-results',
  'assistance.received',
  'assistance.note',
  'federation.posted',
  'federation.received',
  'federation.receipt-opened',
  'ledger.proof',
]

type Row = { act: string; subject: string; case_id: string | null; content: Record<string, unknown> | null }

/** Opened with the keys of the node: what it remembers rests sealed. */
async function entriesOf(file: string): Promise<Row[]> {
  const config = readConfig(file, {})
  const url = config.databaseUrl!
  const db = openDatabase(url, { max: 1, keeper: await openVault(config, url) })
  try {
    const { rows } = await db.sql.query<Omit<Row, 'content'> & { content: string | null }>(
      'select act, subject, case_id, content from ledger.entry',
    )
    return rows.map((row) => ({ ...row, content: row.content === null ? null : JSON.parse(row.content) }))
  } finally {
    await db.close()
  }
}
