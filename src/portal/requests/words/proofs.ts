/**
 * Which entry of this node's ledger holds which event of a request. What officers here did stands under the moment of the event itself;
 * what arrived stands under the moment it arrived, in the order of the events. Pure.
 */
type Entry = Readonly<{ id: string; at: string; act: string; by?: unknown }>
type Happened = Readonly<{ at: string; act: string | undefined }>

const byNode = ({ by }: Entry): boolean => typeof by === 'object' && by !== null && 'node' in by

/** @param entries all there are about the request, in any order */
export function proofsOf<It extends Entry>(events: readonly Happened[], entries: readonly It[]): (It | undefined)[] {
  const sorted = [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const used = new Set<string>()
  const take = (entry: It | undefined): It | undefined => {
    if (entry) used.add(entry.id)
    return entry
  }
  const free = (test: (entry: It) => boolean) => take(sorted.find((entry) => !used.has(entry.id) && test(entry)))
  return events.map(
    ({ at, act }) => free((one) => one.at === at && one.act === act) ?? free((one) => byNode(one) && one.at >= at),
  )
}
