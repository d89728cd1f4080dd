import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useMay, useSession } from '../api/session.ts'
import { When } from '../design/Clock.tsx'
import { SkeletonRows } from '../design/Problem.tsx'
import { Facts } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import { AddExhibit } from './AddExhibit.tsx'
import type { ExhibitView } from './api.ts'
import css from './Evidence.module.css'
import { HandOver, SignFor } from './HandOver.tsx'
import { type ObjectView, objectQuery } from './uses.ts'

const QrCode = lazy(() => import('./QrCode.tsx').then((it) => ({ default: it.QrCode })))

/** A physical object: where it is, under which bag and seals, in whose hands it was, its pictures, its label. */
export function ObjectSection({ caseId, it, onOpen }: { caseId: string; it: ExhibitView; onOpen: (id: string) => void }) {
  const { t, format } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const { data } = useQuery(objectQuery(caseId, it.id))
  const [doing, setDoing] = useState<'hand' | 'picture' | 'sign'>()
  const close = () => setDoing(undefined)
  if (!data) return <SkeletonRows rows={3} />
  const waits = data.handovers.find((one) => !one.receivedAt)
  const mine = waits && officer.id === (waits.receiver ?? waits.giver)
  return (
    <section aria-label={t('uses:object.title')} className={css.stack}>
      <h3>{t('uses:object.title')}</h3>
      <Facts
        facts={[
          [t('uses:object.category'), t(`uses:category.${data.category}`)],
          [t('uses:object.bag'), data.bag],
          [t('uses:object.seals'), data.seals.join(', ')],
          [t('uses:object.keptAt'), data.keptAt],
          [t('uses:object.holder'), data.holder],
          [t('uses:object.keepUntil'), data.keepUntil && format.date(data.keepUntil)],
          data.pictures.length > 0 && [
            t('uses:object.pictures'),
            data.pictures.map((one) => (
              <p key={one.id}>
                <button type="button" className={css.link} onClick={() => onOpen(one.id)}>
                  {one.number}
                </button>{' '}
                <bdi>{one.name}</bdi>
              </p>
            )),
          ],
        ]}
      />
      <div className={css.actions}>
        {may('evidence.hand') && !waits && (
          <Button size="compact-sm" onClick={() => setDoing('hand')}>
            {t('uses:object.hand')}
          </Button>
        )}
        {mine && (
          <Button size="compact-sm" onClick={() => setDoing('sign')}>
            {t('uses:object.sign')}
          </Button>
        )}
        {may('evidence.add') && (
          <Button size="compact-sm" variant="default" onClick={() => setDoing('picture')}>
            {t('uses:object.addPicture')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => window.print()}>
          {t('uses:object.print')}
        </Button>
      </div>
      <ol className={css.chain}>
        {data.handovers.map((one, n) => (
          <li key={one.id}>
            <span className={css.number} aria-hidden="true">
              {n + 1}
            </span>
            <div>
              <p>
                <strong dir="auto">
                  {one.giverName} → {one.receiverName}
                </strong>{' '}
                <span className={css.faint}>
                  <When at={one.givenAt} />
                </span>
              </p>
              <p dir="auto" className={css.faint}>
                {one.place} · {one.purpose}
              </p>
              <p className={css.faint}>
                {one.receivedAt ? (
                  <>
                    {t('uses:object.signed')} <When at={one.receivedAt} /> · {t('uses:object.seals')}:{' '}
                    {one.sealsFound?.join(', ')}
                  </>
                ) : (
                  t('uses:object.unsigned')
                )}
              </p>
              {one.note && <p dir="auto">{one.note}</p>}
              {one.signature && <img src={one.signature} alt={t('uses:object.signature')} className={css.signature} />}
            </div>
          </li>
        ))}
      </ol>
      <Label caseId={caseId} it={data} />
      {doing === 'hand' && <HandOver caseId={caseId} it={data} onClose={close} />}
      {doing === 'sign' && waits && <SignFor caseId={caseId} it={data} handover={waits} onClose={close} />}
      {doing === 'picture' && <AddExhibit caseId={caseId} of={it.id} onClose={close} />}
    </section>
  )
}

/** The label for the bag. Printing this page prints it alone; its code leads back here. */
function Label({ caseId, it }: { caseId: string; it: ObjectView }) {
  const { t } = useWords()
  const address = `${location.origin}/cases/${caseId}/evidence?exhibit=${it.exhibit}`
  return (
    <div className={css.label} data-label>
      <Suspense>
        <QrCode text={address} label={t('uses:object.code', { number: it.number })} />
      </Suspense>
      <div>
        <strong>{it.number}</strong>
        <p dir="auto">{it.name}</p>
        <p>
          {t('uses:object.bag')}: {it.bag ?? '-'}
        </p>
        <p>
          {t('uses:object.seals')}: {it.seals.join(', ') || '-'}
        </p>
        <code className={css.digest}>{it.sha256.slice(0, 32)}</code>
      </div>
    </div>
  )
}
