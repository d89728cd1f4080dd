/** The description of the API, OpenAPI 3.1, written from the schemas that validate it. */
import { z } from 'zod'
import type { Route } from '../../kernel/route.ts'
import { type Act, acts } from '../../protection/acts.ts'
import { problemView } from '../http/problem.ts'

type Json = Record<string, unknown>
type Components = Map<string, string>

const verbsWithKey = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** What sign-in answers without an act: somebody is only just coming in, or looks after the own session. */
export type Endpoint = Readonly<
  Pick<Route, 'path' | 'says' | 'params' | 'query' | 'body' | 'status'> & {
    verb: string
    gives?: Route['gives']
    who: 'anyone' | 'officer'
  }
>
type Described = Readonly<{ version: string; routes: readonly Route[]; endpoints?: readonly Endpoint[] }>
type Operation = Readonly<Omit<Endpoint, 'who'> & { act?: string; file?: string; stream?: true; who?: 'anyone' | 'officer' }>

export function openApi({ version, routes: acting, endpoints = [] }: Described): Json {
  const routes: Operation[] = [...acting, ...endpoints]
  const components: Components = new Map()
  const paths: Record<string, Json> = {}
  schemaOf(problemView, 'output', components)
  for (const route of routes) {
    const path = route.path.replaceAll(/:([A-Za-z0-9_]+)/g, '{$1}')
    const its = paths[path] ?? {}
    paths[path] = its
    const verb = route.verb.toLowerCase()
    if (its[verb]) throw new Error(`${route.verb} ${route.path} is described twice`)
    its[verb] = operation(route, components)
  }
  paths['/events'] = { get: events }
  paths['/openapi.json'] = { get: itself }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Comity',
      version,
      summary: 'International cooperation against organised crime, one sovereign node at a time',
      description:
        'Everything the portal does goes through these addresses. A refusal is a problem (RFC 9457) with a stable code and what to do; ' +
        'what is hidden from an officer answers like what does not exist. Lists come a page at a time: hand `next` back as `cursor`.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    security: [{ session: [] }, { token: [] }],
    tags: [...new Set(routes.map(tagOf))].sort().map((name) => ({ name })),
    paths: sorted(paths),
    components: {
      schemas: sorted(Object.fromEntries([...components].map(([id, text]) => [id, JSON.parse(text)]))),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: 'The session of a signed-in officer. Writes need an Origin or Sec-Fetch-Site of this node.',
        },
        token: { type: 'http', scheme: 'bearer', description: 'A token for programs of the authority.' },
      },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: { type: 'string', minLength: 1, maxLength: 200 },
          description:
            'A new random value for each act. The same request under the same key is done once and answered alike for 24 hours.',
        },
      },
      responses: {
        Problem: {
          description: 'Refused, or a fault of the node.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

function operation(route: Operation, components: Components): Json {
  const rule = route.act === undefined ? undefined : acts[route.act as Act]
  const status = String(route.status ?? 200)
  const parameters = [
    ...inUrl(route.path, route.params, components),
    ...inQuery(route.query, components),
    ...(route.act && verbsWithKey.has(route.verb) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ]
  return {
    operationId: nameOf(route),
    tags: [tagOf(route)],
    summary: route.says,
    ...(route.who === 'anyone' && { security: [] }),
    ...(rule && {
      description: `Act \`${route.act}\`, open to: ${rule.roles.join(', ')}.${'leaves' in rule ? ' Leaves the node: presence must be proved afresh.' : ''}`,
    }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input', components) } } },
    }),
    ...(route.stream && {
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    }),
    responses: { [status]: answerOf(route, components), default: { $ref: '#/components/responses/Problem' } },
  }
}

function answerOf(route: Operation, components: Components): Json {
  const status = route.status ?? 200
  if (route.file) return { description: 'The file.', content: { [route.file]: { schema: { type: 'string', format: 'binary' } } } }
  if (!route.gives) return { description: status >= 300 && status < 400 ? 'Sends the browser on.' : 'Done.' }
  const schema = schemaOf(route.gives, 'output', components)
  return { description: route.says, ...(schema.type !== 'null' && { content: { 'application/json': { schema } } }) }
}

/** E.g. `postCasesByIdMembers`: unique, and stable as long as the address is. */
const nameOf = (route: Operation): string =>
  route.verb.toLowerCase() +
  route.path
    .split('/')
    .filter(Boolean)
    .map((part) => capital(part.startsWith(':') ? `by-${part.slice(1)}` : part))
    .join('')
const capital = (words: string): string =>
  words.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const tagOf = (route: Operation): string => route.act?.split('.')[0] ?? 'session'

function inUrl(path: string, schema: z.ZodType | undefined, components: Components): Json[] {
  const properties = propertiesOf(schema, components)
  return [...path.matchAll(/:([A-Za-z0-9_]+)/g)].map((m) => ({
    name: m[1],
    in: 'path',
    required: true,
    schema: properties.get(m[1]!)?.schema ?? { type: 'string' },
  }))
}

function inQuery(schema: z.ZodType | undefined, components: Components): Json[] {
  return [...propertiesOf(schema, components)].map(([name, { schema: its, required }]) => {
    const { description, ...rest } = its
    return { name, in: 'query', required, ...(typeof description === 'string' && { description }), schema: rest }
  })
}

function propertiesOf(schema: z.ZodType | undefined, components: Components): Map<string, { schema: Json; required: boolean }> {
  if (!schema) return new Map()
  let whole = schemaOf(schema, 'input', components)
  // Parameters are written one by one, so a named schema of them is opened up.
  if (typeof whole.$ref === 'string') whole = JSON.parse(components.get(whole.$ref.split('/').pop()!)!) as Json
  const required = new Set((whole.required as string[] | undefined) ?? [])
  return new Map(
    Object.entries((whole.properties ?? {}) as Record<string, Json>).map(([name, its]) => [
      name,
      { schema: its, required: required.has(name) },
    ]),
  )
}

/** JSON Schema of `schema`; what has an id goes to the components. A name whose input and output differ gets two components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Components): Json {
  const {
    $schema: _,
    $defs = {},
    ...own
  } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any', override: narrow }) as Json & {
    $defs?: Record<string, Json>
  }
  const id = (own as { id?: unknown }).id
  const defs: Record<string, Json> = { ...$defs, ...(typeof id === 'string' && { [id]: own }) }
  const names = new Map(
    Object.entries(defs).map(([name, def]) => [
      name,
      place(
        name,
        clean(def, (n) => n),
        io,
        components,
      ),
    ]),
  )
  for (const [name, def] of Object.entries(defs))
    components.set(names.get(name)!, JSON.stringify(clean(def, (n) => names.get(n) ?? n)))
  return typeof id === 'string'
    ? { $ref: `#/components/schemas/${names.get(id)}` }
    : (clean(own, (n) => names.get(n) ?? n) as Json)
}

function place(name: string, def: unknown, io: 'input' | 'output', components: Components): string {
  const written = components.get(name)
  return written === undefined || written === JSON.stringify(def) ? name : `${name}${io === 'input' ? 'Input' : 'Output'}`
}

/** Answers are cut to their schema and may grow, so a reader must not be told that they never will. */
function narrow({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

/** Turns `#/$defs/X` into the component it became and drops the id itself, which is no JSON Schema keyword here. */
function clean(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((v) => clean(v, rename))
  if (value === null || typeof value !== 'object') return value
  const { id: _, ...rest } = value as Json
  const kept = typeof (value as Json).id === 'string' ? rest : (value as Json)
  return Object.fromEntries(
    Object.entries(kept).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace(/^#\/\$defs\/(.+)$/, (_m, name: string) => `#/components/schemas/${rename(name)}`)]
        : [key, clean(inner, rename)],
    ),
  )
}

const sorted = <T>(it: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))

const events: Json = {
  operationId: 'getEvents',
  tags: ['session'],
  summary: 'Live events: which subject moved. Read it anew through its own address.',
  description:
    'Server-sent events. `moved` carries {act, case, subject, at}; `hello` begins a stream; `resync` says that events may have been missed.',
  responses: {
    '200': { description: 'A stream without end.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    default: { $ref: '#/components/responses/Problem' },
  },
}

const itself: Json = {
  operationId: 'getOpenapiJson',
  tags: ['session'],
  summary: 'This description.',
  security: [],
  responses: { '200': { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } } },
}
