/** A corrupt administrator: of the role in the portal, and with the database in his hands. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import pg from 'pg'
import { attempt, nothing } from '../../../test/adversaries.ts'
import { italy, letterOfRequest, nigeria } from '../../../test/assistance.ts'
import { Authenticator } from '../../../test/authenticator.ts'
import { signInWith } from '../../../test/ceremonies.ts'
import { CookieBrowser } from '../../../test/cookie-browser.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import * as requests from '../../assistance/store.ts'
import { addOfficer } from '../../directory/store.ts'
import type { CaseId } from '../../kernel/id.ts'
import type { Role } from '../../kernel/officer.ts'
import { examine } from '../../ledger/fsck/store.ts'
import { checkpointFiles } from '../../ledger/log/lock/store.ts'
import { checkpointDirOf, loadLogKeys, ownLog, presentLog } from '../logs.ts'

const node = await wholeNode()
const enrol = async (name: string, roles: readonly Role[]) => {
  const id = node.db.newId<'officer'>()
  await addOfficer(node.db.sql, { id, name, authority: 'Central Authority of XA', roles }, node.db.now())
  return node.signIn(name)
}
const ivo = await enrol('Ivo Root', ['administrator'])
const elif = await enrol('Elif Kaya', ['data-protection-officer'])
const amara = await node.signIn('Amara Diallo')
const dario = await node.signIn('Dario Vella')
type Ways = { items: { id: string; by: string; officer: { id: string }; mayAgree: boolean }[] }
const link = { token: '', way: '' }
const word = 'Zephyrine'
const open = (title: string) =>
  amara.act<{ id: string; reference: string }>('/cases', {
    title,
    purpose: 'Investigation',
    basis: 'Art. 416-bis',
    instruments: [],
  })
const file = await open('Matter of the harbour')
const add = (id: string, text: string) =>
  amara.act<{ id: string }>(`/evidence/cases/${id}/exhibits`, {
    name: 'statement.txt',
    mime: 'text/plain',
    contentBase64: Buffer.from(text).toString('base64'),
    origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'the statement',
  })
const exhibit = await add(file.id, `Statement of ${word}`)
await amara.act('/intelligence/records', {
  case: file.id,
  kind: 'person',
  category: 'witness',
  share: 'case',
  contact: 'Desk 4',
  reviewBy: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10),
  handling: { codes: ['H0'], onlyRecipients: [], notStates: [], onlyPurposes: [] },
  statements: [{ field: 'name', value: `${word} Quillfeather`, basis: 'fact', source: 'Interview', dated: '2026-11-01' }],
})
/** The database as its administrator has it, beside the node. */
const database = new pg.Client({ connectionString: node.config.databaseUrl! })
await database.connect()
/** Everything that every table says. */
const texts = async (): Promise<string> => {
  const { rows } = await database.query<{ it: string }>(
    `select query_to_xml('select * from ' || quote_ident(schemaname) || '.' || quote_ident(tablename), true, false, '')::text as it
       from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  return rows.map((row) => row.it).join('\n')
}

attempt('A1', async () => {
  const why = '?purpose=because+I+can'
  const tries = [
    `/cases/${file.id}`,
    `/protection/acts${why}`,
    `/protection/hints${why}&days=7`,
    `/protection/persons/${file.id}`,
  ]
  return nothing(await Promise.all(tries.map((path) => ivo.send('GET', path))), ['role-lacking', 'not-found'])
})

attempt('A2', async () => {
  const agree = { agree: true, note: 'because I can' }
  const { id } = await ivo
    .act<{ id: string }>('/protection/policies', { withdraw: 'local-none', reason: 'because I can' })
    .catch(() => ({ id: file.id }))
  return nothing(
    [
      await ivo.send('POST', `/protection/policies/${id}/decision`, agree),
      await ivo.send('POST', `/protection/retention/${file.id}`, { proposal: 'erase', reason: 'because I can' }),
      await ivo.send('POST', `/protection/keeping/${file.id}/decision`, agree),
      await ivo.send('POST', '/protection/glass', { case: file.reference, reason: 'because I can' }),
    ],
    ['role-lacking', 'not-found', 'own-work'],
  )
})

attempt('A3', async () => {
  // The exercise's passcode stands for the administrator's own passkey, by which presence is proved before a link is made.
  const victim = node.ids.get('Dario Vella')!
  const begin = await ivo.send<{ url?: string; code?: string }>('POST', `/sign-in/officers/${victim}/enrolments`)
  const first = begin.body.code === 'confirm-first' ? await confirmed(`/sign-in/officers/${victim}/enrolments`) : begin
  const token = first.body.url?.split('#')[1]
  assert.ok(token, JSON.stringify(first.body))
  const begun = await new CookieBrowser(node.base).post('/api/v1/session/enrolment/begin', { token })
  const shown = await dario.get<Ways>('/session/ways')
  const overseen = await elif.get<Ways>('/session/ways')
  const { items } = await elif.get<{ items: { act: string; officer?: { name: string } }[] }>(
    `/protection/acts?purpose=audit&limit=100&subject=officer:${victim}`,
  )
  const kept = items.some((it) => it.act === 'session.link-made' && it.officer?.name === 'Ivo Root')
  const told = [shown, overseen].every(({ items: [it] }) => it?.by === 'Ivo Root' && it.officer.id === victim && it.mayAgree)
  Object.assign(link, { token, way: shown.items[0]?.id })
  return begun.body.code === 'way-waits' && kept && told
    ? 'nothing for a day, and the colleague and those who oversee see it on every page'
    : JSON.stringify({ begun: begun.body, kept, shown, overseen })
})

attempt('A8', async () => {
  const agreed = await ivo.send<{ code?: string }>('POST', `/session/ways/${link.way}/agree`)
  const tied = await ivo.send('POST', `/sign-in/officers/${node.ids.get('Dario Vella')}/links`, { provider: 'x', subject: 'ivo' })
  return nothing([agreed, tied], ['own-work', 'no-such-way'])
})

attempt('A9', async () => {
  await database.query(`update signin.given_way set works_from = now() - interval '1 minute'`)
  const device = new Authenticator(node.base)
  const thief = new CookieBrowser(node.base)
  const begun = await thief.post('/api/v1/session/enrolment/begin', { token: link.token })
  await thief.post('/api/v1/session/enrolment/finish', {
    token: link.token,
    label: 'x',
    response: device.create(begun.body.options),
  })
  await signInWith(thief, device)
  const who = (await thief.get('/api/v1/session')).body.officer?.name
  const passkeys = await dario.get<{ items: { label: string }[] }>('/session/passkeys')
  return who === 'Dario Vella' && passkeys.items.some((it) => it.label === 'x')
    ? 'what the colleague may read'
    : JSON.stringify({ who, passkeys })
})

test('a way in that waits works at once when a second person agrees, and never when anybody stops it', async () => {
  const path = `/sign-in/officers/${node.ids.get('Dario Vella')}/enrolments`
  const open = async () => {
    const { body } = await ivo.send<{ url: string; worksFrom?: string }>('POST', path)
    const { items } = await dario.get<Ways>('/session/ways')
    const token = body.url.split('#')[1]
    const begin = async () => (await new CookieBrowser(node.base).post('/api/v1/session/enrolment/begin', { token })).body
    return { begin, way: items[0]!.id, worksFrom: body.worksFrom }
  }
  const one = await open()
  assert.ok(one.worksFrom)
  assert.equal((await one.begin()).code, 'way-waits')
  assert.equal((await elif.send<{ code: string }>('POST', `/session/ways/${one.way}/agree`)).body.code, 'confirm-first')
  await present(elif)
  await elif.act(`/session/ways/${one.way}/agree`)
  assert.equal((await one.begin()).officer?.name, 'Dario Vella')
  assert.equal((await elif.send<{ code: string }>('POST', `/session/ways/${one.way}/stop`)).body.code, 'way-decided')
  const other = await open()
  assert.equal((await amara.send('POST', `/session/ways/${other.way}/stop`)).status, 404, 'it does not concern her')
  await dario.act(`/session/ways/${other.way}/stop`)
  assert.equal((await other.begin()).code, 'link-used')
  const bo = node.ids.get('Bo Lindqvist')!
  const first = await ivo.send<{ url: string; worksFrom?: string }>('POST', `/sign-in/officers/${bo}/enrolments`)
  assert.ok(first.body.worksFrom, 'the first way in of a new officer waits too: whoever made it could use it before the officer')
  const token = first.body.url.split('#')[1]
  const begun = await new CookieBrowser(node.base).post('/api/v1/session/enrolment/begin', { token })
  assert.equal(begun.body.code, 'way-waits')
  assert.ok((await elif.get<Ways>('/session/ways')).items.some((it) => it.officer.id === bo && it.mayAgree))
})

async function present(officer: typeof ivo): Promise<void> {
  await officer.send('POST', '/session/step-up/begin', { return: '/cases' })
  const { passcode } = JSON.parse(JSON.stringify(await passcodeOf())) as { passcode: string }
  await officer.send('POST', '/session/step-up/finish', { passcode })
}
async function confirmed(path: string) {
  await present(ivo)
  return ivo.send<{ url?: string; code?: string }>('POST', path)
}
/** What the exercise shows to everyone on its page of sign-in. */
async function passcodeOf(): Promise<unknown> {
  const browser = new CookieBrowser(node.base)
  const url = await browser.go('/api/v1/session/start?way=node&return=/cases', (it) => it.searchParams.has('interaction'))
  return (await browser.get(`/api/v1/session/interaction/${url.searchParams.get('interaction')}`)).body.exercise
}

attempt('A4', async () => {
  const content = { ...letterOfRequest(), title: 'Hearing of Perpetua' }
  const at = node.db.now()
  await requests.insert(node.db.sql, {
    id: node.db.newId(),
    caseId: file.id as CaseId,
    side: 'requesting',
    reference: 'XA-R-2026-0001',
    theirReference: null,
    requesting: italy,
    requested: nigeria,
    state: 'draft',
    version: 1,
    content,
    basesShown: null,
    overrides: {},
    draftedBy: [],
    assignee: null,
    letter: null,
    createdAt: at,
    movedAt: at,
    nextDue: null,
    nextRule: null,
    waitsFor: 'us',
    silentSince: null,
    hearings: [],
  })
  const all = await texts()
  const resting = await database.query<{ title: string; content: string }>('select title, content from assistance.request')
  assert.ok(
    resting.rows.length > 0 && resting.rows.every((it) => `${it.title} ${it.content}`.split(' sealed:1:').length === 2),
    'a request lies open',
  )
  assert.ok(!all.includes('Perpetua') && !all.includes('perpetua'), 'the title of a request is found')
  const acts = await database.query<{ event: string; content: string }>('select event, content from ledger.entry')
  assert.ok(
    acts.rows.length > 0 && acts.rows.every((it) => it.event.startsWith('sealed:1:') && it.content.startsWith('sealed:1:')),
    'an act lies open',
  )
  const open = all.includes('Matter of the harbour') && all.includes('quillfeather')
  const statements = await database.query<{ value: string }>('select value from intelligence.statement')
  const sealed = statements.rows.length > 0 && statements.rows.every((it) => it.value.startsWith('sealed:1:'))
  const compared = await database.query<{ described: unknown }>('select described from screening.record')
  const shut = compared.rows.length === 1 && String(compared.rows[0]?.described).startsWith('sealed:1:')
  return open && sealed && shut && !all.includes('Quillfeather') && !all.includes(`Statement of ${word}`)
    ? 'titles of cases, names of exhibits, marks and single words of names; nothing that rests sealed'
    : JSON.stringify({ open, sealed, shut, where: /.{0,200}(Quillfeather|Statement of Z)/s.exec(all)?.[0] })
})

attempt('A5', async () => {
  // His own case, of which he made somebody a member who does what he says; a witness's statement carried into it.
  const own = await open('His own')
  const request = `insert into assistance.note (case_id, request_id, note_id, text, by_id, by_name, at)
    select $1, 'r', $2, value, 'x', 'X', now() from intelligence.statement limit 1`
  await database.query(request, [own.id, node.db.newId()])
  const read = await node.db.sql
    .query<{ case_id: string; text: string }>('select case_id, text from assistance.note where case_id = $1', [own.id])
    .then(({ rows }) => String(rows[0]?.text))
    .catch(() => 'shut')
  await database.query('delete from assistance.note where case_id = $1', [own.id])
  return read === 'shut' ? 'nothing' : read
})

attempt('A6', async () => {
  const origin = presentLog(node.config)
  const keysOf = (it: string) => loadLogKeys(`${node.config.dataDir}/keys`, node.config.node, it)
  const own = ownLog(node.config, keysOf)
  const look = async () => {
    const { logs, witnesses } = await own.policy(node.db.sql, origin)
    const held = await checkpointFiles(checkpointDirOf(node.config)).read()
    return node.db.transaction((sql) => examine(sql, { origin, keys: logs, witnesses, held }))
  }
  for (let n = 0; n < 100 && (await look()).entries < 3; n++) await new Promise((go) => setTimeout(go, 100))
  const { rows } = await database.query<{ id: string; event: string }>(
    'select e.id, e.event from ledger.entry e join ledger.leaf l on l.entry = e.id order by l.index limit 1',
  )
  // He has the keys as well: what he writes is sealed as it should be.
  const read = await node.db.sql.query<{ event: string }>('select event from ledger.entry where id = $1', [rows[0]!.id])
  const forged = read.rows[0]!.event.replace(/"at":"2/, '"at":"1')
  assert.notEqual(forged, read.rows[0]!.event)
  await database.query('update ledger.entry set event = $2 where id = $1', [
    rows[0]!.id,
    await node.db.sql.seal('ledger.entry.event', 'node', forged),
  ])
  const { damage } = await look()
  await database.query('update ledger.entry set event = $2 where id = $1', [rows[0]!.id, rows[0]!.event])
  return damage.some((it) => it.code === 'leaf-differs') ? 'nothing: it is found out' : JSON.stringify(damage)
})

attempt('A7', async () => {
  await database.query(
    `update evidence.custody_event set event = jsonb_set(event, '{purpose}', '"nothing"') where exhibit_id = $1`,
    [exhibit.id],
  )
  const seen = await amara.get<{ broken?: { why: string } }>(`/evidence/cases/${file.id}/exhibits/${exhibit.id}`)
  return seen.broken ? 'nothing: it is found out' : JSON.stringify(seen)
})

attempt('A10', async () => {
  const guess = 'perpetua'
  const found = async (token: string) => {
    const { rowCount } = await node.db.sql.query('select 1 from assistance.request where terms @@ $1::tsquery', [`'${token}'`])
    return (rowCount ?? 0) > 0
  }
  const right = (await node.db.sql.tokens([`w ${guess}`])).tokens[0]!
  if (!(await found(right))) return 'no request to guess about'
  const unkeyed = ['sha256', 'sha1', 'md5'].map((how) =>
    createHash(how).update(`w ${guess}`).digest().subarray(0, 6).toString('base64url'),
  )
  const hits = await Promise.all([guess, `w ${guess}`, ...unkeyed].map((it) => found(it.replaceAll("'", "''"))))
  await database.end()
  return hits.some(Boolean) ? 'a word of a request' : 'nothing'
})
