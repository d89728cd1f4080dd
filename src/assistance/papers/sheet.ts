/**
 * A request's document laid out for paper: one language, or two side by side. The document is the one that every reader of the request
 * sees; the words are the catalogues'. Nothing here is markup: the typesetter gets data and cannot be talked to.
 */
import type { RequestDocument } from '../document.ts'
import { type Annex, saysOf } from './annexes.ts'
import { type PaperCode, pageAddress, pageSeal } from './paper.ts'

/** The words of one language. */
export type Words = Readonly<{
  lang: string
  rtl: boolean
  say(key: string, params?: Readonly<Record<string, string | number>>): string
  state(code: string): string
  language(tag: string): string
  date(day: string): string
  moment(at: string): string
}>

/** A stretch of text: what language it is in and which way it runs. `note` is said by the form, not by the authority. */
export type Span = Readonly<{ text: string; lang: string; rtl: boolean; note?: string }>
/** One row: a cell for each language of the paper; `wide` runs across all of them; `begins` is the first of several things of one kind. */
export type Row = Readonly<{
  cells: readonly Readonly<{ label: string; spans: readonly Span[] }>[]
  wide: readonly Span[]
  begins: boolean
}>
export type Sheet = Readonly<{
  languages: readonly Readonly<{ lang: string; rtl: boolean }>[]
  title: string
  author: string
  made: string
  /** Across each page of what is no real request, or none yet. */
  watermark: string
  heads: readonly Readonly<{ authority: string; form: string; facts: readonly string[]; marks: readonly string[] }>[]
  /** Whom it is for, as a letter says it at its head; empty on forms that name their reader in a section of their own. */
  to: readonly Readonly<{ label: string; authority: string; state: string }>[]
  /** The courtesies of a letter between authorities, before its sections and after them; a certificate has none. */
  opening: readonly string[]
  closing: readonly string[]
  sections: readonly Readonly<{ letter: string; article: string; titles: readonly string[]; rows: readonly Row[] }>[]
  signing: readonly Readonly<{ done: string; place: string; name: string; stamp: string }>[]
  official: string
  /** `file`: name, size and digest of what the annex is; in the PDF itself when `says` tells so. */
  annexes: readonly Readonly<{
    titles: readonly string[]
    name: string
    kinds: readonly string[]
    says: readonly string[]
    file: readonly string[]
  }>[]
  /** `page` holds U+0001 where the number of the page stands and U+0002 where their count does. */
  foot: Readonly<{ reference: string; version: string; code: string; seal: string; page: string }>
  proof: readonly Readonly<{ title: string; says: string; digest: string }>[]
  /** In each language, that some characters could not be drawn; empty when all could. */
  lacking: readonly string[]
  digest: string
  code: string
  /** For each page: its seal, and the picture (SVG) of its code. */
  pages: readonly Readonly<{ seal: string; code: string }>[]
  codeAlt: string
}>

export type Laying = Readonly<{
  document: RequestDocument
  digest: string
  authority: string
  /** The authority that is asked, and its State. */
  addressee: Readonly<{ authority: string; state: string }>
  instrument: string
  annexes: readonly Annex[]
  official: string
  words: readonly Words[]
  exercise: boolean
  code: PaperCode
  baseUrl: string
  at: string
  /** A QR code as SVG. */
  picture(text: string): string
}>

type Line = RequestDocument['sections'][number]['lines'][number]
const rightToLeft = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)$/
export const runsLeft = (lang: string): boolean => rightToLeft.test(lang)

const codePoint = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const label = (line: Line, { say }: Words): string =>
  say(/^(particular|attachment)\./.test(line.label) ? line.label : `label.${line.label}`)

const plain = (line: Line, words: Words): string => {
  if (line.code !== undefined) return line.code.startsWith('country.') ? words.state(line.code.slice(8)) : words.say(line.code)
  const text = line.plain ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(text) ? words.date(text) : text
}

/** Rows that open the next measure, person or offence. */
const starts = /^(measure|person|offence)$/

type Written = NonNullable<Line['texts']>[number]
function written(text: Written, { say, language }: Words, foreign: boolean): Span {
  const notes = [
    ...(foreign ? [language(text.lang)] : []),
    ...(text.translatedFrom ? [say('paper.translatedFrom', { language: language(text.translatedFrom) })] : []),
    ...(text.machine && !text.certifiedBy ? [say('paper.machine')] : []),
    ...(text.certifiedBy ? [say('paper.certifiedBy', { name: text.certifiedBy })] : []),
  ]
  return { text: text.text, lang: text.lang, rtl: runsLeft(text.lang), ...(notes.length > 0 && { note: notes.join(' · ') }) }
}

/** A name or a line of no stated language runs as its first letter does, so that its full stop stands where its reader looks for it. */
function spanOf(text: string, { lang, rtl }: Words): Span {
  const first = /\p{L}/u.exec(text)?.[0]
  return { text, lang, rtl: first === undefined ? rtl : /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) }
}

