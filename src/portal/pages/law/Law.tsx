import { Button, NativeSelect, Select, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { problemOf } from '../../api/problem.ts'
import { lawStatesQuery, sheetQuery, vocabularyQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import { Flag } from '../../design/Flag.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { type Ask, complete, dayIn, readAsk } from './ask.ts'
import css from './Law.module.css'
import { Sheet } from './LawSheet.tsx'

/** The cooperation sheet: two States, a date, an offence, a measure; the answer on one screen and one A4. */
export function Law() {
  const { t, format } = useWords()
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const ask = readAsk(search, node.state, dayIn(node.timeZone))
  const sheet = useQuery({ ...sheetQuery(ask), enabled: complete(ask), placeholderData: keepPreviousData })
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
            <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
              {t('pages:law.print')}
            </Button>
          )
        }
      />
      <Question ask={ask} set={set} />
      {sheet.error ? (
        <div style={{ padding: 24 }}>
          <ProblemNote problem={problemOf(sheet.error)} fieldsHere={false} />
        </div>
      ) : !complete(ask) ? (
        <Empty
          title={t('pages:law.start.title')}
          says={t(ask.from === ask.to ? 'pages:law.start.same' : 'pages:law.start.says')}
        />
      ) : sheet.data ? (
        <Sheet sheet={sheet.data} onInstrument={(instrument) => set({ instrument })} />
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
  const { t, say, format, language } = useWords(['law', 'pages', 'frame'])
  const { data: states } = useSuspenseQuery(lawStatesQuery)
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery)
  const byName = new Intl.Collator(language).compare
  const options = states.items
    .map((one) => ({ value: one.code, label: format.state(one.code) }))
    .sort((a, b) => byName(a.label, b.label))
  const coded = (prefix: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: say(`${prefix}.${code}`, {}, code) })).sort((a, b) => byName(a.label, b.label))
  const state = (name: 'from' | 'to') => (
    <Select
      size="sm"
      label={t(`pages:law.${name}`)}
      data={options}
      value={ask[name] || null}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('frame:find.none')}
      limit={250}
      onChange={(value) => value && set({ [name]: value, instrument: undefined })}
    />
  )
  return (
    <search className={`${css.ask} screen-only`}>
      {state('from')}
      {state('to')}
      <TextInput
        size="sm"
        type="date"
        label={t('pages:law.on')}
        value={ask.on}
        onChange={(event) => set({ on: event.currentTarget.value })}
      />
      <Select
        size="sm"
        label={t('pages:law.offence')}
        clearable
        searchable
        value={ask.offence ?? null}
        placeholder={t('pages:law.any')}
        data={coded(
          'concept',
          vocabulary.concepts.map((one) => one.id),
        )}
        onChange={(value) => set({ offence: value ?? undefined })}
        clearButtonProps={{ 'aria-label': t('frame:clear') }}
      />
      <Select
        size="sm"
        label={t('pages:law.measure')}
        clearable
        searchable
        value={ask.measure ?? null}
        placeholder={t('pages:law.any')}
        data={coded(
          'measure',
          vocabulary.measures.map((one) => one.family),
        )}
        onChange={(value) => set({ measure: value ?? undefined })}
        clearButtonProps={{ 'aria-label': t('frame:clear') }}
      />
      <NativeSelect
        size="sm"
        label={t('pages:law.group')}
        value={ask.organisedGroup && ask.transnational ? 'yes' : ''}
        data={[
          { value: '', label: t('pages:law.groupUnknown') },
          { value: 'yes', label: t('pages:law.groupYes') },
        ]}
        onChange={(event) =>
          set(
            event.currentTarget.value
              ? { organisedGroup: true, transnational: true }
              : { organisedGroup: undefined, transnational: undefined },
          )
        }
      />
    </search>
  )
}
