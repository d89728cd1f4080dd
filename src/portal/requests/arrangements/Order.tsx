import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { Offer } from './Progress.tsx'

/** What was said of an order on data after it left: Annexes III, V and VI of Regulation (EU) 2023/1543. */
export function Order() {
  const { t, say } = useWords()
  const { request } = useRequest()
  if (request.instrument !== 'EU-EEVIDENCE') return null
  const nothing = request.impossible.length + request.preservation.length === 0
  return (
    <Sheet title={t('requests:preservation.title')} side={<Offer step="tell-preservation" />} flush>
      {nothing && (
        <p className={css.faint} style={{ padding: 16 }}>
          {t('requests:preservation.none')}
        </p>
      )}
      {request.impossible.map((one) => (
        <article key={one.event} className={css.card}>
          <h3>{t('requests:ask.impossible')}</h3>
          <p className={css.faint}>
            <Flag state={request.requested.state} /> {one.name}, <When at={one.at} />
          </p>
          <ul className={css.lines}>
            {one.reasons.map((reason) => (
              <li key={reason}>{say(`impossible.${reason}`)}</li>
            ))}
          </ul>
          {one.preserved && <p>{t('requests:ask.preserved')}</p>}
        </article>
      ))}
      {request.preservation.map((one) => (
        <article key={one.event} className={css.card}>
          <h3>{t(`requests:preservation.kindOf.${one.kind}`)}</h3>
          <p className={css.faint}>
            <Flag state={request.requesting.state} /> {one.name}, <When at={one.at} />
            {one.follow && ` · ${say(`option.follow.${one.follow}`)}`} {one.reference}
          </p>
          {one.message && <p dir="auto">{one.message}</p>}
        </article>
      ))}
    </Sheet>
  )
}
