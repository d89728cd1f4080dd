import { Button } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { problemOf } from '../api/problem.ts'
import { ProblemPage } from '../design/Problem.tsx'
import { useWords } from '../words.ts'

/** A page that could not be shown: says which kind of trouble it is. A chunk that is gone means a newer portal: load it. */
export function Troubled({ error, reset }: ErrorComponentProps) {
  const { t } = useWords()
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const words = error instanceof Error ? error.message : ''
  const stale = /dynamically imported module|Importing a module script failed/i.test(words)
  const again = () => {
    if (stale) return window.location.reload()
    queries.reset()
    reset()
    void router.invalidate()
  }
  return (
    <ProblemPage problem={problemOf(error)} onRetry={again}>
      <Button component={Link} to="/" variant="default">
        {t('frame:problem.home')}
      </Button>
    </ProblemPage>
  )
}

export function NotFound() {
  const { t } = useWords()
  return (
    <ProblemPage problem={{ status: 404, code: 'not-found', detail: '', facts: {} }}>
      <Button component={Link} to="/" variant="default">
        {t('frame:problem.home')}
      </Button>
    </ProblemPage>
  )
}
