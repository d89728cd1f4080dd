/**
 * The same policies as a condition for a list: what differs from row to row becomes SQL over columns that the caller names, everything
 * else is decided before. A test proves over 100,000 random cases that this and `decide` never disagree.
 */
import { type Attribute, attributes, type ItemAttribute, plainItem, type Question, type RequestFacts } from './attributes.ts'
import { type Clause, holds, isOf, isTest, type Operand, type Test } from './clause.ts'
import type { Policy, PolicySet } from './policy.ts'

/** SQL expression of each attribute the list has a column for; all others count as in `plainItem`. */
export type Columns = Readonly<{ [A in ItemAttribute]?: string }>
export type Predicate = Readonly<{ text: string; values: readonly unknown[] }>

/** A clause partly decided: yes, no, or the SQL that remains. */
type Residue = boolean | string

export function predicate(policies: PolicySet, request: RequestFacts, columns: Columns, firstValue = 1): Predicate {
  const values: unknown[] = []
  const known: Question = { ...plainItem, ...request }
  const isColumn = (name: Attribute): name is ItemAttribute => columns[name as ItemAttribute] !== undefined
  const bind = (value: unknown, cast: string): string => {
    values.push(value)
    return `$${firstValue + values.length - 1}::${cast}`
  }
  const casts = { text: 'text', date: 'date', number: 'integer', flag: 'boolean', set: 'text[]' } as const
  const side = (operand: Operand, left: Attribute): { sql: string; null: boolean } => {
    const kind = isOf(operand) ? attributes[operand.of].kind : Array.isArray(operand) ? 'set' : attributes[left].kind
    if (isOf(operand) && isColumn(operand.of)) return { sql: columns[operand.of]!, null: kind !== 'set' }
    const value = isOf(operand) ? known[operand.of] : operand
    return {
      sql: value === null ? 'null' : bind(value, kind === 'set' && typeof value === 'string' ? 'text' : casts[kind]),
      null: value === null,
    }
  }

  function test([attribute, op, operand]: Test): Residue {
    const other = operand !== undefined && isOf(operand) ? operand.of : undefined
    if (!isColumn(attribute) && !(other && isColumn(other)))
      return holds(operand === undefined ? [attribute, op] : [attribute, op, operand], known)
    const kind = attributes[attribute].kind
    const fixed = isColumn(attribute) ? undefined : known[attribute]
    if (fixed === null) return false
    const left = isColumn(attribute) ? columns[attribute]! : bind(fixed, casts[kind])
    if (op === 'true') return left
    if (op === 'known') return `(${left}) is not null`
    if (op === 'empty') return `cardinality(${left}) = 0`
    const textual = op === 'has' && !isOf(operand!) ? { sql: bind(operand, 'text'), null: false } : side(operand!, attribute)
    if (textual.sql === 'null') return false
    const sql = {
      is: `${left} = ${textual.sql}`,
      among: `${left} = any(${textual.sql})`,
      has: `${textual.sql} = any(${left})`,
      shares: `${left} && ${textual.sql}`,
      over: `${left} > ${textual.sql}`,
      before: `${left} < ${textual.sql}`,
    }[op]
    const nullable = (isColumn(attribute) && kind !== 'set') || textual.null
    return nullable ? `coalesce(${sql}, false)` : `(${sql})`
  }

  function clause(it: Clause): Residue {
    if (isTest(it)) return test(it)
    if ('not' in it) {
      const inner = clause(it.not)
      return typeof inner === 'boolean' ? !inner : `not ${inner}`
    }
    return 'all' in it ? joined(it.all, 'and', false) : joined(it.any, 'or', true)
  }

  /** `stops` is the value that decides the whole: false for `and`, true for `or`. */
  function joined(parts: readonly Clause[], word: 'and' | 'or', stops: boolean): Residue {
    const before = values.length
    const rest: string[] = []
    for (const part of parts) {
      const one = clause(part)
      if (one === stops) {
        values.length = before
        return stops
      }
      if (typeof one === 'string') rest.push(one)
    }
    return rest.length === 0 ? !stops : rest.length === 1 ? rest[0]! : `(${rest.join(` ${word} `)})`
  }

  const closedBy = (policy: Policy): Residue =>
    joined(policy.unless ? [policy.when, { not: policy.unless }] : [policy.when], 'and', false)

  const open: string[] = []
  for (const policy of [...policies.federation, ...policies.local]) {
    const closed = closedBy(policy)
    if (closed === true) return { text: 'false', values: [] }
    if (closed !== false) open.push(`not ${closed}`)
  }
  return { text: open.length === 0 ? 'true' : `(${open.join(' and ')})`, values }
}
