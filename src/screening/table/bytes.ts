/** A file of unknown encoding becomes text, and the reader is told which encoding was taken. Nothing is guessed in silence. */

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'windows-1256',
  'windows-1253',
  'windows-1255',
  'gb18030',
  'shift_jis',
  'euc-kr',
] as const
export type Encoding = (typeof encodings)[number]
export type Decoded = Readonly<{ text: string; encoding: Encoding; guessed: boolean }>

const read = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The text of a file: as named, else by its mark, else UTF-8 when it is faultless UTF-8, else a guess between the two encodings that
 * exported tables most often have: letters above ASCII stand in rows in Cyrillic (windows-1251) and alone in Western words (windows-1252).
 */
export function textOf(bytes: Uint8Array, named?: Encoding): Decoded {
  if (named) return { text: read(bytes, named), encoding: named, guessed: false }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false }
  const text = strictUtf8(bytes)
  if (text !== undefined) return { text, encoding: 'utf-8', guessed: false }
  let [rows, alone] = [0, 0]
  const sample = bytes.subarray(0, 100_000)
  for (let i = 1; i + 1 < sample.length; i++) {
    if (sample[i]! < 0xc0) continue
    if (sample[i - 1]! >= 0xc0 || sample[i + 1]! >= 0xc0) rows++
    else alone++
  }
  const encoding = rows > alone ? 'windows-1251' : 'windows-1252'
  return { text: read(bytes, encoding), encoding, guessed: true }
}
