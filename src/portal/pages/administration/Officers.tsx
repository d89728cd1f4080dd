import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten, officersQuery } from '../../api/queries.ts'
import type { OfficerView } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { DataTable } from '../../design/list/DataTable.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { OfficerForm } from './OfficerForm.tsx'
import { WaysIn } from './WaysIn.tsx'

/** Who serves at this authority, in which roles, and how each comes in. */
export function Officers() {
  const { t, role, format } = useWords()
  const query = useSuspenseInfiniteQuery(officersQuery({}))
  const [open, setOpen] = useState<{ kind: 'edit' | 'ways'; officer: OfficerView } | { kind: 'add' }>()
  const close = () => setOpen(undefined)
  return (
    <PageBody>
      <Sheet
        title={t('pages:admin.officers')}
        flush
        side={
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => setOpen({ kind: 'add' })}
          >
            {t('pages:officers.add')}
          </Button>
        }
      >
        <DataTable
          inset
          label={t('pages:admin.officers')}
          rows={flatten<OfficerView>(query.data)}
          idOf={(row) => row.id}
          more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
          columns={[
            {
              key: 'name',
              header: t('pages:members.name'),
              cell: (row) => (
                <>
                  <span dir="auto" style={{ fontWeight: 500 }}>
                    {row.name}
                  </span>
                  <div dir="auto" style={{ color: 'var(--ink-soft)' }}>
                    {row.authority}
                  </div>
                </>
              ),
            },
            { key: 'roles', header: t('pages:officers.roles'), cell: (row) => format.list(row.roles.map(role)) },
            {
              key: 'active',
              header: t('pages:cases.state'),
              width: 130,
              cell: (row) => (
                <Badge tone={row.active ? 'good' : 'calm'}>
                  {t(row.active ? 'pages:officers.active' : 'pages:officers.ended')}
                </Badge>
              ),
            },
            {
              key: 'acts',
              header: t('frame:acts'),
              width: 240,
              end: true,
              cell: (row) => (
                <span style={{ display: 'inline-flex', gap: 8 }}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => setOpen({ kind: 'ways', officer: row })}
                    aria-label={`${t('pages:officers.ways')}: ${row.name}`}
                  >
                    {t('pages:officers.ways')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => setOpen({ kind: 'edit', officer: row })}
                    aria-label={`${t('pages:officers.change')}: ${row.name}`}
                  >
                    {t('pages:officers.change')}
                  </Button>
                </span>
              ),
            },
          ]}
        />
      </Sheet>
      {open?.kind === 'add' && <OfficerForm onClose={close} />}
      {open?.kind === 'edit' && <OfficerForm officer={open.officer} onClose={close} />}
      {open?.kind === 'ways' && <WaysIn officer={open.officer} onClose={close} />}
    </PageBody>
  )
}
