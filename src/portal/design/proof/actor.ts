import type { EntryView } from '../../api/types.ts'

/** Who did an entry's act: an officer by name, a node by its id; nobody once it is erased. */
export function actorOf(entry: Pick<EntryView, 'by'>): string | undefined {
  if (!entry.by) return undefined
  return 'officer' in entry.by ? entry.by.name : entry.by.node
}
