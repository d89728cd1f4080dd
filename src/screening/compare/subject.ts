/** Two subjects side by side: what agrees, what disagrees, what is missing, each with its reason. One small function a feature. */
import { type Identifier, identifierKey, misread, writtenAlike } from '../keys/identifiers.ts'
import type { SubjectKind } from '../keys/names.ts'
import { birthLevel, birthOf, birthText } from './dates.ts'
import type { Described } from './described.ts'
import { alignNames, type NameAlignment, type WordPair } from './names.ts'

export type Says = 'agreed' | 'disagreed' | 'missing'
export type Compared =
  | Readonly<{
      feature: 'name'
      says: Says
      left: string
      right: string
      pairs: readonly WordPair[]
      onlyLeft: readonly string[]
      onlyRight: readonly string[]
      contradicts: boolean
    }>
  | Readonly<{
      feature: 'birth' | 'country' | 'identifier'
      says: Says
      level: string
      left: string
      right: string
      type?: string
    }>

const quality = (it: NameAlignment): number =>
  it.pairs.reduce((n, p) => n + 1 - p.cost * 2, 0) -
  0.6 * Math.min(it.onlyA.length, it.onlyB.length) -
  0.2 * (it.onlyA.length + it.onlyB.length)

/** The two names, of all that both have, that answer each other best. */
export function compareNames(a: readonly string[], b: readonly string[], kind: SubjectKind): Compared {
  let best: { left: string; right: string; it: NameAlignment; worth: number } | undefined
  for (const left of a.slice(0, mostNames))
    for (const right of b.slice(0, mostNames)) {
      const it = alignNames(left, right, kind !== 'person')
      const worth = quality(it)
      if (!best || worth > best.worth) best = { left, right, it, worth }
    }
  if (!best)
    return {
      feature: 'name',
      says: 'missing',
      left: a[0] ?? '',
      right: b[0] ?? '',
      pairs: [],
      onlyLeft: [],
      onlyRight: [],
      contradicts: false,
    }
  const { left, right, it } = best
  const contradicts = (it.onlyA.length > 0 && it.onlyB.length > 0) || it.numbersDiffer
  const says = it.pairs.length === 0 || (contradicts && it.pairs.length < 2) ? 'disagreed' : 'agreed'
  return { feature: 'name', says, left, right, pairs: it.pairs, onlyLeft: it.onlyA, onlyRight: it.onlyB, contradicts }
}
const mostNames = 40

export function compareBirths(a: string, b: string): Compared {
  const [x, y] = [birthOf(a), birthOf(b)]
  const level = birthLevel(x, y)
  const says = level === 'missing' ? 'missing' : level === 'other' ? 'disagreed' : 'agreed'
  return { feature: 'birth', says, level, left: birthText(x), right: birthText(y) }
}

export function compareCountries(a: readonly string[], b: readonly string[]): Compared {
  const [left, right] = [a.join(' '), b.join(' ')]
  if (a.length === 0 || b.length === 0) return { feature: 'country', says: 'missing', level: 'missing', left, right }
  const same = a.some((c) => b.includes(c))
  return { feature: 'country', says: same ? 'agreed' : 'disagreed', level: same ? 'same' : 'other', left, right }
}

/** Every number of one kind that both have. A person may hold two passports, so another number only speaks against, and softly. */
export function compareIdentifiers(a: readonly Identifier[], b: readonly Identifier[]): readonly Compared[] {
  const out: Compared[] = []
  for (const type of new Set(a.map((i) => i.type))) {
    const [left, right] = [a.filter((i) => i.type === type), b.filter((i) => i.type === type)]
    if (right.length === 0) continue
    const shown = {
      feature: 'identifier',
      type,
      left: left.map((i) => i.value).join(' '),
      right: right.map((i) => i.value).join(' '),
    } as const
    if (left.some((x) => right.some((y) => sameNumber(x, y)))) out.push({ ...shown, says: 'agreed', level: 'same' })
    else if (left.some((x) => right.some((y) => misread(writtenAlike(x)) === misread(writtenAlike(y)))))
      out.push({ ...shown, says: 'agreed', level: 'misread' })
    else out.push({ ...shown, says: 'disagreed', level: 'other' })
  }
  return out
}
const sameNumber = (a: Identifier, b: Identifier): boolean =>
  writtenAlike(a) === writtenAlike(b) || (a.type === 'phone' && identifierKey(a) !== '' && identifierKey(a) === identifierKey(b))

export function compareSubjects(asked: Described, held: Described): readonly Compared[] {
  return [
    compareNames(asked.names, held.names, held.kind),
    compareBirths(asked.birth, held.birth),
    compareCountries(asked.countries, held.countries),
    ...compareIdentifiers(asked.identifiers, held.identifiers),
  ]
}
