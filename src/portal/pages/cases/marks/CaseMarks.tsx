import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nodesQuery } from '../../../api/queries.ts'
import { useMay, useSession } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { Empty } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { caseMarksQuery } from '../../protection/api.ts'
import { WithReason } from '../../protection/parts.tsx'
import { useCase } from '../CasePage.tsx'
import { MarkThing } from './MarkThing.tsx'
import { kindOf, type MarkingView, saidOf } from './said.ts'

/** What in this case is marked, with what, by whom and why; and the marking itself. */
export function CaseMarks() {
  const words = useWords()
  const { t } = words
  const may = useMay()
  const it = useCase()
  const { items, things } = useSuspenseQuery(caseMarksQuery(it.id)).data
  const nodes = useQuery(nodesQuery).data
  const [marking, setMarking] = useState<MarkingView | 'new'>()
  const open = it.state === 'open'
  const nameOf = (subject: string): string =>
    `${t(`guard:marks.kind.${kindOf(subject)}`)} ${things.find((one) => one.subject === subject)?.reference ?? ''}`
  const here = nodes?.self.id
  return (
    <>
      <Sheet
        title={t('guard:marks.title')}
        flush
        side={
          open &&
          may('protection.mark') && (
            <Button size="compact-sm" variant="default" onClick={() => setMarking('new')}>
              {t('guard:marks.do')}
            </Button>
          )
        }
      >
        {items.length === 0 ? (
          <Empty title={t('guard:marks.none')} says={t('guard:marks.noneSays')} />
        ) : (
          <DataTable
            inset
            label={t('guard:marks.title')}
            rows={items}
            idOf={(row) => row.subject}
            columns={[
              {
                key: 'thing',
                header: t('guard:marks.thing'),
                width: 200,
                cell: (row) => (
                  <>
                    <bdi>{nameOf(row.subject)}</bdi>
                    {here && row.owner !== here && (
                      <div style={{ color: 'var(--ink-soft)' }}>
                        {t('guard:marks.owner')}: <bdi>{row.owner}</bdi>
                      </div>
                    )}
                  </>
                ),
              },
              {
                key: 'marks',
                header: t('guard:marks.title'),
                cell: (row) => (
                  <>
                    <span style={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
                      {saidOf(row, words).map((one) => (
                        <Badge key={one} tone="wait">
                          {one}
                        </Badge>
                      ))}
                    </span>
                    {open && <Acts caseId={it.id} row={row} own={row.owner === here} onChange={() => setMarking(row)} />}
                  </>
                ),
              },
              {
                key: 'by',
                header: t('guard:marks.by'),
                width: 240,
                phone: 'label',
                cell: (row) => (
                  <>
                    <bdi>{row.markedByName || row.markedBy}</bdi>
                    <div>
                      <When at={row.markedAt} />
                    </div>
                    {row.reason && (
                      <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                        {row.reason}
                      </div>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </Sheet>
      <p style={{ color: 'var(--ink-soft)', maxWidth: '72ch', marginBlockStart: 12 }}>{t('guard:marks.says')}</p>
      {marking && (
        <MarkThing
          caseId={it.id}
          things={things.map((one) => ({ value: one.subject, label: nameOf(one.subject) }))}
          before={marking === 'new' ? undefined : marking}
          nodes={nodes}
          onClose={() => setMarking(undefined)}
        />
      )}
    </>
  )
}

function Acts({ caseId, row, own, onChange }: { caseId: string; row: MarkingView; own: boolean; onChange: () => void }) {
  const { t } = useWords()
  const may = useMay()
  const me = useSession().officer.id
  const refresh = [['protection']]
  const read = useAct<{ subject: string }>({ path: `/protection/cases/${caseId}/acknowledgements`, refresh })
  const conditions = row.codes.some((code) => code !== 'H0') || row.onlyPurposes.length > 0 || row.useUntil !== undefined
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBlockStart: 8 }}>
      {conditions && may('protection.acknowledge') && !row.acknowledgedBy.includes(me) && (
        <Button size="compact-sm" variant="default" loading={read.busy} onClick={() => void read.run({ subject: row.subject })}>
          {t('guard:marks.acknowledge')}
        </Button>
      )}
      {own && may('protection.mark') && (
        <Button size="compact-sm" variant="default" onClick={onChange}>
          {t('guard:marks.change')}
        </Button>
      )}
      {may('protection.lift-marking') && (
        <WithReason
          path={`/protection/cases/${caseId}/markings/lifting`}
          act="protection.lift-marking"
          button={t('guard:marks.lift')}
          title={t('guard:marks.liftTitle')}
          field="reason"
          more={{ subject: row.subject }}
          bad
        >
          <p style={{ margin: 0 }}>{t('guard:marks.liftSays')}</p>
        </WithReason>
      )}
    </span>
  )
}
