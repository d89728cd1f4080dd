/** Claimed money as bands between accounts, drawn by ECharts on a canvas (its SVG sets style attributes, which the pages' policy forbids); the table beside it says the same. */
import { SankeyChart, type SankeySeriesOption } from 'echarts/charts'
import { TooltipComponent } from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Flow } from './flow.ts'

use([SankeyChart, TooltipComponent, CanvasRenderer])
const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

type Props = Readonly<{ flow: Flow; label: string; amount: (minor: number) => string }>

export function Sankey({ flow, label, amount }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current) return
    const chart = init(box.current, undefined, { renderer: 'canvas' })
    const nameOf = new Map(flow.nodes.map((node) => [node.key, node.account]))
    const series: SankeySeriesOption = {
      type: 'sankey',
      nodeAlign: 'left',
      nodeGap: 14,
      left: 8,
      right: 150,
      top: 12,
      bottom: 12,
      draggable: false,
      itemStyle: { color: colour('--accent'), borderWidth: 0 },
      lineStyle: { color: colour('--info-line'), opacity: 0.55, curveness: 0.5 },
      label: { color: colour('--ink'), fontSize: 12, formatter: ({ name }) => nameOf.get(name) ?? '' },
      data: flow.nodes.map((node) => ({ name: node.key, depth: node.column })),
      links: flow.links.map((link) => ({ source: link.from, target: link.to, value: link.claimed })),
    }
    const option: ComposeOption<SankeySeriesOption> = {
      animation: false,
      series: [series],
      tooltip: {
        renderMode: 'richText',
        formatter: (it: object) => {
          const { data, name, value } = it as { data: { source?: string; target?: string }; name: string; value: number }
          const what = data.source ? `${nameOf.get(data.source)} → ${nameOf.get(data.target ?? '')}` : (nameOf.get(name) ?? '')
          return `${what}\n${amount(value)}`
        },
      },
    }
    chart.setOption(option)
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(box.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [flow, amount])
  const tallest = Math.max(
    1,
    ...Object.values(Object.groupBy(flow.nodes, (n) => String(n.column))).map((all) => all?.length ?? 0),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the drawing is pushed sideways, by keyboard too (WCAG 2.1.1)
    <section dir="ltr" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      <div ref={box} role="img" aria-label={label} style={{ blockSize: Math.max(160, 56 * tallest), minInlineSize: 480 }} />
    </section>
  )
}
