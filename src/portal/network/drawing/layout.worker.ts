/** The kernel's layouts beside the page's own thread: a large network never freezes the table. */
import { graphOf } from '../../../analysis/graph/graph.ts'
import { type LayoutName, layout } from '../../../analysis/graph/layout.ts'

export type LayoutAsk = Readonly<{ nodes: number; from: Uint32Array; to: Uint32Array; name: LayoutName; centre: number }>
export type LayoutAnswer = Readonly<{ x: Float64Array; y: Float64Array }>

addEventListener('message', ({ data }: MessageEvent<LayoutAsk>) => {
  postMessage(layout(graphOf(data), data.name, data.centre) satisfies LayoutAnswer)
})
