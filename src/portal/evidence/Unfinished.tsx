import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { uploadsQuery } from './api.ts'
import css from './Evidence.module.css'
import { Sending } from './Sending.tsx'

/** Files that were begun and did not come to an end: after a reload the officer chooses the same file, and it goes on. */
export function Unfinished({ caseId }: { caseId: string }) {
  const { t, format } = useWords()
  const { data } = useQuery(uploadsQuery(caseId))
  const [chosen, setChosen] = useState<Readonly<{ id: string; file: File }>>()
  const drop = useAct<string>({
    path: (id) => `/evidence/cases/${caseId}/uploads/${id}`,
    verb: 'DELETE',
    refresh: [['uploads', caseId]],
  })
  if (!data || data.items.length === 0) return null
  return (
    <Sheet title={t('evidence:page.unfinished')}>
      <div className={css.stack}>
        <p className={css.faint}>{t('evidence:page.unfinished-says')}</p>
        {data.items.map((it) =>
          chosen?.id === it.id ? (
            <Sending key={it.id} caseId={caseId} id={it.id} file={chosen.file} onDone={() => setChosen(undefined)} />
          ) : (
            <div key={it.id} className={css.unfinished}>
              <div>
                <strong dir="auto">{it.name}</strong>
                <p className={css.faint}>
                  {t('evidence:page.sealed-part', { done: format.bytes(it.offset), size: format.bytes(it.size) })}
                </p>
              </div>
              <div className={css.actions}>
                <Button component="label" variant="default" size="compact-sm">
                  {t('evidence:page.same-file')}
                  <input
                    type="file"
                    className={css.hidden}
                    onChange={(event) => {
                      const file = event.currentTarget.files?.[0]
                      if (file) setChosen({ id: it.id, file })
                    }}
                  />
                </Button>
                <Button variant="subtle" color="red" size="compact-sm" onClick={() => void drop.run(it.id)}>
                  {t('evidence:page.discard')}
                </Button>
              </div>
            </div>
          ),
        )}
        <ProblemNote problem={drop.problem} />
      </div>
    </Sheet>
  )
}
