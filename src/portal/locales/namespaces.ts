/** The files of a language; a word is looked for in this order. */
export const namespaces = [
  'frame',
  'pages',
  'requests',
  'signin',
  'assistance',
  'cases',
  'evidence',
  'overview',
  'law',
  'directory',
  'ledger',
  'federation',
  'node',
  'analysis',
] as const
export type Namespace = (typeof namespaces)[number]
