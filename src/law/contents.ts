/** What a request must say under its instrument, and what the requested State's declarations add. Each check cites its article. */

import { assetRules } from './contents/assets.ts'
import { electronicRules } from './contents/electronic.ts'
import type { Gap, Rule } from './contents/gap.ts'
import { letterRules } from './contents/letter.ts'
import { noticeRules } from './contents/notice.ts'
import { orderRules } from './contents/order.ts'
import rows from './data/checks.json' with { type: 'json' }
import type { Check, CheckLevel, DraftFacts } from './draft.ts'
import type { Cited, Confidence, Instrument, InstrumentId } from './instrument.ts'
import type { MeasureFamily } from './measures.ts'
import { declarationsOn } from './participation.ts'
import { instrumentOf, type LawBook, lawBook } from './registry.ts'

/** The lists of an instrument's own requests, and two for what is sent under one without being a request. */
type List = NonNullable<Instrument['contents']> | 'eio-notice' | 'spontaneous'

type CheckRow = Readonly<{
  id: string
  level: CheckLevel
  /** Which list of contents it belongs to; `any` stands outside the lists. */
  list: List | 'any'
  pointer: string
  articles: Readonly<Record<InstrumentId, string>>
  article?: string
  /** Only under these instruments. */
  only?: readonly InstrumentId[]
  /** Only for a request with one of these measures; the rule itself is silent about others. */
  measures?: readonly MeasureFamily[]
  confidence: Confidence
  source: string
}>

const checkRows = rows as unknown as readonly CheckRow[]
export const checkIds: readonly string[] = checkRows.map((c) => c.id)
const rowOf = (id: string): CheckRow => checkRows.find((c) => c.id === id)!
const rules: Readonly<Record<string, Rule>> = {
  ...letterRules,
  ...orderRules,
  ...electronicRules,
  ...assetRules,
  ...noticeRules,
}

/** Makes a check of what a rule found: one passed check, or one for every gap. Shared by every file that judges a draft. */
export function checksOf(id: string, gaps: readonly Gap[], cite: Partial<Cited> = {}, level?: CheckLevel): Check[] {
  const row = rowOf(id)
  const base = {
    id,
    level: level ?? row.level,
    article: cite.article ?? row.article ?? '',
    source: cite.source ?? row.source,
    confidence: cite.confidence ?? row.confidence,
  }
  if (!gaps.length) return [{ ...base, outcome: 'passed', pointer: row.pointer, params: {} }]
  return gaps.map((gap) => ({
    ...base,
    outcome: base.level === 'error' ? 'failed' : 'warned',
    pointer: gap.pointer ?? row.pointer,
    params: gap.params ?? {},
  }))
}

/** The article of the instrument itself; where it has no list of its own, the wider list of UNTOC 18(15) is used and said to be. */
function articleFor(row: CheckRow, instrument: InstrumentId): string | undefined {
  if (row.only) return row.only.includes(instrument) ? row.articles[instrument] : undefined
  if (row.articles[instrument]) return row.articles[instrument]
  if (!['untoc', 'spontaneous'].includes(row.list) || ['VIENNA-1988', 'UNCAC'].includes(instrument)) return undefined
  return `as ${row.articles.UNTOC}`
}

/** Attachments that a declaration of the requested State asks for with the measures of this draft. */
function declarationChecks(draft: DraftFacts, instrument: InstrumentId, book: LawBook): Check[] {
  return declarationsOn(instrument, draft.to, draft.on, book).flatMap((d) => {
    if (d.effect !== 'extra-content' || !d.attachments) return []
    const touched = draft.measures.filter((m) => !d.measures || d.measures.includes(m.family))
    if (!touched.length) return []
    const there = d.attachments.some((kind) => draft.attachments.includes(kind))
    const params = {
      state: draft.to,
      declaration: d.id,
      measure: touched.map((m) => m.family).join(', '),
      attachment: d.attachments.join(' | '),
    }
    const cite = { article: d.articles.join('; '), source: d.source, confidence: d.confidence }
    return checksOf('declaration-attachment', there ? [] : [{ params }], cite)
  })
}

function listFor(instrument: InstrumentId, measures: readonly MeasureFamily[], book: LawBook): List | undefined {
  const only = (family: MeasureFamily): boolean => measures.length > 0 && measures.every((m) => m === family)
  if (only('spontaneous-information')) return 'spontaneous'
  if (instrument === 'EU-EIO' && only('interception-notice')) return 'eio-notice'
  return instrumentOf(instrument, book)?.contents
}

/** Every check on the contents of a draft under an instrument, passed ones included: the officer sees what was looked at. */
export function checkContents(draft: DraftFacts, instrument: InstrumentId, book: LawBook = lawBook): Check[] {
  const list = listFor(
    instrument,
    draft.measures.map((m) => m.family),
    book,
  )
  const checks = checkRows
    .filter((row) => row.list === list)
    .flatMap((row) => {
      const article = articleFor(row, instrument)
      const gaps = article === undefined ? undefined : rules[row.id]?.(draft)
      return gaps && article !== undefined ? checksOf(row.id, gaps, { article }) : []
    })
  return [...checks, ...declarationChecks(draft, instrument, book)]
}

/** One thing an instrument asks a request to say, before there is a request. */
export type RequiredContent = Cited & Readonly<{ id: string; level: CheckLevel; pointer: string }>

/** @param measures what is asked for; all that an instrument may ask when left out */
export function requiredContents(
  instrument: InstrumentId,
  book: LawBook = lawBook,
  measures: readonly MeasureFamily[] = [],
): readonly RequiredContent[] {
  const list = listFor(instrument, measures, book)
  return checkRows
    .filter((row) => row.list === list && (!row.measures || !measures.length || row.measures.some((m) => measures.includes(m))))
    .flatMap((row) => {
      const article = articleFor(row, instrument)
      const { id, level, pointer, source, confidence } = row
      return article === undefined ? [] : [{ id, level, pointer, article, source, confidence }]
    })
}
