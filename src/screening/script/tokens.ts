/** A name as it was written becomes words in plain Latin letters that can be compared. Bounded: the answer never grows with the input. */
import { letters, type Script, scriptOf, toCyrillicTwin, toLatinTwin } from './letters.ts'
import { hangul, hanReadings } from './syllables.ts'

/** The longest name that is read; what stands after it is left out. Names on travel documents have 39 characters (ICAO 9303). */
export const longestName = 300
export const mostWords = 12
const longestWord = 24

export type Word = Readonly<{
  /** Lower-case a-z and 0-9 alone. */
  latin: string
  /** As it was written, lower case, without marks. */
  own: string
  script: Script
}>

/** Scripts that do not write their short vowels: their words are compared by consonants. */
export const vowelless = (script: Script): boolean => script === 'arabic' || script === 'hebrew'

const plain = /^[a-z0-9]$/
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/u

/** The letters of one word in one script: a Cyrillic "а" in a Latin word was meant Latin, and the other way round. */
function oneScript(word: string): string {
  let [latin, other] = [0, 0]
  for (const c of word) {
    const script = scriptOf(c.codePointAt(0)!)
    if (script === 'latin') latin++
    else if (script === 'cyrillic' || script === 'greek') other++
  }
  if (latin === 0 || other === 0) return word
  const table = latin >= other ? toLatinTwin : toCyrillicTwin
  return [...word].map((c) => table.get(c) ?? c).join('')
}

function letterIn(character: string, script: Script): string {
  const known = letters.get(character)
  if (known !== undefined) return known
  if (plain.test(character)) return character
  if (script === 'hangul') return hangul(character.charCodeAt(0))
  if (script === 'han') return hanReadings(character)[0] ?? `u${character.codePointAt(0)!.toString(16)}`
  let bare = ''
  for (const part of character.normalize('NFD'))
    if (!unseen.test(part)) bare += letters.get(part) ?? (plain.test(part) ? part : '')
  return bare
}

/** One written word in Latin letters. The article that Arabic writes into the word is left out, as it is where it stands alone. */
function wordOf(written: string): Word | null {
  const whole = oneScript(written)
  const script = scriptOf(whole.codePointAt(0)!)
  let spelt = ''
  const own = script === 'arabic' && whole.length > 4 && whole.startsWith('ال') ? whole.slice(2) : whole
  for (const c of own) spelt += letterIn(c, scriptOf(c.codePointAt(0)!))
  const latin = spelt.slice(0, longestWord)
  return latin === '' ? null : { latin, own: own.slice(0, longestWord), script }
}

const ascii = /^[\x20-\x7e]*$/
const between = /[^\p{L}\p{N}\p{M}]+/u

/** The words of a name in the order written. Marks of direction, control signs, stacked accents and pictures are not words. */
export function wordsOf(name: string): readonly Word[] {
  const cut = name.length > longestName ? name.slice(0, longestName) : name
  if (ascii.test(cut)) {
    const found =
      cut
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+/g) ?? []
    return found.slice(0, mostWords).map((w) => {
      const latin = w.length > longestWord ? w.slice(0, longestWord) : w
      return { latin, own: latin, script: 'latin' }
    })
  }
  const clean = cut
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}'’ʼ‘`´ـ]/gu, (c) => (c === '\t' || c === '\n' ? ' ' : ''))
    .slice(0, longestName)
  const words: Word[] = []
  for (const written of clean.split(between)) {
    if (written === '') continue
    const bare = written.replace(/^\p{M}+/u, '')
    for (const part of pieces(bare)) {
      const word = part === '' ? null : wordOf(part)
      if (word && words.length < mostWords) words.push(word)
    }
  }
  return words
}

/** Chinese and Korean names are written without a space: the family name is the first sign, two when the name has four. */
function pieces(written: string): readonly string[] {
  const script = written === '' ? 'other' : scriptOf(written.codePointAt(0)!)
  if (script !== 'han' && script !== 'hangul') return [written]
  const signs = [...written]
  if (signs.length < 2 || signs.length > 4 || signs.some((c) => scriptOf(c.codePointAt(0)!) !== script)) return [written]
  const family = signs.length === 4 ? 2 : 1
  return [signs.slice(0, family).join(''), signs.slice(family).join('')]
}
