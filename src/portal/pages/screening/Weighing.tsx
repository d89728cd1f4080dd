import { Button, NativeSelect, NumberInput, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { useWords } from '../../words.ts'
import { type CurvePoint, type Weighed, weighingQuery } from './api.ts'
import { percent } from './percent.ts'
import css from './Screening.module.css'

type Choice = { look: number; strong: number; weights: 'kept' | 'learnt' | 'standard'; why: string }

/** From which probability an officer looks, what weighs how much, and what both would give on the records of this node. */
export function Weighing() {
  const { t, format } = useWords(['screening', 'frame', 'requests'])
  const may = useMay()
  const { data } = useSuspenseQuery(weighingQuery)
  const [choice, setChoice] = useState<Choice>({ look: data.look, strong: data.strong, weights: 'kept', why: '' })
  const set = (part: Partial<Choice>): void => setChoice((before) => ({ ...before, ...part }))
  return (
    <div className={css.two}>
      {may('screening.thresholds') ? <Choose choice={choice} set={set} learnt={data.learnt !== undefined} /> : <div />}
      <section className={css.right} aria-label={t('screening:page.weighing')}>
        <p className={css.plain} role="status">
          {t('screening:weighing.now', { look: percent(data.look), strong: percent(data.strong) })}{' '}
          {t(data.own ? 'screening:weighing.own' : 'screening:weighing.given')}
          {data.chosen && (
            <>
              {' '}
              <bdi>{data.chosen.officerName}</bdi>, <When at={data.chosen.at} />: <bdi>{data.chosen.why}</bdi>
            </>
          )}
        </p>
        {data.learnt ? (
          <>
            <h2>{t('screening:weighing.curve')}</h2>
            <p className={css.sub}>
              {t('screening:weighing.from', {
                pairs: format.number(data.learnt.pairs),
                same: format.number(Math.round(data.learnt.same)),
              })}{' '}
              <When at={data.learnt.at} />
            </p>
            <Curve points={data.learnt.curve} {...(may('screening.thresholds') && { set })} />
          </>
        ) : (
          <Empty title={t('screening:weighing.none')} says={t('screening:weighing.noneSays')} />
        )}
        <h2>{t('screening:weighing.weights')}</h2>
        <p className={css.sub}>{t('screening:weighing.weightsSay')}</p>
        <Weights rows={data.weights} learnt={data.learnt?.weights ?? []} />
      </section>
    </div>
  )
}

function Choose({ choice, set, learnt }: { choice: Choice; set: (part: Partial<Choice>) => void; learnt: boolean }) {
  const { t } = useWords(['screening', 'frame', 'requests'])
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const refresh = [weighingQuery.queryKey]
  const choose = useAct<Choice>({
    path: '/screening/thresholds',
    verb: 'PUT',
    act: 'screening.thresholds',
    refresh,
    said: t('screening:weighing.chosen'),
    done: () => {
      setMissing(false)
      set({ why: '', weights: 'kept' })
    },
  })
  const learn = useAct<{ why: string }>({
    path: '/screening/learning',
    act: 'screening.thresholds',
    refresh,
    done: () => {
      setAsking(false)
      set({ weights: 'learnt' })
    },
  })
  const share = (key: 'look' | 'strong') => (
    <NumberInput
      size="sm"
      label={t(`screening:weighing.${key}`)}
      suffix=" %"
      min={0.1}
      max={99.9}
      step={1}
      decimalScale={1}
      value={Math.round(choice[key] * 1000) / 10}
      error={choose.fieldError(key)}
      onChange={(value) => set({ [key]: Number(value) / 100 })}
    />
  )
  return (
    <form
      className={css.ask}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(true)
        if (choice.why.trim() !== '') void choose.run(choice)
      }}
    >
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('screening:weighing.learn')}
      </Button>
      {share('look')}
      {share('strong')}
      <NativeSelect
        size="sm"
        label={t('screening:weighing.by')}
        value={choice.weights}
        data={(['kept', ...(learnt ? ['learnt'] : []), 'standard'] as const).map((value) => ({
          value,
          label: t(`screening:weighing.as.${value}`),
        }))}
        onChange={(e) => set({ weights: e.currentTarget.value as Choice['weights'] })}
      />
      <Textarea
        size="sm"
        label={t('screening:weighing.why')}
        dir="auto"
        autosize
        minRows={2}
        maxLength={1000}
        value={choice.why}
        error={(missing && choice.why.trim() === '' && t('requests:field.required')) || choose.fieldError('why')}
        onChange={(e) => set({ why: e.currentTarget.value })}
      />
      <ProblemNote problem={choose.problem} />
      <Button type="submit" loading={choose.busy}>
        {t('screening:weighing.choose')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('screening:weighing.learn')}
        says={t('screening:weighing.learnSays')}
        button={t('screening:weighing.learn')}
        pointer="/why"
        busy={learn.busy}
        problem={learn.problem}
        fieldError={learn.fieldError}
        onConfirm={(why) => void learn.run({ why })}
      />
    </form>
  )
}

