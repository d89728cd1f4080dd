import { Button } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { InboxItem } from '../../api/types.ts'
import { StateBadge } from '../../design/Badge.tsx'
import { Clock, When } from '../../design/Clock.tsx'
import { Facts } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Inbox.module.css'
import { addressOf } from './row.ts'
import { Partner, Waiting } from './Who.tsx'

/** The row under the focus, in full: enough to decide whether to open it. */
export function Preview({ item }: { item: InboxItem }) {
  const { t, act } = useWords()
  return (
    <aside className={css.preview} aria-label={t('pages:inbox.preview')}>
      <div style={{ display: 'grid', gap: 16 }}>
        <div style={{ display: 'grid', gap: 6, justifyItems: 'start' }}>
          <span style={{ color: 'var(--ink-faint)' }}>{item.reference}</span>
          <h2 dir="auto">{item.title}</h2>
          <StateBadge state={item.stage} />
        </div>
        <Facts
          narrow
          facts={[
            [
              t('pages:inbox.clock'),
              item.clock && <Clock due={item.clock.due} soft={item.clock.soft} source={item.clock.article} />,
            ],
            [t('pages:inbox.waits'), <Waiting key="waits" item={item} />],
            [t('pages:inbox.silentFact'), item.silentSince && <When at={item.silentSince} />],
            [
              t('pages:inbox.partner'),
              item.partner && (
                <>
                  <Partner state={item.partner.state} />
                  {item.partner.name && <div dir="auto">{item.partner.name}</div>}
                </>
              ),
            ],
            [t('pages:inbox.side'), item.side && t(`pages:side.${item.side}`)],
            [t('pages:inbox.assigned'), item.assignedTo?.name],
            [
              t('pages:inbox.last'),
              <>
                <span dir="auto">
                  {act(item.lastEvent.act)}
                  {item.lastEvent.by && `, ${item.lastEvent.by}`}
                </span>{' '}
                <div>
                  <When at={item.lastEvent.at} />
                </div>
              </>,
            ],
          ]}
        />
        <div>
          <Button component={Link} {...(addressOf(item) as LinkProps)} rightSection={<Icon name="arrow" size={16} />}>
            {t('pages:inbox.open')}
          </Button>
        </div>
      </div>
    </aside>
  )
}
