import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { roles } from '../../kernel/officer.ts'
import type { RefusalTable } from '../../kernel/refusal.ts'
import { acts } from '../../protection/acts.ts'
import { missingIn, pluralForms, type Strings, strings } from './compare.ts'
import { namespaces } from './namespaces.ts'

const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const
const folder = 'src/portal/locales'
const files = globSync(`${folder}/en/*.json`)
  .map((path) => path.replaceAll('\\', '/').split('/').pop() ?? '')
  .sort()

function load(language: string, file: string): Strings {
  try {
    return strings(JSON.parse(readFileSync(`${folder}/${language}/${file}`, 'utf8')))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw new Error(`${language}/${file} is not JSON: ${(fault as Error).message}`)
  }
}

const english = new Map(files.map((file) => [file, load('en', file)]))
const everyKey = new Set([...english.values()].flatMap((words) => [...words.keys()]))

for (const language of languages) {
  test(`${language}: every string is there, with the same placeholders and the plurals of the language`, () => {
    const lines = files.flatMap((file) => {
      const faults = missingIn(english.get(file) ?? new Map(), load(language, file), pluralForms(language))
      return faults.length === 0
        ? []
        : [`  ${language}/${file}: ${faults.length}`, ...faults.slice(0, 12).map((fault) => `    ${fault}`)]
    })
    assert.equal(lines.length, 0, `\n${lines.join('\n')}`)
  })
}

test('every file of words is looked into', () => {
  for (const file of files)
    assert.ok((namespaces as readonly string[]).includes(file.slice(0, -5)), `${file} is not in namespaces.ts`)
})

test('every refusal of every room has words', async () => {
  const missing: string[] = []
  for (const path of globSync('src/**/refusals.ts')) {
    const { refuse } = (await import(`../../../${path}`)) as { refuse: { table: RefusalTable } }
    for (const code of Object.keys(refuse.table)) if (!everyKey.has(`refusal.${code}`)) missing.push(`${path}: ${code}`)
  }
  assert.deepEqual(missing, [])
})

test('every act and every role has words', () => {
  const missing = [...Object.keys(acts).map((act) => `act.${act}`), ...roles.map((role) => `role.${role}`)].filter(
    (key) => !everyKey.has(key),
  )
  assert.deepEqual(missing, [])
})

/** Law names offences such as illegal access; what the portal says of an officer's own input never does. */
test('no string shouts, begs or blames', () => {
  const banned = /!|\b(please|sorry|oops|invalid|illegal|forbidden)\b/i
  const found = [...english].flatMap(([file, words]) =>
    [...words]
      .filter(([, text]) => banned.test(text.replace(/\{\{[^}]+\}\}/g, '')))
      .map(([key]) => `${file}: ${key}`)
      .filter((at) => !/^law\.json: (concept|character)\./.test(at)),
  )
  assert.deepEqual(found, [])
})
