import { useState } from 'react'
import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { useWords } from '../words.ts'
import { amountIn } from './amount.ts'
import type { OriginsOf, Payment } from './api.ts'
import { CitePattern } from './CitePattern.tsx'
import { RuleChoice } from './RuleChoice.tsx'

type Props = Readonly<{ id: string; origins: OriginsOf['origins']; payment: Payment; payments: readonly Payment[] }>

/** Whose money is in one payment, by each rule that courts use: which one applies is for the court. */
export function Origins({ id, origins, payment, payments }: Props) {
  const { t, language } = useWords(['analysis'])
  const [rule, setRule] = useState(origins[0]?.rule ?? 'fifo')
  const here = origins.find((it) => it.rule === rule)
  if (!here) return null
  const amount = (minor: number): string => amountIn(language, minor, payment.currency)
  const of = new Map(payments.map((p) => [p.id, p]))
  const sum = here.accounts.reduce((all, it) => all + it.claimed, 0)
  const says = t('analysis:money.cameFromSays', { amount: amount(sum), of: amount(payment.minor) })
  return (
    <div style={{ display: 'grid', gap: 12 }} role="status">
      <RuleChoice rules={origins.map((it) => it.rule)} rule={rule} onChoose={setRule} />
      {here.accounts.length === 0 ? (
        <p>{t('analysis:money.noOrigin')}</p>
      ) : (
        <>
          <p>{says}</p>
          <DataTable
            inset
            label={t('analysis:money.cameFrom')}
            rows={here.accounts}
            idOf={(row) => row.account}
            columns={[
              { key: 'account', header: t('analysis:money.outside'), cell: (row) => <bdi>{row.account}</bdi> },
              {
                key: 'entered',
                header: t('analysis:money.entered'),
                cell: (row) =>
                  row.payments.map((one) => {
                    const its = of.get(one)
                    return (
                      its && (
                        <div key={one}>
                          <When at={its.at} dateOnly={its.dated === 'day'} /> ·{' '}
                          <bdi>{amountIn(language, its.minor, its.currency)}</bdi>
                          {its.text && ' · '}
                          <bdi>{its.text}</bdi>
                        </div>
                      )
                    )
                  }),
              },
              {
                key: 'part',
                header: t('analysis:money.part'),
                width: 170,
                end: true,
                phone: 'label',
                cell: (row) => <bdi>{amount(row.claimed)}</bdi>,
              },
            ]}
          />
          <div className="screen-only">
            <CitePattern
              id={id}
              name={`${t('analysis:money.cameFrom')} (${t(`analysis:rule.${rule}`)})`}
              says={`${t('analysis:money.cameFrom')}, ${t(`analysis:rule.${rule}`)}: ${here.accounts
                .map((it) => `${it.account} ${amount(it.claimed)}`)
                .join('; ')}. ${says}`.slice(0, 2000)}
              doubt={t(`analysis:ruleSays.${rule}`)}
              payments={[...new Set([payment.id, ...here.accounts.flatMap((it) => it.payments)])]}
            />
          </div>
        </>
      )}
    </div>
  )
}
