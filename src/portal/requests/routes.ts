/** The addresses of requests: list, compose, and one request with its tabs. Each page is a chunk of its own. */
import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** `/requests/$id` shows the facts; the other tabs follow it. */
export const requestTabs = ['measures', 'checks', 'questions', 'evidence', 'documents', 'history'] as const

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
  const request = under(
    () => parent,
    '/requests/$id',
    lazyRouteComponent(() => import('./RequestPage.tsx'), 'RequestPage'),
  )
  const tab = (path: string) =>
    under(
      () => request,
      path,
      lazyRouteComponent(() => import('./RequestTab.tsx'), 'RequestTab'),
    )
  return [list, compose, request.addChildren([tab('/'), ...requestTabs.map(tab)])]
}
