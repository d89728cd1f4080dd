import { useQueryClient } from '@tanstack/react-query'
import { write } from '../api/client.ts'
import { useWords } from '../words.ts'
import { toast } from './toasts.ts'

/** Ends the session at the node, forgets what was read, and leaves by a full load so that nothing stays in memory. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient()
  const { t } = useWords()
  return async () => {
    try {
      const { location } = (await write('DELETE', '/session', undefined, crypto.randomUUID())) ?? {}
      client.clear()
      window.location.assign(location ?? '/sign-in')
    } catch {
      toast(t('frame:person.stillIn'))
    }
  }
}
