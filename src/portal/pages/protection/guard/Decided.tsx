import { useSuspenseQuery } from '@tanstack/react-query'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { mattersQuery } from '../api.ts'

type Keeping = Readonly<{
  reason: string
  until?: string
  erased?: readonly Readonly<{ count: number }>[]
  told?: readonly string[]
  words?: readonly Readonly<{ from: string; outcome: string; reason: string }>[]
}>
const tones = { erased: 'good', kept: 'wait', rejected: 'calm' } as const

/** What was decided on keeping, with the proof: how much went, who was told, and the word of each recipient. Never what it was. */
export function Decided() {
  const { t, format } = useWords()
  const items = useSuspenseQuery(mattersQuery('retention')).data.items.filter((it) => it.state !== 'proposed')
  if (items.length === 0) return null
  return (
    <Sheet title={t('protection:retention.decided')} flush>
      <DataTable
        inset
        label={t('protection:retention.decided')}
        rows={items}
        idOf={(row) => row.id}
        columns={[
          { key: 'case', header: t('protection:case'), width: 150, cell: (row) => <bdi>{row.named}</bdi> },
          {
            key: 'state',
            header: t('protection:state'),
            width: 170,
            cell: (row) => (
              <Badge tone={tones[row.state as keyof typeof tones] ?? 'calm'}>{t(`protection:keepingState.${row.state}`)}</Badge>
            ),
          },
          {
            key: 'why',
            header: t('protection:reason'),
            cell: (row) => {
              const doc = row.doc as unknown as Keeping
              return (
                <>
                  <span dir="auto">{doc.reason}</span>
                  {doc.words?.map((one) => (
                    <div key={one.from} style={{ color: 'var(--ink-soft)' }}>
                      <code dir="ltr">{one.from}</code> {t(`protection:notice.word.${one.outcome}`)}:{' '}
                      <span dir="auto">{one.reason}</span>
                    </div>
                  ))}
                </>
              )
            },
          },
          {
            key: 'erased',
            header: t('protection:report.places'),
            width: 120,
            end: true,
            phone: 'label',
            cell: (row) => {
              const { erased } = row.doc as unknown as Keeping
              return erased && format.number(erased.reduce((sum, one) => sum + one.count, 0))
            },
          },
          {
            key: 'told',
            header: t('protection:report.told'),
            width: 150,
            phone: 'label',
            cell: (row) => format.list([...((row.doc as unknown as Keeping).told ?? [])]),
          },
          { key: 'at', header: t('protection:when'), width: 160, phone: 'label', cell: (row) => <When at={row.movedAt} /> },
        ]}
      />
    </Sheet>
  )
}
