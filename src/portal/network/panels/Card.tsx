import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { expanded } from '../../../analysis/chart/shown.ts'
import { Facts } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import type { Places, TieRow } from '../api.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'

/** On the card of several ties; all of them stand in the table below. */
const mostTies = 40

/** What is known of what is chosen: from whom, how sure, on what evidence, and where to open it. */
export function Card({
  desk,
  places,
  writes,
  onWithdraw,
}: {
  desk: ChartDesk
  places: Places | undefined
  writes: boolean
  onWithdraw: (tie: TieRow) => void
}) {
  const { t, format } = useWords(['chart', 'analysis'])
  const { chosen, network, shown, state, change } = desk
  if (chosen.length === 0) return <p className={css.said}>{t('chart:card.none')}</p>
  const these = new Set(chosen)
  const entities = network.entities.filter((e) => these.has(e.id))
  const ties = shown.ties.filter((tie) =>
    chosen.length === 1 ? these.has(tie.from) || these.has(tie.to) : these.has(tie.from) && these.has(tie.to),
  )
  const one = entities.length === 1 ? entities[0]! : null
  const place = places?.places.find((p) => p.entity === one?.id)
  const kept = state.only.length === 0 || state.only.some((id) => !these.has(id)) || chosen.length !== state.only.length
  const ids = entities.map((e) => e.id)
  const act = (label: string, part: () => Parameters<typeof change>[0]) => (
    <Button size="compact-sm" variant="default" onClick={() => change(part())}>
      {label}
    </Button>
  )
  return (
    <div className={css.controls}>
      <h3 className={css.name}>{one ? <bdi>{one.label}</bdi> : t('chart:card.several', { count: entities.length })}</h3>
      <div className={css.line}>
        {act(t('chart:do.expand'), () => expanded(network, ids, state))}
        {one &&
          act(t(state.ego === one.id ? 'analysis:network.further' : 'analysis:network.around'), () => ({
            ego: one.id,
            steps: state.ego === one.id ? state.steps + 1 : 1,
          }))}
        {act(t('analysis:network.hide'), () => ({ hidden: [...new Set([...state.hidden, ...ids])] }))}
        {kept && act(t('chart:do.only'), () => ({ only: ids, ego: '' }))}
        {entities.length === 2 && act(t('chart:do.way'), () => ({ from: ids[0]!, to: ids[1]! }))}
        {ids.some((id) => id in state.placed) &&
          act(t('chart:do.unpin'), () => ({
            placed: Object.fromEntries(Object.entries(state.placed).filter(([id]) => !these.has(id))),
          }))}
      </div>
      {one && (
        <Facts
          narrow
          facts={[
            [t('analysis:network.kind'), t(`analysis:entity.${one.kind}`)],
            ...Object.entries(one.attributes).map(([name, value]): [string, ReactNode] => [name, value]),
            [t('chart:card.recorded'), format.dateTime(one.recordedAt)],
            place && [t('analysis:measure.degree'), String(place.degree)],
            place && [t('analysis:measure.betweenness'), place.betweenness.toFixed(3)],
          ]}
        />
      )}
      <h3 className={css.name}>{t('chart:card.ties', { count: ties.length })}</h3>
      <ul className={css.cards}>
        {ties.slice(0, mostTies).map((tie) => (
          <TieCard key={tie.id} tie={tie} desk={desk} onWithdraw={writes ? () => onWithdraw(tie) : undefined} />
        ))}
      </ul>
      {ties.length > mostTies && <p className={css.said}>{t('chart:card.more', { count: ties.length - mostTies })}</p>}
    </div>
  )
}

function TieCard({ tie, desk, onWithdraw }: { tie: TieRow; desk: ChartDesk; onWithdraw: (() => void) | undefined }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const { source, information } = tie.evaluation
  const days = [tie.since, tie.until !== tie.since && tie.until].flatMap((d) => (d ? [format.date(d)] : []))
  const change = desk.compared?.changes.get(tie.id)
  return (
    <li>
      <p>
        <Name desk={desk} id={tie.from} /> {tie.directed ? '→' : '–'} <Name desk={desk} id={tie.to} />
      </p>
      <p className={css.small}>
        {t(`analysis:tie.${tie.kind}`)}
        {tie.weight !== 1 && <> × {format.number(tie.weight)}</>} <bdi>{days.join(' – ')}</bdi>
        {change && <strong> {t(`chart:change.${change}`)}</strong>}
      </p>
      <p className={css.small}>
        <strong>
          {source}
          {information}
        </strong>{' '}
        {t(`analysis:grade.${source}`)}, {t(`analysis:grade.${information}`)}
      </p>
      <p className={css.small}>
        <bdi>{tie.source}</bdi>
      </p>
      <p className={css.line}>
        <Link to="/cases/$id/evidence" params={{ id: desk.id } as never} className={css.small}>
          <bdi>{tie.evidence}</bdi>
        </Link>
        {onWithdraw && !tie.withdrawnAt && (
          <Button size="compact-xs" variant="subtle" onClick={onWithdraw}>
            {t('chart:do.withdraw')}
          </Button>
        )}
      </p>
    </li>
  )
}

function Name({ desk, id }: { desk: ChartDesk; id: string }) {
  return (
    <button type="button" className={css.link} onClick={() => desk.choose([id])}>
      <bdi>{desk.nameOf.get(id)}</bdi>
    </button>
  )
}
