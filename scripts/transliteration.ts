/**
 * `node scripts/transliteration.ts FOLDER`: learns src/screening/script/learnt.json (consonants) and spelt.json (spellings) from pairs of
 * names, one file a script in FOLDER (wd_<language>_80.tsv: Latin word, tab, letters of the other script with blanks between, tab, how
 * often). Says how well a held-out tenth is found. The collection is NETransliteration-COLING2018 (steveash, CC0), drawn from Wikidata.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { skeleton } from '../src/screening/keys/skeleton.ts'
import { compact, learn, type Pair } from '../src/screening/script/align.ts'
import { placed } from '../src/screening/script/spelt.ts'
import { wordsOf } from '../src/screening/script/tokens.ts'

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder with the pairs.')
const files = [
  ['arabic', 'wd_arabic_80.tsv'],
  ['hebrew', 'wd_hebrew_80.tsv'],
  ['cyrillic', 'wd_russian_80.tsv'],
  ['kana', 'wd_katakana_80.tsv'],
  ['hangul', 'wd_korean_80.tsv'],
  ['han', 'wd_chinese_80.tsv'],
] as const

/** Scripts whose Latin spellings are learnt besides: those that write vowels, or some. */
const spelt: readonly string[] = ['arabic', 'hebrew', 'cyrillic']

const read = (file: string, latinOf: (word: string) => string): Pair[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [latin = '', own = ''] = line.split('\t')
      const words = wordsOf(latin)
      const letters = own
        .normalize('NFKC')
        .split(' ')
        .filter((c) => c !== '' && c !== '-' && c !== "'")
      if (words.length !== 1 || letters.length === 0 || letters.length > 14) return []
      return [{ own: letters, latin: latinOf(words[0]!.latin) }]
    })

const folderOfTables = resolve(import.meta.dirname, '../src/screening/script')
const write = (file: string, it: unknown): void => writeFileSync(join(folderOfTables, file), `${JSON.stringify(it, null, 1)}\n`)
const train = (pairs: readonly Pair[]): Pair[] => pairs.filter((_, i) => i % 10 !== 0)
const front = (own: readonly string[], i: number): string => (i === 0 ? `^${own[i]}` : own[i]!)

const skeletons: Record<string, Record<string, string>> = {}
const spellings: Record<string, Record<string, string>> = {}
for (const [script, file] of files) {
  const pairs = read(file, skeleton)
  skeletons[script] = compact(learn(train(pairs), 8, 3, front), script === 'han' ? 0.04 : 0.015, 7)
  console.log(`${script}: ${pairs.length} pairs, ${Object.keys(skeletons[script]).length} letters`)
  if (spelt.includes(script)) spellings[script] = compact(learn(train(read(file, (word) => word)), 6, 4, placed), 0.004, 24)
}
write('learnt.json', skeletons)
write('spelt.json', spellings)
const { learntSkeletons } = await import('../src/screening/script/learnt.ts')
for (const [script, file] of files) {
  const held = read(file, skeleton).filter((_, i) => i % 10 === 0)
  const at = (k: number) =>
    held.filter((p) => learntSkeletons({ own: p.own.join(''), latin: '', script }, k).some(([s]) => s === p.latin)).length /
    held.length
  console.log(
    `${script}: found among 1 ${at(1).toFixed(3)}, 4 ${at(4).toFixed(3)}, 8 ${at(8).toFixed(3)}, 14 ${at(14).toFixed(3)}`,
  )
}
