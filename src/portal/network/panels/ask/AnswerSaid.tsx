import type { ReactNode } from 'react'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { useWords } from '../../../words.ts'
import css from '../../Network.module.css'
import type { ChartDesk } from '../../useChart.ts'
import { CiteAnswer } from './CiteAnswer.tsx'
import { Curve } from './Curve.tsx'
import type { Dismantled, Given } from './given.ts'
import { both, Choose, Folded, mostListed, Name, type Of } from './parts.tsx'
import { disruptionRows } from './said.ts'
import { Changed, Missing } from './TieAnswers.tsx'

/** An answer in words and figures, what it was worked out over, and how sure it is. Names take the reader to the chart. */
export function AnswerSaid({
  desk,
  given,
  curves,
  onClear,
}: {
  desk: ChartDesk
  given: Given
  curves: readonly Dismantled[]
  onClear: () => void
}) {
  const { t, format } = useWords(['chart'])
  const { answer } = given
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
      <CiteAnswer key={given.askedAt} desk={desk} given={given} />
    </div>
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
  const rows = disruptionRows({ format }, it)
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
