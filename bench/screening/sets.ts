/** The queries of the bench, set by set, each with the entities that would be right. */
import { type Entity, negatives, type Population, type Row, unTreated } from './population.ts'

export type Query = Row & { right: number; kind: 'person' | 'organisation' | 'vessel' }
export type Sets = ReadonlyMap<string, readonly Query[]>

/**
 * Entities that are one person on two lists, as far as an equal name says: an answer that names either is right.
 * Without this the OFAC and the UN entry of one man would count as each other's mistake.
 */
export function clusters(entities: readonly Entity[]): Int32Array {
  const first = new Map<string, number>()
  const of = Int32Array.from(entities, (_, i) => i)
  const root = (i: number): number => {
    let r = i
    while (of[r] !== r) r = of[r]!
    return r
  }
  for (const [i, entity] of entities.entries())
    for (const name of [...entity.names, ...entity.held, ...entity.original]) {
      const key = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .split(' ')
        .sort()
        .join(' ')
      if (!key.includes(' ', 1) || key.length < 9) continue
      const before = first.get(key)
      if (before === undefined) first.set(key, i)
      else of[root(i)] = root(before)
    }
  return of.map((_, i) => root(i))
}

const sample = <T>(list: readonly T[], n: number): T[] => {
  const step = Math.max(1, list.length / n)
  return Array.from({ length: Math.min(n, list.length) }, (_, i) => list[Math.floor(i * step)]!)
}

export function querySets(entities: readonly Entity[], p: Population, size: number): Sets {
  const at = entities.map((entity, right) => ({ entity, right }))
  const persons = at.filter(({ entity }) => entity.kind === 'person')
  const bodies = at.filter(({ entity }) => entity.kind === 'organisation')
  const long = persons.filter(({ entity }) => entity.names[0]!.split(' ').length > 1)
  const dated = long.filter(({ entity }) => entity.birth > 0)
  const ask = (from: typeof at, name: (e: Entity) => string, withBirth = false): Query[] =>
    sample(from, size).map(({ entity, right }) => ({
      name: name(entity),
      birth: withBirth ? p.wrongBirth(entity.birth) : 0,
      right,
      kind: entity.kind,
    }))
  const arabic = persons.filter(({ entity }) => entity.original.some((o) => /[؀-ۿ]/.test(o)))
  const cyrillic = persons.filter(({ entity }) => entity.original.some((o) => /[Ѐ-ӿ]/.test(o)))
  const own = (e: Entity): string => e.original[0]!
  const alias = at.filter(({ entity }) => entity.held.length > 0)
  const sets = new Map<string, Query[]>([
    ['exact', ask(long, (e) => e.names[0]!)],
    ['typo1', ask(long, (e) => p.damaged(e.names[0]!, 1, false))],
    ['typo2+swap', ask(long, (e) => p.damaged(e.names[0]!, 2, true))],
    ['alias', ask(alias, (e) => e.held[0]!)],
    ['Cyrillic', ask(cyrillic, own)],
    ['Arabic', ask(arabic, own)],
    [
      'organisation typo2',
      ask(
        bodies.filter(({ entity }) => entity.names[0]!.length > 6),
        (e) => p.damaged(e.names[0]!, 2, true),
      ),
    ],
    ['typo2+swap+birth', ask(dated, (e) => p.damaged(e.names[0]!, 2, true), true)],
    [
      'alias+birth',
      ask(
        alias.filter(({ entity }) => entity.birth > 0),
        (e) => e.held[0]!,
        true,
      ),
    ],
    [
      'Cyrillic+birth',
      ask(
        cyrillic.filter(({ entity }) => entity.birth > 0),
        own,
        true,
      ),
    ],
    [
      'Arabic+birth',
      ask(
        arabic.filter(({ entity }) => entity.birth > 0),
        own,
        true,
      ),
    ],
  ])
  const byName = new Map(at.map(({ entity, right }) => [entity.names[0]!.toLowerCase(), right]))
  const un = unTreated().flatMap(({ treated, untreated }) => {
    const right = byName.get(untreated.name.toLowerCase())
    return right === undefined ? [] : [{ ...treated, right, kind: 'person' as const }]
  })
  sets.set(
    'UN treated',
    sample(un, size).map((q) => ({ ...q, birth: 0 })),
  )
  sets.set(
    'UN treated+birth',
    sample(
      un.filter((q) => q.birth > 0),
      size,
    ),
  )
  const nobody = sample(negatives(), size * 8).map((n) => ({ ...n, right: -1, kind: 'person' as const }))
  sets.set(
    'negatives',
    nobody.map((n) => ({ ...n, birth: 0 })),
  )
  sets.set('negatives+birth', nobody)
  return sets
}
