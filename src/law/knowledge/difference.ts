/** What a proposed fact would change, side by side with what stands on record. */
import { confidences } from '../instrument.ts'
import type { LawBook } from '../registry.ts'
import { type Fact, keyOf, replaces, saidBy, saysTheSame } from './fact.ts'

/**
 * new      nothing stands under this key
 * changed  something else stands there
 * renewed  the same stands there, and is now known of a later day or more surely
 * same     it stands there already, as sure and as fresh
 * older    something else stands there that is known of a later day
 */
export const differences = ['new', 'changed', 'renewed', 'same', 'older'] as const
export type DifferenceKind = (typeof differences)[number]

export type FieldChange = Readonly<{ name: string; before?: unknown; after?: unknown }>
export type Difference = Readonly<{ is: DifferenceKind; before: readonly Fact[]; fields: readonly FieldChange[] }>

/** Whether proposing it would add to what is known. */
export const addsKnowledge = ({ is }: Difference): boolean => is === 'new' || is === 'changed' || is === 'renewed'

const byKey = new WeakMap<LawBook, ReadonlyMap<string, readonly Fact[]>>()

/** The facts of a book under their keys, made once a book. */
function factsByKey(book: LawBook): ReadonlyMap<string, readonly Fact[]> {
  const known = byKey.get(book)
  if (known) return known
  const all: Fact[] = [
    ...book.participations.map((body): Fact => ({ kind: 'participation', body })),
    ...book.declarations.map((body): Fact => ({ kind: 'declaration', body })),
    ...book.instruments.map((it): Fact => ({ kind: 'instrument', body: { asOf: '1900-01-01' as never, ...it } })),
  ]
  const made = Map.groupBy(all, (fact) => `${fact.kind} ${keyOf(fact)}`)
  byKey.set(book, made)
  return made
}

/** What the book says under a key: one fact, or one for each period in which a State took part. */
export const standingUnder = (book: LawBook, kind: Fact['kind'], key: string): readonly Fact[] =>
  factsByKey(book).get(`${kind} ${key}`) ?? []

/** The facts that `fact` would take the place of. */
export const replacedBy = (fact: Fact, book: LawBook): readonly Fact[] =>
  standingUnder(book, fact.kind, keyOf(fact)).filter((old) => replaces(fact, old))

const surer = (a: Fact, b: Fact): number => confidences.indexOf(b.body.confidence) - confidences.indexOf(a.body.confidence)

export function differenceOf(fact: Fact, book: LawBook): Difference {
  const before = replacedBy(fact, book)
  const newest = before.at(-1)
  if (!newest) return { is: 'new', before, fields: fieldsOf(undefined, fact) }
  if (before.every((old) => saysTheSame(old, fact))) {
    const gain = surer(fact, newest)
    const learns = gain > 0 || (gain === 0 && fact.body.asOf > newest.body.asOf)
    return { is: learns ? 'renewed' : 'same', before, fields: learns ? provenanceOf(newest, fact) : [] }
  }
  const is = fact.body.asOf < newest.body.asOf && surer(fact, newest) <= 0 ? 'older' : 'changed'
  return { is, before, fields: [...fieldsOf(newest, fact), ...provenanceOf(newest, fact)] }
}

function fieldsOf(before: Fact | undefined, after: Fact): FieldChange[] {
  const [old, next] = [before ? saidBy(before) : {}, saidBy(after)] as Record<string, unknown>[]
  const names = [...new Set([...Object.keys(old!), ...Object.keys(next!)])]
  return names
    .filter((name) => JSON.stringify(old![name]) !== JSON.stringify(next![name]))
    .map((name) => change(name, old![name], next![name]))
}

const provenanceOf = (before: Fact, after: Fact): FieldChange[] =>
  (['asOf', 'source', 'confidence', 'checkedBy'] as const)
    .filter((name) => before.body[name as 'asOf'] !== after.body[name as 'asOf'])
    .map((name) => change(name, before.body[name as 'asOf'], after.body[name as 'asOf']))

const change = (name: string, before: unknown, after: unknown): FieldChange => ({
  name,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
})
