import { Button, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { problemOf } from '../../api/problem.ts'
import { lawQuery, vocabularyQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import type { LawWay } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { complete, dayIn, readWays, type WaysAsk } from './ask.ts'
import css from './Law.module.css'
import { ChoiceField, CodeField, DateField, StateField } from './LawFields.tsx'
import { Cite, Reasons, shownParams } from './LawParts.tsx'
import { LawTabs } from './LawTabs.tsx'

/** The route adviser: the ways to a measure, the open ones first, each with its article. */
export function Ways() {
  const { t, format } = useWords(['advice', 'pages', 'frame'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const ask = readWays(search, node.state, dayIn(node.timeZone))
  const ready = complete(ask) && ask.measure !== undefined
  const found = useQuery({ ...lawQuery('/law/route', ask), enabled: ready, placeholderData: keepPreviousData })
  const set = (change: Partial<Record<keyof WaysAsk, unknown>>) =>
    void navigate({ to: '/law/ways', search: { ...search, ...change } as never, replace: true })
  return (
    <>
      <PageHeader
        title={ask.to ? `${t('advice:tab.route')}: ${format.state(ask.from)} – ${format.state(ask.to)}` : t('advice:tab.route')}
        facts={<span>{t('advice:page.route.says')}</span>}
        acts={
          ready && (
            <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
              {t('pages:law.print')}
            </Button>
          )
        }
      />
      <LawTabs />
      <Question ask={ask} set={set} />
      {found.error ? (
        <div className={css.alone}>
          <ProblemNote problem={problemOf(found.error)} fieldsHere={false} />
        </div>
      ) : !ready ? (
        <Empty title={t('advice:page.route.start')} says={t('advice:page.route.says')} />
      ) : found.data ? (
        <div className={css.single}>
          <Box title={t('advice:tab.route')} flush>
            <ol className={css.bases}>
              {found.data.ways.map((way) => (
                <OneWay key={way.route} way={way} />
              ))}
            </ol>
          </Box>
        </div>
      ) : (
        <SkeletonRows />
      )}
    </>
  )
}

function Question({ ask, set }: { ask: WaysAsk; set: (change: Partial<Record<keyof WaysAsk, unknown>>) => void }) {
  const { t, say } = useWords(['advice', 'law', 'pages'])
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery)
  const named = [...new Set(vocabulary.emergencies.flatMap((one) => one.threats))]
  const yesNo = (name: 'forCourt' | 'withProvider' | 'parallel' | 'imminent', label: string, usual: boolean) => (
    <ChoiceField
      label={label}
      value={String(ask[name] ?? usual)}
      choices={[
        ['true', t('advice:page.route.yes')],
        ['false', t('advice:page.route.no')],
      ]}
      onChange={(value) => set({ [name]: value === 'true' })}
    />
  )
  return (
    <search className={`${css.ask} screen-only`}>
      <StateField label={t('pages:law.from')} value={ask.from} onChange={(from) => set({ from })} />
      <StateField label={t('pages:law.to')} value={ask.to} onChange={(to) => set({ to })} />
      <DateField label={t('pages:law.on')} value={ask.on} onChange={(on) => set({ on })} />
      <CodeField label={t('pages:law.measure')} kind="measure" value={ask.measure} onChange={(measure) => set({ measure })} />
      <CodeField label={t('pages:law.offence')} kind="concept" value={ask.offence} onChange={(offence) => set({ offence })} />
      {yesNo('forCourt', t('advice:page.route.forCourt'), true)}
      {yesNo('withProvider', t('advice:page.route.withProvider'), false)}
      {yesNo('parallel', t('advice:page.route.parallel'), false)}
      <ChoiceField
        label={t('advice:page.route.threat')}
        value={ask.threat ?? ''}
        choices={[['', t('advice:page.route.none')], ...named.map((one) => [one, say(`threat.${one}`, {}, one)] as const)]}
        onChange={(threat) => set({ threat })}
      />
      {ask.threat && yesNo('imminent', t('advice:page.route.imminent'), false)}
      {ask.threat && (
        <TextInput
          size="sm"
          label={t('advice:page.route.grounds')}
          defaultValue={ask.grounds ?? ''}
          onBlur={(event) => set({ grounds: event.currentTarget.value || undefined })}
        />
      )}
    </search>
  )
}

function OneWay({ way }: { way: LawWay }) {
  const words = useWords(['advice', 'law'])
  const { t, say, format } = words
  const tone = way.lawful === 'yes' ? 'good' : way.lawful === 'no' ? 'bad' : 'wait'
  return (
    <li className={`${css.basis} ${way.rank === 1 ? css.lead : ''}`}>
      <h3>
        <span>{say(`way.${way.route}`, {}, way.route)}</span>
        <Badge tone={tone}>{say(`lawful.${way.lawful}`, {}, way.lawful)}</Badge>
        {way.marks.map((mark) => (
          <Badge key={mark} tone="info">
            {say(`mark.${mark}`, {}, mark)}
          </Badge>
        ))}
      </h3>
      {way.instrument && <span dir="auto">{say(`instrument.${way.instrument}`, {}, way.instrument)}</span>}
      {way.lawful === 'yes' && (
        <span className={css.soft}>
          {say(`pace.${way.pace}`, {}, way.pace)} · {say(`intrusion.${way.intrusion}`, {}, way.intrusion)} ·{' '}
          {t(way.evidence ? 'advice:page.route.evidence' : 'advice:page.route.information')}
          {way.clocks.length > 0 && ` · ${format.list(way.clocks.map((clock) => say(`clock.${clock}`, {}, clock)))}`}
        </span>
      )}
      <ul className={css.reasons}>
        {way.notes.map((note) => (
          <li key={note.code}>{say(`wayNote.${note.code}`, shownParams(note.params, words), note.code)}</li>
        ))}
        {way.emergency && !way.emergency.met && (
          <li>
            {t('advice:page.route.lacks', {
              lacks: format.list(way.emergency.lacks.map((one) => say(`emergencyLack.${one}`, {}, one))),
            })}{' '}
            {t('advice:page.route.accepts', {
              threats: format.list(
                way.emergency.accepts.map((one) => say(`threat.${one}`, {}, one)),
                'disjunction',
              ),
            })}
          </li>
        )}
      </ul>
      <Reasons notes={way.reasons} />
      {way.reasons.length === 0 && <Cite it={way} />}
    </li>
  )
}
