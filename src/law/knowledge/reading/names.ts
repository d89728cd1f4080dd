/**
 * States by the names that depositaries write. The names are those of Unicode CLDR (English) and of the United Nations Treaty Collection;
 * the days on which historic States ended are from general knowledge and are shown, not computed with.
 */
import type { State } from '../../../kernel/id.ts'
import rows from './state-names.json' with { type: 'json' }

/** Capitals, accents, stops and notes do not count: depositaries are not of one mind about them. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\.? /g, 'saint ')
    .replace(/[’‘`]/g, "'")
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const byName = new Map(Object.entries(rows.names).flatMap(([code, names]) => names.map((n) => [bare(n), code as State] as const)))
const historicNames = new Map(Object.entries(rows.historic).map(([name, until]) => [bare(name), { name, until }] as const))

/** Withdrawn codes of ISO 3166-3, as old tables still carry them. */
export const historicStates: ReadonlyMap<string, Readonly<{ name: string; until: string }>> = new Map(
  Object.entries(rows.historicCodes).map(([code, name]) => [
    code,
    { name, until: (rows.historic as Record<string, string>)[name]! },
  ]),
)

export type Named = Readonly<{ state: State }> | Readonly<{ historic: string; until: string }> | undefined

/** The State a table means by a name, a State that is no more, or nothing we know. */
export function stateNamed(name: string): Named {
  const key = bare(name)
  const state = byName.get(key)
  if (state) return { state }
  const was = historicNames.get(key)
  return was && { historic: was.name, until: was.until }
}
