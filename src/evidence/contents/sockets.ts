/** What the machine gives to read content with: a process apart that can be killed, and a recogniser of letters in pictures. `node/reading/` fills it. */
import type { Part } from '../../kernel/office/layout.ts'
import type { Area } from '../copies/areas.ts'
import type { Shown } from './kind.ts'

/** One piece of an exhibit's text: the page of a PDF, the row of a table, the line of a text; `label` names the sheet or the speaker. */
export type Passage = Readonly<{ place: number; label?: string; text: string }>

export type Job =
  | Readonly<{ do: 'look' }>
  /** Text from the page or part `from` on, a few pages at a time. */
  | Readonly<{ do: 'text'; from: number }>
  /** The picture of a page, `width` pixels wide; `mark` is drawn all over it. */
  | Readonly<{ do: 'picture'; page: number; width: number; mark?: string }>
  /** What stands on a slide or in a stretch of a text document, the first being 1. */
  | Readonly<{ do: 'layout'; part: number }>
  /** All that is written in a document, a workbook or a mail, as text: what stretches are marked in. */
  | Readonly<{ do: 'words' }>
  /** A picture within a document, drawn anew; `mark` is drawn all over it. */
  | Readonly<{ do: 'inlay'; picture: number; mark?: string }>
  /** A copy without what lies in the areas. */
  | Readonly<{ do: 'remove'; areas: readonly Area[] }>
  /** A copy without what says who made it, when, where and with what. */
  | Readonly<{ do: 'clean' }>

export type Look = Readonly<{ shown: Shown; pages: number; sizes: readonly Readonly<{ width: number; height: number }>[] }>
/** `next`: where the following piece begins; absent at the end. `blank`: pages without a letter, for the recogniser. */
export type Text = Readonly<{ passages: readonly Passage[]; parts: number; next?: number; blank: readonly number[] }>
export type Picture = Readonly<{ bytes: Uint8Array; mime: string }>
/** `taken`: kinds of what was taken out, in the words of the catalogue. */
export type Made = Readonly<{ bytes: Uint8Array; mime: string; ending: string; taken: readonly string[] }>

export type Layout = Readonly<{ slides: boolean; parts: number; part: Part }>

export type Answers = {
  look: Look
  text: Text
  picture: Picture
  layout: Layout
  words: Readonly<{ text: string }>
  inlay: Picture
  remove: Made
  clean: Made
}

/** Why content cannot be read: the officer is told, and nothing is tried again by itself. */
export const unreadable = [
  'content-too-large-to-read',
  'content-takes-too-long',
  'content-not-readable',
  'content-locked',
  'content-of-no-known-kind',
] as const
export type WhyUnreadable = (typeof unreadable)[number]
export class Unreadable extends Error {
  readonly why: WhyUnreadable
  constructor(why: WhyUnreadable) {
    super(why)
    this.why = why
  }
}

export type Document = Readonly<{
  /** The same for the same content under the same name: what was read of it may be kept for a while. */
  key: string
  name: string
  mime: string
  size: number
  content(): Promise<Uint8Array>
}>

export interface Reader {
  /** Throws `Unreadable`. */
  ask<J extends Job>(document: Document, job: J): Promise<Answers[J['do']]>
  /** Letters in a picture of a page; undefined where nothing is installed that recognises them. */
  recognise(picture: Uint8Array): Promise<string | undefined>
  recognises(): Promise<boolean>
  stop(): Promise<void>
}

/** Content beyond this is not read as a whole: it is shown and found by its name alone. */
export const readable_bytes = 64 * 1024 * 1024
/** A field of a page does not hold more text than this without standing still. */
export const markable_letters = 2 * 1024 * 1024
