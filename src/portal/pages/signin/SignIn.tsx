import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Problem, problemOf } from '../../api/problem.ts'
import { ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { problemOfCeremony } from '../../frame/StepUp.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import {
  type Account,
  byPasskey,
  interactionQuery,
  type Methods,
  methodsQuery,
  type Play,
  post,
  safeReturn,
  startAddress,
} from './api.ts'
import { Shell } from './Shell.tsx'
import css from './SignIn.module.css'

type Search = { return?: string; interaction?: string; problem?: string }

export function SignIn() {
  const { t } = useWords()
  const search = useSearch({ strict: false }) as Search
  const methods = useQuery(methodsQuery)
  return (
    <Shell node={methods.data?.node} title={t('pages:signin.title')}>
      {search.problem && <ProblemNote problem={{ status: 400, code: search.problem, detail: '', facts: {}, fields: [] }} />}
      {methods.error && <ProblemNote problem={problemOf(methods.error)} />}
      {methods.data ? (
        search.interaction ? (
          <OwnProvider uid={search.interaction} />
        ) : (
          <Ways methods={methods.data} back={safeReturn(search.return)} stay={search.problem !== undefined} />
        )
      ) : (
        !methods.error && <SkeletonRows rows={3} />
      )}
    </Shell>
  )
}

/** One button a way; with the node's own provider alone there is nothing to choose and the page goes straight on. */
function Ways({ methods, back, stay }: { methods: Methods; back: string; stay: boolean }) {
  const { t } = useWords()
  const only = methods.ways.length === 1 && methods.ways[0]?.kind === 'own' ? methods.ways[0] : undefined
  const goesOn = only !== undefined && !stay
  useEffect(() => {
    if (goesOn) window.location.replace(startAddress(only.id, back))
  }, [goesOn, only, back])
  if (goesOn) return <SkeletonRows rows={3} />
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      {methods.ways.map((way, i) => (
        <Button
          key={way.id}
          component="a"
          href={startAddress(way.id, back)}
          size="md"
          variant={i === 0 ? 'filled' : 'default'}
          leftSection={<Icon name={way.kind === 'own' ? 'key' : 'shield'} />}
        >
          {way.kind === 'own' ? t('pages:signin.own') : t('pages:signin.with', { name: way.name })}
        </Button>
      ))}
    </div>
  )
}

function OwnProvider({ uid }: { uid: string }) {
  const { t } = useWords()
  const interaction = useQuery(interactionQuery(uid))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const go = async (how: () => Promise<string>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      window.location.assign(await how())
    } catch (thrown) {
      setProblem(problemOfCeremony(thrown))
      setBusy(false)
    }
  }
  if (interaction.error) {
    return (
      <>
        <ProblemNote problem={problemOf(interaction.error)} />
        <Button component="a" href="/sign-in?problem=sign-in-expired" size="md">
          {t('pages:signin.again')}
        </Button>
      </>
    )
  }
  if (!interaction.data) return <SkeletonRows rows={3} />
  const { exercise } = interaction.data
  const play = (officer: string) => () =>
    post<{ location: string }>(`/session/interaction/${uid}/exercise`, { officer, passcode: exercise?.passcode ?? '' }).then(
      (it) => it.location,
    )
  return (
    <>
      <ProblemNote problem={problem} />
      {exercise && <Accounts play={exercise} busy={busy} onChoose={(officer) => void go(play(officer))} />}
      {exercise && <div className={css.rule}>{t('pages:signin.or')}</div>}
      <Button
        size="md"
        variant={exercise ? 'default' : 'filled'}
        leftSection={<Icon name="key" />}
        disabled={busy}
        onClick={() => void go(() => byPasskey(uid))}
      >
        {t('pages:signin.passkey')}
      </Button>
      {!exercise && <p style={{ color: 'var(--ink-soft)', fontSize: 14, lineHeight: '20px' }}>{t('pages:signin.passkeyHint')}</p>}
    </>
  )
}

function Accounts({ play, busy, onChoose }: { play: Play; busy: boolean; onChoose: (id: string) => void }) {
  const { t, role, format } = useWords()
  return (
    <section aria-label={t('pages:signin.accounts')} style={{ display: 'grid', gap: 8 }}>
      <h2 style={{ fontSize: 16 }}>{t('pages:signin.accounts')}</h2>
      <ul className={css.accounts}>
        {play.accounts.map((one: Account) => (
          <li key={one.id}>
            <button type="button" className={css.account} disabled={busy} onClick={() => onChoose(one.id)}>
              <strong dir="auto">{one.name}</strong>
              <small>{format.list(one.roles.map(role))}</small>
              <Icon name="forward" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
