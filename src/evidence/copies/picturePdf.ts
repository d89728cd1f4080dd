/**
 * A PDF that is nothing but a picture on each page (ISO 32000-2, 7.5; JPEG by 7.4.8). It has no text, no fonts, no files inside, no
 * information about its making and no history: what was not drawn is not in it. Pure.
 */
export type PagePicture = Readonly<{
  jpeg: Uint8Array
  /** Pixels. */
  width: number
  height: number
  /** Points: 72 of them are an inch. */
  across: number
  down: number
}>

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export function picturePdf(pages: readonly PagePicture[]): Uint8Array {
  const parts: Uint8Array[] = [ascii('%PDF-1.7\n')]
  const places: number[] = []
  let length = parts[0]!.length
  const put = (...pieces: (string | Uint8Array)[]): void => {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? ascii(piece) : piece
      parts.push(bytes)
      length += bytes.length
    }
  }
  const object = (number: number, ...pieces: (string | Uint8Array)[]): void => {
    places[number] = length
    put(`${number} 0 obj\n`, ...pieces, '\nendobj\n')
  }
  const first = 3
  object(1, '<< /Type /Catalog /Pages 2 0 R >>')
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${first + n * 3} 0 R`).join(' ')}] >>`)
  for (const [n, { jpeg, width, height, across, down }] of pages.entries()) {
    const at = first + n * 3
    const [x, y] = [across.toFixed(2), down.toFixed(2)]
    const draw = `q ${x} 0 0 ${y} 0 0 cm /P Do Q`
    object(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${x} ${y}] /Resources << /XObject << /P ${at + 2} 0 R >> >> /Contents ${at + 1} 0 R >>`,
    )
    object(at + 1, `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`)
    object(
      at + 2,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
      jpeg,
      '\nendstream',
    )
  }
  const start = length
  const count = first + pages.length * 3
  put(`xref\n0 ${count}\n0000000000 65535 f \n`)
  for (let n = 1; n < count; n++) put(`${String(places[n]).padStart(10, '0')} 00000 n \n`)
  put(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  const out = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
