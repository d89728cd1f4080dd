/** What a schema found wrong with a form, as pointers and codes the portal has words for in every language. */
import type { z } from 'zod'
import type { FieldFault } from '../../kernel/refusal.ts'

/** All codes this file can give; words are in the portal's catalogues under `field.<code>`. */
export const fieldCodes = [
  'required',
  'wrong-type',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'too-few',
  'too-many',
  'not-a-whole-number',
  'not-a-multiple',
  'not-an-email',
  'not-a-url',
  'not-an-id',
  'not-a-date',
  'not-a-time',
  'wrong-format',
  'not-one-of',
  'unknown-field',
  'wrong-value',
  'unreadable-character',
] as const
type FieldCode = (typeof fieldCodes)[number]

type Issue = z.core.$ZodIssue
type Found = Readonly<{ code: string; params?: Readonly<Record<string, string | number>> }>

const formats: Readonly<Record<string, FieldCode>> = {
  email: 'not-an-email',
  url: 'not-a-url',
  uuid: 'not-an-id',
  guid: 'not-an-id',
  date: 'not-a-date',
  datetime: 'not-a-time',
  time: 'not-a-time',
}

export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** @param input what was judged: tells a missing entry from one of the wrong type */
export function fieldFaults(issues: readonly Issue[], input: unknown): FieldFault[] {
  const faults = issues.flatMap((issue) => faultsOf(issue, input, []))
  return faults.filter((f, i) => faults.findIndex((g) => g.pointer === f.pointer && g.code === f.code) === i).slice(0, 100)
}

function faultsOf(issue: Issue, input: unknown, above: readonly PropertyKey[]): FieldFault[] {
  const path = [...above, ...issue.path]
  const value = at(input, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerOf([...path, key]), code: 'unknown-field' }))
  if (issue.code === 'invalid_union') return unionFaults(issue, input, path, value)
  const { code, params } = foundIn(issue, value)
  return [{ pointer: pointerOf(path), code, ...(params && { params }) }]
}

/** Of the branches of a union the one that came furthest says what is wrong. */
function unionFaults(
  issue: Issue & { code: 'invalid_union' },
  input: unknown,
  path: readonly PropertyKey[],
  value: unknown,
): FieldFault[] {
  if (value === undefined) return [{ pointer: pointerOf(path), code: 'required' }]
  const branches = (issue.errors ?? []).filter((b) => b.length > 0)
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map((i) => i.path.length))
  const best = [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
  if (!best || depth(best) === 0) return [{ pointer: pointerOf(path), code: branches.length ? 'wrong-value' : 'not-one-of' }]
  return best.flatMap((inner) => faultsOf(inner, input, path))
}

function foundIn(issue: Issue, value: unknown): Found {
  if (value === undefined || value === null) return { code: 'required' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.expected === 'int' ? 'not-a-whole-number' : 'wrong-type', params: { expected: issue.expected } }
    case 'too_small':
      return size(issue.origin, Number(issue.minimum), value, 'too-short', 'too-few', 'too-small')
    case 'too_big':
      return size(issue.origin, Number(issue.maximum), value, 'too-long', 'too-many', 'too-big')
    case 'not_multiple_of':
      return { code: 'not-a-multiple', params: { of: issue.divisor } }
    case 'invalid_format':
      return { code: value === '' ? 'required' : (formats[issue.format] ?? 'wrong-format') }
    case 'invalid_value':
      return { code: 'not-one-of', params: { values: issue.values.map(String).join(', ').slice(0, 500) } }
    case 'custom':
      return own(issue)
    default:
      return { code: 'wrong-value' }
  }
}

function size(origin: string, limit: number, value: unknown, text: FieldCode, list: FieldCode, number: FieldCode): Found {
  if (origin === 'string')
    return text === 'too-short' && String(value).trim() === '' ? { code: 'required' } : { code: text, params: { limit } }
  if (origin === 'number' || origin === 'int' || origin === 'bigint' || origin === 'date')
    return { code: number, params: { limit } }
  return { code: list, params: { limit } }
}

/** A room's own rule: its code stands in `params.code`, or is the message when that is a code and no sentence. */
function own(issue: Issue & { code: 'custom' }): Found {
  const { code, ...rest } = (issue.params ?? {}) as Record<string, string | number>
  const params = Object.keys(rest).length ? { params: rest } : {}
  if (typeof code === 'string') return { code, ...params }
  return { code: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(issue.message) ? issue.message : 'wrong-value', ...params }
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[part] : undefined),
    input,
  )

/**
 * The first string in `value` that PostgreSQL or canonical JSON could not keep: it holds U+0000 or half a surrogate pair.
 * @returns the fault, or undefined when every string can be kept
 */
export function unreadable(value: unknown, path: readonly PropertyKey[] = []): FieldFault | undefined {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed() ? { pointer: pointerOf(path), code: 'unreadable-character' } : undefined
  if (value === null || typeof value !== 'object') return undefined
  for (const [key, inner] of Object.entries(value)) {
    const fault = unreadable(key) ? { pointer: pointerOf(path), code: 'unreadable-character' } : unreadable(inner, [...path, key])
    if (fault) return fault
  }
  return undefined
}
