import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem.ts'

const retriable = (error: Error): boolean =>
  !(error instanceof ProblemError) || error.problem.status === 0 || error.problem.status >= 500

/** A session that ended elsewhere sends to sign-in and back; whoever is there already stays. */
function left(error: Error): void {
  const gone = error instanceof ProblemError && error.problem.status === 401
  if (!gone || window.location.pathname.startsWith('/sign-in')) return
  const back = window.location.pathname + window.location.search
  window.location.assign(`/sign-in?${new URLSearchParams({ return: back })}`)
}

export const client = new QueryClient({
  queryCache: new QueryCache({ onError: left }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (tries, error) => retriable(error) && tries < 2,
      refetchOnWindowFocus: true,
    },
  },
})
