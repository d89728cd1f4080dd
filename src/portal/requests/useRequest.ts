import { createContext, useContext } from 'react'
import type { RequestView } from './api.ts'

/** The request a page is about, and how one of its steps is begun, at a field when it concerns one. */
export type Here = Readonly<{ request: RequestView; open: (step: string, pointer?: string) => void }>
export const HereContext = createContext<Here | undefined>(undefined)

export function useRequest(): Here {
  const here = useContext(HereContext)
  if (!here) throw new Error('no request is open here')
  return here
}
