import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Problem, problemOf } from '../../api/problem.ts'
import { Note, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { problemOfCeremony } from '../../frame/StepUp.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { methodsQuery, post } from './api.ts'
import { Shell } from './Shell.tsx'

type Enrolment = Readonly<{ officer: { name: string; authority: string }; options: unknown }>

/** The first passkey of an officer, by a link that works once. The token stands in the fragment, which no log sees. */
export function Enrol() {
  const { t } = useWords()
  const methods = useQuery(methodsQuery)
  const [token] = useState(() => window.location.hash.slice(1))
  const enrolment = useQuery({
    queryKey: ['enrolment', token],
    queryFn: () => post<Enrolment>('/session/enrolment/begin', { token }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const [label, setLabel] = useState('')
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')
  const [problem, setProblem] = useState<Problem>()
  const enrol = async () => {
    setState('busy')
    setProblem(undefined)
    try {
      const { startRegistration } = await import('@simplewebauthn/browser')
      const response = await startRegistration({ optionsJSON: enrolment.data?.options as never })
      await post('/session/enrolment/finish', { token, label: label.trim() || t('pages:me.thisDevice'), response })
      setState('done')
    } catch (thrown) {
      setProblem(problemOfCeremony(thrown))
      setState('open')
    }
  }
  return (
    <Shell node={methods.data?.node} title={t('pages:enrol.title')}>
      {enrolment.error ? (
        <ProblemNote problem={problemOf(enrolment.error)} />
      ) : !enrolment.data ? (
        <SkeletonRows rows={3} />
      ) : state === 'done' ? (
        <>
          <Note tone="good" role="status">
            {t('pages:enrol.done')}
          </Note>
          <Button component="a" href="/sign-in" size="md">
            {t('pages:signin.title')}
          </Button>
        </>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void enrol()
          }}
          style={{ display: 'grid', gap: 16 }}
        >
          <p dir="auto">
            {t('pages:enrol.says', { name: enrolment.data.officer.name, authority: enrolment.data.officer.authority })}
          </p>
          <TextInput
            label={t('pages:me.label')}
            description={t('pages:me.labelHint')}
            value={label}
            dir="auto"
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <ProblemNote problem={problem} fieldsHere={false} />
          <Button type="submit" size="md" loading={state === 'busy'} leftSection={<Icon name="key" />}>
            {t('pages:me.addDo')}
          </Button>
        </form>
      )}
    </Shell>
  )
}
