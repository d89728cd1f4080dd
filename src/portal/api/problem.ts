/** What the node says when it says no (RFC 9457), and what the portal makes of it. Pure. */
import type { FieldFault } from '../../kernel/refusal.ts'

export type Problem = Readonly<{
  status: number
  /** The refusal's code, or one of ours: `offline`, `fault`. */
  code: string
  /** The node's own English sentence, used when no catalogue knows the code. */
  detail: string
  facts: Readonly<Record<string, string>>
  fields: readonly FieldFault[]
  /** Names the call in the node's log. */
  trace?: string
}>

export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

export const offline: Problem = { status: 0, code: 'offline', detail: 'The node cannot be reached.', facts: {}, fields: [] }

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** Reads a problem document; anything else a server may send is a fault without words. */
export function readProblem(status: number, body: unknown): Problem {
  const it = record(body)
  const fields = Array.isArray(it.fields) ? it.fields.map(record) : []
  const facts = Object.entries(record(it.facts)).filter((fact): fact is [string, string] => typeof fact[1] === 'string')
  return {
    status,
    code: typeof it.code === 'string' ? it.code : status === 404 ? 'not-found' : 'fault',
    detail: typeof it.detail === 'string' ? it.detail : '',
    facts: Object.fromEntries(facts),
    fields: fields
      .filter((one) => typeof one.pointer === 'string' && typeof one.code === 'string')
      .map((one) => ({
        pointer: one.pointer as string,
        code: one.code as string,
        params: record(one.params) as Record<string, string | number>,
      })),
    ...(typeof it.trace === 'string' && { trace: it.trace }),
  }
}

/** What anything thrown amounts to. A fetch that never arrived is a TypeError in every browser. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem
  if (thrown instanceof TypeError && /fetch|network|load failed/i.test(thrown.message)) return offline
  return { status: 500, code: 'fault', detail: '', facts: {}, fields: [] }
}

/** A JSON pointer (RFC 6901) as the dotted path that forms use: `/facts/0/place` is `facts.0.place`. */
export const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
