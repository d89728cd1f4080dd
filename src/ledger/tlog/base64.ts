/** Standard base64 with padding (RFC 4648 section 4), strict both ways, in a browser and on a server. */

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** What each letter stands for; 255 for what is none. A proof is mostly base64, so it is read in one pass. */
const values = new Uint8Array(128).fill(255)
for (let i = 0; i < 64; i++) values[letters.charCodeAt(i)] = i

/** The bytes of a well-formed text; the last letter may carry bits that mean nothing, as most decoders let it in a signature. */
export function fromBase64Loose(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  const end = text.length - padding
  for (let i = 0, at = 0, held = 0, bits = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? values[code]! : 255
    if (value === 255) return undefined
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
    }
  }
  return bytes
}

/** The bytes, or undefined when the text is not the one base64 text of any bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  const spare = text.endsWith('==') ? 16 : text.endsWith('=') ? 4 : 1
  const last = text.at(spare === 16 ? -3 : -2) ?? 'A'
  return spare > 1 && letters.indexOf(last) % spare !== 0 ? undefined : fromBase64Loose(text)
}

/** A decimal without leading zeroes that a number holds exactly; tree sizes and indexes are written so. */
export const fromDecimal = (text: string): number | undefined =>
  /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
