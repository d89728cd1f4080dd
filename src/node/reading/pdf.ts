/** PDF by pdf.js: its text, the picture of a page, and copies that are nothing but pictures. Letters are drawn as shapes, so no font of the file reaches the machine. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Look, type Passage, type Picture, type Text, Unreadable } from '../../evidence/contents/sockets.ts'
import type { Area, Box } from '../../evidence/copies/areas.ts'
import { type PagePicture, picturePdf } from '../../evidence/copies/picturePdf.ts'
import { markOver } from './pictures.ts'

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** Pages of text in one answer: what is lost when the process is killed, and how often progress is told. */
const atOnce = 8
/** A page is drawn in at most so many pixels, whatever size it says it has. */
const most_px = 12_000_000
/** 150 dots an inch: what a fax machine's successors print. */
const copy_scale = 150 / 72
const passage_letters = 1500

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

export async function opened(data: Uint8Array): Promise<Pdf> {
  try {
    return await getDocument({
      // Its own copy: pdf.js takes over what it is given.
      data: new Uint8Array(data),
      standardFontDataUrl: `${root}/standard_fonts/`,
      cMapUrl: `${root}/cmaps/`,
      wasmUrl: `${root}/wasm/`,
      iccUrl: `${root}/iccs/`,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      maxImageSize: 100_000_000,
      verbosity: 0,
    }).promise
  } catch (fault) {
    throw new Unreadable((fault as Error).name === 'PasswordException' ? 'content-locked' : 'content-not-readable')
  }
}

export async function look(pdf: Pdf): Promise<Look> {
  const sizes: { width: number; height: number }[] = []
  for (let n = 1; n <= Math.min(pdf.numPages, 2000); n++) {
    const { width, height } = (await pdf.getPage(n)).getViewport({ scale: 1 })
    sizes.push({ width, height })
  }
  return { shown: 'pdf', pages: pdf.numPages, sizes }
}

/** Text in pieces, cut between words. */
export function pieces(place: number, text: string, label?: string): Passage[] {
  const out: Passage[] = []
  for (let at = 0; at < text.length; ) {
    const space = text.lastIndexOf(' ', at + passage_letters)
    const end = at + passage_letters >= text.length ? text.length : space > at ? space : at + passage_letters
    const part = text.slice(at, end).trim()
    if (part !== '') out.push({ place, text: part, ...(label && { label }) })
    at = end
  }
  return out
}

export async function text(pdf: Pdf, from: number): Promise<Text> {
  const passages: Passage[] = []
  const blank: number[] = []
  const last = Math.min(pdf.numPages, from + atOnce - 1)
  for (let n = from; n <= last; n++) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent()
    const words = items.map((it) => ('str' in it ? it.str + (it.hasEOL ? '\n' : '') : '')).join('')
    // What is written in the fields of a form and in notes is text of the page too.
    const notes = (await page.getAnnotations()).map((it: Readonly<Record<string, unknown>>) =>
      [it.fieldValue, (it.contentsObj as { str?: string } | undefined)?.str].filter((one) => typeof one === 'string').join(' '),
    )
    const all = [words, ...notes]
      .join('\n')
      .replaceAll('\0', '')
      .replace(/[ \t]+/g, ' ')
      .trim()
    if (all === '') blank.push(n)
    passages.push(...pieces(n, all))
    page.cleanup()
  }
  return { passages, parts: pdf.numPages, blank, ...(last < pdf.numPages && { next: last + 1 }) }
}

async function drawn(pdf: Pdf, n: number, scaleOf: (width: number) => number) {
  const page = await pdf.getPage(n)
  const { width: across, height: down } = page.getViewport({ scale: 1 })
  const scale = Math.min(scaleOf(across), Math.sqrt(most_px / (across * down)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  await page.render({ canvas: canvas as never, viewport, background: '#ffffff' }).promise
  page.cleanup()
  return { canvas, across, down }
}

export async function picture(
  pdf: Pdf,
  { page, width, mark }: Readonly<{ page: number; width: number; mark?: string }>,
): Promise<Picture> {
  if (page > pdf.numPages) throw new Unreadable('content-not-readable')
  const { canvas } = await drawn(pdf, page, (across) => width / across)
  if (mark) markOver(canvas, mark)
  return { bytes: await canvas.encode('jpeg', 82), mime: 'image/jpeg' }
}

/** Every page as a picture, with what lies in the areas painted over before the picture is made. */
export async function pictured(pdf: Pdf, areas: readonly Area[]): Promise<Uint8Array> {
  const pages: PagePicture[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const { canvas, across, down } = await drawn(pdf, n, () => copy_scale)
    const { width, height } = canvas
    const paint = canvas.getContext('2d')
    paint.setTransform(1, 0, 0, 1, 0, 0)
    paint.fillStyle = '#000000'
    for (const it of areas.filter((one): one is Box => one.on === 'page' && one.page === n)) {
      const [x, y] = [Math.floor(it.x * width), Math.floor(it.y * height)]
      paint.fillRect(x, y, Math.ceil(it.width * width) + 1, Math.ceil(it.height * height) + 1)
    }
    pages.push({ jpeg: new Uint8Array(await canvas.encode('jpeg', 80)), width, height, across, down })
  }
  return picturePdf(pages)
}
