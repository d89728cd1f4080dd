/** Everything the law has to say about a draft before it leaves, in one list: basis, contents, language, dual criminality. */
import { type Bases, findBases, type Reason } from './basis.ts'
import { checkContents, checksOf } from './contents.ts'
import type { Check, DraftFacts } from './draft.ts'
import { type Tier, tiers } from './instrument.ts'
import { checkLanguage } from './language.ts'
import { checkAuthority, checkObjections } from './objections.ts'
import { checkDualCriminality } from './offences/dualcriminality.ts'
import { type LawBook, lawBook } from './registry.ts'

/** What the finder is asked on behalf of a draft. Grounds that are stated count as shown: the test for assistance is suspicion. */
export const basesOfDraft = (draft: DraftFacts, book: LawBook = lawBook): Bases =>
  findBases(
    {
      from: draft.from,
      to: draft.to,
      on: draft.on,
      measures: draft.measures.map((m) => m.family),
      offences: draft.offences,
      organisedGroup: draft.ocgGrounds?.trim() ? true : undefined,
      transnational: draft.transnationalGrounds?.trim() ? true : undefined,
    },
    book,
  )

const higher = (a: Tier, b: Tier): boolean => tiers.indexOf(a) < tiers.indexOf(b)
const cite = ({ article, source, confidence }: Reason) => ({ article, source, confidence })

/** Whether the chosen instrument carries the request between the two States on the date, and whether a closer one does. */
export function checkBasis(draft: DraftFacts, book: LawBook = lawBook): Check[] {
  const { usable, unusable } = basesOfDraft(draft, book)
  const chosen = usable.find((b) => b.instrument === draft.instrument)
  if (!chosen) {
    const reasons = unusable.find((b) => b.instrument === draft.instrument)?.reasons ?? []
    const alternatives = usable.map((b) => b.instrument).join(', ')
    if (!reasons.length) {
      const unknown = { article: draft.instrument, source: 'registry of this node', confidence: 'uncertain' as const }
      return checksOf(
        'basis-in-force',
        [{ params: { instrument: draft.instrument, reason: 'no-participation-on-record', alternatives } }],
        unknown,
      )
    }
    return reasons.flatMap((r) =>
      checksOf(
        'basis-in-force',
        [{ params: { ...r.params, reason: r.code, instrument: draft.instrument, alternatives } }],
        cite(r),
      ),
    )
  }
  const here = { article: chosen.article, source: chosen.source, confidence: chosen.confidence }
  const closer = usable.find((b) => higher(b.tier, chosen.tier) && b.uncovered.length === 0)
  const open = chosen.notes.filter((n) => n.code === 'knowledge-stale' || n.code === 'knowledge-unverified')
  const agreed = chosen.notes.filter((n) => n.code === 'by-agreement')
  return [
    ...checksOf('basis-in-force', [], here),
    ...checksOf(
      'basis-covers-measures',
      chosen.uncovered.map((measure) => ({
        pointer: `/measures/${draft.measures.findIndex((m) => m.family === measure)}/family`,
        params: { measure, instrument: draft.instrument },
      })),
      here,
    ),
    ...agreed.flatMap((n) => checksOf('basis-by-agreement', [{ params: n.params }], cite(n))),
    ...checksOf(
      'better-basis',
      closer ? [{ params: { instrument: draft.instrument, better: closer.instrument } }] : [],
      closer ? { ...here, article: closer.article } : here,
    ),
    ...open.flatMap((n) => checksOf('basis-knowledge', [{ params: { ...n.params, reason: n.code } }], cite(n))),
  ]
}

/** All checks on a draft under its own instrument. `failed` ones keep it here. */
export function checkDraft(draft: DraftFacts, book: LawBook = lawBook): Check[] {
  const dual = checkDualCriminality(draft)
  return [
    ...checkBasis(draft, book),
    ...checkContents(draft, draft.instrument, book),
    checkLanguage(draft, book),
    ...(dual ? [dual] : []),
    ...checkAuthority(draft, book),
    ...checkObjections(draft),
  ]
}

export const isBlocked = (checks: readonly Check[]): boolean => checks.some((c) => c.outcome === 'failed')
