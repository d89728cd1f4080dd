/**
 * Reads the codes of pages out of pictures, and out of PDFs as scanners make them (one JPEG a page). It happens in the browser: a picture
 * from outside is never opened on the node, and nothing that is packed is unpacked.
 */
import decodeQR from 'qr/decode.js'

const pictures_max = 300
const picture_max_bytes = 40 * 1024 * 1024
/** A scan is made smaller than this before it is read: enough for the code, little enough for a telephone. */
const side_max = 2200

/** JPEGs in a PDF, in its own order. */
export function jpegsIn(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 0; found.length < pictures_max; ) {
    const begin = find(bytes, [0xff, 0xd8, 0xff], at)
    if (begin < 0) return found
    const end = find(bytes, endstream, begin)
    if (end < 0) return found
    if (end - begin > 10_000) found.push(bytes.subarray(begin, end))
    at = end
  }
  return found
}
const endstream = [...'endstream'].map((letter) => letter.charCodeAt(0))
function find(bytes: Uint8Array, what: readonly number[], from: number): number {
  for (let at = bytes.indexOf(what[0]!, from); at >= 0; at = bytes.indexOf(what[0]!, at + 1))
    if (what.every((byte, i) => bytes[at + i] === byte)) return at
  return -1
}

/** The text of the code on one picture: first where our pages have it, then anywhere. */
async function codeOn(picture: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  if (!bitmap) return undefined
  const scale = Math.min(1, side_max / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)]
  const canvas = new OffscreenCanvas(width, height)
  const sheet = canvas.getContext('2d', { willReadFrequently: true })
  if (!sheet) return undefined
  sheet.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const low = Math.floor(height * 0.8)
  const half = width >> 1
  for (const [x, y, w, h] of [
    [half, low, width - half, height - low],
    [0, low, half, height - low],
    [0, 0, width, height],
  ] as const) {
    try {
      return decodeQR(sheet.getImageData(x, y, w, h))
    } catch {
      // Not here: the next part of the page.
    }
  }
  return undefined
}

export type Scan = Readonly<{ texts: readonly string[]; unread: number }>

/** The codes of all pages, in the order of the files and of the pages in them. */
export async function readScan(files: readonly File[]): Promise<Scan> {
  const texts: string[] = []
  let unread = 0
  for (const file of files) {
    const pdf = file.type === 'application/pdf' || /\.pdf$/i.test(file.name)
    const pictures: Blob[] = pdf
      ? jpegsIn(new Uint8Array(await file.arrayBuffer())).map((jpeg) => new Blob([jpeg.slice()], { type: 'image/jpeg' }))
      : [file]
    if (pictures.length === 0) unread++
    for (const picture of pictures) {
      const text = picture.size <= picture_max_bytes ? await codeOn(picture) : undefined
      if (text) texts.push(text)
      else unread++
    }
  }
  return { texts, unread }
}
