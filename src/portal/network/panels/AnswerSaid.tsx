import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { DataTable } from '../../design/list/DataTable.tsx'
import { useWords } from '../../words.ts'
import type { Answer } from '../api.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'
import { Curve, type Dismantled } from './Curve.tsx'

type Of<K extends Answer['kind']> = Extract<Answer, { kind: K }>
/** Two numbers, as the API gives them. */
const both = (its: readonly number[]): readonly [before: number, after: number] => [its[0] ?? 0, its[1] ?? 0]

/** An answer in words and figures, what it was worked out over, and how sure it is. Names take the reader to the chart. */
export function AnswerSaid({
  desk,
  answer,
  curves,
  onClear,
}: {
  desk: ChartDesk
  answer: Answer
  curves: readonly Dismantled[]
  onClear: () => void
}) {
  const { t, format } = useWords(['chart'])
  const said = (): ReactNode => {
    switch (answer.kind) {
      case 'key-players':
        return <KeyPlayers desk={desk} it={answer} />
      case 'disruption':
        return <Disruption it={answer} />
      case 'dismantling':
        return (
          <>
            {curves.length > 0 && <Curve curves={curves} onClear={onClear} />}
            <Dismantling desk={desk} it={answer} />
          </>
        )
      case 'doubt':
        return <Doubt desk={desk} it={answer} />
      case 'change':
        return <Changed desk={desk} it={answer} />
      case 'missing-ties':
        return <Missing desk={desk} it={answer} />
      default:
        return null
    }
  }
  return (
    <div className={css.answer}>
      <p className={css.basis}>
        {t('chart:ask.basis', {
          entities: format.number(answer.basis.entities),
          ties: format.number(answer.basis.ties),
        })}
      </p>
      {said()}
    </div>
  )
}

function Name({ desk, id }: { desk: ChartDesk; id: string }) {
  return (
    <button type="button" className={css.link} onClick={() => desk.choose([id])}>
      <bdi>{desk.nameOf.get(id)}</bdi>
    </button>
  )
}

function Choose({ desk, ids }: { desk: ChartDesk; ids: readonly string[] }) {
  const { t } = useWords(['chart'])
  return (
    <Button size="compact-sm" variant="default" className="screen-only" onClick={() => desk.choose(ids)}>
      {t('chart:ask.choose')}
    </Button>
  )
}

function KeyPlayers({ desk, it }: { desk: ChartDesk; it: Of<'key-players'> }) {
  const { t, format } = useWords(['chart'])
  return (
    <>
      <ul className={css.cards}>
        {it.entities.map((id) => (
          <li key={id}>
            <Name desk={desk} id={id} />
          </li>
        ))}
      </ul>
      <p>{t(`chart:ask.${it.aim}`, { share: format.percent(it.value) })}</p>
      <p className={css.small}>
        {t(it.exact ? 'chart:ask.exact' : 'chart:ask.improved', { tried: format.number(it.tried) })} {t('chart:ask.sets')}
      </p>
      <Choose desk={desk} ids={it.entities} />
    </>
  )
}

function Disruption({ it }: { it: Of<'disruption'> }) {
  const { t, format } = useWords(['chart'])
  const [low, middle, high] = it.rewired.largestShare.map((share) => format.percent(share))
  const rows = [
    { key: 'largest', of: both(it.largest), say: format.number },
    { key: 'parts', of: both(it.parts), say: format.number },
    { key: 'reachable', of: both(it.reachable), say: format.percent },
    { key: 'efficiency', of: both(it.efficiency), say: (x: number) => x.toFixed(3) },
  ] as const
  return (
    <>
      <DataTable
        inset
        label={t('chart:ask.kinds.disruption')}
        rows={rows}
        idOf={(row) => row.key}
        columns={[
          { key: 'what', header: t('chart:ask.what'), cell: (row) => t(`chart:ask.${row.key}`) },
          {
            key: 'before',
            header: t('chart:ask.before'),
            width: 90,
            end: true,
            phone: 'label',
            cell: (row) => row.say(row.of[0]),
          },
          { key: 'after', header: t('chart:ask.after'), width: 90, end: true, phone: 'label', cell: (row) => row.say(row.of[1]) },
        ]}
      />
      <p>{t('chart:ask.taken', { weight: format.number(it.weightTaken) })}</p>
      <p className={css.small}>{t('chart:ask.rewired', { low, middle, high, runs: it.rewired.runs })}</p>
    </>
  )
}

function Dismantling({ desk, it }: { desk: ChartDesk; it: Of<'dismantling'> }) {
  const { t, format } = useWords(['chart'])
  const rows = it.steps.slice(1).map((step, i) => ({ ...step, i }))
  return (
    <Folded title={t('chart:ask.removed')} count={rows.length}>
      <DataTable
        inset
        label={t('chart:ask.removed')}
        rows={rows.slice(0, mostListed)}
        idOf={(row) => String(row.i)}
        columns={[
          {
            key: 'removed',
            header: t('chart:ask.removed'),
            cell: (row) =>
              row.removed.map((id, k) => (
                <span key={id}>
                  {k > 0 && ', '}
                  <Name desk={desk} id={id} />
                </span>
              )),
          },
          {
            key: 'left',
            header: t('chart:ask.left'),
            width: 90,
            end: true,
            phone: 'label',
            cell: (row) => format.percent(row.largest),
          },
        ]}
      />
    </Folded>
  )
}

function Doubt({ desk, it }: { desk: ChartDesk; it: Of<'doubt'> }) {
  const { t, format } = useWords(['chart'])
  const [mean, lowest] = both(it.agreement).map((tau) => tau.toFixed(2))
  return (
    <>
      <p>{t('chart:ask.agreement', { hidden: format.number(it.hidden), runs: it.runs, mean, lowest })}</p>
      <DataTable
        inset
        label={t('chart:ask.stays', { count: it.stays.length })}
        rows={it.stays}
        idOf={(row) => row.entity}
        columns={[
          { key: 'entity', header: t('chart:ask.what'), cell: (row) => <Name desk={desk} id={row.entity} /> },
          {
            key: 'share',
            header: t('chart:ask.stays', { count: it.stays.length }),
            width: 220,
            phone: 'label',
            cell: (row) => t('chart:ask.stayOf', { share: format.percent(row.share) }),
          },
        ]}
      />
    </>
  )
}

/** A long list, opened by who wants it; a short one lies open. */
function Folded({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { t, format } = useWords(['chart'])
  return (
    <details open={count <= 8} className={css.folded}>
      <summary>
        {title} ({format.number(count)})
        {count > mostListed && <span className={css.small}> {t('chart:ask.listed', { count: mostListed })}</span>}
      </summary>
      {children}
    </details>
  )
}

/** More are not listed, which the heading says. */
const mostListed = 50

function Changed({ desk, it }: { desk: ChartDesk; it: Of<'change'> }) {
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

function Missing({ desk, it }: { desk: ChartDesk; it: Of<'missing-ties'> }) {
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
