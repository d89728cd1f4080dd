import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { flatten } from '../../../api/queries.ts'
import { useMay } from '../../../api/session.ts'
import { Empty, SkeletonRows } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { AddExhibit } from '../../../evidence/AddExhibit.tsx'
import { exhibitsQuery } from '../../../evidence/api.ts'
import { ExhibitCard } from '../../../evidence/ExhibitCard.tsx'
import { ExhibitDrawer } from '../../../evidence/ExhibitDrawer.tsx'
import { FindWords } from '../../../evidence/FindWords.tsx'
import { ImportCase } from '../../../evidence/ImportCase.tsx'
import { CourtPackage } from '../../../evidence/packages/CourtPackage.tsx'
import { CourtPackages } from '../../../evidence/packages/CourtPackages.tsx'
import { Unfinished } from '../../../evidence/Unfinished.tsx'
import { Icon } from '../../../icons/Icon.tsx'
import { useWords } from '../../../words.ts'
import { useCase } from '../CasePage.tsx'
import { AddObject } from './AddObject.tsx'
import { FilterTeam } from './FilterTeam.tsx'
import css from './Uses.module.css'

/** Every exhibit of the case: files, objects, and how much lies with the filter team. */
export function CaseEvidence() {
  const { t } = useWords()
  const it = useCase()
  const may = useMay()
  const search = useSearch({ strict: false }) as { exhibit?: string }
  const query = useInfiniteQuery(exhibitsQuery(it.id))
  const [shown, setShown] = useState<{ id: string; place?: number } | undefined>(
    search.exhibit ? { id: search.exhibit } : undefined,
  )
  const open = (id: string) => setShown({ id })
  const [doing, setDoing] = useState<'file' | 'object' | 'package' | 'import'>()
  const close = () => setDoing(undefined)
  const exhibits = flatten(query.data)
  const writes = may('evidence.add') && it.state === 'open'
  return (
    <div className={css.stack}>
      <Sheet
        title={t('evidence:page.title')}
        flush
        side={
          <div className={css.acts}>
            {may('evidence.package') && exhibits.length > 0 && (
              <Button size="compact-sm" variant="default" onClick={() => setDoing('package')}>
                {t('evidence:page.package')}
              </Button>
            )}
            {writes && (
              <>
                <Button size="compact-sm" variant="default" onClick={() => setDoing('import')}>
                  {t('uses:import.open')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => setDoing('object')}>
                  {t('uses:object.add')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<Icon name="plus" size={14} />}
                  onClick={() => setDoing('file')}
                >
                  {t('evidence:page.add')}
                </Button>
              </>
            )}
          </div>
        }
      >
        {query.data === undefined && !query.error && <SkeletonRows rows={3} />}
        {query.data && exhibits.length === 0 && <Empty title={t('evidence:page.empty')} />}
        {exhibits.map((one) => (
          <ExhibitCard key={one.id} it={one} onOpen={open} />
        ))}
        {query.hasNextPage && (
          <div className={css.card}>
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('frame:list.more')}
            </Button>
          </div>
        )}
      </Sheet>
      {writes && <Unfinished caseId={it.id} />}
      {exhibits.length > 0 && <FindWords caseId={it.id} onOpen={(id, place) => setShown({ id, place })} />}
      <CourtPackages caseId={it.id} />
      <FilterTeam it={it} />
      <ExhibitDrawer caseId={it.id} id={shown?.id} place={shown?.place} onOpen={open} onClose={() => setShown(undefined)} />
      {doing === 'file' && <AddExhibit caseId={it.id} onClose={close} />}
      {doing === 'import' && <ImportCase caseId={it.id} onClose={close} />}
      {doing === 'object' && <AddObject caseId={it.id} onClose={close} />}
      {doing === 'package' && <CourtPackage caseId={it.id} exhibits={exhibits} onClose={close} />}
    </div>
  )
}
