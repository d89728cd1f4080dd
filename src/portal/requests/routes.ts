/** The addresses of requests: list, compose, and one request with its tabs. Each page is a chunk of its own. */
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

export function requestRoutes(parent: AnyRoute): AnyRoute[] {
  const under = (getParentRoute: () => AnyRoute, path: string, component: ReturnType<typeof lazyRouteComponent>) =>
    createRoute({ getParentRoute, path, component }) as AnyRoute
  const list = under(
    () => parent,
    '/requests',
    lazyRouteComponent(() => import('./RequestList.tsx'), 'RequestList'),
  )
  const compose = under(
    () => parent,
    '/requests/new',
    lazyRouteComponent(() => import('./NewRequest.tsx'), 'NewRequest'),
  )
  const work = under(
    () => parent,
    '/requests/work',
    lazyRouteComponent(() => import('./work/Work.tsx'), 'Work'),
  )
  const request = under(
    () => parent,
    '/requests/$id',
    lazyRouteComponent(() => import('./RequestPage.tsx'), 'RequestPage'),
  )
  const tab = (path: string, component: ReturnType<typeof lazyRouteComponent>) => under(() => request, path, component)
  return [
    list,
    compose,
    work,
    request.addChildren([
      tab(
        '/',
        lazyRouteComponent(() => import('./tabs/Facts.tsx'), 'Facts'),
      ),
      tab(
        'measures',
        lazyRouteComponent(() => import('./tabs/Measures.tsx'), 'Measures'),
      ),
      tab(
        'checks',
        lazyRouteComponent(() => import('./tabs/ChecksTab.tsx'), 'ChecksTab'),
      ),
      tab(
        'questions',
        lazyRouteComponent(() => import('./tabs/Questions.tsx'), 'Questions'),
      ),
      tab(
        'evidence',
        lazyRouteComponent(() => import('./tabs/Evidence.tsx'), 'Evidence'),
      ),
      tab(
        'documents',
        lazyRouteComponent(() => import('./tabs/Documents.tsx'), 'Documents'),
      ),
      tab(
        'history',
        lazyRouteComponent(() => import('./tabs/HistoryTab.tsx'), 'HistoryTab'),
      ),
    ]),
  ]
}
