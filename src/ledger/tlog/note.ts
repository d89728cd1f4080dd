/** Signed notes (c2sp.org/signed-note 1.0.0): a text, signature lines, and the verifier keys that check them. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, fromBase64Loose, toBase64 } from './base64.ts'
import type { Sha256 } from './merkle.ts'

/** Signature types this house knows: plain Ed25519, timestamped cosignatures by Ed25519 and by ML-DSA-44. */
export const kinds = { ed25519: 0x01, cosignature: 0x04, cosignatureMlDsa44: 0x06 } as const
const keyBytes: Readonly<Record<number, number>> = { 1: 32, 4: 32, 6: 1312 }

export type Vkey = Readonly<{ name: string; id: string; kind: number; key: Uint8Array; text: string }>
export type Signature = Readonly<{ name: string; id: string; bytes: Uint8Array; line: string }>
/** `text` ends with a newline; the blank line before the signatures belongs to neither. */
export type Note = Readonly<{ text: string; signatures: readonly Signature[] }>

/** More lines than this are not read: a note is small. */
export const signatures_max = 200

/** A space is what Unicode calls white space: of the two that a pattern's own class sees otherwise, U+0085 is one and U+FEFF is none. */
const goodName = (name: string): boolean => /^[\w./-]+$/.test(name) || (name !== '' && !/[+\p{White_Space}]/u.test(name))

/** First four bytes of SHA-256(name, newline, kind, key), in hexadecimal. */
export const keyId = (name: string, kind: number, key: Uint8Array): string =>
  bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(kind), key)).subarray(0, 4))

export function makeVkey(name: string, kind: number, key: Uint8Array): Vkey {
  if (!goodName(name)) throw new Error(`a key's name must not be empty nor hold spaces or plus signs: ${JSON.stringify(name)}`)
  const id = keyId(name, kind, key)
  return { name, id, kind, key, text: `${name}+${id}+${toBase64(concatBytes(Uint8Array.of(kind), key))}` }
}

/** The key a vkey text names, or undefined when the text is not one or its id does not fit. */
export function parseVkey(text: string): Vkey | undefined {
  const found = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text)
  const bytes = found && fromBase64(found[3]!)
  if (!found || !bytes || bytes.length < 2 || !goodName(found[1]!)) return undefined
  const [kind, key] = [bytes[0]!, bytes.slice(1)]
  if (keyBytes[kind] !== undefined && keyBytes[kind] !== key.length) return undefined
  return keyId(found[1]!, kind, key) === found[2] ? { name: found[1]!, id: found[2]!, kind, key, text } : undefined
}

/** Whether a text holds an ASCII control character other than the newline. */
function controls(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 32 && text.charCodeAt(i) !== 10) return true
  return false
}

/** One signature line without its newline. */
export function parseSignature(line: string): Signature | undefined {
  const cut = line.indexOf(' ', 2)
  if (!line.startsWith('\u2014 ') || cut < 0) return undefined
  const name = line.slice(2, cut)
  const bytes = fromBase64Loose(line.slice(cut + 1))
  if (!bytes || bytes.length < 5 || !goodName(name)) return undefined
  return { name, id: bytesToHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4), line }
}

/** The note, or undefined when the text is not one. */
export function parseNote(text: string): Note | undefined {
  const cut = text.lastIndexOf('\n\n')
  if (cut < 0 || !text.endsWith('\n') || controls(text)) return undefined
  const lines = text.slice(cut + 2, -1).split('\n')
  if (lines.length > signatures_max) return undefined
  const signatures = lines.map(parseSignature)
  return signatures.every((s) => s !== undefined) ? { text: text.slice(0, cut + 1), signatures } : undefined
}

export const noteText = (text: string, lines: readonly string[]): string =>
  `${text}\n${lines.map((line) => `${line}\n`).join('')}`

export const signatureLine = (key: Pick<Vkey, 'name' | 'id'>, signature: Uint8Array): string =>
  `\u2014 ${key.name} ${toBase64(concatBytes(hexToBytes(key.id), signature))}`

/** The note with more signature lines; a line that is already there is not doubled. */
export const withLines = (note: string, lines: readonly string[]): string =>
  note +
  lines
    .filter((line) => !note.includes(`\n${line}\n`))
    .map((line) => `${line}\n`)
    .join('')

/** The note with the lines of one key alone: what a letter carries, and what is asked to be time-stamped. Undefined when it has none. */
export function only(note: Note, key: Vkey): string | undefined {
  const lines = signed(note, key).map((s) => s.line)
  return lines.length > 0 ? noteText(note.text, lines) : undefined
}

/** Checks one signature; the first argument is the raw public key. */
export type Check = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean
/** How signatures are checked: on a server by its own library, in a browser in plain arithmetic. Without `mlDsa44` such keys check nothing. */
export type Checks = Readonly<{ ed25519: Check; mlDsa44?: Check; sha256?: Sha256 }>

export const signed = (note: Note, key: Vkey): Signature[] =>
  note.signatures.filter((s) => s.name === key.name && s.id === key.id)

/** True when the note carries a good plain Ed25519 signature of `key`, and no bad one. */
export function signedBy(note: Note, key: Vkey, checks: Checks): boolean {
  const mine = signed(note, key)
  return (
    key.kind === kinds.ed25519 &&
    mine.length > 0 &&
    mine.every((s) => s.bytes.length === 64 && checks.ed25519(key.key, utf8ToBytes(note.text), s.bytes))
  )
}
