/** One chart on the desk: its steps, what it shows of the network, and the one selection that chart, map, timeline and tables share. */
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { type Drawn, drawnOf } from '../../analysis/chart/drawn.ts'
import { shownOf, waysAmong } from '../../analysis/chart/shown.ts'
import { type ChartState, emptyChart, firstStep, redone, type Steps, stepped, undone } from '../../analysis/chart/state.ts'
import { twoDates } from '../../analysis/chart/twoDates.ts'
import { networkQuery } from '../api/queries.ts'
import { type EntityRow, type NetworkRead, networkOn, type TieRow } from './api.ts'

export type Shown = Readonly<{ entities: readonly EntityRow[]; ties: readonly TieRow[] }>

/** More than these are not drawn at once; the page says how many are. */
const drawnMost = 20_000

/** Of too many, those with most ties: what is left out is told beside the chart. */
function within(shown: Shown): Shown {
  if (shown.entities.length <= drawnMost) return shown
  const degree = new Map<string, number>()
  for (const t of shown.ties) for (const end of [t.from, t.to]) degree.set(end, (degree.get(end) ?? 0) + 1)
  const most = [...shown.entities].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0)).slice(0, drawnMost)
  const there = new Set(most.map((e) => e.id))
  return { entities: most, ties: shown.ties.filter((t) => there.has(t.from) && there.has(t.to)) }
}

export function useChart(id: string) {
  const now = useSuspenseQuery(networkQuery(id)).data
  const [steps, setSteps] = useState<Steps>(() => firstStep(emptyChart))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [wayAt, setWayAt] = useState(0)
  const state = steps.now
  const then = useQuery(networkOn(id, state.known)).data
  const other = useQuery(networkOn(id, state.compared)).data
  const current: NetworkRead = state.known && then ? then : now
  const compared = useMemo(() => (state.compared && other ? twoDates(other, current) : null), [state.compared, other, current])
  const network: NetworkRead = compared?.both ?? current
  const shown = useMemo(() => shownOf<EntityRow, TieRow>(network, state), [network, state])
  const drawnShown = useMemo(() => within(shown), [shown])
  const { groups, notes, placed, styles } = state
  const changes = compared?.changes
  const drawn: Drawn = useMemo(
    () => drawnOf(drawnShown, { ...emptyChart, groups, notes, placed, styles }, changes),
    [drawnShown, groups, notes, placed, styles, changes],
  )
  const ways = useMemo(() => waysAmong(shown, state.from, state.to, state.ways), [shown, state.from, state.to, state.ways])
  const change = useCallback((part: Partial<ChartState>) => setSteps((all) => stepped(all, part)), [])
  const choose = useCallback((ids: readonly string[], adds = false) => {
    setChosen((all) => {
      if (!adds) return ids
      const [had, given] = [new Set(all), new Set(ids)]
      return ids.every((one) => had.has(one))
        ? all.filter((one) => !given.has(one))
        : [...all, ...ids.filter((one) => !had.has(one))]
    })
  }, [])
  const nameOf = useMemo(() => new Map(network.entities.map((e) => [e.id as string, e.label])), [network])
  return {
    id,
    state,
    network,
    shown,
    drawn,
    drawnCount: drawnShown.entities.length,
    compared,
    ways,
    way: ways[Math.min(wayAt, ways.length - 1)] ?? null,
    wayAt,
    setWayAt,
    chosen,
    choose,
    change,
    nameOf,
    undo: steps.before.length > 0 ? () => setSteps(undone) : undefined,
    redo: steps.after.length > 0 ? () => setSteps(redone) : undefined,
    /** A saved chart takes the place of this one; one step back is what was before. */
    open: (opened: ChartState) => {
      setSteps((all) => stepped(all, opened))
      setChosen(opened.chosen)
    },
  }
}
export type ChartDesk = ReturnType<typeof useChart>
