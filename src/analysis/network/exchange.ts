/** Networks in and out: CSV of ties, CSV as i2 charts read and write it, GraphML, GEXF. What cannot be taken is told with its line. */
import { XMLParser } from 'fast-xml-parser'
import { csvLine, readTable } from '../table.ts'
import { type EntityKind, entityKinds, isProtected, type Network, type TieKind, tieKinds } from './network.ts'

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
}>
export const importTroubles = [
  'end-missing',
  'weight-not-positive',
  'date-unreadable',
  'to-itself',
  'attribute-protected',
  'unknown-entity',
] as const
export type ImportTrouble = Readonly<{ line: number; code: (typeof importTroubles)[number]; value?: string }>
export type Incoming = Readonly<{
  entities: readonly IncomingEntity[]
  ties: readonly IncomingTie[]
  troubles: readonly ImportTrouble[]
  lines: number
}>

const kindOf = <K extends string>(kinds: readonly K[], text: string | undefined, otherwise: K): K =>
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
} as const

export function readTies(text: string): Incoming {
  const table = readTable(text)
  const nameOf = (names: readonly string[]) => table.heads.find((h) => names.includes(h.toLowerCase()))
  const name = Object.fromEntries(Object.entries(columns).map(([k, names]) => [k, nameOf(names)])) as Record<
    keyof typeof columns,
    string | undefined
  >
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

type Cells = Readonly<Record<'from' | 'to' | 'kind' | 'weight' | 'since' | 'until', string>>
function tieFrom(cells: Cells, directed: boolean, line: number): IncomingTie | ImportTrouble {
  const weight = cells.weight === '' ? 1 : Number(cells.weight)
  const [since, until] = [cells.since.slice(0, 10), cells.until.slice(0, 10)]
  if (!cells.from || !cells.to) return { line, code: 'end-missing' }
  if (cells.from === cells.to) return { line, code: 'to-itself', value: cells.from.slice(0, 80) }
  if (!(weight > 0 && weight < 1e12)) return { line, code: 'weight-not-positive', value: cells.weight.slice(0, 80) }
  for (const date of [since, until]) if (date && !isDate(date)) return { line, code: 'date-unreadable', value: date.slice(0, 80) }
  const kind = kindOf(tieKinds, cells.kind, 'other')
  return { from: cells.from, to: cells.to, kind, directed, weight, line, ...(since && { since }), ...(until && { until }) }
}

type Xml = Readonly<Record<string, unknown>>
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => ['node', 'edge', 'key', 'data', 'graph'].includes(name),
})
const list = (value: unknown): readonly Xml[] => (Array.isArray(value) ? (value as readonly Xml[]) : [])
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (text: unknown): string => String(text ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_, n: string) => named[n]!)

/** Null when the text is no GraphML or carries a document type, whose entities nobody needs. */
export function readGraphml(text: string): Incoming | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return null
  let root: Xml
  try {
    root = parser.parse(text, true) as Xml
  } catch {
    return null
  }
  const graph = list((root.graphml as Xml | undefined)?.graph)[0]
  if (!graph) return null
  const keys = new Map(list((root.graphml as Xml).key).map((k) => [plain(k['@id']), plain(k['@attr.name'] ?? k['@id'])]))
  const data = (of: Xml): Record<string, string> =>
    Object.fromEntries(list(of.data).map((d) => [keys.get(plain(d['@key'])) ?? plain(d['@key']), plain(d['#text'])]))
  const troubles: ImportTrouble[] = []
  const entities = list(graph.node).map((node, i): IncomingEntity => {
    const key = plain(node['@id'])
    const { label, kind, ...rest } = data(node)
    for (const name of Object.keys(rest))
      if (isProtected(name)) troubles.push({ line: i + 1, code: 'attribute-protected', value: name.slice(0, 80) })
    const attributes = Object.fromEntries(Object.entries(rest).filter(([name]) => !isProtected(name)))
    return { key, label: label || key, kind: kindOf(entityKinds, kind, 'person'), attributes }
  })
  const known = new Set(entities.map((e) => e.key))
  const ties: IncomingTie[] = []
  list(graph.edge).forEach((edge, i) => {
    const d = data(edge)
    const directed = plain(edge['@directed'] ?? graph['@edgedefault'] === 'directed') === 'true'
    const cells = {
      from: plain(edge['@source']),
      to: plain(edge['@target']),
      kind: d.kind ?? '',
      weight: d.weight ?? '',
      since: d.since ?? '',
      until: d.until ?? '',
    }
    const tie = tieFrom(cells, directed, i + 1)
    const stranger = [cells.from, cells.to].find((key) => !known.has(key))
    if ('code' in tie) troubles.push(tie)
    else if (stranger !== undefined) troubles.push({ line: i + 1, code: 'unknown-entity', value: stranger.slice(0, 80) })
    else ties.push(tie)
  })
  return { entities, ties, troubles, lines: list(graph.edge).length }
}

