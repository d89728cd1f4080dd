/** What a look says as a table for a spreadsheet. */
import { csvLine } from '../table.ts'
import type { lookAt } from './looks.ts'
import type { CountSet } from './set.ts'

export function fileOf(set: CountSet, look: ReturnType<typeof lookAt>): string {
  const heads = [
    'level',
    'region',
    'corridor',
    'period',
    'months',
    'count',
    'effort',
    'method',
    'forecast',
    'low80',
    'high80',
    'low95',
    'high95',
  ]
  const tenth = (n: number) => Math.round(n * 10) / 10
  const rows = look.lines.flatMap((line) => {
    const head = [line.level, line.region, line.corridor]
    const past = line.counts.map((count, t) => [...head, look.starts[t], look.months, count, line.effort?.[t]])
    const method = line.forecast?.method ?? 'sum'
    const ahead = (line.forecast?.points ?? []).map((p, h) => [
      ...head,
      look.starts[line.counts.length + h],
      look.months,
      undefined,
      undefined,
      method,
      ...[p.point, p.low80, p.high80, p.low95, p.high95].map(tenth),
    ])
    return [...past, ...ahead]
  })
  const origin = [`${set.title}; ${set.source}; ${set.asOf}; ${set.counted}${set.invented ? '; invented' : ''}`]
  return `\ufeff${[heads, ...rows, [], origin].map(csvLine).join('')}`
}
