/** The clock of the node, as the session told it: limits run by it, and a computer at a desk may be wrong by hours. */
let ahead_ms = 0

export const toldNow = (now: string): void => {
  const there = Date.parse(now)
  if (Number.isFinite(there)) ahead_ms = there - Date.now()
}
export const nodeNow = (): number => Date.now() + ahead_ms
