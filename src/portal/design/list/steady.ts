/**
 * A list that never moves under the cursor. While the officer points at it or works in it, rows are renewed in place,
 * but none appears, leaves or changes its rank until the list is let go or the officer asks. Pure.
 */
export type Steady<Row> = Readonly<{ rows: readonly Row[]; waiting: number }>

export function steady<Row>(
  shown: readonly Row[],
  fresh: readonly Row[],
  idOf: (row: Row) => string,
  held: boolean,
): Steady<Row> {
  if (!held || shown.length === 0) return { rows: fresh, waiting: 0 }
  const byId = new Map(fresh.map((row) => [idOf(row), row]))
  const rows = shown.map((row) => byId.get(idOf(row)) ?? row)
  const here = new Set(shown.map(idOf))
  const arrived = fresh.filter((row) => !here.has(idOf(row))).length
  const left = shown.filter((row) => !byId.has(idOf(row))).length
  const stay = fresh.filter((row) => here.has(idOf(row))).map(idOf)
  const was = shown.map(idOf).filter((id) => byId.has(id))
  const reordered = stay.filter((id, i) => id !== was[i]).length > 0 ? 1 : 0
  return { rows, waiting: arrived + left || reordered }
}
