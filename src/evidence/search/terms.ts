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

/** Beginnings of words are found up to this length by the filter; what is longer is told apart when the passage is open. */
const beginning_letters = 8

/** What a text can be found by: the beginnings of its words, each once. */
export function beginningsIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const { word } of termsOf(text))
    for (let n = 1; n <= Math.min(beginning_letters, word.length); n++) found.add(word.slice(0, n))
  return [...found]
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

/** The beginnings that must all be in what is found; none when nothing is asked. */
export const beginningsAsked = (question: string): readonly string[] => [
  ...new Set(runs(question).flatMap((it) => it.words.map((word) => word.slice(0, beginning_letters)))),
]

/** How often what is asked stands in a text: none unless every part is there, words by their beginning, runs of words together. */
export function occurrences(text: string, question: string): number {
  const terms = termsOf(text).map((it) => it.word)
  const its = runs(question).map(({ words, whole }) => {
    const is = (asked: string, word: string | undefined): boolean =>
      whole || sign.test(asked) ? word === asked : word?.startsWith(asked) === true
    return terms.filter((_, n) => words.every((asked, k) => is(asked, terms[n + k]))).length
  })
  return its.length === 0 || its.includes(0) ? 0 : its.reduce((sum, n) => sum + n, 0)
}

/** Where the words of a question stand in a text: the same words that were found, for whoever marks them. */
export function hitsIn(text: string, question: string): readonly Readonly<{ at: number; length: number }>[] {
  const asked = runs(question).flatMap((it) => it.words.map((word) => ({ word, whole: it.whole })))
  return termsOf(text).filter(({ word }) =>
    asked.some((it) => (it.whole || sign.test(it.word) ? word === it.word : word.startsWith(it.word))),
  )
}
