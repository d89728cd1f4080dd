import { useSuspenseQuery } from '@tanstack/react-query'
import { logQuery } from '../../api/queries.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, Note } from '../../design/Problem.tsx'
import { Aside, Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'

/** How well this node's acts are secured, by whom they are witnessed, and whom this node witnesses. */
export function LogState() {
  const { t, format, say } = useWords()
  const { data: log } = useSuspenseQuery(logQuery)
  return (
    <PageBody
      label={t('frame:context')}
      aside={
        <>
          <Aside title={t('pages:ledger.identity')}>
            <Facts
              narrow
              facts={[
                [t('pages:ledger.origin'), <code key="o">{log.origin}</code>],
                [t('pages:ledger.key'), <code key="k">{log.vkey}</code>],
                [t('pages:ledger.root'), log.root && <code>{log.root}</code>],
              ]}
            />
          </Aside>
          <Aside title={t('pages:ledger.policy')}>
            <pre
              style={{
                margin: 0,
                whiteSpace: 'pre-wrap',
                overflowWrap: 'anywhere',
                fontFamily: 'var(--mono)',
                fontSize: 12,
                lineHeight: '16px',
              }}
              dir="ltr"
            >
              {log.policy}
            </pre>
          </Aside>
        </>
      }
    >
      <div style={{ display: 'grid', gap: 20 }}>
        {log.halted && (
          <Note tone="bad" role="alert">
            {say(`halt.${log.halted}`, {}, t('pages:ledger.halted', { code: log.halted }))}
          </Note>
        )}
        {log.misconduct.map((one) => (
          <Note key={one.origin + one.at} tone="bad" role="alert">
            {t('pages:ledger.misconduct', { origin: one.origin, at: format.full(one.at) })}
          </Note>
        ))}
        <Sheet title={t('pages:ledger.levels')} flush>
          <DataTable
            inset
            label={t('pages:ledger.levels')}
            idOf={(row) => row.level}
            rows={[
              { level: 'stored', count: log.waiting, at: undefined },
              { level: 'logged', count: log.unwitnessed, at: log.publishedAt },
              { level: 'witnessed', count: log.witnessed, at: log.witnessedAt },
            ]}
            columns={[
              {
                key: 'level',
                header: t('pages:ledger.level'),
                width: 150,
                cell: (row) => (
                  <Badge tone={row.level === 'witnessed' ? 'good' : row.level === 'logged' ? 'info' : 'wait'}>
                    {t(`pages:level.${row.level}`)}
                  </Badge>
                ),
              },
              { key: 'means', header: t('pages:ledger.means'), cell: (row) => t(`pages:ledger.meaning.${row.level}`) },
              {
                key: 'count',
                header: t('pages:ledger.count'),
                width: 90,
                end: true,
                phone: 'label',
                cell: (row) => format.number(row.count),
              },
              { key: 'at', header: t('pages:ledger.last'), width: 160, end: true, cell: (row) => row.at && <When at={row.at} /> },
            ]}
          />
        </Sheet>
        <Sheet title={t('pages:ledger.witnesses')} flush>
          {log.witnesses.length === 0 ? (
            <Empty title={t('pages:ledger.noWitness.title')} says={t('pages:ledger.noWitness.says')} />
          ) : (
            <DataTable
              inset
              label={t('pages:ledger.witnesses')}
              rows={log.witnesses}
              idOf={(row) => row.name}
              columns={[
                { key: 'name', header: t('pages:ledger.witness'), cell: (row) => <code>{row.name}</code> },
                {
                  key: 'state',
                  header: t('pages:cases.state'),
                  width: 170,
                  cell: (row) =>
                    row.failingSince ? (
                      <Badge tone="wait">{t('pages:ledger.silent')}</Badge>
                    ) : (
                      <Badge tone="good">{t('pages:ledger.seen')}</Badge>
                    ),
                },
                {
                  key: 'size',
                  header: t('pages:ledger.size'),
                  width: 100,
                  end: true,
                  phone: 'label',
                  cell: (row) => format.number(row.size),
                },
                {
                  key: 'at',
                  header: t('pages:ledger.last'),
                  width: 160,
                  end: true,
                  cell: (row) => row.at && <When at={row.at} />,
                },
              ]}
            />
          )}
        </Sheet>
        <Sheet title={t('pages:ledger.watched')} flush>
          {log.watched.length === 0 ? (
            <Empty title={t('pages:ledger.noWatched')} />
          ) : (
            <DataTable
              inset
              label={t('pages:ledger.watched')}
              rows={log.watched}
              idOf={(row) => row.origin}
              columns={[
                { key: 'origin', header: t('pages:ledger.origin'), cell: (row) => <code>{row.origin}</code> },
                {
                  key: 'size',
                  header: t('pages:ledger.size'),
                  width: 100,
                  end: true,
                  phone: 'label',
                  cell: (row) => format.number(row.size),
                },
                {
                  key: 'at',
                  header: t('pages:ledger.last'),
                  width: 160,
                  end: true,
                  cell: (row) => row.at && <When at={row.at} />,
                },
              ]}
            />
          )}
        </Sheet>
      </div>
    </PageBody>
  )
}
