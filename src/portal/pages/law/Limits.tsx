import { NumberInput, Select, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { problemOf } from '../../api/problem.ts'
import { lawClocksQuery, lawQuery, lawStatesQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import type { LawLimit } from '../../api/types.ts'
import { PageHeader } from '../../design/PageHeader.tsx'
import { ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet as Box } from '../../design/Sheet.tsx'
import { localeOf } from '../../format.ts'
import { useWords } from '../../words.ts'
import { dayIn, readCode, readDate, readState } from './ask.ts'
import css from './Law.module.css'
import { ChoiceField, DateField, StateField } from './LawFields.tsx'
import { Cite } from './LawParts.tsx'
import { LawTabs } from './LawTabs.tsx'

type Asked = Readonly<{
  clock: string
  day: string
  hour: string
  state: string
  zone: string
  extension: number
  stood: string
  until: string
}>

function readAsked(search: Readonly<Record<string, unknown>>, own: string, today: string): Asked {
  const hour = typeof search.hour === 'string' && /^\d{2}:\d{2}$/.test(search.hour) ? search.hour : '10:00'
  const days = Number(search.extension)
  return {
    clock: readCode(search.clock, 'eio-decide'),
    day: readDate(search.day, today),
    hour,
    state: readState(search.state, own),
    zone: typeof search.zone === 'string' ? search.zone : '',
    extension: Number.isInteger(days) && days > 0 && days <= 400 ? days : 0,
    stood: readDate(search.stood, ''),
    until: readDate(search.until, ''),
  }
}

/** When does a limit end: one rule, one day, one State; the answer says how it was counted. */
export function Limits() {
  const { t } = useWords(['advice'])
  const { node } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const ask = readAsked(search, node.state, dayIn(node.timeZone))
  const found = useQuery({
    ...lawQuery('/law/limit', {
      clock: ask.clock,
      start: `${ask.day}T${ask.hour}:00`,
      state: ask.state,
      // The node's own zone counts for its own State; another State's is its capital's, unless the officer says otherwise.
      zone: ask.zone || (ask.state === node.state ? node.timeZone : undefined),
      extension: ask.extension || undefined,
      suspendedFrom: ask.stood ? `${ask.stood}T00:00:00` : undefined,
      suspendedUntil: ask.stood && ask.until ? `${ask.until}T00:00:00` : undefined,
    }),
    placeholderData: keepPreviousData,
  })
  const set = (change: Partial<Record<keyof Asked, unknown>>) =>
    void navigate({ to: '/law/limits', search: { ...search, ...change } as never, replace: true })
  return (
    <>
      <PageHeader title={t('advice:tab.limits')} />
      <LawTabs />
      <Question ask={ask} set={set} />
      {found.error ? (
        <div className={css.alone}>
          <ProblemNote problem={problemOf(found.error)} fieldsHere={false} />
        </div>
      ) : found.data ? (
        <div className={css.single}>
          <Answer limit={found.data} />
        </div>
      ) : (
        <SkeletonRows />
      )}
    </>
  )
}

function Question({ ask, set }: { ask: Asked; set: (change: Partial<Record<keyof Asked, unknown>>) => void }) {
  const { t, say } = useWords(['advice', 'law'])
  const { data: clocks } = useSuspenseQuery(lawClocksQuery)
  return (
    <search className={`${css.ask} screen-only`}>
      <Select
        size="sm"
        className={css.broad ?? ''}
        label={t('advice:page.limits.clock')}
        value={ask.clock}
        searchable
        allowDeselect={false}
        data={clocks.items.map((one) => ({ value: one.id, label: `${say(`clock.${one.id}`, {}, one.id)} (${one.article})` }))}
        onChange={(clock) => clock && set({ clock })}
      />
      <DateField label={t('advice:page.limits.start')} value={ask.day} onChange={(day) => set({ day })} />
      <TextInput
        size="sm"
        type="time"
        label={t('advice:page.limits.hour')}
        value={ask.hour}
        onChange={(event) => set({ hour: event.currentTarget.value })}
      />
      <StateField label={t('advice:page.limits.state')} value={ask.state} onChange={(state) => set({ state, zone: undefined })} />
      <ZoneField state={ask.state} value={ask.zone} onChange={(zone) => set({ zone })} />
      <NumberInput
        size="sm"
        label={t('advice:page.limits.extension')}
        min={0}
        max={400}
        allowDecimal={false}
        value={ask.extension}
        onChange={(value) => set({ extension: Number(value) || undefined })}
      />
      <DateField
        label={t('advice:page.limits.stood')}
        value={ask.stood}
        onChange={(stood) => set({ stood: stood || undefined })}
      />
      {ask.stood && (
        <DateField
          label={t('advice:page.limits.until')}
          value={ask.until}
          onChange={(until) => set({ until: until || undefined })}
        />
      )}
    </search>
  )
}

/** A State with several zones: its capital's counts until the officer says in which one the authority sits. */
function ZoneField({ state, value, onChange }: { state: string; value: string; onChange: (zone: string | undefined) => void }) {
  const { t } = useWords(['advice'])
  const { data: states } = useSuspenseQuery(lawStatesQuery)
  const zones = states.items.find((one) => one.code === state)?.zones ?? []
  if (zones.length < 2) return null
  const named = t('advice:page.limits.ownZone')
  return (
    <ChoiceField
      label={t('advice:page.limits.zoneOf')}
      value={value}
      choices={[['', named], ...zones.map((zone) => [zone, zone] as const)]}
      onChange={onChange}
    />
  )
}

function Answer({ limit }: { limit: LawLimit }) {
  const { data: clocks } = useSuspenseQuery(lawClocksQuery)
  const { t, say, format, language } = useWords(['advice', 'law'])
  const there = limit.due
    ? new Intl.DateTimeFormat(localeOf(language), {
        dateStyle: 'full',
        timeStyle: 'short',
        timeZone: limit.zone,
        hour12: false,
      }).format(new Date(limit.due))
    : t(limit.standsStill ? 'advice:page.limits.still' : 'advice:page.limits.noDate')
  // A limit of an instrument that is not in force is shown so that it can be prepared for.
  const idle = clocks.items.find((one) => one.id === limit.rule)?.instrumentInForce === false
  const warn = limit.warnAt && t('advice:page.limits.remind', { day: format.date(limit.warnAt) })
  return (
    <Box title={say(`clock.${limit.rule}`, {}, limit.rule)}>
      <p className={css.big}>
        <span className={css.soft}>{t('advice:page.limits.ends')}</span> <strong>{there}</strong>
      </p>
      <ul className={css.reasons}>
        {limit.movedFrom && (
          <li>
            {t('advice:page.limits.moved', { day: format.date(limit.movedFrom) })}{' '}
            <span className={css.cite}>Reg. 1182/71, Art. 3(4)</span>
          </li>
        )}
        <li>
          {t('advice:page.limits.zone', { zone: limit.zone })} · {say(`clockKind.${limit.kind}`, {}, limit.kind)}
        </li>
        {limit.due && <RestDays limit={limit} />}
        {warn && <li>{warn}</li>}
        {idle && <li>{t('advice:page.limits.notInForce')}</li>}
      </ul>
      <Cite it={limit} />
    </Box>
  )
}

/** Which days of rest were counted, which could not be, and whether the last day is one. */
function RestDays({ limit }: { limit: LawLimit }) {
  const { t, say, format, language } = useWords(['advice', 'law'])
  const { holidays } = limit
  if (!holidays) return <li>{t('advice:page.limits.noHolidays')}</li>
  const state = format.state(holidays.state)
  const days = new Intl.ListFormat(localeOf(language)).format(holidays.proclaimed.map((id) => say(`proclaimed.${id}`, {}, id)))
  return (
    <>
      <li>
        {holidays.counted ? t('advice:page.limits.holidays', { state }) : t('advice:page.limits.runsOn')}{' '}
        <Cite it={{ article: '', source: holidays.source, confidence: holidays.confidence }} />
      </li>
      {limit.rests && <li>{t('advice:page.limits.rests', { state })}</li>}
      {holidays.proclaimed.length > 0 && <li>{t('advice:page.limits.proclaimed', { days })}</li>}
      {holidays.regional && <li>{t('advice:page.limits.regional')}</li>}
    </>
  )
}
