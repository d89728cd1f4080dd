import { Button, Menu } from '@mantine/core'
import { lazy, useCallback, useMemo } from 'react'
import type { Guide, Places } from '../../../analysis/chart/layouts.ts'
import { expanded } from '../../../analysis/chart/shown.ts'
import { ProblemNote } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from '../Network.module.css'
import type { ChartDesk } from '../useChart.ts'
import { Legend } from './Legend.tsx'
import { usePaper } from './usePaper.ts'
import type { Placing } from './usePlaces.ts'

const Chart = lazy(() => import('./Chart.tsx').then((it) => ({ default: it.Chart })))

/** The drawing with its tools: what is drawn, what marks it, and what keys and mouse do to it. */
export function Drawing({ desk, placing }: { desk: ChartDesk; placing: Placing }) {
  const { t } = useWords(['chart', 'analysis'])
  const { state, change, chosen, choose, drawn, network, shown, way } = desk
  const { places, guides } = placing
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
  const pick = (ids: readonly string[], adds: boolean) => choose(members(ids), adds)
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
  return (
    <div className={css.drawing}>
      <Tools desk={desk} places={places} marked={marked.size} pin={pin} group={group} />
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
            put: (id, at) => change({ notes: state.notes.map((note) => (note.id === id ? { ...note, at } : note)) }),
          }}
        />
      ) : (
        <div className={css.chart} />
      )}
      <Legend drawn={drawn} />
      <p className={css.small}>{t('chart:keysShort')}</p>
    </div>
  )
}

type ToolsOf = Readonly<{
  desk: ChartDesk
  places: Places | null
  marked: number
  pin: () => void
  group: () => void
}>

function Tools({ desk, places, marked, pin, group }: ToolsOf) {
  const { t } = useWords(['chart', 'analysis'])
  const { chosen } = desk
  const paper = usePaper(desk, places)
  const step = (label: string, icon: 'back' | 'forward', act: (() => void) | undefined) => (
    <Button size="compact-sm" variant="default" disabled={!act} onClick={act} leftSection={<Icon name={icon} size={14} />}>
      {label}
    </Button>
  )
  return (
    <div className={`${css.line} screen-only`} role="toolbar" aria-label={t('chart:tools')}>
      {step(t('analysis:network.undo'), 'back', desk.undo)}
      {step(t('chart:do.redo'), 'forward', desk.redo)}
      <Button size="compact-sm" variant="default" disabled={marked === 0} onClick={pin}>
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
          <Menu.Item onClick={() => paper.picture('svg')}>{t('chart:take.svg')}</Menu.Item>
          <Menu.Item onClick={() => paper.picture('png')}>{t('chart:take.png')}</Menu.Item>
          <Menu.Item onClick={paper.make}>{t('chart:take.pdf')}</Menu.Item>
          <Menu.Item onClick={() => window.print()}>{t('analysis:network.print')}</Menu.Item>
          {(['csv', 'i2.csv', 'graphml', 'gexf'] as const).map((as) => (
            <Menu.Item key={as} onClick={() => paper.take(as)}>
              {t(`chart:take.${as.replace('.', '-')}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {paper.busy && <span role="status">{t('chart:take.making')}</span>}
      {paper.problem && <ProblemNote problem={paper.problem} />}
    </div>
  )
}
