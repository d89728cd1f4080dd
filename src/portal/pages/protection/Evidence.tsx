import { useState } from 'react'
import { When } from '../../design/Clock.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { SideDrawer } from '../../design/SideDrawer.tsx'
import { useWords } from '../../words.ts'
import type { DueView } from './api.ts'
import { linkLike } from './parts.tsx'

/** What speaks for and against keeping a case, thing by thing: since when, when it was last used, what its giver allows, who has copies. */
export function Evidence({ it }: { it: DueView }) {
  const { t, format } = useWords()
  const [opened, setOpened] = useState(false)
  const title = t('guard:evidence.title', { reference: it.reference })
  return (
    <>
      <button type="button" style={linkLike} aria-label={title} onClick={() => setOpened(true)}>
        {format.number(it.things.length)}
      </button>
      <SideDrawer opened={opened} onClose={() => setOpened(false)} title={title} size={760}>
        <DataTable
          inset
          label={title}
          rows={it.things}
          idOf={(row) => row.subject}
          columns={[
            {
              key: 'thing',
              header: t('guard:evidence.thing'),
              cell: (row) => (
                <>
                  <bdi>{row.reference}</bdi>
                  <div style={{ color: 'var(--ink-soft)' }}>{t(`protection:activity.${row.room}`)}</div>
                </>
              ),
            },
            {
              key: 'since',
              header: t('guard:evidence.since'),
              width: 130,
              phone: 'label',
              cell: (row) => <When at={row.since} />,
            },
            {
              key: 'used',
              header: t('guard:evidence.used'),
              width: 130,
              phone: 'label',
              cell: (row) => row.lastUsed && <When at={row.lastUsed} />,
            },
            {
              key: 'by',
              header: t('guard:evidence.reviewBy'),
              width: 110,
              phone: 'label',
              cell: (row) => <bdi>{row.reviewBy}</bdi>,
            },
            {
              key: 'owner',
              header: t('guard:evidence.owner'),
              width: 110,
              phone: 'label',
              cell: (row) => <bdi>{row.deleteBy ?? ''}</bdi>,
            },
            {
              key: 'copies',
              header: t('protection:retention.copies'),
              width: 130,
              phone: 'label',
              cell: (row) => format.list(row.recipients),
            },
          ]}
        />
      </SideDrawer>
    </>
  )
}
