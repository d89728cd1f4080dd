/**
 * Terms of a search, the same for a text and for a question, in any of the six languages. Case, accents, Arabic vowels and letter variants
 * make no difference; Chinese is cut into pairs of signs, for it has no spaces between words.
 */
import type { Content } from '../content.ts'

const longest = 60
/** A tsvector is bounded; a request with more words than this is found by its first ones. */
const most = 6000

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ـ/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ß/g, 'ss')

const runs = (text: string): string[] => folded(text).match(/[\p{sc=Han}]+|[^\P{L}\p{sc=Han}]+|\p{N}+/gu) ?? []
const isHan = (run: string): boolean => /^\p{sc=Han}/u.test(run)
const pairs = (run: string): string[] => {
  const signs = [...run]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => signs[i]! + sign)
}
/** The article is written with its noun: both are found. */
const bare = (run: string): string[] => (/^ال\p{L}{3,}$/u.test(run) ? [run, run.slice(2)] : [run])

/** Single signs stay findable beside their pairs. */
const termsOfRun = (run: string): string[] => (isHan(run) ? [...pairs(run), ...run] : bare(run.slice(0, longest)))

export const termsOf = (...texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap(runs).flatMap(termsOfRun))].slice(0, most)

/**
 * What a request is found by rests as tokens that say nothing of the words, so a beginning is a token of its own. Of every word those
 * lengths are kept; of a number, a name, a title or a reference every length from the first sign.
 */
const kept = [4, 5, 6, 7, 8, 10, 13] as const
const longestBeginning = 16
const isNumber = (term: string): boolean => /^\p{N}/u.test(term)
const whole = (term: string): string => `w ${term}`
const beginning = (letters: string): string => `b ${letters}`
const everyBeginning = (term: string): string[] =>
  Array.from({ length: Math.min(term.length, longestBeginning) }, (_, i) => beginning(term.slice(0, i + 1)))
const beginnings = (term: string): string[] =>
  isNumber(term) ? everyBeginning(term) : kept.filter((n) => n <= term.length).map((n) => beginning(term.slice(0, n)))

/** Runs of up to three signs of what is short, by which a part of a word or of a number is found. */
const runLength = 3
const plain = (text: string): string => folded(text).replace(/\s+/g, ' ').trim()
const pieces = (text: string): string[] =>
  Array.from({ length: runLength }, (_, n) =>
    Array.from({ length: Math.max(0, text.length - n) }, (__, i) => `p ${text.slice(i, i + n + 1)}`),
  ).flat()

/** A tsvector is bounded. */
const mostTokens = 30_000

/** Everything that a request is found by: `short` are reference, title and names, `long` all that was written. */
export function findable(short: string, long: readonly string[]): string[] {
  const terms = termsOf(short, ...long)
  return [
    ...new Set([
      ...terms.map(whole),
      ...termsOf(short).flatMap(everyBeginning),
      ...pieces(plain(short).slice(0, 2000)),
      ...terms.flatMap(beginnings),
    ]),
  ].slice(0, mostTokens)
}

/** Endings change with case and number: of a long word the last letters are left open. */
function begins(word: string): string[] {
  const length = word.length - (word.length >= 7 ? 2 : word.length >= 5 ? 1 : 0)
  const longest = kept.findLast((n) => n <= length)
  return longest === undefined ? [whole(word), beginning(word)] : [beginning(word.slice(0, longest))]
}

/** Signs that mean themselves: who types one looks for exactly that, and the plain search finds it. */
const literal = /[^\p{L}\p{M}\p{N}\s.,;:'’"«»“”()-]/u

/** What must be there for a question, of each list one. Undefined when the text holds no word. */
export function questionOf(text: string): readonly (readonly string[])[] | undefined {
  if (literal.test(text)) return undefined
  const terms = runs(text.slice(0, 400)).flatMap((run): string[][] => {
    if (isHan(run)) return pairs(run).map((pair) => [whole(pair)])
    if (isNumber(run)) return [[beginning(run.slice(0, longestBeginning))]]
    return [begins(bare(run.slice(0, longest)).at(-1)!)]
  })
  return terms.length > 0 ? terms.slice(0, 30) : undefined
}

/** The same for a text that may be part of a word or of a number. */
export function partsOf(text: string): readonly (readonly string[])[] {
  const sought = plain(text.slice(0, 400))
  const n = Math.min(runLength, sought.length)
  return n === 0
    ? []
    : pieces(sought)
        .filter((it) => it.length === n + 2)
        .map((it) => [it])
}

/** Every word that an officer wrote in a request. */
export const wordsIn = (content: Content): string[] => {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push(value)
    else if (Array.isArray(value)) for (const one of value) walk(one)
    else if (value && typeof value === 'object') for (const [key, one] of Object.entries(value)) if (!machine.has(key)) walk(one)
  }
  walk(content)
  return found
}
/** Codes and identities that nobody searches for. */
const machine = new Set(['id', 'exhibit', 'lang', 'language', 'translatedFrom', 'family', 'concept', 'nature', 'role'])
