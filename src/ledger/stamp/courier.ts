/**
 * Has checkpoints time-stamped by an authority outside (RFC 3161), so that even a node together with all its witnesses cannot pre-date
 * its history. The text of the checkpoint is stamped. Nothing waits for it: a silent authority raises an alarm and stops no work.
 */
import { millis } from '../../kernel/instant.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import * as log from '../log/store.ts'
import { rounds } from '../rounds/courier.ts'
import { parseNote } from '../tlog/note.ts'
import { putStamp, stamps } from './store.ts'
import { type StampingAuthority, stamped } from './witness.ts'

export type StampingTools = Readonly<{
  tools: Pick<Tools, 'transaction' | 'now'>
  sql: Sql
  origin: string
  authority: StampingAuthority
  fault?: (fault: unknown) => void
}>

/** The text of a checkpoint as it is stamped: without any signature, so `openssl ts -verify -data` takes it as a file. */
export const stampedText = (note: string): Uint8Array => new TextEncoder().encode(parseNote(note)?.text ?? '')

/** Has the newest published checkpoint stamped, unless it is already. True when a stamp was kept. */
export async function stampNewest(it: StampingTools, stop = new AbortController().signal): Promise<boolean> {
  const head = await log.head(it.sql, it.origin)
  const [last] = await stamps(it.sql, it.origin, 1)
  if (!head?.published || last?.size === head.published) return false
  const newest = await log.checkpoint(it.sql, it.origin, head.published)
  const text = stampedText(newest!.note)
  const { answer, at } = await stamped(text, it.authority, stop)
  await putStamp(
    it.sql,
    it.origin,
    { size: head.published, authority: it.authority.name, token: answer, stampedAt: at },
    it.tools.now(),
  )
  return true
}

const every_ms = 10 * 60_000
const retry_ms = 60_000
/** How long stamping may fail before a person is told. */
const grace_ms = 4 * 60 * 60_000

/** Runs until stopped: a stamp every ten minutes when the log has grown. */
export function startStamping(it: StampingTools): { stop(): Promise<void> } {
  let [failing, told]: [number | undefined, boolean] = [undefined, false]
  const turn = async (stop: AbortSignal): Promise<number> => {
    try {
      await stampNewest(it, stop)
      ;[failing, told] = [undefined, false]
      return every_ms
    } catch (fault) {
      failing ??= millis(it.tools.now())
      if (!told && millis(it.tools.now()) - failing >= grace_ms) {
        told = true
        it.fault?.(new Error(`no time stamp of the log for four hours: ${(fault as Error).message}`, { cause: fault }))
      }
      return retry_ms
    }
  }
  return rounds((_, stop) => turn(stop), { retry_ms, fault: it.fault })
}
