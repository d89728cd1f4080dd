/** All payments of a case, once each: the same payment stands in the statements of both its accounts. */
import type { Payment, Reading } from './payment.ts'
import type { Opening } from './tracing.ts'

export type Brought = Readonly<{ name: string; reading: Reading }>

export function together(statements: readonly Brought[]): { payments: Payment[]; openings: Opening[]; twice: number } {
  const seen = new Set<string>()
  const payments: Payment[] = []
  let twice = 0
  for (const statement of statements) {
    const own = new Set<string>()
    for (const payment of statement.reading.payments) {
      const key = [payment.from, payment.to, payment.minor, payment.currency, payment.at.slice(0, 10)].join('|')
      // Within one statement two alike are two; across statements they are one told by both banks.
      if (seen.has(key)) {
        twice++
        continue
      }
      own.add(key)
      payments.push({ ...payment, id: `${statement.name}/${payment.id}` })
    }
    for (const key of own) seen.add(key)
  }
  return { payments, openings: statements.flatMap((s) => s.reading.openings), twice }
}
