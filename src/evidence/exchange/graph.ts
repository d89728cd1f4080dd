/**
 * What a CASE/UCO graph in JSON-LD says of exhibits: provenance records, the files they name, and what was done with them. Contexts of
 * prefixes are read, remote ones are not fetched: a name that no prefix explains counts by its last part.
 */

/** One thing that was done with an exhibit before it came here, as the graph tells it. Nobody's seal is on it. */
export type Earlier = Readonly<{
  action: string
  at?: string
  by?: string
  where?: string
  purpose?: string
  authority?: string
  tool?: string
}>
export type CaseRecord = Readonly<{
  id: string
  number?: string
  name?: string
  mime?: string
  size?: number
  /** SHA-256 of the content, lower-case hexadecimal. */
  sha256?: string
  events: readonly Earlier[]
  /** The nodes of the graph that speak of it, as they stood there. */
  nodes: readonly unknown[]
}>

type Node = Readonly<Record<string, unknown>>
type Named = ReadonlyMap<string, Node>

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
/** `case-investigation:ProvenanceRecord`, or the whole address: the name after the last divide. */
const local = (name: string): string => /[^/#:]*$/.exec(name)![0]
const typesOf = (node: Node): readonly string[] => list(node['@type']).map((it) => local(String(it)))
const values = (node: Node, name: string): readonly unknown[] =>
  Object.entries(node)
    .filter(([key]) => key === name || local(key) === name)
    .flatMap(([, value]) => list(value))
const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isNode(value) && value['@value'] !== undefined ? String(value['@value']) : undefined
}
const text = (node: Node, name: string): string | undefined =>
  values(node, name)
    .map(textOf)
    .find((it) => it !== undefined)

/** A node that is referred to, or one that stands there itself. */
const followed = (value: unknown, named: Named): Node | undefined => {
  if (typeof value === 'string') return named.get(value)
  if (!isNode(value)) return undefined
  return (typeof value['@id'] === 'string' && named.get(value['@id'])) || value
}
const linked = (node: Node, name: string, named: Named): readonly Node[] =>
  values(node, name).flatMap((it): Node[] => {
    const found = followed(it, named)
    return found ? [found] : []
  })

/** Every node with a name, wherever it stands; of two with one name the one that says more. */
function namedIn(root: unknown): Named {
  const named = new Map<string, Node>()
  const waiting: unknown[] = [root]
  for (let it = waiting.pop(); it !== undefined; it = waiting.pop()) {
    if (Array.isArray(it)) waiting.push(...it)
    else if (isNode(it)) {
      const id = it['@id']
      if (typeof id === 'string' && Object.keys(it).length > Object.keys(named.get(id) ?? {}).length) named.set(id, it)
      for (const [key, value] of Object.entries(it)) if (key !== '@context') waiting.push(value)
    }
  }
  return named
}

const sha256Of = (facet: Node, named: Named): string | undefined =>
  linked(facet, 'hash', named)
    .filter((it) => /^sha-?256$/i.test(text(it, 'hashMethod') ?? ''))
    .map((it) => text(it, 'hashValue')?.toLowerCase())
    .find((it) => it !== undefined && /^[0-9a-f]{64}$/.test(it))

function fileIn(record: Node, named: Named): Pick<CaseRecord, 'name' | 'mime' | 'size' | 'sha256'> & { node?: Node } {
  for (const node of linked(record, 'object', named)) {
    const facets = linked(node, 'hasFacet', named)
    const found = (name: string) => facets.map((it) => text(it, name)).find((it) => it !== undefined)
    const sha256 = facets.map((it) => sha256Of(it, named)).find((it) => it !== undefined)
    const size = Number(found('sizeInBytes') ?? Number.NaN)
    const [name, mime] = [found('fileName'), found('mimeType')]
    if (sha256 || name)
      return {
        node,
        ...(name && { name }),
        ...(mime && { mime }),
        ...(Number.isSafeInteger(size) && size >= 0 && { size }),
        ...(sha256 && { sha256 }),
      }
  }
  return {}
}

const refersTo = (node: Node, name: string, id: string): boolean =>
  values(node, name).some((it) => (isNode(it) ? it['@id'] : it) === id)
const nameOf = (nodes: readonly Node[]): string | undefined => nodes.map((it) => text(it, 'name')).find((it) => it !== undefined)

function eventOf(action: Node, named: Named): Earlier {
  const { at, ...words } = {
    at: text(action, 'startTime') ?? text(action, 'endTime'),
    by: nameOf(linked(action, 'performer', named)),
    where: nameOf(linked(action, 'location', named)),
    purpose: text(action, 'description'),
    authority: nameOf(linked(action, 'relevantAuthorization', named)),
    tool: nameOf(linked(action, 'instrument', named)),
  }
  const when = at && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : undefined
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined))
  return { action: text(action, 'name') ?? '', ...(when && { at: when }), ...said }
}

/** Undefined when it is no JSON-LD graph. Records in the order in which they stand. */
export function readCase(source: string): readonly CaseRecord[] | undefined {
  let root: unknown
  try {
    root = JSON.parse(source)
  } catch {
    return undefined
  }
  const named = namedIn(root)
  if (named.size === 0) return undefined
  const all = [...named.values()]
  const actions = all.filter((it) => typesOf(it).some((type) => type === 'InvestigativeAction' || type === 'Action'))
  return inOrder(
    root,
    all.filter((it) => typesOf(it).includes('ProvenanceRecord')),
  ).map((record) => {
    const id = String(record['@id'])
    const { node, ...file } = fileIn(record, named)
    const fileId = node?.['@id']
    const its = actions.filter((it) =>
      ['result', 'object'].some((name) => refersTo(it, name, id) || (typeof fileId === 'string' && refersTo(it, name, fileId))),
    )
    const number = text(record, 'exhibitNumber')
    const events = its.map((it) => eventOf(it, named)).sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
    return { id, ...(number && { number }), ...file, events, nodes: [record, ...(node ? [node] : []), ...its] }
  })
}

function inOrder(root: unknown, records: readonly Node[]): readonly Node[] {
  const graph = isNode(root) ? list(root['@graph']) : list(root)
  const place = new Map(graph.map((it, n) => [isNode(it) ? it['@id'] : undefined, n]))
  return records.toSorted((a, b) => (place.get(a['@id']) ?? 0) - (place.get(b['@id']) ?? 0))
}
