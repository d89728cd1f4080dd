/**
 * `node scripts/transliteration.ts FOLDER`: learns src/screening/script/learnt.json from pairs of names, one file a script in FOLDER
 * (wd_<language>_80.tsv: Latin word, tab, letters of the other script with blanks between, tab, how often). Says how well a held-out tenth
 * is found. The collection is NETransliteration-COLING2018 (steveash, CC0), drawn from Wikidata.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { skeleton } from '../src/screening/keys/skeleton.ts'
import { compact, learn, type Pair } from '../src/screening/script/align.ts'
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

const read = (file: string): Pair[] =>
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
      return [{ own: letters, skeleton: skeleton(words[0]!.latin) }]
    })

const out: Record<string, Record<string, string>> = {}
for (const [script, file] of files) {
  const pairs = read(file)
  const train = pairs.filter((_, i) => i % 10 !== 0)
  out[script] = compact(learn(train, 8), script === 'han' ? 0.04 : 0.015)
  console.log(`${script}: ${pairs.length} pairs, ${Object.keys(out[script]).length} letters`)
}
const path = resolve(import.meta.dirname, '../src/screening/script/learnt.json')
writeFileSync(path, `${JSON.stringify(out, null, 1)}\n`)
const { learntSkeletons } = await import('../src/screening/script/learnt.ts')
for (const [script, file] of files) {
  const held = read(file).filter((_, i) => i % 10 === 0)
  const at = (k: number) =>
    held.filter((p) => learntSkeletons({ own: p.own.join(''), latin: '', script }, k).some(([s]) => s === p.skeleton)).length /
    held.length
  console.log(
    `${script}: found among 1 ${at(1).toFixed(3)}, 4 ${at(4).toFixed(3)}, 8 ${at(8).toFixed(3)}, 14 ${at(14).toFixed(3)}`,
  )
}
