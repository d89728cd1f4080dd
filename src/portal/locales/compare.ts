/** Compares a catalogue with the English one: keys, placeholders, plural forms. Pure. */

/** Dotted key to text. */
export type Strings = ReadonlyMap<string, string>

export function strings(tree: unknown, above = ''): Strings {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree as Record<string, unknown>)) {
    const path = above ? `${above}.${key}` : key
    if (typeof value === 'string') found.set(path, value)
    else for (const [inner, text] of strings(value, path)) found.set(inner, text)
  }
  return found
}

export type PluralForm = Intl.LDMLPluralRule

/** The forms a language needs; `zero` besides is an i18next nicety that any language may have. */
export const pluralForms = (language: string): readonly PluralForm[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories as PluralForm[]

const suffix = /_(zero|one|two|few|many|other)$/
export const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.-]+)/g)].map((m) => m[1] ?? ''))].sort().join(' ')

/** Faults of `other` against `english`, a line each. A plural may leave out {{count}} where the form itself says the number. */
export function missingIn(english: Strings, other: Strings, forms: readonly PluralForm[]): string[] {
  const faults: string[] = []
  const plurals = new Set<string>()
  for (const [key, text] of english) {
    const base = key.replace(suffix, '')
    if (base !== key && english.has(`${base}_other`)) {
      plurals.add(base)
      continue
    }
    const there = other.get(key)
    if (there === undefined || there.trim() === '') faults.push(`${key} is missing`)
    else if (placeholders(there) !== placeholders(text))
      faults.push(`${key} has {${placeholders(there)}} for {${placeholders(text)}}`)
  }
  for (const base of plurals) faults.push(...pluralFaults(base, english.get(`${base}_other`) ?? '', other, forms))
  for (const key of other.keys()) {
    const base = key.replace(suffix, '')
    if (!english.has(key) && !plurals.has(base)) faults.push(`${key} is not in English`)
  }
  return faults
}

function pluralFaults(base: string, model: string, other: Strings, forms: readonly PluralForm[]): string[] {
  const without = (text: string): string =>
    placeholders(text)
      .split(' ')
      .filter((name) => name !== 'count')
      .join(' ')
  return forms.flatMap((form) => {
    const text = other.get(`${base}_${form}`)
    if (text === undefined || text.trim() === '') return [`${base}_${form} is missing`]
    if (without(text) !== without(model)) return [`${base}_${form} has {${placeholders(text)}} for {${placeholders(model)}}`]
    return form === 'other' && placeholders(text) !== placeholders(model) ? [`${base}_other has lost {{count}}`] : []
  })
}
