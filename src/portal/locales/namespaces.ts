/** The files of a language; a word is looked for in this order. */
export const namespaces = [
  'frame',
  'pages',
  'requests',
  'signin',
  'assistance',
  'cases',
  'evidence',
  'screening',
  'court',
  'overview',
  'law',
  'advice',
  'knowledge',
  'directory',
  'ledger',
  'protection',
  'federation',
  'node',
  'analysis',
  'teams',
] as const
export type Namespace = (typeof namespaces)[number]
