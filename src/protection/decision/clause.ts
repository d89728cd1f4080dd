/**
 * The sentences policies are made of. `true` or `false` for every question: a comparison with something unknown is false, and `known`
 * asks whether it is known. So a policy that must hold when nothing is said writes `not known`, and nobody relies on a third value.
 */
import { type Attribute, attributes, type Question } from './attributes.ts'

export type Operand = string | number | readonly string[] | Readonly<{ of: Attribute }>
export type Test = readonly [attribute: Attribute, op: Op, operand?: Operand]
export type Clause =
  | Test
  | Readonly<{ all: readonly Clause[] }>
  | Readonly<{ any: readonly Clause[] }>
  | Readonly<{ not: Clause }>

export const ops = ['is', 'among', 'has', 'shares', 'empty', 'over', 'before', 'true', 'known'] as const
export type Op = (typeof ops)[number]

/** What may stand on both sides of each operator: kinds of the left, kinds of the right, or nothing there. */
const forms: Readonly<Record<Op, readonly [left: readonly string[], right: readonly string[]]>> = {
  is: [['text'], ['text']],
  among: [['text'], ['set']],
  has: [['set'], ['text']],
  shares: [['set'], ['set']],
  empty: [['set'], []],
  over: [['number'], ['number']],
  before: [['date'], ['date']],
  true: [['flag'], []],
  known: [['text', 'number', 'date'], []],
}

export const isTest = (clause: Clause): clause is Test => Array.isArray(clause)
export const isOf = (operand: Operand | undefined): operand is Readonly<{ of: Attribute }> =>
  typeof operand === 'object' && !Array.isArray(operand)

const kindOf = (operand: Operand | undefined, left: string): string | undefined => {
  if (operand === undefined) return undefined
  if (isOf(operand)) return attributes[operand.of]?.kind
  if (Array.isArray(operand)) return 'set'
  if (typeof operand === 'number') return 'number'
  return left === 'date' ? 'date' : 'text'
}

/** What is wrong with a clause; empty when it can be asked. */
export function faultsOf(clause: Clause): readonly string[] {
  if (!isTest(clause)) {
    if ('not' in clause) return faultsOf(clause.not)
    const parts = 'all' in clause ? clause.all : clause.any
    return parts.length === 0 ? ['a list of clauses is empty'] : parts.flatMap(faultsOf)
  }
  const [attribute, op, operand] = clause
  const left = attributes[attribute]?.kind
  if (!left) return [`there is no attribute ${attribute}`]
  const form = forms[op]
  if (!form) return [`there is no operator ${op}`]
  if (!form[0].includes(left)) return [`${attribute} is a ${left} and cannot be asked ${op}`]
  const right = kindOf(operand, left)
  if (form[1].length === 0) return right === undefined ? [] : [`${op} takes nothing after it`]
  return right && form[1].includes(right) ? [] : [`${attribute} ${op} needs a ${form[1].join(' or ')} after it`]
}

const operandIn = (operand: Operand | undefined, question: Question): unknown => (isOf(operand) ? question[operand.of] : operand)

const asks: Readonly<Record<Op, (left: never, right: never) => boolean>> = {
  is: (left: string | null, right: string | null) => left !== null && right !== null && left === right,
  among: (left: string | null, right: readonly string[]) => left !== null && right.includes(left),
  has: (left: readonly string[], right: string | null) => right !== null && left.includes(right),
  shares: (left: readonly string[], right: readonly string[]) => left.some((one) => right.includes(one)),
  empty: (left: readonly string[]) => left.length === 0,
  over: (left: number | null, right: number | null) => left !== null && right !== null && left > right,
  before: (left: string | null, right: string | null) => left !== null && right !== null && left < right,
  true: (left: boolean) => left,
  known: (left: unknown) => left !== null,
}

export function holds(clause: Clause, question: Question): boolean {
  if (isTest(clause)) return asks[clause[1]](question[clause[0]] as never, operandIn(clause[2], question) as never)
  if ('all' in clause) return clause.all.every((part) => holds(part, question))
  if ('any' in clause) return clause.any.some((part) => holds(part, question))
  return !holds(clause.not, question)
}
