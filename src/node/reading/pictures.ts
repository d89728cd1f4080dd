/** Pictures: drawn anew without what lies in areas, and with words all over them. */
import { createRequire } from 'node:module'
import { type Canvas, createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { type Picture, Unreadable } from '../../evidence/contents/sockets.ts'
import type { Area } from '../../evidence/copies/areas.ts'

const { resolve } = createRequire(import.meta.url)
const fonts = [
  '@embedpdf/fonts-latin/fonts/NotoSans-Regular.ttf',
  '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
]
/** A package's own folder: its exports name no font. */
const fileOf = (path: string): string => {
  const name = path.split('/').slice(0, 2).join('/')
  const main = resolve(name)
  return main.slice(0, main.indexOf(name) + name.length) + path.slice(name.length)
}
let lettered = false
function letters(): void {
  if (lettered) return
  for (const [n, font] of fonts.entries()) GlobalFonts.registerFromPath(fileOf(font), `mark-${n}`)
  lettered = true
}

/** Says who looks and when, all over the page: a photograph of the screen leads back to somebody. */
export function markOver(canvas: Canvas, mark: string): void {
  letters()
  const { width, height } = canvas
  const paint = canvas.getContext('2d')
  const size = Math.max(11, Math.round(width / 44))
  paint.setTransform(1, 0, 0, 1, 0, 0)
  paint.font = `${size}px mark-0, mark-1, mark-2`
  paint.fillStyle = 'rgba(110, 110, 110, 0.34)'
  const step = paint.measureText(mark).width + size * 4
  paint.rotate(-Math.PI / 8)
  for (let y = 0, row = 0; y < height + width; y += size * 7, row++)
    for (let x = -height - (row % 2) * (step / 2); x < width + height; x += step) paint.fillText(mark, x, y)
}

/** Drawn anew: nothing of the old file is carried over, not even its size of a file. */
export async function redrawn(bytes: Uint8Array, areas: readonly Area[], mark?: string): Promise<Picture> {
  const found = await loadImage(Buffer.from(bytes)).catch(() => undefined)
  if (!found || found.width * found.height === 0) throw new Unreadable('content-not-readable')
  if (found.width * found.height > 120_000_000) throw new Unreadable('content-too-large-to-read')
  const canvas = createCanvas(found.width, found.height)
  const paint = canvas.getContext('2d')
  paint.drawImage(found, 0, 0)
  paint.fillStyle = '#000000'
  for (const it of areas)
    if (it.on === 'page')
      paint.fillRect(
        Math.floor(it.x * found.width),
        Math.floor(it.y * found.height),
        Math.ceil(it.width * found.width) + 1,
        Math.ceil(it.height * found.height) + 1,
      )
  if (mark) markOver(canvas, mark)
  return { bytes: new Uint8Array(await canvas.encode('png')), mime: 'image/png' }
}

export const sizeOf = async (bytes: Uint8Array): Promise<{ width: number; height: number }> => {
  const found = await loadImage(Buffer.from(bytes)).catch(() => undefined)
  if (!found) throw new Unreadable('content-not-readable')
  return { width: found.width, height: found.height }
}
