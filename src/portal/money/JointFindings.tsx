import { Button } from '@mantine/core'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import { amountIn } from './amount.ts'
import type { JointFinding, JointLook, Payment } from './api.ts'
import { CitePattern } from './CitePattern.tsx'
import { PaymentTable } from './Payments.tsx'

type Props = Readonly<{ id: string; it: JointLook; payments: readonly Payment[]; open: boolean }>

/** Ways of money that two authorities see only together, each by its parts here and there; accounts once both released it. */
export function JointFindings({ id, it, payments, open }: Props) {
  const { t, format } = useWords(['analysis', 'frame'])
  if (it.findings.length === 0) return <p>{t('analysis:joint.nothing')}</p>
  return (
    <div>
      <p style={{ color: 'var(--ink-soft)' }}>
        {t('analysis:joint.found', {
          shown: format.number(it.findings.length),
          of: format.number(it.counts?.of ?? it.findings.length),
        })}{' '}
        {it.counts && !it.counts.complete && t('analysis:joint.cut')}
      </p>
      {it.findings.map((one) => (
        <One key={one.id} id={id} look={it} it={one} payments={payments} open={open} />
      ))}
    </div>
  )
}

type OneProps = Readonly<{ id: string; look: JointLook; it: JointFinding; payments: readonly Payment[]; open: boolean }>
function One({ id, look, it, payments, open }: OneProps) {
  const { t, format, language } = useWords(['analysis', 'frame'])
  const may = useMay()
  const act = useAct({
    path: `/cases/${id}/money/joint/${look.id}/findings/${it.id}/release`,
    act: 'analysis.joint-release',
    refresh: [['joint']],
  })
  const both = it.accounts !== undefined
  const behind = new Set(it.payments)
  return (
    <section style={{ borderBlockStart: '1px solid var(--line)', paddingBlock: 10, display: 'grid', gap: 8 }}>
      <p>
        <Badge tone="info">{t(`analysis:pattern.${it.pattern}`)}</Badge>{' '}
        {t('analysis:joint.hops', { hops: format.number(it.hops) })}
        {it.alike > 0 && ` · ${t('analysis:joint.alike', { n: format.number(it.alike) })}`} ·{' '}
        <Badge tone={both ? 'good' : 'wait'}>{t(both ? 'analysis:joint.open' : 'analysis:joint.closed')}</Badge>
      </p>
      <DataTable
        inset
        label={t(`analysis:pattern.${it.pattern}`)}
        rows={it.legs.map((leg, i) => ({ ...leg, i }))}
        idOf={(leg) => String(leg.i)}
        columns={[
          {
            key: 'side',
            header: t('analysis:joint.side'),
            width: 110,
            cell: (leg) => t(leg.side === 'ours' ? 'analysis:joint.here' : 'analysis:joint.there'),
          },
          {
            key: 'way',
            header: t('analysis:joint.way'),
            cell: (leg) =>
              leg.many ? t('analysis:joint.many') : t('analysis:joint.hops', { hops: `${leg.hops}${leg.hops >= 4 ? '+' : ''}` }),
          },
          {
            key: 'days',
            header: t('analysis:joint.days'),
            cell: (leg) => (
              <bdi>
                {format.date(leg.from)} – {format.date(leg.until)}
              </bdi>
            ),
          },
          {
            key: 'amount',
            header: t('analysis:joint.amount'),
            end: true,
            cell: (leg) => (
              <bdi>
                {t('analysis:joint.between', {
                  least: amountIn(language, leg.least, leg.currency),
                  most: amountIn(language, leg.most, leg.currency),
                })}
              </bdi>
            ),
          },
        ]}
      />
      {it.ours && <p>{t('analysis:joint.released', { name: it.ours.name })}</p>}
      {it.theirs && (
        <p>
          {t('analysis:joint.releasedThere', {
            name: it.theirs.name,
            authority: it.theirs.authority ?? '',
            reference: it.theirs.reference ?? '',
          })}
        </p>
      )}
      {act.problem && <ProblemNote problem={act.problem} />}
      {!it.ours && open && !look.mine && may('analysis.joint-release') && (
        <div>
          <Button size="compact-sm" loading={act.busy} onClick={() => void act.run()}>
            {t('analysis:joint.release')}
          </Button>
        </div>
      )}
      {it.accounts && (
        <>
          <p>
            {t('analysis:money.accounts')}: <bdi>{it.accounts.join(', ')}</bdi>
          </p>
          {open && it.payments && (
            <div>
              <CitePattern
                id={id}
                name={t(`analysis:pattern.${it.pattern}`)}
                says={t('analysis:joint.hops', { hops: format.number(it.hops) })}
                payments={it.payments}
              />
            </div>
          )}
          <PaymentTable payments={payments.filter((p) => behind.has(p.id))} label={t(`analysis:pattern.${it.pattern}`)} />
        </>
      )}
    </section>
  )
}
