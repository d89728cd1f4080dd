/**
 * Dual criminality, as a finding with reasons and never as a decision: is it asked for at all, is the conduct an offence in the requested
 * State on the date, with all its elements. What nobody has mapped is `unknown`, and `unknown` never reads as `absent`.
 * The test looks at conduct, not at names (UNCAC 43(2)).
 */
import type { State } from '../../kernel/id.ts'
import type { CalendarDate } from '../../kernel/instant.ts'
import { annexD_months } from '../contents/order.ts'
import { checksOf } from '../contents.ts'
import type { Check, DraftFacts } from '../draft.ts'
import type { Cited, InstrumentId } from '../instrument.ts'
import type { MeasureFamily } from '../measures.ts'
import { inForceOn, type NationalOffence, nationalOffences, wholeMatch } from './offence.ts'
import type { OffenceFacts } from './scope.ts'

export const dualResults = ['not-required', 'established', 'doubtful', 'absent', 'unknown'] as const
export type DualResult = (typeof dualResults)[number]

export type DualAsk = Readonly<{
  instrument: InstrumentId
  to: State
  /** Date of decision: the law of that day counts. */
  on: CalendarDate
  /** Date of the conduct, shown beside it. */
  conductOn?: CalendarDate | undefined
  measures: readonly MeasureFamily[]
  offences: readonly OffenceFacts[]
  annexDCategories?: readonly string[] | undefined
}>

export type DualFinding = Readonly<
  Cited & {
    result: DualResult
    /** Whether its absence is a condition, only allows refusal, or does not matter. */
    role: 'none' | 'optional-ground' | 'condition'
    provisions: readonly NationalOffence[]
    missing: readonly string[]
    /** Provisions that were in force at the date of conduct and are not on the date of decision. */
    repealed: readonly NationalOffence[]
  }
>

type Need = Cited & Readonly<{ role: DualFinding['role'] }>
const untocText = 'United Nations treaty texts, written from general knowledge'
const eioText = 'Directive 2014/41/EU, Article 11; exclusions from general knowledge'
/** EIO 10(2): measures that must always be available; 11(1)(g) does not apply to them (11(2)). */
const alwaysAvailable: readonly MeasureFamily[] = ['existing-evidence', 'statement', 'subscriber-identification']

/** Whether dual criminality plays a part under this instrument, for these measures. */
export function dualCriminalityNeed(ask: DualAsk): Need {
  const own = { source: untocText, confidence: 'own-knowledge' as const }
  if (ask.measures.length > 0 && ask.measures.every((m) => m === 'extradition'))
    return { role: 'condition', article: 'UNTOC 16(1)', ...own }
  if (ask.instrument === 'VIENNA-1988') return { role: 'none', article: 'VIENNA-1988 7 (no such paragraph)', ...own }
  if (ask.instrument === 'BUDAPEST' && ask.measures.length > 0 && ask.measures.every((m) => m === 'preservation'))
    return { role: 'none', article: 'BUDAPEST 29(3)', ...own }
  if (ask.instrument === 'EU-EIO') {
    const eio = { source: eioText, confidence: 'verified' as const }
    if (ask.measures.length > 0 && ask.measures.every((m) => alwaysAvailable.includes(m)))
      return { role: 'none', article: 'EU-EIO 11(2), 10(2)', source: eioText, confidence: 'own-knowledge' }
    const threshold = ask.offences.some((o) => o.lifeSentence || (o.maxPenalty_months ?? 0) >= annexD_months)
    if (ask.annexDCategories?.length && threshold) return { role: 'none', article: 'EU-EIO 11(1)(g), Annex D', ...eio }
    return { role: 'optional-ground', article: 'EU-EIO 11(1)(g)', ...eio }
  }
  const listed = listedOrder(ask)
  if (listed) return listed
  if (ask.instrument === 'UNCAC') return { role: 'optional-ground', article: 'UNCAC 46(9)', ...own }
  if (ask.instrument.startsWith('UNTOC')) return { role: 'optional-ground', article: 'UNTOC 18(9)', ...own }
  return { role: 'optional-ground', article: 'law of the requested State', source: 'general knowledge', confidence: 'uncertain' }
}

