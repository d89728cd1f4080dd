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

/** Gives the lines in groups of what has arrived, at most `most` each; empty lines keep a connection alive and are no lines. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder()
  let [waits, line, tooLong] = ['', 0, false]
  for await (const some of bytes) {
    const parts = (waits + decoder.decode(some, { stream: true })).split('\n')
    waits = parts.pop() ?? ''
    let found: Line[] = []
    for (const text of parts) {
      line++
      if (tooLong || text.length > lineMost_bytes) found.push({ line, fault: 'line-too-long' })
      else if (text.trim() !== '') found.push(read(line, text))
      tooLong = false
      if (found.length === most) {
        yield found
        found = []
      }
    }
    if (found.length > 0) yield found
    if (waits.length > lineMost_bytes) [waits, tooLong] = ['', true]
  }
  if (tooLong) yield [{ line: line + 1, fault: 'line-too-long' }]
  else if (waits.trim() !== '') yield [read(line + 1, waits)]
}
