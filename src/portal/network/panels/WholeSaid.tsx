import { NativeSelect } from '@mantine/core'
import { useWords } from '../../words.ts'
import type { Places } from '../api.ts'
import css from '../Network.module.css'

/** Measures by which the table can be ordered; degree, betweenness, core and community always stand there. */
export const measures = [
  'betweenness',
  'degree',
  'strength',
  'closeness',
  'harmonic',
  'pagerank',
  'eigenvector',
  'katz',
  'core',
  'triangles',
  'clustering',
  'constraint',
  'effectiveSize',
  'role',
] as const
export type Measure = (typeof measures)[number]
/** These have a column of their own at any time. */
export const always: ReadonlySet<Measure> = new Set(['betweenness', 'degree', 'core'])

/** What holds of the network as a whole, what it was measured over, and by what the table is ordered. */
export function WholeSaid({ places, order, onOrder }: { places: Places; order: Measure; onOrder: (order: Measure) => void }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const { whole, basis, bridges } = places
  return (
    <div className={css.basis}>
      <p>
        {t('chart:measured', { entities: basis.entities, ties: basis.ties })}{' '}
        {t('chart:ask.whole', {
          parts: format.number(whole.parts),
          largest: format.number(whole.largest),
          communities: format.number(whole.communities),
          modularity: whole.modularity.toFixed(2),
          clustering: whole.clustering.toFixed(2),
          transitivity: whole.transitivity.toFixed(2),
          bridges: format.number(bridges.length),
        })}
      </p>
      <NativeSelect
        size="xs"
        maw={260}
        label={t('chart:ask.order')}
        value={order}
        data={measures.map((value) => ({
          value,
          label: always.has(value) ? t(`analysis:measure.${value}`) : t(`chart:ask.measures.${value}`),
        }))}
        onChange={(e) => onOrder(e.currentTarget.value as Measure)}
      />
    </div>
  )
}
