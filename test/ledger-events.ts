/** The page of what is remembered, read as data: for the tests that compare it with the source and with a ledger. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export type Remembered = Readonly<{
  act: string
  case: 'yes' | 'no' | 'both'
  subjects: readonly string[]
  /** Names of the content's members; null when the content is a document of its own. */
  fields: ReadonlySet<string> | null
}>

const ticked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((it) => it[1]!)

export function rememberedOnPage(): Remembered[] {
  const page = readFileSync(resolve(import.meta.dirname, '../docs/ledger-events.md'), 'utf8')
  return [...page.matchAll(/^\| `([a-z.-]+)` \| (yes|no|both) \| ([^|]+) \| ([^|]+) \|$/gm)].map((row) => ({
    act: row[1]!,
    case: row[2] as Remembered['case'],
    subjects: ticked(row[3]!),
    fields: row[4]!.startsWith('the ') ? null : new Set(ticked(row[4]!)),
  }))
}
