import { DataTable } from '../../../design/list/DataTable.tsx'
import { useWords } from '../../../words.ts'
import css from '../../Network.module.css'
import type { ChartDesk } from '../../useChart.ts'
import { Folded, mostListed, Name, type Of } from './parts.tsx'

export function Changed({ desk, it }: { desk: ChartDesk; it: Of<'change'> }) {
  const { t, format } = useWords(['chart'])
  const [before, after] = it.parts
  const ties = [
    ...it.came.map((one) => ({ ...one, how: 'came' as const })),
    ...it.went.map((one) => ({ ...one, how: 'went' as const })),
  ]
  const counts = { came: it.came.length, went: it.went.length, stayed: it.stayed }
  return (
    <>
      <p>
        {t('chart:ask.changed', {
          ...Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, format.number(n)])),
          before,
          after,
        })}
      </p>
      <Folded title={t('chart:ask.ties')} count={ties.length}>
        <ul className={css.cards}>
          {ties.slice(0, mostListed).map((one) => (
            <li key={`${one.how}${one.from}${one.to}`}>
              {t(`chart:ask.${one.how}`)}: <Name desk={desk} id={one.from} /> – <Name desk={desk} id={one.to} />
            </li>
          ))}
        </ul>
      </Folded>
      <Folded title={t('chart:ask.moved')} count={it.moved.length}>
        <DataTable
          inset
          label={t('chart:ask.moved')}
          rows={it.moved.slice(0, mostListed)}
          idOf={(row) => row.entity}
          columns={[
            { key: 'entity', header: t('chart:ask.moved'), cell: (row) => <Name desk={desk} id={row.entity} /> },
            {
              key: 'degree',
              header: t('chart:ask.degrees'),
              width: 180,
              phone: 'label',
              cell: (row) => <bdi>{`${row.degree[0]} → ${row.degree[1]}`}</bdi>,
            },
          ]}
        />
      </Folded>
    </>
  )
}

export function Missing({ desk, it }: { desk: ChartDesk; it: Of<'missing-ties'> }) {
  const { t, format } = useWords(['chart'])
  const { auc, spread, runs, hidden } = it.accuracy
  const [low, high] = spread.map(format.percent)
  return (
    <>
      {runs > 0 && <p>{t('chart:ask.accuracy', { hidden: format.number(hidden), runs, auc: format.percent(auc), low, high })}</p>}
      {it.pairs ? (
        <>
          <p className={css.small}>{t('chart:ask.pairs', { shown: it.pairs.length, of: format.number(it.of) })}</p>
          <DataTable
            inset
            label={t('chart:ask.kinds.missing-ties')}
            rows={it.pairs}
            idOf={(row) => `${row.from} ${row.to}`}
            columns={[
              {
                key: 'pair',
                header: t('chart:ask.pair'),
                cell: (row) => (
                  <button type="button" className={css.link} onClick={() => desk.choose([row.from, row.to])}>
                    <bdi>{desk.nameOf.get(row.from)}</bdi> – <bdi>{desk.nameOf.get(row.to)}</bdi>
                  </button>
                ),
              },
              {
                key: 'shared',
                header: t('chart:ask.shared'),
                phone: 'label',
                cell: (row) =>
                  row.shared.map((id, k) => (
                    <span key={id}>
                      {k > 0 && ', '}
                      <Name desk={desk} id={id} />
                    </span>
                  )),
              },
            ]}
          />
        </>
      ) : (
        <p>
          <strong>{t(runs > 0 ? 'chart:ask.near' : 'chart:ask.few')}</strong>
        </p>
      )}
    </>
  )
}
