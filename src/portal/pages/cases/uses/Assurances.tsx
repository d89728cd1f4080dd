import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten, requestsQuery } from '../../../api/queries.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import { FormDialog, useFields } from '../../../evidence/UseDialogs.tsx'
import { type AssuranceView, assurancesQuery } from '../../../evidence/uses.ts'
import { useWords } from '../../../words.ts'
import css from './Uses.module.css'

const stages = ['investigation', 'charged', 'trial', 'judgment', 'appeal', 'final-judgment'] as const

/** What was promised and what was promised to us, until the end of the case. */
export function Assurances({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const may = useMay()
  const [giving, setGiving] = useState(false)
  const { data } = useQuery(assurancesQuery(caseId))
  const requests = flatten(useInfiniteQuery(requestsQuery({ case: caseId })).data).filter((it) => it.state !== 'draft')
  const gives = may('assistance.assure') && requests.length > 0
  if (!data || (data.items.length === 0 && !gives)) return null
  return (
    <Sheet
      title={t('uses:assurances')}
      flush
      side={
        gives && (
          <Button size="compact-sm" variant="default" onClick={() => setGiving(true)}>
            {t('uses:assure')}
          </Button>
        )
      }
    >
      {giving && <Give caseId={caseId} requests={requests} onClose={() => setGiving(false)} />}
      {data.items.map((one) => (
        <Assurance key={one.id} caseId={caseId} it={one} />
      ))}
    </Sheet>
  )
}

const kinds = ['death-penalty', 'ill-treatment', 'use', 'other'] as const
type Asked = Readonly<{ id: string; reference: string }>

/** Assures the other authority of a request of something, until the end of the case. */
function Give({ caseId, requests, onClose }: { caseId: string; requests: readonly Asked[]; onClose: () => void }) {
  const { t } = useWords()
  const form = useFields({ request: requests[0]!.id, kind: 'death-penalty', words: '', basis: '', everyDays: '90' })
  const act = useAct<Record<string, unknown>>({
    path: `/assistance/cases/${caseId}/assurances`,
    act: 'assistance.assure',
    refresh: [['assurances', caseId], ['inbox']],
    said: t('uses:assured'),
    done: onClose,
  })
  const submit = () =>
    form.complete('words', 'basis') && void act.run({ ...form.said, everyDays: Number(form.said.everyDays) || 90 })
  return (
    <FormDialog title={t('uses:assure')} button={t('uses:assureDo')} act={act} onClose={onClose} onSubmit={submit}>
      <NativeSelect
        data-autofocus
        label={t('uses:assureRequest')}
        {...form.say('request')}
        data={requests.map((it) => ({ value: it.id, label: it.reference }))}
      />
      <NativeSelect
        label={t('uses:assureOf')}
        {...form.say('kind')}
        data={kinds.map((value) => ({ value, label: t(`uses:assurance.${value}`) }))}
      />
      <Textarea label={t('uses:words')} autosize minRows={3} {...form.needed('words')} />
      <TextInput label={t('evidence:label.basis')} maxLength={200} {...form.needed('basis')} />
      <TextInput type="number" min={1} max={730} label={t('uses:everyDays')} {...form.say('everyDays')} />
    </FormDialog>
  )
}

function Assurance({ caseId, it }: { caseId: string; it: AssuranceView }) {
  const { t, format } = useWords()
  const may = useMay()
  const [doing, setDoing] = useState<'report' | 'watch'>()
  return (
    <article className={css.card}>
      <div className={css.head}>
        <h3>
          {t(`uses:assurance.${it.kind}`)}{' '}
          <span className={css.faint}>
            <bdi>{t(`uses:promised.${it.side}`, { node: it.partner })}</bdi> · <bdi>{it.reference}</bdi> ·{' '}
            <When at={it.givenAt} dateOnly />
          </span>
        </h3>
        <Badge tone={it.endedAt ? 'calm' : 'info'}>{t(it.endedAt ? 'uses:ended' : 'uses:alive')}</Badge>
      </div>
      <Facts
        facts={[
          [t('uses:words'), it.words === 'no_death_penalty' ? t('evidence:condition.no_death_penalty') : it.words],
          [t('evidence:label.basis'), it.basis],
          [t('uses:nextOn'), it.nextOn && format.date(it.nextOn)],
          [t('uses:ending'), it.ending],
        ]}
      />
      {it.reports.length > 0 && (
        <ol className={css.plain}>
          {it.reports.map((one) => (
            <li key={one.id}>
              <When at={one.at} dateOnly /> · <strong>{t(`uses:stage.${one.stage}`)}</strong> <bdi>{one.text}</bdi>{' '}
              <span className={css.faint}>
                {one.name}, {one.node}
              </span>
            </li>
          ))}
        </ol>
      )}
      {!it.endedAt && (
        <div className={css.acts}>
          {it.side === 'given' && may('assistance.assure') && (
            <Button size="compact-sm" onClick={() => setDoing('report')}>
              {t('uses:report')}
            </Button>
          )}
          {may('assistance.watch-assurance') && (
            <Button size="compact-sm" variant="default" onClick={() => setDoing('watch')}>
              {t('uses:watch')}
            </Button>
          )}
        </div>
      )}
      {doing === 'report' && <ReportOn caseId={caseId} it={it} onClose={() => setDoing(undefined)} />}
      {doing === 'watch' && <WatchOver caseId={caseId} it={it} onClose={() => setDoing(undefined)} />}
    </article>
  )
}

type Props = Readonly<{ caseId: string; it: AssuranceView; onClose: () => void }>

function ReportOn({ caseId, it, onClose }: Props) {
  const { t } = useWords()
  const form = useFields({ stage: 'investigation', text: '' })
  const act = useAct<Record<string, unknown>>({
    path: `/assistance/cases/${caseId}/assurances/${it.id}/reports`,
    act: 'assistance.assure',
    refresh: [['assurances', caseId], ['inbox']],
    said: t('uses:reported'),
    done: onClose,
  })
  const submit = () => form.complete('text') && void act.run({ ...form.said, final: form.ticked.final ?? false })
  return (
    <FormDialog title={t('uses:report')} button={t('uses:reportDo')} act={act} onClose={onClose} onSubmit={submit}>
      <NativeSelect
        data-autofocus
        label={t('uses:stageIs')}
        {...form.say('stage')}
        data={stages.map((value) => ({ value, label: t(`uses:stage.${value}`) }))}
      />
      <Textarea label={t('uses:text')} autosize minRows={3} {...form.needed('text')} />
      <Checkbox label={t('uses:final')} {...form.tick('final')} />
    </FormDialog>
  )
}

function WatchOver({ caseId, it, onClose }: Props) {
  const { t } = useWords()
  const form = useFields({ nextOn: it.nextOn ?? '', ending: '' })
  const act = useAct<Record<string, unknown>>({
    path: `/assistance/cases/${caseId}/assurances/${it.id}/watch`,
    act: 'assistance.watch-assurance',
    refresh: [['assurances', caseId], ['inbox']],
    said: t('uses:watched'),
    done: onClose,
  })
  const { nextOn, ending } = form.said
  const submit = () => void act.run({ ...(nextOn && { nextOn }), ...(ending?.trim() && { ending }) })
  return (
    <FormDialog title={t('uses:watch')} button={t('uses:watchDo')} act={act} onClose={onClose} onSubmit={submit}>
      <TextInput data-autofocus type="date" label={t('uses:nextOn')} description={t('uses:nextOnHint')} {...form.say('nextOn')} />
      <Textarea label={t('uses:ending')} description={t('uses:endingHint')} autosize minRows={2} {...form.say('ending')} />
    </FormDialog>
  )
}
