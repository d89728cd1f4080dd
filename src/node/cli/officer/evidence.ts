/** `comity evidence put|get`: large files from and to an officer's own machine, going on where they stopped. */
import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fetchContent, type Reading } from '../../../portal/evidence/transfer/fetchContent.ts'
import { Said, sendFile, type UploadStatus } from '../../../portal/evidence/transfer/send.ts'
import { type Command, line, Misread, type Options, readArguments } from '../words.ts'
import { lineTo } from './session.ts'

const text = { type: 'string' } as const
const known = {
  node: text,
  case: text,
  token: text,
  purpose: text,
  place: text,
  authority: text,
  tool: text,
  collected: text,
  mime: text,
  out: text,
  'conditions-read': { type: 'boolean' },
} as const

function need(options: Options, name: keyof typeof known): string {
  const value = options[name]
  if (typeof value !== 'string' || value === '')
    throw new Misread(`Say --${name}. "comity help" shows how the command is written.`)
  return value
}

/** Shows how far it is, on one line, where a person watches. */
const progress = (size: number) => (done: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${((done / Math.max(1, size)) * 100).toFixed(1)} %  ${done} / ${size} `)
}
const waiting = (ms: number): void => void process.stderr.write(`\nThe line broke; it is tried again in ${ms / 1000} s.\n`)

async function exactly(file: FileHandle, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(end - start)
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, start + at)
    if (bytesRead === 0) throw new Misread('The file became shorter while it was being sent.')
    at += bytesRead
  }
  return bytes
}

async function put(path: string, options: Options): Promise<number> {
  const to = lineTo(options, need(options, 'node'))
  const uploads = `/evidence/cases/${encodeURIComponent(need(options, 'case'))}/uploads`
  const file = await open(path, 'r').catch(() => {
    throw new Misread(`The file ${path} cannot be read. Check its name and that you may read it.`)
  })
  try {
    const { size, mtime } = await file.stat()
    const name = basename(path)
    const { items } = await to.call<{ items: UploadStatus[] }>('GET', uploads)
    const begun = items.find((it) => it.name === name && it.size === size)
    if (begun) line(`Going on with an upload that stopped at ${begun.offset} of ${size} bytes.`)
    const { id } =
      begun ??
      (await to.call<UploadStatus>('POST', uploads, {
        name,
        mime: (options.mime as string | undefined) ?? 'application/octet-stream',
        size,
        purpose: need(options, 'purpose'),
        origin: {
          authority: need(options, 'authority'),
          place: need(options, 'place'),
          collectedAt: (options.collected as string | undefined) ?? mtime.toISOString(),
          ...(options.tool && { tool: options.tool as string }),
        },
      }))
    const source = { size, read: (start: number, end: number) => exactly(file, start, end) }
    const digest = await sendFile({ line: to, path: `${uploads}/${id}`, source, progress: progress(size), waiting })
    const made = await to.call<{ number: string; id: string; sha256: string }>('POST', `${uploads}/${id}/finish`, { digest })
    line(`\n${made.number}  ${made.id}\nSHA-256 ${made.sha256}`)
    return 0
  } finally {
    await file.close()
  }
}

type Seen = Readonly<{
  number: string
  name: string
  conditions: readonly { id: string; kind: string; basis: string; text?: string }[]
}>

async function get(exhibit: string, options: Options): Promise<number> {
  const to = lineTo(options, need(options, 'node'))
  const inCase = `/evidence/cases/${encodeURIComponent(need(options, 'case'))}`
  const it = `${inCase}/exhibits/${encodeURIComponent(exhibit)}`
  const seen = await to.call<Seen>('GET', it)
  for (const { kind, basis, text: words } of seen.conditions)
    line(`Condition on ${seen.number}: ${kind}, ${basis}${words ? `: ${words}` : ''}`)
  if (seen.conditions.length > 0 && !options['conditions-read'])
    throw new Misread('Conditions stand on this exhibit. Read them, then repeat the command with --conditions-read.')
  const purpose = need(options, 'purpose')
  const reading = await to.call<Reading>('POST', `${it}/readings`, { purpose, conditionsSeen: seen.conditions.map((c) => c.id) })
  const target = resolve((options.out as string | undefined) ?? basename(seen.name))
  const half = `${target}.${reading.sha256.slice(0, 8)}.part`
  const there = await stat(half).then(
    ({ size }) => Math.min(reading.segments, Math.floor(size / reading.segment)),
    () => 0,
  )
  const file = await open(half, there > 0 ? 'r+' : 'w+', 0o600)
  try {
    const hash = createHash('sha256')
    for (let n = 0; n < there; n++)
      hash.update(await exactly(file, n * reading.segment, Math.min((n + 1) * reading.segment, reading.size)))
    await fetchContent({
      line: to,
      path: inCase,
      reading,
      sink: { has: there, write: async (n, bytes) => void (await file.write(bytes, 0, bytes.length, n * reading.segment)) },
      running: { add: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') },
      progress: progress(reading.size),
      waiting,
    })
    await file.truncate(reading.size)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(half, target)
  line(`\n${seen.number}  ${target}\nSHA-256 ${reading.sha256}`)
  return 0
}

export const evidence: Command = async (args) => {
  const { options, rest } = readArguments(args, known, 2)
  const [what, subject] = rest
  if ((what !== 'put' && what !== 'get') || !subject)
    throw new Misread('Say what to do: comity evidence put FILE, or comity evidence get EXHIBIT.')
  try {
    return await (what === 'put' ? put(subject, options) : get(subject, options))
  } catch (fault) {
    if (fault instanceof Said) throw new Misread(`${fault.message} (${fault.code})`)
    throw fault
  }
}
