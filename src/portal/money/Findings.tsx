import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { MethodCard } from '../design/MethodCard.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { Finding, Patterns, Payment } from './api.ts'
import { CitePattern } from './CitePattern.tsx'
import { PaymentTable } from './Payments.tsx'

/** Which payments fit a known way of laundering: a reason to look, with every payment behind it, and nothing about a person. */
export function Findings({ id, payments }: { id: string; payments: readonly Payment[] }) {
  const { t, format } = useWords(['analysis', 'frame'])
  const [found, setFound] = useState<Patterns>()
  const act = useAct<object, Patterns>({ path: `/cases/${id}/money/patterns`, done: setFound })
  const cut = found ? Object.entries(found.complete).filter(([, whole]) => !whole) : []
  return (
    <Sheet
      title={t('analysis:money.patterns')}
      side={
        <span style={{ display: 'flex', gap: 8 }}>
          <MethodCard method="patterns" />
          <Button size="compact-sm" variant="default" loading={act.busy} onClick={() => void act.run({})}>
            {t('analysis:money.look')}
          </Button>
        </span>
      }
    >
      {act.problem && <ProblemNote problem={act.problem} />}
      {!found && !act.problem && <p style={{ color: 'var(--ink-soft)' }}>{t('analysis:money.lookSays')}</p>}
      {found && (
        <div role="status">
          <p style={{ color: 'var(--ink-soft)' }}>
            {t('analysis:money.looked', { payments: format.number(found.payments), accounts: format.number(found.accounts) })}
            {cut.map(([pattern]) => ` ${t('analysis:money.cut', { pattern: t(`analysis:pattern.${pattern}`) })}`)}
          </p>
          {found.findings.length === 0 && (
            <Empty title={t('analysis:money.noFinding')} says={t('analysis:money.noFindingSays')} />
          )}
        </div>
      )}
      {found?.findings.map((it) => (
        <OneFinding key={`${it.pattern} ${it.payments.join()}`} id={id} it={it} payments={payments} />
      ))}
    </Sheet>
  )
}

function OneFinding({ id, it, payments }: { id: string; it: Finding; payments: readonly Payment[] }) {
  const { t } = useWords(['analysis', 'frame'])
  const [open, setOpen] = useState(false)
  const its = new Set(it.payments)
  const says = t(`analysis:finding.${it.pattern}`, it.facts as Record<string, string | number>) as string
  return (
    <details
      onToggle={(e) => setOpen(e.currentTarget.open)}
      style={{ borderBlockStart: '1px solid var(--line)', paddingBlock: 10 }}
    >
      <summary>
        <Badge tone="info">{t(`analysis:pattern.${it.pattern}`)}</Badge> {says}
      </summary>
      {open && (
        <div style={{ paddingBlockStart: 8 }}>
          <p>
            {t('analysis:money.accounts')}: <bdi>{it.accounts.join(', ')}</bdi>
          </p>
          <CitePattern id={id} name={t(`analysis:pattern.${it.pattern}`)} says={says} payments={it.payments} />
          <PaymentTable payments={payments.filter((p) => its.has(p.id))} label={t(`analysis:pattern.${it.pattern}`)} />
        </div>
      )}
    </details>
  )
}
