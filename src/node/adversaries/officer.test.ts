/** A curious officer on a real node: signed in, of the right role, and no member of the case. */
import { attempt, nothing } from '../../../test/adversaries.ts'
import { wholeNode } from '../../../test/whole-node.ts'
import { addOfficer } from '../../directory/store.ts'

const node = await wholeNode()
await addOfficer(
  node.db.sql,
  { id: node.db.newId<'officer'>(), name: 'Elif Kaya', authority: 'Central Authority of XA', roles: ['data-protection-officer'] },
  node.db.now(),
)
const [amara, dario, elif] = await Promise.all(['Amara Diallo', 'Dario Vella', 'Elif Kaya'].map((it) => node.signIn(it)))
const word = 'Zephyrine'
const file = await amara!.act<{ id: string; reference: string }>('/cases', {
  title: `Matter of ${word}`,
  purpose: `Purpose of ${word}`,
  basis: 'Art. 416-bis',
  instruments: [],
})
const exhibit = await amara!.act<{ id: string }>(`/evidence/cases/${file.id}/exhibits`, {
  name: `${word}.txt`,
  mime: 'text/plain',
  contentBase64: Buffer.from(`Statement of ${word}`).toString('base64'),
  origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
  purpose: 'the statement',
})
await amara!.act(
  `/protection/cases/${file.id}/markings`,
  { subject: `case:${file.id}`, codes: ['H1'], reason: 'Agreed with who leads the case' },
  'PUT',
)

attempt('C1', async () => {
  const [there, absent] = [
    await dario!.send('GET', `/cases/${file.id}`),
    await dario!.send('GET', `/cases/${node.db.newId<'case'>()}`),
  ]
  const plain = ({ status, body }: typeof there) => JSON.stringify({ status, ...(body as object), trace: '', instance: '' })
  return plain(there) === plain(absent) ? nothing([there, absent], ['not-found']) : 'a difference between hidden and absent'
})

attempt('C2', async () => {
  const paths = [
    '/cases',
    `/cases?q=${word}`,
    '/overview/inbox?view=all',
    '/requests',
    `/requests?q=${word}`,
    '/protection/markings',
    `/ledger/cases/${file.id}/entries`,
    `/evidence/cases/${file.id}/exhibits`,
  ]
  const answers = await Promise.all(paths.map((path) => dario!.send('GET', path)))
  const said = JSON.stringify(answers.map((it) => it.body))
  return [word, file.id, file.reference, exhibit.id].some((it) => said.includes(it)) ? said.slice(0, 400) : 'nothing'
})

attempt('C3', async () => {
  const open = `/evidence/cases/${file.id}/exhibits/${exhibit.id}`
  const ask = { purpose: 'To read', as: 'file', conditionsSeen: [] }
  return nothing([await dario!.send('GET', open), await dario!.send('POST', `${open}/open`, ask)], ['not-found'])
})

attempt('C4', async () => {
  const why = '?purpose=curious&limit=10'
  return nothing(
    [await dario!.send('GET', `/protection/acts${why}`), await dario!.send('GET', `/protection/hints${why}&days=7`)],
    ['role-lacking'],
  )
})

attempt('C5', async () => {
  const broken = await dario!.act<{ id: string; doc: { told: { name: string }[] } }>('/protection/glass', {
    case: file.reference,
    reason: 'I say that a life is in danger.',
    hours: 2,
  })
  const read = await dario!.send<{ title?: string }>('GET', `/cases/${file.id}`)
  const wrote = await dario!.send<{ code?: string }>('POST', `/evidence/cases/${file.id}/exhibits`, {
    name: 'planted.txt',
    mime: 'text/plain',
    contentBase64: 'YQ==',
    origin: { authority: 'X', place: 'Y', collectedAt: '2026-11-01T10:00:00Z' },
    purpose: 'planting',
  })
  const told = broken.doc.told.map((it) => it.name)
  const seen = await elif!.get<{ items: { id: string }[] }>('/protection/glass')
  await elif!.act(`/protection/glass/${broken.id}/end`)
  const after = await dario!.send('GET', `/cases/${file.id}`)
  const held =
    wrote.body.code === 'emergency-reads-only' &&
    told.includes('Amara Diallo') &&
    seen.items.some((it) => it.id === broken.id) &&
    after.status === 404
  return read.body.title?.includes(word) && held
    ? 'the case, to read, for some hours'
    : JSON.stringify([read, wrote, told, after])
})

