/** Lines of JSON out of bytes as they arrive (https://github.com/ndjson/ndjson-spec). A line that is too long is told and passed over; what waits is never more than one line. */
import { z } from 'zod'
import { described } from '../compare/described.ts'

export const lineMost_bytes = 65_536
export const rowLine = z.object({
  /** Counted by whoever sends, from 1: after a broken connection rows are sent again under their numbers, and answered once. */
  row: z.number().int().min(1).max(2_147_483_647),
  reference: z.string().trim().max(200).default(''),
  subject: described,
})
export type RowLine = z.infer<typeof rowLine>
export type Line = Readonly<{ line: number; row: RowLine } | { line: number; fault: 'line-garbled' | 'line-too-long' }>

const read = (line: number, text: string): Line => {
  try {
    const it = rowLine.safeParse(JSON.parse(text))
    return it.success ? { line, row: it.data } : { line, fault: 'line-garbled' }
  } catch {
    return { line, fault: 'line-garbled' }
  }
}

/** Text as it arrives becomes lines; empty ones keep a connection alive and are no lines. */
export class Lines {
  #waits = ''
  #line = 0
  #tooLong = false

  /** The lines that have ended. */
  take(text: string): readonly Line[] {
    const parts = (this.#waits + text).split('\n')
    this.#waits = parts.pop() ?? ''
    const found = parts.flatMap((part) => this.#ended(part))
    if (this.#waits.length > lineMost_bytes) {
      this.#waits = ''
      this.#tooLong = true
    }
    return found
  }
  /** What waits was the last line. */
  end(): readonly Line[] {
    const last = this.#waits
    this.#waits = ''
    return this.#ended(last)
  }
  #ended(text: string): readonly Line[] {
    const tooLong = this.#tooLong || text.length > lineMost_bytes
    this.#tooLong = false
    this.#line++
    if (tooLong) return [{ line: this.#line, fault: 'line-too-long' }]
    return text.trim() === '' ? [] : [read(this.#line, text)]
  }
}
