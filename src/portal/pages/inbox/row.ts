/** What a row of the inbox amounts to: where it leads and who waits for whom. Pure. */
import type { InboxItem } from '../../api/types.ts'

type Address = Readonly<{ to: string; params?: Readonly<Record<string, string>> }>

const teamPlaces: Readonly<Record<string, string>> = {
  'team-task': '/teams/$id/tasks',
  'team-mention': '/teams/$id/space',
  'team-go': '/teams/$id/operations',
  'team-material': '/teams/$id/materials',
  'team-call': '/teams/$id/planned',
}

export const addressOf = (item: Pick<InboxItem, 'kind' | 'id' | 'case' | 'stage'>): Address => {
  if (item.stage.startsWith('parallel-')) return { to: '/requests/$id/arrangements', params: { id: item.id } }
  if (item.kind === 'request') return { to: '/requests/$id', params: { id: item.id } }
  if (item.stage.startsWith('glass-')) return { to: '/protection/glass' }
  if (item.case && item.stage.startsWith('filter-')) return { to: '/filter/$id', params: { id: item.case } }
  if (item.stage.startsWith('team-'))
    return { to: teamPlaces[item.stage] ?? '/teams/$id', params: { id: item.id.split('.')[0]! } }
  if (item.stage === 'blind-call') return { to: '/screening/blind' }
  if (item.stage.startsWith('joint-')) return item.case ? { to: '/cases/$id/money', params: { id: item.case } } : { to: '/cases' }
  if (item.stage === 'pull-failed') return { to: '/intelligence/feeding' }
  if (item.stage.startsWith('message-')) return { to: '/intelligence/messages' }
  if (item.case && item.stage.startsWith('object-')) return { to: '/cases/$id/evidence', params: { id: item.case } }
  if (item.case && /^(consent|notice|assurance)-/.test(item.stage))
    return { to: '/cases/$id/conditions', params: { id: item.case } }
  return item.case ? { to: '/cases/$id', params: { id: item.case } } : { to: '/' }
}

export const keyOf = (item: Pick<InboxItem, 'kind' | 'id'>): string => `${item.kind}:${item.id}`

/** Who waits for whom, as a catalogue key with the partner's State. */
export function waiting(
  item: Pick<InboxItem, 'waitingFor' | 'partner' | 'assignedTo'>,
): Readonly<{ key: string; state: string; name: string }> {
  const state = item.partner?.state ?? ''
  const name = item.assignedTo?.name ?? ''
  if (item.waitingFor === 'us' && name) return { key: 'colleague', state, name }
  if (item.waitingFor === 'them' && !state) return { key: 'others', state, name }
  return { key: item.waitingFor, state, name }
}
