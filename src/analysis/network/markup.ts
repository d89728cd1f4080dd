/** Networks that come in as GraphML or GEXF. Null when the text is neither, or carries a document type, whose entities nobody needs. */
import { many, wordsIn, type Xml, xmlOf } from '../../kernel/xml.ts'
import {
  type Cells,
  type ImportTrouble,
  type Incoming,
  type IncomingEntity,
  type IncomingTie,
  kindOf,
  tieFrom,
} from './exchange.ts'
import { entityKinds, isProtected } from './network.ts'

type Values = Readonly<Record<string, string>>
/** A node or an edge with its values by name, in the order of the file. */
type Node = Readonly<{ key: string; label: string | undefined; values: Values }>
type Edge = Readonly<{ from: string; to: string; directed: boolean; values: Values }>

const attribute = (of: Xml | undefined, name: string): string => wordsIn(of?.[`@${name}`])

function taken(nodes: readonly Node[], edges: readonly Edge[]): Incoming {
  const troubles: ImportTrouble[] = []
  const entities = nodes.map(({ key, label, values }, i): IncomingEntity => {
    const { label: said, kind, ...rest } = values
    for (const name of Object.keys(rest))
      if (isProtected(name)) troubles.push({ line: i + 1, code: 'attribute-protected', value: name.slice(0, 80) })
    const attributes = Object.fromEntries(Object.entries(rest).filter(([name]) => !isProtected(name)))
    return { key, label: label || said || key, kind: kindOf(entityKinds, kind, 'person'), attributes }
  })
  const known = new Set(entities.map((e) => e.key))
  const ties: IncomingTie[] = []
  for (const [i, { from, to, directed, values }] of edges.entries()) {
    const cells: Cells = {
      from,
      to,
      kind: values.kind ?? '',
      weight: values.weight ?? '',
      since: values.since ?? '',
      until: values.until ?? '',
      told: values.source ?? '',
      grade: values.evaluation ?? '',
      evidence: values.evidence ?? '',
    }
    const tie = tieFrom(cells, directed, i + 1)
    const stranger = [from, to].find((key) => !known.has(key))
    if ('code' in tie) troubles.push(tie)
    else if (stranger !== undefined) troubles.push({ line: i + 1, code: 'unknown-entity', value: stranger.slice(0, 80) })
    else ties.push(tie)
  }
  return { entities, ties, troubles, lines: edges.length }
}

export function readGraphml(text: string): Incoming | null {
  const root = xmlOf(text)?.graphml
  const graph = many(root?.graph)[0]
  if (!graph) return null
  const keys = new Map(many(root?.key).map((k) => [attribute(k, 'id'), attribute(k, 'attr.name') || attribute(k, 'id')]))
  const valuesOf = (of: Xml): Values =>
    Object.fromEntries(many(of.data).map((d) => [keys.get(attribute(d, 'key')) ?? attribute(d, 'key'), wordsIn(d)]))
  const usual = attribute(graph, 'edgedefault') === 'directed'
  return taken(
    many(graph.node).map((node) => ({ key: attribute(node, 'id'), label: undefined, values: valuesOf(node) })),
    many(graph.edge).map((edge) => ({
      from: attribute(edge, 'source'),
      to: attribute(edge, 'target'),
      directed: (attribute(edge, 'directed') || String(usual)) === 'true',
      values: valuesOf(edge),
    })),
  )
}

/** GEXF 1.1 to 1.3 (gexf.net): nodes under nodes, edges under edges, values by the titles that their class declares; a tie's time from its span. */
export function readGexf(text: string): Incoming | null {
  const graph = many(xmlOf(text)?.gexf?.graph)[0]
  if (!graph) return null
  const titles = (of: 'node' | 'edge') =>
    new Map(
      many(graph.attributes)
        .filter((one) => attribute(one, 'class') === of)
        .flatMap((one) => many(one.attribute))
        .map((one) => [attribute(one, 'id'), attribute(one, 'title') || attribute(one, 'id')]),
    )
  const valuesOf = (of: Xml, names: ReadonlyMap<string, string>): Values =>
    Object.fromEntries(
      many(many(of.attvalues)[0]?.attvalue).map((one) => {
        const name = attribute(one, 'for') || attribute(one, 'id')
        return [names.get(name) ?? name, attribute(one, 'value')]
      }),
    )
  const [ofNode, ofEdge] = [titles('node'), titles('edge')]
  const usual = attribute(graph, 'defaultedgetype') === 'directed'
  return taken(
    many(many(graph.nodes)[0]?.node).map((node) => ({
      key: attribute(node, 'id'),
      label: attribute(node, 'label'),
      values: valuesOf(node, ofNode),
    })),
    many(many(graph.edges)[0]?.edge).map((edge) => ({
      from: attribute(edge, 'source'),
      to: attribute(edge, 'target'),
      directed: attribute(edge, 'type') ? attribute(edge, 'type') === 'directed' : usual,
      values: {
        ...valuesOf(edge, ofEdge),
        weight: attribute(edge, 'weight'),
        since: attribute(edge, 'start'),
        until: attribute(edge, 'end'),
      },
    })),
  )
}
