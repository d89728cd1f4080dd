import { useState } from 'react'
import { methods, operationForms } from '../../teams/event/legs.ts'
import { useMay } from '../api/session.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Empty } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import type { Tone } from '../design/tone.ts'
import { useWords } from '../words.ts'
import { Asks, instantOf, rest } from './Fields.tsx'
import { LaneField } from './LaneField.tsx'
import { Closed } from './Space.tsx'
import { useTeam } from './TeamPage.tsx'

const tones: Readonly<Record<string, Tone>> = { planned: 'calm', held: 'bad', go: 'good', 'under-way': 'info', closed: 'calm' }
export function StageBadge({ stage }: { stage: string }) {
  const { t } = useWords(['teams'])
  return <Badge tone={tones[stage] ?? 'calm'}>{t(`teams:stage.${stage}`)}</Badge>
}

export function Operations() {
  const { t } = useWords(['teams'])
  const may = useMay()
  const it = useTeam()
  const [lane, setLane] = useState('')
  if (!it.inside || it.state === 'negotiating') return <Closed it={it} />
  const one = (of: readonly string[], key: string) => of.map((value) => ({ value, label: t(`teams:${key}.${value}`) }))
  const ask = may('teams.work') && it.state === 'open' && !it.agreement.over && (
    <Asks
      label={t('teams:operation.plan')}
      path={`/teams/${it.id}/work`}
      act="teams.work"
      refresh={[['team', it.id]]}
      fields={[
        { name: 'title', label: t('teams:title') },
        { name: 'text', label: t('teams:operation.text'), as: 'prose' },
        { name: 'zero', label: t('teams:operation.zero'), as: 'datetime', hint: t('teams:yourTime') },
        { name: 'form', label: t('teams:operation.form'), as: 'choice', start: 'day', choices: one(operationForms, 'form') },
        {
          name: 'method',
          label: t('teams:operation.method'),
          as: 'choice',
          optional: true,
          start: '',
          choices: [{ value: '', label: t('teams:operation.noMethod') }, ...one(methods, 'method')],
        },
        { name: 'fallback', label: t('teams:operation.fallback'), as: 'prose', optional: true },
      ]}
      make={({ title, text, zero = '', form, method = '', fallback = '' }) => ({
        deed: {
          kind: 'operation',
          operation: crypto.randomUUID(),
          title,
          text,
          zero: instantOf(zero),
          form,
          ...rest({ method, fallback }),
          over: [],
        },
        ...(lane && { lane }),
      })}
    />
  )
  return (
    <Sheet title={t('teams:operations')} flush side={ask}>
      <div style={{ paddingInline: 16 }}>
        <LaneField it={it} lane={lane} setLane={setLane} />
      </div>
      {it.operations.length === 0 ? (
        <Empty title={t('teams:operation.none')} says={t('teams:operation.noneSays')} />
      ) : (
        <DataTable
          inset
          label={t('teams:operations')}
          rows={it.operations}
          idOf={(row) => row.id}
          to={(row) => ({ to: '/teams/$id/operations/$operation', params: { id: it.id, operation: row.id } })}
          columns={[
            { key: 'title', header: t('teams:title'), cell: (row) => <strong dir="auto">{row.title}</strong> },
            { key: 'zero', header: t('teams:operation.zero'), width: 190, cell: (row) => <When at={row.zero} /> },
            { key: 'stage', header: t('teams:stateOf'), width: 160, cell: (row) => <StageBadge stage={row.stage} /> },
            {
              key: 'conflicts',
              header: t('teams:contradictions'),
              width: 160,
              cell: (row) => row.conflicts > 0 && <Badge tone="bad">{t('teams:conflicts', { count: row.conflicts })}</Badge>,
            },
          ]}
        />
      )}
    </Sheet>
  )
}
