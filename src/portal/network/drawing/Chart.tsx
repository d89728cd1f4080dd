/** The drawn network. Sigma and graphology draw and nothing else; what stands where comes from the kernel and from the chart's state. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import Sigma from 'sigma'
import { EdgeDoubleArrowProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { Guide, Places } from '../../../analysis/chart/layouts.ts'
import type { Point } from '../../../analysis/chart/state.ts'
import css from '../Network.module.css'
import { colour } from './colours.ts'
import { type Gestures, hear, nextOf } from './gestures.ts'
import { graphOfDrawn } from './graph.ts'
import { type Above, drawAbove, type Slip } from './overlay.ts'

/** A name stands beside its mark, on the side where there is room. */
const nameBeside: Settings['defaultDrawNodeLabel'] = (context, { x, y, size, label }, { labelSize, labelFont, labelColor }) => {
  if (!label) return
  context.font = `${labelSize}px ${labelFont}`
  context.fillStyle = labelColor.color ?? colour('--ink')
  const [width, right] = [context.measureText(label).width, x + size + 4]
  const fits = right + width <= context.canvas.clientWidth
  context.fillText(label, fits ? right : x - size - 4 - width, y + labelSize / 3)
}

export type ChartKeys = Readonly<Record<'undo' | 'redo' | 'expand' | 'hide' | 'pin' | 'group' | 'around', () => void>>
type Props = Readonly<{
  above: Omit<Above, 'cursor' | 'places'>
  places: Places
  guides: readonly Guide[]
  /** Drawn lines on the way that is looked at. */
  onWay: ReadonlySet<string>
  label: string
  help: string
  without: string
  says: (node: string) => string
  keys: ChartKeys
  gestures: Omit<Gestures, 'carry'>
}>

const letters: Readonly<Record<string, keyof ChartKeys>> = { e: 'expand', h: 'hide', p: 'pin', g: 'group', s: 'around' }

function settings(width: number): Partial<Settings> {
  return {
    labelColor: { color: colour('--ink') },
    edgeLabelColor: { color: colour('--ink-soft') },
    labelSize: 13,
    edgeLabelSize: 11,
    defaultDrawNodeLabel: nameBeside,
    labelRenderedSizeThreshold: 6,
    labelGridCellSize: 70,
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    hideEdgesOnMove: false,
    zIndex: true,
    // Room at the edge for a name beside its mark.
    stagePadding: Math.min(90, width * 0.08),
    edgeProgramClasses: { both: EdgeDoubleArrowProgram },
  }
}

export function Chart({ above, places, guides, onWay, label, help, without, says, keys, gestures }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const sigma = useRef<Sigma>(undefined)
  const [undrawn, setUndrawn] = useState(false)
  const [cursor, setCursor] = useState('')
  const slips = useRef<readonly Slip[]>([])
  const carried = useRef<Readonly<{ note: string; at: Point }>>(undefined)
  const latest = useRef({ above, onWay, gestures, cursor, places })
  latest.current = { above, onWay, gestures, cursor, places }
  const { drawn } = above

  useEffect(() => {
    if (!box.current) return
    const graph = graphOfDrawn(drawn, places, box.current.clientWidth)
    if (sigma.current) {
      sigma.current.setCustomBBox(null)
      sigma.current.setGraph(graph)
      return
    }
    try {
      const made = new Sigma(graph, box.current, {
        ...settings(box.current.clientWidth),
        nodeReducer: (node, data) => ({ ...data, ...(latest.current.above.chosen.has(node) && { forceLabel: true, zIndex: 1 }) }),
        edgeReducer: (edge, data) =>
          latest.current.onWay.has(edge)
            ? { ...data, size: Math.max(4, data.size ?? 1), color: colour('--bad'), zIndex: 1 }
            : data,
      })
      const context = made
        .createCanvasContext('above', { style: { pointerEvents: 'none' } })
        .getCanvases()
        .above!.getContext('2d')!
      made.resize(true)
      made.on('afterRender', () => {
        const { above, places, cursor } = latest.current
        const { note, at } = carried.current ?? {}
        const notes = at ? above.notes.map((one) => (one.id === note ? { ...one, at } : one)) : above.notes
        slips.current = drawAbove(made, context, { ...above, notes, places, cursor })
        // How many marks and lines the frame just drawn holds: for who measures.
        if (box.current) box.current.dataset.drawn = String(made.getGraph().order + made.getGraph().size)
      })
      const refresh = () => made.refresh({ skipIndexation: true })
      hear(
        made,
        box.current,
        () => slips.current,
        () => ({
          ...latest.current.gestures,
          carry: (note, at) => {
            carried.current = { note, at }
            refresh()
          },
          put: (note, at) => {
            carried.current = undefined
            latest.current.gestures.put(note, at)
          },
        }),
      )
      made.refresh()
      sigma.current = made
      setUndrawn(false)
    } catch {
      // No WebGL on this machine: the tables say the same.
      setUndrawn(true)
    }
  }, [drawn, places])
  useEffect(
    () => () => {
      sigma.current?.kill()
      sigma.current = undefined
    },
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked changes nothing of the graph, only how it is drawn
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true })
  }, [above, onWay, guides, cursor])

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const made = sigma.current
    if (!made) return
    const camera = made.getCamera()
    const letter = letters[event.key.toLowerCase()]
    const done = () => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'z') keys[event.shiftKey ? 'redo' : 'undo']()
      else if (event.key === 'y') keys.redo()
      else if (event.key === 'a')
        gestures.choose(
          drawn.nodes.map((node) => node.id),
          false,
        )
      else return
      return done()
    }
    if (event.altKey) return
    if (event.key.startsWith('Arrow')) {
      const next = nextOf(made, cursor || [...above.chosen][0] || '', event.key)
      if (next) {
        setCursor(next)
        if (!event.shiftKey) gestures.choose([next], false)
      }
    } else if ((event.key === ' ' || event.key === 'Enter') && cursor) gestures.choose([cursor], true)
    else if (event.key === 'Escape') gestures.choose([], false)
    else if (event.key === '+') void camera.animatedZoom()
    else if (event.key === '-') void camera.animatedUnzoom()
    else if (event.key === '0') void camera.animatedReset()
    else if (letter) keys[letter]()
    else return
    done()
  }
  return (
    <div
      className={css.chart}
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is walked by keyboard
      tabIndex={0}
      role="application"
      aria-label={label}
      aria-describedby="chart-help"
      onKeyDown={press}
    >
      <div ref={box} className={css.canvas} />
      <p id="chart-help" className={css.unseen}>
        {help}
      </p>
      <p className={css.unseen} aria-live="polite">
        {cursor && says(cursor)}
      </p>
      {undrawn && <p className={css.undrawn}>{without}</p>}
    </div>
  )
}
