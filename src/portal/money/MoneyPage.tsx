import { Button, Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay, useSession } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { MethodCard } from '../design/MethodCard.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useCase } from '../pages/cases/CasePage.tsx'
import { useWords } from '../words.ts'
import { moneyQuery, type OriginsOf, type Payment, type Traces } from './api.ts'
import { BringStatement, Troubles } from './BringStatement.tsx'
import { Findings } from './Findings.tsx'
import { Joint } from './Joint.tsx'
import { Origins } from './Origins.tsx'
import { PaymentTable } from './Payments.tsx'
import { Traced } from './Traced.tsx'

/** The money of a case: what statements tell, which known patterns fit, and where claimed money went. */
export function MoneyPage() {
  const { t, format } = useWords(['analysis', 'frame'])
  const may = useMay()
  const it = useCase()
  const { node } = useSession()
  const money = useSuspenseQuery(moneyQuery(it.id)).data
  const [bringing, setBringing] = useState(false)
  const [claimed, setClaimed] = useState<ReadonlySet<string>>(new Set())
  const [traced, setTraced] = useState<Traces>()
  const trace = useAct<{ claimed: string[] }, Traces>({ path: `/cases/${it.id}/money/trace`, done: setTraced })
  const [back, setBack] = useState<Readonly<{ payment: Payment; origins: OriginsOf['origins'] }>>()
  const origins = useAct<{ payment: string }, OriginsOf>({
    path: `/cases/${it.id}/money/origins`,
    done: (its, { payment: id }) => {
      const payment = money.payments.find((p) => p.id === id)
      if (payment) setBack({ payment, origins: its.origins })
    },
  })
  const asks = may('analysis.ask') && it.state === 'open'
  const choose = (payment: string, on: boolean) =>
    setClaimed((all) => new Set(on ? [...all, payment] : [...all].filter((other) => other !== payment)))
  const bring = may('analysis.record') && it.state === 'open' && (
    <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setBringing(true)}>
      {t('analysis:money.bring')}
    </Button>
  )
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Sheet title={t('analysis:money.statements')} side={bring} flush>
        {money.items.length === 0 ? (
          <Empty title={t('analysis:money.none')} says={t('analysis:money.noneSays')} />
        ) : (
          <DataTable
            inset
            label={t('analysis:money.statements')}
            rows={money.items}
            idOf={(row) => row.id}
            columns={[
              {
                key: 'name',
                header: t('analysis:money.statement'),
                cell: (row) => (
                  <>
                    <bdi>{row.name}</bdi>
                    {row.reading.troubles.length > 0 && (
                      <details>
                        <summary>{t('analysis:money.troubles', { count: row.reading.troubles.length })}</summary>
                        <Troubles statement={row} />
                      </details>
                    )}
                  </>
                ),
              },
              { key: 'evidence', header: t('analysis:network.evidence'), width: 220, cell: (row) => <bdi>{row.evidence}</bdi> },
              {
                key: 'payments',
                header: t('analysis:money.payments'),
                width: 120,
                end: true,
                phone: 'label',
                cell: (row) => format.number(row.reading.payments.length),
              },
              { key: 'read', header: t('analysis:money.readAt'), width: 190, cell: (row) => <When at={row.readAt} /> },
            ]}
          />
        )}
      </Sheet>
      {money.payments.length > 0 && asks && <Findings id={it.id} payments={money.payments} />}
      <Joint id={it.id} payments={money.payments} open={it.state === 'open'} />
      {money.payments.length > 0 && (
        <>
          <Sheet
            title={t('analysis:money.payments')}
            flush
            side={
              asks && (
                <Group gap="xs">
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={claimed.size !== 1}
                    loading={origins.busy}
                    onClick={() => void origins.run({ payment: [...claimed][0]! })}
                  >
                    {t('analysis:money.back')}
                  </Button>
                  <Button
                    size="compact-sm"
                    disabled={claimed.size === 0}
                    loading={trace.busy}
                    onClick={() => void trace.run({ claimed: [...claimed] })}
                  >
                    {t('analysis:money.follow', { count: claimed.size })}
                  </Button>
                </Group>
              )
            }
          >
            {(trace.problem ?? origins.problem) && <ProblemNote problem={(trace.problem ?? origins.problem)!} />}
            <PaymentTable
              payments={money.payments}
              label={t('analysis:money.payments')}
              chosen={claimed}
              {...(asks && { onChoose: choose })}
            />
          </Sheet>
          {back && (
            <Sheet title={t('analysis:money.cameFrom')} side={<MethodCard method="tracing" />}>
              <Origins key={back.payment.id} id={it.id} {...back} payments={money.payments} />
            </Sheet>
          )}
          {traced && (
            <Sheet title={t('analysis:money.traced')} side={<MethodCard method="tracing" />}>
              <Traced traces={traced.traces} payments={money.payments} />
            </Sheet>
          )}
        </>
      )}
      {bringing && <BringStatement id={it.id} zone={node.timeZone} onClose={() => setBringing(false)} />}
    </div>
  )
}
