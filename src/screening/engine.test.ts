import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { birthLevel, birthOf, birthText } from './compare/dates.ts'
import { described } from './compare/described.ts'
import { alignNames } from './compare/names.ts'
import { compareSubjects } from './compare/subject.ts'
import { checkDigitHolds, identifierKey, writtenAlike } from './keys/identifiers.ts'
import { nameWords } from './keys/names.ts'
import { skeleton } from './keys/skeleton.ts'
import { learntSkeletons } from './script/learnt.ts'
import { Spelt } from './script/spelt.ts'
import { wordsOf } from './script/tokens.ts'
import { tableOf } from './table/csv.ts'
import { evaluate, groupsOfPairs, pairsIn } from './weigh/evaluate.ts'
import { link } from './weigh/linkage.ts'
import { calibrationByChance, calibrationError, pointAt, thresholdFor } from './weigh/quality.ts'
import { weigh } from './weigh/waterfall.ts'
import { features, standard } from './weigh/weights.ts'

const latin = (name: string): string =>
  wordsOf(name)
    .map((w) => w.latin)
    .join(' ')

test('names in eleven scripts become Latin words', () => {
  const said: [string, string][] = [
    ['Владимир Путин', 'vladimir putin'],
    ['Смирно́в', 'smirnov'],
    ['Γεώργιος Παπαδόπουλος', 'georgios papadopoylos'],
    ['Հակոբյան', 'hakobyan'],
    ['გიორგი', 'giorgi'],
    ['नरेन्द्र मोदी', 'nrendr modi'],
    ['アミーナ', 'amina'],
    ['김정은', 'kim jeongeun'],
    ['习近平', 'xi jinping'],
    ['שלום', 'shlvm'],
    ['Łódź Ærø Straße Çelik', 'lodz aero strasse celik'],
  ]
  for (const [own, spelt] of said) assert.equal(latin(own), spelt)
})

test('spellings of one name share a skeleton, and other names do not', () => {
  for (const same of [
    ['mohammed', 'muhamad', 'mohamad', 'mehmet'],
    ['yusuf', 'yousef', 'youssouf'],
    ['schmidt', 'shmidt'],
    ['walid', 'oualid'],
    ['gaddafi', 'qadhafi', 'kadafi'],
  ])
    assert.equal(new Set(same.map(skeleton)).size, 1, same.join())
  assert.notEqual(skeleton('petrov'), skeleton('sidorov'))
})

test('what Arabic letters may be in Latin is learnt, not guessed', () => {
  const [word] = wordsOf('ابراهيم')
  assert.ok(learntSkeletons(word!).some(([s]) => s === skeleton('ibrahim')))
  const [hebrew] = wordsOf('נתניהו')
  assert.ok(learntSkeletons(hebrew!).some(([s]) => s === skeleton('netanyahu')))
})

test('of two spellings with the same consonants the one that has the written vowels answers better', () => {
  const bits = (own: string, latin: string, most = 60) => {
    const it = Spelt.of(wordsOf(own)[0]!)!
    return it.bits(
      Uint8Array.from(latin, (c) => c.charCodeAt(0)),
      0,
      latin.length,
      most,
    )
  }
  for (const [own, better, worse] of [
    ['سعيد', 'said', 'sita'],
    ['رودي', 'rudi', 'rita'],
    ['Кузьмин', 'kuzmin', 'kazman'],
    ['Милица', 'milica', 'malika'],
  ] as const)
    assert.ok(bits(own, better) + 4 < bits(own, worse), own)
  assert.equal(bits('سعيد', 'wolfgang', 20), Number.POSITIVE_INFINITY)
  assert.equal(Spelt.of(wordsOf('アミーナ')[0]!), undefined)
  assert.ok(
    learntSkeletons(wordsOf('қасым')[0]!).some(([s]) => s === skeleton('kasym')),
    'a letter that the pairs did not have',
  )
})

test('titles, particles and the forms of companies do not hide a name, unless there is nothing else', () => {
  const words = (name: string, kind: 'person' | 'organisation') => nameWords(name, kind).map((w) => w.latin)
  assert.deepEqual(words('Mr. Recep al-Tayyip bin Erdoğan', 'person'), ['recep', 'tayyip', 'erdogan'])
  assert.deepEqual(words('Abd al-Rahman', 'person'), words('Abdurrahman', 'person'))
  assert.deepEqual(words('Saif al-Din Umar', 'person'), words('Saifuddin Umar', 'person'))
  assert.deepEqual(words('Najib Allah', 'person'), words('Najibullah', 'person'))
  assert.deepEqual(words('سيف الدين', 'person').length, 1)
  assert.equal(nameWords('عبدالرحمن', 'person')[0]!.own, nameWords('عبد الرحمن', 'person')[0]!.own)
  assert.deepEqual(words('Prince', 'person'), ['prince'])
  assert.deepEqual(words('Bright Horizon Shipping L.L.C. Ltd', 'organisation').slice(0, 3), ['bright', 'horizon', 'shipping'])
})

