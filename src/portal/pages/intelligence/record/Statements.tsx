import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { knownQuery, type PoliceRecord, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { KnownOn } from './KnownOn.tsx'
import { SayMore } from './SayMore.tsx'

type Statement = PoliceRecord['statements'][number]

/** What is said of a record, now or as it was known on a day; saying more, and taking back what does not hold. */
export function Statements({ record }: { record: PoliceRecord }) {
  const { t } = useWords()
  const may = useMay()
  const [day, setDay] = useState('')
  const [saying, setSaying] = useState(false)
  const [taking, setTaking] = useState<Statement>()
  const past = useQuery(knownQuery(record.id, day)).data
  const shown = day === '' ? record : past
  const changes = day === '' && record.state === 'held' && may('intelligence.record')
  const withdraw = useAct<Record<string, unknown>>({
    path: `/intelligence/records/${record.id}/statements/${taking?.id ?? ''}/withdraw`,
    act: 'intelligence.record',
    refresh: refreshAll,
    done: () => setTaking(undefined),
  })
  return (
    <Sheet
      title={t('intelligence:record.statements')}
      flush
      side={
        <div className={css.row}>
          <KnownOn day={day} set={setDay} />
          {day !== '' && (
            <Button size="compact-sm" variant="default" onClick={() => setDay('')}>
              {t('intelligence:record.now')}
            </Button>
          )}
          {changes && (
            <Button size="compact-sm" variant="default" onClick={() => setSaying(true)}>
              {t('intelligence:record.more')}
            </Button>
          )}
        </div>
      }
    >
      {day !== '' && (
        <p className={css.note} role="status">
          {t('intelligence:record.knownSays')} <When at={day} dateOnly />
        </p>
      )}
      <Table rows={shown?.statements ?? []} take={changes ? setTaking : undefined} />
      {saying && <SayMore record={record} onClose={() => setSaying(false)} />}
      <ReasonDialog
        opened={taking !== undefined}
        onClose={() => setTaking(undefined)}
        title={t('intelligence:record.withdraw')}
        says={t('intelligence:record.withdrawSays')}
        button={t('intelligence:record.withdraw')}
        bad
        busy={withdraw.busy}
        problem={withdraw.problem}
        fieldError={withdraw.fieldError}
        onConfirm={(reason) => void withdraw.run({ reason })}
      />
    </Sheet>
  )
}

function Table({ rows, take }: { rows: readonly Statement[]; take: ((it: Statement) => void) | undefined }) {
  const { t } = useWords()
  return (
    <DataTable<Statement>
      inset
      label={t('intelligence:record.statements')}
      rows={rows}
      idOf={(row) => row.id}
      columns={[
        { key: 'field', header: t('intelligence:record.field'), width: 150, cell: (row) => t(`intelligence:field.${row.field}`) },
        { key: 'value', header: t('intelligence:record.value'), cell: (row) => <Value it={row} /> },
        { key: 'basis', header: t('intelligence:record.basis'), width: 110, cell: (row) => t(`intelligence:basis.${row.basis}`) },
        {
          key: 'source',
          header: t('intelligence:record.source'),
          cell: (row) => (
            <>
              <bdi>{row.source}</bdi>
              {row.evaluation && (
                <span className={css.sub} dir="ltr">{` ${row.evaluation.source}${row.evaluation.information}`}</span>
              )}
              {row.evidence && (
                <div className={css.sub} title={t('intelligence:record.evidence')}>
                  <bdi>{row.evidence}</bdi>
                </div>
              )}
            </>
          ),
        },
        { key: 'dated', header: t('intelligence:record.dated'), width: 110, end: true, cell: (row) => <bdi>{row.dated}</bdi> },
        ...(take
          ? [
              {
                key: 'act',
                header: '',
                width: 120,
                cell: (row: Statement) =>
                  !row.withdrawnAt && (
                    <Button size="compact-xs" variant="default" onClick={() => take(row)}>
                      {t('intelligence:record.takeBack')}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Value({ it }: { it: Statement }) {
  const { t } = useWords()
  return (
    <>
      <bdi className={it.withdrawnAt ? css.gone : undefined}>{it.value}</bdi>
      {it.warnings.map((warning) => (
        <div key={warning} className={css.warn}>
          {t(`intelligence:warning.${warning}`)}
        </div>
      ))}
      {it.withheld && <div className={css.sub}>{t('intelligence:record.withheld')}</div>}
      {it.withdrawnFor && (
        <div className={css.sub}>
          {t('intelligence:record.withdrawnFor')} <bdi>{it.withdrawnFor}</bdi>
        </div>
      )}
    </>
  )
}
