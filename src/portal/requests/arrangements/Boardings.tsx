import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { Offer } from './Progress.tsx'

const tones: Readonly<Record<string, Tone>> = { authorised: 'good', 'imminent-danger': 'wait', agreement: 'info', none: 'bad' }

/** What was done on board, each measure with what it rested on: the flag State reads the same. */
export function Boardings() {
  const { t, format } = useWords()
  const { request } = useRequest()
  if (!request.content.measures.some((measure) => measure.family === 'flag-state-authorisation')) return null
  return (
    <Sheet title={t('requests:boarding.title')} side={<Offer step="tell-boarding" />} flush>
      {request.boardings.length === 0 && (
        <p className={css.faint} style={{ padding: 16 }}>
          {t('requests:boarding.none')}
        </p>
      )}
      {request.boardings.map((one) => (
        <article key={one.event} className={css.card}>
          <h3>{format.date(one.on)}</h3>
          <p className={css.faint}>
            <Flag state={request.requesting.state} /> {one.name}, <When at={one.at} />
          </p>
          {one.taken.map((it) => (
            <div key={it.text}>
              <p dir="auto">
                {it.text} <Badge tone={tones[it.under] ?? 'info'}>{t(`requests:boarding.underOf.${it.under}`)}</Badge>
              </p>
              {it.why && (
                <p dir="auto" className={css.quote}>
                  {it.why}
                </p>
              )}
            </div>
          ))}
          {one.message && <p dir="auto">{one.message}</p>}
        </article>
      ))}
    </Sheet>
  )
}
