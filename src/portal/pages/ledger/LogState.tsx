import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { fileAddress } from '../../api/client.ts'
import { logQuery } from '../../api/queries.ts'
import type { LogView } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, Note } from '../../design/Problem.tsx'
import { levelTones } from '../../design/proof/levels.ts'
import { Aside, Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'

/** Keys against quantum computers have 1,750 letters; whoever needs them finds them in every proof. */
const shortened = (policy: string): string => policy.replaceAll(/([A-Za-z0-9+/]{24})[A-Za-z0-9+/=]{200,}/g, '$1…')

/** How well this node's acts are secured, by whom they are witnessed, and whom this node witnesses. */
export function LogState() {
  const { t, format, say } = useWords()
  const { data: log } = useSuspenseQuery(logQuery)
  return (
    <PageBody
      label={t('frame:context')}
      background
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
              {shortened(log.policy)}
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
        {log.late && (
          <Note tone="wait" role="status">
            {t('pages:ledger.late')}
          </Note>
        )}
        {log.misconduct.map((one) => (
          <Note key={one.origin + one.size} tone="bad" role="alert">
            {t('pages:ledger.misconduct', { origin: one.origin, at: format.full(one.at) })}{' '}
            {t('pages:ledger.told', { number: format.number(one.told) })}{' '}
            <a href={fileAddress(`/ledger/misconduct/${encodeURIComponent(one.origin)}/${one.size}`)} download>
              {t('pages:ledger.proofFile')}
            </a>
          </Note>
        ))}
        <Health log={log} />
        <Sheet title={t('pages:ledger.levels')} flush>
          <DataTable
            inset
            label={t('pages:ledger.levels')}
            idOf={(row) => row.level}
            rows={
              [
                { level: 'stored', count: log.waiting, at: undefined },
                { level: 'logged', count: log.unwitnessed, at: log.publishedAt },
                { level: 'witnessed', count: log.witnessed - log.mirrored, at: log.witnessedAt },
                { level: 'mirrored', count: log.mirrored, at: log.mirroredAt },
              ] as const
            }
            columns={[
              {
                key: 'level',
                header: t('pages:ledger.level'),
                width: 150,
                cell: (row) => <Badge tone={levelTones[row.level]}>{t(`pages:level.${row.level}`)}</Badge>,
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
        <Helpers
          title={t('pages:ledger.witnesses')}
          name={t('pages:ledger.witness')}
          good={t('pages:ledger.seen')}
          rows={log.witnesses}
          empty={<Empty title={t('pages:ledger.noWitness.title')} says={t('pages:ledger.noWitness.says')} />}
        />
        <Helpers
          title={t('pages:ledger.mirrors')}
          name={t('pages:ledger.mirror')}
          good={t('pages:ledger.keeps')}
          rows={log.mirrors}
          empty={<Empty title={t('pages:ledger.noMirror.title')} says={t('pages:ledger.noMirror.says')} />}
        />
        <Watched log={log} />
        <Stamps log={log} />
      </div>
    </PageBody>
  )
}

/** How old the newest of each is: what somebody looks at in the morning. */
function Health({ log }: { log: LogView }) {
  const { t } = useWords()
  const contact = log.witnesses
    .flatMap((w) => w.at ?? [])
    .sort()
    .at(-1)
  const none = <Badge tone="wait">{t('pages:ledger.never')}</Badge>
  return (
    <Sheet title={t('pages:ledger.health')}>
      <Facts
        facts={[
          [t('pages:ledger.lastCheckpoint'), log.publishedAt ? <When key="c" at={log.publishedAt} /> : none],
          [t('pages:ledger.lastWitness'), contact ? <When key="w" at={contact} /> : none],
          [t('pages:ledger.lastStamp'), log.timestamps[0] ? <When key="s" at={log.timestamps[0].stampedAt} /> : none],
        ]}
      />
    </Sheet>
  )
}

type HelpersProps = Readonly<{ title: string; name: string; good: string; rows: LogView['witnesses']; empty: ReactNode }>

/** Partners that cosign this log, or keep copies of it: how far each has come, and whether it answers. */
function Helpers({ title, name, good, rows, empty }: HelpersProps) {
  const { t, format } = useWords()
  return (
    <Sheet title={title} flush>
      {rows.length === 0 ? (
        empty
      ) : (
        <DataTable
          inset
          label={title}
          rows={rows}
          idOf={(row) => row.name}
          columns={[
            { key: 'name', header: name, cell: (row) => <code>{row.name}</code> },
            {
              key: 'state',
              header: t('pages:cases.state'),
              width: 170,
              cell: (row) =>
                row.failingSince ? (
                  <Badge tone="wait">{t('pages:ledger.silent')}</Badge>
                ) : row.at ? (
                  <Badge tone="good">{good}</Badge>
                ) : (
                  <Badge tone="wait">{t('pages:ledger.never')}</Badge>
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
            { key: 'at', header: t('pages:ledger.last'), width: 160, end: true, cell: (row) => row.at && <When at={row.at} /> },
          ]}
        />
      )}
    </Sheet>
  )
}

/** Partners' logs: what this node cosigned, how far their growth is proven, and what is wrong with them. */
function Watched({ log }: { log: LogView }) {
  const { t, format } = useWords()
  return (
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
              key: 'state',
              header: t('pages:cases.state'),
              width: 250,
              cell: (row) => (
                <Badge tone={row.alarm ? (row.alarm === 'silent' ? 'wait' : 'bad') : 'good'}>
                  {t(`pages:ledger.alarm.${row.alarm ?? 'none'}`)}
                </Badge>
              ),
            },
            {
              key: 'size',
              header: t('pages:ledger.size'),
              width: 100,
              end: true,
              phone: 'label',
              cell: (row) => format.number(Math.max(row.size, row.proven ?? 0)),
            },
            {
              key: 'at',
              header: t('pages:ledger.last'),
              width: 160,
              end: true,
              cell: (row) => {
                const at = row.checkedAt ?? row.at
                return at && <When at={at} />
              },
            },
          ]}
        />
      )}
    </Sheet>
  )
}

/** Time stamps by an authority outside. */
function Stamps({ log }: { log: LogView }) {
  const { t, format } = useWords()
  return (
    <Sheet title={t('pages:ledger.stamps')} flush>
      {log.timestamps.length === 0 ? (
        <Empty title={t('pages:ledger.noStamp.title')} says={t('pages:ledger.noStamp.says')} />
      ) : (
        <DataTable
          inset
          label={t('pages:ledger.stamps')}
          rows={log.timestamps}
          idOf={(row) => `${row.size} ${row.authority}`}
          columns={[
            { key: 'authority', header: t('pages:ledger.authority'), cell: (row) => <code>{row.authority}</code> },
            {
              key: 'size',
              header: t('pages:ledger.size'),
              width: 100,
              end: true,
              phone: 'label',
              cell: (row) => format.number(row.size),
            },
            {
              key: 'file',
              header: t('pages:ledger.file'),
              width: 150,
              cell: (row) => (
                <a href={fileAddress(`/ledger/log/timestamps/${row.size}`)} download>
                  {t('pages:ledger.token')}
                </a>
              ),
            },
            { key: 'at', header: t('pages:ledger.stampedAt'), width: 160, end: true, cell: (row) => <When at={row.stampedAt} /> },
          ]}
        />
      )}
    </Sheet>
  )
}
