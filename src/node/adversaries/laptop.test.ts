/** A stolen laptop: a browser that is signed in, in the wrong hands. The officer has another device. */
import { attempt } from '../../../test/adversaries.ts'
import { wholeNode } from '../../../test/whole-node.ts'

const node = await wholeNode()
const amara = await node.signIn('Amara Diallo')
const file = await amara.act<{ id: string }>('/cases', {
  title: 'Matter of the harbour',
  purpose: 'Investigation',
  basis: 'Art. 416-bis',
  instruments: [],
})
const cookie = `comity-xa-central=${amara.token}`
const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${node.base}/api/v1${path}`, {
    ...init,
    headers: { cookie, origin: node.base, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
  })

attempt('L1', async () => {
  const read = await ask(`/cases/${file.id}`)
  await node.db.sql.query(`update signin.session set last_seen_at = now() - interval '31 minutes'`)
  const later = await ask(`/cases/${file.id}`)
  await node.db.sql.query('update signin.session set last_seen_at = now()')
  return read.status === 200 && later.status === 401 ? 'what the officer may read' : `${read.status}, later ${later.status}`
})

attempt('L2', async () => {
  // The thief has the cookie and neither passkey nor passcode: whatever leaves stops at the proof of presence.
  const id = node.db.newId<'request'>()
  await node.db.sql.query(
    `insert into assistance.request (case_id, request_id, side, reference, partner, requesting, requested, instrument, title, state,
        version, content, created_at, moved_at, waits_for)
     values ($1, $2, 'requesting', 'XA-R-2026-0098', 'xb-central', '{}', '{}', 'UNTOC', 'x', 'ready', 1, '{}', now(), now(), 'us')`,
    [file.id, id],
  )
  const sent = await ask(`/requests/${id}/transmit`, { method: 'POST', body: JSON.stringify({ version: 1 }) })
  const { code } = (await sent.json()) as { code?: string }
  return code === 'step-up-needed' ? 'nothing' : `${sent.status} ${code}`
})

attempt('L3', async () => {
  const other = await node.signIn('Amara Diallo')
  type Sessions = { items: { id: string; current?: boolean; device: string }[] }
  const { items } = await other.get<Sessions>('/session/list')
  const stolen = items.find((it) => !it.current)
  await other.act(`/session/list/${stolen?.id}`, undefined, 'DELETE')
  const after = await ask(`/cases/${file.id}`)
  const own = await other.send('GET', `/cases/${file.id}`)
  return after.status === 401 && own.status === 200 ? 'nothing' : `${after.status}, own ${own.status}`
})

attempt('L4', async () => {
  const page = await fetch(`${node.base}/`)
  const csp = page.headers.get('content-security-policy') ?? ''
  const start = await fetch(`${node.base}/api/v1/session/start?way=node&return=/cases`, { redirect: 'manual' })
  const cookies = start.headers.getSetCookie()
  const shut = cookies.length > 0 && cookies.every((it) => /httponly/i.test(it) && /samesite/i.test(it))
  const strict = ['script-src', 'frame-ancestors', 'object-src'].map((name) => csp.split(';').find((it) => it.startsWith(name)))
  const expected = ["script-src 'self'", "frame-ancestors 'none'", "object-src 'none'"]
  return shut && strict.join() === expected.join() ? 'nothing' : `${cookies.join(' | ')} ${csp}`
})

attempt('L5', async () => {
  const bo = await node.signIn('Bo Lindqvist')
  const answer = await fetch(`${node.base}/api/v1/cases`, { headers: { authorization: `Bearer ${bo.token}` } })
  return /no-store/.test(answer.headers.get('cache-control') ?? '') ? 'nothing' : String(answer.headers.get('cache-control'))
})
