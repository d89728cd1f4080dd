/** A page that comes when it is asked for, together with the words that only pages behind the first one use. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { allWords } from './i18n.ts'

export type Load = () => Promise<Record<string, unknown>>

export const lazyPage = (load: Load, name: string): ReturnType<typeof lazyRouteComponent> =>
  lazyRouteComponent(async () => (await Promise.all([load() as Promise<Record<string, never>>, allWords()]))[0], name)
