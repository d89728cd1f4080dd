import { When } from '../design/Clock.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { CountSet, Report } from './api.ts'
import { corridorName, periodName } from './periods.ts'

/** Where the counts come from, of which day they are, and what of the file was folded or left out. */
export function SetFacts({ set }: { set: CountSet }) {
  const { t, format, language } = useWords(['trends'])
  return (
    <Sheet title={t('trends:about')}>
      <Facts
        facts={[
          [t('trends:source'), set.source],
          [t('trends:asOf'), format.date(set.asOf)],
          [t('trends:counted'), set.counted],
          [t('trends:effortUnit'), set.effortUnit],
          [t('trends:span'), `${periodName(set.from, 1, language)} – ${periodName(set.until, 1, language)}`],
          [t('trends:broughtAt'), <When key="at" at={set.broughtAt} />],
          [
            'SHA-256',
            <code key="sha" style={{ overflowWrap: 'anywhere' }}>
              {set.sha256}
            </code>,
          ],
        ]}
      />
      <div style={{ marginBlockStart: 12 }}>
        <ReportList report={set.report} />
      </div>
    </Sheet>
  )
}

/** Row by row what was not taken, and series by series what was put together: nothing is left out in silence. */
export function ReportList({ report }: { report: Report }) {
  const { t, format, language } = useWords(['trends', 'analysis'])
  const folded = report.folded.slice(0, 30)
  const troubles = report.troubles.slice(0, 30)
  return (
    <div role="status">
      <p>
        {t('trends:report.taken', {
          taken: format.number(report.taken),
          rows: format.number(report.rows),
          series: format.number(report.series),
        })}{' '}
        {report.empty > 0 && t('trends:report.empty', { number: format.number(report.empty) })}
      </p>
      {report.folded.length > 0 && (
        <details>
          <summary style={{ paddingBlock: 4 }}>{t('trends:report.folded', { number: report.folded.length })}</summary>
          <ul>
            {folded.map((it) => (
              <li key={`${it.how}${it.corridor}${it.commodity}`}>
                <bdi>{corridorName(it.corridor, format.state, language)}</bdi>, <bdi>{it.commodity}</bdi>:{' '}
                {t(`trends:folding.${it.how}`, { months: it.months ?? 0 })}
              </li>
            ))}
          </ul>
          {report.folded.length > folded.length && (
            <p>{t('trends:report.more', { number: report.folded.length - folded.length })}</p>
          )}
        </details>
      )}
      {report.troubles.length > 0 && (
        <details>
          <summary style={{ paddingBlock: 4 }}>{t('trends:report.troubles', { number: report.troubles.length })}</summary>
          <ul>
            {troubles.map((it) => (
              <li key={`${it.line}${it.code}`}>
                {t('analysis:import.line', { line: it.line, says: t(`trends:trouble.${it.code}`) })} <bdi>{it.value}</bdi>
              </li>
            ))}
          </ul>
          {report.troubles.length > troubles.length && (
            <p>{t('trends:report.more', { number: report.troubles.length - troubles.length })}</p>
          )}
        </details>
      )}
    </div>
  )
}