test('dates are read as clerks write them, and a day that no calendar has leaves month and year', () => {
  const read: [string, string][] = [
    ['31.02.1960', '1960-02'],
    ['04/07/1961', '1961-07-04'],
    ['1961-13-07', '1961-07-13'],
    ['19610704', '1961-07-04'],
    ['1961', '1961'],
    ['1970-01-01', '1970'],
    ['29.02.1961', '1961-02'],
    ['tomorrow', ''],
    ['', ''],
  ]
  for (const [typed, date] of read) assert.equal(birthText(birthOf(typed)), date, typed)
})

test('day and month turned round, one wrong digit and a missing day still speak for a match; another date speaks against', () => {
  const level = (a: string, b: string) => birthLevel(birthOf(a), birthOf(b))
  assert.equal(level('1961-07-04', '1961-07-04'), 'same')
  assert.equal(level('1961-07-04', '1961-04-07'), 'turned')
  assert.equal(level('1961-07-04', '1961-07-05'), 'near')
  assert.equal(level('1961-07-04', '1961'), 'year')
  assert.equal(level('1961-07-04', '1961-11-20'), 'close')
  assert.equal(level('1961-07-04', '1975-01-20'), 'other')
  assert.equal(level('1961-07-04', ''), 'missing')
})

test('numbers are written alike, misread characters meet, and check digits are looked at', () => {
  assert.equal(identifierKey({ type: 'document', value: 'AB 0l23-456' }), identifierKey({ type: 'document', value: 'ABO1Z3456' }))
  assert.equal(
    identifierKey({ type: 'phone', value: '+39 06 1234 5678' }),
    identifierKey({ type: 'phone', value: '0039-0612345678' }),
  )
  assert.equal(writtenAlike({ type: 'plate', value: 'А 123 ВС 77' }), 'A123BC77')
  // IMO 9074729 is the example of resolution A.1117(30); the IBAN stands in ISO 13616; the VIN is the usual all-ones example.
  assert.equal(checkDigitHolds({ type: 'imo', value: 'IMO 9074729' }), true)
  assert.equal(checkDigitHolds({ type: 'imo', value: '9074728' }), false)
  assert.equal(checkDigitHolds({ type: 'iban', value: 'GB82 WEST 1234 5698 7654 32' }), true)
  assert.equal(checkDigitHolds({ type: 'iban', value: 'GB82 WEST 1234 5698 7654 33' }), false)
  assert.equal(checkDigitHolds({ type: 'imei', value: '490154203237518' }), true)
  assert.equal(checkDigitHolds({ type: 'vin', value: '11111111111111111' }), true)
  assert.equal(checkDigitHolds({ type: 'document', value: 'X1' }), undefined)
})

test('words find their partners in any order, over scripts, joined, shortened and misspelt, and the others are named', () => {
  const ways = (a: string, b: string, organisation = false) =>
    alignNames(a, b, organisation)
      .pairs.map((p) => p.way)
      .sort()
  assert.deepEqual(ways('Putin Vladimir', 'Vladimir Putin'), ['same', 'same'])
  assert.deepEqual(ways('AeroCaribbean', 'Aero Caribbean', true), ['joined'])
  assert.deepEqual(ways('Bill Gates', 'William Gates'), ['same', 'short-form'])
  assert.deepEqual(ways('J. Smith', 'John Smith'), ['initial', 'same'])
  assert.deepEqual(ways('بنيامين نتنياهو', 'Benjamin Netanyahu'), ['transliteration', 'transliteration'])
  const other = alignNames('Ivan Petrov', 'Oleg Petrov')
  assert.deepEqual([other.onlyA, other.onlyB], [['ivan'], ['oleg']])
  assert.equal(alignNames('Ocean Star 2', 'Ocean Star 3', true).numbersDiffer, true)
})

