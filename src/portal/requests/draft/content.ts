/** Reading and writing one place of a request's content by its JSON pointer (RFC 6901), and bringing two hands' changes together. Pure. */
type Json = unknown

export const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function valueAt(whole: Json, pointer: string): Json {
  let here: Json = whole
  for (const part of partsOf(pointer)) {
    if (Array.isArray(here)) here = here[Number(part)]
    else if (isRecord(here)) here = here[part]
    else return undefined
  }
  return here
}

/** A copy with `value` at the pointer; what the pointer does not touch keeps its identity, so that React redraws only what changed. */
export function setAt<Whole>(whole: Whole, pointer: string, value: Json): Whole {
  const put = (here: Json, parts: readonly string[]): Json => {
    const [part, ...rest] = parts
    if (part === undefined) return value
    if (Array.isArray(here)) return here.map((item, i) => (i === Number(part) ? put(item, rest) : item))
    const record = isRecord(here) ? here : {}
    if (rest.length === 0 && value === undefined) {
      const { [part]: _, ...others } = record
      return others
    }
    return { ...record, [part]: put(record[part], rest) }
  }
  return put(whole, partsOf(pointer)) as Whole
}

export function same(a: Json, b: Json): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => same(a[key], b[key]))
}

/** A place that both hands changed, each otherwise. */
export type Clash = Readonly<{ pointer: string; mine: Json; theirs: Json }>
export type Merged<Whole> = Readonly<{ content: Whole; clashes: readonly Clash[] }>

const nameOf = (item: Json): string | undefined => {
  if (!isRecord(item)) return undefined
  const name = item.id ?? item.lang ?? item.exhibit
  return typeof name === 'string' ? name : undefined
}
const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Three texts become one: `base` was read by both hands, `mine` is in the editor, `theirs` was saved meanwhile.
 * Where both changed the same place, `mine` stands until the officer chooses.
 */
export function merge<Whole>(base: Whole, mine: Whole, theirs: Whole): Merged<Whole> {
  const clashes: Clash[] = []
  const content = mergeAt(base, mine, theirs, '', clashes) as Whole
  return { content, clashes }
}

function mergeAt(base: Json, mine: Json, theirs: Json, pointer: string, clashes: Clash[]): Json {
  if (same(mine, theirs) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  if (isRecord(mine) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {}
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    return Object.fromEntries(
      keys
        .map((key) => [key, mergeAt(before[key], mine[key], theirs[key], `${pointer}/${escaped(key)}`, clashes)])
        .filter(([, value]) => value !== undefined),
    )
  }
  if (Array.isArray(mine) && Array.isArray(theirs) && [...mine, ...theirs].every((item) => nameOf(item) !== undefined))
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs, pointer, clashes)
  clashes.push({ pointer, mine, theirs })
  return mine
}

/** Things with a name are matched by it; mine keep their order, what they added follows. A thing one removed and the other changed stays. */
function mergeLists(
  base: readonly Json[],
  mine: readonly Json[],
  theirs: readonly Json[],
  pointer: string,
  clashes: Clash[],
): Json[] {
  const by = (list: readonly Json[]) => new Map(list.map((item) => [nameOf(item), item]))
  const [before, ours, other] = [by(base), by(mine), by(theirs)]
  const gone = (name: string | undefined, kept: Json, elsewhere: ReadonlyMap<string | undefined, Json>): boolean =>
    before.has(name) && !elsewhere.has(name) && same(before.get(name), kept)
  const names = [...mine, ...theirs.filter((item) => !ours.has(nameOf(item)))].map(nameOf)
  const left = names.filter((name) => {
    const here = ours.get(name)
    const there = other.get(name)
    if (here === undefined) return !gone(name, there, ours)
    return there !== undefined || !gone(name, here, other)
  })
  return left.map((name, i) => {
    const here = ours.get(name)
    const there = other.get(name)
    if (here === undefined) return there
    if (there === undefined) return here
    return mergeAt(before.get(name), here, there, `${pointer}/${i}`, clashes)
  })
}
