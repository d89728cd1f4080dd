import { Button, Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useMay, useSession } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { stateOfNode } from '../../../format.ts'
import { useWords } from '../../../words.ts'
import { type Bulk, bulkQuery, type BulkLine as Line, levelTone, refreshAll, subjectTitle } from '../api.ts'
import css from '../Intelligence.module.css'
import { ruleWords } from '../QueryPage.tsx'

const tone = { proposed: 'wait', approved: 'info', rejected: 'bad', stopped: 'calm', done: 'calm' } as const
type Step = 'approve' | 'reject' | 'stop'

/** Questions proposed together: what a second officer decides on, how far the asking is, and each row with its answer. */
export function BulkLine({ bulk }: { bulk: Line }) {
  const { t, format } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <article className={css.hit} aria-label={bulk.name}>
      <div className={css.row}>
        <strong>
          <bdi>{bulk.name}</bdi>
        </strong>
        <Badge tone={tone[bulk.state]}>{t(`intelligence:bulk.state.${bulk.state}`)}</Badge>
        <span className={css.sub}>
          <bdi>{bulk.proposer}</bdi> · <When at={bulk.proposedAt} />
        </span>
      </div>
      <div>
        <bdi>{bulk.reason}</bdi>
      </div>
      <div className={css.sub}>
        {t(`intelligence:purpose.${bulk.purpose}`)} · <bdi>{bulk.basis}</bdi> ·{' '}
        {t('intelligence:bulk.persons', { n: bulk.total })}
        {bulk.partners.length > 0 && ` · ${bulk.partners.map((it) => format.state(stateOfNode(it))).join(', ')}`}
      </div>
      {bulk.decider && (
        <div className={css.sub}>
          <bdi>{bulk.decider}</bdi>: <bdi>{bulk.decidedFor}</bdi>
        </div>
      )}
      {bulk.done > 0 && (
        <div className={css.row} aria-live="polite">
          <span>{t('intelligence:feed.done', { done: format.number(bulk.done), total: format.number(bulk.total) })}</span>
          {(['hits', 'possible', 'waiting', 'refused'] as const)
            .filter((it) => bulk[it] > 0)
            .map((it) => (
              <Badge key={it} tone={it === 'hits' ? 'bad' : it === 'possible' ? 'wait' : 'calm'}>
                {`${t(`intelligence:bulk.count.${it}`)} ${format.number(bulk[it])}`}
              </Badge>
            ))}
        </div>
      )}
      <Steps bulk={bulk} open={open} setOpen={setOpen} />
      {open && <Rows id={bulk.id} />}
    </article>
  )
}

function Steps({ bulk, open, setOpen }: { bulk: Line; open: boolean; setOpen: (open: boolean) => void }) {
  const { t } = useWords()
  const may = useMay()
  const mine = useSession().officer.id === bulk.proposedBy
  const [step, setStep] = useState<Step>()
  const act = useAct<{ step?: Step; reason: string }>({
    path: ({ step }) => `/intelligence/bulks/${bulk.id}/${step ? 'steps' : 'stop'}`,
    act: step === 'stop' ? 'intelligence.propose-bulk' : 'intelligence.decide-bulk',
    refresh: refreshAll,
    done: () => setStep(undefined),
  })
  const steps: readonly Step[] = [
    ...(bulk.state === 'proposed' && !mine && may('intelligence.decide-bulk') ? (['approve', 'reject'] as const) : []),
    ...(['proposed', 'approved'].includes(bulk.state) && may('intelligence.propose-bulk') ? (['stop'] as const) : []),
  ]
  return (
    <>
      {bulk.state === 'approved' && mine && <Asking bulk={bulk} />}
      <div className={css.row}>
        {steps.map((it) => (
          <Button key={it} size="compact-sm" variant={it === 'approve' ? 'filled' : 'default'} onClick={() => setStep(it)}>
            {t(`intelligence:bulk.${it}`)}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('intelligence:feed.rowsShow')}
        </Button>
      </div>
      <ReasonDialog
        opened={step !== undefined}
        onClose={() => setStep(undefined)}
        title={step ? t(`intelligence:bulk.${step}`) : ''}
        says={step === 'approve' ? t('intelligence:bulk.approveSays') : undefined}
        button={step ? t(`intelligence:bulk.${step}`) : ''}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ ...(step && step !== 'stop' && { step }), reason })}
      />
    </>
  )
}

/** Asks ten rows after ten while the officer is here; leaving the page is a pause, and nothing is asked twice. */
function Asking({ bulk }: { bulk: Line }) {
  const { t, format } = useWords()
  const [going, setGoing] = useState(false)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const act = useAct<void, Bulk>({
    path: `/intelligence/bulks/${bulk.id}/ask`,
    act: 'intelligence.ask-partner',
    refresh: refreshAll,
  })
  const wanted = useRef(false)
  const go = async () => {
    wanted.current = true
    setGoing(true)
    while (wanted.current && here.current) {
      const now = await act.run()
      if (now?.state !== 'approved') break
    }
    setGoing(false)
  }
  return (
    <div className={css.stack}>
      <Progress value={(100 * bulk.done) / bulk.total} size="sm" aria-label={t('intelligence:feed.progress')} />
      <ProblemNote problem={act.problem} fieldsHere={false} />
      <div className={css.row}>
        {going ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              wanted.current = false
            }}
          >
            {t('intelligence:bulk.pause')}
          </Button>
        ) : (
          <Button size="compact-sm" onClick={() => void go()}>
            {t('intelligence:bulk.ask', { n: format.number(bulk.total - bulk.done) })}
          </Button>
        )}
      </div>
    </div>
  )
}

function Rows({ id }: { id: string }) {
  const { t, format } = useWords()
  const rows = useQuery(bulkQuery(id)).data?.rows ?? []
  return (
    <DataTable<Bulk['rows'][number]>
      inset
      label={t('intelligence:feed.rowsShow')}
      rows={rows}
      idOf={(row) => String(row.row)}
      columns={[
        { key: 'row', header: t('intelligence:feed.number'), width: 70, cell: (row) => format.number(row.row) },
        { key: 'subject', header: t('intelligence:query.subject'), cell: (row) => <bdi>{subjectTitle(row.subject)}</bdi> },
        {
          key: 'level',
          header: t('intelligence:query.answer'),
          width: 220,
          cell: (row) =>
            row.refusal ? (
              ruleWords(t, row.refusal)
            ) : row.level ? (
              <Badge tone={levelTone[row.level]}>{t(`intelligence:level.${row.level}`)}</Badge>
            ) : (
              t('intelligence:asked.waiting')
            ),
        },
        {
          key: 'query',
          header: '',
          width: 100,
          cell: (row) =>
            row.query && (
              <Link to="/intelligence/queries/$id" params={{ id: row.query }}>
                {t('intelligence:feed.open')}
              </Link>
            ),
        },
      ]}
    />
  )
}
