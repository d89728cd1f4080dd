/** One thing a caller may ask of this node, and what must be true first. `node/` mounts them below `/api/v1` and writes the OpenAPI from them. */
import type { ZodType } from 'zod'
import type { Instant } from './instant.ts'
import type { Officer } from './officer.ts'

export type Call<Params, Query, Body> = Readonly<{
  officer: Officer
  params: Params
  query: Query
  body: Body
  at: Instant
}>

export interface Route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `:name` parameters, e.g. `/requests/:id/send`. */
  path: string
  /** The act that protection is asked about before anything else runs, e.g. `assistance.send`. */
  act: string
  /** One line for the reference, in English. */
  says: string
  params?: ZodType<Params>
  query?: ZodType<Query>
  body?: ZodType<Body>
  gives: ZodType<Answer>
  /** 200 unless said otherwise. */
  status?: number
  /** How large the body may be, in bytes; 1 MiB unless said otherwise. */
  max_bytes?: number
  /** Content type of the answer when it is not JSON; `answer` then gives `{ bytes, name }`, or `{ stream, name }` for what is too large to hold. */
  file?: string
  /** The body is bytes (application/octet-stream), handed over as they arrive and not read before; such a route has no `body` schema. */
  stream?: true
  answer(call: Call<Params, Query, Body>): Promise<Answer>
}

/** Writes a route so that its answer is typed by its schemas. */
export const route = <P, Q, B, A>(it: Route<P, Q, B, A>): Route => it as unknown as Route

/**
 * A door that other machines knock on without an officer: partners' post, the public log, the witness, the manifest.
 * Mounted at the root, outside `/api/v1`. What comes in is bytes of at most `max_bytes`; the room trusts none of them.
 */
export interface Door {
  verb: 'GET' | 'POST'
  path: string
  says: string
  max_bytes?: number
  answer(knock: DoorCall): Promise<DoorAnswer>
}
export type DoorCall = Readonly<{
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body: Uint8Array
  at: Instant
}>
export type DoorAnswer = Readonly<{
  status: number
  type: string
  body: Uint8Array | string | AsyncIterable<Uint8Array>
  headers?: Readonly<Record<string, string>>
}>
