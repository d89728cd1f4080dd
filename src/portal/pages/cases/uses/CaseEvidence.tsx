import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { flatten } from '../../../api/queries.ts'
import { useMay } from '../../../api/session.ts'
import { When } from '../../../design/Clock.tsx'
import { Empty, SkeletonRows } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { AddExhibit } from '../../../evidence/AddExhibit.tsx'
import { exhibitsQuery } from '../../../evidence/api.ts'
import { CourtPackage } from '../../../evidence/CourtPackage.tsx'
import { CourtPackages } from '../../../evidence/CourtPackages.tsx'
import { ExhibitDrawer } from '../../../evidence/ExhibitDrawer.tsx'
import { ImportCase } from '../../../evidence/ImportCase.tsx'
import { objectMime } from '../../../evidence/uses.ts'
import { Icon } from '../../../icons/Icon.tsx'
import { useWords } from '../../../words.ts'
import { useCase } from '../CasePage.tsx'
import { AddObject } from './AddObject.tsx'
import { FilterTeam } from './FilterTeam.tsx'
import css from './Uses.module.css'

/** Every exhibit of the case: files, objects, and how much lies with the filter team. */
export function CaseEvidence() {
  const { t, format } = useWords()
  const it = useCase()
  const may = useMay()
  const search = useSearch({ strict: false }) as { exhibit?: string }
  const query = useInfiniteQuery(exhibitsQuery(it.id))
  const [shown, setShown] = useState(search.exhibit)
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
          <article key={one.id} className={css.card}>
            <div className={css.head}>
              <h3>
                <button type="button" className={css.link} data-row={one.id} onClick={() => setShown(one.id)}>
                  {one.number}
                </button>{' '}
                <span dir="auto">{one.name}</span>
              </h3>
              <span className={css.faint}>
                {one.mime === objectMime ? t('uses:object.title') : format.bytes(one.size)}
                {one.from && ` · ${t('evidence:page.from-partner', { node: one.from })}`}
              </span>
            </div>
            <p className={css.faint}>
              {one.origin.authority}, <When at={one.origin.collectedAt} />
              {one.privilege !== 'none' && ` · ${t(`evidence:privilege.${one.privilege}`)}`}
              {one.conditions.length > 0 && ` · ${t('requests:evidence.conditionCount', { count: one.conditions.length })}`}
              {(one.scan === 'waiting' || one.scan === 'quarantined') && ` · ${t(`uses:scan.${one.scan}`)}`}
            </p>
          </article>
        ))}
        {query.hasNextPage && (
          <div className={css.card}>
            <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('frame:list.more')}
            </Button>
          </div>
        )}
      </Sheet>
      <CourtPackages caseId={it.id} />
      <FilterTeam it={it} />
      <ExhibitDrawer caseId={it.id} id={shown} onClose={() => setShown(undefined)} />
      {doing === 'file' && <AddExhibit caseId={it.id} onClose={close} />}
      {doing === 'import' && <ImportCase caseId={it.id} onClose={close} />}
      {doing === 'object' && <AddObject caseId={it.id} onClose={close} />}
      {doing === 'package' && <CourtPackage caseId={it.id} exhibits={exhibits} onClose={close} />}
    </div>
  )
}
