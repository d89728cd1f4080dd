import { useSyncExternalStore } from 'react'

const media = typeof window === 'undefined' ? undefined : window.matchMedia('print')

/** True while the page is laid out for paper: a virtual list then shows all it holds. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      media?.addEventListener('change', listener)
      return () => media?.removeEventListener('change', listener)
    },
    () => media?.matches ?? false,
  )
