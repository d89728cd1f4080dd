import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { type Share, useChosen } from './api.ts'
import { corridorName, periodName, rounded } from './periods.ts'
import css from './Trends.module.css'

type Body = Readonly<{ commodity?: string; region?: string; units: number; floor: number; periods: number }>
type Row = Share['shares'][number]

/** A question, not an order: what other shares of effort would find, how unsure that is, and never a corridor without a look. */
export function ShareOut() {
  const { t, format, language } = useWords(['trends'])
  const { set, commodity, region } = useChosen()
  const [units, setUnits] = useState(1000)
  const [floor, setFloor] = useState(20)
  const [periods, setPeriods] = useState(12)
  const [plan, setPlan] = useState<Share>()
  const act = useAct<Body, Share>({ path: `/trends/counts/${set?.set}/share`, done: setPlan })
  if (!set) return null
  const ask = () =>
    void act.run({ ...(commodity && { commodity }), ...(region && { region }), units, floor: floor / 100, periods })
  const number = (n: number) => format.number(rounded(n))
  const most = Math.max(1, ...(plan?.shares ?? []).flatMap((it) => [it.units, it.now]))
  const columns: readonly Column<Row>[] = [
    {
      key: 'corridor',
      header: t('trends:corridor'),
      cell: (it) => <bdi>{corridorName(it.corridor, format.state, language)}</bdi>,
    },
    { key: 'found', header: t('trends:found'), width: 90, end: true, phone: 'label', cell: (it) => number(it.found) },
    { key: 'effort', header: t('trends:effort'), width: 100, end: true, phone: 'label', cell: (it) => number(it.effort) },
    { key: 'now', header: t('trends:now'), width: 100, end: true, phone: 'label', cell: (it) => number(it.now) },
    {
      key: 'units',
      header: t('trends:whatIf'),
      width: 100,
      end: true,
      phone: 'label',
      cell: (it) => <strong>{number(it.units)}</strong>,
    },
    {
      key: 'expected',
      header: t('trends:expected'),
      width: 150,
      end: true,
      phone: 'label',
      cell: (it) => `${number(it.expected)} (${number(it.low)} – ${number(it.high)})`,
    },
    { key: 'best', header: t('trends:best'), width: 120, end: true, phone: 'label', cell: (it) => `${number(it.best * 100)} %` },
  ]
  return (
    <>
      <Sheet title={t('trends:tab.share')}>
        <p className={css.soft}>{t('trends:shareSays')}</p>
        <form
          className={css.row}
          style={{ marginBlockStart: 12 }}
          onSubmit={(event) => {
            event.preventDefault()
            ask()
          }}
        >
          <NumberInput
            size="sm"
            label={`${t('trends:units')}${set.effortUnit ? ` (${set.effortUnit})` : ''}`}
            min={1}
            max={1e6}
            value={units}
            onChange={(n) => setUnits(Number(n) || 1)}
          />
          <NumberInput
            size="sm"
            label={t('trends:floor')}
            suffix=" %"
            min={5}
            max={100}
            value={floor}
            onChange={(n) => setFloor(Number(n) || 5)}
          />
          <NumberInput
            size="sm"
            label={t('trends:periods')}
            min={1}
            max={120}
            value={periods}
            onChange={(n) => setPeriods(Number(n) || 1)}
          />
          <Button type="submit" size="sm" loading={act.busy}>
            {t('trends:work')}
          </Button>
        </form>
        {act.problem && <ProblemNote problem={act.problem} />}
      </Sheet>
      {plan && (
        <Sheet title={t('trends:plan')}>
          <p role="status">
            {t('trends:planSays', {
              expected: number(plan.expected),
              low: number(plan.low),
              high: number(plan.high),
              asNow: number(plan.asNow),
              from: periodName(plan.from, 1, language),
              floor: number(plan.floor * 100),
            })}
          </p>
          {plan.low <= plan.asNow && plan.asNow <= plan.high && <Note tone="info">{t('trends:planUnsure')}</Note>}
          {plan.without.length > 0 && (
            <Note tone="wait">
              {t('trends:without')}{' '}
              <bdi>
                {format.list(
                  plan.without.map((it) => (it === 'other' ? t('trends:other') : corridorName(it, format.state, language))),
                )}
              </bdi>
            </Note>
          )}
          <ul className={css.legend} style={{ marginBlock: 12 }}>
            {(['now', 'whatIf'] as const).map((it) => (
              <li key={it}>
                <svg width="28" height="10" aria-hidden="true">
                  <rect width="28" height="10" fill={it === 'now' ? 'var(--ink-faint)' : 'var(--accent)'} />
                </svg>
                {t(`trends:${it}`)}
              </li>
            ))}
          </ul>
          <ul className={css.bars} aria-label={t('trends:plan')}>
            {plan.shares.map((it) => (
              <li key={it.corridor}>
                <bdi>{corridorName(it.corridor, format.state, language)}</bdi>
                <svg
                  viewBox="0 0 400 26"
                  preserveAspectRatio="none"
                  style={{ inlineSize: '100%', blockSize: 26 }}
                  aria-hidden="true"
                >
                  <rect width={(400 * it.now) / most} height="10" y="1" fill="var(--ink-faint)" />
                  <rect width={(400 * it.units) / most} height="10" y="14" fill="var(--accent)" />
                </svg>
                <span className={css.number}>
                  {number(it.now)} → {number(it.units)}
                </span>
              </li>
            ))}
          </ul>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is pushed sideways, by keyboard too (WCAG 2.1.1) */}
          <section className={css.wide} tabIndex={0} aria-label={t('trends:plan')}>
            <DataTable inset label={t('trends:plan')} rows={plan.shares} idOf={(it) => it.corridor} columns={columns} />
          </section>
        </Sheet>
      )}
    </>
  )
}
