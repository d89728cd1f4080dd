import { Button, Checkbox, Group, NativeSelect, Progress, SegmentedControl, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { WithReason } from '../protection/parts.tsx'
import { type Batch, type BatchRows, bandTone, batchesQuery, batchRowsQuery, listsQuery, type Report } from './api.ts'
import { CaseField, shortest, unsaid, type Why } from './CaseField.tsx'
import { percent } from './percent.ts'
import css from './Screening.module.css'
import { contentOf, ReportOf, TableFile } from './TableFile.tsx'

const standingDays = 90

/** A table of questions: handed in, worked through by the node, read row by row. */
export function Batches() {
  const { t } = useWords(['screening', 'frame', 'requests', 'intelligence'])
  const may = useMay()
  const [why, setWhy] = useState<Why>(unsaid)
  const [name, setName] = useState('')
  const [file, setFile] = useState<File>()
  const [from, setFrom] = useState('')
  const [later, setLater] = useState(false)
  const [missing, setMissing] = useState(false)
  const [report, setReport] = useState<Report>()
  const [open, setOpen] = useState<string>()
  const batches = useQuery(batchesQuery(why.case))
  const lists = useQuery({ ...listsQuery, enabled: may('screening.batch') }).data?.items ?? []
  const act = useAct<Record<string, unknown>, { batch: Batch; report: Report }>({
    path: '/screening/batches',
    act: 'screening.batch',
    refresh: [['screening-batches']],
    done: (answer) => {
      setReport(answer.report)
      setOpen(answer.batch.id)
    },
  })
  const needed = (text: string): string | undefined =>
    missing && text.trim() === '' ? (t('requests:field.required') as string) : undefined
  const reasoned = (text: string): string | undefined =>
    missing && text.trim().length < shortest ? (t('intelligence:why.reasonHint') as string) : undefined
  const submit = async () => {
    setMissing(true)
    if ((from === '' && !file) || why.case === '' || why.aim === '' || why.purpose.trim().length < shortest || name.trim() === '')
      return
    const what = from === '' ? { fileBase64: await contentOf(file!) } : { from }
    await act.run({ ...why, name, standing_days: later ? standingDays : 0, ...what })
  }
  return (
    <div className={css.two}>
      <form
        className={css.ask}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <CaseField
          why={why}
          set={setWhy}
          errors={{ case: needed(why.case), aim: needed(why.aim), purpose: reasoned(why.purpose) }}
        />
        {may('screening.batch') && (
          <>
            <TextInput
              size="sm"
              label={t('screening:batch.name')}
              dir="auto"
              maxLength={200}
              value={name}
              error={needed(name)}
              onChange={(e) => setName(e.currentTarget.value)}
            />
            {lists.length > 1 && (
              <NativeSelect
                size="sm"
                label={t('screening:blind.what')}
                value={from}
                data={[
                  { value: '', label: t('screening:file.label') },
                  ...lists.map((l) => ({ value: l.id, label: t('screening:batch.against', { list: l.name }) })),
                ]}
                onChange={(e) => setFrom(e.currentTarget.value)}
              />
            )}
            {from === '' && <TableFile file={file} set={setFile} missing={missing && !file} />}
            <Checkbox
              size="sm"
              label={t('screening:batch.later')}
              checked={later}
              onChange={(e) => setLater(e.currentTarget.checked)}
            />
            <ProblemNote problem={act.problem} />
            <Button type="submit" loading={act.busy}>
              {t('screening:batch.start')}
            </Button>
            {report && <ReportOf report={report} />}
          </>
        )}
      </form>
      <section aria-label={t('screening:page.batches')}>
        {why.case === '' || batches.data?.items.length === 0 ? (
          <Empty title={t('screening:batch.none')} says={t('screening:batch.noneSays')} />
        ) : (
          <ul className={css.list}>
            {batches.data?.items.map((b) => (
              <li key={b.id}>
                <Line batch={b} open={open === b.id} toggle={() => setOpen(open === b.id ? undefined : b.id)} />
                {b.approval === 'waits' && may('screening.approve-batch') && <Approval id={b.id} />}
                {open === b.id && <Rows id={b.id} done={b.done} />}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function Line({ batch, open, toggle }: { batch: Batch; open: boolean; toggle: () => void }) {
  const { t, format } = useWords(['screening', 'frame'])
  const { reading } = batch
  const { done, total } = reading ?? batch
  const share = total === 0 ? 100 : (100 * done) / total
  const stage = !reading ? 'done' : reading.done < reading.total ? 'reading' : 'arranging'
  const far = { done: format.number(done), total: format.number(total) }
  return (
    <button type="button" className={css.candidate} aria-expanded={open} onClick={toggle}>
      <span className={css.who}>
        <bdi>{batch.name}</bdi>
        <span className={css.sub}>{t(`screening:batch.${stage}`, far)}</span>
      </span>
      <Progress value={share} size="sm" {...(reading && { color: 'gray' })} aria-label={t('screening:batch.progress')} />
      <span className={css.sub}>
        {batch.stream && <Badge tone="info">{t('screening:batch.stream')}</Badge>}
        {batch.approval !== 'not-needed' && <Badge tone="wait">{t(`screening:approval.${batch.approval}`)}</Badge>}
        <Badge tone="bad">{`${t('screening:band.strong')} ${format.number(batch.strong)}`}</Badge>
        <Badge tone="wait">{`${t('screening:band.look')} ${format.number(batch.look)}`}</Badge>
        {batch.fresh > 0 && <Badge tone="info">{`${t('screening:batch.fresh')} ${format.number(batch.fresh)}`}</Badge>}
        {batch.standingUntil && (
          <span>
            {t('screening:batch.stands')} <When at={batch.standingUntil} dateOnly />
          </span>
        )}
      </span>
    </button>
  )
}

/** The second person's word: nobody of the batch is looked up before. */
function Approval({ id }: { id: string }) {
  const { t } = useWords(['screening', 'protection'])
  const path = `/screening/batches/${id}/approval`
  const refresh = [['screening-batches']]
  const act = 'screening.approve-batch'
  return (
    <Group gap="xs" style={{ padding: '0 12px 12px' }}>
      <WithReason
        {...{ path, refresh, act }}
        field="note"
        more={{ agree: true }}
        button={t('protection:agree')}
        title={t('screening:approval.ask')}
      />
      <WithReason
        {...{ path, refresh, act }}
        field="note"
        more={{ agree: false }}
        bad
        button={t('protection:decline')}
        title={t('screening:approval.ask')}
      />
    </Group>
  )
}

function Rows({ id, done }: { id: string; done: number }) {
  const { t } = useWords(['screening', 'frame'])
  const [found, setFound] = useState('true')
  const query = batchRowsQuery(id, found === 'true')
  const rows = useQuery({ ...query, queryKey: [...query.queryKey, done] as never })
  const items = (rows.data as BatchRows | undefined)?.items ?? []
  return (
    <div className={css.rows}>
      <SegmentedControl
        size="xs"
        value={found}
        onChange={setFound}
        aria-label={t('screening:batch.rows')}
        data={[
          { value: 'true', label: t('screening:batch.found') },
          { value: 'false', label: t('screening:batch.all') },
        ]}
      />
      <DataTable<(typeof items)[number]>
        label={t('screening:batch.rows')}
        rows={items}
        idOf={(row) => String(row.row)}
        columns={[
          { key: 'row', header: t('screening:batch.row'), width: 70, cell: (row) => row.row },
          {
            key: 'asked',
            header: t('screening:compare.asked'),
            cell: (row) => <bdi>{`${row.subject.names[0] ?? ''} ${row.subject.birth}`}</bdi>,
          },
          {
            key: 'held',
            header: t('screening:compare.held'),
            cell: (row) => <bdi>{row.hits[0] ? `${row.hits[0].name} ${percent(row.hits[0].probability)}` : '–'}</bdi>,
          },
          {
            key: 'band',
            header: t('screening:compare.result'),
            width: 120,
            cell: (row) => (
              <>
                {row.band && <Badge tone={bandTone[row.band]}>{t(`screening:band.${row.band}`)}</Badge>}
                {row.fresh > 0 && <Badge tone="info">{t('screening:batch.fresh')}</Badge>}
              </>
            ),
          },
        ]}
      />
    </div>
  )
}