test('a name alone is never strong, however rare and however few it is sought among', () => {
  const person = described.parse({ kind: 'person', names: ['Xanthippe Quillfeather Zubrowskaya'] })
  const it = weigh(compareSubjects(person, person), 2, () => 1e-9, { look: 0.5, strong: 0.99 })
  assert.ok(it.probability > 0.999)
  assert.equal(it.band, 'look')
})

test('missing data say nothing, and no feature speaks of faith, origin, opinion or health', () => {
  const asked = described.parse({ kind: 'person', names: ['Ana Silva'] })
  const held = described.parse({ kind: 'person', names: ['Ana Silva'], birth: '1980-01-02', countries: ['PT'] })
  const missing = compareSubjects(asked, held).filter((c) => c.says === 'missing')
  assert.deepEqual(
    missing.map((c) => c.feature),
    ['birth', 'country'],
  )
  assert.ok(
    weigh(compareSubjects(asked, held), 100, () => undefined, { look: 0.5, strong: 0.99 }).steps.every(
      (s) => !/birth|country/.test(s.what),
    ),
  )
  assert.deepEqual(features, ['name', 'birth', 'country', 'identifier'])
  assert.ok(standard.every((w) => (features as readonly string[]).includes(w.feature)))
})

test('a quote that never closes and rows of other lengths are read as far as they go', () => {
  assert.deepEqual(tableOf('a,b\n"x,y\nz,1', 10), { header: ['a', 'b'], rows: [['x,y\nz,1']] })
  assert.deepEqual(tableOf('a;b\r\n1;2;3\r\n\r\n"q ""w""";x', 10).rows, [
    ['1', '2', '3'],
    ['q "w"', 'x'],
  ])
  assert.equal(tableOf('a\n1\n2\n3', 2).rows.length, 2)
})

test('pairs that share a name, over others too, are never judged by weights that saw it', () => {
  const groups = groupsOfPairs([
    { left: 'A', right: 'B' },
    { left: 'C', right: 'D' },
    { left: 'D', right: 'a' },
    { left: 'E', right: 'F' },
  ])
  assert.equal(groups[0], groups[2])
  assert.equal(groups[1], groups[2])
  assert.notEqual(groups[0], groups[3])
})

test('quality is counted as the books say', () => {
  const judged = [0.9, 0.8, 0.6, 0.3].map((probability, i) => ({ probability, same: i !== 1 }))
  assert.deepEqual(pointAt(judged, 0.5), { threshold: 0.5, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, falseAlarms: 1 })
  assert.equal(thresholdFor(judged, 0).threshold, 0.9)
  const sure = [...Array(7).fill({ probability: 0.75, same: true }), ...Array(3).fill({ probability: 0.75, same: false })]
  assert.ok(Math.abs(calibrationError(sure) - 0.05) < 1e-9)
  assert.ok(Math.abs(calibrationByChance(sure) - Math.sqrt((2 / Math.PI) * 10 * 0.75 * 0.25) / 10) < 1e-9)
})

const data = resolve(import.meta.dirname, '../../../shared/data/matching')
const absent = existsSync(join(data, 'febrl_1.csv')) ? false : 'the labelled files are not at hand'

test('labelled names are told apart with F1 of .85 at least, by weights that never saw them', { skip: absent }, () => {
  const pairs = pairsIn(tableOf(readFileSync(join(data, 'nomenklatura_name_bench_cases.csv'), 'utf8'), 10_000))
  assert.ok(typeof pairs !== 'string')
  const it = evaluate(pairs)
  assert.equal(it.pairs, 826)
  assert.ok(it.atHalf.f1 >= 0.85, String(it.atHalf.f1))
  assert.ok(it.best.threshold < 1 && it.quiet.threshold < 1, 'no score saturates')
  assert.ok(it.calibration <= 1.2 * it.calibrationByChance, 'what is said is so often true as chance allows to tell')
})

test('a table is linked without labels: FEBRL 1 with F1 of .997 at least', { skip: absent }, () => {
  const rows = tableOf(readFileSync(join(data, 'febrl_1.csv'), 'utf8'), 10_000).rows.map((r) => r.map((c) => c.trim()))
  const who = rows.map((r) => /rec-(\d+)/.exec(r[0]!)![1]!)
  const { suggestions } = link(rows.map((r) => r.slice(1)))
  const hits = suggestions.filter((s) => who[s.a] === who[s.b]).length
  assert.ok((2 * hits) / (suggestions.length + 500) >= 0.997, `${hits} of 500, ${suggestions.length} suggested`)
})
