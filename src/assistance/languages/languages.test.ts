import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { amara, bo, italy, later, letterOfRequest, morning, nigeria, send, stranger, twoNodes } from '../../../test/assistance.ts'
import { translator } from '../../node/papers/translator.ts'
import { languagesDesk } from './desk.ts'
import { memoryOf, sentencesOf, suggested } from './memory.ts'

const { here } = await twoNodes(italy, nigeria)

/** A server that speaks as LibreTranslate does, as far as the node uses it. */
async function server(answer: (asked: Record<string, string>) => [number, unknown]) {
  const asked: Record<string, string>[] = []
  const it = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += part))
    request.on('end', () => {
      asked.push({ ...JSON.parse(body), path: request.url })
      const [status, given] = answer(asked.at(-1)!)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(given))
    })
  })
  await new Promise<void>((done) => it.listen(0, '127.0.0.1', done))
  const { port } = it.address() as { port: number }
  return { asked, url: `http://127.0.0.1:${port}/lt`, close: () => new Promise((done) => it.close(done)) }
}

test('sentences of the six languages end where their marks say', () => {
  assert.deepEqual(sentencesOf('The group moved persons. It was paid.'), ['The group moved persons.', 'It was paid.'])
  assert.deepEqual(sentencesOf('نقلت المجموعة أشخاصًا. هل دُفع لها؟ نعم.').length, 3)
  assert.deepEqual(sentencesOf('该集团转移人员。已获付款。'), ['该集团转移人员。', '已获付款。'])
})

test('a sentence that a person certified in the case is remembered for the next; one that nobody certified is not', () => {
  const content = letterOfRequest()
  content.facts = [
    { lang: 'en', text: 'The group moved persons. It was paid.' },
    {
      lang: 'fr',
      text: 'Le groupe a déplacé des personnes. Il a été payé.',
      translatedFrom: 'en',
      certifiedBy: 'A. Traductrice',
    },
    { lang: 'es', text: 'El grupo trasladó personas. Cobró.', translatedFrom: 'en' },
  ]
  const found = suggested('It  was PAID. Then it fled.', memoryOf([content], 'en', 'fr'))
  assert.deepEqual(found, [
    { words: 'It  was PAID.', rendered: 'Il a été payé.', certifiedBy: 'A. Traductrice' },
    { words: 'Then it fled.' },
  ])
  assert.equal(memoryOf([content], 'en', 'es').size, 0)
})

test('the memory is of the case: a request of another case does not speak in this one', async () => {
  const content = letterOfRequest()
  content.facts.push({
    lang: 'fr',
    text: 'Entre janvier et juin 2026 le groupe a déplacé onze personnes.',
    translatedFrom: 'en',
    certifiedBy: 'A. T.',
  })
  const [one, other] = [await send(here, content, nigeria, morning), await send(here, letterOfRequest(), nigeria, morning)]
  const desk = languagesDesk(here.tools, undefined)
  const ask = { from: 'en', to: 'fr', text: content.facts[0]!.text }
  const rendered = async (id: string) => (await desk.help(bo, id, ask, later(1))).sentences.map((s) => s.rendered)
  assert.deepEqual(await rendered(one.id), ['Entre janvier et juin 2026 le groupe a déplacé onze personnes.'])
  assert.deepEqual(await rendered(other.id), [undefined])
  await assert.rejects(desk.help(stranger, one.id, ask, later(1)), { code: 'not-found' })
})

test('a term of the glossary is found in a text, the longer one first; a new rendering takes the place of the old', async () => {
  const desk = languagesDesk(here.tools, undefined)
  await desk.addTerm(bo, { from: 'en', to: 'fr', words: 'seizure', rendered: 'saisie' }, later(1))
  await desk.addTerm(bo, { from: 'en', to: 'fr', words: 'search and seizure', rendered: 'perquisition' }, later(1))
  await desk.addTerm(bo, { from: 'en', to: 'fr', words: 'Search and seizure', rendered: 'perquisition et saisie' }, later(2))
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  const { terms, machine } = await desk.help(bo, id, { from: 'en', to: 'fr', text: 'Search  and seizure in Lagos' }, later(3))
  assert.deepEqual([terms.map((t) => t.rendered), machine], [['perquisition et saisie', 'saisie'], false])
  await desk.dropTerm(bo, terms[1]!.id, later(4))
  assert.equal((await desk.terms(bo, 'en', 'fr', later(5))).items.length, 1)
})

test('a machine translates where the node has one, under its name; that the text went there is on record, the text is not', async () => {
  const it = await server(({ q }) => [200, { translatedText: `«${q}»` }])
  try {
    const desk = languagesDesk(here.tools, translator({ translationUrl: it.url, translationKey: 'k' }))
    const { id } = await send(here, letterOfRequest(), nigeria, morning)
    const made = await desk.machine(amara, id, { from: 'en', to: 'fr', text: 'Search of the flat' }, later(1))
    assert.deepEqual(made, { text: '«Search of the flat»', machine: '127.0.0.1' })
    assert.deepEqual(it.asked, [
      { q: 'Search of the flat', source: 'en', target: 'fr', format: 'text', api_key: 'k', path: '/lt/translate' },
    ])
    const entry = here.entries.findLast((e) => e.act === 'assistance.translate')
    assert.ok(entry && !JSON.stringify(entry.content).includes('flat'))
  } finally {
    await it.close()
  }
})

test('without a server, or when it fails or talks nonsense, there is a sentence and the draft is as it was', async () => {
  const { id } = await send(here, letterOfRequest(), nigeria, morning)
  const ask = { from: 'en', to: 'fr', text: 'x' }
  await assert.rejects(languagesDesk(here.tools, undefined).machine(amara, id, ask, later(1)), { code: 'no-translator' })
  for (const answer of [
    [500, {}],
    [200, { nothing: 1 }],
  ] as [number, unknown][]) {
    const it = await server(() => answer)
    const desk = languagesDesk(here.tools, translator({ translationUrl: it.url, translationKey: undefined }))
    await assert.rejects(desk.machine(amara, id, ask, later(1)), { code: 'translator-silent' })
    await it.close()
    await assert.rejects(desk.machine(amara, id, ask, later(1)), { code: 'translator-silent' })
  }
})
