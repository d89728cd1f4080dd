import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { DataTable } from '../../../design/list/DataTable.tsx'
import { MethodFacts, type MethodId } from '../../../design/MethodCard.tsx'
import { PageBody } from '../../../design/PageHeader.tsx'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import { SideDrawer } from '../../../design/SideDrawer.tsx'
import { useWords } from '../../../words.ts'
import { type MethodView, methodsQuery } from '../api.ts'
import { Lines, linkLike, Take } from '../parts.tsx'

/** Every method with its card; the same cards open from the pages where results show. */
export function Methods() {
  const { t } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(methodsQuery).data
  const [shown, setShown] = useState<MethodView>()
  return (
    <PageBody>
      <Sheet title={t('guard:methods.title')} flush side={may('protection.export') && <Take register="methods" />}>
        <p style={{ padding: '12px 16px 0', margin: 0, color: 'var(--ink-soft)' }}>{t('guard:methods.says')}</p>
        <DataTable
          inset
          label={t('guard:methods.title')}
          rows={items}
          idOf={(row) => row.id}
          columns={[
            {
              key: 'method',
              header: t('guard:methods.method'),
              width: 260,
              cell: (row) => (
                <button type="button" onClick={() => setShown(row)} style={linkLike}>
                  {t(`guard:card.${row.id}.name`)}
                </button>
              ),
            },
            { key: 'accuracy', header: t('guard:methods.accuracy'), cell: (row) => t(`guard:card.${row.id}.accuracy`) },
            { key: 'limits', header: t('guard:methods.limits'), cell: (row) => t(`guard:card.${row.id}.limits`) },
          ]}
        />
      </Sheet>
      <SideDrawer
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown ? t(`guard:card.${shown.id}.name`) : ''}
        size={560}
      >
        {shown && (
          <>
            <MethodFacts method={shown.id as MethodId} />
            <Facts
              narrow
              facts={[
                [
                  t('guard:methods.repeat'),
                  <code key="r" dir="ltr">
                    {shown.repeat}
                  </code>,
                ],
                [t('guard:methods.tests'), <Lines key="t" of={shown.tests} />],
              ]}
            />
          </>
        )}
      </SideDrawer>
    </PageBody>
  )
}
