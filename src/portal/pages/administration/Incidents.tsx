import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten, incidentsQuery } from '../../api/queries.ts'
import type { IncidentView } from '../../api/types.ts'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { SideDrawer } from '../../design/SideDrawer.tsx'
import { useWords } from '../../words.ts'

const keyOf = (one: IncidentView): string => `${one.partner} ${one.kind} ${one.mark}`

/** What arrived and was not taken: said in words, with the evidence kept. */
export function Incidents() {
  const { t, format, say } = useWords()
  const query = useSuspenseInfiniteQuery(incidentsQuery)
  const rows = flatten<IncidentView>(query.data)
  const [shown, setShown] = useState<IncidentView>()
  return (
    <PageBody>
      <Sheet title={t('pages:admin.incidents')} flush>
        {rows.length === 0 ? (
          <Empty title={t('pages:admin.noIncident.title')} says={t('pages:admin.noIncident.says')} />
        ) : (
          <DataTable
            inset
            label={t('pages:admin.incidents')}
            rows={rows}
            idOf={keyOf}
            more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
            columns={[
              {
                key: 'kind',
                header: t('pages:admin.what'),
                cell: (row) => (
                  <button
                    type="button"
                    onClick={() => setShown(row)}
                    style={{
                      border: 0,
                      background: 'none',
                      font: 'inherit',
                      color: 'var(--accent)',
                      textAlign: 'start',
                      padding: 0,
                      textDecoration: 'underline',
                      cursor: 'pointer',
                    }}
                  >
                    {say(`incident.${row.kind}`, {}, row.kind)}
                  </button>
                ),
              },
              { key: 'partner', header: t('pages:inbox.partner'), width: 160, cell: (row) => <code>{row.partner}</code> },
              {
                key: 'times',
                header: t('pages:admin.times'),
                width: 80,
                end: true,
                phone: 'label',
                cell: (row) => format.number(row.times),
              },
              { key: 'last', header: t('pages:ledger.last'), width: 160, end: true, cell: (row) => <When at={row.lastAt} /> },
            ]}
          />
        )}
      </Sheet>
      <SideDrawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown ? say(`incident.${shown.kind}`, {}, shown.kind) : ''}
        size={560}
      >
        {shown && (
          <Facts
            narrow
            facts={[
              [t('pages:inbox.partner'), shown.partner],
              [t('pages:admin.first'), <When key="f" at={shown.firstAt} />],
              [t('pages:ledger.last'), <When key="l" at={shown.lastAt} />],
              [t('pages:admin.times'), format.number(shown.times)],
              [
                t('pages:admin.evidence'),
                <pre
                  key="e"
                  dir="ltr"
                  style={{
                    margin: 0,
                    whiteSpace: 'pre-wrap',
                    overflowWrap: 'anywhere',
                    fontFamily: 'var(--mono)',
                    fontSize: 12,
                    lineHeight: '16px',
                  }}
                >
                  {JSON.stringify(shown.facts, null, 2)}
                </pre>,
              ],
            ]}
          />
        )}
      </SideDrawer>
    </PageBody>
  )
}
