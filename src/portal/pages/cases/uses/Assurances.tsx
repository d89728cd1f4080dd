import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
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
  const { data } = useQuery(assurancesQuery(caseId))
  if (!data || data.items.length === 0) return null
  return (
    <Sheet title={t('uses:assurances')} flush>
      {data.items.map((one) => (
        <Assurance key={one.id} caseId={caseId} it={one} />
      ))}
    </Sheet>
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
