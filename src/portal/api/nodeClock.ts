/**
 * What o'clock it is at the node. Time limits run by the node's clock, so a countdown must not follow a browser that is set wrong, nor
 * the browser's own day when an exercise moves its clock. Each answer carries the node's time in the header `date` (RFC 9110, 6.6.1).
 */
let ahead_ms = 0
const hearers = new Set<() => void>()

/** Below this both clocks say the same: the header counts in seconds, and the answer was on its way. */
const same_ms = 3_000
/** From here on pages are told at once instead of at their next half minute. */
const jump_ms = 60_000

export function hearDate(header: string | null): void {
  const said = header === null ? Number.NaN : Date.parse(header)
  if (Number.isNaN(said)) return
  const difference = said - Date.now()
  const next = Math.abs(difference) < same_ms ? 0 : difference
  const jumped = Math.abs(next - ahead_ms) > jump_ms
  ahead_ms = next
  if (jumped) for (const hear of hearers) hear()
}

export const nodeNow = (): number => Date.now() + ahead_ms

/** @returns how to stop hearing */
export function onJump(hear: () => void): () => void {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}
