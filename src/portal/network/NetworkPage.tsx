import { Button, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { MethodCard } from '../design/MethodCard.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { ReasonDialog } from '../design/ReasonDialog.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useCase } from '../pages/cases/CasePage.tsx'
import { useWords } from '../words.ts'
import { AddByHand } from './AddByHand.tsx'
import type { Places, TieRow } from './api.ts'
import { Drawing } from './drawing/Drawing.tsx'
import { usePlaces } from './drawing/usePlaces.ts'
import { ImportTies } from './ImportTies.tsx'
import css from './Network.module.css'
import { Card } from './panels/Card.tsx'
import { Filters } from './panels/Filters.tsx'
import { GroupsAndNotes } from './panels/GroupsAndNotes.tsx'
import { type Opened, Saved } from './panels/Saved.tsx'
import { Ways } from './panels/Ways.tsx'
import { type Measure, WholeSaid } from './panels/WholeSaid.tsx'
import { EntityTable, TieTable } from './Tables.tsx'
import { TakeIn } from './TakeIn.tsx'
import { type ChartDesk, useChart } from './useChart.ts'

const MapPanel = lazy(() => import('./panels/map/MapPanel.tsx'))
const TimelinePanel = lazy(() => import('./panels/TimelinePanel.tsx'))
const Questions = lazy(() => import('./panels/ask/Questions.tsx'))

const sides = ['filter', 'card', 'ways', 'groups', 'saved'] as const
const views = ['chart', 'map', 'timeline', 'table', 'ask'] as const
type Side = (typeof sides)[number]
type View = (typeof views)[number]

/** The network of a case: chart, map, timeline and tables, which show the same and share one selection. */
export function NetworkPage() {
  const it = useCase()
  const { t } = useWords(['chart', 'analysis'])
  const may = useMay()
  const desk = useChart(it.id)
  const [importing, setImporting] = useState(false)
  const [taking, setTaking] = useState(false)
  const [adding, setAdding] = useState(false)
  const writes = may('analysis.record') && it.state === 'open'
  const bring = writes && (
    <span className={css.line}>
      <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setTaking(true)}>
        {t('chart:held.button')}
      </Button>
      <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>
        {t('chart:hand.button')}
      </Button>
      <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setImporting(true)}>
        {t('analysis:network.import')}
      </Button>
    </span>
  )
  const dialog = (
    <>
      <ImportTies id={it.id} opened={importing} onClose={() => setImporting(false)} />
      {adding && <AddByHand id={it.id} network={desk.network} chosen={desk.chosen} onClose={() => setAdding(false)} />}
      {taking && <TakeIn id={it.id} network={desk.network} onClose={() => setTaking(false)} />}
    </>
  )
  if (desk.network.of.entities === 0)
    return (
      <Sheet title={t('analysis:network.title')} side={bring}>
        <Empty title={t('analysis:network.none')} says={t('analysis:network.noneSays')} />
        {dialog}
      </Sheet>
    )
  return (
    <>
      <Room desk={desk} writes={writes} saves={it.state === 'open' && may('analysis.chart')} bring={bring} />
      {dialog}
    </>
  )
}

