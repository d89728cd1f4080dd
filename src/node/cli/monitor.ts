/** `comity monitor`: what an auditor runs. Follows anybody's log from outside, with no node and no database; keeps what it saw in one file. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { look } from '../../ledger/monitor/courier.ts'
import { checkpointOf, nothingYet } from '../../ledger/monitor/follow.ts'
import { misconductText } from '../../ledger/monitor/misconduct.ts'
import { parseVkey } from '../../ledger/tlog/note.ts'
import { type Command, line, Misread, readArguments } from './words.ts'

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

function write(path: string, text: string): void {
  writeFileSync(`${path}.half`, text, { flush: true })
  renameSync(`${path}.half`, path)
}

const says = {
  same: 'has not grown',
  grown: 'has grown, and continues what was seen before',
  behind: 'SHOWS LESS than was seen before: its view is stale',
  forked: 'SHOWS ANOTHER HISTORY of the same size',
  unproven: 'CANNOT PROVE that it continues what was seen before',
} as const

const asked = async (base: string, path: string, signal: AbortSignal): Promise<Uint8Array | undefined> => {
  const answer = await fetch(`${base}/${path}`, { signal, redirect: 'error' })
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Statuses: 0 all well, 1 cannot be followed now, 2 misconduct or a stale view. */
export const monitor: Command = async (args) => {
  const { options, rest } = readArguments(
    args,
    { vkey: { type: 'string' }, state: { type: 'string' }, every: { type: 'string' }, once: { type: 'boolean' } },
    1,
  )
  const [base, vkey] = [rest[0]?.replace(/\/+$/, ''), String(options.vkey ?? '')]
  const key = parseVkey(vkey)
  if (!base || !key) throw new Misread('Name the log and its key: comity monitor https://node.example/log --vkey VKEY')
  const every_s = Number(options.every ?? 60)
  if (!(every_s >= 1)) throw new Misread('--every is a number of seconds, 1 or more.')
  const file = (options.state as string | undefined) ?? `${key.name.replaceAll(/[^a-z0-9.-]+/gi, '-')}.checkpoint`
  const log = { origin: key.name, vkeys: [vkey], get: (path: string, signal: AbortSignal) => asked(base, path, signal) }
  for (let worst = 0; ; ) {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    const known = before === undefined ? undefined : checkpointOf(before, key.name, [vkey], nativeChecks)
    if (before !== undefined && !known)
      throw new Misread(`${file} holds no checkpoint of this log. Name another file with --state.`)
    const seen = await look(log, known?.checkpoint ?? nothingYet, AbortSignal.timeout(60_000)).catch((fault: Error) => fault)
    const at = new Date().toISOString()
    if (!seen || seen instanceof Error) {
      line(`${at}  ${key.name} cannot be followed: ${seen ? seen.message : 'no checkpoint under this key'}`)
      worst = Math.max(worst, 1)
    } else {
      line(`${at}  ${key.name} (${seen.at.size} entries) ${says[seen.is]}`)
      if (seen.is === 'grown' || before === undefined) write(file, seen.note)
      else if (seen.is !== 'same') worst = 2
      if (seen.is === 'forked') {
        write(`${file}.misconduct.json`, misconductText([before!, seen.note]))
        line(
          `    Both signed checkpoints are in ${file}.misconduct.json. Hand that file to whoever trusts this log: it proves itself.`,
        )
      }
    }
    if (options.once || worst === 2) return worst
    await sleep(every_s * 1000)
  }
}
