/** The reference of the API for people: one page without script, written from the same description. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { RefusalTable } from '../../kernel/refusal.ts'
import type { Route } from '../../kernel/route.ts'
import { statusOf } from '../http/refusals.ts'
import { type Endpoint, openApi } from './openapi.ts'
import { refusalTables } from './timetable.ts'

type Json = Record<string, unknown>
type Operation = Readonly<{
  operationId: string
  summary: string
  description?: string
  tags: readonly string[]
  parameters?: readonly { name?: string; in?: string; required?: boolean; schema?: Json; description?: string; $ref?: string }[]
  requestBody?: { content: Record<string, { schema: Json }> }
  responses: Record<string, { content?: Record<string, { schema: Json }>; $ref?: string }>
}>

export const version = (
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8')) as { version: string }
).version

export function mountReference(app: FastifyInstance, routes: readonly Route[], endpoints: readonly Endpoint[]): void {
  const description = openApi({ version, routes, endpoints })
  const json = JSON.stringify(description)
  const page = referencePage(description, Object.assign({}, ...refusalTables) as RefusalTable)
  app.get('/api/v1/openapi.json', async (_request, reply) =>
    reply.type('application/json').header('cache-control', 'public, max-age=300').send(json),
  )
  app.get('/api', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'public, max-age=300').send(page),
  )
}

const text = (it: unknown): string =>
  String(it).replaceAll(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
/** Back-ticks mark code in descriptions. */
const prose = (it: string): string => text(it).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

export function referencePage(description: Json, refusals: RefusalTable): string {
  const { info, paths, components } = description as {
    info: { version: string; description: string }
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Record<string, Json> }
  }
  const operations = Object.entries(paths).flatMap(([path, its]) =>
    Object.entries(its).map(([verb, operation]) => ({ path, verb: verb.toUpperCase(), operation })),
  )
  const byTag = Map.groupBy(operations, (o) => o.operation.tags[0] ?? '')
  const tags = [...byTag.keys()].sort()
  const list = (items: readonly string[], hrefOf: (item: string) => string) =>
    `<ul>${items.map((i) => `<li><a href="#${text(hrefOf(i))}">${text(i)}</a></li>`).join('')}</ul>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Comity API reference</title><style>${style}</style></head>
<body><nav aria-label="Contents"><p><strong>Comity API</strong> ${text(info.version)}</p>${list(tags, (t) => `tag-${t}`)}<p><a href="#schemas">Schemas</a></p><p><a href="#refusals">Refusals</a></p><p><a href="/api/v1/openapi.json">openapi.json</a></p></nav>
<main><h1>API reference</h1><p>${prose(info.description)}</p>
${tags.map((tag) => `<section aria-labelledby="tag-${text(tag)}"><h2 id="tag-${text(tag)}">${text(tag)}</h2>${byTag.get(tag)!.map(show).join('\n')}</section>`).join('\n')}
<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>${Object.entries(components.schemas)
    .map(
      ([name, its]) =>
        `<details id="schema-${text(name)}"><summary><code>${text(name)}</code> ${prose(String(its.description ?? ''))}</summary>${schemaText(its)}</details>`,
    )
    .join('\n')}</section>
<section aria-labelledby="refusals"><h2 id="refusals">Refusals</h2><table><thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">What it says</th></tr></thead><tbody>
${Object.entries(refusals)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([code, line]) =>
      `<tr id="refusal-${text(code)}"><td>${statusOf({ code, kind: line.kind })}</td><td><code>${text(code)}</code></td><td>${text(line.say)}</td></tr>`,
  )
  .join('\n')}
</tbody></table></section></main></body></html>
`
}

function show({ path, verb, operation }: { path: string; verb: string; operation: Operation }): string {
  const rows = (operation.parameters ?? []).map((p) =>
    p.$ref
      ? '<tr><td><code>Idempotency-Key</code></td><td>header</td><td>optional</td></tr>'
      : `<tr><td><code>${text(p.name)}</code></td><td>${text(p.in)}</td><td>${p.required ? 'required' : 'optional'} ${schemaText(p.schema ?? {}, true)} ${prose(p.description ?? '')}</td></tr>`,
  )
  const body = Object.values(operation.requestBody?.content ?? {})[0]
  const answers = Object.entries(operation.responses).filter(([, r]) => !r.$ref)
  return `<details id="${text(operation.operationId)}"><summary><span class="verb">${verb}</span> <code>${text(path)}</code> <span>${prose(operation.summary)}</span></summary>
<p>${prose(operation.description ?? '')}</p>${rows.length ? `<table><thead><tr><th scope="col">Parameter</th><th scope="col">In</th><th scope="col">Form</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
${body ? `<h4>Body</h4>${schemaText(body.schema)}` : ''}${answers
  .map(
    ([status, r]) =>
      `<h4>Answer ${text(status)}</h4>${
        Object.entries(r.content ?? {})
          .map(([type, { schema }]) => `<p><code>${text(type)}</code></p>${schemaText(schema)}`)
          .join('') || '<p>Nothing.</p>'
      }`,
  )
  .join('')}</details>`
}

/** A schema as JSON, with its references as links. */
function schemaText(schema: Json, inline = false): string {
  const shown = text(JSON.stringify(schema, null, inline ? 0 : 2)).replaceAll(
    /#\/components\/schemas\/([A-Za-z0-9_.-]+)/g,
    '<a href="#schema-$1">$1</a>',
  )
  return inline ? `<code>${shown}</code>` : `<pre tabindex="0">${shown}</pre>`
}

const style = `:root{color-scheme:light dark;--line:light-dark(#c9ced6,#3a414c);--soft:light-dark(#f4f6f8,#1b1f26);--ink:light-dark(#1b2430,#e6e9ee);--link:light-dark(#1d4f91,#8fbcff)}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:light-dark(#fff,#12151a);display:grid;grid-template-columns:13rem minmax(0,1fr)}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1rem;border-inline-end:1px solid var(--line)}nav ul{list-style:none;padding:0}nav a{display:block;padding:.25rem 0}
main{padding:1rem 2rem 4rem;max-width:70rem}a{color:var(--link)}h2{border-block-end:1px solid var(--line);margin-block-start:2.5rem}
details{border:1px solid var(--line);border-radius:4px;margin:.5rem 0;padding:.25rem .75rem}summary{cursor:pointer;padding:.35rem 0}.verb{display:inline-block;min-width:4.2rem;font-weight:600}
pre,table{background:var(--soft);border-radius:4px;overflow:auto}pre{padding:.75rem;font-size:13px}code{font-family:ui-monospace,monospace;font-size:.93em;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.35rem .6rem;border-block-end:1px solid var(--line);vertical-align:top}
@media(max-width:48rem){body{display:block}nav{position:static;height:auto;border:0}main{padding:1rem}}`
