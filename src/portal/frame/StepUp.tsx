/** Proof of presence before something leaves: passkey, the authority's provider, or in the exercise a passcode. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { send } from '../api/client.ts'
import { type Problem, problemOf } from '../api/problem.ts'
import { ProblemNote } from '../design/Problem.tsx'
import { Icon } from '../icons/Icon.tsx'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'
import { type AskStepUp, StepUpContext } from './stepUpContext.ts'

/** The dialog's own way out, and the act's button coming back to life. */
const closing_ms = 250

type Ways = Readonly<{
  passkey?: { options: unknown }
  provider?: { location: string }
  exercise?: { passcode: string }
}>

const post = <Answer,>(path: string, body: unknown): Promise<Answer> => send<Answer>('POST', path, body, crypto.randomUUID())

export function StepUpProvider({ children }: { children: ReactNode }) {
  const { t, act: actWords } = useWords()
  const client = useQueryClient()
  const [asked, setAsked] = useState<{ act?: string | undefined }>()
  const [ways, setWays] = useState<Ways>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const answer = useRef<(confirmed: boolean) => void>(undefined)
  const inside = useRef<HTMLDivElement>(null)
  const giveBack = useFocusHandling(inside, ways !== undefined)

  const settle = (confirmed: boolean) => {
    setAsked(undefined)
    setWays(undefined)
    setProblem(undefined)
    answer.current?.(confirmed)
    answer.current = undefined
    giveBack()
  }
  const ask = useCallback<AskStepUp>(async (act) => {
    setAsked({ act })
    const back = window.location.pathname + window.location.search
    post<Ways>('/session/step-up/begin', { return: back }).then(setWays, (thrown) => setProblem(problemOf(thrown)))
    return new Promise<boolean>((resolve) => {
      answer.current?.(false)
      answer.current = resolve
    })
  }, [])
  const attempt = async (way: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await way()
      void client.invalidateQueries({ queryKey: ['session'] })
      settle(true)
    } catch (thrown) {
      setProblem(problemOfCeremony(thrown))
    } finally {
      setBusy(false)
    }
  }
  const byPasskey = async () => {
    const { startAuthentication } = await import('@simplewebauthn/browser')
    const response = await startAuthentication({ optionsJSON: ways?.passkey?.options as never })
    await post('/session/step-up/finish', { response })
  }
  return (
    <StepUpContext.Provider value={ask}>
      {children}
      <Modal
        opened={asked !== undefined}
        onClose={() => settle(false)}
        zIndex={layers.presence}
        returnFocus={false}
        title={t('frame:stepUp.title')}
        closeButtonProps={{ 'aria-label': t('frame:close') }}
      >
        <Stack gap="lg" ref={inside}>
          <p>{asked?.act ? t('frame:stepUp.saysAct', { act: actWords(asked.act) }) : t('frame:stepUp.says')}</p>
          <ProblemNote problem={problem} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={() => settle(false)}>
              {t('frame:cancel')}
            </Button>
            {ways?.provider && (
              <Button
                variant={ways.passkey ? 'default' : 'filled'}
                onClick={() => window.location.assign(ways.provider?.location ?? '/')}
              >
                {t('frame:stepUp.provider')}
              </Button>
            )}
            {ways?.exercise && (
              <Button
                variant={ways.passkey ? 'default' : 'filled'}
                data-autofocus={!ways.passkey || undefined}
                loading={busy}
                onClick={() => void attempt(() => post('/session/step-up/finish', { passcode: ways.exercise?.passcode }))}
              >
                {t('frame:stepUp.exercise')}
              </Button>
            )}
            {ways?.passkey && (
              <Button data-autofocus leftSection={<Icon name="key" />} loading={busy} onClick={() => void attempt(byPasskey)}>
                {t('frame:stepUp.passkey')}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </StepUpContext.Provider>
  )
}

/**
 * The button that began the act is disabled while it runs, and a browser takes the focus from a disabled button: what had the focus
 * last is remembered here, and has it again when the question is answered. The ways in come late; the first of them is focused then.
 */
function useFocusHandling(inside: RefObject<HTMLElement | null>, ready: boolean): () => void {
  const last = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !inside.current?.closest('[role=dialog]')?.contains(target)) last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [inside])
  useEffect(() => {
    if (ready) inside.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
  }, [ready, inside])
  return useCallback(() => {
    const back = last.current
    setTimeout(() => {
      if (back?.isConnected && (document.activeElement === document.body || document.activeElement === null)) back.focus()
    }, closing_ms)
  }, [])
}

/** A ceremony the officer closed, or the browser would not hold, is told apart from a "no" of the node. */
export function problemOfCeremony(thrown: unknown): Problem {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError' || name === 'WebAuthnError') {
    return { status: 400, code: 'passkey-not-used', detail: '', facts: {}, fields: [] }
  }
  return problemOf(thrown)
}
