import { Button, NativeSelect, NumberInput, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../../words.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

/** Ways between two among what is shown: the shortest and the next ones, one of them drawn. */
export function Ways({ desk }: { desk: ChartDesk }) {
  const { t } = useWords(['chart', 'analysis'])
  const { state, change, shown, ways, wayAt, setWayAt, nameOf, choose } = desk
  const names = useMemo(() => shown.entities.map((e) => ({ value: e.id as string, label: e.label })), [shown])
  const end = (name: 'from' | 'to') =>
    names.length > 500 ? (
      <Select
        searchable
        clearable
        size="xs"
        label={t(`analysis:network.${name}`)}
        value={state[name] || null}
        data={names}
        limit={50}
        onChange={(value) => change({ [name]: value ?? '' })}
      />
    ) : (
      <NativeSelect
        size="xs"
        label={t(`analysis:network.${name}`)}
        value={state[name]}
        data={[{ value: '', label: '–' }, ...names]}
        onChange={(e) => change({ [name]: e.currentTarget.value })}
      />
    )
  return (
    <div className={css.controls}>
      {end('from')}
      {end('to')}
      <NumberInput
        size="xs"
        label={t('chart:ways.most')}
        value={state.ways}
        min={1}
        max={20}
        onChange={(value) => change({ ways: Math.min(20, Math.max(1, Number(value) || 1)) })}
      />
      {state.from && state.to && (
        <p className={css.said} role="status">
          {ways.length === 0 ? t('analysis:network.noWay') : t('chart:ways.found', { count: ways.length })}
        </p>
      )}
      <ol className={css.cards}>
        {ways.map((way, i) => (
          <li key={way.join()} data-on={i === wayAt || undefined}>
            <p>
              {way.map((id, k) => (
                <span key={id}>
                  {k > 0 && ' – '}
                  <bdi>{nameOf.get(id)}</bdi>
                </span>
              ))}
            </p>
            <p className={css.line}>
              <span className={css.small}>{t('chart:ways.steps', { count: way.length - 1 })}</span>
              <Button size="compact-xs" variant="subtle" aria-pressed={i === wayAt} onClick={() => setWayAt(i)}>
                {t('chart:ways.draw')}
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => choose(way)}>
                {t('chart:ways.choose')}
              </Button>
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
