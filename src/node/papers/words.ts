/** The catalogues on the server: for paper, which an officer reads without the portal. The words are the portal's own files. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runsLeft, type Words } from '../../assistance/papers/sheet.ts'
import { formats } from '../../portal/format.ts'
import { namespaces } from '../../portal/locales/namespaces.ts'

const folder = join(import.meta.dirname, '../../portal/locales')
type Catalogue = { readonly [key: string]: string | Catalogue }

const walk = (tree: Catalogue, path: readonly string[]): string | undefined => {
  let at: string | Catalogue | undefined = tree
  for (const part of path) at = typeof at === 'object' ? at[part] : undefined
  return typeof at === 'string' ? at : undefined
}

function loaded(lang: string): readonly Catalogue[] {
  const there = new Set(readdirSync(join(folder, lang)))
  return namespaces
    .filter((name) => there.has(`${name}.json`))
    .map((name) => JSON.parse(readFileSync(join(folder, lang, `${name}.json`), 'utf8')) as Catalogue)
}

/** Looks a key up as the portal does: the first catalogue that has it; the key itself when none does. */
export function wordsOnPaper(zone: string): (lang: string) => Words {
  const kept = new Map<string, Words>()
  return (lang) => {
    const before = kept.get(lang)
    if (before) return before
    const catalogues = loaded(lang)
    const format = formats(lang, zone)
    const words: Words = {
      lang,
      rtl: runsLeft(lang),
      say(key, params = {}) {
        const path = key.split('.')
        const found = catalogues.map((catalogue) => walk(catalogue, path)).find((words) => words !== undefined)
        return (found ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))
      },
      state: format.state,
      language: format.language,
      date: format.date,
      moment: format.full,
    }
    kept.set(lang, words)
    return words
  }
}
