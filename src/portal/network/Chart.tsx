/** The drawn network. Sigma and graphology draw and nothing else; what stands where comes from the kernel, in a worker. */
import { MultiGraph } from 'graphology'
import { useEffect, useRef, useState } from 'react'
import Sigma from 'sigma'
import type { Settings } from 'sigma/settings'
import type { LayoutAnswer, LayoutAsk } from './layout.worker.ts'
import css from './Network.module.css'
import { graphOfShown, type Shown, type View } from './shown.ts'

/** A name stands beside its mark, on the side where there is room. */
const nameBeside: Settings['defaultDrawNodeLabel'] = (context, { x, y, size, label }, { labelSize, labelFont, labelColor }) => {
  if (!label) return
  context.font = `${labelSize}px ${labelFont}`
  context.fillStyle = labelColor.color ?? colour('--ink')
  const [width, right] = [context.measureText(label).width, x + size + 3]
  const fits = right + width <= context.canvas.clientWidth
  context.fillText(label, fits ? right : x - size - 3 - width, y + labelSize / 3)
}

/** A colour from the palette of the desk: canvases know no variables. */
const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()
const tones: Readonly<Record<string, string>> = {
  person: '--info',
  organisation: '--wait',
  account: '--good',
  place: '--calm',
  phone: '--ink-faint',
}

type Props = Readonly<{
  shown: Shown
  view: View
  chosen: string
  way: readonly string[] | null
  label: string
  without: string
  onChoose: (entity: string) => void
}>

/** Where everything shown stands; null until the worker has answered. */
function usePositions(shown: Shown, view: View): LayoutAnswer | null {
  const [positions, setPositions] = useState<{ of: Shown; its: LayoutAnswer } | null>(null)
  useEffect(() => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    const { from, to, at } = graphOfShown(shown)
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => setPositions({ of: shown, its: data }))
    const centre = at.get(view.ego) ?? -1
    worker.postMessage({ nodes: shown.entities.length, from, to, name: view.layout, centre } satisfies LayoutAsk)
    return () => worker.terminate()
  }, [shown, view.layout, view.ego])
  return positions?.of === shown ? positions.its : null
}

export function Chart({ shown, view, chosen, way, label, without, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [undrawn, setUndrawn] = useState(false)
  const positions = usePositions(shown, view)
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    if (!box.current || !positions) return
    const graph = new MultiGraph()
    const onWay = new Set(way ?? [])
    const degree = new Map<string, number>()
    for (const t of shown.ties) for (const end of [t.from, t.to]) degree.set(end, (degree.get(end) ?? 0) + 1)
    shown.entities.forEach((e, u) => {
      const marked = e.id === chosen || onWay.has(e.id)
      graph.addNode(e.id, {
        x: positions.x[u],
        y: positions.y[u],
        label: e.label,
        size: Math.min(16, 4 + 2 * Math.sqrt(degree.get(e.id) ?? 0)),
        color: colour(marked ? '--bad' : (tones[e.kind] ?? '--ink-soft')),
        forceLabel: marked,
      })
    })
    const step = new Set((way ?? []).slice(1).flatMap((v, i) => [`${way![i]},${v}`, `${v},${way![i]}`]))
    for (const t of shown.ties) {
      const along = step.has(`${t.from},${t.to}`)
      const size = along ? 4 : Math.min(5, 1 + Math.log2(1 + t.weight) / 2)
      graph.addEdgeWithKey(t.id, t.from, t.to, {
        size,
        color: colour(along ? '--bad' : '--line-strong'),
        type: t.directed ? 'arrow' : 'line',
      })
    }
    let sigma: Sigma | undefined
    try {
      sigma = new Sigma(graph, box.current, {
        labelColor: { color: colour('--ink') },
        labelSize: 13,
        defaultDrawNodeLabel: nameBeside,
        labelRenderedSizeThreshold: 5,
        // Room at the edge for a name beside its mark.
        stagePadding: 90,
      })
      sigma.on('clickNode', ({ node }) => choose.current(node))
      setUndrawn(false)
    } catch {
      // No WebGL on this machine: the table says the same.
      setUndrawn(true)
    }
    return () => sigma?.kill()
  }, [shown, positions, chosen, way])
  return (
    <div className={css.chart} dir="ltr" role="img" aria-label={label}>
      <div ref={box} className={css.canvas} />
      {undrawn && <p className={css.undrawn}>{without}</p>}
    </div>
  )
}
