/**
 * What a team's agreement speaks of, after the model agreement of the Council (Resolution 2017/C 18/01, as revised) and UNTOC Article 19.
 * Titles and order are written from general knowledge of the model and marked so; the words of each section are the parties' own.
 */
export const sectionIds = [
  'basis',
  'purpose',
  'period',
  'states',
  'leaders',
  'members',
  'participants',
  'gathering',
  'prior-evidence',
  'outside-evidence',
  'use',
  'disclosure',
  'protection',
  'confidentiality',
  'victims',
  'assets',
  'costs',
  'media',
  'evaluation',
  'amendment',
  'annexes',
] as const
export type SectionId = (typeof sectionIds)[number]

export type Section = Readonly<{ id: SectionId; needed: boolean; article: string }>

/** `needed`: without it nobody can sign. The article says where the law speaks of it. */
export const sections: readonly Section[] = [
  { id: 'basis', needed: true, article: 'UNTOC 19; EU-2000 13(1)' },
  { id: 'purpose', needed: true, article: 'EU-2000 13(1)' },
  { id: 'period', needed: true, article: 'EU-2000 13(1)' },
  { id: 'states', needed: true, article: 'EU-2000 13(3)' },
  { id: 'leaders', needed: true, article: 'EU-2000 13(3)(a)' },
  { id: 'members', needed: true, article: 'EU-2000 13(3)-(6)' },
  { id: 'participants', needed: false, article: 'EU-2000 13(12)' },
  { id: 'gathering', needed: true, article: 'EU-2000 13(3)(b), 13(7)' },
  { id: 'prior-evidence', needed: true, article: 'EU-2000 13(9)' },
  { id: 'outside-evidence', needed: true, article: 'EU-2000 13(8)' },
  { id: 'use', needed: true, article: 'EU-2000 13(10)' },
  { id: 'disclosure', needed: true, article: '' },
  { id: 'protection', needed: true, article: 'Dir. (EU) 2016/680 35-38' },
  { id: 'confidentiality', needed: false, article: '' },
  { id: 'victims', needed: false, article: 'UNTOC 25; UNTOC-TIP 6' },
  { id: 'assets', needed: false, article: 'UNTOC 12-14' },
  { id: 'costs', needed: false, article: '' },
  { id: 'media', needed: false, article: '' },
  { id: 'evaluation', needed: false, article: '' },
  { id: 'amendment', needed: true, article: 'EU-2000 13(1)' },
  /** What the law of one party adds for that party alone. */
  { id: 'annexes', needed: false, article: '' },
]
/**
 * Clauses that stand in the catalogues of all six languages: a party that agrees reads them in its own, and nobody translated. A clause that
 * is one of them says so by its words, `coded:` and the code.
 */
export const coded: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  period: ['dates'],
  states: ['of-the-parties'],
  leaders: ['own-leader'],
  members: ['own-members'],
  gathering: ['law-of-the-place'],
  'prior-evidence': ['dated'],
  'outside-evidence': ['told-first'],
  use: ['purpose-or-consent'],
  disclosure: ['each-says'],
  protection: ['assessed-first'],
  confidentiality: ['as-its-own'],
  victims: ['safety-first'],
  assets: ['traced-together'],
  costs: ['each-its-own'],
  media: ['together'],
  evaluation: ['six-months'],
  amendment: ['all-in-writing'],
}
const mark = 'coded:'
export const codedText = (code: string): string => `${mark}${code}`
/** The code of a clause of the catalogues; `unknown` when it claims to be one and this section has none of that name. */
export function codeOf(section: SectionId, text: string): Readonly<{ code?: string; unknown?: true }> {
  if (!text.startsWith(mark)) return {}
  const code = text.slice(mark.length)
  return coded[section]?.includes(code) ? { code } : { unknown: true }
}

export const neededSections: readonly SectionId[] = sections.filter((it) => it.needed).map((it) => it.id)
export const sectionsFrom = { source: 'model agreement, Council Resolution 2017/C 18/01', confidence: 'own-knowledge' } as const
