/**
 * `verify.mjs` of a court package: what `comity verify` does, in one file that needs nothing but Node, for a machine that has only the
 * package. scripts/court-page.ts puts it together.
 *
 *   node verify.mjs PACKAGE.zip [--keys FILE] [--stamping FILE] [--language en|fr|es|ar|ru|zh]
 */
import { readFileSync } from 'node:fs'
import { plainChecks } from '../../ledger/tlog/ed25519.ts'
import ar from '../../portal/locales/ar/court.json' with { type: 'json' }
import en from '../../portal/locales/en/court.json' with { type: 'json' }
import es from '../../portal/locales/es/court.json' with { type: 'json' }
import fr from '../../portal/locales/fr/court.json' with { type: 'json' }
import ru from '../../portal/locales/ru/court.json' with { type: 'json' }
import zh from '../../portal/locales/zh/court.json' with { type: 'json' }
import { isArchive, readKeys, tell, verifyFile } from './package.ts'

type Tree = { readonly [key: string]: string | Tree }
const catalogues: Readonly<Record<string, Tree>> = { ar, en, es, fr, ru, zh }

const given = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = given.indexOf(`--${name}`)
  return at < 0 ? undefined : given.splice(at, 2)[1]
}
const [keys, stamping, language] = [option('keys'), option('stamping'), option('language')]
const words = catalogues[language ?? 'en'] ?? en

function say(key: string, facts: Readonly<Record<string, string>> = {}): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
  return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => facts[name] ?? '')
}

const line = (text: string): void => void process.stdout.write(`${text}\n`)
/** Nothing where there is no file, or a folder in its place. */
function archive(path: string): boolean | undefined {
  try {
    return isArchive(path)
  } catch {
    return undefined
  }
}

const path = given[0]
const found = path === undefined ? undefined : archive(path)
if (!path) {
  line('node verify.mjs PACKAGE.zip [--keys FILE] [--stamping FILE] [--language en|fr|es|ar|ru|zh]')
  process.exitCode = 2
} else if (found === undefined) {
  line(say('verify.unreadable', { file: path }))
  process.exitCode = 2
} else if (!found) {
  line(say('finding.not-a-package'))
  process.exitCode = 1
} else {
  const verdict = await verifyFile(path, {
    checks: plainChecks,
    ...(keys && { keys: readKeys(keys) }),
    ...(stamping && { stamping: readFileSync(stamping, 'utf8') }),
  })
  tell(verdict, say, line)
  process.exitCode = verdict.holds ? 0 : 1
}
