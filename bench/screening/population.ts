/**
 * A population for the bench, the same on every machine: names by Zipf from lists of popular names (sigpwned, CC0, bench/screening/names.json)
 * with a long tail of rarer words, spelling variants, dates of birth, documents; and real listed entities (OFAC, UN: public lists) in it
 * when a copy is at hand. Held-out aliases and original scripts are never put into the index.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { skeleton } from '../../src/screening/keys/skeleton.ts'
import { wordsOf } from '../../src/screening/script/tokens.ts'

export const dataFolder = process.env.COMITY_MATCHING_DATA ?? resolve(import.meta.dirname, '../../../shared/data/matching')
export const haveLists = existsSync(join(dataFolder, 'moov_bench_sdn.csv'))
const data = (file: string): string => readFileSync(join(dataFolder, file), 'utf8')

export function chance(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type Kind = 'person' | 'organisation' | 'vessel'
export type Entity = { kind: Kind; names: string[]; held: string[]; original: string[]; birth: number; document: string }

type Rows = Record<string, { given: string; family: string }>
const lists: Rows = JSON.parse(readFileSync(join(import.meta.dirname, 'names.json'), 'utf8'))
const split = (text: string): { latin: string; own: string }[] =>
  text
    .split('|')
    .filter((t) => t !== '')
    .map((t) => {
      const [latin = '', own = ''] = t.split('=')
      return { latin, own }
    })
const countries = Object.values(lists)
  .map((c) => ({ given: split(c.given), family: split(c.family) }))
  .filter((c) => c.given.length > 8)
const allFamily = countries.flatMap((c) => c.family)

/** Rarer words: those of Wikidata when at hand (by how often they stand there), else made of halves of family names. */
function tailWords(): { words: string[]; sums: Float64Array } {
  const counts = new Map<string, number>()
  if (haveLists)
    for (const language of ['arabic', 'russian', 'hebrew', 'chinese', 'japanese', 'korean'])
      for (const line of data(`wd_${language}_80.tsv`).split('\n')) {
        const [word = '', , n = '1'] = line.split('\t')
        if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + Number(n))
      }
  else
    for (const a of allFamily)
      for (const b of allFamily.slice(0, 160)) {
        const word = a.latin.slice(0, 4) + b.latin.slice(-4)
        counts.set(word.toLowerCase(), 1)
      }
  const words = [...counts.keys()]
  const sums = new Float64Array(words.length)
  let sum = 0
  for (const [i, word] of words.entries()) sums[i] = sum += counts.get(word)! ** 0.8
  return { words, sums }
}

const trades =
  'trading general shipping petroleum construction holding group industries international services transport energy finance investment import export technology marine logistics engineering mining foods textile chemical bank insurance media consulting development'.split(
    ' ',
  )
const forms = ['LLC', 'Ltd', 'GmbH', 'S.A.', 'OOO', 'JSC', 'Co', 'Inc', 'S.R.L.', 'FZE']
const spelling: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'], [/ck/, 'k'], [/y$/, 'i'], [/i$/, 'y'], [/ou/, 'u'], [/ee/, 'i'], [/sh/, 'ch'], [/v/, 'w'], [/c(?=[aou])/, 'k'], [/ss/, 's'], [/nn/, 'n'],
  [/mm/, 'm'], [/a(?=n)/, 'e'], [/e(?=r)/, 'a'], [/kh/, 'h'], [/ov$/, 'off'], [/th/, 't'], [/z/, 's'], [/ah$/, 'a'], [/o(?=n)/, 'u'],
] // biome-ignore format: a table

