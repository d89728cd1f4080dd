/** Standard base64 with padding (RFC 4648 section 4), strict both ways, in a browser and on a server. */

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** The bytes of a well-formed text; the last letter may carry bits that mean nothing, as most decoders let it in a signature. */
export function fromBase64Loose(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The bytes, or undefined when the text is not the one base64 text of any bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  const spare = text.endsWith('==') ? 16 : text.endsWith('=') ? 4 : 1
  const last = text.at(spare === 16 ? -3 : -2) ?? 'A'
  return spare > 1 && letters.indexOf(last) % spare !== 0 ? undefined : fromBase64Loose(text)
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A decimal without leading zeroes that a number holds exactly; tree sizes and indexes are written so. */
export const fromDecimal = (text: string): number | undefined =>
  /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
