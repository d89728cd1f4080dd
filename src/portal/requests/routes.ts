/** The addresses of requests: list, compose, and one request with its tabs. Each page is a chunk of its own. */
import { type AnyRoute, createRoute } from '@tanstack/react-router'
import { lazyPage } from '../lazyPage.ts'

export function requestRoutes(parent: AnyRoute): AnyRoute[] {
  const under = (getParentRoute: () => AnyRoute, path: string, component: ReturnType<typeof lazyPage>) =>
    createRoute({ getParentRoute, path, component }) as AnyRoute
  const list = under(
    () => parent,
    '/requests',
    lazyPage(() => import('./RequestList.tsx'), 'RequestList'),
  )
  const compose = under(
    () => parent,
    '/requests/new',
    lazyPage(() => import('./NewRequest.tsx'), 'NewRequest'),
  )
  const work = under(
    () => parent,
    '/requests/work',
    lazyPage(() => import('./workload/Work.tsx'), 'Work'),
  )
  const request = under(
    () => parent,
    '/requests/$id',
    lazyPage(() => import('./RequestPage.tsx'), 'RequestPage'),
  )
  const tab = (path: string, component: ReturnType<typeof lazyPage>) => under(() => request, path, component)
  return [
    list,
    compose,
    work,
    request.addChildren([
      tab(
        '/',
        lazyPage(() => import('./tabs/Facts.tsx'), 'Facts'),
      ),
      tab(
        'measures',
        lazyPage(() => import('./tabs/Measures.tsx'), 'Measures'),
      ),
      tab(
        'checks',
        lazyPage(() => import('./tabs/ChecksTab.tsx'), 'ChecksTab'),
      ),
      tab(
        'questions',
        lazyPage(() => import('./tabs/Questions.tsx'), 'Questions'),
      ),
      tab(
        'arrangements',
        lazyPage(() => import('./tabs/Arrangements.tsx'), 'Arrangements'),
      ),
      tab(
        'evidence',
        lazyPage(() => import('./tabs/Evidence.tsx'), 'Evidence'),
      ),
      tab(
        'documents',
        lazyPage(() => import('./tabs/Documents.tsx'), 'Documents'),
      ),
      tab(
        'history',
        lazyPage(() => import('./tabs/HistoryTab.tsx'), 'HistoryTab'),
      ),
    ]),
  ]
}
