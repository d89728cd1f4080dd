const files = import.meta.glob<Record<string, unknown>>(
  ['./*.json', '!./frame.json', '!./pages.json', '!./overview.json', '!./signin.json', '!./node.json', '!./assistance.json'],
  { eager: true, import: 'default' },
)

/** Namespace to words: those of every page behind the first. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, words]) => [path.slice(2, -5), words]))
