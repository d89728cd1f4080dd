/** Networks that come in as tables: CSV of ties, CSV as i2 charts write it (markup.ts reads the others). What cannot be taken is told with its line. */
import { readTable } from '../table.ts'
import {
  type EntityKind,
  entityKinds,
  informationGrades,
  isProtected,
  sourceGrades,
  type Tie,
  type TieKind,
  tieKinds,
} from './network.ts'

export type IncomingEntity = Readonly<{
  key: string
  label: string
  kind: EntityKind
  attributes: Readonly<Record<string, string>>
}>
export type IncomingTie = Readonly<{
  from: string
  to: string
  kind: TieKind
  directed: boolean
  weight: number
  since?: string
  until?: string
  line: number
  /** What the line itself says of where it comes from; the file's own word counts where it is silent. */
  source?: string
  evaluation?: Tie['evaluation']
  evidence?: string
}>
export const importTroubles = [
  'end-missing',
  'weight-not-positive',
  'date-unreadable',
  'to-itself',
  'attribute-protected',
  'unknown-entity',
  'grade-unreadable',
] as const
export type ImportTrouble = Readonly<{ line: number; code: (typeof importTroubles)[number]; value?: string }>
export type Incoming = Readonly<{
  entities: readonly IncomingEntity[]
  ties: readonly IncomingTie[]
  troubles: readonly ImportTrouble[]
  lines: number
}>

export const kindOf = <K extends string>(kinds: readonly K[], text: string | undefined, otherwise: K): K =>
  kinds.find((k) => k === text?.trim().toLowerCase()) ?? otherwise
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** Columns by the names that people and programs give them; the i2 names are those of an import of entities and links by row. */
const columns = {
  from: ['from', 'source', 'entity 1', 'end 1', 'from identity'],
  to: ['to', 'target', 'entity 2', 'end 2', 'to identity'],
  fromLabel: ['from label', 'entity 1 label', 'end 1 label'],
  toLabel: ['to label', 'entity 2 label', 'end 2 label'],
  fromKind: ['from kind', 'entity 1 type', 'end 1 type'],
  toKind: ['to kind', 'entity 2 type', 'end 2 type'],
  kind: ['kind', 'type', 'link type', 'relation'],
  weight: ['weight', 'strength', 'link weight', 'count'],
  directed: ['directed', 'direction', 'arrow'],
  since: ['since', 'start', 'date', 'link date', 'start date'],
  until: ['until', 'end', 'end date'],
  // `source` alone means an end of the tie in most programs' files; beside `from` it is what ours write.
  told: ['source reference', 'told by', 'source'],
  grade: ['evaluation', 'grade', 'grading'],
  evidence: ['evidence', 'source document', 'exhibit'],
} as const

export function readTies(text: string): Incoming {
  const table = readTable(text)
  const nameOf = (names: readonly string[]) =>
    names.map((name) => table.heads.find((h) => h.toLowerCase() === name)).find((h) => h !== undefined)
  const name = Object.fromEntries(Object.entries(columns).map(([k, names]) => [k, nameOf(names)])) as Record<
    keyof typeof columns,
    string | undefined
  >
  if (name.told === name.from) name.told = undefined
  const entities = new Map<string, IncomingEntity>()
  const ties: IncomingTie[] = []
  const troubles: ImportTrouble[] = table.heads
    .filter(isProtected)
    .map((value) => ({ line: 1, code: 'attribute-protected', value: value.slice(0, 80) }))
  for (const { line, cells } of table.rows) {
    const cell = (key: keyof typeof columns) => (name[key] ? (cells[name[key]!] ?? '') : '')
    const tie = tieFrom(
      {
        from: cell('from'),
        to: cell('to'),
        kind: cell('kind'),
        weight: cell('weight'),
        since: cell('since'),
        until: cell('until'),
        told: cell('told'),
        grade: cell('grade'),
        evidence: cell('evidence'),
      },
      /^(true|yes|1|directed|->|end 1 to end 2)$/i.test(cell('directed')),
      line,
    )
    if ('code' in tie) {
      troubles.push(tie)
      continue
    }
    ties.push(tie)
    for (const [key, label, kind] of [
      [tie.from, cell('fromLabel'), cell('fromKind')],
      [tie.to, cell('toLabel'), cell('toKind')],
    ] as const)
      if (!entities.has(key))
        entities.set(key, { key, label: label || key, kind: kindOf(entityKinds, kind, 'person'), attributes: {} })
  }
  return { entities: [...entities.values()], ties, troubles, lines: table.rows.length }
}

export type Cells = Readonly<
  Record<'from' | 'to' | 'kind' | 'weight' | 'since' | 'until' | 'told' | 'grade' | 'evidence', string>
>
const gradeOf = (text: string): Tie['evaluation'] | undefined => {
  const [source, information] = [sourceGrades, informationGrades].map((all, i) => all.find((g) => g === text.trim()[i])) as [
    Tie['evaluation']['source'] | undefined,
    Tie['evaluation']['information'] | undefined,
  ]
  return source && information && text.trim().length === 2 ? { source, information } : undefined
}
export function tieFrom(cells: Cells, directed: boolean, line: number): IncomingTie | ImportTrouble {
  const weight = cells.weight === '' ? 1 : Number(cells.weight)
  const [since, until] = [cells.since.slice(0, 10), cells.until.slice(0, 10)]
  if (!cells.from || !cells.to) return { line, code: 'end-missing' }
  if (cells.from === cells.to) return { line, code: 'to-itself', value: cells.from.slice(0, 80) }
  if (!(weight > 0 && weight < 1e12)) return { line, code: 'weight-not-positive', value: cells.weight.slice(0, 80) }
  for (const date of [since, until]) if (date && !isDate(date)) return { line, code: 'date-unreadable', value: date.slice(0, 80) }
  const evaluation = gradeOf(cells.grade)
  if (cells.grade && !evaluation) return { line, code: 'grade-unreadable', value: cells.grade.slice(0, 80) }
  const [source, evidence] = [cells.told.slice(0, 300), cells.evidence.slice(0, 300)]
  return {
    from: cells.from,
    to: cells.to,
    kind: kindOf(tieKinds, cells.kind, 'other'),
    directed,
    weight,
    line,
    ...(since && { since }),
    ...(until && { until }),
    ...(source && { source }),
    ...(evaluation && { evaluation }),
    ...(evidence && { evidence }),
  }
}
