/**
 * Conversations as messengers export them: WhatsApp's text, Telegram's JSON, lists of messages as JSON (what tools for Signal write) or as
 * CSV. A time is given as it was written; only where the export says the instant itself is it one, and its zone is said. Pure.
 */
import { tableOf } from './table.ts'

export type Message = Readonly<{
  who: string
  /** The time as the export has it. */
  written: string
  /** The instant in UTC, where the export says it beyond doubt. */
  at?: string
  /** The offset that was written with it. */
  zone?: string
  text: string
  attachments: readonly string[]
  /** The messenger speaks, nobody of the conversation: somebody joined, a call was missed. */
  notice?: true
}>
export type Conversation = Readonly<{
  title?: string
  format: 'whatsapp' | 'telegram' | 'json' | 'csv'
  messages: readonly Message[]
}>

/** `[12/03/2024, 14:05:33] Name: text` on one system, `12/03/24, 14:05 - Name: text` on another; marks of direction stand between. */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`
const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f\u00a0]?[apAP]\.?[\s\u00a0]?[mM]\.?)?`
const head = new RegExp(`^(?:\\[(${date},?\\s+${clock})\\]\\s|(${date},?\\s+${clock})\\s+[-\u2013]\\s)(.*)$`)
const attached = [
  /^<(?:attached|adjunto|pi\u00e8ce jointe|\u0432\u043b\u043e\u0436\u0435\u043d\u0438\u0435|\u9644\u4ef6|\u0645\u0631\u0641\u0642)\s*[:\uff1a]\s*(.+?)>$/i,
  /^(\S.*\.\w{2,5}) \([^)]{4,40}\)$/,
]

