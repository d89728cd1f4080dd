/** The ceremony before anybody is signed in; src/node/signin/README.md tells its steps. */
import { queryOptions } from '@tanstack/react-query'
import { read, send } from '../../api/client.ts'

export type Account = Readonly<{ id: string; name: string; authority: string; roles: readonly string[] }>
export type Play = Readonly<{ passcode: string; accounts: readonly Account[] }>
export type Methods = Readonly<{
  node: Readonly<{ id: string; name: string; state: string; exercise: boolean; timeZone: string }>
  ways: readonly Readonly<{ id: string; kind: 'own' | 'provider'; name: string }>[]
  exercise?: Play
}>
export type Interaction = Readonly<{ uid: string; exercise?: Play }>

export const post = <Answer>(path: string, body?: unknown): Promise<Answer> =>
  send<Answer>('POST', path, body, crypto.randomUUID())

export const methodsQuery = queryOptions({
  queryKey: ['methods'],
  queryFn: () => read('/session/methods'),
  staleTime: 60_000,
})
export const interactionQuery = (uid: string) =>
  queryOptions({ queryKey: ['interaction', uid], queryFn: () => read(`/session/interaction/${uid}`), retry: false })

/** Only paths of this portal: a return address from outside is not followed. */
export const safeReturn = (path: string | undefined): string =>
  path && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : '/'

export const startAddress = (way: string, back: string): string =>
  `/api/v1/session/start?${new URLSearchParams({ way, return: safeReturn(back) })}`

/** By passkey; gives the address to go on to. */
export async function byPasskey(uid: string): Promise<string> {
  const { options } = await post<{ options: unknown }>(`/session/interaction/${uid}/passkey/begin`)
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const response = await startAuthentication({ optionsJSON: options as never })
  const { location } = await post<{ location: string }>(`/session/interaction/${uid}/passkey/finish`, { response })
  return location
}
