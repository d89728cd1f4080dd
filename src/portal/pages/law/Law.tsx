import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { problemOf } from '../../api/problem.ts'
import { sheetQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import { Flag } from '../../design/Flag.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { type Ask, complete, dayIn, readAsk } from './ask.ts'
import css from './Law.module.css'
import { ChoiceField, CodeField, DateField, StateField, TreatyField } from './LawFields.tsx'
import { Sheet } from './LawSheet.tsx'
import { LawTabs } from './LawTabs.tsx'
import { requestedField, Start } from './Start.tsx'

/** The cooperation sheet: two States, a date, an offence, a measure; the answer on one screen and one A4. */
export function Law() {
  const { t, format } = useWords(['frame', 'pages', 'advice'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const ask = readAsk(search, node.state, dayIn(node.timeZone))
  const { treaty, ...asked } = ask
  const sheet = useQuery({ ...sheetQuery(asked), enabled: complete(ask), placeholderData: keepPreviousData })
  const set = (change: Partial<Ask>) => void navigate({ to: '/law', search: { ...search, ...change } as never, replace: true })
  const pair = ask.to ? `${format.state(ask.from)} – ${format.state(ask.to)}` : ''
  return (
    <>
      <PageHeader
        title={pair ? `${t('pages:law.sheet')}: ${pair}` : t('frame:place.law')}
        shown={
          pair ? (
            <span className={css.flags}>
              {t('pages:law.sheet')} <Flag state={ask.from} /> {format.state(ask.from)} <Icon name="arrow" />{' '}
              <Flag state={ask.to} /> {format.state(ask.to)}
            </span>
          ) : (
            t('frame:place.law')
          )
        }
        facts={
          <>
            <span>{format.date(ask.on)}</span>
            {ask.offence && <Code prefix="concept" code={ask.offence} />}
            {ask.measure && <Code prefix="measure" code={ask.measure} />}
          </>
        }
        acts={
          complete(ask) && (
            <>
              <Button variant="subtle" onClick={() => void navigate({ to: '/law/ways', search: { ...search, ...ask } as never })}>
                {t('advice:page.sheet.ways')}
              </Button>
              <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
                {t('pages:law.print')}
              </Button>
            </>
          )
        }
      />
      <LawTabs />
      <Question ask={ask} set={set} />
      {sheet.error ? (
        <div style={{ padding: 24 }}>
          <ProblemNote problem={problemOf(sheet.error)} fieldsHere={false} />
        </div>
      ) : !complete(ask) ? (
        <>
          {ask.from === ask.to && <Empty title={t('pages:law.start.title')} says={t('pages:law.start.same')} />}
          <Start />
        </>
      ) : sheet.data ? (
        <Sheet
          sheet={sheet.data}
          treaty={treaty}
          onInstrument={(instrument) => set({ instrument })}
          onTreaty={(chosen) => set({ treaty: chosen })}
        />
      ) : (
        <SkeletonRows />
      )}
    </>
  )
}

function Code({ prefix, code }: { prefix: string; code: string }) {
  const { say } = useWords('law')
  return <span>{say(`${prefix}.${code}`, {}, code)}</span>
}

function Question({ ask, set }: { ask: Ask; set: (change: Partial<Ask>) => void }) {
  const { t } = useWords(['law', 'pages', 'advice'])
  return (
    <search className={`${css.ask} screen-only`}>
      <StateField
        label={t('pages:law.from')}
        value={ask.from}
        onChange={(from) => set({ from, instrument: undefined } as Partial<Ask>)}
      />
      <StateField
        id={requestedField}
        label={t('pages:law.to')}
        value={ask.to}
        onChange={(to) => set({ to, instrument: undefined } as Partial<Ask>)}
      />
      <DateField label={t('pages:law.on')} value={ask.on} onChange={(on) => set({ on })} />
      <CodeField label={t('pages:law.offence')} kind="concept" value={ask.offence} onChange={(offence) => set({ offence })} />
      <CodeField label={t('pages:law.measure')} kind="measure" value={ask.measure} onChange={(measure) => set({ measure })} />
      <ChoiceField
        label={t('pages:law.group')}
        value={ask.organisedGroup && ask.transnational ? 'yes' : ''}
        choices={[
          ['', t('pages:law.groupUnknown')],
          ['yes', t('pages:law.groupYes')],
        ]}
        onChange={(value) =>
          set(value ? { organisedGroup: true, transnational: true } : { organisedGroup: undefined, transnational: undefined })
        }
      />
      <TreatyField label={t('advice:page.start.field')} value={ask.treaty} onChange={(treaty) => set({ treaty })} />
    </search>
  )
}
