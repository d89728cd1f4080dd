import { Tooltip } from '@mantine/core'
import { useEffect, useState } from 'react'
import { nodeNow } from '../api/nodeClock.ts'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import css from './Clock.module.css'
import { type ClockFacts, clockState, dueAt_ms } from './clock.ts'

/** Now, renewed every half minute: one interval a page is cheap, one a clock is not worth sharing. */
export function useNow(): number {
  const [now, setNow] = useState(nodeNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(nodeNow()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** What runs out when, and under which rule. The source stands beside every countdown. */
export function Clock({ source, ...facts }: ClockFacts & { source?: string | undefined }) {
  const { t, format } = useWords()
  const now = useNow()
  const { key, tone } = clockState(facts, now)
  const { due } = facts
  const relative = due ? format.relative(new Date(dueAt_ms(due)).toISOString(), now) : ''
  const picture = key === 'met' ? 'check' : key === 'expired' || key === 'late' ? 'warning' : 'clock'
  const words = (
    <span className={`${css.due} ${css[tone]}`}>
      <Icon name={picture} size={15} />
      {t(`frame:clock.${key}`, { relative })}
    </span>
  )
  return (
    <span className={css.clock}>
      {due ? <Tooltip label={due.length === 10 ? format.date(due) : format.full(due)}>{words}</Tooltip> : words}
      {source && (
        <span className={css.source} dir="auto">
          {source}
        </span>
      )}
    </span>
  )
}

/** A date and time, with the relative time and the zone on hover. */
export function When({ at, dateOnly }: { at: string; dateOnly?: boolean }) {
  const { format } = useWords()
  const now = useNow()
  const words = dateOnly || at.length === 10 ? format.date(at) : format.dateTime(at)
  const more = at.length === 10 ? format.relative(`${at}T12:00:00.000Z`, now) : `${format.relative(at, now)}, ${format.full(at)}`
  return (
    <Tooltip label={more}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {words}
      </time>
    </Tooltip>
  )
}
