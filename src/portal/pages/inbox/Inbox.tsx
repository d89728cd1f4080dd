import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { nodeNow } from '../../api/nodeClock.ts'
import { countsQuery, flatten, inboxQuery } from '../../api/queries.ts'
import { useSession } from '../../api/session.ts'
import type { InboxItem } from '../../api/types.ts'
import { StateBadge } from '../../design/Badge.tsx'
import { Clock, When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageHeader } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import css from './Inbox.module.css'
import { Preview } from './Preview.tsx'
import { addressOf, keyOf } from './row.ts'
import { Partner, Waiting } from './Who.tsx'

const views = ['ours', 'me', 'them', 'all'] as const

/** What waits, grouped by what runs out first. The row under the focus is shown beside. */
export function Inbox() {
  const { t, format } = useWords()
  const { node } = useSession()
  const search = useSearch({ strict: false }) as { view?: string }
  const view = views.find((one) => one === search.view) ?? 'ours'
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(inboxQuery(view, node.timeZone))
  const { data: counts } = useSuspenseQuery(countsQuery(node.timeZone))
  const [chosen, setChosen] = useState<string>()
  const items = flatten<InboxItem>(data)
  const shown = items.find((item) => keyOf(item) === chosen) ?? items[0]
  const count = {
    ours: (counts.waitingFor.me ?? 0) + (counts.waitingFor.us ?? 0),
    me: counts.waitingFor.me ?? 0,
    them: counts.waitingFor.them ?? 0,
    all: 0,
  }
  return (
    <>
      <PageHeader
        title={t('frame:place.inbox')}
        facts={
          <nav className={css.views} aria-label={t('pages:inbox.views')}>
            {views.map((one) => (
              <Link
                key={one}
                to="/"
                search={(one === 'ours' ? {} : { view: one }) as never}
                activeOptions={{ exact: true, includeSearch: true }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t(`pages:inbox.view.${one}`)}
                {one !== 'all' && <span>{format.number(count[one])}</span>}
              </Link>
            ))}
          </nav>
        }
      />
      <div className={css.split} data-alone={!shown || undefined}>
        <div className={css.list}>
          {items.length === 0 ? (
            <Empty title={t(`pages:inbox.empty.${view}.title`)} says={t(`pages:inbox.empty.${view}.says`)} />
          ) : (
            <DataTable
              label={t('frame:place.inbox')}
              rows={items}
              idOf={keyOf}
              to={addressOf}
              chosen={shown && keyOf(shown)}
              onWalk={(item) => setChosen(keyOf(item))}
              groupOf={(item) => t(`pages:inbox.group.${item.group}`)}
              more={{ has: hasNextPage, busy: isFetchingNextPage, load: () => void fetchNextPage() }}
              columns={[
                { key: 'object', header: t('pages:inbox.object'), cell: (item) => <Subject item={item} /> },
                {
                  key: 'partner',
                  header: t('pages:inbox.partner'),
                  width: 110,
                  cell: (item) => item.partner && <Partner state={item.partner.state} />,
                },
                { key: 'stage', header: t('pages:inbox.stage'), width: 140, cell: (item) => <StateBadge state={item.stage} /> },
                {
                  key: 'clock',
                  header: t('pages:inbox.clock'),
                  width: 170,
                  cell: (item) => item.clock && <Clock due={item.clock.due} soft={item.clock.soft} source={item.clock.article} />,
                },
                {
                  key: 'waits',
                  header: t('pages:inbox.waits'),
                  width: 130,
                  cell: (item) => (
                    <>
                      <Waiting item={item} />
                      {item.silentSince && (
                        <span className={css.silent}>
                          {t('pages:inbox.silent', { since: format.relative(item.silentSince, nodeNow()) })}
                        </span>
                      )}
                      <span className={css.last}>
                        <When at={item.lastEvent.at} dateOnly />
                      </span>
                    </>
                  ),
                },
              ]}
            />
          )}
        </div>
        {shown && <Preview item={shown} />}
      </div>
    </>
  )
}

function Subject({ item }: { item: InboxItem }) {
  return (
    <>
      <span className={css.reference}>{item.reference}</span>
      <span className={css.title} dir="auto">
        {item.title}
      </span>
    </>
  )
}