attempt('C6', async () => {
  await amara!.get(`/cases/${file.id}`)
  const acts = await elif!.get<{ items: { act: string; purpose?: string }[] }>(
    `/protection/acts?purpose=audit&limit=50&verb=consultation&subject=case:${file.id}`,
  )
  return acts.items.some((it) => it.act === 'node.consulted' && it.purpose?.includes(word))
    ? 'what he may read'
    : 'an unseen look'
})

attempt('C8', async () => {
  const codes: unknown[] = []
  for (let n = 0; n < 12; n++) {
    const answer = await fetch(`${node.base}/api/v1/session/enrolment/begin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: Buffer.alloc(32, n).toString('base64url') }),
    })
    codes.push(((await answer.json()) as { code?: string }).code)
  }
  const [first, last] = [codes.slice(0, 10), codes.slice(10)]
  const shut = first.every((it) => it === 'link-used') && last.every((it) => it === 'too-many-failures')
  return shut ? 'nothing' : codes.join()
})

attempt('C7', async () => {
  const cookie = `comity-xa-central=${amara!.token}`
  const ask = (origin: string) =>
    fetch(`${node.base}/api/v1/cases`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ title: 'Planted', purpose: 'planted', basis: 'none', instruments: [] }),
    })
  const [elsewhere, own] = [await ask('https://evil.example'), await ask(node.base)]
  return elsewhere.status >= 400 && own.status === 201 ? 'nothing' : `${elsewhere.status} and ${own.status}`
})

attempt('C9', async () => {
  const script = '<script>document.title = "ran"</script>'
  const planted = [
    ['page.html', 'text/html', `<!doctype html><title>x</title>${script}`],
    ['page.xhtml', 'application/xhtml+xml', `<html xmlns="http://www.w3.org/1999/xhtml"><body>${script}</body></html>`],
    ['picture.svg', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" onload="document.title = 'ran'">${script}</svg>`],
    ['worker.js', 'text/javascript', 'self.importScripts("data:,")'],
    ['photo.jpg', 'image/jpeg', `<!doctype html>${script}`],
  ] as const
  const holes: string[] = []
  for (const [name, mime, content] of planted) {
    const { id } = await amara!.act<{ id: string }>(`/evidence/cases/${file.id}/exhibits`, {
      name,
      mime,
      contentBase64: Buffer.from(content).toString('base64'),
      origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
      purpose: 'the statement',
    })
    const address = `${node.base}/api/v1/evidence/cases/${file.id}/exhibits/${id}/open`
    const headers = { authorization: `Bearer ${amara!.token}`, 'content-type': 'application/json' }
    for (const as of ['file', 'view']) {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ purpose: 'To read it', as, conditionsSeen: [] }),
      })
      const said = (of: string) => answer.headers.get(of) ?? ''
      const kept =
        answer.status < 300 &&
        (await answer.text()) === content &&
        said('content-type') === 'application/octet-stream' &&
        said('x-content-type-options') === 'nosniff' &&
        said('content-disposition').startsWith('attachment;') &&
        /^sandbox; default-src 'none'$/.test(said('content-security-policy')) &&
        said('cross-origin-resource-policy') === 'same-origin'
      if (!kept) holes.push(`${name} ${as}: ${answer.status} ${JSON.stringify([...answer.headers])}`)
    }
    // What a browser sends when an address is followed, or a form of a page is: neither gives the file.
    const cookie = `comity-xa-central=${amara!.token}`
    const form = { cookie, origin: node.base, 'content-type': 'application/x-www-form-urlencoded' }
    const followed = [
      await fetch(address, { headers: { cookie } }),
      await fetch(address, { method: 'POST', headers: form, body: 'purpose=x' }),
    ]
    for (const one of followed) if (one.status < 400) holes.push(`${name}: ${one.status} by ${one.url}`)
  }
  return holes.length === 0 ? 'nothing' : holes.join('\n')
})
