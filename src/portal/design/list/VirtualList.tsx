import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { useListKeys } from './useListKeys.ts'
import { usePrinting } from './usePrinting.ts'

/** A long list of things of unequal height (a history, a log): only what is near the window is drawn. Mark what J and K visit with `data-row`. */
export function VirtualList<Row>({
  rows,
  idOf,
  children,
  estimate_px = 64,
  label,
}: {
  rows: readonly Row[]
  idOf: (row: Row) => string
  children: (row: Row, index: number) => ReactNode
  estimate_px?: number
  label: string
}) {
  const box = useRef<HTMLUListElement>(null)
  useListKeys(box)
  const printing = usePrinting()
  const whole = rows.length < 60 || printing
  const virtualizer = useWindowVirtualizer({
    count: whole ? 0 : rows.length,
    estimateSize: () => estimate_px,
    overscan: 12,
    scrollMargin: box.current?.offsetTop ?? 0,
  })
  const bare = { listStyle: 'none', margin: 0, padding: 0 } as const
  if (whole) {
    return (
      <ul ref={box} aria-label={label} style={bare}>
        {rows.map((row, i) => (
          <li key={idOf(row)}>{children(row, i)}</li>
        ))}
      </ul>
    )
  }
  return (
    <ul ref={box} aria-label={label} style={{ ...bare, position: 'relative', height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => (
        <li
          key={idOf(rows[item.index]!)}
          ref={virtualizer.measureElement}
          data-index={item.index}
          aria-setsize={rows.length}
          aria-posinset={item.index + 1}
          style={{
            position: 'absolute',
            insetInline: 0,
            top: 0,
            transform: `translateY(${item.start - virtualizer.options.scrollMargin}px)`,
          }}
        >
          {children(rows[item.index]!, item.index)}
        </li>
      ))}
    </ul>
  )
}
