/** What each measure's own form asks of a request before it leaves. */
import { instrumentOf, type LawBook } from '../../law/registry.ts'
import type { Content } from '../content.ts'
import { formFor } from './form.ts'
import { faultsOf } from './values.ts'

/** What a check says, before readiness gives it an override. */
export type Found = Readonly<{
  id: string
  outcome: 'passed' | 'warned' | 'failed'
  pointer: string
  params: Readonly<Record<string, string | number>>
  overridable: boolean
  article: string
  source: string
  confidence: 'verified' | 'own-knowledge'
}>

const source = "the measure's form on this platform, after the practice of the instruments; from general knowledge"

/**
 * An answer of the wrong kind fails, for nobody can execute it. An answer that is missing warns: the description may give it, and then the
 * officer says so. `named` are places that the law's own checks already point at.
 */
export function measureChecks({
  content,
  named,
  book,
}: Readonly<{ content: Content; named: ReadonlySet<string>; book: LawBook }>): Found[] {
  const scope = instrumentOf(content.instrument, book)?.measures ?? []
  return content.measures.flatMap((m, at): Found[] => {
    const article = scope.find((s) => s.family === m.family)?.article ?? content.instrument
    const base = { article, source, confidence: 'own-knowledge' as const }
    const place = (name: string) => `/measures/${at}/particulars/${name}`
    const wrong = faultsOf(m.family, m.particulars).map(
      ({ name, fault }): Found => ({
        ...base,
        id: 'measure-answer',
        outcome: 'failed',
        pointer: place(name),
        params: { measure: m.family, particular: name, fault },
        overridable: false,
      }),
    )
    const lacking = formFor(m.family, content.instrument).filter(
      (f) => f.must && !m.particulars[f.name]?.trim() && !named.has(place(f.name)),
    )
    const missing = lacking.map(
      ({ name }): Found => ({
        ...base,
        id: 'measure-form',
        outcome: 'warned',
        pointer: place(name),
        params: { measure: m.family, particular: name },
        overridable: true,
      }),
    )
    return [...wrong, ...missing]
  })
}
