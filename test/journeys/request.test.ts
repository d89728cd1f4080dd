/** The two requests of the exercise, from draft to evidence, over three real nodes. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openStage, until } from './stage.ts'
import { addExhibit, draftOf, reaches, reasons, type Seen, see, send, sha256, step } from './walk.ts'

const stage = await openStage(17101)
after(() => stage.close())

const records = 'date,amount,payer\n2026-02-03,4000.00,T. Aigbe\n'
const shared = (it: Seen) => ({
  state: it.state,
  events: it.events.map((e) => [e.seq, e.id, e.step]),
  clocks: it.clocks.map((c) => [c.rule, c.due, c.state]),
})

test('an Italian request crosses to Nigeria under UNTOC Article 18 and comes back with evidence', {
  timeout: 180_000,
}, async (t) => {
  const [prosecutor, desk, lagos, approver] = await Promise.all(
    ['Giulia Marchetti', 'Marta Bellini', 'Adaeze Okonkwo', 'Funmilayo Adeyemi'].map((n) => stage.as(n)),
  )
  const { id } = await draftOf(prosecutor!, 'UNTOC')

  await t.test('without a purpose it does not leave review, and the check cites Article 18(15)(f)', async () => {
    const { version } = await see(prosecutor!, id)
    const no = await prosecutor!.send<{ code: string; fields: { pointer: string }[] }>('POST', `/requests/${id}/submit`, {
      version,
      overrides: [],
    })
    assert.equal(no.status, 422, JSON.stringify(no.body))
    const { checks } = await prosecutor!.get<{ checks: { outcome: string; article: string; pointer: string }[] }>(
      `/requests/${id}/checks`,
    )
    assert.ok(
      checks.some((c) => c.outcome === 'failed' && /18\(15\)\(f\)/.test(c.article) && c.pointer.startsWith('/purpose')),
      JSON.stringify(checks.filter((c) => c.outcome === 'failed')),
    )
  })

  await t.test('mended, submitted, authorised by a second person, sent by the desk', async () => {
    const now = await see(prosecutor!, id)
    await prosecutor!.act(
      `/requests/${id}`,
      {
        version: now.version,
        content: {
          ...now.content,
          purpose: [
            {
              lang: 'en',
              text: 'To establish who received the proceeds and who recruited the victims, for use in proceedings 4711/2026 in Palermo.',
            },
          ],
        },
      },
      'PATCH',
    )
    await step(prosecutor!, id, 'submit', { overrides: await reasons(prosecutor!, id) })
    const again = await prosecutor!.send<{ code: string }>('POST', `/requests/${id}/authorise`, {
      version: (await see(prosecutor!, id)).version,
    })
    assert.equal(again.status, 403, 'who prepared it does not authorise it')
    await step(await stage.as('Paolo Serra'), id, 'authorise')
    await step(desk!, id, 'transmit', { overrides: await reasons(desk!, id) })
    await reaches(lagos!, id, 'delivered')
    await reaches(prosecutor!, id, 'delivered')
  })

  await t.test('Lagos acknowledges, forwards, asks; Palermo answers', async () => {
    await step(lagos!, id, 'acknowledge')
    await step(lagos!, id, 'forward', {
      authority: 'National Agency for the Prohibition of Trafficking in Persons',
      place: 'Lagos',
    })
    await step(lagos!, id, 'assess')
    await step(lagos!, id, 'ask', {
      questions: [{ pointer: '/persons/1', text: 'Which Blessing Uwaifo? Give the date of birth.' }],
    })
    const asked = await reaches(prosecutor!, id, 'info_requested')
    const content = structuredClone(asked.content) as { persons: { born: string }[] }
    content.persons[1]!.born = '1999-09-02'
    await step(prosecutor!, id, 'answer', {
      answers: [{ question: asked.questions[0]!.id, text: 'Born on 2 September 1999 in Benin City.' }],
      content,
    })
    const answered = await reaches(lagos!, id, 'assessing')
    assert.equal((answered.content as typeof content).persons[1]!.born, '1999-09-02')
  })

  await t.test('bank secrecy is no ground, and nothing is refused without consultation', async () => {
    const { version } = await see(approver!, id)
    const secrecy = await approver!.send<{ code: string }>('POST', `/requests/${id}/refuse`, {
      version,
      ground: 'UNTOC-NOT-8',
      reasons: 'Bank secrecy.',
    })
    assert.ok([403, 409, 422].includes(secrecy.status), JSON.stringify(secrecy.body))
    const early = await approver!.send<{ code: string }>('POST', `/requests/${id}/refuse`, {
      version,
      ground: 'UNTOC-18-21-b',
      reasons: 'Essential interests.',
    })
    assert.ok([403, 409, 422].includes(early.status), JSON.stringify(early.body))
    assert.equal((await see(approver!, id)).state, 'assessing')
  })

  await t.test('accepted with a condition, which Palermo accepts; executed; evidence comes back intact', async () => {
    const measures = ((await see(lagos!, id)).content as { measures: { id: string }[] }).measures
    await step(approver!, id, 'accept', {
      outcomes: measures.map((m) => ({ measure: m.id, outcome: 'accepted' })),
      conditions: [{ kind: 'speciality', basis: 'UNTOC 18(19)', text: 'Use in proceedings 4711/2026 only.' }],
    })
    const conditional = await reaches(prosecutor!, id, 'conditional')
    await step(prosecutor!, id, 'accept-conditions', { conditions: conditional.conditions.map((c) => c.id) })
    await reaches(lagos!, id, 'accepted')
    await step(lagos!, id, 'execute')
    const exhibit = await addExhibit(lagos!, (await see(lagos!, id)).case, 'account-0041.csv', records)
    await step(lagos!, id, 'results', { complete: true, message: 'Records attached.', exhibits: [{ exhibit, measure: 'm-1' }] })
    const sent = await reaches(prosecutor!, id, 'results_sent')
    const item = sent.results[0]!.items[0]!
    assert.equal(item.sha256, sha256(records))
    await step(prosecutor!, id, 'receive-results')
    await reaches(lagos!, id, 'results_received')
    await reaches(desk!, id, 'results_received')
    await step(desk!, id, 'close')
    await reaches(lagos!, id, 'closed')
  })

  await t.test('both sides hold the same list of events, the same state and the same clocks', async () => {
    const ours = await reaches(prosecutor!, id, 'closed')
    const theirs = await see(lagos!, id)
    assert.deepEqual(shared(ours), shared(theirs))
  })
})

test('a European Investigation Order crosses to France with its clocks of 7, 30 and 90 days', { timeout: 180_000 }, async () => {
  const [prosecutor, paris, lyon] = await Promise.all(
    ['Giulia Marchetti', 'Hugo Marchand', 'Inès Benali'].map((n) => stage.as(n)),
  )
  const drafted = await draftOf(prosecutor!, 'EU-EIO')
  const id = drafted.id
  const eio = { ...(drafted.content.eio as object), remedySought: 'no', validatedBy: '' }
  await prosecutor!.act(`/requests/${id}`, { version: drafted.version, content: { ...drafted.content, eio } }, 'PATCH')
  await send(stage, id)
  const arrived = await reaches(paris!, id, 'delivered')
  const acknowledge = arrived.clocks.find((c) => c.rule === 'eio-ack')
  assert.ok(acknowledge?.due, JSON.stringify(arrived.clocks))
  await step(paris!, id, 'acknowledge')
  await step(paris!, id, 'assess')
  const measures = (arrived.content as { measures: { id: string }[] }).measures
  await step(lyon!, id, 'accept', { outcomes: measures.map((m) => ({ measure: m.id, outcome: 'accepted' })) })
  const accepted = await reaches(prosecutor!, id, 'accepted')
  assert.ok(accepted.clocks.some((c) => c.rule === 'eio-execute' && c.due))
  await step(paris!, id, 'execute')
  await step(paris!, id, 'results', { complete: true, message: 'Nothing was found in the flat; the accounts are closed.' })
  await reaches(prosecutor!, id, 'results_sent')
  await step(prosecutor!, id, 'receive-results')
  const ours = await reaches(prosecutor!, id, 'results_received')
  assert.deepEqual(shared(ours), shared(await reaches(paris!, id, 'results_received')))
})

test('hidden and absent are the same answer', async () => {
  const administrator = await stage.as('Tommaso Rinaldi')
  const outsider = await stage.as('Camille Lefèvre')
  const { items } = await administrator.get<{ items: { id: string }[] }>('/cases')
  const hidden = await outsider.send('GET', `/cases/${items[0]!.id}`)
  const absent = await outsider.send('GET', `/cases/${crypto.randomUUID()}`)
  assert.equal(hidden.status, 404)
  const strip = (body: unknown) =>
    JSON.stringify(body).replace(/[0-9a-f-]{36}|"instance":"[^"]*"|"trace\w*":"[^"]*"|"request":"[^"]*"/g, '')
  assert.equal(strip(hidden.body), strip(absent.body))
})

test('every act has an entry in the ledger of each side, which reaches the level witnessed, with a proof', async () => {
  const prosecutor = await stage.as('Giulia Marchetti')
  const { items } = await prosecutor.get<{ items: { id: string; instrument: string }[] }>('/requests')
  const untoc = items.find((r) => r.instrument === 'UNTOC')!
  const { items: entries } = await until(
    'the ledger is witnessed',
    () =>
      prosecutor.get<{ items: { id: string; act: string; level: string }[] }>(
        `/ledger/subjects/${encodeURIComponent(`request:${untoc.id}`)}/entries`,
      ),
    (page) => page.items.length > 5 && page.items.every((e) => ['witnessed', 'mirrored'].includes(e.level)),
    60_000,
  )
  assert.ok(entries.some((e) => e.act === 'assistance.transmit'))
  const proof = await prosecutor.get<Record<string, unknown>>(`/ledger/entries/${entries[0]!.id}/proof`)
  assert.ok(proof)
})
