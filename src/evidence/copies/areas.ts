/** What is taken out of a copy: a rectangle of a page or picture, a stretch of text, a cell or row of a table. Pure. */
import { separatorOf, tableOf } from '../contents/table.ts'

/** Fractions of the page's width and height from its top left corner. */
export type Box = Readonly<{ on: 'page'; page: number; x: number; y: number; width: number; height: number }>
/** Letters `from` to before `to`, counted in UTF-16. */
export type Stretch = Readonly<{ on: 'text'; from: number; to: number }>
/** Rows and columns are counted from 1; without a column the whole row goes. */
export type Cell = Readonly<{ on: 'cell'; row: number; column?: number | undefined }>
export type Area = Box | Stretch | Cell

/** Says nothing of how long it was. */
export const blackout = '\u2588\u2588\u2588\u2588'

/** The text without the stretches; those that touch go as one. */
export function withoutStretches(text: string, areas: readonly Area[]): string {
  const stretches = areas.filter((it) => it.on === 'text').toSorted((a, b) => a.from - b.from)
  let [out, at] = ['', 0]
  for (const { from, to } of stretches) {
    if (to <= at) continue
    if (from > at || at === 0) out += text.slice(at, Math.max(at, from)) + blackout
    at = Math.min(text.length, to)
  }
  return out + text.slice(at)
}

const quoted = (cell: string, mark: string): string =>
  cell.includes('"') || cell.includes(mark) || /[\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** The table written anew without the cells: nothing of the old file's bytes is carried over but what still stands in it. */
export function withoutCells(text: string, areas: readonly Area[], rows_max: number): string {
  const cells = areas.filter((it) => it.on === 'cell')
  const mark = separatorOf(text)
  const gone = (row: number, column: number): boolean =>
    cells.some((it) => it.row === row && (it.column === undefined || it.column === column))
  return tableOf(text, rows_max)
    .rows.map((row, y) => row.map((cell, x) => (gone(y + 1, x + 1) ? blackout : quoted(cell, mark))).join(mark))
    .join('\r\n')
    .concat('\r\n')
}
