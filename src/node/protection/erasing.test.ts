/** Erasing a case on a whole node: where its name stood it stands no more, in no table and no file, also after a restore. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Any, protectedNode } from '../../../test/protected-node.ts'
import { type Reach, reach } from './reach.ts'

const { node, elif, amara, chiara, dario, bo, acts, open, exhibit } = await protectedNode()

/** Every table of the database that holds the word, as text. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await node.db.sql.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema')`,
  )
  const found: string[] = []
  for (const { schema, name } of rows) {
    const { rows: hits } = await node.db.sql.query(`select 1 from ${schema}.${name} t where t::text ilike $1 limit 1`, [
      `%${word}%`,
    ])
    if (hits.length > 0) found.push(`${schema}.${name}`)
  }
  return found
}
const filesWith = (word: string): string[] =>
  readdirSync(join(node.config.dataDir, 'evidence'), { recursive: true, encoding: 'utf8' }).filter((path) => {
    try {
      return readFileSync(join(node.config.dataDir, 'evidence', path), 'utf8').includes(word)
    } catch {
      return false
    }
  })
const sealedFiles = ({ root, half }: Readonly<{ root: string; half: string }>): boolean[] =>
  [join('sealed', root.slice(0, 2), root), join('growing', half)].map((it) =>
    existsSync(join(node.config.dataDir, 'evidence', it)),
  )
const canary = 'Zephyrine Quillfeather'
const heldIn = [
  'analysis.chart',
  'analysis.chart_version',
  'analysis.entity',
  'analysis.tie',
  'assistance.request',
  'cases.case_file',
  'evidence.package',
  'protection.marking',
  'protection.matter',
  'screening.batch',
  'screening.blind_set',
  'screening.judgement',
]
const asksAbout = {
  right: 'access',
  regime: 'led',
  language: 'en',
  through: 'person',
  identity: 'passport shown at the desk',
  receivedOn: '2026-11-02',
}
const erased = { id: '', matter: '' }

const bearer = { authorization: `Bearer ${amara.token}` }
/** A file on its way in, its one segment sealed on the disk; its digest, to finish it with. */
async function upload(id: string, text: string) {
  const begun = await amara.act<{ id: string }>(`/evidence/cases/${id}/uploads`, {
    name: `${text}.txt`,
    mime: 'text/plain',
    size: Buffer.byteLength(text),
    origin: { authority: 'Central Authority of XA', place: text, collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the recording',
  })
  const hash = createHash('sha256').update(text).digest()
  const sent = await fetch(`${node.base}/api/v1/evidence/cases/${id}/uploads/${begun.id}?offset=0`, {
    method: 'PATCH',
    headers: { ...bearer, 'content-type': 'application/octet-stream' },
    body: Buffer.concat([hash, Buffer.from(text)]),
  })
  assert.equal(sent.status, 200, await sent.text())
  return { id: begun.id, digest: createHash('sha256').update(hash).digest('hex') }
}

/** The name in every room that can hold it: sealed, on its way, drawn, compared, decided, posted. */
async function nameEverywhere(id: string) {
  const whole = await upload(id, `Recording of ${canary}`)
  const made = await amara.act<{ id: string; sealed: { root: string } }>(`/evidence/cases/${id}/uploads/${whole.id}/finish`, {
    digest: whole.digest,
  })
  const half = await upload(id, `Second recording of ${canary}`)
  await amara.act(`/evidence/cases/${id}/packages`, { exhibits: [made.id], purpose: 'Hearing', language: 'en' })

  const network = `/cases/${id}/network`
  const entity = (label: string) => amara.act<{ id: string }>(`${network}/entities`, { kind: 'person', label })
  const [from, to] = [await entity(canary), await entity('Somebody')]
  await amara.act(`${network}/ties`, {
    from: from.id,
    to: to.id,
    kind: 'contact',
    source: `Interview of ${canary}`,
    evaluation: { source: 'A', information: '1' },
    evidence: 'Report 7',
  })
  // What the case is marked with binds its charts too.
  await amara.act(`/protection/cases/${id}/acknowledgements`, { subject: `case:${id}` })
  await amara.act(`${network}/charts`, { title: canary, state: { note: canary } })

  for (const [name, part] of [
    ['Dario Vella', 'investigation'],
    ['Bo Lindqvist', 'desk'],
    ['Chiara Conti', 'approval'],
  ] as const)
    await amara.act(`/cases/${id}/members`, { officer: node.ids.get(name), function: part })
  const table = (name: string) => Buffer.from(`name\n${name}\n`).toString('base64')
  const { list } = await bo.act<{ list: { id: string } }>('/screening/lists', {
    name: 'Test list',
    source: 'Gazette 1',
    purpose: 'Sanctions in force',
    fileBase64: table('Zephirine Quilfeather'),
  })
  await dario.act('/screening/batches', {
    case: id,
    aim: 'investigation',
    purpose: 'All of them, as ordered',
    name: canary,
    fileBase64: table(canary),
  })
  const subject = { kind: 'person', names: [canary] }
  const { candidates } = await amara.act<{ candidates: { record: string; digest: string }[] }>('/screening/queries', {
    case: id,
    aim: 'investigation',
    purpose: 'Named by a witness of 2 May',
    subject,
  })
  const { record, digest } = candidates[0]!
  await amara.act('/screening/judgements', {
    case: id,
    subject,
    record,
    digest,
    verdict: 'different',
    reason: `${canary} was born later`,
  })
  await bo.send('DELETE', `/screening/lists/${list.id}`)
  await amara.act('/screening/blind/sets', {
    case: id,
    name: `What is held of ${canary}`,
    purpose: 'De-confliction',
    partners: ['xb-central'],
    items: [{ kind: 'person', names: [canary], birth: '1980-02-03' }],
  })

  const gate = await amara.act<{ id: string }>('/protection/gates', {
    case: id,
    subject: `case:${id}`,
    circumstances: ['journalist'],
  })
  const decision = { gate: 'journalist', outcome: 'cleared', reason: `${canary} agreed` }
  await chiara.act(`/protection/gates/${gate.id}/decision`, decision)

  await node.db.sql.query(
    `insert into federation.outbox (partner, id, chain, seq, kind, case_id, header, signature, digest, content, size, state, posted_at,
        expires_at, next_try_at)
     values ('xb-central', 'dead', 'dead', 1, 'assistance.note', $1, '{}', 's', 'd', $2, 1, 'expired', now(), now(), now())`,
    [id, Buffer.from(JSON.stringify({ body: canary }))],
  )
  return { root: made.sealed.root, half: half.id }
}

test('R16 after an erasure the name is in no table, no file and no log; the proof that it was done is', async () => {
  const file = await open('Canary')
  erased.id = file.id
  await exhibit(file.id, `Statement of ${canary}`)
  await node.db.sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state,
        version, content, created_at, moved_at, waits_for)
     values ($1, $2, 'requesting', 'XA-R-2026-0099', 'xb-central', '{}', '{}', 'UNTOC', $3, 'closed', 1, $4, now(), now(), 'nobody')`,
    [file.id, node.db.newId<'request'>(), `Hearing of ${canary}`, JSON.stringify({ persons: [canary] })],
  )
  await amara.act(
    `/protection/cases/${file.id}/markings`,
    {
      subject: `case:${file.id}`,
      onlyRecipients: [canary, 'xb-central'],
      codes: ['H3'],
      reason: 'Agreed with who leads the case',
    },
    'PUT',
  )
  await amara.act(`/cases/${file.id}`, { title: `Matter of ${canary}`, version: 1 }, 'PATCH')
  const sealed = await nameEverywhere(file.id)
  const before = await tablesWith(canary)
  for (const table of heldIn) assert.ok(before.includes(table), `${table} of ${before}`)
  assert.deepEqual(filesWith(canary), [], 'files rest sealed')
  assert.deepEqual(sealedFiles(sealed), [true, true])
  const person = { ...asksAbout, names: [canary] }
  const asked = await elif.act<{ id: string }>('/protection/persons', person)
  const { doc } = await elif.act<{ doc: { held: { subject: string }[] } }>(`/protection/persons/${asked.id}/gather`, {})
  const found = new Set(doc.held.map((it) => it.subject.split(':')[0]))
  for (const kind of [
    'case',
    'request',
    'exhibit',
    'upload',
    'package',
    'entity',
    'tie',
    'chart',
    'batch',
    'judgement',
    'message',
  ])
    assert.ok(found.has(kind), `${kind} of ${[...found]}`)
  // The request of the person has a period of its own, and is none of the case.
  await node.db.sql.query(`delete from protection.matter where kind = 'person' and matter_id = $1`, [asked.id])
  const early = await elif.send<{ code: string }>('POST', `/protection/retention/${file.id}`, {
    proposal: 'erase',
    reason: 'period over',
  })
  assert.equal(early.body.code, 'case-still-open')
  await amara.act(`/cases/${file.id}/close`, { reason: 'final judgment' })
  const proposed = await elif.act<{ id: string }>(`/protection/retention/${file.id}`, {
    proposal: 'erase',
    reason: 'period over',
  })
  erased.matter = proposed.id
  assert.equal(
    (await elif.send('POST', `/protection/keeping/${proposed.id}/decision`, { agree: true, note: 'mine' })).status,
    403,
  )
  const done = await chiara.act<{ state: string; doc: { erased: { place: string; count: number }[] } }>(
    `/protection/keeping/${proposed.id}/decision`,
    { agree: true, note: 'Period over, agreed' },
  )
  assert.equal(done.state, 'erased')
  assert.ok(done.doc.erased.some((it) => it.place === 'exhibit' && it.count === 2))
  assert.deepEqual(await tablesWith(canary), [])
  assert.deepEqual(filesWith(canary), [])
  assert.deepEqual(sealedFiles(sealed), [false, false])
  const { rows: left } = await node.db.sql.query('select name from protection.leftover')
  assert.deepEqual(left, [])
  const [proof] = (await acts({ verb: 'erasure', subject: `case:${file.id}` })).items
  assert.equal(proof?.act, 'protection.decide-keeping')
})

test('R16 of every table of the database it is said how an erasure reaches it, or why it need not', async () => {
  const { rows } = await node.db.sql.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')`,
  )
  const said = Object.entries<Reach>(reach).flatMap(([room, it]) =>
    [...it.rows, ...Object.keys(it.partly), ...Object.keys(it.stays)].map((table) => `${room}.${table}`),
  )
  assert.deepEqual(said.toSorted(), rows.map((it) => it.name).toSorted())
  const { rows: ofCases } = await node.db.sql.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'case_id'`,
  )
  const stays = Object.entries<Reach>(reach).flatMap(([room, it]) => Object.keys(it.stays).map((table) => `${room}.${table}`))
  // A table with the case in its rows is not said to hold nothing of it, but for two that hold counts alone.
  assert.deepEqual(
    ofCases
      .map((it) => it.name)
      .filter((it) => stays.includes(it))
      .toSorted(),
    ['evidence.shelf', 'protection.erasure'],
  )
})

test('R12 what a restore brings back is erased again before the node listens', async () => {
  await node.stop()
  await node.db.sql.query('delete from protection.erasure where case_id = $1', [erased.id])
  await node.db.sql.query("update cases.case_file set title = $2, purpose = 'as it was' where case_id = $1", [erased.id, canary])
  await node.restart()
  assert.deepEqual(await tablesWith(canary), [])
})

test('R17 the log of acts survives the erasure of what it is about, without its content', async () => {
  const { items } = await acts({ case: erased.id })
  assert.ok(items.length >= 5)
  const entry = await elif.get<Any>(`/ledger/entries/${items[0]!.id}`)
  assert.ok('by' in entry && !('content' in entry))
  assert.ok(existsSync(join(node.config.dataDir, 'erasures.jsonl')))
  assert.doesNotMatch(readFileSync(join(node.config.dataDir, 'erasures.jsonl'), 'utf8'), new RegExp(canary))
})
