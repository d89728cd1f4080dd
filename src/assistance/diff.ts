/** The visible difference of two versions of a request's content, field by field. Lists of things with an id are compared by it. */
import { canonical } from '../kernel/canonical.ts'

export type Change = Readonly<{ pointer: string; kind: 'added' | 'removed' | 'changed'; before?: unknown; after?: unknown }>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)

/** What names a thing in a list: its id, or its language. */
const keyOf = (value: unknown): string | undefined => {
  if (!isRecord(value)) return undefined
  const key = value.id ?? value.lang ?? value.exhibit
  return typeof key === 'string' ? key : undefined
}
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** JSON pointers; inside lists the position in the newer version, or in the older one for what went away. */
export function compare(before: unknown, after: unknown, pointer = ''): Change[] {
  if (isEmpty(before) && isEmpty(after)) return []
  if (isEmpty(before)) return [{ pointer, kind: 'added', after }]
  if (isEmpty(after)) return [{ pointer, kind: 'removed', before }]
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys.flatMap((key) => compare(before[key], after[key], `${pointer}/${escaped(key)}`))
  }
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every((v) => keyOf(v) !== undefined))
    return compareLists(before, after, pointer)
  return canonical(before) === canonical(after) ? [] : [{ pointer, kind: 'changed', before, after }]
}

function compareLists(before: readonly unknown[], after: readonly unknown[], pointer: string): Change[] {
  const old = new Map(before.map((v, i) => [keyOf(v), [v, i] as const]))
  const kept = new Set(after.map(keyOf))
  const now = after.flatMap((v, i) => compare(old.get(keyOf(v))?.[0], v, `${pointer}/${i}`))
  const gone = before.flatMap((v, i): Change[] =>
    kept.has(keyOf(v)) ? [] : [{ pointer: `${pointer}/${i}`, kind: 'removed', before: v }],
  )
  return [...now, ...gone]
}
