/** How content is shown, decided by what its first bytes are and not by what it calls itself. Pure. */
import { isRtf } from '../../kernel/office/rtf-tokens.ts'
import { isZip } from '../../kernel/office/signature.ts'
import { looksLikeChat } from './chat.ts'
import { isTranscript } from './transcript.ts'

export type Shown =
  | 'image'
  | 'pdf'
  | 'audio'
  | 'video'
  | 'mail'
  | 'table'
  | 'sheet'
  | 'office'
  | 'chat'
  | 'transcript'
  | 'page'
  | 'text'
  /** Office files and mail in the binary form of before 2007: known, and not read here. */
  | 'old'
  | 'none'

const starts = (bytes: Uint8Array, text: string, at = 0): boolean =>
  [...text].every((letter, n) => bytes[at + n] === letter.charCodeAt(0))

/** Type by signature, for what a browser shows safely; SVG and HTML are never among it. */
const signatures: readonly (readonly [shown: Shown, mime: string, is: (bytes: Uint8Array) => boolean])[] = [
  ['image', 'image/png', (b) => starts(b, '\x89PNG\r\n')],
  ['image', 'image/jpeg', (b) => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff],
  ['image', 'image/gif', (b) => starts(b, 'GIF8')],
  ['image', 'image/webp', (b) => starts(b, 'RIFF') && starts(b, 'WEBP', 8)],
  ['image', 'image/bmp', (b) => starts(b, 'BM')],
  ['image', 'image/avif', (b) => starts(b, 'ftypavif', 4)],
  ['pdf', 'application/pdf', (b) => starts(b, '%PDF-')],
  ['audio', 'audio/wav', (b) => starts(b, 'RIFF') && starts(b, 'WAVE', 8)],
  ['audio', 'audio/mpeg', (b) => starts(b, 'ID3') || (b[0] === 0xff && (b[1]! & 0xe6) === 0xe2)],
  ['audio', 'audio/flac', (b) => starts(b, 'fLaC')],
  ['audio', 'audio/mp4', (b) => starts(b, 'ftypM4A', 4)],
  ['video', 'video/mp4', (b) => starts(b, 'ftyp', 4)],
  ['video', 'video/webm', (b) => b[0] === 0x1a && b[1] === 0x45 && b[2] === 0xdf && b[3] === 0xa3],
  ['audio', 'audio/ogg', (b) => starts(b, 'OggS')],
  ['office', 'application/rtf', isRtf],
  ['old', 'application/x-ole-storage', (b) => starts(b, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
]

/** Text has no nought bytes; what kind of text it is, its name says. */
export function kindOf(head: Uint8Array, name: string, mime: string): Readonly<{ shown: Shown; mime: string }> {
  const found = signatures.find(([, , is]) => is(head))
  if (found) return { shown: found[0], mime: found[1] }
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if (isZip(head)) return packed(ending)
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (head.includes(0) && !utf16) return { shown: 'none', mime: '' }
  const text = decode(head.subarray(0, 2048))
  if (isTranscript(text)) return { shown: 'transcript', mime: 'text/plain' }
  if (looksLikeChat(text, ending)) return { shown: 'chat', mime: 'text/plain' }
  if (ending === 'eml' || mime === 'message/rfc822') return { shown: 'mail', mime: 'message/rfc822' }
  if (ending === 'csv' || ending === 'tsv' || mime === 'text/csv' || mime === 'text/tab-separated-values')
    return { shown: 'table', mime: 'text/plain' }
  if (ending === 'html' || ending === 'htm' || mime === 'text/html') return { shown: 'page', mime: 'text/plain' }
  return { shown: 'text', mime: 'text/plain' }
}

/** Office files are told by their ending among zip files: what cannot be read as one says so later. */
function packed(ending: string): Readonly<{ shown: Shown; mime: string }> {
  if (ending === 'xlsx' || ending === 'xlsm' || ending === 'ods') return { shown: 'sheet', mime: 'application/zip' }
  if (['docx', 'docm', 'dotx', 'odt', 'pptx', 'pptm', 'ppsx', 'odp'].includes(ending))
    return { shown: 'office', mime: 'application/zip' }
  return { shown: 'none', mime: '' }
}

/** Text in the encoding that its first bytes name; else UTF-8, and what is no UTF-8 is read as Windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  // The end of a piece may cut a letter in two; more than that is another encoding.
  return text.slice(0, -2).includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text
}
