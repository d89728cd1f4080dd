import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { problemOf } from '../../api/problem.ts'
import { lawQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { dayIn, readDate, readState } from './ask.ts'
import { ChangeRow } from './ChangeRow.tsx'
import css from './Law.module.css'
import { ChoiceField, DateField, StateField } from './LawFields.tsx'
import { Rows } from './LawParts.tsx'
import { LawTabs } from './LawTabs.tsx'

/** What changed in the law on record; the last year when nobody says otherwise. */
export function Changes() {
  const { t, format } = useWords(['advice', 'pages'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const today = dayIn(node.timeZone)
  const until = readDate(search.until, today)
  const yearBefore = `${Number(until.slice(0, 4)) - 1}${until.slice(4) === '-02-29' ? '-02-28' : until.slice(4)}`
  const ask = { since: readDate(search.since, yearBefore), until, states: readState(search.state) || undefined }
  const learnt = String(search.learnt) === 'true'
  const found = useQuery({ ...lawQuery('/law/changelog', ask), placeholderData: keepPreviousData })
  const set = (change: Record<string, unknown>) =>
    void navigate({ to: '/law/changes', search: { ...search, ...change } as never, replace: true })
  const rows = found.data?.items.filter((one) => learnt || one.kind !== 'learnt') ?? []
  return (
    <>
      <PageHeader
        title={t('advice:tab.changes')}
        facts={
          <span>
            {format.date(ask.since)} – {format.date(ask.until)}
          </span>
        }
      />
      <LawTabs />
      <search className={`${css.ask} screen-only`}>
        <StateField
          label={t('advice:page.changes.states')}
          value={ask.states ?? ''}
          clearable
          onChange={(state) => set({ state })}
        />
        <DateField label={t('advice:page.changes.since')} value={ask.since} onChange={(since) => set({ since })} />
        <DateField label={t('advice:page.changes.until')} value={ask.until} onChange={(day) => set({ until: day })} />
        <ChoiceField
          label={t('advice:page.changes.learnt')}
          value={learnt ? 'true' : ''}
          choices={[
            ['', t('advice:page.route.no')],
            ['true', t('advice:page.route.yes')],
          ]}
          onChange={(value) => set({ learnt: value })}
        />
      </search>
      {found.error ? (
        <div className={css.alone}>
          <ProblemNote problem={problemOf(found.error)} fieldsHere={false} />
        </div>
      ) : !found.data ? (
        <SkeletonRows />
      ) : rows.length === 0 ? (
        <Empty title={t('advice:page.changes.none')} />
      ) : (
        <div className={css.single}>
          <Rows title={t('advice:tab.changes')}>
            {rows.slice(0, 300).map((one) => (
              <ChangeRow key={[one.on, one.kind, one.state, one.instrument, one.article, one.detail].join()} one={one} />
            ))}
          </Rows>
        </div>
      )}
    </>
  )
}