/** What each threshold would give; a press takes it into the form. */
function Curve({ points, set }: { points: readonly CurvePoint[]; set?: (part: Partial<Choice>) => void }) {
  const { t, format } = useWords(['screening', 'frame'])
  const share = (key: 'precision' | 'recall') => ({
    key,
    header: t(`screening:weighing.${key}`),
    phone: 'label' as const,
    cell: (row: CurvePoint) => (
      <span className={css.share}>
        <span className={css.bits} dir="ltr">
          {percent(row[key])}
        </span>
        <span className={css.track} aria-hidden="true">
          <span className={css.filled} style={{ inlineSize: `${row[key] * 100}%` }} />
        </span>
      </span>
    ),
  })
  return (
    <DataTable<CurvePoint>
      label={t('screening:weighing.curve')}
      rows={points}
      idOf={(row) => String(row.threshold)}
      columns={[
        {
          key: 'threshold',
          header: t('screening:weighing.threshold'),
          width: 110,
          end: true,
          cell: (row) => <span dir="ltr">{percent(row.threshold)}</span>,
        },
        share('precision'),
        share('recall'),
        {
          key: 'pairs',
          header: t('screening:weighing.pairs'),
          width: 110,
          end: true,
          phone: 'label',
          cell: (row) => format.number(row.pairs),
        },
        ...(set
          ? [
              {
                key: 'take',
                header: t('screening:weighing.take'),
                width: 190,
                cell: (row: CurvePoint) => (
                  <span className={css.verdicts}>
                    {(['look', 'strong'] as const).map((key) => (
                      <Button
                        key={key}
                        size="compact-xs"
                        variant="default"
                        aria-label={`${percent(row.threshold)}: ${t(`screening:weighing.${key}`)}`}
                        onClick={() => set({ [key]: row.threshold })}
                      >
                        {t(`screening:band.${key}`)}
                      </Button>
                    ))}
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** The weights in force, row by row, with what was learnt last beside them. */
function Weights({ rows, learnt }: { rows: readonly Weighed[]; learnt: readonly Weighed[] }) {
  const { t } = useWords(['screening', 'frame'])
  const bits = (it: Weighed | undefined): string => {
    if (!it) return '–'
    const n = Math.log2(it.m / it.u)
    return `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(1)}`
  }
  const rare = (n: number): string => (n >= 0.001 ? percent(n) : `1 : ${Math.round(1 / n).toLocaleString('en')}`)
  const number = (key: string, of: (row: Weighed) => string) => ({
    key,
    header: t(`screening:weighing.${key}`),
    width: 130,
    end: true,
    phone: 'label' as const,
    cell: (row: Weighed) => <span dir="ltr">{of(row)}</span>,
  })
  const twin = (row: Weighed) => learnt.find((l) => l.feature === row.feature && l.level === row.level)
  return (
    <DataTable<Weighed>
      label={t('screening:weighing.weights')}
      rows={rows}
      idOf={(row) => `${row.feature} ${row.level}`}
      columns={[
        {
          key: 'what',
          header: t('screening:compare.feature'),
          cell: (row) => `${t(`screening:feature.${row.feature}`)}: ${t(`screening:weighing.level.${row.level}`)}`,
        },
        number('m', (row) => rare(row.m)),
        number('u', (row) => rare(row.u)),
        number('bits', bits),
        ...(learnt.length > 0 ? [number('bitsLearnt', (row) => bits(twin(row)))] : []),
      ]}
    />
  )
}
