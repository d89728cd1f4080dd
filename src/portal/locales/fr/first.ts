const files = import.meta.glob<Record<string, unknown>>(
  ['./frame.json', './pages.json', './overview.json', './signin.json', './node.json', './assistance.json'],
  { eager: true, import: 'default' },
)

/** Namespace to words: those that the frame, the inbox and signing in need. */
export const catalogue = Object.fromEntries(Object.entries(files).map(([path, words]) => [path.slice(2, -5), words]))
