import { useCallback } from 'react'
import { useWords } from '../../words.ts'
import type { RequestEvent, RequestView } from '../api.ts'

type Line = Readonly<{ step: string; by?: string; detail?: unknown; authority?: string }>

/** An event as a sentence: who did what. Dates and names come from its detail. */
export function useSentence(): (event: RequestEvent, request: RequestView) => string {
  const line = useLine()
  return useCallback(
    (event, request) =>
      line({
        step: event.step,
        by: event.by.name || event.by.authority || request[event.by.side].authority,
        detail: event.detail,
        authority: event.step === 'deliver' ? request.requested.authority : event.by.authority,
      }),
    [line],
  )
}

export function useLine(): (line: Line) => string {
  const { say, format } = useWords()
  return useCallback(
    ({ step, by = '', detail, authority = '' }) => {
      const its = (typeof detail === 'object' && detail !== null ? detail : {}) as Record<string, unknown>
      const text = (key: string): string => (typeof its[key] === 'string' ? (its[key] as string) : '')
      return say(`event.${step}`, {
        name: by,
        authority,
        to: text('authority'),
        review: text('review') && format.date(text('review')),
        days: typeof its.days === 'number' ? its.days : '',
        reference: text('reference'),
      })
    },
    [say, format],
  )
}
