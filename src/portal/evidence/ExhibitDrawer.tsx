import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../api/problem.ts'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { When } from '../design/Clock.tsx'
import { Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { ReasonDialog } from '../design/ReasonDialog.tsx'
import { Facts } from '../design/Sheet.tsx'
import { SideDrawer } from '../design/SideDrawer.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { type ExhibitView, exhibitQuery } from './api.ts'
import { Earlier } from './Earlier.tsx'
import css from './Evidence.module.css'
import { ObjectSection } from './ObjectSection.tsx'
import { OpenExhibit } from './OpenExhibit.tsx'
import { AskConsent, CopyExhibit, ImposeCondition } from './UseDialogs.tsx'
import { objectMime, scanQuery } from './uses.ts'

/** One exhibit: what it is, under which conditions, whose hands it went through, and how to open it. */
export function ExhibitDrawer({ caseId, id, onClose }: { caseId: string; id: string | undefined; onClose: () => void }) {
  const { t } = useWords()
  return (
    <SideDrawer opened={id !== undefined} onClose={onClose} title={t('evidence:label.number')} size={560}>
      {id && <Exhibit caseId={caseId} id={id} />}
    </SideDrawer>
  )
}

/** Bytes of a file in one segment of 1 MiB: FLOE takes 32 of them. */
const plain_bytes = 1024 * 1024 - 32

function Exhibit({ caseId, id }: { caseId: string; id: string }) {
  const { t, format } = useWords()
  const { data: it, error } = useQuery(exhibitQuery(caseId, id))
  if (error) return <ProblemNote problem={problemOf(error)} />
  if (!it) return <SkeletonRows rows={4} />
  return (
    <div className={css.stack}>
      <div>
        <p className={css.faint}>{it.number}</p>
        <h2 dir="auto">{it.name}</h2>
      </div>
      <Facts
        facts={[
          [t('evidence:label.size'), `${format.bytes(it.size)}, ${it.mime}`],
          [
            t('evidence:label.sha256'),
            <code key="sha" className={css.digest}>
              {it.sha256}
            </code>,
          ],
          it.sealed && [
            t('evidence:label.root'),
            <code key="root" className={css.digest}>
              {it.sealed.root}
            </code>,
          ],
          [t('evidence:label.collected'), <When key="at" at={it.origin.collectedAt} />],
          [t('evidence:label.collected-by'), it.origin.authority],
          [t('evidence:label.place'), it.origin.place],
          [t('evidence:label.tool'), it.origin.tool],
          [t('evidence:label.request'), it.origin.request],
          it.privilege !== 'none' && [t('requests:evidence.privilege'), t(`evidence:privilege.${it.privilege}`)],
        ]}
      />
      <Arrival it={it} />
      <Scan caseId={caseId} it={it} />
      <Conditions it={it} />
      <Uses caseId={caseId} it={it} />
      {it.mime === objectMime ? <ObjectSection caseId={caseId} it={it} /> : <OpenExhibit caseId={caseId} it={it} />}
      <Custody it={it} />
      <Earlier caseId={caseId} id={it.id} />
    </div>
  )
}

/** Large content comes beside the letter: how far it is, or that what came is not what was registered. */
function Arrival({ it }: { it: ExhibitView }) {
  const { t } = useWords()
  if (!it.sealed || it.sealed.state === 'whole') return null
  if (it.sealed.state === 'damaged') return <Note tone="bad">{t('evidence:page.damaged')}</Note>
  const size = Math.max(1, Math.ceil(it.size / plain_bytes))
  return (
    <Note tone="wait" role="status">
      {t('evidence:page.coming', { done: it.sealed.arrived, size })}{' '}
      {it.sealed.fault && t('evidence:page.coming-fault', { fault: it.sealed.fault })}
    </Note>
  )
}

/** What may be done with it beyond looking: asked for, copied, bound. */
function Uses({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const may = useMay()
  const [doing, setDoing] = useState<'ask' | 'copy' | 'impose'>()
  const close = () => setDoing(undefined)
  const open = it.privilege === 'none' || it.privilege === 'released'
  return (
    <div className={css.actions}>
      {may('assistance.ask-consent') && it.conditions.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setDoing('ask')}>
          {t('uses:ask')}
        </Button>
      )}
      {may('evidence.copy') && open && (
        <Button size="compact-sm" variant="default" onClick={() => setDoing('copy')}>
          {t('uses:copy')}
        </Button>
      )}
      {may('evidence.conditions') && (
        <Button size="compact-sm" variant="default" onClick={() => setDoing('impose')}>
          {t('uses:impose')}
        </Button>
      )}
      {doing === 'ask' && <AskConsent caseId={caseId} it={it} onClose={close} />}
      {doing === 'copy' && <CopyExhibit caseId={caseId} it={it} onClose={close} />}
      {doing === 'impose' && <ImposeCondition caseId={caseId} it={it} onClose={close} />}
    </div>
  )
}

