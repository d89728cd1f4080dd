import { Button, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { layoutNames } from '../../analysis/graph/layout.ts'
import { entityKinds, tieKinds } from '../../analysis/network/network.ts'
import { useWords } from '../words.ts'
import css from './Network.module.css'
import { daysOf, dayText, type NetworkRead, type View } from './shown.ts'

type Props = Readonly<{
  network: NetworkRead
  view: View
  chosen: string
  undo: (() => void) | undefined
  change: (part: Partial<View>) => void
}>

/** Everything that decides what is shown. Each change is a step that can be undone. */
export function Controls({ network, view, chosen, undo, change }: Props) {
  const { t } = useWords(['analysis', 'frame'])
  const name = network.entities.find((e) => e.id === chosen)?.label
  const everyone = [{ value: '', label: '–' }, ...network.entities.slice(0, 2000).map((e) => ({ value: e.id, label: e.label }))]
  return (
    <div className={`${css.controls} screen-only`}>
      <TextInput label={t('analysis:network.find')} value={view.find} onChange={(e) => change({ find: e.currentTarget.value })} />
      <MultiSelect
        label={t('analysis:network.entityKinds')}
        value={[...view.entityKinds]}
        data={entityKinds.map((kind) => ({ value: kind, label: t(`analysis:entity.${kind}`) }))}
        onChange={(kinds) => change({ entityKinds: kinds })}
      />
      <MultiSelect
        label={t('analysis:network.tieKinds')}
        value={[...view.tieKinds]}
        data={tieKinds.map((kind) => ({ value: kind, label: t(`analysis:tie.${kind}`) }))}
        onChange={(kinds) => change({ tieKinds: kinds })}
      />
      <NativeSelect
        label={t('analysis:network.layout')}
        value={view.layout}
        data={layoutNames.map((it) => ({ value: it, label: t(`analysis:layout.${it}`) }))}
        onChange={(e) => change({ layout: e.currentTarget.value as View['layout'] })}
      />
      <Days network={network} view={view} change={change} />
      <div className={css.line}>
        <NativeSelect
          label={t('analysis:network.from')}
          value={view.from}
          data={everyone}
          onChange={(e) => change({ from: e.currentTarget.value })}
        />
        <NativeSelect
          label={t('analysis:network.to')}
          value={view.to}
          data={everyone}
          onChange={(e) => change({ to: e.currentTarget.value })}
        />
      </div>
      {name && (
        <div className={css.line}>
          <strong dir="auto">{name}</strong>
          <Button size="compact-sm" variant="default" onClick={() => change({ hidden: [...view.hidden, chosen] })}>
            {t('analysis:network.hide')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => change({ ego: chosen, steps: view.ego === chosen ? view.steps + 1 : 1 })}
          >
            {t(view.ego === chosen ? 'analysis:network.further' : 'analysis:network.around')}
          </Button>
        </div>
      )}
      <div className={css.line}>
        <Button size="compact-sm" variant="default" disabled={!undo} onClick={undo}>
          {t('analysis:network.undo')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ hidden: [], ego: '', find: '', entityKinds: [], tieKinds: [], day: '', from: '', to: '' })}
        >
          {t('analysis:network.all')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => window.print()}>
          {t('analysis:network.print')}
        </Button>
      </div>
    </div>
  )
}

/** A day, by slider or by itself forward. */
function Days({ network, view, change }: Pick<Props, 'network' | 'view' | 'change'>) {
  const { t } = useWords(['analysis', 'frame'])
  const [plays, setPlays] = useState(false)
  const days = daysOf(network.ties)
  const [first, last] = days ?? [0, 0]
  const day = view.day ? Math.floor(Date.parse(view.day) / 86_400_000) : last
  useEffect(() => {
    if (!plays) return
    const step = Math.max(1, Math.round((last - first) / 40))
    const timer = setTimeout(() => {
      if (day >= last) setPlays(false)
      else change({ day: dayText(Math.min(last, day + step)) })
    }, 400)
    return () => clearTimeout(timer)
  }, [plays, day, first, last, change])
  if (!days || first === last) return null
  return (
    <div>
      <label htmlFor="network-day">
        {t('analysis:network.day')} <bdi>{view.day || t('analysis:network.anyDay')}</bdi>
      </label>
      <input
        id="network-day"
        className={css.range}
        type="range"
        min={first}
        max={last}
        value={day}
        onChange={(e) => change({ day: dayText(Number(e.currentTarget.value)) })}
      />
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
    </div>
  )
}
