/** A product as it is printed: every sentence with the numbers of its facts, and the facts with source, evaluation, method and doubt. */

import { type Fact, numbered, type Product } from './reasoning.ts'

export type Words = Readonly<{
  lang: string
  rtl: boolean
  say(key: string, params?: Readonly<Record<string, string | number>>): string
  date(at: string): string
  moment(at: string): string
}>
export type About = Readonly<{ reference: string; title: string; authority: string; exercise: boolean }>

export function sheetOf(it: Product, about: About, words: Words) {
  const { content } = it
  const say = (key: string, params?: Readonly<Record<string, string | number>>) => words.say(`notebook.${key}`, params)
  const { numbers } = numbered(content.parts)
  const row = (fact: Fact, i: number): string[] => [
    String(i + 1),
    `${say(`kind.${fact.kind}`)}: ${fact.title}`,
    fact.source,
    fact.evaluation || '–',
    say(`method.${fact.kind}`),
    fact.doubts.map((doubt) => say(`doubts.${doubt}`)).join(' ') || '–',
  ]
  return {
    lang: words.lang,
    rtl: words.rtl,
    title: content.title,
    mark: content.mark,
    exercise: about.exercise ? say('exercise') : '',
    facts: [
      { label: say('print.authority'), value: about.authority },
      { label: say('print.case'), value: `${about.reference} ${about.title}` },
      { label: say('print.version'), value: String(it.version) },
      { label: say('print.author'), value: `${it.author}, ${words.moment(it.writtenAt)}` },
      {
        label: say('print.reader'),
        value: it.signedAt && it.reader ? `${it.reader}, ${words.moment(it.signedAt)}` : say('print.unsigned'),
      },
      { label: say('print.digest'), value: it.digest },
    ],
    parts: content.parts.map((part, i) => ({
      heading: part.is === 'heading',
      text: part.text,
      cites: numbers[i]!.map((n) => `[${n}]`).join(''),
    })),
    register: {
      title: say('print.facts'),
      says: say('print.factsSays'),
      heads: ['number', 'fact', 'source', 'evaluation', 'method', 'doubt'].map((head) => say(`print.${head}`)),
      rows: content.facts.map(row),
    },
    matrix: content.matrix && {
      title: say('matrix'),
      says: say('matrixSays'),
      heads: [say('evidence'), say('weight'), ...content.matrix.hypotheses.map((_, i) => `H${i + 1}`)],
      rows: [
        ...content.matrix.items.map((item) => [
          item.text,
          String(item.weight),
          ...item.marks.map((mark) => say(`markShort.${mark}`)),
        ]),
        [say('against'), '', ...content.matrix.standing.map((s) => `${s.against}${s.least ? ` · ${say('least')}` : ''}`)],
      ],
      hypotheses: content.matrix.hypotheses.map((text, i) => `H${i + 1}: ${text}`),
    },
    foot: say('print.foot'),
  }
}
export type Sheet = ReturnType<typeof sheetOf>
