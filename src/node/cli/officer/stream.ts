/** `comity screening stream`: rows of a file, or of whatever writes to the standard input, to a stream of the node; answers as they come. */
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { type IncomingMessage, request as plain } from 'node:http'
import { request as secured } from 'node:https'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { Misread, type Options } from '../words.ts'

/** Rows under way at most: what is sent again when the line breaks. */
const underWay = 200
/** How long to wait before the line is tried again, and how often in a row without an answer. */
const [rest_ms, mostTries] = [1_000, 60]

type To = Readonly<{ url: URL; token: string }>
type Rows = AsyncIterator<string>
/** A broken line: to be tried again. Everything else ends the command. */
class Broken extends Error {}

/** What is sent and not answered yet, and what is still to come; outlives the connection. */
class Row {
  readonly waiting: string[] = []
  coming: Promise<IteratorResult<string>> | undefined
  ended = false
  answered = 0
  readonly #from: Rows
  constructor(from: Rows) {
    this.#from = from
  }
  /** The next line; asked again after a break it is the same one. */
  next(): Promise<IteratorResult<string>> {
    this.coming ??= this.#from.next()
    return this.coming
  }
  take(line: string): void {
    this.coming = undefined
    this.waiting.push(line)
  }
}

async function refusedBy(answer: IncomingMessage): Promise<Misread> {
  let text = ''
  for await (const some of answer) text += some
  try {
    const { detail = `The node answered ${answer.statusCode}.`, code = 'no-code' } = JSON.parse(text) as {
      detail?: string
      code?: string
    }
    return new Misread(`${detail} (${code})`)
  } catch {
    return new Misread(`The node answered ${answer.statusCode}.`)
  }
}

/** One connection, to the end of the rows. @param said takes each answer */
async function connection({ url, token }: To, rows: Row, said: (line: string) => void): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' }
  const sent = (url.protocol === 'https:' ? secured : plain)(url, { method: 'POST', headers })
  const broken = new Promise<never>((_, reject) => sent.once('error', (why) => reject(new Broken(why.message))))
  broken.catch(() => {})
  let room = (): void => {}
  const write = async (line: string): Promise<void> => {
    if (!sent.write(`${line}\n`)) await Promise.race([once(sent, 'drain'), broken])
  }
  const feeding = (async () => {
    for (const line of rows.waiting.slice()) await write(line)
    while (!rows.ended) {
      while (rows.waiting.length >= underWay) await Promise.race([new Promise<void>((done) => (room = done)), broken])
      const { value, done } = await Promise.race([rows.next(), broken])
      if (done) rows.ended = true
      else {
        rows.take(value)
        await write(value)
      }
    }
    sent.end()
  })()
  // Rows that cannot be read end the command, which would otherwise wait for an answer to nothing.
  const unread = new Promise<never>((_, reject) => feeding.catch(reject))
  unread.catch(() => {})
  try {
    const [answer] = (await Promise.race([once(sent, 'response'), broken, unread])) as [IncomingMessage]
    if (answer.statusCode !== 200) throw await refusedBy(answer)
    answer.on('error', () => {})
    for await (const line of createInterface({ input: answer })) {
      if (line === '') continue
      const it = JSON.parse(line) as { line?: number; code?: string; say?: string }
      // Line 0 is no line of ours: the stream itself was ended.
      if (it.line === 0) throw new Misread(`${it.say} (${it.code})`)
      said(line)
      rows.waiting.shift()
      rows.answered++
      room()
    }
    if (!rows.ended || rows.waiting.length > 0) throw new Broken('the connection ended before the rows did')
  } finally {
    sent.destroy()
  }
}

/** Lines that hold something: an empty one is no row and is not answered. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = path === '-' ? undefined : await open(path, 'r').catch(() => undefined)
  if (path !== '-' && !file) throw new Misread(`The file ${path} cannot be read. Check its name and that you may read it.`)
  try {
    for await (const line of createInterface({ input: file?.createReadStream({ autoClose: false }) ?? process.stdin }))
      if (line.trim() !== '') yield line
  } finally {
    await file?.close()
  }
}

/**
 * Sends every row and gives every answer once, in the order of the rows, over as many connections as it takes.
 * @param broke is told when the line broke
 */
export async function streamRows(
  to: To,
  from: Rows,
  said: (line: string) => void,
  broke: (why: string) => void,
): Promise<number> {
  const rows = new Row(from)
  for (let tries = 0; ; ) {
    const before = rows.answered
    try {
      await connection(to, rows, said)
      return rows.answered
    } catch (fault) {
      const lost = fault instanceof Broken || (fault as { code?: string }).code === 'ECONNRESET'
      tries = rows.answered > before ? 1 : tries + 1
      if (!lost) throw fault
      if (tries > mostTries)
        throw new Misread(`The node cannot be reached: ${(fault as Error).message}. ${rows.answered} rows were answered.`)
      broke((fault as Error).message)
      await setTimeout(rest_ms)
    }
  }
}

export const streamOptions = { node: { type: 'string' }, batch: { type: 'string' }, token: { type: 'string' } } as const

export async function stream(path: string, options: Options): Promise<number> {
  const token = (options.token as string | undefined) ?? process.env.COMITY_TOKEN
  const { node, batch } = options
  if (!node || !batch || !token)
    throw new Misread(
      'Say --node, --batch (the id of a stream, which POST /api/v1/screening/batches with stream_rows opens), and --token or COMITY_TOKEN.',
    )
  const url = new URL(`${String(node).replace(/\/+$/, '')}/api/v1/screening/batches/${encodeURIComponent(String(batch))}/stream`)
  await streamRows(
    { url, token },
    linesOf(path),
    (line) => process.stdout.write(`${line}\n`),
    (why) => process.stderr.write(`The line broke (${why}); it is tried again.\n`),
  )
  return 0
}
