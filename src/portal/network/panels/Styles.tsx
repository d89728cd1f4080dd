import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { type Style, shapeNames, sizeNames, styled, toneNames } from '../../../analysis/chart/styles.ts'
import { useWords } from '../../words.ts'
import { variableOf } from '../drawing/colours.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

/** How marks look: of a kind, or of what is chosen. The drawing alone changes, and the legend says which marks were given their looks by hand. */
export function Styles({ desk }: { desk: ChartDesk }) {
  const { t } = useWords(['chart', 'analysis'])
  const { state, change, chosen, shown } = desk
  const [of, setOf] = useState('')
  const kinds = [...new Set(shown.entities.map((e) => e.kind as string))]
  const scope = of && kinds.includes(of) ? of : chosen.length > 0 ? 'chosen' : (kinds[0] ?? '')
  const ids = scope === 'chosen' ? chosen : [scope]
  const now: Style = state.styles[ids[0] ?? ''] ?? {}
  const set = (part: Style | null) => change({ styles: styled(state.styles, ids, part) })
  const names = (all: readonly string[], say: (name: string) => string) => [
    { value: '', label: t('chart:style.asIs'), disabled: true },
    ...all.map((value) => ({ value, label: say(value) })),
  ]
  const choice = (part: keyof Style, all: readonly string[], say: (name: string) => string) => (
    <NativeSelect
      size="xs"
      label={t(`chart:style.${part}`)}
      value={now[part] ?? ''}
      data={names(all, say)}
      leftSection={
        part === 'tone' && now.tone ? (
          <span className={css.swatch} style={{ background: `var(${variableOf[now.tone]})` }} />
        ) : undefined
      }
      onChange={(e) => set({ [part]: e.currentTarget.value })}
    />
  )
  return (
    <>
      <h3 className={css.name}>{t('chart:style.title')}</h3>
      <NativeSelect
        size="xs"
        label={t('chart:style.of')}
        value={scope}
        data={[
          { value: 'chosen', label: t('chart:style.chosen', { count: chosen.length }), disabled: chosen.length === 0 },
          ...kinds.map((kind) => ({ value: kind, label: t(`analysis:entity.${kind}`) })),
        ]}
        onChange={(e) => setOf(e.currentTarget.value === 'chosen' ? '' : e.currentTarget.value)}
      />
      {choice('tone', toneNames, (name) => t(`chart:style.tones.${name}`))}
      {choice('shape', shapeNames, (name) => t(`analysis:entity.${name}`))}
      {choice('size', sizeNames, (name) => t(`chart:style.sizes.${name}`))}
      <div className={css.line}>
        <Button size="compact-sm" variant="default" disabled={!ids.some((id) => state.styles[id])} onClick={() => set(null)}>
          {t('chart:style.reset')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={Object.keys(state.styles).length === 0}
          onClick={() => change({ styles: {} })}
        >
          {t('chart:style.resetAll')}
        </Button>
      </div>
    </>
  )
}
