/** A letter of request in the order of its instrument's own list of contents; and information that nobody asked for. */
import type { Request } from '../request.ts'
import {
  attachments,
  facts,
  measures,
  offences,
  parties,
  persons,
  plain,
  procedure,
  proceeding,
  type Section,
  timing,
  words,
} from './lines.ts'

type Articles = Readonly<{
  authority: string
  proceeding: string
  facts: string
  assistance: string
  persons: string
  purpose: string
  timing: string
}>

/** UNTOC 18(15), 1988 7(10) and UNCAC 46(15) are one list in three treaties. */
const listed = (list: string, timing: string): Articles => ({
  authority: `${list}(a)`,
  proceeding: `${list}(b)`,
  facts: `${list}(c)`,
  assistance: `${list}(d)`,
  persons: `${list}(e)`,
  purpose: `${list}(f)`,
  timing,
})
const untoc = listed('UNTOC 18(15)', 'UNTOC 18(20), 18(24)')
const european: Articles = {
  authority: 'COE-1959 14(1)(a)',
  proceeding: 'COE-1959 14(1)(b)',
  facts: 'COE-1959 14(2)',
  assistance: 'COE-1959 3-5',
  persons: 'COE-1959 14(1)(c)',
  purpose: 'COE-1959 14(1)(b)',
  timing: '',
}
const articles: Readonly<Record<string, Articles>> = {
  'VIENNA-1988': listed('VIENNA-1988 7(10)', 'VIENNA-1988 7(14)'),
  UNCAC: listed('UNCAC 46(15)', 'UNCAC 46(20), 46(24)'),
  'COE-1959': european,
  'COE-1959-1AP': european,
  'COE-1959-2AP': european,
  'EU-2000': european,
  'EU-2001': european,
  // Article 27 has no list of contents; Article 29(2) has one, for preservation.
  BUDAPEST: {
    authority: 'BUDAPEST 27(2), 29(2)(a)',
    proceeding: 'BUDAPEST 29(2)(b)',
    facts: 'BUDAPEST 29(2)(b)',
    assistance: 'BUDAPEST 25(1), 29(2)(c)-(d)',
    persons: 'BUDAPEST 29(2)(d)',
    purpose: 'BUDAPEST 29(2)(e)-(f)',
    timing: 'BUDAPEST 25(3), 27(8)',
  },
}
/** An instrument without a list borrows the widest, and says so. */
const articlesOf = (instrument: string): Articles => {
  const own = articles[instrument] ?? (instrument.startsWith('UNTOC') ? untoc : undefined)
  if (own) return own
  const borrowed = Object.entries(untoc).map(([name, article]) => [name, `as ${article}`])
  return Object.fromEntries(borrowed) as Articles
}

export function letterOfRequest(request: Request): Section[] {
  const { content } = request
  const article = articlesOf(content.instrument)
  return [
    ...oral(request),
    { id: 'authority', article: article.authority, lines: parties(request) },
    { id: 'proceeding', article: article.proceeding, lines: proceeding(content) },
    { id: 'facts', article: article.facts, lines: [...facts(content), ...offences(content)] },
    { id: 'assistance', article: article.assistance, lines: [...measures(content), ...procedure(content)] },
    { id: 'persons', article: article.persons, lines: persons(content) },
    { id: 'purpose', article: article.purpose, lines: words('purpose', content.purpose) },
    { id: 'timing', article: article.timing, lines: timing(content) },
    { id: 'attachments', article: '', lines: attachments(content) },
  ]
}

/** A request that was made by telephone says when, to whom and under which agreement: the writing confirms it. */
function oral({ content }: Request): Section[] {
  const { oral: said, instrument } = content
  if (!said) return []
  const article = instrument === 'UNCAC' ? 'UNCAC 46(14)' : instrument === 'VIENNA-1988' ? 'VIENNA-1988 7(9)' : 'UNTOC 18(14)'
  const lines = [...plain('oralAt', said.at), ...plain('spokenTo', said.spokenTo), ...plain('agreedUnder', said.agreedUnder)]
  return [{ id: 'oral', article, lines }]
}

export function spontaneousInformation(request: Request): Section[] {
  const { content } = request
  const article = content.instrument === 'UNCAC' ? 'UNCAC 46' : content.instrument.startsWith('UNTOC') ? 'UNTOC 18' : ''
  const under = (paragraph: string) => (article ? `${article}(${paragraph})` : content.instrument)
  const restricting = new Set(['particular.restrictions', 'particular.permittedUse'])
  const said = measures(content)
  return [
    { id: 'authority', article: under('4'), lines: parties(request) },
    { id: 'proceeding', article: under('4'), lines: proceeding(content) },
    {
      id: 'information',
      article: under('4'),
      lines: [...said.filter((l) => !restricting.has(l.label)), ...facts(content), ...offences(content)],
    },
    { id: 'restrictions', article: under('5'), lines: [...said.filter((l) => restricting.has(l.label)), ...timing(content)] },
    { id: 'persons', article: '', lines: persons(content) },
    { id: 'attachments', article: '', lines: attachments(content) },
  ]
}
