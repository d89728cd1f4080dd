/**
 * A request on paper: the code that leads from any page of it back to the record, and the seal by which each page shows that it belongs
 * to this printing and to no other.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instant } from '../../kernel/instant.ts'
import type { EntryId } from '../../ledger/entry.ts'
import type { DocumentForm } from '../document.ts'
import type { View } from '../orders/certificates.ts'

/** Crockford's base 32: no letter that a hand or an ear takes for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** A code has as many letters as it needs bytes of chance. */
export const codeLetters = 20

export type PaperCode = string & { readonly __code: true }

const grouped = (text: string): string => text.match(/.{1,4}/g)?.join('-') ?? text

/** `7F3K-9QXM-2TBC-W8RD-0HJE`: 100 bits, so whoever has it was given the paper. */
export const codeOf = (chance: Uint8Array): PaperCode =>
  grouped([...chance.slice(0, codeLetters)].map((byte) => letters[byte & 31]).join('')) as PaperCode

/** A code as somebody typed it, or as a scan of a page gives it (the whole address), with the page when it says one. */
export function readCode(text: string): Readonly<{ code: PaperCode; page?: number }> | undefined {
  const plain = text.trim()
  const page = /[?&]p=(\d{1,4})(?:&|$)/.exec(plain)?.[1]
  const last = /^https?:\/\//i.test(plain) ? (plain.split(/[?#]/)[0]?.split('/').pop() ?? '') : plain
  const bare = last.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (bare.length !== codeLetters || [...bare].some((letter) => !letters.includes(letter))) return undefined
  return { code: grouped(bare) as PaperCode, ...(page && { page: Number(page) }) }
}

/** What the code of one page says: an address that any telephone opens. */
export const pageAddress = (baseUrl: string, code: PaperCode, page: number): string => `${baseUrl}/papers/${code}?p=${page}`

/**
 * The seal of one page: eight letters that follow from the content, the code and the number of the page. Whoever exchanges a page of a
 * printed request, or moves it into another, shows it: the record tells what stands on each.
 */
export function pageSeal(digest: string, code: PaperCode, page: number): string {
  const hash = sha256(utf8ToBytes(`comity paper v1\n${digest}\n${code}\n${page}`))
  return grouped([...hash.slice(0, 8)].map((byte) => letters[byte & 31]).join(''))
}

export const pageSeals = (digest: string, code: PaperCode, pages: number): string[] =>
  Array.from({ length: pages }, (_, i) => pageSeal(digest, code, i + 1))

/** A paper that was made: what the ledger remembers of it, never the bytes themselves. */
export type Paper = Readonly<{
  code: PaperCode
  /** Version of the content that was sent; 0 for a draft. */
  version: number
  /** Which of the request's forms, and of an order on data for whom; absent: its own. */
  form?: DocumentForm | null
  view?: View | null
  /** Of the document: the words and codes that were laid out. */
  digest: string
  languages: readonly string[]
  pages: number
  /** Of the file as it was handed out, signature included. */
  sha256: string
  signed: boolean
  by: string
  at: Instant
  entry: EntryId
}>

/** Pages of a scan in the order they were laid on the glass, and what that says: which are there twice, which are missing. */
export function inOrder(scanned: readonly number[], pages: number) {
  const all = Array.from({ length: pages }, (_, i) => i + 1)
  return {
    order: scanned
      .map((page, at) => ({ page, at }))
      .toSorted((a, b) => a.page - b.page || a.at - b.at)
      .map((it) => it.at),
    missing: all.filter((page) => !scanned.includes(page)),
    twice: [...new Set(scanned.filter((page, at) => scanned.indexOf(page) !== at))].toSorted((a, b) => a - b),
    sorted: scanned.every((page, at) => at === 0 || page > scanned[at - 1]!),
  }
}
