import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { useWords } from '../../words.ts'
import { copiesQuery, type ExhibitView, exhibitsPath } from '../api.ts'
import css from '../Evidence.module.css'
import { FormDialog } from '../UseDialogs.tsx'
import { useCopyWords } from './useCopyWords.tsx'

const Redact = lazy(() => import('./Redact.tsx').then((it) => ({ default: it.Redact })))

type Props = Readonly<{ caseId: string; it: ExhibitView }>

/** Copies with something taken out: made here, and what each of them lacks. */
export function Copies({ caseId, it }: Props) {
  const { t } = useWords()
  const may = useMay()
  const { data } = useQuery(copiesQuery(caseId, it.id))
  const [doing, setDoing] = useState<'redact' | 'clean'>()
  const open = it.privilege === 'none' || it.privilege === 'released'
  const close = () => setDoing(undefined)
  return (
    <section className={css.stack} aria-label={t('viewer:copies.title')}>
      {may('evidence.redact') && open && (
        <div className={css.actions}>
          <Button size="compact-sm" variant="default" onClick={() => setDoing('redact')}>
            {t('viewer:redact.title')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDoing('clean')}>
            {t('viewer:clean.title')}
          </Button>
        </div>
      )}
      {data && data.items.length > 0 && <h3>{t('viewer:copies.title')}</h3>}
      {data?.items.map((one) => (
        <div key={one.exhibit}>
          <p>
            <strong>{one.exhibit === it.id ? t('viewer:copies.lacks') : one.number}</strong> · {t(`viewer:copies.${one.kind}`)}
          </p>
          <p className={css.faint}>
            <bdi>{one.name}</bdi>, <When at={one.at} /> · <bdi>{one.purpose}</bdi>
          </p>
          <ul>
            {one.areas.map((area, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: areas have no other name than their place
              <li key={n} className={css.faint}>
                {area.on === 'page'
                  ? t('viewer:area.page', { page: area.page })
                  : area.on === 'cell'
                    ? t('viewer:area.row', { row: area.row })
                    : t('viewer:area.text', { from: area.from, to: area.to })}
                : <bdi>{area.why}</bdi>
              </li>
            ))}
            {one.kind === 'cleaned' && (
              <li className={css.faint}>{one.taken.map((kind) => t(`viewer:taken.${kind}`)).join(', ')}</li>
            )}
          </ul>
        </div>
      ))}
      {doing === 'clean' && <Clean caseId={caseId} it={it} onClose={close} />}
      {doing === 'redact' && (
        <Suspense>
          <Redact caseId={caseId} it={it} onClose={close} />
        </Suspense>
      )}
    </section>
  )
}

function Clean({ caseId, it, onClose }: Props & { onClose: () => void }) {
  const { t } = useWords()
  const words = useCopyWords({ caseId, it })
  const act = useAct<Record<string, unknown>>({
    path: `${exhibitsPath(caseId)}/${it.id}/cleaned`,
    act: 'evidence.redact',
    refresh: [['exhibits', caseId]],
    said: t('viewer:clean.done'),
    done: onClose,
  })
  return (
    <FormDialog
      title={t('viewer:clean.title')}
      button={t('viewer:clean.do')}
      act={act}
      onClose={onClose}
      onSubmit={() => words.complete() && void act.run(words.body())}
    >
      <p>{t('viewer:clean.says')}</p>
      {words.fields}
    </FormDialog>
  )
}
