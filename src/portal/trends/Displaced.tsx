import { Badge } from '../design/Badge.tsx'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { Note } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import type { Flows } from './api.ts'
import { corridorName, periodName, rounded } from './periods.ts'
import css from './Trends.module.css'

type Its = NonNullable<Flows['displacement']>
type Shift = Its['shifts'][number]
const tones = { rose: 'wait', fell: 'info', unsure: 'calm' } as const

/** What rose and fell after a day, as an interval on a scale of doublings: what touches 1 is no change that could be told. */
export function Displaced({ it }: { it: Its }) {
  const { t, format, language } = useWords(['trends'])
  const times = (n: number) => `× ${format.number(Math.round(n * 100) / 100)}`
  const name = (shift: Shift) =>
    shift.corridor === ''
      ? t('trends:whole')
      : shift.corridor === 'other'
        ? t('trends:other')
        : corridorName(shift.corridor, format.state, language)
  const rows = it.all ? [...it.shifts, it.all] : it.shifts
  const place = (n: number) => 150 + 50 * Math.max(-2.8, Math.min(2.8, Math.log2(n)))
  const columns: readonly Column<Shift>[] = [
    { key: 'corridor', header: t('trends:corridor'), cell: (s) => <bdi>{name(s)}</bdi> },
    { key: 'before', header: t('trends:before'), width: 90, end: true, phone: 'label', cell: (s) => format.number(s.before) },
    {
      key: 'afterwards',
      header: t('trends:afterwards'),
      width: 90,
      end: true,
      phone: 'label',
      cell: (s) => format.number(s.after),
    },
    {
      key: 'ratio',
      header: t('trends:ratio'),
      width: 190,
      end: true,
      phone: 'label',
      cell: (s) => `${times(s.ratio)} (${times(s.low)} – ${times(s.high)})`,
    },
    {
      key: 'picture',
      header: t('trends:interval'),
      width: 310,
      phone: 'hide',
      cell: (s) => (
        <svg width="300" height="18" direction="ltr" aria-hidden="true">
          <line x1="150" x2="150" y1="0" y2="18" stroke="var(--ink-faint)" />
          <line x1={place(s.low)} x2={place(s.high)} y1="9" y2="9" stroke="var(--accent)" strokeWidth="3" />
          <circle cx={place(s.ratio)} cy="9" r="4" fill="var(--accent)" />
        </svg>
      ),
    },
    {
      key: 'effort',
      header: t('trends:effort'),
      width: 90,
      end: true,
      phone: 'label',
      cell: (s) => (s.effort === null ? '–' : times(s.effort)),
    },
    {
      key: 'says',
      header: t('trends:finding'),
      width: 130,
      cell: (s) => <Badge tone={tones[s.says]}>{t(`trends:shift.${s.says}`)}</Badge>,
    },
  ]
  return (
    <>
      <p role="status">
        {t('trends:compared', {
          before: it.periodsBefore,
          afterwards: it.periodsAfter,
          months: it.months,
          from: periodName(it.from, 1, language),
        })}{' '}
        {t(it.elsewhere ? 'trends:elsewhere' : 'trends:notElsewhere')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is pushed sideways, by keyboard too (WCAG 2.1.1) */}
      <section className={css.wide} tabIndex={0} aria-label={t('trends:displacement')}>
        <DataTable inset label={t('trends:displacement')} rows={rows} idOf={(s) => s.corridor} columns={columns} />
      </section>
      {rows.some((s) => rounded(s.effort ?? 1) !== 1) && <Note tone="wait">{t('trends:effortMoved')}</Note>}
    </>
  )
}
