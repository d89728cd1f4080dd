/** The text of everything that is no PDF, in passages. */
import PostalMime from 'postal-mime'
import { conversationOf } from '../../evidence/contents/chat.ts'
import { decode, type Shown } from '../../evidence/contents/kind.ts'
import { markable_letters, type Passage, type Text, Unreadable } from '../../evidence/contents/sockets.ts'
import { tableOf } from '../../evidence/contents/table.ts'
import { cuesOf } from '../../evidence/contents/transcript.ts'
import { odsOf } from '../../kernel/office/ods.ts'
import { type Sheet, workbookOf } from '../../kernel/office/xlsx.ts'
import { laidOut, writtenIn, writtenOn } from './documents.ts'
import { pieces } from './pdf.ts'

/** What an office file may be, unpacked: a small file that says it is larger is a trap. */
const unpacked_bytes = 200 * 1024 * 1024
const rows_max = 200_000

const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? ''

export function sheetsIn(bytes: Uint8Array, name: string, rows: number): Sheet[] {
  const most = { bytes: unpacked_bytes, rows, sheets: 100 }
  return endingOf(name) === 'ods' ? odsOf(bytes, most) : workbookOf(bytes, most)
}

/** Rows in one passage: a hit shows its neighbours, and its place is the first of them. */
const rowsTogether = 5
function rowsOf(rows: readonly (readonly string[])[], label?: string): Passage[] {
  const out: Passage[] = []
  for (let n = 0; n < rows.length; n += rowsTogether) {
    const text = rows
      .slice(n, n + rowsTogether)
      .map((row) => row.filter(Boolean).join(' | '))
      .join('\n')
    out.push(...pieces(n + 1, text, label))
  }
  return out
}

/** Text in passages of some lines, each with the number of its first. */
function linesOf(text: string): Passage[] {
  const out: Passage[] = []
  let [from, part] = [1, '']
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (part !== '' && part.length + line.length > 1200) {
      out.push(...pieces(from, part))
      ;[from, part] = [n + 1, '']
    }
    part += `${part === '' ? '' : '\n'}${line}`
  }
  return [...out, ...pieces(from, part)]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
/** A page's words: what runs, what dresses and what is hidden in remarks is left out. */
const wordsOfPage = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, it: string) => {
      const code = it.startsWith('#x') ? Number.parseInt(it.slice(2), 16) : it.startsWith('#') ? Number(it.slice(1)) : undefined
      return code === undefined
        ? (entities[it.toLowerCase()] ?? whole)
        : code > 0 && code < 0x110000
          ? String.fromCodePoint(code)
          : ' '
    })

async function mailText(bytes: Uint8Array): Promise<string> {
  const it = await PostalMime.parse(bytes)
  const who = (all: readonly { name?: string; address?: string }[] = []): string =>
    all.map((one) => [one.name, one.address].filter(Boolean).join(' ')).join(', ')
  const head = [
    who(it.from ? [it.from as { name?: string; address?: string }] : []),
    who((it.to ?? []) as never),
    who((it.cc ?? []) as never),
    it.subject ?? '',
    it.attachments.map((one) => one.filename ?? '').join(', '),
  ]
  return [...head, it.text ?? wordsOfPage(it.html ?? '')].join('\n')
}

/** All that is written in content that is no text itself: a document with its remarks, every sheet of a workbook, the words of a mail. */
export async function words(shown: Shown, bytes: Uint8Array, name: string): Promise<string> {
  const all = async (): Promise<string> => {
    if (shown === 'mail') return mailText(bytes)
    if (shown === 'office') return writtenIn(laidOut(bytes, name))
    if (shown !== 'sheet') throw new Unreadable('content-of-no-known-kind')
    const sheets = sheetsIn(bytes, name, rows_max)
    return sheets.map((it) => [it.name, ...it.rows.map((row) => row.join('\t'))].join('\n')).join('\n\n')
  }
  const text = (await all()).replaceAll('\0', '').replace(/\r\n?/g, '\n')
  if (text.length > markable_letters) throw new Unreadable('content-too-large-to-read')
  return text
}

async function passagesOf(shown: Shown, bytes: Uint8Array, name: string): Promise<Passage[]> {
  switch (shown) {
    case 'mail':
      return linesOf(await mailText(bytes))
    case 'sheet':
      return sheetsIn(bytes, name, rows_max).flatMap((sheet) => rowsOf(sheet.rows, sheet.name))
    case 'office':
      return laidOut(bytes, name).parts.flatMap((part, n) => pieces(n + 1, writtenOn(part)))
    case 'table':
      return rowsOf(tableOf(decode(bytes), rows_max).rows)
    case 'page':
      return linesOf(wordsOfPage(decode(bytes)))
    case 'transcript':
      return cuesOf(decode(bytes)).flatMap((cue) => pieces(Math.floor(cue.from_s), cue.text, cue.who))
    case 'chat': {
      const it = conversationOf(decode(bytes), endingOf(name))
      return it
        ? it.messages.flatMap((one, n) => pieces(n + 1, [one.text, ...one.attachments].filter(Boolean).join('\n'), one.who))
        : linesOf(decode(bytes))
    }
    case 'text':
      return linesOf(decode(bytes))
    default:
      return []
  }
}

export async function text(shown: Shown, bytes: Uint8Array, name: string): Promise<Text> {
  try {
    const passages = (await passagesOf(shown, bytes, name)).map((it) => ({ ...it, text: it.text.replaceAll('\0', '') }))
    return { passages, parts: 1, blank: [] }
  } catch (fault) {
    throw fault instanceof Unreadable
      ? fault
      : new Unreadable(fault instanceof RangeError ? 'content-too-large-to-read' : 'content-not-readable')
  }
}
