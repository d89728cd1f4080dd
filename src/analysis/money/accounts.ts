/** One account, one name for it, however a bank wrote it. Holders' names never join two accounts: people share names. */

/** `DE89 3704 0044 0532 0130 00` and `de89370400440532013000` are one account. */
export const accountOf = (text: string): string => {
  const bare = text.replace(/[\s\-./]/g, '').toUpperCase()
  return looksLikeIban(bare) ? bare : text.trim().replace(/\s+/g, ' ').toUpperCase()
}

const looksLikeIban = (bare: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)

/** The check of ISO 13616: the number turned round, letters as two digits, is 1 modulo 97. */
export function ibanHolds(account: string): boolean {
  let rest = 0
  for (const c of account.slice(4) + account.slice(0, 4)) {
    const value = c >= 'A' && c <= 'Z' ? String(c.charCodeAt(0) - 55) : c
    rest = Number(String(rest) + value) % 97
  }
  return rest === 1
}

/** Written like an IBAN, but its check fails: somebody mistyped it, so it may be another account. */
export const mistypedIban = (account: string): boolean => looksLikeIban(account) && !ibanHolds(account)