const marked = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)

export function writeCsv({ entities, ties }: Network): string {
  const label = new Map(entities.map((e) => [e.id as string, e]))
  const heads = [
    'from',
    'to',
    'from label',
    'to label',
    'from kind',
    'to kind',
    'kind',
    'directed',
    'weight',
    'since',
    'until',
    'source',
    'evaluation',
    'evidence',
  ]
  const rows = ties.map((t) => {
    const [a, b] = [label.get(t.from), label.get(t.to)]
    const grade = t.evaluation.source + t.evaluation.information
    return [
      t.from,
      t.to,
      a?.label,
      b?.label,
      a?.kind,
      b?.kind,
      t.kind,
      String(t.directed),
      t.weight,
      t.since,
      t.until,
      t.source,
      grade,
      t.evidence,
    ]
  })
  return [heads, ...rows].map(csvLine).join('')
}

const tieData = ['kind', 'weight', 'since', 'until', 'source', 'evaluation', 'evidence'] as const
const tieValue = (t: Network['ties'][number], name: (typeof tieData)[number]): string =>
  name === 'evaluation' ? t.evaluation.source + t.evaluation.information : String(t[name] ?? '')

export function writeGraphml({ entities, ties }: Network): string {
  const keys = [
    ...['label', 'kind'].map((n) => `<key id="${n}" for="node" attr.name="${n}" attr.type="string"/>`),
    ...tieData.map((n) => `<key id="e-${n}" for="edge" attr.name="${n}" attr.type="${n === 'weight' ? 'double' : 'string'}"/>`),
  ]
  const nodes = entities.map(
    (e) => `<node id="${marked(e.id)}"><data key="label">${marked(e.label)}</data><data key="kind">${e.kind}</data></node>`,
  )
  const edges = ties.map(
    (t) =>
      `<edge id="${marked(t.id)}" source="${marked(t.from)}" target="${marked(t.to)}" directed="${t.directed}">${tieData
        .filter((n) => tieValue(t, n))
        .map((n) => `<data key="e-${n}">${marked(tieValue(t, n))}</data>`)
        .join('')}</edge>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n<graph edgedefault="undirected">\n${[...nodes, ...edges].join('\n')}\n</graph>\n</graphml>\n`
}

export function writeGexf({ entities, ties }: Network): string {
  const nodes = entities.map(
    (e) =>
      `<node id="${marked(e.id)}" label="${marked(e.label)}"><attvalues><attvalue for="kind" value="${e.kind}"/></attvalues></node>`,
  )
  const edges = ties.map((t) => {
    const span = `${t.since ? ` start="${t.since}"` : ''}${t.until ? ` end="${t.until}"` : ''}`
    const values = tieData
      .filter((n) => n !== 'weight' && tieValue(t, n))
      .map((n) => `<attvalue for="${n}" value="${marked(tieValue(t, n))}"/>`)
    return `<edge id="${marked(t.id)}" source="${marked(t.from)}" target="${marked(t.to)}" type="${t.directed ? 'directed' : 'undirected'}" weight="${t.weight}"${span}><attvalues>${values.join('')}</attvalues></edge>`
  })
  const attributes = tieData.filter((n) => n !== 'weight').map((n) => `<attribute id="${n}" title="${n}" type="string"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph mode="dynamic" timeformat="date" defaultedgetype="undirected">\n<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>\n<attributes class="edge">${attributes.join('')}</attributes>\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${edges.join('\n')}\n</edges>\n</graph>\n</gexf>\n`
}
