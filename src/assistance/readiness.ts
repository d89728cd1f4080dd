/**
 * "Will this be executed?": everything that is asked of a request before it leaves. What fails blocks; what warns may be overridden with a
 * reason, which stays on record.
 */
import type { CalendarDate } from '../kernel/instant.ts'
import type { Bases } from '../law/basis.ts'
import type { Cited } from '../law/instrument.ts'
import type { LawBook } from '../law/registry.ts'
import { basesOfDraft, checkDraft } from '../law/verdict.ts'
import type { Content } from './content.ts'
import { contentPointer, draftFacts } from './facts.ts'
import { measureChecks } from './measures/checks.ts'
import { refuse } from './refusals.ts'
import type { Override, Request } from './request.ts'

export type ReadinessCheck = Readonly<
  Cited & {
    id: string
    outcome: 'passed' | 'warned' | 'failed'
    pointer: string
    params: Readonly<Record<string, string | number>>
    overridable: boolean
    override?: Override
  }
>
export type Readiness = Readonly<{ ready: boolean; checks: readonly ReadinessCheck[] }>

const house: Cited = { article: '', source: 'rule of this platform', confidence: 'verified' }

const factsOn = ({ content, requesting, requested }: Request, on: CalendarDate) =>
  draftFacts(content, requesting.state, requested.state, on)
export const basesFor = (request: Request, on: CalendarDate, book: LawBook): Bases => basesOfDraft(factsOn(request, on), book)

/** What the law does not ask but a sent request cannot be without. */
function ownChecks(content: Content): ReadinessCheck[] {
  const asked = (id: string, there: boolean, pointer: string): ReadinessCheck => ({
    id,
    outcome: there ? 'passed' : 'failed',
    pointer,
    params: {},
    overridable: false,
    ...house,
  })
  const ids = [...content.measures, ...content.persons, ...content.offences].map((x) => x.id)
  return [
    asked('title', content.title.trim() !== '', '/title'),
    asked('measure', content.measures.length > 0, '/measures'),
    asked('ids-unique', new Set(ids).size === ids.length, '/measures'),
  ]
}

export function readiness(request: Request, on: CalendarDate, book: LawBook): Readiness {
  const { content, overrides } = request
  const law = checkDraft(factsOn(request, on), book).map(
    (c): ReadinessCheck => ({
      id: c.id,
      outcome: c.outcome,
      pointer: contentPointer(c.pointer),
      params: c.params,
      overridable: c.outcome === 'warned',
      article: c.article,
      source: c.source,
      confidence: c.confidence,
    }),
  )
  const named = new Set(law.filter((c) => c.outcome !== 'passed').map((c) => c.pointer))
  const all: readonly ReadinessCheck[] = [...ownChecks(content), ...law, ...measureChecks({ content, named, book })]
  const checks = all.map((c) => {
    const override = c.overridable ? overrides[c.id] : undefined
    return override ? { ...c, override } : c
  })
  return { ready: checks.every((c) => c.outcome === 'passed' || c.override), checks }
}

/** Refuses with every place that keeps the request from leaving. */
export function assertReady({ ready, checks }: Readiness): void {
  if (ready) return
  const fields = checks
    .filter((c) => c.outcome !== 'passed' && !c.override)
    .map((c) => ({ pointer: c.pointer, code: 'check', params: { ...c.params, check: c.id, article: c.article } }))
  throw refuse('request-not-ready', { open: String(fields.length) }, fields)
}
