import { Autocomplete, Button, Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { dayNumber, daysOf, dayText } from '../../../analysis/chart/shown.ts'
import { type ChartLayout, chartLayouts, unfiltered } from '../../../analysis/chart/state.ts'
import { entityKinds, informationGrades, sourceGrades, tieKinds } from '../../../analysis/network/network.ts'
import { useWords } from '../../words.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

/** Everything that decides what is shown. Each change is a step that can be undone. */
export function Filters({ desk }: { desk: ChartDesk }) {
  const { t } = useWords(['chart', 'analysis'])
  const { state, change, network } = desk
  const attributes = useMemo(() => [...new Set(network.entities.flatMap((e) => Object.keys(e.attributes)))].sort(), [network])
  const several = (
    name: 'entityKinds' | 'tieKinds' | 'sourceGrades' | 'informationGrades',
    data: { value: string; label: string }[],
    label: string,
  ) => <MultiSelect size="xs" label={label} value={[...state[name]]} data={data} onChange={(all) => change({ [name]: all })} />
  return (
    <div className={css.controls}>
      <NativeSelect
        size="xs"
        label={t('analysis:network.layout')}
        value={state.layout}
        data={chartLayouts.map((it) => ({ value: it, label: t(`chart:layout.${it}`) }))}
        onChange={(e) => change({ layout: e.currentTarget.value as ChartLayout, placed: {} })}
      />
      <Checkbox
        size="xs"
        label={t('chart:close')}
        checked={state.close}
        onChange={(e) => change({ close: e.currentTarget.checked })}
      />
      <TextInput
        size="xs"
        label={t('analysis:network.find')}
        value={state.find}
        onChange={(e) => change({ find: e.currentTarget.value })}
      />
      {several(
        'entityKinds',
        entityKinds.map((kind) => ({ value: kind, label: t(`analysis:entity.${kind}`) })),
        t('analysis:network.entityKinds'),
      )}
      {several(
        'tieKinds',
        tieKinds.map((kind) => ({ value: kind, label: t(`analysis:tie.${kind}`) })),
        t('analysis:network.tieKinds'),
      )}
      <div className={css.pair}>
        <Autocomplete
          size="xs"
          label={t('chart:filter.attribute')}
          value={state.attribute}
          data={attributes}
          onChange={(attribute) => change({ attribute })}
        />
        <TextInput
          size="xs"
          label={t('chart:filter.value')}
          value={state.value}
          onChange={(e) => change({ value: e.currentTarget.value })}
        />
      </div>
      <TextInput
        size="xs"
        label={t('chart:filter.told')}
        value={state.told}
        onChange={(e) => change({ told: e.currentTarget.value })}
      />
      <div className={css.pair}>
        {several(
          'sourceGrades',
          sourceGrades.map((it) => ({ value: it, label: `${it} ${t(`analysis:grade.${it}`)}` })),
          t('analysis:import.reliability'),
        )}
        {several(
          'informationGrades',
          informationGrades.map((it) => ({ value: it, label: `${it} ${t(`analysis:grade.${it}`)}` })),
          t('analysis:import.accuracy'),
        )}
      </div>
      <Day desk={desk} />
      <Checkbox
        size="xs"
        label={t('chart:filter.tied')}
        checked={state.tied}
        onChange={(e) => change({ tied: e.currentTarget.checked })}
      />
      <div className={css.pair}>
        <TextInput
          size="xs"
          type="date"
          label={t('chart:known')}
          value={state.known}
          onChange={(e) => change({ known: e.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('chart:compared')}
          value={state.compared}
          onChange={(e) => change({ compared: e.currentTarget.value })}
        />
      </div>
      <Button size="compact-sm" variant="default" onClick={() => change(unfiltered)}>
        {t('analysis:network.all')}
      </Button>
    </div>
  )
}

/** A day, by slider or by itself forward. */
function Day({ desk: { network, state, change } }: { desk: ChartDesk }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const [plays, setPlays] = useState(false)
  const days = useMemo(() => daysOf(network.ties), [network.ties])
  const [first, last] = days ?? [0, 0]
  const day = state.day ? dayNumber(state.day) : last
  useEffect(() => {
    if (!plays) return
    const step = Math.max(1, Math.round((last - first) / 60))
    const timer = setTimeout(() => {
      if (day >= last) setPlays(false)
      else change({ day: dayText(Math.min(last, day + step)) })
    }, 350)
    return () => clearTimeout(timer)
  }, [plays, day, first, last, change])
  if (!days || first === last) return null
  return (
    <div>
      <label htmlFor="network-day" className={css.small}>
        {t('analysis:network.day')} <bdi>{state.day ? format.date(state.day) : t('analysis:network.anyDay')}</bdi>
      </label>
      <input
        id="network-day"
        className={css.range}
        type="range"
        dir="ltr"
        min={first}
        max={last}
        value={day}
        onChange={(e) => change({ day: dayText(Number(e.currentTarget.value)) })}
      />
      <span className={css.line}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            if (!plays && day >= last) change({ day: dayText(first) })
            setPlays(!plays)
          }}
        >
          {t(plays ? 'analysis:network.pause' : 'analysis:network.play')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={!state.day} onClick={() => change({ day: '' })}>
          {t('analysis:network.anyDay')}
        </Button>
      </span>
    </div>
  )
}
