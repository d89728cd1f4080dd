/** Where everything drawn stands. The kernel lays out in a worker, and for the whole network, so that a filter moves nobody. */
import { useEffect, useMemo, useState } from 'react'
import { type Guide, geographic, lanes, type Places, placedOf } from '../../../analysis/chart/layouts.ts'
import { graphOfShown } from '../../../analysis/chart/shown.ts'
import type { Point } from '../../../analysis/chart/state.ts'
import type { LayoutName } from '../../../analysis/graph/layout.ts'
import type { ChartDesk, Shown } from '../useChart.ts'
import type { LayoutAnswer, LayoutAsk } from './layout.worker.ts'

/** Beyond this the whole is not laid out to show a part of it. */
const wholeUpTo = 20_000

function useKernel(network: Shown, name: LayoutName | null, centre: string): Places | null {
  const [answer, setAnswer] = useState<{ of: Shown; name: string; centre: string; places: Places } | null>(null)
  useEffect(() => {
    if (!name) return
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    const { from, to, at } = graphOfShown(network)
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const places = new Map(network.entities.map((e, u): [string, Point] => [e.id, [data.x[u]!, data.y[u]!]]))
      setAnswer({ of: network, name, centre, places })
    })
    worker.postMessage({ nodes: network.entities.length, from, to, name, centre: at.get(centre) ?? -1 } satisfies LayoutAsk)
    return () => worker.terminate()
  }, [network, name, centre])
  return answer && answer.of === network && answer.name === name && answer.centre === centre ? answer.places : null
}

const noGuides: readonly Guide[] = []

export type Placing = Readonly<{ places: Places | null; guides: readonly Guide[] }>
export function usePlaces({ network, shown, drawn, state }: ChartDesk): Placing {
  const base: Shown = state.close || network.entities.length > wholeUpTo ? shown : network
  const { layout } = state
  const own = layout === 'geographic' || layout === 'lanes'
  const kernel = useKernel(base, own ? null : layout, layout === 'force' ? '' : state.ego)
  const drawnHere = useMemo(
    () => (layout === 'geographic' ? { places: geographic(base), guides: noGuides } : layout === 'lanes' ? lanes(base) : null),
    [base, layout],
  )
  const { placed } = state
  return useMemo(() => {
    const found = drawnHere?.places ?? kernel
    return { places: found && placedOf(drawn, found, { placed }), guides: drawnHere?.guides ?? noGuides }
  }, [drawnHere, kernel, drawn, placed])
}
