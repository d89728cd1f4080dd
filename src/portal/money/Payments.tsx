import { Checkbox } from '@mantine/core'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { useWords } from '../words.ts'
import { amountIn } from './amount.ts'
import type { Payment } from './api.ts'

type Props = Readonly<{
  payments: readonly Payment[]
  label: string
  chosen?: ReadonlySet<string>
  onChoose?: (payment: string, on: boolean) => void
}>

/** Payments as the statements tell them, in the order of time; with `onChoose`, to be claimed. */
export function PaymentTable({ payments, label, chosen, onChoose }: Props) {
  const { t, language } = useWords(['analysis', 'frame'])
  return (
    <DataTable
      inset
      label={label}
      rows={payments}
      idOf={(row) => row.id}
      columns={[
        {
          key: 'at',
          header: t('analysis:money.when'),
          width: 190,
          cell: (row) => (
            <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
              {onChoose && (
                <Checkbox
                  aria-label={t('analysis:money.claim', { payment: row.id })}
                  checked={chosen?.has(row.id) ?? false}
                  onChange={(e) => onChoose(row.id, e.currentTarget.checked)}
                />
              )}
              <When at={row.at} dateOnly={row.dated === 'day'} />
            </span>
          ),
        },
        { key: 'from', header: t('analysis:money.column.from'), cell: (row) => <bdi>{row.from}</bdi> },
        { key: 'to', header: t('analysis:money.column.to'), cell: (row) => <bdi>{row.to}</bdi> },
        {
          key: 'amount',
          header: t('analysis:money.column.amount'),
          width: 150,
          end: true,
          cell: (row) => <bdi>{amountIn(language, row.minor, row.currency)}</bdi>,
        },
        {
          key: 'text',
          header: t('analysis:money.column.text'),
          width: 240,
          phone: 'hide',
          cell: (row) => <span dir="auto">{row.text}</span>,
        },
      ]}
    />
  )
}
