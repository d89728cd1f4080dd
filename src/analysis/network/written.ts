/** Networks that leave: CSV of ties, CSV as an import of i2 reads it, GraphML, GEXF; each tie with its source, evaluation and evidence. */
import { csvLine } from '../table.ts'
import type { Network } from './network.ts'

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

/** Entities and links by row, under the names that an import specification of i2 is given by hand. */
export function writeI2({ entities, ties }: Network): string {
  const of = new Map(entities.map((e) => [e.id as string, e]))
  const heads = ['Entity 1', 'Entity 1 Label', 'Entity 1 Type', 'Entity 2', 'Entity 2 Label', 'Entity 2 Type', 'Link Type']
  const more = ['Link Weight', 'Direction', 'Start Date', 'End Date', 'Source Reference', 'Grade', 'Source Document']
  const rows = ties.map((t) => {
    const [a, b] = [of.get(t.from), of.get(t.to)]
    const way = t.directed ? 'End 1 to End 2' : ''
    const grade = t.evaluation.source + t.evaluation.information
    const ends = [t.from, a?.label, a?.kind, t.to, b?.label, b?.kind]
    return [...ends, t.kind, t.weight, way, t.since, t.until, t.source, grade, t.evidence]
  })
  return [[...heads, ...more], ...rows].map(csvLine).join('')
}

const tieData = ['kind', 'weight', 'since', 'until', 'source', 'evaluation', 'evidence'] as const
const tieValue = (t: Network['ties'][number], name: (typeof tieData)[number]): string =>
  name === 'evaluation' ? t.evaluation.source + t.evaluation.information : String(t[name] ?? '')

export function writeGraphml({ entities, ties }: Network): string {
  const names = [...new Set(entities.flatMap((e) => Object.keys(e.attributes)))].sort()
  const keys = [
    ...names.map((n) => `<key id="n-${marked(n)}" for="node" attr.name="${marked(n)}" attr.type="string"/>`),
    ...['label', 'kind'].map((n) => `<key id="${n}" for="node" attr.name="${n}" attr.type="string"/>`),
    ...tieData.map((n) => `<key id="e-${n}" for="edge" attr.name="${n}" attr.type="${n === 'weight' ? 'double' : 'string'}"/>`),
  ]
  const nodes = entities.map(
    (e) =>
      `<node id="${marked(e.id)}"><data key="label">${marked(e.label)}</data><data key="kind">${e.kind}</data>${Object.entries(
        e.attributes,
      )
        .map(([name, value]) => `<data key="n-${marked(name)}">${marked(value)}</data>`)
        .join('')}</node>`,
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
  const names = [...new Set(entities.flatMap((e) => Object.keys(e.attributes)))].sort()
  const nodes = entities.map((e) => {
    const its = Object.entries(e.attributes).map(
      ([name, value]) => `<attvalue for="n-${marked(name)}" value="${marked(value)}"/>`,
    )
    return `<node id="${marked(e.id)}" label="${marked(e.label)}"><attvalues><attvalue for="kind" value="${e.kind}"/>${its.join('')}</attvalues></node>`
  })
  const ofNode = names.map((n) => `<attribute id="n-${marked(n)}" title="${marked(n)}" type="string"/>`)
  const edges = ties.map((t) => {
    const span = `${t.since ? ` start="${t.since}"` : ''}${t.until ? ` end="${t.until}"` : ''}`
    const values = tieData
      .filter((n) => n !== 'weight' && tieValue(t, n))
      .map((n) => `<attvalue for="${n}" value="${marked(tieValue(t, n))}"/>`)
    return `<edge id="${marked(t.id)}" source="${marked(t.from)}" target="${marked(t.to)}" type="${t.directed ? 'directed' : 'undirected'}" weight="${t.weight}"${span}><attvalues>${values.join('')}</attvalues></edge>`
  })
  const attributes = tieData.filter((n) => n !== 'weight').map((n) => `<attribute id="${n}" title="${n}" type="string"/>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph mode="dynamic" timeformat="date" defaultedgetype="undirected">\n<attributes class="node"><attribute id="kind" title="kind" type="string"/>${ofNode.join('')}</attributes>\n<attributes class="edge">${attributes.join('')}</attributes>\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${edges.join('\n')}\n</edges>\n</graph>\n</gexf>\n`
}

export const exportFormats = { csv: writeCsv, 'i2.csv': writeI2, graphml: writeGraphml, gexf: writeGexf } as const
export type ExportFormat = keyof typeof exportFormats
