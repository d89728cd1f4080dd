/** One step of a request, from a dialog to the node: the version it was read at, the address, what to read anew. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Doing, useAct } from '../../api/useAct.ts'
import { useWords } from '../../words.ts'
import { type RequestView, requestKey } from '../api.ts'

export type StepAnswer = Readonly<{ id: string; reference: string; state?: string; version: number; pending?: string }>
type Body = Readonly<Record<string, unknown>>

/** @param step names the dialog's act in protection and its words; @param path the end of its address when that differs */
export function useStep(
  request: RequestView,
  step: string,
  done: (answer: StepAnswer) => void,
  path: string = step,
): Doing<Body, StepAnswer> & { send: (detail: Body) => Promise<StepAnswer | undefined> } {
  const { t, say, format } = useWords()
  const client = useQueryClient()
  const partner = format.state(request.partner.state)
  const act = request.acts.find((one) => one.step === step)?.act
  const doing = useAct<Body, StepAnswer>({
    path: `/requests/${request.id}/${path}`,
    ...(act && { act }),
    refresh: [requestKey(request.id), ['requests'], ['inbox']],
    said: t('requests:step.done', { what: say(`step.${step}`, { partner }) }),
    done: (answer) => {
      forget(`${request.id}/${step}`)
      done(answer)
    },
  })
  const changed = doing.problem?.code === 'request-changed-meanwhile'
  useEffect(() => {
    // The next try is made on the newer version; what was typed stays.
    if (changed) void client.invalidateQueries({ queryKey: requestKey(request.id) })
  }, [changed, client, request.id])
  return { ...doing, send: (detail) => doing.run({ version: request.version, ...detail }) }
}

const drawer = (key: string): string => `comity.dialog.${key}`
const forget = (key: string): void => {
  for (const name of Object.keys(sessionStorage)) if (name.startsWith(drawer(key))) sessionStorage.removeItem(name)
}

/** What is typed in a dialog: it outlives closing, a refusal and a proof of presence at another address, until the step is done. */
export function useKept<Value>(request: RequestView, step: string, first: Value): readonly [Value, (value: Value) => void] {
  const key = drawer(`${request.id}/${step}`)
  const [value, setValue] = useState<Value>(() => {
    try {
      const text = sessionStorage.getItem(key)
      return text ? ({ ...first, ...(JSON.parse(text) as object) } as Value) : first
    } catch {
      return first
    }
  })
  const set = (next: Value) => {
    setValue(next)
    sessionStorage.setItem(key, JSON.stringify(next))
  }
  return [value, set]
}
