import { useQuery } from '@tanstack/react-query'
import { lawQuery } from '../../api/queries.ts'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from './Law.module.css'

/** Counts by obligation: what a conference of the Parties would ask. */
export function GapFigures({ on }: { on: string }) {
  const { t, say, format } = useWords(['advice'])
  const found = useQuery(lawQuery('/law/gaps/statistics', { on }))
  if (!found.data) return null
  const counted = ['bound', 'covered', 'doubtful', 'partly', 'gap', 'unknown', 'boundWithGap', 'unreviewed'] as const
  const header = {
    bound: t('advice:page.gaps.boundCount'),
    covered: say('coverage.covered'),
    doubtful: t('advice:page.gaps.doubtful'),
    partly: say('coverage.partly'),
    gap: say('coverage.gap'),
    unknown: say('coverage.unknown'),
    boundWithGap: t('advice:page.gaps.boundWithGap'),
    unreviewed: t('advice:page.gaps.unreviewed'),
  }
  return (
    <Box title={t('advice:page.gaps.statistics')} flush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is pushed sideways, by keyboard too (WCAG 2.1.1) */}
      <section className={css.wide} tabIndex={0} aria-label={t('advice:page.gaps.statistics')}>
        <table className={`${css.table} ${css.figures}`}>
          <thead>
            <tr>
              <th scope="col">{t('advice:page.gaps.obligation')}</th>
              {counted.map((key) => (
                <th scope="col" key={key} className={css.end}>
                  {header[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.data.items.map((row) => (
              <tr key={row.obligation}>
                <th scope="row">{row.article}</th>
                {counted.map((key) => (
                  <td key={key} className={css.end}>
                    {format.number(row[key])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Box>
  )
}
