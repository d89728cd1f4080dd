/**
 * What changes elsewhere, as it happens: one EventSource for the whole portal.
 * An event says only which subject moved; pages read it anew through the API, so nothing is shown that the officer may not read.
 */
import type { QueryClient, QueryKey } from '@tanstack/react-query'

export type Moved = Readonly<{ subject: string; act: string; at: string; case?: string }>
export type Line = 'open' | 'lost'

/** Pages of intelligence read anew whatever moves among what the officer may hear of. */
const ofIntelligence = ['record', 'query', 'consultation', 'copy', 'exchange', 'notice', 'judgement', 'arrangement']

/** Lists that may have gained, lost or re-ordered a row when a subject of this kind moves. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  request: ['requests', 'inbox', 'case', 'ledger'],
  case: ['cases', 'inbox', 'ledger'],
  exhibit: ['exhibits', 'request', 'case'],
  peer: ['nodes', 'queues', 'directory'],
  message: ['queues', 'incidents', 'dead', 'request', 'team'],
  officer: ['officers'],
  team: ['teams'],
  'law-change': ['record', 'law'],
  'law-import': ['record'],
  'law-pack': ['record'],
}

/** Whether a query, known by its key, shows the subject that moved: by its id anywhere in the key, or as a list of its kind. */
export function concerns(key: QueryKey, moved: Moved): boolean {
  const [kind = '', id = ''] = moved.subject.split(/:(.*)/s)
  // An entry never moves: this is a look at it, and reading it anew because somebody read it would be one more look, and so for ever.
  if (kind === 'entry' && key[0] === 'entry') return false
  const named = key.some((part) => typeof part === 'string' && part !== '' && (part === id || part === moved.case))
  if (key[0] === 'intelligence' && ofIntelligence.includes(kind)) return true
  return named || (listsOf[kind]?.includes(String(key[0])) ?? key[0] === 'inbox')
}

export function readMoved(text: string): Moved | undefined {
  try {
    const it: unknown = JSON.parse(text)
    const ok = typeof it === 'object' && it !== null && 'subject' in it && typeof it.subject === 'string'
    return ok ? (it as Moved) : undefined
  } catch {
    return undefined
  }
}

/** Opens the line; returns how to hang up. Events within 150 ms are answered by one round of reading. */
export function listen(client: QueryClient, heard: (moved: readonly Moved[]) => void, line: (state: Line) => void): () => void {
  const source = new EventSource('/api/v1/events')
  let waiting: Moved[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let wasLost = false
  const flush = () => {
    const batch = waiting
    waiting = []
    timer = undefined
    void client.invalidateQueries({ predicate: (query) => batch.some((moved) => concerns(query.queryKey, moved)) })
    heard(batch)
  }
  const take = (event: MessageEvent<string>) => {
    const moved = readMoved(event.data)
    if (!moved) return
    waiting.push(moved)
    timer ??= setTimeout(flush, 150)
  }
  source.addEventListener('message', take)
  source.addEventListener('moved', take)
  source.addEventListener('open', () => {
    if (wasLost) void client.invalidateQueries()
    wasLost = false
    line('open')
  })
  source.addEventListener('error', () => {
    wasLost = true
    line('lost')
  })
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
