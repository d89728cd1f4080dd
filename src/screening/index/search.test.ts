import assert from 'node:assert/strict'
import { test } from 'node:test'
import { birthOf } from '../compare/dates.ts'
import { nameWords } from '../keys/names.ts'
import { longestName, wordsOf } from '../script/tokens.ts'
import { IndexBuilder } from './build.ts'
import { crowded } from './keys.ts'
import { mostWork, NameSearch } from './search.ts'

const builder = new IndexBuilder()
const common = 'mohammed ahmed ali hassan hussein maria jose ivan john anna'.split(' ')
for (let i = 0; i < 20_000; i++)
  builder.add(i, 0, [common[i % 10]!, common[(i >> 3) % 10]!, ...(i % 3 ? [] : [`x${i.toString(36)}`])], 19_400_101 + (i % 28))
builder.add(20_000, 0, ['grigorij', 'oleksandrenko'], 19_610_704)
builder.add(20_001, 0, ['oleksandrenko', 'petro'], 19_610_705)
const index = builder.build()
const search = new NameSearch(index)

test('the index finds the exact, the misspelt, the turned round, and the one with two wrong letters', () => {
  for (const name of [
    'Grigorij Oleksandrenko',
    'Oleksandrenko Grigorij',
    'Grigory Oleksandrenko',
    'Grigorij Oleksandrnko',
    'Grigorij Olxksandrenkk',
  ])
    assert.equal(search.search(nameWords(name, 'person')).hits[0]?.subject, 20_000, name)
  assert.equal(search.search(nameWords('Oleksandrenko', 'person'), { birth: 19_610_705 }).hits[0]?.subject, 20_001)
})

test('as many names as fill a key, and not one more, are found under it', () => {
  const full = new IndexBuilder()
  for (let i = 0; i < crowded; i++) full.add(i, 0, ['yelena', 'ballin', `w${i.toString(36)}x`], 19_500_101 + i)
  for (let i = 0; i < 3_000; i++) full.add(1_000 + i, 0, ['yelena', i % 2 ? 'petrova' : 'orlova'], 0)
  const hits = new NameSearch(full.build()).search(nameWords('Yelena Ballin', 'person')).hits
  assert.equal(hits.length, 5)
})

test('syllables say little, however few on a list bear them, and a name that contradicts says less where no date agrees', () => {
  const list = new IndexBuilder()
  for (let i = 0; i < 5_000; i++) list.add(i, 0, [`abc${i.toString(36)}`, `def${i.toString(36)}`], 19_500_101)
  list.add(5_000, 0, ['young', 'cheol', 'kim'], 0)
  list.add(5_001, 0, ['oleg', 'wiesenthaler'], 0)
  list.add(5_002, 0, ['wiesenthaler'], 0)
  const among = new NameSearch(list.build())
  const bits = (name: string) => among.search(nameWords(name, 'person'), { floor: -20 }).hits
  assert.ok(bits('영철 김')[0]!.bits <= 18)
  assert.ok(bits('Young Cheol Kim')[0]!.bits > 30)
  const [bare, other] = bits('Ivan Wiesenthaler')
  assert.deepEqual([bare!.subject, other!.subject], [5_002, 5_001])
})

test('of many namesakes those without a date of birth are found where only they are asked for', () => {
  const list = new IndexBuilder()
  for (let i = 0; i < 3_000; i++) list.add(i, 0, ['yelena', 'petrova', `w${i.toString(36)}x`], 19_500_101 + (i % 28))
  list.add(3_000, 0, ['yelena', 'petrova', 'undated'], 0)
  const hits = new NameSearch(list.build()).search(nameWords('Yelena Petrova', 'person'), { undated: true, floor: -20 }).hits
  assert.deepEqual(
    hits.map((h) => h.subject),
    [3_000],
  )
})

test('names that too many share are said to be so', () => {
  assert.equal(search.search(nameWords('Mohammed Ahmed', 'person')).tooCommon, true)
})

test('whatever is typed, the work of a query has a hard limit', () => {
  const typed = [
    '',
    'a',
    'x'.repeat(10_000),
    `${'mohammed ahmed '.repeat(700)}`,
    common.join(' '),
    'Mоhаmmеd Ahmеd',
    '\u202emohammed\u202c \u200fahmed\u200e',
    '🙂🙂🙂',
    '\u0000\u0001\u0002\u007f',
    'm\u0336\u035d\u0321o\u0337h\u0335a\u0334\u0301mmed '.repeat(40),
    'محمد احمد علي حسن حسين محمد احمد علي',
    '王李张刘陈 김정은 アミーナ Ахмед',
    'aa bb cc dd ee ff gg hh ii jj kk ll mm',
  ]
  for (const name of typed) {
    const words = nameWords(name, 'person')
    assert.ok(words.length <= 12 && words.every((w) => w.latin.length <= 24))
    const answer = search.search(words, { birth: birthOf('31.02.1960') })
    assert.ok(answer.work <= mostWork + 12_000, `${answer.work} for ${name.slice(0, 20)}`)
  }
  assert.equal(wordsOf('é'.repeat(longestName * 50)).length, 1)
  assert.equal(
    search.search(nameWords('Grіgorij Oleksаndrenko', 'person')).hits[0]?.subject,
    20_000,
    'letters of another script that look alike',
  )
})
