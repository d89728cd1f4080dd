import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { When } from '../../design/Clock.tsx'
import { Empty, SkeletonRows } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { AddExhibit } from '../../evidence/AddExhibit.tsx'
import { exhibitsQuery } from '../../evidence/api.ts'
import { ExhibitCard } from '../../evidence/ExhibitCard.tsx'
import { ExhibitDrawer } from '../../evidence/ExhibitDrawer.tsx'
import { CourtPackage } from '../../evidence/packages/CourtPackage.tsx'
import { Unfinished } from '../../evidence/Unfinished.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { ManifestList } from '../parts.tsx'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'

/** Results of this request, sent or received, and the exhibits of its case here. */
export function Evidence() {
  const { t } = useWords()
  const { request } = useRequest()
  const may = useMay()
  const query = useInfiniteQuery(exhibitsQuery(request.case))
  const [shown, setShown] = useState<string>()
  const [adding, setAdding] = useState(false)
  const [packing, setPacking] = useState(false)
  const exhibits = flatten(query.data)
  return (
    <div className={css.stack}>
      <Sheet title={t(request.side === 'requesting' ? 'requests:evidence.received' : 'requests:evidence.sent')} flush>
        {request.results.length === 0 && (
          <Empty title={t('requests:evidence.noResults')} says={t('requests:evidence.noResultsSays')} />
        )}
        {request.results.map((one) => (
          <article key={one.at} className={css.card}>
            <div className={css.cardHead}>
              <h3>{t(one.complete ? 'requests:results.whole' : 'requests:results.part')}</h3>
              <When at={one.at} />
            </div>
            {one.message && (
              <p dir="auto" className={css.quote}>
                {one.message}
              </p>
            )}
            <ManifestList request={request} items={one.items} onOpen={setShown} />
          </article>
        ))}
      </Sheet>
      <Sheet
        title={t('requests:evidence.ofCase')}
        side={
          <div className={css.sideActions}>
            {may('evidence.package') && exhibits.length > 0 && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="download" size={14} />}
                onClick={() => setPacking(true)}
              >
                {t('evidence:page.package')}
              </Button>
            )}
            {may('evidence.add') && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<Icon name="plus" size={14} />}
                onClick={() => setAdding(true)}
              >
                {t('evidence:page.add')}
              </Button>
            )}
          </div>
        }
        flush
      >
        {query.data === undefined && !query.error && <SkeletonRows rows={3} />}
        {query.data && exhibits.length === 0 && <Empty title={t('evidence:page.empty')} />}
        {exhibits.map((one) => (
          <ExhibitCard key={one.id} it={one} onOpen={setShown} />
        ))}
        {query.hasNextPage && (
          <div style={{ padding: 12 }}>
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('frame:list.more')}
            </Button>
          </div>
        )}
      </Sheet>
      {may('evidence.add') && <Unfinished caseId={request.case} />}
      {packing && (
        <CourtPackage
          caseId={request.case}
          exhibits={exhibits}
          proceeding={request.content.conducting.reference}
          onClose={() => setPacking(false)}
        />
      )}
      <ExhibitDrawer caseId={request.case} id={shown} onOpen={setShown} onClose={() => setShown(undefined)} />
      {adding && <AddExhibit caseId={request.case} reference={request.reference} onClose={() => setAdding(false)} />}
    </div>
  )
}
