import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { useSession } from '../../api/session.ts'
import { checksQuery, type RequestView, requestBasesQuery, requestQuery } from '../api.ts'
import { valueAt } from './content.ts'
import { type Draft, type DraftState, openDraft } from './draft.ts'

const DraftContext = createContext<Draft | undefined>(undefined)

/** Holds the draft above the tabs: going to the checks and back loses nothing, and the header's act knows the last version. */
export function DraftProvider({ request, children }: { request: RequestView; children: ReactNode }) {
  const client = useQueryClient()
  const { officer } = useSession()
  const [draft] = useState(() =>
    openDraft(request, officer.id, (content, version) => {
      client.setQueryData(
        requestQuery(request.id).queryKey,
        (old) =>
          old && {
            ...old,
            content: content as typeof old.content,
            title: content.title,
            instrument: content.instrument,
            version,
          },
      )
      void client.invalidateQueries({ queryKey: checksQuery(request.id).queryKey })
      void client.invalidateQueries({ queryKey: requestBasesQuery(request.id).queryKey })
    }),
  )
  useEffect(() => draft.stop, [draft])
  useEffect(() => draft.heard(request), [draft, request])
  return <DraftContext.Provider value={draft}>{children}</DraftContext.Provider>
}

export const useMaybeDraft = (): Draft | undefined => useContext(DraftContext)

export function useDraft(): Draft {
  const draft = useContext(DraftContext)
  if (!draft) throw new Error('no draft is open here')
  return draft
}

export function useDraftState(): DraftState {
  const draft = useDraft()
  return useSyncExternalStore(draft.subscribe, draft.state)
}

/** One place of the draft, and how to write it. Redraws only when that place changes. */
export function useField<Value>(pointer: string): readonly [Value, (value: Value | undefined) => void] {
  const draft = useDraft()
  const value = useSyncExternalStore(draft.subscribe, () => valueAt(draft.state().content, pointer)) as Value
  return [value, (next) => draft.set(pointer, next)]
}

/** The ids of a list in the draft: its rows redraw when one comes or goes, not when one is written in. */
export function useIds(pointer: string): string[] {
  const draft = useDraft()
  const joined = useSyncExternalStore(draft.subscribe, () => {
    const list = valueAt(draft.state().content, pointer)
    return Array.isArray(list)
      ? list.map((item: { id?: string; exhibit?: string }) => item.id ?? item.exhibit ?? '').join('\n')
      : ''
  })
  return joined === '' ? [] : joined.split('\n')
}
