/**
 * A notebook of reasoning: hypotheses, evidence that speaks against each, findings that cite facts, and a product made of them.
 * What is counted here is evidence against hypotheses. Nothing here is a probability, and nothing is about what a person will do.
 */
import { digest } from '../../kernel/canonical.ts'
import type { Id, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'

export type EntryId = Id<'reasoning'>
export type ProductId = Id<'product'>

export const factKinds = ['chart', 'tie', 'payments', 'exhibit', 'record', 'message', 'trend'] as const
export type FactKind = (typeof factKinds)[number]
/** What a sentence rests on: a thing of this case, or counts of the authority. */
export type Citation = Readonly<{
  kind: FactKind
  ref: string
  /** Of a chart: the version that was looked at. */
  version?: number | undefined
  /** Payments of one finding. */
  parts?: readonly string[] | undefined
}>

export const doubts = [
  'saved-again',
  'withdrawn',
  'missing',
  'source-weak',
  'day-only',
  'payments-missing',
  'invented',
  'seizures',
  'partner',
  'recalled',
  'not-tested',
] as const
export type Doubt = (typeof doubts)[number]
/** A cited thing as it stands now. `withheld`: the officer who asks may not see it, so nothing but its kind is told. */
export type Fact = Citation &
  Readonly<{
    state: 'there' | 'changed' | 'gone' | 'withheld'
    title: string
    source: string
    evaluation: string
    doubts: readonly Doubt[]
  }>

export const marks = ['consistent', 'inconsistent', 'not-applicable'] as const
export type Mark = (typeof marks)[number]

export type Said =
  | Readonly<{ kind: 'hypothesis'; text: string }>
  | Readonly<{ kind: 'item'; text: string; cites: readonly Citation[]; weight: number; marks: Readonly<Record<string, Mark>> }>
  | Readonly<{ kind: 'finding'; text: string; cites: readonly Citation[]; doubt: string }>

export type Entry = Readonly<{
  id: EntryId
  said: Said
  version: number
  recordedAt: Instant
  recordedBy: OfficerId
  withdrawnFor: string | null
}>
export type Standing = Readonly<{
  hypothesis: string
  /** Weight of the evidence that cannot be squared with it, and how many pieces that is. */
  against: number
  pieces: number
  consistent: number
  /** No other has less against it; several may share this. */
  least: boolean
}>

type Item = Readonly<{ id: string; weight: number; marks: Readonly<Record<string, Mark>> }>

/** How the hypotheses stand against the evidence (Heuer 1999, chapter 8): only what is inconsistent counts against one. */
export function standingOf(hypotheses: readonly string[], items: readonly Item[]): Standing[] {
  const rows = hypotheses.map((hypothesis) => {
    const of = (mark: Mark) => items.filter((it) => it.marks[hypothesis] === mark)
    const against = of('inconsistent')
    return {
      hypothesis,
      against: against.reduce((s, it) => s + it.weight, 0),
      pieces: against.length,
      consistent: of('consistent').length,
    }
  })
  const least = Math.min(...rows.map((row) => row.against))
  // With no evidence weighed, or all alike, no hypothesis stands out.
  const apart = rows.some((row) => row.against !== least)
  return rows.map((row) => ({ ...row, least: apart && row.against === least }))
}

/** Evidence that marks all hypotheses alike tells them not apart. */
export const tellsApart = (hypotheses: readonly string[], it: Pick<Item, 'marks'>): boolean =>
  new Set(hypotheses.map((h) => it.marks[h] ?? 'not-applicable')).size > 1

export type Part =
  | Readonly<{ is: 'heading'; text: string }>
  | Readonly<{ is: 'sentence'; text: string; cites: readonly Citation[] }>
export type Content = Readonly<{
  title: string
  /** The handling mark as the authority writes it. */
  mark: string
  language: string
  parts: readonly Part[]
  /** The matrix as it stood, where it is part of the product. */
  matrix: Readonly<{
    hypotheses: readonly string[]
    items: readonly Readonly<{ text: string; weight: number; marks: readonly Mark[] }>[]
    standing: readonly Omit<Standing, 'hypothesis'>[]
  }> | null
  /** What the sentences rest on, as it stood when this version was written. */
  facts: readonly Fact[]
}>

export type Product = Readonly<{
  id: ProductId
  version: number
  content: Content
  digest: string
  writtenAt: Instant
  writtenBy: OfficerId
  author: string
  signedAt: Instant | null
  signedBy: OfficerId | null
  reader: string | null
}>
export const citationKey = (it: Citation): string =>
  [it.kind, it.ref, it.version ?? '', [...(it.parts ?? [])].sort().join('\u0002')].join('\u0001')

/** Facts in the order in which sentences cite them, once each; a sentence then names them by number. */
export function numbered(
  parts: readonly Part[],
): Readonly<{ cites: readonly Citation[]; numbers: readonly (readonly number[])[] }> {
  const at = new Map<string, number>()
  const cites: Citation[] = []
  const numbers = parts.map((part) =>
    part.is === 'heading'
      ? []
      : part.cites.map((it) => {
          const key = citationKey(it)
          if (!at.has(key)) {
            at.set(key, cites.length + 1)
            cites.push(it)
          }
          return at.get(key)!
        }),
  )
  return { cites, numbers }
}

export const digestOf = (content: Content): string => digest(content)

/** Entries that were not withdrawn, by kind. */
export const alive = (all: readonly Entry[]) => {
  const of = <K extends Said['kind']>(kind: K) =>
    all.filter((it): it is Entry & { said: Extract<Said, { kind: K }> } => it.said.kind === kind && it.withdrawnFor === null)
  return { hypotheses: of('hypothesis'), items: of('item'), findings: of('finding') }
}

export const headOf = ({ id, version, content, writtenAt, author, signedAt, reader }: Product) => ({
  id,
  version,
  title: content.title,
  mark: content.mark,
  writtenAt,
  author,
  signedAt,
  reader,
})

/** The newest version of each product. */
export const latest = (all: readonly Product[]): Product[] => {
  const newest = new Map<string, Product>()
  for (const it of all) if ((newest.get(it.id)?.version ?? 0) < it.version) newest.set(it.id, it)
  return [...newest.values()]
}
