/** The words and the page of court packages, from the catalogues and the built page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../evidence/court/manifest.ts'
import type { Words } from '../../evidence/court/report.ts'

type Tree = { readonly [key: string]: string | Tree }
const catalogues = join(import.meta.dirname, '../../portal/locales')
const read = (language: Language, name: string): Tree =>
  JSON.parse(readFileSync(join(catalogues, language, `${name}.json`), 'utf8')) as Tree

/** The word under a dotted key, in the catalogue of packages or else in that of evidence. */
export function courtWords(language: Language): Words {
  const trees = [read(language, 'court'), read(language, 'evidence')]
  return (key, facts = {}) => {
    for (const tree of trees) {
      const found = key
        .split('.')
        .reduce<string | Tree | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), tree)
      if (typeof found === 'string') return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => facts[name] ?? '')
    }
    throw new Error(`there is no word "${key}" for packages in ${language}`)
  }
}

/** @returns the page that verifies a package, speaking the package's language first */
export const courtPage = (language: Language): string =>
  readFileSync(join(import.meta.dirname, 'court-page.html'), 'utf8').replace(
    '<html lang="en">',
    `<html lang="en" data-language="${language}">`,
  )

/** @returns the program that verifies a package with nothing but Node */
export const courtProgram = (): string => readFileSync(join(import.meta.dirname, 'court-verify.mjs'), 'utf8')
