const files = import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' })

/** Namespace to words. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, words]) => [path.slice(2, -5), words]))
