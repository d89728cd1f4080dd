import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { merged as mergeOf, type Side } from '../../../analysis/chart/merge.ts'
import { type ChartState, emptyChart, stateOf } from '../../../analysis/chart/state.ts'
import { read } from '../../api/client.ts'
import { useAct } from '../../api/useAct.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { useCase } from '../../pages/cases/CasePage.tsx'
import { useWords } from '../../words.ts'
import { type ChartRow, chartsOf, chartVersion, versionsOf } from '../api.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

export type Opened = Readonly<{ chart: ChartRow }>
type ChartAt = Readonly<{ chart: string; version: number }>
type SaveBody = Readonly<{ title: string; state: object; version?: number; from?: ChartAt; merged?: ChartAt }>

/** Charts that members of the case saved: every saving is kept, with who saved it. */
export function Saved({
  desk,
  opened,
  onOpened,
}: {
  desk: ChartDesk
  opened: Opened | null
  onOpened: (it: Opened | null) => void
}) {
  const { t, format } = useWords(['chart', 'analysis'])
  const { id } = desk
  const { members } = useCase()
  const charts = useQuery(chartsOf(id)).data?.items ?? []
  const versions = useQuery({ ...versionsOf(id, opened?.chart.id ?? ''), enabled: Boolean(opened) }).data?.items ?? []
  const [title, setTitle] = useState('')
  const [theirs, setTheirs] = useState<ChartRow | null>(null)
  const who = (officer: string): string => members.find((m) => m.officer === officer)?.name ?? t('chart:saved.someone')
  const state = (): object => ({ view: { ...desk.state, chosen: desk.chosen } })
  const save = useAct<SaveBody, ChartRow>({
    path: `/cases/${id}/network/charts`,
    refresh: [['charts', id]],
    said: t('analysis:network.saved'),
    done: (chart) => {
      setTitle('')
      onOpened({ chart })
    },
  })
  const over = useAct<SaveBody, ChartRow>({
    path: `/cases/${id}/network/charts/${opened?.chart.id}`,
    verb: 'PUT',
    refresh: [['charts', id]],
    said: t('analysis:network.saved'),
    done: (chart) => onOpened({ chart }),
  })
  const open = (chart: ChartRow) => {
    desk.open(stateOf(chart.state))
    onOpened({ chart })
  }
  const here = opened && { chart: opened.chart.id, version: opened.chart.version }
  const openVersion = async (version: number) => {
    const then = await chartVersion(id, opened!.chart.id, version)
    // Saved again it comes after the newest, which nobody loses.
    desk.open(stateOf(then.state))
  }
  return (
    <div className={css.controls}>
      <p className={css.said}>
        {opened ? t('chart:saved.now', { title: opened.chart.title, version: opened.chart.version }) : t('chart:saved.unsaved')}
      </p>
      {opened && (
        <Button
          size="compact-sm"
          loading={over.busy}
          onClick={() => void over.run({ title: opened.chart.title, state: state(), version: opened.chart.version })}
        >
          {t('chart:saved.over')}
        </Button>
      )}
      <TextInput
        size="xs"
        label={t('analysis:network.chartTitle')}
        value={title}
        onChange={(e) => setTitle(e.currentTarget.value)}
      />
      <Button
        size="compact-sm"
        variant="default"
        disabled={!title.trim()}
        loading={save.busy}
        onClick={() => void save.run({ title: title.trim(), state: state(), ...(here && { from: here }) })}
      >
        {t(opened ? 'chart:saved.branch' : 'analysis:network.save')}
      </Button>
      {(save.problem ?? over.problem) && <ProblemNote problem={(save.problem ?? over.problem)!} />}
      <h3 className={css.name}>{t('chart:saved.title')}</h3>
      <ul className={css.cards}>
        {charts.map((chart) => (
          <li key={chart.id} data-on={chart.id === opened?.chart.id || undefined}>
            <p>
              <bdi>{chart.title}</bdi>
            </p>
            <p className={css.small}>
              {t('chart:saved.by', { version: chart.version, name: who(chart.savedBy), when: format.dateTime(chart.savedAt) })}
            </p>
            <span className={css.line}>
              <Button size="compact-xs" variant="subtle" onClick={() => open(chart)}>
                {t('chart:saved.open')}
              </Button>
              {opened && chart.id !== opened.chart.id && (
                <Button size="compact-xs" variant="subtle" onClick={() => setTheirs(chart)}>
                  {t('chart:saved.takeIn')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {theirs && opened && (
        <Merge
          desk={desk}
          ours={opened.chart}
          theirs={theirs}
          onDone={(state) => {
            desk.open(state)
            void over.run({
              title: opened.chart.title,
              state: { view: state },
              version: opened.chart.version,
              merged: { chart: theirs.id, version: theirs.version },
            })
            setTheirs(null)
          }}
          onLeave={() => setTheirs(null)}
        />
      )}
      {versions.length > 1 && (
        <>
          <h3 className={css.name}>{t('chart:saved.versions')}</h3>
          <ol className={css.cards} reversed>
            {versions.map((v) => (
              <li key={v.version}>
                <p className={css.small}>
                  {t('chart:saved.by', { version: v.version, name: who(v.savedBy), when: format.dateTime(v.savedAt) })}
                  {v.merged && (
                    <>
                      {' '}
                      {t('chart:saved.tookIn', {
                        title: charts.find((c) => c.id === v.merged!.chart)?.title ?? '',
                        version: v.merged.version,
                      })}
                    </>
                  )}
                </p>
                <Button size="compact-xs" variant="subtle" onClick={() => void openVersion(v.version)}>
                  {t('chart:saved.open')}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

/** What the two have in common: the version one branched from the other at; else nothing. */
function useBase(id: string, ours: ChartRow, theirs: ChartRow): ChartState | undefined {
  return useQuery({
    queryKey: ['charts', id, 'base', ours.id, theirs.id],
    queryFn: async () => {
      const [own, other] = await Promise.all([ours, theirs].map((c) => read(`/cases/${id}/network/charts/${c.id}/versions`)))
      const origins = [
        ...other!.items.flatMap((v) => [v.from, v.merged]).filter((at) => at?.chart === ours.id),
        ...own!.items.flatMap((v) => [v.from, v.merged]).filter((at) => at?.chart === theirs.id),
      ]
      const at = origins[0] ?? own!.items.find((v) => v.from && other!.items.some((o) => o.from?.chart === v.from!.chart))?.from
      if (!at) return emptyChart
      return stateOf((await chartVersion(id, at.chart, at.version)).state)
    },
  }).data
}

function Merge({
  desk,
  ours,
  theirs,
  onDone,
  onLeave,
}: {
  desk: ChartDesk
  ours: ChartRow
  theirs: ChartRow
  onDone: (state: ChartState) => void
  onLeave: () => void
}) {
  const { t } = useWords(['chart', 'analysis'])
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const base = useBase(desk.id, ours, theirs)
  if (!base) return null
  const { state, conflicts } = mergeOf(base, { ...desk.state, chosen: desk.chosen }, stateOf(theirs.state), choices)
  const said = (value: unknown): string => {
    if (value === undefined || value === '') return t('chart:merge.nothing')
    if (typeof value !== 'object' || value === null) return String(value)
    const its = value as { text?: string; title?: string }
    return its.text ?? its.title ?? JSON.stringify(value)
  }
  return (
    <section aria-label={t('chart:merge.title', { title: theirs.title })} className={css.merge}>
      <h3 className={css.name}>{t('chart:merge.title', { title: theirs.title })}</h3>
      <p className={css.said}>
        {conflicts.length === 0 ? t('chart:merge.none') : t('chart:merge.says', { count: conflicts.length })}
      </p>
      {conflicts.map((c) => {
        const key = c.key === undefined ? c.field : `${c.field}/${c.key}`
        const name = c.key ? (desk.nameOf.get(c.key) ?? '') : ''
        return (
          <NativeSelect
            key={key}
            size="xs"
            label={`${t(`chart:part.${c.field}`)} ${name}`}
            value={choices[key] ?? 'ours'}
            data={(['ours', 'theirs'] as const).map((side) => ({
              value: side,
              label: `${t(`chart:merge.${side}`)}: ${said(c[side])}`,
            }))}
            onChange={(e) => setChoices({ ...choices, [key]: e.currentTarget.value as Side })}
          />
        )
      })}
      <span className={css.line}>
        <Button size="compact-sm" onClick={() => onDone(state)}>
          {t('chart:merge.do')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          {t('chart:merge.leave')}
        </Button>
      </span>
    </section>
  )
}
