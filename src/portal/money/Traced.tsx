import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Facts } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { amountIn } from './amount.ts'
import type { Payment, Trace, Traces } from './api.ts'
import { flowOf } from './flow.ts'
import { RuleChoice } from './RuleChoice.tsx'

const Sankey = lazy(() => import('./Sankey.tsx').then((it) => ({ default: it.Sankey })))

const Moment = ({ of }: { of: Payment | undefined }) => of && <When at={of.at} dateOnly={of.dated === 'day'} />

/** Where claimed money went, by each rule that courts use, side by side: which one applies is for the court. */
export function Traced({ traces, payments }: { traces: Traces['traces']; payments: readonly Payment[] }) {
  const { t, language } = useWords(['analysis', 'frame'])
  const [rule, setRule] = useState<Trace['rule']>(traces[0]?.rule ?? 'fifo')
  const trace = traces.find((it) => it.rule === rule) ?? traces[0]
  const flow = useMemo(() => flowOf(trace?.steps ?? []), [trace])
  const currency = trace?.currency ?? 'EUR'
  const amount = useCallback((minor: number) => amountIn(language, minor, currency), [language, currency])
  const when = useMemo(() => new Map(payments.map((p) => [p.id, p])), [payments])
  if (!trace) return null
  const moved = trace.steps.filter((step) => step.claimed > 0)
  return (
    <div style={{ display: 'grid', gap: 12 }} role="status">
      <RuleChoice rules={traces.map((it) => it.rule)} rule={trace.rule} onChoose={setRule} />
      <Facts
        facts={[
          [t('analysis:money.total'), <bdi key="t">{amount(trace.total)}</bdi>],
          [t('analysis:money.lost'), trace.lost > 0 ? <bdi key="l">{amount(trace.lost)}</bdi> : undefined],
          [t('analysis:money.otherCurrency'), trace.otherCurrency > 0 ? trace.otherCurrency : undefined],
          [t('analysis:money.uncovered'), trace.uncovered.map((it) => it.account).join(', ')],
        ]}
      />
      {flow.links.length > 0 && (
        <Suspense fallback={<div style={{ blockSize: 160 }} />}>
          <Sankey flow={flow} label={t('analysis:money.drawn')} amount={amount} />
        </Suspense>
      )}
      <DataTable
        inset
        label={t('analysis:money.rests')}
        rows={trace.rests}
        idOf={(row) => row.account}
        columns={[
          { key: 'account', header: t('analysis:money.rests'), cell: (row) => <bdi>{row.account}</bdi> },
          {
            key: 'claimed',
            header: t('analysis:money.claimed'),
            width: 170,
            end: true,
            phone: 'label',
            cell: (row) => <bdi>{amount(row.claimed)}</bdi>,
          },
          {
            key: 'balance',
            header: t('analysis:money.balance'),
            width: 170,
            end: true,
            phone: 'label',
            cell: (row) => <bdi>{amount(row.balance)}</bdi>,
          },
        ]}
      />
      <DataTable
        inset
        label={t('analysis:money.steps')}
        rows={moved.map((step, i) => ({ ...step, nth: String(i) }))}
        idOf={(row) => row.nth}
        columns={[
          {
            key: 'step',
            header: t('analysis:money.steps'),
            cell: (row) => (
              <>
                <bdi>{row.from}</bdi> → <bdi>{row.to}</bdi>
              </>
            ),
          },
          { key: 'when', header: t('analysis:money.when'), width: 140, cell: (row) => <Moment of={when.get(row.payment)} /> },
          {
            key: 'claimed',
            header: t('analysis:money.claimed'),
            width: 160,
            end: true,
            phone: 'label',
            cell: (row) => <bdi>{amount(row.claimed)}</bdi>,
          },
          {
            key: 'whole',
            header: t('analysis:money.column.amount'),
            width: 160,
            end: true,
            phone: 'label',
            cell: (row) => <bdi>{amount(row.minor)}</bdi>,
          },
        ]}
      />
    </div>
  )
}
