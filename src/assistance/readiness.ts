/**
 * "Will this be executed?": everything that is asked of a request before it leaves. What fails blocks; what warns may be overridden with a
 * reason, which stays on record.
 */
import type { CalendarDate } from '../kernel/instant.ts'
import { type Bases, findBases } from '../law/basis.ts'
import { checkContents } from '../law/contents.ts'
import type { Cited } from '../law/instrument.ts'
import { checkLanguage } from '../law/language.ts'
import type { Content } from './content.ts'
import { basisAsk, contentPointer, draftFacts } from './facts.ts'
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

export const basesFor = (request: Request, on: CalendarDate): Bases =>
  findBases(basisAsk(request.content, request.requesting.state, request.requested.state, on))

/** The basis that was chosen must carry the request between the two States on the day it leaves. */
function basisChecks(content: Content, bases: Bases): ReadinessCheck[] {
  const { instrument } = content
  const usable = bases.usable.find((b) => b.instrument === instrument)
  if (usable) {
    const { article, source, confidence } = usable
    const fine: ReadinessCheck = {
      id: 'basis-in-force',
      outcome: 'passed',
      pointer: '/instrument',
      params: { instrument },
      overridable: false,
      article,
      source,
      confidence,
    }
    const uncovered = usable.uncovered.map(
      (family): ReadinessCheck => ({
        ...fine,
        id: 'basis-covers-measures',
        outcome: 'failed',
        pointer: `/measures/${content.measures.findIndex((m) => m.family === family)}`,
        params: { instrument, measure: family },
      }),
    )
    const better =
      usable.rank > 1 && bases.usable[0]
        ? [
            {
              ...fine,
              id: 'better-basis',
              outcome: 'warned' as const,
              overridable: true,
              params: { instrument, better: bases.usable[0].instrument },
            },
          ]
        : []
    return [fine, ...uncovered, ...better]
  }
  const why = bases.unusable.find((b) => b.instrument === instrument)?.reasons[0]
  const cite = why ? { article: why.article, source: why.source, confidence: why.confidence } : house
  return [
    {
      id: 'basis-in-force',
      outcome: 'failed',
      pointer: '/instrument',
      params: { instrument, reason: why?.code ?? 'unknown-instrument', ...why?.params },
      overridable: false,
      ...cite,
    },
  ]
}

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

export function readiness(request: Request, on: CalendarDate): Readiness {
  const { content, requesting, requested, overrides } = request
  const facts = draftFacts(content, requesting.state, requested.state, on)
  const law = [...checkContents(facts, content.instrument), checkLanguage(facts)].map(
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
  const checks = [...ownChecks(content), ...basisChecks(content, basesFor(request, on)), ...law].map((c) => {
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
