/** Who is at the desk, on which node, and what the roles open. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Role } from '../../kernel/officer.ts'
import type { Act } from '../../protection/acts.ts'
import { read } from './client.ts'
import { ProblemError } from './problem.ts'

export type Session = Readonly<{
  officer: Readonly<{ id: string; name: string; authority: string; roles: readonly Role[] }>
  node: Readonly<{ id: string; name: string; state: string; exercise: boolean; timeZone: string }>
  way: 'passkey' | 'provider' | 'exercise'
  signedInAt: string
  endsAt: string
  steppedUpAt?: string
  /** Acts that the officer's roles open. */
  acts: readonly string[]
}>

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => read('/session', undefined, signal),
  staleTime: 5 * 60_000,
  retry: (tries, error) => !(error instanceof ProblemError && error.problem.status === 401) && tries < 2,
})

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data

/** Shows or hides by what the node itself says the roles open; the node decides again when it is asked. */
export function useMay(): (act: Act) => boolean {
  const { acts } = useSession()
  return (act) => acts.includes(act)
}
