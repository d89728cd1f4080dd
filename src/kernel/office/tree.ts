/** XML as a tree: for documents whose meaning lies in what stands within what. Names are without what stands before a colon. */
import { type Parts, textOfPart, walk } from './zip.ts'

export type Twig = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; kids: readonly (Twig | string)[] }>
type Growing = { name: string; attributes: Record<string, string>; kids: (Growing | string)[] }

const bareOf = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Deeper than any program writes: a file that nests so is made to hurt. */
const deepest = 400

function treeOf(xml: string): Twig {
  const root: Growing = { name: '', attributes: {}, kids: [] }
  const path: Growing[] = [root]
  walk(xml, {
    open: (tag) => {
      if (path.length > deepest) throw new RangeError('nested too deep')
      const attributes: Record<string, string> = {}
      // Of two that are alike without what stands before the colon, the one with it counts: it names a relation.
      for (const [name, value] of Object.entries(tag.attributes))
        if (name.includes(':') || !(bareOf(name) in attributes)) attributes[bareOf(name)] = String(value)
      const it: Growing = { name: bareOf(tag.name), attributes, kids: [] }
      path.at(-1)!.kids.push(it)
      path.push(it)
    },
    text: (it) => void path.at(-1)!.kids.push(it),
    close: () => void path.pop(),
  })
  return root
}

export const treeOfPart = (parts: Parts, name: string): Twig | undefined => {
  const xml = textOfPart(parts, name)
  return xml === undefined ? undefined : treeOf(xml)
}

export const twigs = (it: Twig | undefined, name?: string): Twig[] =>
  (it?.kids ?? []).filter((one): one is Twig => typeof one !== 'string' && (name === undefined || one.name === name))
export const twig = (it: Twig | undefined, ...path: readonly string[]): Twig | undefined => {
  let at = it
  for (const name of path) at = twigs(at, name)[0]
  return at
}
/** Everything of this name below, in its order; not looked for within what was found. */
export function below(it: Twig | undefined, ...names: readonly string[]): Twig[] {
  return twigs(it).flatMap((one) => (names.includes(one.name) ? [one] : below(one, ...names)))
}
export const textIn = (it: Twig | undefined): string =>
  (it?.kids ?? []).map((one) => (typeof one === 'string' ? one : textIn(one))).join('')
/** A property that is there and not switched off. */
export const isOn = (it: Twig | undefined): boolean =>
  it !== undefined && !['0', 'false', 'off', 'none'].includes(it.attributes.val ?? '1')

/** What the part of a file points to by name: relations of the Open Packaging Conventions (ECMA-376 Part 2 section 6.5). Nothing outside the file. */
export function relationsOf(parts: Parts, part: string): ReadonlyMap<string, Readonly<{ kind: string; target: string }>> {
  const at = part.lastIndexOf('/')
  const folder = part.slice(0, at + 1)
  const found = treeOfPart(parts, `${folder}_rels/${part.slice(at + 1)}.rels`)
  return new Map(
    below(found, 'Relationship')
      .filter((it) => it.attributes.TargetMode !== 'External')
      .map(({ attributes: { Id = '', Type = '', Target = '' } }) => [
        Id,
        { kind: Type.split('/').at(-1)!, target: resolved(folder, Target) },
      ]),
  )
}
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
