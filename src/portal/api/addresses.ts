/**
 * The API's addresses as types, from the description the node gives of itself (schema.d.ts is generated from it).
 * `/requests/${id}/checks` is matched with `/requests/{id}/checks`, so a page that asks for what is not there, or reads
 * what the answer does not hold, does not compile.
 */
import type { paths } from './schema.d.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** `/requests/{id}/checks` with its parameters filled in. */
type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path

type With<M extends Method> = { [Path in keyof paths]: paths[Path] extends { [Verb in M]: object } ? Path : never }[keyof paths]

/** Every address that answers the method. */
export type Address<M extends Method> = Filled<With<M>>

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type PathOf<M extends Method, A extends string> = {
  [Path in With<M>]: Same<A, Filled<Path>> extends true ? Path : never
}[With<M>]
type Json<T> = T extends { content: { 'application/json': infer Answer } } ? Answer : undefined
type Good<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 204 | 303)]

/** What the node answers at this address. */
export type AnswerAt<M extends Method, A extends string> = paths[PathOf<M, A>] extends {
  [Verb in M]: { responses: infer Responses }
}
  ? Json<Good<Responses>>
  : never

/** What the node takes at this address. */
export type BodyAt<M extends Method, A extends string> = paths[PathOf<M, A>] extends {
  [Verb in M]: { requestBody: { content: { 'application/json': infer Body } } }
}
  ? Body
  : undefined