export function looksLikeChat(text: string, ending: string): boolean {
  if (ending === 'json')
    return /"messages"\s*:\s*\[/.test(text) || (/^\s*\[\s*\{/.test(text) && /"(body|text|message)"\s*:/.test(text))
  if (ending === 'csv')
    return /^\uFEFF?[^\r\n]*$/m.test(text) && chatColumns(tableOf(text.split(/\r?\n/, 1)[0]!, 1).rows[0] ?? []) !== undefined
  const lines = text.replace(marks, '').split(/\r?\n/, 3)
  return (
    ending === 'txt' &&
    lines.filter((line) => head.test(line)).length >= Math.min(2, lines.filter(Boolean).length) &&
    lines[0] !== ''
  )
}

function whatsapp(text: string): Conversation {
  const messages: { who: string; written: string; text: string; attachments: string[]; notice?: true }[] = []
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const line = raw.replace(marks, '')
    const found = head.exec(line)
    if (!found) {
      const last = messages.at(-1)
      if (last && line !== '') last.text += `${last.text === '' ? '' : '\n'}${line}`
      continue
    }
    const [, bracketed, dashed, rest = ''] = found
    const cut = rest.indexOf(': ')
    const notice = cut < 0 && !rest.endsWith(':')
    const words = notice ? rest : rest.slice(cut < 0 ? rest.length : cut + 2)
    const file = attached.map((it) => it.exec(words.trim())?.[1]).find(Boolean)
    messages.push({
      who: notice ? '' : rest.slice(0, cut < 0 ? -1 : cut),
      written: bracketed ?? dashed!,
      text: file ? '' : words,
      attachments: file ? [file] : [],
      ...(notice && { notice: true as const }),
    })
  }
  return { format: 'whatsapp', messages }
}

type Loose = Readonly<Record<string, unknown>>
const word = (it: unknown): string => (typeof it === 'string' ? it : typeof it === 'number' ? String(it) : '')
const named = (it: Loose, ...names: readonly string[]): unknown =>
  names.map((name) => it[name]).find((value) => value !== undefined && value !== null && value !== '')
/** Text is a string, or a list of strings and of pieces with a format. */
const textIn = (it: unknown): string =>
  Array.isArray(it)
    ? it.map((one) => (typeof one === 'object' && one ? word((one as Loose).text) : word(one))).join('')
    : word(it)

const nameOf = (it: unknown): string =>
  typeof it === 'object' && it ? word(named(it as Loose, 'name', 'profileName', 'title', 'number', 'phone', 'e164')) : word(it)

/** Numbers are seconds or milliseconds since 1970; text with an offset is an instant, text without one is what a clock showed. */
function timeOf(it: unknown): Pick<Message, 'written' | 'at' | 'zone'> {
  const written = word(it)
  if (/^\d{9,10}$/.test(written)) return { written, at: iso(Number(written) * 1000), zone: 'UTC' }
  if (/^\d{12,13}$/.test(written)) return { written, at: iso(Number(written)), zone: 'UTC' }
  const zone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*?(Z|[+-]\d{2}:?\d{2})$/.exec(written)?.[1]
  return zone && Number.isFinite(Date.parse(written))
    ? { written, at: iso(Date.parse(written)), zone: zone === 'Z' ? 'UTC' : zone }
    : { written }
}
const iso = (ms: number): string => new Date(ms).toISOString()

const filesIn = (it: Loose): string[] => {
  const list = named(it, 'attachments', 'attachment', 'files', 'media')
  const all = Array.isArray(list) ? list : list === undefined ? [] : [list]
  const files = all.map((one) =>
    typeof one === 'object' && one ? word(named(one as Loose, 'fileName', 'filename', 'name', 'path', 'contentType')) : word(one),
  )
  return [...files, word(it.file), word(it.photo)].filter(Boolean)
}

function telegram(it: Loose): Conversation {
  const messages = (it.messages as readonly Loose[]).map((one): Message => {
    const notice = one.type === 'service'
    const instant = one.date_unixtime ? timeOf(one.date_unixtime) : {}
    return {
      who: word(named(one, 'from', 'actor', 'from_id')),
      ...instant,
      written: word(one.date),
      text: notice ? word(one.action) : textIn(one.text),
      attachments: filesIn(one),
      ...(notice && { notice: true as const }),
    }
  })
  return { format: 'telegram', ...(word(it.name) && { title: word(it.name) }), messages }
}

function listed(list: readonly Loose[], title?: string): Conversation {
  const messages = list
    .filter((one) => typeof one === 'object' && one !== null)
    .map(
      (one): Message => ({
        who:
          nameOf(named(one, 'from', 'sender', 'author', 'source', 'sourceName', 'name', 'fromRecipient')) ||
          (one.type === 'outgoing' ? '\u2192' : ''),
        ...timeOf(named(one, 'sent_at', 'sentAt', 'dateSent', 'date_sent', 'timestamp', 'date', 'time')),
        text: textIn(named(one, 'body', 'text', 'message', 'content')),
        attachments: filesIn(one),
      }),
    )
  return { format: 'json', ...(title && { title }), messages }
}

type Columns = Readonly<{ time: number; who: number; text: number; file: number }>
/** A table is a conversation when its heading names a time, somebody and what was said. */
export function chatColumns(heading: readonly string[]): Columns | undefined {
  const find = (names: RegExp): number => heading.findIndex((cell) => names.test(cell.trim()))
  const [time, who, text] = [
    find(/^(timestamp|date|date ?time|time|sent( at)?|fecha|datum|data)$/i),
    find(/^(from|sender|author|name|who|source|de|exp\u00e9diteur|remitente)$/i),
    find(/^(message|text|body|content|msg|mensaje|texte)$/i),
  ]
  return time < 0 || who < 0 || text < 0 ? undefined : { time, who, text, file: find(/^(attachments?|files?|media)$/i) }
}

function tabled(text: string, most: number): Conversation | undefined {
  const [heading = [], ...rows] = tableOf(text, most + 1).rows
  const columns = chatColumns(heading)
  if (!columns) return undefined
  const cell = (row: readonly string[], n: number): string => (n < 0 ? '' : (row[n] ?? ''))
  return {
    format: 'csv',
    messages: rows.map((row) => ({
      who: cell(row, columns.who),
      ...timeOf(cell(row, columns.time)),
      text: cell(row, columns.text),
      attachments: [cell(row, columns.file)].filter(Boolean),
    })),
  }
}

/** The conversation in an export, or undefined when it is none that is known here. */
export function conversationOf(text: string, ending: string, most = 50_000): Conversation | undefined {
  if (ending === 'csv') return tabled(text, most)
  if (ending !== 'json') return whatsapp(text)
  let it: unknown
  try {
    it = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  if (Array.isArray(it)) return listed(it.slice(0, most) as Loose[])
  const { messages } = it as Loose
  if (!Array.isArray(messages)) return undefined
  const some = messages.find((one) => typeof one === 'object' && one !== null) as Loose | undefined
  const cut = { ...(it as Loose), messages: messages.slice(0, most) }
  return some && 'date' in some && ('from' in some || 'actor' in some || 'from_id' in some)
    ? telegram(cut)
    : listed(cut.messages as Loose[], word(named(cut, 'name', 'title')))
}
