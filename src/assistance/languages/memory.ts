/**
 * What was translated before: sentences that a person certified, in the requests of the same case, and the terms of the authority's
 * glossary. Both only remind; nothing is filled in by itself.
 */
import type { Content, Texts } from '../content.ts'

export type Remembered = Readonly<{ words: string; rendered: string; certifiedBy: string }>
export type Term = Readonly<{
  id: string
  source: string
  target: string
  words: string
  rendered: string
  by: string
  at: string
}>

/** Sentences in order. Ends of sentences in the six languages; an abbreviation may cut one too short, which only finds less. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?؟。！？])\s*(?=[\s\p{Lu}\p{Lo}\d«"“(])|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Spacing and case do not make another sentence. */
export const keyOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const textsIn = (content: Content): Texts[] => [
  ...[content.subject, content.facts, content.purpose, content.transnational, content.organisedGroup, content.procedure.text],
  ...content.offences.flatMap((it) => [it.title, it.law]),
  ...content.measures.map((it) => it.description),
  ...(content.eio ? [content.eio.necessity, content.eio.additional] : []),
]

/** Pairs of one direction. Only a translation with as many sentences as its original can be cut; another counts as one piece. */
export function memoryOf(contents: readonly Content[], from: string, to: string): ReadonlyMap<string, Remembered> {
  const memory = new Map<string, Remembered>()
  for (const texts of contents.flatMap(textsIn)) {
    const original = texts.find((t) => t.lang === from)
    const translated = texts.find((t) => t.lang === to && t.translatedFrom === from && t.certifiedBy)
    if (!original || !translated?.certifiedBy) continue
    const [source, target] = [sentencesOf(original.text), sentencesOf(translated.text)]
    const pairs: [string, string][] =
      source.length === target.length ? source.map((one, i) => [one, target[i]!]) : [[original.text, translated.text]]
    for (const [words, rendered] of pairs) memory.set(keyOf(words), { words, rendered, certifiedBy: translated.certifiedBy })
  }
  return memory
}

export type Suggestion = Readonly<{ words: string; rendered?: string; certifiedBy?: string }>

/** Each sentence of a text, with what the memory has for it. */
export const suggested = (text: string, memory: ReadonlyMap<string, Remembered>): Suggestion[] => {
  const whole = memory.get(keyOf(text))
  if (whole) return [{ words: text, rendered: whole.rendered, certifiedBy: whole.certifiedBy }]
  return sentencesOf(text).map((words) => {
    const found = memory.get(keyOf(words))
    return found ? { words, rendered: found.rendered, certifiedBy: found.certifiedBy } : { words }
  })
}

/** Terms of the glossary that stand in a text, longest first: the longer one is what is meant. */
export const termsIn = (text: string, terms: readonly Term[]): Term[] => {
  const plain = keyOf(text)
  return terms.filter((term) => plain.includes(keyOf(term.words))).toSorted((a, b) => b.words.length - a.words.length)
}
