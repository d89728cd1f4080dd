import { useSuspenseQuery } from '@tanstack/react-query'
import { useMay } from '../../../api/session.ts'
import { Badge } from '../../../design/Badge.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { PageBody } from '../../../design/PageHeader.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { adversariesQuery } from '../api.ts'
import { Take } from '../parts.tsx'

/** What adversaries try in the tests, what they get and what stands against it. The sentences are the tests' own, in English. */
export function Adversaries() {
  const { t, format } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(adversariesQuery).data
  const all = items.flatMap((it) => it.attempts)
  const english = (text: string) => (
    <span lang="en" dir="ltr">
      {text}
    </span>
  )
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        <Sheet
          title={t('guard:adversaries.title', {
            nothing: format.number(all.filter((it) => it.nothing).length),
            all: format.number(all.length),
          })}
          side={may('protection.export') && <Take register="adversaries" />}
        >
          {t('guard:adversaries.says')}
        </Sheet>
        {items.map((it) => (
          <Sheet key={it.id} title={t(`guard:adversary.${it.id}`)} flush>
            <DataTable
              inset
              label={t(`guard:adversary.${it.id}`)}
              rows={it.attempts}
              idOf={(row) => row.id}
              columns={[
                {
                  key: 'id',
                  header: t('protection:rules.number'),
                  width: 60,
                  cell: (row) => <code dir="ltr">{row.id}</code>,
                },
                { key: 'tries', header: t('guard:adversaries.tries'), cell: (row) => english(row.tries) },
                {
                  key: 'got',
                  header: t('guard:adversaries.got'),
                  width: 240,
                  phone: 'label',
                  cell: (row) =>
                    row.got === 'nothing' ? <Badge tone="good">{t('guard:adversaries.nothing')}</Badge> : english(row.got),
                },
                { key: 'against', header: t('guard:adversaries.against'), phone: 'label', cell: (row) => english(row.against) },
              ]}
            />
          </Sheet>
        ))}
      </div>
    </PageBody>
  )
}
