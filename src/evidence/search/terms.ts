/**
 * Words as they are looked for: without case, accents, vowel marks of Arabic and Hebrew, and with one form for letters that are written in
 * several. Scripts without spaces are looked for sign by sign. Text and question go through the same. Pure.
 */

/** Signs that stand for themselves: Chinese, Japanese, Thai and its neighbours. */
const sign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const token = new RegExp(`${sign.source}|(?:(?!${sign.source})[\\p{L}\\p{N}\\p{M}\\u0640])+`, 'gu')

const folded: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ـ: '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ё: 'е',
}
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ىةٱـßæœøłđıё]/g, (letter) => folded[letter] ?? letter)
    .slice(0, 200)

export type Term = Readonly<{ word: string; at: number; length: number }>

export function termsOf(text: string): Term[] {
  const found: Term[] = []
  for (const { 0: raw, index } of text.matchAll(token)) {
    const word = fold(raw)
    if (word !== '') found.push({ word, at: index, length: raw.length })
  }
  return found
}

/** A tsvector as PostgreSQL reads it (positions end at 16,383, and a word has 256 at most). */
export function vectorOf(text: string): string {
  const places = new Map<string, number[]>()
  for (const [n, { word }] of termsOf(text).entries()) {
    const its = places.get(word) ?? []
    if (its.length < 256 && n < 16_383) its.push(n + 1)
    places.set(word, its)
  }
  return [...places].map(([word, its]) => `'${word}':${its.join(',')}`).join(' ')
}

/** The parts of a question: what stands in quotation marks is one run of words. */
function runs(question: string): Readonly<{ words: readonly string[]; whole: boolean }>[] {
  const found: { words: string[]; whole: boolean }[] = []
  for (const [, quoted, bare] of question.matchAll(/["\u201c\u00ab]([^"\u201d\u00bb]*)["\u201d\u00bb]|([^\s"\u201c\u00ab]+)/g)) {
    const terms = termsOf(quoted ?? bare ?? '')
    const words = terms.map((it) => it.word)
    if (words.length > 0) found.push({ words, whole: quoted !== undefined })
  }
  return found.slice(0, 20)
}

/** A tsquery: every part must be there, words by their beginning. Undefined when nothing is asked. */
export function queryOf(question: string): string | undefined {
  const parts = runs(question).map(({ words, whole }) =>
    words.map((word) => (whole || sign.test(word) ? `'${word}'` : `'${word}':*`)).join(' <-> '),
  )
  return parts.length === 0 ? undefined : parts.map((it) => `(${it})`).join(' & ')
}

/** Where the words of a question stand in a text: the same words that were found, for whoever marks them. */
export function hitsIn(text: string, question: string): readonly Readonly<{ at: number; length: number }>[] {
  const asked = runs(question).flatMap((it) => it.words.map((word) => ({ word, whole: it.whole })))
  return termsOf(text).filter(({ word }) =>
    asked.some((it) => (it.whole || sign.test(it.word) ? word === it.word : word.startsWith(it.word))),
  )
}
