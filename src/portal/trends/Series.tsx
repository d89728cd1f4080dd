import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../api/problem.ts'
import { type Column, DataTable } from '../design/list/DataTable.tsx'
import { Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { type CountSet, falseAlarmRates, type Line, type Look, lookQuery, useChosen } from './api.ts'
import { Chart } from './Chart.tsx'
import { corridorName, periodName, rounded } from './periods.ts'
import css from './Trends.module.css'

const keyOf = (line: Line): string => [line.level, line.region, line.corridor].join(' ')

/** The corridors of a commodity, whole and parts, and one of them drawn with what is to be expected of it. */
export function Series() {
  const { t } = useWords(['trends'])
  const chosen = useChosen()
  const { set, corridor, put } = chosen
  const found = useQuery({ ...lookQuery(set?.set ?? '', chosen), enabled: Boolean(set) })
  const picked = found.data?.lines.find((it) => keyOf(it) === corridor) ?? found.data?.lines[0]
  // One corridor alone is drawn in the shortest periods it can be told in; the sums need those of the rarest.
  const alone = picked?.level === 'corridor' ? picked : undefined
  const near = useQuery({
    ...lookQuery(set?.set ?? '', { ...chosen, region: alone?.region || undefined }, alone?.corridor),
    enabled: Boolean(set && alone),
  })
  if (!set) return null
  if (found.error) return <ProblemNote problem={problemOf(found.error)} />
  const look = found.data
  if (!look) return <SkeletonRows />
  if (!picked) return <Note tone="info">{t('trends:nothing')}</Note>
  const own = near.data?.lines[0]
  const drawn =
    alone && near.data && own && own.corridor === alone.corridor ? { look: near.data, line: own } : { look, line: picked }
  return (
    <>
      <OneLine {...drawn} set={set} />
      <Sheet
        title={t('trends:lines')}
        flush
        side={
          <NativeSelect
            size="xs"
            aria-label={t('trends:falseAlarms')}
            value={String(chosen.falseAlarms)}
            data={falseAlarmRates.map((it) => ({ value: String(it), label: t('trends:falseAlarmsOf', { percent: it * 100 }) }))}
            onChange={(e) => put({ rate: e.currentTarget.value })}
          />
        }
      >
        <Lines look={look} line={picked} onChoose={(it) => put({ corridor: keyOf(it) })} />
      </Sheet>
      <Sheet title={t('trends:table')} flush>
        <Periods {...drawn} />
      </Sheet>
    </>
  )
}

function useName(): (line: Line) => string {
  const { t, format, language } = useWords(['trends'])
  return (line) =>
    line.level === 'whole'
      ? t('trends:whole')
      : line.level === 'region'
        ? t('trends:regionSum', { region: line.region || t('trends:noRegion') })
        : line.corridor === 'other'
          ? t('trends:other')
          : corridorName(line.corridor, format.state, language)
}

function OneLine({ look, line, set }: { look: Look; line: Line; set: CountSet }) {
  const { t, format, language } = useWords(['trends'])
  const name = useName()(line)
  const { forecast } = line
  const percent = (share: number) => format.number(Math.round(share * 1000) / 10)
  return (
    <Sheet title={name} side={<span className={css.soft}>{set.counted}</span>}>
      <Chart line={line} starts={look.starts} months={look.months} label={name} effortUnit={set.effortUnit} />
      <ul>
        {look.months > 1 && <li>{t('trends:pooled', { months: look.months })}</li>}
        {forecast ? (
          <>
            <li>
              {forecast.method
                ? t('trends:chosen', {
                    method: t(`trends:method.${forecast.method}`),
                    error: format.number(Math.round(forecast.error * 1000) / 1000),
                    origins: forecast.origins,
                    others: format.list(
                      Object.entries(forecast.mase)
                        .filter(([method]) => method !== forecast.method)
                        .map(
                          ([method, mase]) => `${t(`trends:method.${method}`)} ${format.number(Math.round(mase * 1000) / 1000)}`,
                        ),
                    ),
                  })
                : t('trends:summed', {
                    error: format.number(Math.round(forecast.error * 1000) / 1000),
                    origins: forecast.origins,
                  })}
            </li>
            <li>
              {t('trends:coverage', {
                of80: percent(forecast.coverage80),
                of95: percent(forecast.coverage95),
                origins: forecast.origins,
              })}
            </li>
          </>
        ) : (
          <li>{t('trends:tooShort')}</li>
        )}
        <li>
          {t('trends:judged', {
            found: line.alarms.length,
            judged: line.judged,
            percent: look.falseAlarms * 100,
            expected: format.number(rounded(line.judged * look.falseAlarms)),
          })}
        </li>
        {line.alarms.map((it) => (
          <li key={it.period}>
            {t('trends:alarm', {
              period: periodName(look.starts[it.period]!, look.months, language),
              found: format.number(it.count),
              limit: format.number(it.limit),
              expected: format.number(rounded(it.expected)),
            })}
          </li>
        ))}
        {line.changes.map((it) => (
          <li key={it.at}>
            {t('trends:change', {
              period: periodName(look.starts[it.at]!, look.months, language),
              before: format.number(rounded(it.before)),
              after: format.number(rounded(it.after)),
              chance: format.number(it.chance),
            })}{' '}
            {it.effortBefore !== null && it.effortAfter !== null
              ? t('trends:changeEffort', {
                  before: format.number(rounded(it.effortBefore)),
                  after: format.number(rounded(it.effortAfter)),
                })
              : t('trends:changeNoEffort')}
          </li>
        ))}
        {!line.effort && <li>{t('trends:noEffort')}</li>}
      </ul>
    </Sheet>
  )
}

function Lines({ look, line, onChoose }: { look: Look; line: Line; onChoose: (line: Line) => void }) {
  const { t, format } = useWords(['trends'])
  const name = useName()
  const number = (n: number | undefined) => (n === undefined ? '–' : format.number(rounded(n)))
  const columns: readonly Column<Line>[] = [
    {
      key: 'corridor',
      header: t('trends:corridor'),
      cell: (it) => (
        <button type="button" className={css.choose} aria-pressed={it === line} onClick={() => onChoose(it)}>
          <bdi>{name(it)}</bdi>
        </button>
      ),
    },
    {
      key: 'count',
      header: t('trends:total'),
      width: 90,
      end: true,
      phone: 'label',
      cell: (it) => format.number(it.counts.reduce((s, n) => s + n, 0)),
    },
    { key: 'last', header: t('trends:last'), width: 80, end: true, phone: 'label', cell: (it) => number(it.counts.at(-1)) },
    { key: 'effort', header: t('trends:effort'), width: 90, end: true, phone: 'label', cell: (it) => number(it.effort?.at(-1)) },
    {
      key: 'next',
      header: t('trends:next'),
      width: 80,
      end: true,
      phone: 'label',
      cell: (it) => number(it.forecast?.points[0]?.point),
    },
    {
      key: 'of80',
      header: t('trends:chart.of80'),
      width: 130,
      end: true,
      phone: 'label',
      cell: (it) => {
        const p = it.forecast?.points[0]
        return p ? `${number(p.low80)} – ${number(p.high80)}` : '–'
      },
    },
    {
      key: 'alarms',
      header: t('trends:alarms'),
      width: 90,
      end: true,
      phone: 'label',
      cell: (it) => format.number(it.alarms.length),
    },
    {
      key: 'changes',
      header: t('trends:changes'),
      width: 90,
      end: true,
      phone: 'label',
      cell: (it) => format.number(it.changes.length),
    },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is pushed sideways, by keyboard too (WCAG 2.1.1)
    <section className={css.wide} tabIndex={0} aria-label={t('trends:lines')}>
      <DataTable inset label={t('trends:lines')} rows={look.lines} idOf={keyOf} columns={columns} />
    </section>
  )
}

type Period = Readonly<{
  start: string
  count?: number
  effort?: number | undefined
  ahead?: NonNullable<Line['forecast']>['points'][number]
}>

/** The drawing in numbers: newest first, what lies ahead on top. */
function Periods({ look, line }: { look: Look; line: Line }) {
  const { t, format, language } = useWords(['trends'])
  const rows = look.starts
    .map((start, i): Period => {
      const ahead = line.forecast?.points[i - line.counts.length]
      return i < line.counts.length
        ? { start, count: line.counts[i]!, effort: line.effort?.[i] }
        : { start, ...(ahead && { ahead }) }
    })
    .filter((it) => it.count !== undefined || it.ahead)
    .reverse()
  const number = (n: number | undefined) => (n === undefined ? '–' : format.number(rounded(n)))
  return (
    <DataTable
      inset
      label={t('trends:table')}
      rows={rows}
      idOf={(it) => it.start}
      columns={[
        {
          key: 'period',
          header: t('trends:period'),
          cell: (it) => (
            <>
              {periodName(it.start, look.months, language)} {it.ahead && <em>{t('trends:foreseen')}</em>}
            </>
          ),
        },
        {
          key: 'count',
          header: t('trends:count'),
          width: 100,
          end: true,
          phone: 'label',
          cell: (it) => number(it.count ?? it.ahead?.point),
        },
        {
          key: 'of80',
          header: t('trends:chart.of80'),
          width: 140,
          end: true,
          phone: 'label',
          cell: (it) => (it.ahead ? `${number(it.ahead.low80)} – ${number(it.ahead.high80)}` : '–'),
        },
        {
          key: 'of95',
          header: t('trends:chart.of95'),
          width: 140,
          end: true,
          phone: 'label',
          cell: (it) => (it.ahead ? `${number(it.ahead.low95)} – ${number(it.ahead.high95)}` : '–'),
        },
        { key: 'effort', header: t('trends:effort'), width: 100, end: true, phone: 'label', cell: (it) => number(it.effort) },
        {
          key: 'rate',
          header: t('trends:rate'),
          width: 120,
          end: true,
          phone: 'label',
          cell: (it) => number(it.effort && it.count !== undefined ? (100 * it.count) / it.effort : undefined),
        },
      ]}
    />
  )
}