export class Population {
  readonly #next: () => number
  readonly #tail = tailWords()
  constructor(seed: number) {
    this.#next = chance(seed)
  }
  below(n: number): number {
    return Math.floor(this.#next() * n)
  }
  zipf<T>(list: readonly T[]): T {
    // Rank r with a chance that falls as 1/(r+2): popular names are popular.
    const r = Math.floor(Math.exp(this.#next() * Math.log(list.length / 2 + 1)) * 2 - 2)
    return list[Math.min(list.length - 1, r)]!
  }
  rare(): string {
    const { words, sums } = this.#tail
    const at = this.#next() * sums[sums.length - 1]!
    let [low, high] = [0, words.length - 1]
    while (low < high) {
      const mid = (low + high) >> 1
      if (sums[mid]! < at) low = mid + 1
      else high = mid
    }
    return words[low]!
  }
  varied(word: string): string {
    const start = this.below(spelling.length)
    for (let i = 0; i < spelling.length; i++) {
      const [from, to] = spelling[(start + i) % spelling.length]!
      if (from.test(word)) return word.replace(from, to)
    }
    return word
  }
  birth(): number {
    return (1935 + this.below(70)) * 10_000 + (1 + this.below(12)) * 100 + 1 + this.below(28)
  }
  person(): string[] {
    const country = countries[this.below(countries.length)]!
    const given = this.zipf(country.given)
    const words = [given.latin]
    if (this.#next() < 0.25) words.push(this.#next() < 0.5 ? this.zipf(country.given).latin : this.rare())
    words.push(country.family.length > 0 && this.#next() < 0.5 ? this.zipf(country.family).latin : this.rare())
    if (this.#next() < 0.3) {
      const i = this.below(words.length)
      words[i] = this.varied(words[i]!.toLowerCase())
    }
    return words
  }
  organisation(): string[] {
    const words = [this.rare()]
    if (this.#next() < 0.5) words.push(this.#next() < 0.5 ? this.rare() : trades[this.below(trades.length)]!)
    words.push(trades[this.below(trades.length)]!, forms[this.below(forms.length)]!)
    return words
  }
  /** One made-up subject. */
  subject(): { kind: Kind; name: string; birth: number } {
    const p = this.#next()
    if (p < 0.9) return { kind: 'person', name: this.person().join(' '), birth: this.#next() < 0.92 ? this.birth() : 0 }
    return p < 0.98
      ? { kind: 'organisation', name: this.organisation().join(' '), birth: 0 }
      : { kind: 'vessel', name: this.#next() < 0.5 ? this.rare() : `${this.rare()} ${this.below(9) + 1}`, birth: 0 }
  }
  document(): string {
    return String.fromCharCode(65 + this.below(26), 65 + this.below(26)) + String(this.below(10_000_000)).padStart(7, '0')
  }
  /** Persons of countries that write Cyrillic: registered in Latin, their name in their own letters is kept for the queries. */
  cyrillic(n: number): Entity[] {
    const own = countries.filter((c) => c.family.some((f) => /[Ѐ-ӿ]/.test(f.own)) && c.given.some((g) => /[Ѐ-ӿ]/.test(g.own)))
    // The lists hold pairs that are two names and no transliteration, e.g. Dragana for Дария: they share not even a first sound.
    const written = (it: { latin: string; own: string }): boolean =>
      it.own !== '' && skeleton(wordsOf(it.latin)[0]?.latin ?? '')[0] === skeleton(wordsOf(it.own)[0]?.latin ?? '')[0]
    // Family names that are rare enough to tell people apart, as those on lists mostly are.
    const families = haveLists
      ? data('wd_russian_80.tsv')
          .split('\n')
          .map((line) => line.split('\t'))
          .filter(
            ([latin = '', letters = '']) =>
              /^[a-z]+(ov|ev|yov|off|in|sk[yi]|skij|skii|skyi|enko|chuk|ova|eva|ina)$/.test(latin) &&
              /[оеи] (в|н|в а|н а)$|с к и й$|е н к о$|ч у к$/.test(letters),
          )
          .map(([latin = '', letters = '']) => ({ latin, own: letters.replaceAll(' ', '') }))
          .filter(written)
      : own.flatMap((c) => c.family.filter((f) => f.own))
    return Array.from({ length: n }, () => {
      const country = own[this.below(own.length)]!
      const [given, family] = [this.zipf(country.given.filter(written)), families[this.below(families.length)]!]
      return {
        kind: 'person',
        names: [`${given.latin} ${family.latin}`],
        held: [],
        original: [`${given.own} ${family.own}`],
        birth: this.birth(),
        document: this.document(),
      }
    })
  }
  damaged(name: string, edits: number, alsoOrder: boolean): string {
    let words = name.split(' ')
    if (alsoOrder) {
      if (words.length >= 3 && this.#next() < 0.3) words.splice(this.below(words.length), 1)
      if (this.#next() < 0.5) words = [...words.slice(1), words[0]!]
    }
    for (let e = 0; e < edits; e++) {
      const long = words.map((w, i) => (w.length >= 3 ? i : -1)).filter((i) => i >= 0)
      if (long.length === 0) break
      const i = long[this.below(long.length)]!
      words[i] = this.#edit(words[i]!)
    }
    return words.join(' ')
  }
  #edit(word: string): string {
    const at = this.below(word.length)
    const letter = String.fromCharCode(97 + this.below(26))
    const kind = this.below(4)
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
    if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
    if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1)
    const left = Math.min(at, word.length - 2)
    return word.slice(0, left) + word[left + 1] + word[left] + word.slice(left + 2)
  }
  wrongBirth(birth: number): number {
    if (birth === 0 || this.#next() >= 0.1) return birth
    const [year, month, day] = [Math.floor(birth / 10_000), Math.floor(birth / 100) % 100, birth % 100]
    const how = this.below(3)
    if (how === 0 && day <= 12) return year * 10_000 + day * 100 + month
    if (how === 1) return (year + (this.#next() < 0.5 ? 1 : -1)) * 10_000 + month * 100 + day
    return year * 10_000 + month * 100 + Math.max(1, day - 1)
  }
}

const csv = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)|(?<=,)(?=,)/g)].map((m) => (m[1] ?? m[2] ?? '').trim())
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The entities of the OFAC and UN lists; every second alias and every name in its own script is held out. */
export function listed(): Entity[] {
  if (!haveLists) return []
  const byId = new Map<string, Entity>()
  for (const line of data('moov_bench_sdn.csv').split('\n')) {
    const [id = '', name = '', type = '', ...rest] = csv(line)
    if (!name) continue
    const kind = type === 'individual' ? 'person' : type === 'vessel' ? 'vessel' : 'organisation'
    const dob = /DOB (\d\d) (\w{3}) (\d{4})/.exec(rest.join(' '))
    const birth = dob ? Number(dob[3]) * 10_000 + (months.indexOf(dob[2]!) + 1) * 100 + Number(dob[1]) : 0
    const [family, given] = name.split(', ')
    const written = kind === 'person' && given ? `${given} ${family}` : name
    byId.set(id, { kind, names: [written], held: [], original: [], birth, document: '' })
  }
  let n = 0
  for (const line of data('moov_bench_alt.csv').split('\n')) {
    const [id = '', , , name = ''] = csv(line)
    const of = byId.get(id)
    if (!of || !name) continue
    const [family, given] = name.split(', ')
    const written = of.kind === 'person' && given ? `${given} ${family}` : name
    if (n++ % 2) of.names.push(written)
    else of.held.push(written)
  }
  return [...byId.values(), ...un(n)]
}

function un(count: number): Entity[] {
  let n = count
  const text = data('moov_UN_consolidated.xml')
  return [...text.matchAll(/<(INDIVIDUAL|ENTITY)>([\s\S]*?)<\/\1>/g)].map(([, type, body = '']) => {
    const all = (tag: string): string[] =>
      [...body.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map((m) => m[1]!.trim().replaceAll('&amp;', '&'))
    const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].flatMap((tag) => all(tag).slice(0, 1))
    const entity: Entity = {
      kind: type === 'INDIVIDUAL' ? 'person' : 'organisation',
      names: [parts.join(' ')],
      held: [],
      original: all('NAME_ORIGINAL_SCRIPT'),
      birth: Number((all('DATE')[0] ?? '0').slice(0, 10).replaceAll('-', '')) || 0,
      document: '',
    }
    for (const name of all('ALIAS_NAME'))
      if (n++ % 2) entity.names.push(name)
      else entity.held.push(name)
    return entity
  })
}

export type Row = { name: string; birth: number }
/** People on nobody's list: every culture of the yente candidate benchmark (MIT). */
export function negatives(): Row[] {
  if (!haveLists) return []
  return data('yente_negatives_global.csv')
    .split('\n')
    .slice(1)
    .filter((l) => l !== '')
    .map((line) => {
      const birth = /,(\d{4})-(\d\d)-(\d\d),/.exec(line)
      return {
        name: line.startsWith('"') ? csv(line)[0]! : line.slice(0, line.indexOf(',')),
        birth: birth ? Number(birth[1]! + birth[2]! + birth[3]!) : 0,
      }
    })
}
/** Names of the UN list with and without typing errors, line by line (MIT). */
export function unTreated(): { treated: Row; untreated: Row }[] {
  if (!haveLists) return []
  const rows = (file: string): Row[] =>
    data(file)
      .split('\n')
      .slice(1)
      .filter((l) => l !== '')
      .map((line) => {
        const name = line.startsWith('"') ? csv(line)[0]! : line.slice(0, line.indexOf(','))
        const birth = /,(\d{4})(?:-(\d\d)-(\d\d))?,/.exec(line)
        return { name, birth: birth ? Number(birth[1]! + (birth[2] ?? '00') + (birth[3] ?? '00')) : 0 }
      })
  const [treated, untreated] = [rows('yente_positives_un_treated.csv'), rows('yente_positives_un_untreated.csv')]
  return treated.map((t, i) => ({ treated: t, untreated: untreated[i]! }))
}