/** Free text stands in the column of its language; what is in none of the paper's languages stands below, across, with its language named. */
function rowOf(line: Line, all: readonly Words[]): Row {
  const first = all[0]!
  if (!line.texts) {
    const cells = all.map((words) => ({
      label: label(line, words),
      spans: [spanOf(plain(line, words), words)],
    }))
    return { cells, wide: [], begins: starts.test(line.label) }
  }
  const texts = line.texts
  const has = (lang: string): boolean => texts.some((t) => t.lang === lang)
  const any = all.some((words) => has(words.lang))
  const cells = all.map((words) => ({
    label: label(line, words),
    spans: has(words.lang)
      ? texts.filter((t) => t.lang === words.lang).map((t) => written(t, words, false))
      : any
        ? [{ text: '', lang: words.lang, rtl: words.rtl, note: words.say('paper.notTranslated') }]
        : [],
  }))
  return { cells, wide: any ? [] : texts.map((t) => written(t, first, true)), begins: false }
}

function headOf(it: Laying, words: Words): Sheet['heads'][number] {
  const { document } = it
  const { say } = words
  return {
    authority: it.authority,
    form: say(`form.${document.form}`),
    facts: [
      document.reference,
      say(`instrument.${it.instrument}`),
      ...(document.version > 0 ? [say('paper.version', { n: document.version })] : []),
      ...(document.sentAt ? [say('paper.sent', { at: words.moment(document.sentAt) })] : []),
    ],
    marks: [...(it.exercise ? [say('paper.exercise')] : []), ...(document.version === 0 ? [say('paper.draft')] : [])],
  }
}

/** Letters, and the courtesy each begins with. */
const openings: Readonly<Record<string, string>> = {
  'letter-of-request': 'paper.opening',
  'spontaneous-information': 'paper.openingUnasked',
}
/** Orders on data name their addressee in a section; what answers an order goes the other way. */
const addressed = new Set([
  ...Object.keys(openings),
  'eio-annex-a',
  'eio-annex-c',
  'freezing-certificate',
  'confiscation-certificate',
])

/** The beginning and the end of a letter, in each language. */
function courtesies({ document, addressee, instrument, words }: Laying): Pick<Sheet, 'to' | 'opening' | 'closing'> {
  const opening = openings[document.form]
  return {
    to: addressed.has(document.form)
      ? words.map(({ say, state }) => ({
          label: say('paper.to'),
          authority: addressee.authority,
          state: state(addressee.state),
        }))
      : [],
    opening: opening ? words.map(({ say }) => say(opening, { instrument: say(`instrument.${instrument}`) })) : [],
    closing: opening ? words.map(({ say }) => say('paper.closing')) : [],
  }
}

/**
 * @param pages how many pages to have seals and codes ready for
 * @param missing characters that no font here can draw: the paper says so rather than show an empty box
 */
export function sheetOf(it: Laying, pages: number, missing: readonly string[] = []): Sheet {
  const { document, words, code, digest } = it
  const first = words[0]!
  const both = (key: string, params?: Record<string, string | number>): string[] => words.map(({ say }) => say(key, params))
  return {
    languages: words.map(({ lang, rtl }) => ({ lang, rtl })),
    title: `${first.say(`form.${document.form}`)} ${document.reference}`,
    author: it.authority,
    made: it.at,
    watermark: document.version === 0 ? first.say('paper.draft') : it.exercise ? first.say('exercise.word') : '',
    heads: words.map((one) => headOf(it, one)),
    ...courtesies(it),
    sections: document.sections
      .filter((section) => section.lines.length > 0)
      .map((section) => ({
        letter: section.id.length === 1 ? section.id : '',
        article: section.article,
        titles: both(`section.${section.id}`),
        rows: section.lines.map((line) => rowOf(line, words)),
      })),
    signing: words.map(({ say }) => ({
      done: say('paper.done'),
      place: say('paper.place'),
      name: say('paper.signature'),
      stamp: say('paper.stamp'),
    })),
    official: document.authorisedBy ?? it.official,
    annexes: it.annexes.map((annex, i) => ({
      titles: both('paper.annex', { n: i + 1, all: it.annexes.length }),
      name: annex.title,
      kinds: both(`attachment.${annex.kind}`),
      says: both(saysOf(annex)),
      file: annex.file ? [annex.file.name, `${annex.file.size.toLocaleString('en')} B`, `SHA-256 ${annex.file.sha256}`] : [],
    })),
    foot: {
      reference: document.reference,
      version: document.version > 0 ? first.say('paper.version', { n: document.version }) : first.say('paper.draft'),
      code: first.say('paper.code'),
      seal: first.say('paper.seal'),
      page: first.say('paper.page', { n: '\u0001', m: '\u0002' }),
    },
    proof: words.map(({ say }) => ({ title: say('paper.proof'), says: say('paper.proofSays'), digest: say('paper.digest') })),
    lacking: missing.length > 0 ? both('paper.lacking', { letters: missing.map(codePoint).join(' ') }) : [],
    digest,
    code,
    pages: Array.from({ length: pages }, (_, i) => ({
      seal: pageSeal(digest, code, i + 1),
      code: it.picture(pageAddress(it.baseUrl, code, i + 1)),
    })),
    codeAlt: first.say('paper.codeAlt', { code }),
  }
}
