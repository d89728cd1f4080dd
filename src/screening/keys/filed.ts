/** The numbers a whole subject is filed under, and the words it adds to what is counted. */
import { birthOf, wholeDate } from '../compare/dates.ts'
import type { Described } from '../compare/described.ts'
import { dayKey, loneKey, mostPaired, pairKey } from '../index/keys.ts'
import { identifierKey } from './identifiers.ts'
import { nameWords, type SubjectKind } from './names.ts'
import { hashOf, skeleton } from './skeleton.ts'

export const skeletonNumber = (word: string): number => hashOf(skeleton(word)) | 0

/** The words of every name, once a name. */
export const wordsFiled = (it: Described): readonly (readonly string[])[] =>
  it.names.map((name) => [...new Set(nameWords(name, it.kind).map((w) => w.latin))])

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/**
 * What two words of one name are filed under as they are spelt, in any order; a name of one word by that word. These become keyed tokens:
 * which spelling a person's name has is not to be read from the keys.
 */
export const spelledPair = (kind: SubjectKind, a: string, b = ''): string => (a < b ? `${kind} ${a} ${b}` : `${kind} ${b} ${a}`)
export function pairsFiled(it: Described): readonly string[] {
  const out = new Set<string>()
  for (const words of wordsFiled(it)) {
    const longest = longestFirst(words).slice(0, mostPaired)
    if (longest.length === 1) out.add(spelledPair(it.kind, longest[0]!))
    for (const [i, a] of longest.entries()) for (const b of longest.slice(i + 1)) out.add(spelledPair(it.kind, a, b))
  }
  return [...out]
}

/** Keys of one subject; all its names file under it. Long names pair their longest words: those are rarely the common ones. */
export function keysFiled(it: Described): readonly number[] {
  const keys = new Set<number>()
  const birth = birthOf(it.birth)
  for (const words of wordsFiled(it)) {
    const skeletons = [...new Set(longestFirst(words).map(skeletonNumber))]
    for (const [i, a] of skeletons.entries()) {
      keys.add(loneKey(a) | 0)
      if (wholeDate(birth)) keys.add(dayKey(a, birth) | 0)
      for (const b of skeletons.slice(i + 1, mostPaired + 1)) if (i < mostPaired) keys.add(pairKey(a, b) | 0)
    }
    // "Maria Maria": both words have one skeleton, and still are a pair.
    if (words.length > 1 && skeletons.length === 1) keys.add(pairKey(skeletons[0]!, skeletons[0]!) | 0)
  }
  for (const identifier of it.identifiers) {
    const key = identifierKey(identifier)
    if (key !== '') keys.add(hashOf(key) | 0)
  }
  return [...keys].sort((a, b) => a - b)
}

/** One text for what is asked or held, whatever the order of its parts; its digest names a pair for judgements. */
export const canonicalSubject = (it: Described): string =>
  JSON.stringify([
    it.kind,
    it.names
      .map((n) =>
        nameWords(n, it.kind)
          .map((w) => w.latin)
          .sort()
          .join(' '),
      )
      .sort(),
    birthOf(it.birth),
    [...it.countries].sort(),
    it.identifiers.map(identifierKey).sort(),
  ])