function Room({ desk, writes, saves, bring }: { desk: ChartDesk; writes: boolean; saves: boolean; bring: ReactNode }) {
  const { t } = useWords(['chart', 'analysis'])
  const may = useMay()
  const phone = useMediaQuery('(max-width: 820px)') ?? false
  const [side, setSide] = useState<Side>('filter')
  const [view, setView] = useState<View>('chart')
  const [shut, setShut] = useState<ReadonlySet<View>>(new Set())
  const [opened, setOpened] = useState<Opened | null>(null)
  const [places, setPlaces] = useState<Places>()
  const [order, setOrder] = useState<Measure>('betweenness')
  const [leaving, setLeaving] = useState<TieRow | null>(null)
  const { shown, state, network, chosen } = desk
  const placing = usePlaces(desk)
  // Whatever is chosen, anywhere on the page, its card is one look away; who works in another tab stays there.
  useEffect(() => {
    if (chosen.length > 0) setSide((one) => (one === 'filter' ? 'card' : one))
  }, [chosen])
  const measure = useAct<object, Places>({ path: `/cases/${desk.id}/network/questions`, done: setPlaces })
  const withdraw = useAct<{ reason: string }>({
    path: `/cases/${desk.id}/network/ties/${leaving?.id}/withdraw`,
    refresh: [['network', desk.id]],
    said: t('chart:withdrawn'),
    done: () => setLeaving(null),
  })
  const among = { entities: shown.entities.map((e) => e.id), ties: shown.ties.map((tie) => tie.id) }
  const panel = (name: View, title: string, children: ReactNode, end?: ReactNode) => {
    if (phone ? view !== name : shut.has(name)) return null
    const close = !phone && name !== 'chart' && (
      <Button
        size="compact-sm"
        variant="subtle"
        px={4}
        aria-label={t('chart:panel.close', { name: title })}
        onClick={() => setShut(new Set([...shut, name]))}
      >
        <Icon name="close" size={14} />
      </Button>
    )
    return (
      <Sheet
        title={title}
        flush={name === 'table'}
        side={
          <span className={css.line}>
            {end}
            {close}
          </span>
        }
      >
        <Suspense fallback={<div className={css.waiting} />}>{children}</Suspense>
      </Sheet>
    )
  }
  const names: Readonly<Record<View, string>> = {
    chart: t('analysis:network.title'),
    map: t('chart:panel.map'),
    timeline: t('chart:panel.timeline'),
    table: t('analysis:network.entities'),
    ask: t('chart:ask.title'),
  }
  const sideOf: Readonly<Record<Side, () => ReactNode>> = {
    filter: () => <Filters desk={desk} />,
    card: () => <Card desk={desk} places={places} writes={writes} onWithdraw={setLeaving} />,
    ways: () => <Ways desk={desk} />,
    groups: () => <GroupsAndNotes desk={desk} placing={placing} />,
    saved: () =>
      saves ? <Saved desk={desk} opened={opened} onOpened={setOpened} /> : <p className={css.said}>{t('chart:saved.may')}</p>,
  }
  return (
    <div className={css.room}>
      {phone && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('chart:panel.choose')}
          value={view}
          onChange={(one) => setView(one as View)}
          data={views.map((one) => ({ value: one, label: one === 'ask' ? t('chart:ask.short') : names[one] }))}
        />
      )}
      {panel(
        'chart',
        names.chart,
        <>
          <Said desk={desk} />
          <div className={css.desk}>
            <Drawing desk={desk} placing={placing} />
            <aside className={`${css.side} screen-only`} aria-label={t('chart:side.label')}>
              <SegmentedControl
                fullWidth
                size="xs"
                aria-label={t('chart:side.label')}
                value={side}
                onChange={(one) => setSide(one as Side)}
                data={sides.map((one) => ({ value: one, label: t(`chart:side.${one}`) }))}
              />
              <div className={css.sideBody}>{sideOf[side]()}</div>
            </aside>
          </div>
        </>,
        <>
          <MethodCard method="network" />
          {shut.size > 0 && !phone && (
            <Button size="compact-sm" variant="default" onClick={() => setShut(new Set())}>
              {t('chart:panel.openAll')}
            </Button>
          )}
          {bring}
        </>,
      )}
      <div className={css.panels}>
        {panel('map', names.map, <MapPanel desk={desk} />)}
        {panel('timeline', names.timeline, <TimelinePanel desk={desk} />)}
      </div>
      {may('analysis.ask') && panel('ask', names.ask, <Questions desk={desk} />)}
      {panel(
        'table',
        names.table,
        <>
          {measure.problem && <ProblemNote problem={measure.problem} />}
          {places && <WholeSaid places={places} order={order} onOrder={setOrder} />}
          <EntityTable
            rows={shown.entities}
            places={places}
            order={order}
            chosen={desk.chosen}
            changes={desk.compared?.changes}
            onChoose={(id) => desk.choose([id])}
          />
        </>,
        may('analysis.ask') && (
          <Button
            size="compact-sm"
            variant="default"
            loading={measure.busy}
            onClick={() =>
              void measure.run({
                question: { kind: 'places' },
                among,
                ...(state.known && { known: `${state.known}T23:59:59.999Z` }),
              })
            }
          >
            {t('chart:measureShown')}
          </Button>
        ),
      )}
      {(!phone || view === 'table') && (
        <Sheet title={t('analysis:network.ties')} flush>
          <TieTable
            shown={shown}
            nameOf={desk.nameOf}
            chosen={desk.chosen}
            changes={desk.compared?.changes}
            onChoose={desk.choose}
          />
        </Sheet>
      )}
      <ReasonDialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('chart:do.withdraw')}
        says={t('chart:withdrawSays', {
          from: network.entities.find((e) => e.id === leaving?.from)?.label ?? '',
          to: network.entities.find((e) => e.id === leaving?.to)?.label ?? '',
        })}
        button={t('chart:do.withdraw')}
        busy={withdraw.busy}
        problem={withdraw.problem}
        fieldError={withdraw.fieldError}
        onConfirm={(reason) => void withdraw.run({ reason })}
      />
    </div>
  )
}

/** What is shown of how much, and what that does not say. */
function Said({ desk }: { desk: ChartDesk }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const { shown, network, compared, state, chosen } = desk
  return (
    <p className={css.said} role="status">
      {t('analysis:network.shown', {
        entities: shown.entities.length,
        ofEntities: network.of.entities,
        ties: shown.ties.length,
        ofTies: network.of.ties,
      })}{' '}
      {desk.drawnCount < shown.entities.length && (
        <strong>{t('chart:drawn', { count: desk.drawnCount, of: shown.entities.length })} </strong>
      )}
      {state.known && <>{t('chart:asKnown', { day: format.date(state.known) })} </>}
      {compared && <strong>{t('chart:changes', { ...compared.counts, day: format.date(state.compared) })} </strong>}
      {chosen.length > 0 && <>{t('chart:chosen', { count: chosen.length })} </>}
      <span className={css.limits}>{t('analysis:network.limits')}</span>
    </p>
  )
}
