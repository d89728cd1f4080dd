/** Amounts in the smallest unit of their currency, as whole numbers: nothing is lost between a statement and a court. */

/** Decimals of ISO 4217 currencies that have not two. Own knowledge of ISO 4217 table A.1; others count as two. */
const decimals: Readonly<Record<string, number>> = Object.fromEntries([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((c) => [
    c,
    0,
  ]),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((c) => [c, 3]),
])

export const decimalsOf = (currency: string): number => decimals[currency] ?? 2

export type DecimalMark = '.' | ','

/** The amount in minor units, or null when the text is none or has more decimals than the currency knows. */
export function minorOf(text: string, currency: string, mark: DecimalMark = '.'): number | null {
  const group = mark === '.' ? ',' : '.'
  const spaceless = text.trim().replace(/[\s\u00a0\u202f'’]/g, '')
  const negative = /^\(.*\)$/.test(spaceless) || /^[-−]/.test(spaceless) || /[-−]$/.test(spaceless)
  const bare = spaceless.replace(/^[(+\-−]|[)\-−]$/g, '')
  const pattern = new RegExp(`^(\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${mark}(\\d*))?$`)
  const found = pattern.exec(bare)
  if (!found) return null
  const places = decimalsOf(currency)
  const part = (found[2] ?? '').replace(/0+$/, '')
  if (part.length > places) return null
  const minor = Number(found[1]!.replaceAll(group, '') + part.padEnd(places, '0'))
  return Number.isSafeInteger(minor) ? (negative ? -minor : minor) : null
}
