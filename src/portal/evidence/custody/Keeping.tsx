import { Button, TextInput } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { read } from '../../api/client.ts'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Note } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { type ExhibitView, exhibitsPath } from '../api.ts'
import css from '../Evidence.module.css'

const keepingQuery = (caseId: string, id: string) =>
  queryOptions({
    queryKey: ['exhibits', caseId, id, 'keeping'],
    queryFn: ({ signal }) => read(`/evidence/cases/${caseId}/exhibits/${id}/keeping`, undefined, signal),
  })

type Doing = 'keep' | 'erase' | 'agree' | 'decline'

/** Until when the exhibit is kept; erased at the end unless a second person agrees to keep it longer. */
export function Keeping({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t, format } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const { data } = useQuery({ ...keepingQuery(caseId, it.id), enabled: !it.erasedAt })
  const [doing, setDoing] = useState<Doing>()
  const [until, setUntil] = useState('')
  const path = `${exhibitsPath(caseId)}/${it.id}/keeping`
  const decides = doing === 'agree' || doing === 'decline'
  const act = useAct<Record<string, unknown>>({
    path: decides ? `${path}/decision` : doing === 'erase' ? `${path}/erase` : path,
    act: decides ? 'evidence.decide-keeping' : 'evidence.propose-keeping',
    refresh: [['exhibits', caseId]],
    said: t('viewer:keeping.done'),
    done: () => setDoing(undefined),
  })
  if (it.erasedAt) return <Note tone="info">{t('viewer:keeping.erased', { day: format.date(it.erasedAt) })}</Note>
  if (!data) return null
  const { proposed } = data
  const titles: Readonly<Record<Doing, string>> = {
    keep: t('viewer:keeping.set'),
    erase: t('viewer:keeping.erase'),
    agree: t(`viewer:keeping.agree.${proposed?.what ?? 'keep'}`),
    decline: t('viewer:keeping.decline'),
  }
  const button = (what: Doing) => (
    <Button size="compact-sm" variant="default" onClick={() => setDoing(what)}>
      {titles[what]}
    </Button>
  )
  const confirm = (reason: string) => {
    if (doing === 'keep') void act.run({ until, reason })
    else if (doing === 'erase') void act.run({ reason })
    else void act.run({ agree: doing === 'agree', note: reason })
  }
  return (
    <section aria-label={t('viewer:keep')} className={css.stack}>
      <h3>{t('viewer:keep')}</h3>
      {data.over && <Note tone="bad">{t('viewer:keeping.over', { day: format.date(data.until ?? '') })}</Note>}
      <p className={css.faint}>
        {data.until
          ? t('viewer:keeping.until', { day: format.date(data.until), name: data.setBy ?? '', why: data.reason ?? '' })
          : t('viewer:keeping.none')}{' '}
        {data.atLatest && t('viewer:keeping.atLatest', { day: format.date(data.atLatest) })}
      </p>
      {proposed && (
        <Note tone="wait">
          {t(`viewer:keeping.proposed.${proposed.what}`, {
            name: proposed.name,
            why: proposed.why,
            day: proposed.until ? format.date(proposed.until) : '',
          })}
        </Note>
      )}
      <div className={css.actions}>
        {proposed && may('evidence.decide-keeping') && proposed.by !== officer.id && (
          <>
            {button('agree')}
            {button('decline')}
          </>
        )}
        {may('evidence.propose-keeping') && (
          <>
            {button('keep')}
            {proposed?.what !== 'erase' && button('erase')}
          </>
        )}
      </div>
      {doing && (
        <ReasonDialog
          key={doing}
          opened
          onClose={() => setDoing(undefined)}
          title={titles[doing]}
          says={t(`viewer:keeping.says.${doing === 'agree' && proposed?.what === 'erase' ? 'erasing' : doing}`)}
          button={titles[doing]}
          bad={doing === 'erase' || (doing === 'agree' && proposed?.what === 'erase')}
          pointer={decides ? '/note' : '/reason'}
          busy={act.busy}
          problem={act.problem}
          fieldError={act.fieldError}
          onConfirm={confirm}
        >
          {doing === 'keep' && (
            <TextInput
              type="date"
              label={t('viewer:keeping.day')}
              value={until}
              error={act.fieldError('/until')}
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
          )}
        </ReasonDialog>
      )}
    </section>
  )
}
