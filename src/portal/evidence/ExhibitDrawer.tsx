import { Button } from '@mantine/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../api/problem.ts'
import { useMay } from '../api/session.ts'
import { When } from '../design/Clock.tsx'
import { Note, ProblemNote, SkeletonRows } from '../design/Problem.tsx'
import { Facts } from '../design/Sheet.tsx'
import { SideDrawer } from '../design/SideDrawer.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords, type Words } from '../words.ts'
import { type ExhibitView, exhibitQuery, textQuery } from './api.ts'
import { Copies } from './copies/Copies.tsx'
import { Custody } from './custody/Custody.tsx'
import { Earlier } from './custody/Earlier.tsx'
import { Keeping } from './custody/Keeping.tsx'
import { Privilege } from './custody/Privilege.tsx'
import { isShut, Scan } from './custody/Scan.tsx'
import css from './Evidence.module.css'
import { ObjectSection } from './ObjectSection.tsx'
import { OpenExhibit } from './OpenExhibit.tsx'
import { AskConsent, CopyExhibit, ImposeCondition } from './UseDialogs.tsx'
import { objectMime } from './uses.ts'
import { useBeside } from './viewer/useBeside.ts'

/** One exhibit: what it is, under which conditions, whose hands it went through, and how to open it. */
export function ExhibitDrawer({
  caseId,
  id,
  place,
  onOpen,
  onClose,
}: {
  caseId: string
  id: string | undefined
  /** The page, row or second that was found. */
  place?: number | undefined
  /** Opens another exhibit in the place of this one. */
  onOpen: (id: string) => void
  onClose: () => void
}) {
  const { t } = useWords()
  return (
    <SideDrawer opened={id !== undefined} onClose={onClose} title={t('evidence:label.number')} size={560}>
      {id && <Exhibit key={`${id} ${place}`} caseId={caseId} id={id} place={place} onOpen={onOpen} />}
    </SideDrawer>
  )
}

/** What this was made of, as far as the case sees it: each leads to itself. */
function Parents({ caseId, ids, onOpen }: { caseId: string; ids: readonly string[]; onOpen: (id: string) => void }) {
  const found = useQueries({ queries: ids.map((id) => exhibitQuery(caseId, id)) })
  return (
    <>
      {found.map(({ data }, n) =>
        data ? (
          <button key={ids[n]} type="button" className={css.link} onClick={() => onOpen(data.id)}>
            {data.number}
          </button>
        ) : (
          <bdi key={ids[n]} className={css.digest}>
            {ids[n]}
          </bdi>
        ),
      )}
    </>
  )
}

/** How long it is kept: to the first day that an officer or a condition sets, else with the case. */
function retention(it: ExhibitView, t: Words['t'], format: Words['format']): string {
  const set = it.conditions.flatMap((condition) => condition.until ?? []).toSorted()[0]
  if (it.keepUntil && (!set || it.keepUntil <= set)) return t('viewer:keeping.card', { day: format.date(it.keepUntil) })
  return set ? t('viewer:keepUntil', { day: format.date(set) }) : t('viewer:keepCase')
}

/** How far its text has been read, for who looks for words in vain. */
function TextState({ caseId, id }: { caseId: string; id: string }) {
  const { t } = useWords()
  const { data } = useQuery(textQuery(caseId, id))
  const it = data?.text
  if (!it) return null
  const seen = { done: it.nextPart - 1, all: it.parts }
  return (
    <p className={css.faint}>
      {it.state === 'failed' && `${t('viewer:text.failed')} ${t(`viewer:text.why.${it.why ?? 'content-not-readable'}`)}`}
      {it.state === 'reading' && t('viewer:text.reading', seen)}
      {it.state === 'done' && it.why === 'no-recogniser' && t('viewer:text.blank', { count: it.blank })}
      {it.state === 'done' && it.why === 'no-text' && t('viewer:text.none')}
      {it.state === 'done' && !it.why && t('viewer:text.done')}
    </p>
  )
}

/** Bytes of a file in one segment of 1 MiB: FLOE takes 32 of them. */
const plain_bytes = 1024 * 1024 - 32

type OneProps = { caseId: string; id: string; place: number | undefined; onOpen: (id: string) => void }
function Exhibit({ caseId, id, place, onOpen }: OneProps) {
  const { t, format } = useWords()
  const { data: it, error } = useQuery(exhibitQuery(caseId, id))
  const beside = useBeside(caseId, it)
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
          it.mime !== objectMime && [t('evidence:label.size'), `${format.bytes(it.size)}, ${it.mime}`],
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
          [t('evidence:label.measure'), it.origin.measure],
          it.derivedFrom.length > 0 && [
            t('evidence:label.derived-from'),
            <Parents key="of" caseId={caseId} ids={it.derivedFrom} onOpen={onOpen} />,
          ],
          [t('viewer:keep'), retention(it, t, format)],
          it.privilege !== 'none' && [t('requests:evidence.privilege'), t(`evidence:privilege.${it.privilege}`)],
        ]}
      />
      <Arrival it={it} />
      <Scan caseId={caseId} it={it} />
      <Conditions it={it} />
      {!it.erasedAt && <Uses caseId={caseId} it={it} />}
      {it.mime === objectMime ? (
        <ObjectSection caseId={caseId} it={it} onOpen={onOpen} />
      ) : (
        !it.erasedAt &&
        !isShut(it) && (
          <>
            <TextState caseId={caseId} id={it.id} />
            <OpenExhibit caseId={caseId} it={it} place={place} beside={beside} />
            <Copies caseId={caseId} it={it} />
          </>
        )
      )}
      <Keeping caseId={caseId} it={it} />
      <Privilege caseId={caseId} it={it} />
      <Custody caseId={caseId} it={it} />
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
