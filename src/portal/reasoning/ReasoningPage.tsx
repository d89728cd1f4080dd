import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Empty } from '../design/Problem.tsx'
import { ReasonDialog } from '../design/ReasonDialog.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useCase } from '../pages/cases/CasePage.tsx'
import { useWords } from '../words.ts'
import { type Notebook, notebookQuery } from './api.ts'
import { EntryDialog, type Writing } from './EntryDialog.tsx'
import { FactList } from './FactList.tsx'
import { linkLike, Matrix } from './Matrix.tsx'
import css from './Reasoning.module.css'

/** The notebook of a case: what may be so, what speaks against it, what was found, and what was made of it for others. */
export function ReasoningPage() {
  const { t } = useWords(['reasoning', 'frame'])
  const may = useMay()
  const it = useCase()
  const notebook = useSuspenseQuery(notebookQuery(it.id)).data
  const [writing, setWriting] = useState<Writing>()
  const [ending, setEnding] = useState('')
  const writes = may('analysis.reason') && it.state === 'open'
  const add = (kind: Writing['kind'], says: string) =>
    writes && (
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={() => setWriting({ kind })}
      >
        {t(`reasoning:notebook.${says}`)}
      </Button>
    )
  const acts = (open: () => void, id: string) =>
    writes && (
      <span className={`${css.acts} screen-only`}>
        <button type="button" style={linkLike} onClick={open}>
          {t('reasoning:notebook.edit')}
        </button>
        <button type="button" style={linkLike} onClick={() => setEnding(id)}>
          {t('reasoning:notebook.withdraw')}
        </button>
      </span>
    )
  return (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <p className={css.soft}>{t('reasoning:notebook.says')}</p>
      <Sheet title={t('reasoning:notebook.hypotheses')} side={add('hypothesis', 'addHypothesis')}>
        {notebook.hypotheses.length === 0 && <p className={css.soft}>{t('reasoning:notebook.noHypothesis')}</p>}
        <ol className={css.list}>
          {notebook.hypotheses.map((one, i) => (
            <li key={one.id}>
              <p>
                <span className={css.number}>H{i + 1}</span>
                <bdi>{one.text}</bdi> {notebook.standing[i]?.least && <Badge tone="info">{t('reasoning:notebook.least')}</Badge>}
              </p>
              {acts(() => setWriting({ kind: 'hypothesis', it: one }), one.id)}
            </li>
          ))}
        </ol>
      </Sheet>
      <Sheet title={t('reasoning:notebook.matrix')} side={add('item', 'addItem')}>
        <p className={css.soft}>{t('reasoning:notebook.matrixSays')}</p>
        {notebook.items.length === 0 ? (
          <p className={css.soft}>{t('reasoning:notebook.noItem')}</p>
        ) : (
          <Matrix id={it.id} notebook={notebook} writes={writes} onEdit={(one) => setWriting({ kind: 'item', it: one })} />
        )}
      </Sheet>
      <Sheet title={t('reasoning:notebook.findings')} side={add('finding', 'addFinding')}>
        {notebook.findings.length === 0 && <p className={css.soft}>{t('reasoning:notebook.noFinding')}</p>}
        <ul className={css.list}>
          {notebook.findings.map((one) => (
            <li key={one.id}>
              <div>
                <p>{one.withheld ? <em>{t('reasoning:notebook.withheld')}</em> : <bdi>{one.text}</bdi>}</p>
                {one.doubt && (
                  <p className={css.soft}>
                    {t('reasoning:notebook.doubt')}: <bdi>{one.doubt}</bdi>
                  </p>
                )}
                <FactList facts={one.facts} />
              </div>
              {!one.withheld && acts(() => setWriting({ kind: 'finding', it: one }), one.id)}
            </li>
          ))}
        </ul>
      </Sheet>
      <Products id={it.id} notebook={notebook} writes={writes} />
      {writing && <EntryDialog id={it.id} notebook={notebook} writing={writing} onClose={() => setWriting(undefined)} />}
      {ending && <EndEntry id={it.id} entry={ending} onClose={() => setEnding('')} />}
    </div>
  )
}

function Products({ id, notebook, writes }: { id: string; notebook: Notebook; writes: boolean }) {
  const { t } = useWords(['reasoning'])
  const to = (product: string) => ({ to: '/cases/$id/reasoning/$product' as string, params: { id, product } as never })
  const write = writes && (
    <Button
      component={Link}
      {...(to('new') as object)}
      size="compact-sm"
      variant="default"
      leftSection={<Icon name="plus" size={14} />}
    >
      {t('reasoning:notebook.newProduct')}
    </Button>
  )
  return (
    <Sheet title={t('reasoning:notebook.products')} side={write} flush>
      {notebook.products.length === 0 ? (
        <Empty title={t('reasoning:notebook.products')} says={t('reasoning:notebook.noProduct')} />
      ) : (
        <DataTable
          inset
          label={t('reasoning:notebook.products')}
          rows={notebook.products}
          idOf={(row) => row.id}
          to={(row) => to(row.id) as never}
          columns={[
            { key: 'title', header: t('reasoning:notebook.productTitle'), cell: (row) => <bdi>{row.title}</bdi> },
            { key: 'mark', header: t('reasoning:notebook.handling'), width: 160, cell: (row) => <bdi>{row.mark}</bdi> },
            {
              key: 'version',
              header: t('reasoning:notebook.version'),
              width: 80,
              end: true,
              phone: 'label',
              cell: (row) => row.version,
            },
            {
              key: 'author',
              header: t('reasoning:notebook.author'),
              width: 200,
              phone: 'label',
              cell: (row) => (
                <>
                  {row.author}, <When at={row.writtenAt} dateOnly />
                </>
              ),
            },
            {
              key: 'reader',
              header: t('reasoning:notebook.reader'),
              width: 220,
              phone: 'label',
              cell: (row) =>
                row.reader ? <bdi>{row.reader}</bdi> : <Badge tone="wait">{t('reasoning:notebook.unsigned')}</Badge>,
            },
          ]}
        />
      )}
    </Sheet>
  )
}

function EndEntry({ id, entry, onClose }: { id: string; entry: string; onClose: () => void }) {
  const { t } = useWords(['reasoning'])
  const act = useAct<{ reason: string }>({
    path: `/cases/${id}/reasoning/entries/${entry}/withdraw`,
    refresh: [['reasoning', id]],
    done: onClose,
  })
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('reasoning:notebook.withdraw')}
      says={t('reasoning:notebook.withdrawSays')}
      button={t('reasoning:notebook.withdraw')}
      bad
      busy={act.busy}
      problem={act.problem}
      fieldError={act.fieldError}
      onConfirm={(reason) => void act.run({ reason })}
    />
  )
}
