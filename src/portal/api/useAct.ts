/**
 * An officer's act, from button to answer: one idempotency key for all its tries, presence proved again when the node asks for it,
 * and a "no" that lands beside the fields it concerns. What was typed stays where it is: this hook never clears a form.
 */
import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { useStepUp } from '../frame/stepUpContext.ts'
import { toast } from '../frame/toasts.ts'
import { useWords } from '../words.ts'
import { send, type Verb } from './client.ts'
import { type Problem, pathOf, problemOf } from './problem.ts'

export type ActOptions<Body, Answer> = Readonly<{
  /** Below `/api/v1`. */
  path: string | ((body: Body) => string)
  verb?: Verb
  /** The act's name in protection, said in the step-up dialog. */
  act?: string
  /** Queries to read anew when it is done. */
  refresh?: readonly QueryKey[]
  /** What the toast says; nothing when the page itself shows it. */
  said?: string
  done?: (answer: Answer, body: Body) => void
}>

export type Doing<Body, Answer> = Readonly<{
  run: (body: Body) => Promise<Answer | undefined>
  busy: boolean
  problem: Problem | undefined
  /** The words beside one field, by its JSON pointer (`/facts`) or dotted path (`facts`). */
  fieldError: (path: string) => string | undefined
  /** Dotted path to words, for `form.setErrors`. */
  errors: Readonly<Record<string, string>>
  clear: () => void
}>

export function useAct<Body = void, Answer = unknown>(options: ActOptions<Body, Answer>): Doing<Body, Answer> {
  const client = useQueryClient()
  const stepUp = useStepUp()
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const last = useRef<{ sent: string; key: string }>(undefined)
  const running = useRef(false)
  const latest = useRef(options)
  latest.current = options

  const run = useCallback(
    async (body: Body): Promise<Answer | undefined> => {
      if (running.current) return undefined
      running.current = true
      setBusy(true)
      setProblem(undefined)
      const { path, verb = 'POST', act, refresh = [], said, done } = latest.current
      const address = typeof path === 'function' ? path(body) : path
      const sent = `${verb} ${address} ${JSON.stringify(body)}`
      if (last.current?.sent !== sent) last.current = { sent, key: crypto.randomUUID() }
      try {
        const answer = await withStepUp(
          () => send<Answer>(verb, address, verb === 'DELETE' ? undefined : body, last.current?.key ?? ''),
          () => stepUp(act),
        )
        last.current = undefined
        await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })))
        if (said) toast(said)
        done?.(answer, body)
        return answer
      } catch (thrown) {
        const it = problemOf(thrown)
        // A refusal is an answer: the next try is a new act. Only a lost answer keeps its key.
        if (it.code !== 'offline' && it.status < 500) last.current = undefined
        if (!asksPresence(it)) setProblem(it)
        return undefined
      } finally {
        running.current = false
        setBusy(false)
      }
    },
    [client, stepUp],
  )

  const errors = Object.fromEntries((problem?.fields ?? []).map((fault) => [pathOf(fault.pointer), words.field(fault)]))
  return {
    run,
    busy,
    problem,
    errors,
    fieldError: (path) => errors[path.startsWith('/') ? pathOf(path) : path],
    clear: () => setProblem(undefined),
  }
}

/** The two codes by which a node asks for presence: before something leaves, and before somebody's way of signing in changes. */
const asksPresence = ({ code }: Problem): boolean => code === 'step-up-needed' || code === 'confirm-first'

/** Does it; when the node asks for presence first, asks the officer and does it once more. */
export async function withStepUp<Answer>(attempt: () => Promise<Answer>, confirm: () => Promise<boolean>): Promise<Answer> {
  try {
    return await attempt()
  } catch (thrown) {
    if (!asksPresence(problemOf(thrown)) || !(await confirm())) throw thrown
    return attempt()
  }
}