/** Where a malware scanner is asked: that the content waits for it, or what it found. */
function Scan({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const shut = it.scan === 'waiting' || it.scan === 'quarantined'
  const { data } = useQuery({ ...scanQuery(caseId, it.id), enabled: it.scan !== undefined })
  const act = useAct<{ reason: string }>({
    path: `/evidence/cases/${caseId}/exhibits/${it.id}/quarantine/open`,
    act: 'evidence.quarantine',
    refresh: [
      ['exhibits', caseId],
      ['scan', caseId, it.id],
    ],
    said: t('uses:scan.opened'),
    done: () => setAsking(false),
  })
  if (!it.scan || it.scan === 'clean') return null
  return (
    <Note tone={it.scan === 'waiting' ? 'wait' : 'bad'}>
      {t(`uses:scan.${it.scan}`)} {data?.scan?.found && <bdi>{data.scan.found}</bdi>}{' '}
      {data?.scan?.letBy && t('uses:scan.by', { name: data.scan.letBy, why: data.scan.letWhy ?? '' })}{' '}
      {shut && may('evidence.quarantine') && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('uses:scan.open')}
        </Button>
      )}
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('uses:scan.open')}
        says={t('uses:scan.says')}
        button={t('uses:scan.open')}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason })}
      />
    </Note>
  )
}

function Conditions({ it }: { it: ExhibitView }) {
  const { t, format } = useWords()
  if (it.conditions.length === 0) return null
  return (
    <section aria-label={t('requests:evidence.conditions')}>
      <h3>{t('requests:evidence.conditions')}</h3>
      <p className={css.faint}>{t('evidence:page.conditions-first')}</p>
      <ul className={css.conditions}>
        {it.conditions.map((condition) => (
          <li key={condition.id}>
            <Icon name="lock" size={16} />
            <div>
              <strong>{t(`evidence:condition.${condition.kind}`)}</strong>
              {condition.text && <p dir="auto">{condition.text}</p>}
              <p className={css.faint}>
                {[
                  condition.basis,
                  condition.imposedBy,
                  condition.until && `${t('evidence:label.until')} ${format.date(condition.until)}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {condition.consents.map((consent) => (
                <p key={`${consent.for}${consent.at}`} className={css.faint}>
                  {t('uses:consented', { for: consent.for })} {consent.uses && `(${t(`uses:doing.${consent.uses.doing}`)})`}{' '}
                  <bdi>{consent.terms}</bdi>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The chain as a judge reads it: each hand, what it did, where, why, and whether the chain holds. */
function Custody({ it }: { it: ExhibitView }) {
  const { t } = useWords()
  return (
    <section aria-label={t('requests:evidence.custody')} className={css.stack}>
      <h3>{t('requests:evidence.custody')}</h3>
      <Note tone={it.broken ? 'bad' : it.unverified.length > 0 ? 'wait' : 'good'}>
        {it.broken
          ? `${t('evidence:page.custody-breaks')} ${t(`evidence:break.${it.broken.why}`, { seq: it.broken.seq })}`
          : it.unverified.length > 0
            ? t('evidence:page.custody-unverified', { count: it.unverified.length })
            : t('evidence:page.custody-holds')}
      </Note>
      <ol className={css.chain}>
        {it.custody.map((event) => (
          <li key={event.seq} data-broken={it.broken?.seq === event.seq || undefined}>
            <span className={css.number} aria-hidden="true">
              {event.seq}
            </span>
            <div>
              <p>
                <strong>{t(`evidence:custody.${event.action}`)}</strong>
                {event.to && ` → ${event.to}`}{' '}
                <span className={css.faint}>
                  <When at={event.at} />
                </span>
              </p>
              <p dir="auto">
                {event.by.name}, {event.authority}
              </p>
              <p dir="auto" className={css.faint}>
                {event.where}
                {event.purpose && ` · ${event.purpose}`}
              </p>
              {event.change && (
                <p dir="auto">
                  {t('evidence:label.change-what')}: {event.change.what}. {event.change.why}
                </p>
              )}
              <details>
                <summary>{t('requests:evidence.seal')}</summary>
                <code className={css.digest}>{event.hash}</code>
                <p className={css.faint}>
                  {event.by.node} · <code className={css.digest}>{event.seal.key}</code>
                </p>
              </details>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
