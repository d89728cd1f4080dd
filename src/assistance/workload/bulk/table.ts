/** The list of requests as a table for any program (RFC 4180). Heads and codes are those of the API, the same in every language. */
import { type ListedRequest, partnerOf } from '../../request.ts'

const columns = [
  'reference',
  'their_reference',
  'side',
  'state_of_partner',
  'partner',
  'instrument',
  'title',
  'state',
  'waits_for',
  'next_due',
  'next_rule',
  'assignee',
  'labels',
  'asked_without_answer_since',
  'hearing_at',
  'created_at',
  'moved_at',
] as const

const rowOf = (it: ListedRequest, labels: readonly string[]): string[] => [
  it.reference,
  it.theirReference ?? '',
  it.side,
  partnerOf(it).state,
  partnerOf(it).authority,
  it.content.instrument,
  it.content.title,
  it.state,
  it.waitsFor,
  it.nextDue ?? '',
  it.nextRule ?? '',
  it.assignee?.name ?? '',
  labels.join(' '),
  it.silentSince ?? '',
  it.hearings.map((one) => one.at).sort()[0] ?? '',
  it.createdAt,
  it.movedAt,
]

/** Its number, and the rule that keeps the rest of it from leaving in a file. */
const keptBack = (it: ListedRequest, rule: string): string[] =>
  columns.map((column) => (column === 'reference' ? it.reference : column === 'state' ? `kept-back: ${rule}` : ''))

/** A cell that a spreadsheet takes for nothing but its text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Begins with the mark that says UTF-8: spreadsheets read Arabic and Chinese by it. */
export function tableOf(
  items: readonly ListedRequest[],
  labels: ReadonlyMap<string, readonly string[]>,
  kept: ReadonlyMap<string, string>,
): string {
  const rows = items.map((it) => {
    const rule = kept.get(it.id)
    return rule ? keptBack(it, rule) : rowOf(it, labels.get(it.id) ?? [])
  })
  return `\ufeff${[[...columns], ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}
