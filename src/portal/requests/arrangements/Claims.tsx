import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { Offer } from './Progress.tsx'

/** What third parties claim of the property, each with the measure that waits for it, and what became of it. */
export function Claims() {
  const { t, say } = useWords()
  const { request } = useRequest()
  const offered = request.acts.some((act) => act.step === 'raise-claim' && act.open)
  if (request.claims.length === 0 && !offered) return null
  return (
    <Sheet
      title={t('requests:claim.title')}
      side={
        <span className={css.eventSide}>
          <Offer step="decide-claim" />
          <Offer step="raise-claim" />
        </span>
      }
      flush
    >
      {request.claims.length === 0 && (
        <p className={css.faint} style={{ padding: 16 }}>
          {t('requests:claim.none')}
        </p>
      )}
      {request.claims.map((one) => {
        const at = request.content.measures.findIndex((measure) => measure.id === one.measure)
        const family = request.content.measures[at]?.family
        return (
          <article key={one.claim} className={css.card}>
            <div className={css.cardHead}>
              <h3 dir="auto">{one.claimant}</h3>
              <Badge tone={one.decided ? 'info' : 'wait'}>
                {one.decided ? t(`requests:claim.decisionOf.${one.decided.decision}`) : t('requests:claim.waits')}
              </Badge>
            </div>
            <p className={css.faint}>
              <Flag state={request.requested.state} /> {one.by.name}, <When at={one.by.at} />
              {family && ` · ${at + 1}. ${say(`measure.${family}`)}`}
              {one.property && (
                <>
                  {' · '}
                  <bdi>{one.property}</bdi>
                </>
              )}
            </p>
            <p dir="auto">{one.grounds}</p>
            {one.decided && (
              <>
                <p className={css.faint}>
                  {one.decided.by.name}, <When at={one.decided.by.at} />
                </p>
                <p dir="auto" className={css.quote}>
                  {one.decided.reasons}
                </p>
              </>
            )}
          </article>
        )
      })}
    </Sheet>
  )
}
