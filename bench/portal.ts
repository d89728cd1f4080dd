/**
 * What a browser must fetch before the first page is useful, from the built portal (gzip, as the node sends it at worst).
 * The anchor is the library floor: React and the router alone, in the same build.
 * Run: npm run build && node bench/portal.ts [--json]
 */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

type Chunk = Readonly<{
  file: string
  imports?: readonly string[]
  css?: readonly string[]
  isEntry?: boolean
  dynamicImports?: readonly string[]
}>

const built = 'dist/portal'
if (!existsSync(`${built}/manifest.json`)) throw new Error('The portal is not built. Run "npm run build" first.')
const manifest = JSON.parse(readFileSync(`${built}/manifest.json`, 'utf8')) as Record<string, Chunk>
const weight_kb = (file: string): number => gzipSync(readFileSync(`${built}/${file}`), { level: 9 }).length / 1000

/** All files a chunk needs before it can run. */
function needed(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return seen
  seen.add(key)
  for (const next of chunk.imports ?? []) needed(next, seen)
  return seen
}

const files = (keys: Iterable<string>, kind: 'js' | 'css'): Set<string> =>
  new Set(
    [...keys].flatMap((key) => (kind === 'js' ? [manifest[key]?.file ?? ''] : [...(manifest[key]?.css ?? [])])).filter(Boolean),
  )
const sum = (these: Iterable<string>): number => [...these].reduce((all, file) => all + weight_kb(file), 0)

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''
const words = 'locales/en/first.ts'
const page = 'pages/inbox/Inbox.tsx'
const first = needed(page, needed(words, needed(entry)))
const floor = [...first].filter((key) => /^_(react|router)-/.test(key))
const js = sum(files(first, 'js'))
const css = sum(files(first, 'css'))
const html = weight_kb('index.html')
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'].map((tag) => sum(files([`locales/${tag}/first.ts`], 'js')))
const wholes = ['en', 'fr', 'es', 'ar', 'ru', 'zh'].map((tag) =>
  sum(files([`locales/${tag}/first.ts`, `locales/${tag}/rest.ts`], 'js')),
)
const pages = Object.keys(manifest).filter((key) => /^(pages|requests)\//.test(key))
const added = pages.map((key) => sum([...files(needed(key), 'js')].filter((file) => !files(first, 'js').has(file))))

const rows = [
  { name: 'first load, JavaScript with inbox and English', value: js, unit: 'kB gzip', goal: 250, met: js <= 250 },
  { name: 'first load, all files', value: js + css + html, unit: 'kB gzip', goal: 280, met: js + css + html <= 280 },
  {
    name: 'first load, files fetched',
    value: files(first, 'js').size + files(first, 'css').size + 1,
    unit: 'files',
    goal: null,
    met: null,
  },
  { name: 'JavaScript over React and router alone', value: js / sum(files(floor, 'js')), unit: 'times', goal: null, met: null },
  { name: 'first load at 64 kbit/s', value: ((js + css + html) * 8) / 64, unit: 's', goal: null, met: null },
  { name: 'a further page, heaviest', value: Math.max(...added), unit: 'kB gzip', goal: 60, met: Math.max(...added) <= 60 },
  {
    name: 'a language whole, heaviest; comes behind the first page',
    value: Math.max(...wholes),
    unit: 'kB gzip',
    goal: null,
    met: null,
  },
  {
    name: 'first words of a language, heaviest',
    value: Math.max(...languages),
    unit: 'kB gzip',
    goal: 60,
    met: Math.max(...languages) <= 60,
  },
]

if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else
  for (const { name, value, unit, goal, met } of rows)
    console.log(
      `${name.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit}${goal === null ? '' : `  goal ${goal} ${met ? 'met' : 'not met'}`}`,
    )
