/** The typesetter's own thread: it loads the compiler and the fonts once, then sets one sheet after another. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import init, { get_font_info, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'

/** Where the words stand: a request on paper, the report of a court package, a link chart, or an analytical product. */
export type Template = 'sheet' | 'court' | 'chart' | 'product'
export type Job = Readonly<{ number: number; template: Template; sheet: unknown }>
export type Done = Readonly<{ number: number; bytes?: Uint8Array; missing?: string[]; fault?: string }>

const { resolve } = createRequire(import.meta.url)
const fonts = [
  '@embedpdf/fonts-latin/fonts/NotoSans-Regular.ttf',
  '@embedpdf/fonts-latin/fonts/NotoSans-Bold.ttf',
  '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf',
  '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Bold.ttf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
]
/** A package's own folder: its exports name no font. */
const fileOf = (path: string): string => {
  const name = path.split('/').slice(0, 2).join('/')
  const main = resolve(name)
  return main.slice(0, main.indexOf(name) + name.length) + path.slice(name.length)
}

const templates: readonly Template[] = ['sheet', 'court', 'chart', 'product']

type FontInfo = Readonly<{ info: readonly Readonly<{ coverage: readonly number[] }>[] }>
const drawable = new Set<number>()
/** A font's coverage is told in runs: so many characters not, so many there, and so on. */
function cover({ info }: FontInfo): void {
  for (const { coverage } of info) {
    let at = 0
    coverage.forEach((run, i) => {
      if (i % 2 === 1) for (let c = at; c < at + run; c++) drawable.add(c)
      at += run
    })
  }
}
/** Letters, marks, figures and signs that are in no font here; spaces and what only steers the text need no shape. */
const lacking = (text: string): string[] =>
  [...new Set(text.match(/[^\p{C}\p{Z}]/gu) ?? [])].filter((letter) => !drawable.has(letter.codePointAt(0)!)).slice(0, 40)

/**
 * How much a function of the typesetter runs before the engine compiles it a second time, for speed. The usual measure does that to most of
 * its 28 MB during the first sheet, which takes 2 to 13 s of CPU and makes no later sheet noticeably faster: with this one only the
 * functions that many sheets need are compiled again. The measure is the process's, so it is put back for other modules at once.
 */
const tiering = { patient: 1_000_000_000, usual: 13_000_000 } as const
const compileAgainAfter = (budget: number): void => setFlagsFromString(`--wasm-tiering-budget=${budget}`)

async function compiler() {
  compileAgainAfter(tiering.patient)
  try {
    await init({ module_or_path: readFileSync(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
  } finally {
    compileAgainAfter(tiering.usual)
  }
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) {
    const bytes = readFileSync(fileOf(font))
    await builder.add_raw_font(bytes)
    cover(get_font_info(bytes) as FontInfo)
  }
  const made = await builder.build()
  for (const it of templates) made.add_source(`/${it}.typ`, readFileSync(new URL(`./${it}.typ`, import.meta.url), 'utf8'))
  return made
}

const ready = compiler()

function set(it: Awaited<typeof ready>, template: Template, sheet: unknown): Pick<Done, 'bytes' | 'missing'> {
  const text = JSON.stringify(sheet)
  it.map_shadow('/sheet.json', new TextEncoder().encode(text))
  try {
    const { result, diagnostics } = it.compile(`/${template}.typ`, undefined, 'pdf', 1) as {
      result?: Uint8Array
      diagnostics?: unknown
    }
    // The diagnostics name places of the template; words of the request are data and appear in none of them.
    if (!result) throw new Error(`the sheet cannot be set: ${JSON.stringify(diagnostics)}`)
    return { bytes: result, missing: lacking(text) }
  } finally {
    it.unmap_shadow('/sheet.json')
    it.reset()
  }
}

parentPort?.on('message', ({ number, template, sheet }: Job) => {
  void ready
    .then((it): Done => ({ number, ...set(it, template, sheet) }))
    .catch((fault: unknown): Done => ({ number, fault: String(fault instanceof Error ? fault.message : fault) }))
    .then((done) => parentPort?.postMessage(done, done.bytes ? [done.bytes.buffer as ArrayBuffer] : []))
})
