import { Button, Menu, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import type { Guide } from '../../analysis/chart/layouts.ts'
import { expanded } from '../../analysis/chart/shown.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { MethodCard } from '../design/MethodCard.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { ReasonDialog } from '../design/ReasonDialog.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useCase } from '../pages/cases/CasePage.tsx'
import { useWords } from '../words.ts'
import type { Places, TieRow } from './api.ts'
import { savePicture } from './drawing/savePicture.ts'
import { usePlaces } from './drawing/usePlaces.ts'
import { ImportTies } from './ImportTies.tsx'
import css from './Network.module.css'
import { Card } from './panels/Card.tsx'
import { Filters } from './panels/Filters.tsx'
import { GroupsAndNotes } from './panels/GroupsAndNotes.tsx'
import { type Opened, Saved } from './panels/Saved.tsx'
import { Ways } from './panels/Ways.tsx'
import { EntityTable, TieTable } from './Tables.tsx'
import { type ChartDesk, useChart } from './useChart.ts'

const Chart = lazy(() => import('./drawing/Chart.tsx').then((it) => ({ default: it.Chart })))
const MapPanel = lazy(() => import('./panels/MapPanel.tsx'))
const TimelinePanel = lazy(() => import('./panels/TimelinePanel.tsx'))

const sides = ['filter', 'card', 'ways', 'groups', 'saved'] as const
const views = ['chart', 'map', 'timeline', 'table'] as const
type Side = (typeof sides)[number]
type View = (typeof views)[number]

/** The network of a case: chart, map, timeline and tables, which show the same and share one selection. */
export function NetworkPage() {
  const it = useCase()
  const { t } = useWords(['chart', 'analysis'])
  const may = useMay()
  const desk = useChart(it.id)
  const [importing, setImporting] = useState(false)
  const writes = may('analysis.record') && it.state === 'open'
  const bring = writes && (
    <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setImporting(true)}>
      {t('analysis:network.import')}
    </Button>
  )
  const dialog = <ImportTies id={it.id} opened={importing} onClose={() => setImporting(false)} />
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
  const [leaving, setLeaving] = useState<TieRow | null>(null)
  const { shown, state, network } = desk
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
  }
  const sideOf: Readonly<Record<Side, () => ReactNode>> = {
    filter: () => <Filters desk={desk} />,
    card: () => <Card desk={desk} places={places} writes={writes} onWithdraw={setLeaving} />,
    ways: () => <Ways desk={desk} />,
    groups: () => <GroupsAndNotes desk={desk} />,
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
          data={views.map((one) => ({ value: one, label: names[one] }))}
        />
      )}
      {panel(
        'chart',
        names.chart,
        <>
          <Said desk={desk} />
          <div className={css.desk}>
            <Drawing desk={desk} onSide={setSide} />
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
      {panel(
        'table',
        names.table,
        <>
          {measure.problem && <ProblemNote problem={measure.problem} />}
          {places && (
            <p className={css.basis}>{t('chart:measured', { entities: places.basis.entities, ties: places.basis.ties })}</p>
          )}
          <EntityTable
            rows={shown.entities}
            places={places}
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

function Drawing({ desk, onSide }: { desk: ChartDesk; onSide: (side: Side) => void }) {
  const { t, format } = useWords(['chart', 'analysis'])
  const { state, change, chosen, choose, drawn, network, shown, way } = desk
  const { places, guides } = usePlaces(desk)
  const marked = useMemo(() => new Set(chosen.map((id) => drawn.at.get(id) ?? id)), [chosen, drawn])
  const onWay = useMemo(() => {
    const pairs = new Set((way ?? []).slice(1).map((to, i) => [drawn.at.get(way![i]!), drawn.at.get(to)].sort().join(' ')))
    return new Set(drawn.edges.filter((e) => pairs.has([e.from, e.to].sort().join(' '))).map((e) => e.id))
  }, [way, drawn])
  const says = useCallback((guide: Guide) => guide.text ?? t(`analysis:entity.${guide.kind}`), [t])
  const above = useMemo(
    () => ({ drawn, chosen: marked, notes: state.notes, guides, says }),
    [drawn, marked, state.notes, guides, says],
  )
  const members = (ids: readonly string[]) => ids.flatMap((id) => drawn.nodes.find((node) => node.id === id)?.members ?? [])
  const pick = (ids: readonly string[], adds: boolean) => {
    choose(members(ids), adds)
    if (ids.length > 0) onSide('card')
  }
  const nodeSays = (id: string): string => {
    const node = drawn.nodes.find((one) => one.id === id)
    const count = drawn.edges.filter((e) => e.from === id || e.to === id).length
    return node
      ? t('chart:cursor', {
          name: node.label,
          kind: node.kind === 'group' ? t('chart:group.title') : t(`analysis:entity.${node.kind}`),
          count,
        })
      : ''
  }
  const pin = () =>
    change({
      placed: {
        ...state.placed,
        ...Object.fromEntries([...marked].flatMap((id) => (places?.has(id) ? [[id, places.get(id)!]] : []))),
      },
    })
  const group = () =>
    chosen.length > 1 &&
    change({
      groups: [
        ...state.groups,
        {
          id: crypto.randomUUID(),
          title: t('chart:group.numbered', { number: state.groups.length + 1 }),
          members: chosen,
          closed: true,
        },
      ],
    })
  const keys = {
    undo: () => desk.undo?.(),
    redo: () => desk.redo?.(),
    expand: () => change(expanded(network, chosen, state)),
    hide: () => change({ hidden: [...new Set([...state.hidden, ...chosen])] }),
    pin,
    group,
    around: () => chosen[0] && change({ ego: chosen[0], steps: state.ego === chosen[0] ? state.steps + 1 : 1 }),
  }
  const said = t('analysis:network.shown', {
    entities: shown.entities.length,
    ofEntities: network.of.entities,
    ties: shown.ties.length,
    ofTies: network.of.ties,
  })
  const draw = (as: 'svg' | 'png') =>
    places &&
    savePicture(
      as,
      { drawn, places, chosen: marked, onWay, notes: state.notes, guides, says },
      {
        name: t('analysis:network.title'),
        foot: `${said} ${format.date(new Date().toISOString())}. ${t('analysis:network.limits')}`,
      },
    )
  const step = (label: string, icon: 'back' | 'forward', act: (() => void) | undefined) => (
    <Button size="compact-sm" variant="default" disabled={!act} onClick={act} leftSection={<Icon name={icon} size={14} />}>
      {label}
    </Button>
  )
  return (
    <div className={css.drawing}>
      <div className={`${css.line} screen-only`} role="toolbar" aria-label={t('chart:tools')}>
        {step(t('analysis:network.undo'), 'back', desk.undo)}
        {step(t('chart:do.redo'), 'forward', desk.redo)}
        <Button size="compact-sm" variant="default" disabled={marked.size === 0} onClick={pin}>
          {t('chart:do.pin')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={chosen.length < 2} onClick={group}>
          {t('chart:do.group')}
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="compact-sm" variant="default" leftSection={<Icon name="download" size={14} />}>
              {t('chart:take.title')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => draw('svg')}>{t('chart:take.svg')}</Menu.Item>
            <Menu.Item onClick={() => draw('png')}>{t('chart:take.png')}</Menu.Item>
            <Menu.Item onClick={() => window.print()}>{t('analysis:network.print')}</Menu.Item>
            {(['csv', 'i2.csv', 'graphml', 'gexf'] as const).map((as) => (
              <Menu.Item
                key={as}
                component="a"
                href={`/api/v1/cases/${desk.id}/network/export.${as}${state.known ? `?known=${state.known}T23:59:59.999Z` : ''}`}
                download
              >
                {t(`chart:take.${as.replace('.', '-')}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {places ? (
        <Chart
          above={above}
          places={places}
          guides={guides}
          onWay={onWay}
          label={`${t('analysis:network.title')}. ${said}`}
          help={t('chart:keys')}
          without={t('analysis:network.undrawn')}
          says={nodeSays}
          keys={keys}
          gestures={{
            choose: pick,
            tie: (id) => {
              const edge = drawn.edges.find((e) => e.id === id)
              if (edge) pick([edge.from, edge.to], false)
            },
            expand: (id) => change(expanded(network, members([id]), state)),
            place: (id, at) => change({ placed: { ...state.placed, [id]: at } }),
          }}
        />
      ) : (
        <div className={css.chart} />
      )}
      <p className={css.small}>{t('chart:keysShort')}</p>
    </div>
  )
}
