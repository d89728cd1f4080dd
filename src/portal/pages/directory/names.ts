/** An authority's name as the reader knows it: own language first, then English, then whatever it has. Pure. */
type Names = Readonly<Record<string, string>>

/** The name in its own language stands first on a page, the reader's beside it when it differs. */
export function nameIn(names: Names, language: string): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? ''
}

export function otherName(names: Names, language: string): string | undefined {
  const shown = nameIn(names, language)
  return Object.entries(names).find(([tag, name]) => tag !== language && tag !== 'en' && name !== shown)?.[1]
}

/** A fingerprint in groups of four, so that two people can read it to each other over the telephone. */
export const inGroups = (fingerprint: string): string =>
  /[\s:-]/.test(fingerprint) ? fingerprint : (fingerprint.match(/.{1,4}/g) ?? []).join(' ')

/** Whether what was typed is the fingerprint, however it was spaced. */
export const sameFingerprint = (typed: string, real: string): boolean => {
  const bare = (text: string) => text.replace(/[\s:-]/g, '').toLowerCase()
  return bare(typed) !== '' && bare(typed) === bare(real)
}
