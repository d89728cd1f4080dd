/** What a fact of the sheet stands on: since when it is known, how old that is, who looked, and the way to its place on record. */
import { Link } from '@tanstack/react-router'
import { useSession } from '../../api/session.ts'
import type { LawSheet } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { useWords } from '../../words.ts'
import { dayIn } from './ask.ts'
import css from './Law.module.css'
import { Cite } from './LawParts.tsx'

type Looked = Readonly<{ asOf: string; checkedBy?: string | undefined }>

/** The rule of the room: more than two years lie between the source's day and today, so a later change would not be seen. */
const staleAfter_days = 730

/** As of which day, how old, checked by whom. */
export function Age({ it }: { it: Looked }) {
  const { t, format } = useWords(['knowledge'])
  const { node } = useSession()
  const days = Math.max(0, Math.round((Date.parse(dayIn(node.timeZone)) - Date.parse(it.asOf)) / 86_400_000))
  return (
    <span className={css.cite}>
      {t('knowledge:asOf', { date: format.date(it.asOf) })}, {t('knowledge:age', { age: format.age(it.asOf, days) })}
      {it.checkedBy && <>, {t('knowledge:checkedBy', { name: it.checkedBy })}</>}{' '}
      {days > staleAfter_days && <Badge tone="wait">{t('knowledge:stale')}</Badge>}
    </span>
  )
}

export function RecordLink({ instrument, state, on }: { instrument: string; state: string; on: string }) {
  const { t, say, format } = useWords(['advice', 'law'])
  return (
    <Link
      to={'/law-record' as never}
      search={{ instrument, state, on } as never}
      className={`${css.record} screen-only`}
      aria-label={`${t('advice:tab.record')}: ${say(`instrument.${instrument}`, {}, instrument)}, ${format.state(state)}`}
    >
      {t('advice:tab.record')}
    </Link>
  )
}

type Standing = NonNullable<LawSheet['bases']['usable'][number]['standings']>['from']

/** One State's place in one instrument, with all that says how far it can be trusted. */
export function StandingLine({ it }: { it: Standing }) {
  const { say, format } = useWords(['advice', 'law'])
  return (
    <li>
      {format.state(it.state)}: {say(`standing.${it.status}`, {}, it.status)}
      {it.since && `, ${format.date(it.since)}`} <Age it={it} />{' '}
      <span className="screen-only">
        <Cite it={{ article: '', source: it.source, confidence: it.confidence }} />
      </span>{' '}
      <RecordLink instrument={it.instrument} state={it.state} on={it.on} />
    </li>
  )
}
