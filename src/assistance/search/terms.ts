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

/** Endings change with case and number: of a long word the last letters are left open. */
const openEnd = (word: string): string => {
  const cut = word.length >= 7 ? 2 : word.length >= 5 ? 1 : 0
  return `'${word.slice(0, word.length - cut)}':*`
}

/** Signs that mean themselves: who types one looks for exactly that, and the plain search finds it. */
const literal = /[^\p{L}\p{M}\p{N}\s.,;:'’"«»“”()-]/u

/** A question as PostgreSQL reads it: every term must be there. Undefined when the text holds none. Only letters and digits come through. */
export function questionOf(text: string): string | undefined {
  if (literal.test(text)) return undefined
  const terms = runs(text.slice(0, 400)).flatMap((run) => {
    if (isHan(run)) return pairs(run).map((pair) => `'${pair}'`)
    if (/^\p{N}/u.test(run)) return [`'${run.slice(0, longest)}':*`]
    const word = bare(run.slice(0, longest)).at(-1)!
    return [openEnd(word)]
  })
  return terms.length > 0 ? [...new Set(terms)].slice(0, 30).join(' & ') : undefined
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
