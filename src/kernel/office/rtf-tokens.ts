/** Rich Text Format (specification 1.9.1) cut into what it is made of: groups, control words, letters in whichever code page they stand. Pure. */

export type Token =
  | Readonly<{ is: 'open' }>
  | Readonly<{ is: 'close' }>
  | Readonly<{ is: 'word'; name: string; value: number | undefined }>
  /** One letter in the code page that holds at this place. */
  | Readonly<{ is: 'byte'; byte: number }>

const letter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const digit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

export const isRtf = (bytes: Uint8Array): boolean => bytes[0] === 0x7b && String.fromCharCode(...bytes.subarray(1, 5)) === '\\rtf'

/** Each token with where it begins and ends; raw bytes behind `\bin` are left out. */
export function* tokensOf(bytes: Uint8Array): Generator<Readonly<{ token: Token; at: number; end: number }>> {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte === 0x7b || byte === 0x7d) {
      yield { token: { is: byte === 0x7b ? 'open' : 'close' }, at, end: at + 1 }
      at++
    } else if (byte !== 0x5c) {
      if (byte !== 0x0d && byte !== 0x0a && byte !== 0) yield { token: { is: 'byte', byte }, at, end: at + 1 }
      at++
    } else {
      const { token, end } = control(bytes, at)
      yield { token, at, end }
      at = end + (token.is === 'word' && token.name === 'bin' ? Math.max(0, token.value ?? 0) : 0)
    }
  }
}

function control(bytes: Uint8Array, at: number): { token: Token; end: number } {
  const next = bytes[at + 1] ?? 0
  if (next === 0x27) {
    const byte = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0x30, bytes[at + 3] ?? 0x30), 16)
    return { token: { is: 'byte', byte: Number.isNaN(byte) ? 0x3f : byte }, end: at + 4 }
  }
  if (!letter(next)) {
    // A backslash before the end of a line is the end of a paragraph.
    const name = next === 0x0d || next === 0x0a ? 'par' : String.fromCharCode(next)
    return { token: { is: 'word', name, value: undefined }, end: at + 2 }
  }
  let end = at + 1
  while (end < bytes.length && letter(bytes[end]!) && end - at <= 40) end++
  const name = String.fromCharCode(...bytes.subarray(at + 1, end))
  const from = end
  if (bytes[end] === 0x2d && digit(bytes[end + 1] ?? 0)) end++
  while (end < bytes.length && digit(bytes[end]!) && end - from <= 11) end++
  const value = end > from ? Number(String.fromCharCode(...bytes.subarray(from, end))) : undefined
  return { token: { is: 'word', name, value }, end: bytes[end] === 0x20 ? end + 1 : end }
}

/** Code pages by `\fcharset` (RTF 1.9.1, font table) and by `\ansicpg`; what is not here is read as Windows-1252. */
const byCharset: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
const byPage: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
}

export const charsetOf = (charset: number): string | undefined => byCharset[charset]
export const pageOf = (page: number): string =>
  byPage[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')

/** Groups that say who wrote it, when and with what, and are not read on its pages. */
const telling = new Set([
  'info',
  'generator',
  'userprops',
  'rsidtbl',
  'xmlnstbl',
  'atnauthor',
  'atnid',
  'atntime',
  'atndate',
  'revtbl',
  'author',
  'operator',
])

/** The file without those groups, and the kinds of what went. */
export function withoutTelling(bytes: Uint8Array): Readonly<{ bytes: Uint8Array; taken: readonly string[] }> {
  const parts: Uint8Array[] = []
  const taken = new Set<string>()
  let [kept, depth] = [0, 0]
  let [opened, starred, going] = [-1, false, 0]
  for (const { token, at, end } of tokensOf(bytes)) {
    if (token.is === 'open') {
      depth++
      if (going === 0) [opened, starred] = [at, false]
    } else if (token.is === 'close') {
      if (going === depth) {
        going = 0
        kept = end
      }
      depth--
      if (going === 0) opened = -1
    } else if (going === 0 && opened >= 0) {
      if (token.is === 'word' && token.name === '*' && !starred) {
        starred = true
        continue
      }
      if (token.is === 'word' && telling.has(token.name)) {
        parts.push(bytes.subarray(kept, opened))
        going = depth
        taken.add(/^(atn|rev)/.test(token.name) ? 'authors' : 'properties')
      }
      opened = -1
    }
  }
  if (going === 0) parts.push(bytes.subarray(kept))
  const out = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return { bytes: out, taken: [...taken] }
}
