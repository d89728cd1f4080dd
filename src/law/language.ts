/** In which language may a request be written? Notified languages first; where none is on record, official languages, with a warning. */
import type { State } from '../kernel/id.ts'
import type { CalendarDate } from '../kernel/instant.ts'
import { checksOf } from './contents.ts'
import type { Check, DraftFacts } from './draft.ts'
import type { Cited, InstrumentId, Language } from './instrument.ts'
import { declarationsOn } from './participation.ts'
import { instrumentOf, type LawBook, lawBook, stateRow, statesSource } from './registry.ts'

/** `notified`: the State told the depositary or its partners. `official`: nothing on record, its official languages stand in. */
export type Accepted = Cited &
  Readonly<{ state: State; languages: readonly Language[]; basis: 'notified' | 'official' | 'unknown' }>

/** Languages in which `state` takes requests under an instrument. */
export function acceptedLanguages(state: State, instrument: InstrumentId, on: CalendarDate, book: LawBook = lawBook): Accepted {
  const it = instrumentOf(instrument, book)
  const article = it?.languageArticle ?? 'law of the requested State'
  const notices = [instrument, it?.parent]
    .flatMap((id) => (id ? declarationsOn(id, state, on, book) : []))
    .filter((d) => d.effect === 'languages' && d.languages?.length)
  const notice = notices[0]
  if (notice)
    return {
      state,
      languages: notice.languages!,
      basis: 'notified',
      article: notice.articles.join('; '),
      source: notice.source,
      confidence: notice.confidence,
    }
  const languages = stateRow(state)?.languages ?? []
  return {
    state,
    languages,
    basis: languages.length ? 'official' : 'unknown',
    article,
    source: statesSource,
    confidence: 'unverified',
  }
}

/** Languages of a draft: as stated, or those of its summary of facts. */
const languagesOf = (draft: DraftFacts): readonly Language[] =>
  draft.languages ?? [...new Set(draft.facts.filter((f) => f.text.trim()).map((f) => f.language))]

/**
 * Whether the draft is in a language the requested State takes. An official language stands in for a missing notification:
 * then a mismatch is a warning and never a block, because nobody has confirmed what the State accepts.
 */
export function checkLanguage(draft: DraftFacts, book: LawBook = lawBook): Check {
  const accepted = acceptedLanguages(draft.to, draft.instrument, draft.on, book)
  const written = languagesOf(draft)
  const fits = accepted.languages.some((language) => written.includes(language))
  const params = { state: draft.to, accepted: accepted.languages.join(', '), written: written.join(', ') }
  const { article, source, confidence } = accepted
  if (accepted.basis === 'notified') return checksOf('language', fits ? [] : [{ params }], { article, source, confidence })[0]!
  return checksOf('language-unconfirmed', fits ? [] : [{ params }], { article, source, confidence })[0]!
}
