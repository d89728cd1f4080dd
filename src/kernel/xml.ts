/**
 * XML that somebody else wrote. The parser expands no entity of a document's own and a file with a document type is not read: nothing that
 * comes here needs one, and much has been attacked with one.
 */
import { XMLParser } from 'fast-xml-parser'

export type Xml = { readonly [name: string]: Xml } & { readonly '#text'?: string }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
})

/** Undefined where the text is no XML, or has a document type. Names of attributes begin with `@`. */
export function xmlOf(text: string): Xml | undefined {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return undefined
  try {
    return parser.parse(text, true) as Xml
  } catch {
    return undefined
  }
}

/** What may stand once, several times or not at all. */
export const many = (node: Xml | undefined): readonly Xml[] =>
  Array.isArray(node) ? (node as readonly Xml[]) : node === undefined ? [] : [node]

/** The five names every reader of XML knows, and characters by number; no other is expanded. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const numbered = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
export function wordsIn(node: Xml | string | undefined): string {
  const raw = typeof node === 'string' ? node : typeof node === 'object' ? String(node['#text'] ?? '') : ''
  return raw
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => numbered(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => numbered(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name]!)
    .trim()
}
