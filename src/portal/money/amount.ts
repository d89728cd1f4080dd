/** Whole minor units as an officer reads money; ISO 4217 says how many decimals a currency has, and Intl knows. */
export function amountIn(language: string, minor: number, currency: string): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' })
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  } catch {
    return `${minor / 100} ${currency}`
  }
}