/** Orders on data and on assets: a category of their lists with at least three years is not compared; nor is an order that only preserves. */
function listedOrder(ask: DualAsk): Need | undefined {
  const threshold = ask.offences.some((o) => o.lifeSentence || (o.maxPenalty_months ?? 0) >= annexD_months)
  const listed = Boolean(ask.annexDCategories?.length) && threshold
  if (ask.instrument === 'EU-EEVIDENCE') {
    const text = { source: 'Regulation (EU) 2023/1543, read in the text of the regulation', confidence: 'verified' as const }
    const preserves = ask.measures.length > 0 && ask.measures.every((m) => m === 'preservation')
    if (preserves || listed) return { role: 'none', article: preserves ? 'EU-EEVIDENCE 6' : 'EU-EEVIDENCE 12(1)(d)', ...text }
    return { role: 'optional-ground', article: 'EU-EEVIDENCE 12(1)(d)', ...text }
  }
  if (ask.instrument !== 'EU-FREEZE') return undefined
  const source = 'Regulation (EU) 2018/1805, from general knowledge of the text'
  if (listed) return { role: 'none', article: 'EU-FREEZE 3(1)', source, confidence: 'own-knowledge' }
  const freezing = ask.measures.includes('freeze')
  return {
    role: 'optional-ground',
    article: freezing ? 'EU-FREEZE 8(1)(e)' : 'EU-FREEZE 19(1)(f)',
    source,
    confidence: 'own-knowledge',
  }
}

/** The finding for the requested State. */
export function dualCriminality(ask: DualAsk, offences: readonly NationalOffence[] = nationalOffences): DualFinding {
  const need = dualCriminalityNeed(ask)
  const { article, source, confidence, role } = need
  const concepts = ask.offences.flatMap((o) => (o.concept ? [o.concept] : []))
  const mapped = offences.filter((o) => o.state === ask.to && concepts.includes(o.concept))
  const provisions = inForceOn(mapped, ask.on)
  const { conductOn } = ask
  const repealed = mapped.filter((o) => o.until && o.until < ask.on && (!conductOn || inForceOn([o], conductOn).length > 0))
  const base = { role, provisions, repealed, article, source, confidence }
  if (role === 'none') return { ...base, result: 'not-required', missing: [] }
  if (!mapped.length) return { ...base, result: 'unknown', missing: [], confidence: 'uncertain' }
  if (!provisions.length)
    return repealed.length
      ? { ...base, result: 'absent', missing: [], source: repealed[0]!.source, confidence: repealed[0]!.confidence }
      : { ...base, result: 'unknown', missing: [], confidence: 'uncertain' }
  const full = wholeMatch(provisions)
  const shown = full?.provision ?? provisions[0]!
  const missing = full ? [] : (shown.missing ?? [])
  const result = full && !full.doubtful ? 'established' : 'doubtful'
  return { ...base, result, missing, source: shown.source, confidence: shown.confidence }
}

/** The finding as a check before sending: it warns, it never blocks, because the ground is optional (UNTOC 18(9)). */
export function checkDualCriminality(draft: DraftFacts): Check | undefined {
  if (!draft.offences.length) return undefined
  const families = draft.measures.map((m) => m.family)
  const found = dualCriminality({
    ...draft,
    measures: families,
    annexDCategories: draft.eio?.annexDCategories ?? draft.epoc?.listCategories ?? draft.assets?.listCategories,
  })
  const { article, source, confidence } = found
  const good = found.result === 'not-required' || found.result === 'established'
  const last = found.repealed[0]
  const conduct = draft.offences.flatMap((o) => o.committedOn ?? []).find((day) => inForceOn(found.repealed, day).length > 0)
  const params = {
    result: found.result,
    state: draft.to,
    provision: (found.provisions[0] ?? last)?.article ?? '',
    ...(last?.until ? { until: last.until } : {}),
    ...(conduct ? { conduct } : {}),
  }
  return checksOf('dual-criminality', good ? [] : [{ params }], { article, source, confidence })[0]
}
