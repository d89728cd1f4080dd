/** A proof that the portal hands out is checked by a program in another language that was written from the public pages alone. */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import type { CaseId, OfficerId } from '../../src/kernel/id.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { ledgerDesk, remembering } from '../../src/ledger/desk.ts'
import { drain } from '../../src/ledger/log/sequencer.ts'
import { signerOf } from '../../src/ledger/log/signer.ts'
import { ledgerRoutes } from '../../src/ledger/routes.ts'
import { kinds, parseVkey, type Vkey } from '../../src/ledger/tlog/note.ts'
import { kOf, policyText } from '../../src/ledger/tlog/policy.ts'
import { verifyRecord } from '../../src/ledger/verify.ts'
import { askWitness } from '../../src/ledger/witness/courier.ts'
import { addCheckpoint } from '../../src/ledger/witness/witness.ts'
import { testDatabase } from '../database.ts'
import { entryOf, newSigner, node, origin, sequencerOn } from '../ledger.ts'
import { skip, status } from './python.ts'

const at = '2026-11-23T09:00:00.000Z' as Instant

const mlDsa = (name: string) => signerOf(name, kinds.cosignatureMlDsa44, generateKeyPairSync('ml-dsa-44' as 'ed25519').privateKey)

/** A record of a node whose log and two of three witnesses sign, one of them with two keys; as the route hands it out. */
async function exported() {
  const db = await testDatabase()
  const it = { ...sequencerOn(db), also: [mlDsa(origin)] }
  const remember = remembering(db, { origin, node })
  for (let n = 0; n < 300; n++) await db.transaction((sql) => remember(sql, entryOf(n)))
  const wanted = await db.transaction((sql) =>
    remember(sql, entryOf(300, { content: { text: 'é 中 \u2028 "quoted"', list: [1, null, true] } })),
  )
  await drain(it)
  const witnesses = ['xb', 'xc', 'xd'].map((state) => {
    const signer = newSigner(`${state}-central.comity/witness`, kinds.cosignature)
    return { signer, also: state === 'xb' ? mlDsa(`${state}-central.comity/witness/ml-dsa-44`) : undefined }
  })
  const keys: Vkey[][] = witnesses.map(({ signer, also }) => [signer, ...(also ? [also] : [])].map((s) => parseVkey(s.vkey)!))
  const policy = { logs: [it.signer, ...it.also].map((s) => parseVkey(s.vkey)!), witnesses: keys.flat(), quorum: kOf(2, keys) }
  for (const { signer, also } of witnesses.slice(0, 2)) {
    const tools = { tools: db, signer, also, trusted: async () => [it.signer.vkey, it.also[0]!.vkey] }
    await db.sql.query('delete from ledger.cosigned')
    const peer = {
      name: signer.name,
      vkey: signer.vkey,
      also: also?.vkey,
      url: '',
      submit: async (body: string) => {
        const answer = await addCheckpoint(tools, new TextEncoder().encode(body), at)
        return { status: answer.status, body: String(answer.body) }
      },
    }
    assert.ok(await askWitness({ tools: db, origin, peers: async () => [], policy: async () => policy }, peer))
  }
  const amara = { id: 'amara' as OfficerId, name: 'Amara', authority: 'XA', roles: ['prosecutor' as const], signedInAt: at }
  const desk = ledgerDesk({
    ...db,
    remember,
    protection: { permit: () => undefined, mayAsk: () => false },
    caseFacts: async (_, id) => ({ id: id as CaseId, members: [amara.id], purpose: '', closed: false }),
    log: { origin, node, vkey: it.signer.vkey, policy: async () => policy },
  })
  const file = async (form: 'proof' | 'tlog-proof') => {
    const route = ledgerRoutes(desk).find((r) => r.path === `/ledger/entries/:id/${form}`)!
    const given = await route.answer({ officer: amara, params: { id: wanted }, query: {}, body: undefined, at })
    return new TextDecoder().decode((given as { bytes: Uint8Array }).bytes)
  }
  return { text: await file('proof'), plain: await file('tlog-proof'), policy }
}

test('a proof from the portal is found good by a Python script, and ten tampered ones are not', { skip }, async () => {
  const { text, plain, policy } = await exported()
  assert.equal(verifyRecord(text, policy).level, 'witnessed')
  assert.equal(status(text), 0)
  assert.equal(status(text, policyText(policy)), 0, 'with keys from a source of its own')
  assert.equal(status(plain, policyText(policy)), 0, 'the plain form')
  assert.equal(status(plain), 1, 'the plain form brings no keys')
  for (const [what, changed] of Object.entries({
    'another leaf': plain.replace(/^extra .*$/m, `extra ${Buffer.from('something else').toString('base64')}`),
    'no leaf': plain.replace(/^extra .*\n/m, ''),
    'another place in the log': plain.replace('index 300', 'index 299'),
  }))
    assert.equal(status(changed, policyText(policy)), 1, what)
  const file = JSON.parse(text) as {
    event: Record<string, string>
    content: unknown
    salt: string
    proof: string
    policy: string
  }
  const stranger = parseVkey(newSigner(origin, kinds.ed25519).vkey)!
  const line = (n: number) => file.proof.split('\n').filter((l) => l.startsWith('\u2014'))[n]!
  const swapped = (from: string, to: string) => ({ ...file, proof: file.proof.replace(from, to) })
  const flipped = (of: string) => of.slice(0, -12) + (of.at(-12) === 'A' ? 'B' : 'A') + of.slice(-11)
  const path = file.proof.split('\n')[3]!
  const tampered: Record<string, unknown> = {
    'another act': { ...file, event: { ...file.event, act: 'assistance.withdraw' } },
    'another day': { ...file, event: { ...file.event, at: '2026-11-22T09:00:00.000Z' } },
    'another officer': { ...file, event: { ...file.event, by: { officer: 'bo', name: 'Bo' } } },
    'another content': { ...file, content: { text: 'something else' } },
    'another salt': { ...file, salt: Buffer.alloc(32, 7).toString('base64') },
    'another place in the log': swapped('index 300', 'index 299'),
    'another path': swapped(path, Buffer.alloc(32, 9).toString('base64')),
    'another size': swapped('\n301\n', '\n302\n'),
    "the log's signature changed": swapped(line(0), flipped(line(0))),
    "a witness's signature changed": swapped(line(2), flipped(line(2))),
    'the signature of the log cut away': { ...file, proof: file.proof.replace(`${line(0)}\n`, '').replace(`${line(1)}\n`, '') },
    'no proof at all': { ...file, proof: '' },
  }
  for (const [what, changed] of Object.entries(tampered)) {
    assert.equal(status(JSON.stringify(changed)), 1, what)
    assert.equal(verifyRecord(JSON.stringify(changed)).holds, false, `${what}, here`)
  }
  assert.equal(status(text, policyText({ ...policy, logs: [stranger] })), 1, 'a log that the reader does not trust')
  const alone = {
    ...file,
    proof: file.proof
      .split('\n')
      .filter((l) => !l.includes('witness'))
      .join('\n'),
  }
  assert.equal(status(JSON.stringify(alone)), 3, 'without witnesses it holds and says so')
})
