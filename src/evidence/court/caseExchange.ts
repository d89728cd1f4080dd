/**
 * Exhibits as CASE/UCO (caseontology.org, unifiedcyberontology.org) in JSON-LD, for the tools of forensic laboratories. The output conforms
 * to the SHACL shapes of CASE 1.4.0 and UCO 1.4.0 (docs/uploads.md says how that was found); every node has a name, as they ask.
 */
import type { CustodyEvent } from '../custody.ts'
import type { CourtExhibit } from './manifest.ts'

type Node = Readonly<Record<string, unknown>>
const kb = (kind: string, id: string): string => `kb:${kind}-${encodeURIComponent(id)}`
const dateTime = (at: string): Node => ({ '@type': 'xsd:dateTime', '@value': at })

export const context = {
  '@vocab': 'http://example.org/local#',
  kb: 'urn:comity:',
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  'uco-action': 'https://ontology.unifiedcyberontology.org/uco/action/',
  'uco-core': 'https://ontology.unifiedcyberontology.org/uco/core/',
  'uco-identity': 'https://ontology.unifiedcyberontology.org/uco/identity/',
  'uco-location': 'https://ontology.unifiedcyberontology.org/uco/location/',
  'uco-observable': 'https://ontology.unifiedcyberontology.org/uco/observable/',
  'uco-tool': 'https://ontology.unifiedcyberontology.org/uco/tool/',
  'uco-types': 'https://ontology.unifiedcyberontology.org/uco/types/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const fileOf = (it: CourtExhibit): Node => ({
  '@id': kb('file', it.id),
  '@type': 'uco-observable:File',
  'uco-core:hasFacet': [
    {
      '@id': kb('file-facet', it.id),
      '@type': 'uco-observable:FileFacet',
      'uco-observable:fileName': it.name,
      'uco-observable:sizeInBytes': { '@type': 'xsd:integer', '@value': String(it.size) },
    },
    {
      '@id': kb('content-facet', it.id),
      '@type': 'uco-observable:ContentDataFacet',
      'uco-observable:mimeType': it.mime,
      'uco-observable:hash': [
        {
          '@id': kb('hash', it.id),
          '@type': 'uco-types:Hash',
          'uco-types:hashMethod': 'SHA256',
          'uco-types:hashValue': { '@type': 'xsd:hexBinary', '@value': it.sha256.toUpperCase() },
        },
      ],
    },
  ],
})

const recordOf = (it: CourtExhibit): Node => ({
  '@id': kb('provenance', it.id),
  '@type': 'case-investigation:ProvenanceRecord',
  'case-investigation:exhibitNumber': it.number,
  'uco-core:object': [{ '@id': kb('file', it.id) }],
  ...(it.origin.request && { 'uco-core:description': it.origin.request }),
})

/** Each event of custody is an action; the record comes out of the first and goes into those after it. */
function actionOf(it: CourtExhibit, event: CustodyEvent): Node[] {
  const place = kb('location', `${it.id}-${event.seq}`)
  const who = kb('identity', event.by.officer ?? event.by.node)
  return [
    {
      '@id': kb('action', `${it.id}-${event.seq}`),
      '@type': 'case-investigation:InvestigativeAction',
      'uco-core:name': event.action,
      'uco-core:description': event.purpose,
      'uco-action:startTime': dateTime(event.at),
      'uco-action:performer': { '@id': who },
      'uco-action:location': [{ '@id': place }],
      ...(event.seq === 1
        ? { 'uco-action:result': [{ '@id': kb('provenance', it.id) }] }
        : { 'uco-action:object': [{ '@id': kb('provenance', it.id) }] }),
      ...(event.seq === 1 && it.origin.tool && { 'uco-action:instrument': [{ '@id': kb('tool', it.id) }] }),
      'case-investigation:relevantAuthorization': [{ '@id': kb('authorization', `${it.id}-${event.seq}`) }],
    },
    {
      '@id': kb('authorization', `${it.id}-${event.seq}`),
      '@type': 'case-investigation:Authorization',
      'uco-core:name': event.authority,
    },
    { '@id': place, '@type': 'uco-location:Location', 'uco-core:name': event.where },
    { '@id': who, '@type': 'uco-identity:Identity', 'uco-core:name': event.by.name },
  ]
}

export type CaseGraph = Readonly<{ '@context': typeof context; '@graph': readonly Node[] }>

/** One node a name: who acted twice is said once. */
export function toCase(
  about: Readonly<{ id: string; reference: string; title: string }>,
  exhibits: readonly Readonly<{ exhibit: CourtExhibit; chain: readonly CustodyEvent[] }>[],
): CaseGraph {
  const nodes = new Map<string, Node>()
  const add = (node: Node): void => void nodes.set(String(node['@id']), nodes.get(String(node['@id'])) ?? node)
  for (const { exhibit, chain } of exhibits) {
    add(fileOf(exhibit))
    add(recordOf(exhibit))
    if (exhibit.origin.tool)
      add({ '@id': kb('tool', exhibit.id), '@type': 'uco-tool:Tool', 'uco-core:name': exhibit.origin.tool })
    for (const parent of exhibit.derivedFrom)
      add({
        '@id': kb('derivation', `${exhibit.id}-${parent}`),
        '@type': 'uco-observable:ObservableRelationship',
        'uco-core:source': { '@id': kb('file', exhibit.id) },
        'uco-core:target': { '@id': kb('file', parent) },
        'uco-core:kindOfRelationship': 'Derived_From',
        'uco-core:isDirectional': { '@type': 'xsd:boolean', '@value': 'true' },
      })
    for (const event of chain) for (const node of actionOf(exhibit, event)) add(node)
  }
  add({
    '@id': kb('investigation', about.id),
    '@type': 'case-investigation:Investigation',
    'uco-core:name': about.reference,
    'uco-core:description': about.title,
    'uco-core:object': exhibits.map(({ exhibit }) => ({ '@id': kb('provenance', exhibit.id) })),
  })
  return { '@context': context, '@graph': [...nodes.values()] }
}
