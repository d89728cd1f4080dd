/**
 * States by the names that depositaries write. The names are those of Unicode CLDR (English) and of the United Nations Treaty Collection;
 * States that are no more come from the registry.
 */
import type { State } from '../../../kernel/id.ts'
import { historicStates } from '../../registry.ts'
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
const historicNames = new Map(
  historicStates.flatMap(({ name, names, until }) => {
    const all = Object.entries({ ...(until && { [name]: until }), ...names })
    return all.map(([named, last]) => [bare(named), { name: named, until: last }] as const)
  }),
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
