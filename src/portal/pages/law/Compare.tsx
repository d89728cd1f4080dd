import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { problemOf } from '../../api/problem.ts'
import { lawQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import type { LawComparison } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { dayIn, readDate, readState } from './ask.ts'
import { CoverageBadge } from './Coverage.tsx'
import css from './Law.module.css'
import { ChoiceField, DateField, StateField } from './LawFields.tsx'
import { Cite } from './LawParts.tsx'
import { LawTabs } from './LawTabs.tsx'

/** Two States side by side; where they differ comes first. */
export function Compare() {
  const { t, format } = useWords(['advice', 'pages'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const ask = {
    a: readState(search.a, node.state),
    b: readState(search.b),
    on: readDate(search.on, dayIn(node.timeZone)),
  }
  const only = String(search.only) === 'true'
  const ready = ask.a !== '' && ask.b !== '' && ask.a !== ask.b
  const found = useQuery({ ...lawQuery('/law/compare', ask), enabled: ready, placeholderData: keepPreviousData })
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: '/law/compare', search: { ...search, ...change } as never, replace: true })
  return (
    <>
      <PageHeader
        title={ready ? `${format.state(ask.a)} – ${format.state(ask.b)}` : t('advice:tab.compare')}
        facts={<span>{format.date(ask.on)}</span>}
        acts={
          ready && (
            <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
              {t('pages:law.print')}
            </Button>
          )
        }
      />
      <LawTabs />
      <search className={`${css.ask} screen-only`}>
        <StateField label={t('advice:page.compare.a')} value={ask.a} onChange={(a) => set({ a })} />
        <StateField label={t('advice:page.compare.b')} value={ask.b} onChange={(b) => set({ b })} />
        <DateField label={t('pages:law.on')} value={ask.on} onChange={(on) => set({ on })} />
        <ChoiceField
          label={t('advice:page.gaps.finding')}
          value={only ? 'true' : ''}
          choices={[
            ['', t('advice:page.gaps.all')],
            ['true', t('advice:page.compare.only')],
          ]}
          onChange={(value) => set({ only: value })}
        />
      </search>
      {found.error ? (
        <div className={css.alone}>
          <ProblemNote problem={problemOf(found.error)} fieldsHere={false} />
        </div>
      ) : !ready ? (
        <Empty title={t('advice:page.compare.start')} says={t('advice:page.compare.says')} />
      ) : found.data ? (
        <Sides it={found.data} only={only} />
      ) : (
        <SkeletonRows />
      )}
    </>
  )
}

function Sides({ it, only }: { it: LawComparison; only: boolean }) {
  const { t, say, format } = useWords(['advice', 'law'])
  const standing = (one: LawComparison['instruments'][number]['a']) => (
    <td data-label={format.state(one.state)}>
      <Badge tone={one.status === 'in-force' ? 'good' : one.status === 'no-participation-on-record' ? 'wait' : 'bad'}>
        {say(`standing.${one.status}`, {}, one.status)}
      </Badge>{' '}
      {one.since &&
        t(one.sinceIsLatest ? 'advice:page.compare.by' : 'advice:page.compare.since', { day: format.date(one.since) })}
      <br />
      <Cite it={{ article: '', source: '', confidence: one.confidence }} />
    </td>
  )
  return (
    <div className={css.single}>
      <Box title={t('advice:page.compare.instruments')} flush>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('advice:page.compare.instruments')}</th>
              <th scope="col">{format.state(it.a)}</th>
              <th scope="col">{format.state(it.b)}</th>
            </tr>
          </thead>
          <tbody>
            {it.instruments
              .filter((row) => !only || row.differs)
              .map((row) => (
                <tr key={row.instrument}>
                  <th scope="row">
                    <span dir="auto">{say(`instrument.${row.instrument}`, {}, row.instrument)}</span>
                    <br />
                    <span className={css.cite}>
                      {row.shared ? t('advice:page.compare.shared') : row.differs ? t('advice:page.compare.differs') : ''}
                    </span>
                  </th>
                  {standing(row.a)}
                  {standing(row.b)}
                </tr>
              ))}
          </tbody>
        </table>
      </Box>
      {it.obligations.length > 0 && (
        <Box title={t('advice:page.compare.obligations')} flush>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('advice:page.gaps.obligation')}</th>
                <th scope="col">{format.state(it.a)}</th>
                <th scope="col">{format.state(it.b)}</th>
              </tr>
            </thead>
            <tbody>
              {it.obligations
                .filter((row) => !only || row.differs)
                .map((row) => (
                  <tr key={row.obligation}>
                    <th scope="row">{row.article}</th>
                    {[row.a, row.b].map((side) => (
                      <td key={side.state} data-label={format.state(side.state)}>
                        <CoverageBadge it={side} />
                        <br />
                        <Cite it={{ ...side, source: '' }} />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </Box>
      )}
    </div>
  )
}
