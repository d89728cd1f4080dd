import { Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { clocksQuery } from '../api/queries.ts'
import { useSession } from '../api/session.ts'
import { Clock } from '../design/Clock.tsx'
import { Icon } from '../icons/Icon.tsx'
import { addressOf } from '../pages/inbox/row.ts'
import { useWords } from '../words.ts'
import css from './Frame.module.css'

const shownAtMost = 8

/** The clocks that have run out or run out today, from any page. Nothing when there are none. */
export function ClocksToday() {
  const { t } = useWords()
  const { node } = useSession()
  const navigate = useNavigate()
  const { data } = useQuery({ ...clocksQuery(node.timeZone), staleTime: 60_000 })
  const urgent = data?.items.filter((item) => item.group === 'overdue' || item.group === 'today') ?? []
  if (urgent.length === 0) return null
  return (
    <Menu position="bottom-end" width={380}>
      <Menu.Target>
        <button type="button" className={`${css.tool} ${css.due}`} aria-label={t('frame:clocksToday', { count: urgent.length })}>
          <Icon name="clock" />
          <span aria-hidden="true">{urgent.length}</span>
          <span className={css.wide} aria-hidden="true">
            {t('frame:clocksTodayShort')}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {urgent.slice(0, shownAtMost).map((item) => (
          <Menu.Item key={`${item.kind}:${item.id}`} onClick={() => void navigate(addressOf(item))}>
            <div dir="auto" style={{ fontWeight: 500 }}>
              {item.reference} · {item.title}
            </div>
            {item.clock && <Clock due={item.clock.due} soft={item.clock.soft} source={item.clock.article} />}
          </Menu.Item>
        ))}
        {urgent.length > shownAtMost && (
          <Menu.Item onClick={() => void navigate({ to: '/' })}>{t('frame:clocksAll', { count: urgent.length })}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
