/**
 * How fast requests become paper, and what that takes: pages a second once the typesetter is warm, the first paper of a cold one, and memory.
 * The peer is the same typesetter in the same process given the words alone as one text: what laying out as a form costs over setting type.
 */
import encodeQR from 'qr'
import { type Content, content as shape } from '../src/assistance/content.ts'
import { documentOf } from '../src/assistance/document.ts'
import { type Fact, figuresOf } from '../src/assistance/figures/counts.ts'
import { codeLetters, codeOf } from '../src/assistance/papers/paper.ts'
import { type Sheet, sheetOf } from '../src/assistance/papers/sheet.ts'
import { template } from '../src/assistance/template.ts'
import { press } from '../src/node/papers/press.ts'
import { wordsOnPaper } from '../src/node/papers/words.ts'

const party = (state: string) =>
  ({ node: `${state.toLowerCase()}-central`, state, authority: `Central authority of ${state}` }) as never
const paragraph: Readonly<Record<string, string>> = {
  en: 'Between January and June the group moved persons and money through three States. ',
  ar: 'بين يناير ويونيو نقلت المجموعة أشخاصًا وأموالًا عبر ثلاث دول. ',
  zh: '一月至六月期间，该集团经由三国转移人员和资金。',
}

/** A request of several pages: twenty persons, six measures, facts of about a page in each language. */
function content(): Content {
  const from = party('IT') as { authority: string }
  const draft = template({
    instrument: 'UNTOC',
    title: 'T',
    language: 'en',
    from: from as never,
    official: 'A. Official',
    caseReference: 'C-1',
  })
  const facts = Object.entries(paragraph).map(([lang, text]) => ({
    lang,
    text: text.repeat(30),
    ...(lang !== 'en' && { translatedFrom: 'en' }),
  }))
  const persons = Array.from({ length: 20 }, (_, i) => ({
    id: `p${i}`,
    role: 'suspect',
    name: `Person ${i}`,
    nationality: 'NG',
    born: '1990-01-01',
  }))
  const families = ['records', 'search-seizure', 'statement', 'freeze', 'video', 'trace']
  const measures = families.map((family, i) => ({
    id: `m${i}`,
    family,
    description: facts.slice(0, 1),
    particulars: { place: 'Lagos', period: '2026' },
  }))
  return shape.parse({ ...draft, facts, persons, measures })
}

const words = wordsOnPaper('UTC')
const request = {
  side: 'requesting',
  reference: 'IT-2026-000001',
  theirReference: null,
  requesting: party('IT'),
  requested: party('NG'),
  content: content(),
  state: 'draft',
}
const document = documentOf(request as never, null)
const sheet = (langs: readonly string[]): Sheet =>
  sheetOf(
    {
      document,
      digest: 'd'.repeat(64),
      authority: 'A',
      addressee: request.requested,
      instrument: 'UNTOC',
      annexes: [],
      official: '',
      words: langs.map(words),
      exercise: false,
      code: codeOf(new Uint8Array(codeLetters)),
      baseUrl: 'https://x.example',
      at: '',
      picture: (text) => encodeQR(text, 'svg'),
    },
    24,
  )

/** The same words with no form around them: one row. */
const bare = (it: Sheet): Sheet => {
  const texts = it.sections.flatMap((s) =>
    s.rows.flatMap((r) => [...r.cells.flatMap((c) => c.spans), ...r.wide].map((span) => span.text)),
  )
  const span = { text: texts.join('\n'), lang: 'en', rtl: false }
  return {
    ...it,
    sections: [
      {
        letter: '',
        article: '',
        titles: it.heads.map(() => ''),
        rows: [{ begins: false, wide: [span], cells: it.heads.map(() => ({ label: '', spans: [] })) }],
      },
    ],
  }
}

const seconds = (since: number): number => (performance.now() - since) / 1000
const setter = press()
const cold = performance.now()
await setter.set(sheet(['en']))
const first_s = seconds(cold)

async function pagesPerSecond(make: (i: number) => Sheet, times: number): Promise<number> {
  await setter.set(make(-1))
  const began = performance.now()
  let pages = 0
  for (let i = 0; i < times; i++) pages += (await setter.set(make(i))).pages
  return pages / seconds(began)
}
/** Sheets set for each figure. */
const times = 6
/** Another title each time, so that nothing set before answers for it. */
const fresh = (it: Sheet, i: number): Sheet => ({ ...it, title: `${it.title} ${i}`, code: `${i}` })
const english = sheet(['en'])
const both = sheet(['ar', 'en'])
const chinese = sheet(['zh'])
const one = await pagesPerSecond((i) => fresh(english, i), times)
const plain = await pagesPerSecond((i) => fresh(bare(english), i), times)
const two = await pagesPerSecond((i) => fresh(both, i), times)
const han = await pagesPerSecond((i) => fresh(chinese, i), times)
const memory = process.memoryUsage().rss / 1024 / 1024
await setter.stop()

const facts: Fact[] = Array.from({ length: 100_000 }, (_, i) => ({
  id: String(i),
  side: i % 2 ? 'requesting' : 'requested',
  instrument: i % 3 ? 'UNTOC' : 'EU-EIO',
  state: ['NG', 'FR', 'DE'][i % 3]!,
  urgent: i % 10 === 0,
  oral: false,
  sentAt: `2026-0${1 + (i % 9)}-01T00:00:00.000Z`,
  measures: [{ id: 'm', family: 'records' }],
  remedySought: false,
  steps: i % 4 ? [{ step: 'results', at: '2026-11-01T00:00:00.000Z' }] : [],
}))
const counting = performance.now()
figuresOf(facts)
const counted_s = seconds(counting)

const rows = [
  { name: 'pages a second, English, warm', value: one, unit: 'pages/s', goal: '>= 20', met: one >= 20 },
  { name: 'pages a second, Arabic beside English, warm', value: two, unit: 'pages/s', goal: '>= 10', met: two >= 10 },
  { name: 'pages a second, Chinese, warm', value: han, unit: 'pages/s', goal: '>= 20', met: han >= 20 },
  { name: 'the form against bare text, same words', value: one / plain, unit: 'x', goal: '>= 0.2', met: one / plain >= 0.2 },
  { name: 'first paper of a cold typesetter', value: first_s, unit: 's', goal: '<= 10', met: first_s <= 10 },
  { name: 'memory of the process with the typesetter warm', value: memory, unit: 'MiB', goal: '<= 600', met: memory <= 600 },
  { name: 'counting 100,000 requests', value: counted_s, unit: 's', goal: '<= 2', met: counted_s <= 2 },
]
process.stdout.write(`${JSON.stringify(rows)}\n`)
process.exit(0)
