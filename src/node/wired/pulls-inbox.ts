/** What the inbox learns of files that are fetched by themselves: the address that gave none the last time, until it gives one or is paused. */
import { memberCases } from '../../cases/store.ts'
import { ofCases, runsOf } from '../../intelligence/feeding/pull/store.ts'
import type { OfficerId } from '../../kernel/id.ts'
import type { InboxSource } from '../../overview/inbox.ts'

export const pullsInbox: InboxSource = async (sql, officer) => {
  const cases = await memberCases(sql, officer.id)
  const running = cases.length === 0 ? [] : (await ofCases(sql, cases)).filter((it) => it.state === 'running')
  const runs = await runsOf(
    sql,
    running.map((it) => it.id),
    2,
  )
  return running.flatMap((pull) => {
    // While it is tried again the failure before still stands.
    const last = runs.get(pull.id)?.find((it) => it.outcome !== 'running')
    if (last?.outcome !== 'failed') return []
    return [
      {
        kind: 'task',
        id: pull.id,
        case: pull.case,
        reference: pull.form.source,
        title: pull.name,
        stage: 'pull-failed',
        waitingFor: 'us',
        lastEvent: { at: last.endedAt ?? last.beganAt, act: 'intelligence.feed' },
        ...(last.fault !== 'officer-left' && { assignedTo: { id: pull.officer as OfficerId, name: pull.officerName } }),
      },
    ]
  })
}
