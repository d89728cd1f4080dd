import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import { measureName } from '../parts.tsx'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { toneOf } from './Costs.tsx'
import { Offer } from './Progress.tsx'
import { onClocksOf, zonesFor } from './zones.ts'

type One = RequestView['hearings'][number]

/** Hours that were proposed and agreed, on the clocks of both authorities, with interpreters and tests of the line. */
export function Hearings() {
  const { t } = useWords()
  const { request } = useRequest()
  const asked = request.content.measures.some((m) => m.family === 'video' || m.family === 'statement')
  if (!asked && request.hearings.length === 0) return null
  const all = [...request.hearings].reverse()
  return (
    <Sheet
      title={t('requests:arrangements.hearing.title')}
      side={
        <span className={css.eventSide}>
          <Offer step="test-link" />
          <Offer step="answer-hearing" />
          <Offer step="propose-hearing" />
        </span>
      }
      flush
    >
      {all.length === 0 && (
        <p className={css.faint} style={{ padding: 16 }}>
          {t('requests:arrangements.hearing.none')}
        </p>
      )}
      {all.map((one) => (
        <Hearing key={one.proposal} one={one} request={request} />
      ))}
    </Sheet>
  )
}

/** One moment in every zone that matters here. */
export function Hour({ at, one, request }: { at: string; one: One; request: RequestView }) {
  const { language, format } = useWords()
  return (
    <span className={css.cell}>
      {zonesFor(one.zone, request.zones, format.zone).map((zone) => (
        <span key={zone}>
          <bdi>{onClocksOf(at, zone, language)}</bdi> <bdi className={css.faint}>{zone}</bdi>
        </span>
      ))}
    </span>
  )
}

function Hearing({ one, request }: { one: One; request: RequestView }) {
  const { t, say, language, format } = useWords()
  const words = (key: string) => t(`requests:arrangements.hearing.${key}`)
  const measure = request.content.measures.find((m) => m.id === one.measure)
  const chosen = one.slots[one.answer?.slot ?? -1]
  return (
    <article className={css.card}>
      <div className={css.cardHead}>
        <h3 dir="auto">{measure ? measureName(measure, language, say) : words('measure')}</h3>
        <Badge tone={toneOf[one.state] ?? 'calm'}>{t(`requests:arrangements.state.${one.state}`)}</Badge>
      </div>
      <p className={css.faint}>
        <Flag state={request[one.by.side].state} /> {t('requests:arrangements.hearing.proposedBy', { name: one.by.name })},{' '}
        <When at={one.by.at} /> · {one.minutes} {words('minutes')}
        {one.link && (
          <>
            {' '}
            · <bdi>{one.link}</bdi>
          </>
        )}
      </p>
      {chosen && one.state === 'agreed' ? (
        <div>
          <strong>{words('chosen')}</strong>
          <Hour at={chosen.at} one={one} request={request} />
        </div>
      ) : (
        <ol className={css.lines}>
          {one.slots.map((slot) => (
            <li key={slot.at}>
              <Hour at={slot.at} one={one} request={request} />
            </li>
          ))}
        </ol>
      )}
      {one.interpreters.map((it) => (
        <p key={it.language + it.provided} className={css.faint}>
          {words('interpreter')} {format.language(it.language)}: {words(`providedOf.${it.provided}`)}
        </p>
      ))}
      {one.test && (
        <div className={css.faint}>
          {words('test')}: <Hour at={one.test.at} one={one} request={request} />
        </div>
      )}
      {one.state === 'agreed' && one.tests.length === 0 && <p className={css.faint}>{words('untested')}</p>}
      {one.tests.map((test) => (
        <p key={test.by.event}>
          <Icon name={test.worked ? 'check' : 'warning'} size={16} /> {words(test.worked ? 'worked' : 'failed')}{' '}
          <span className={css.faint} dir="auto">
            {test.message} <Flag state={request[test.by.side].state} /> {test.by.name}, <When at={test.by.at} />
          </span>
        </p>
      ))}
      {one.message && (
        <p dir="auto" className={css.quote}>
          {one.message}
        </p>
      )}
      {one.answer && (
        <p className={css.faint}>
          <Flag state={request[one.answer.by.side].state} /> {one.answer.by.name}, <When at={one.answer.by.at} />
          {one.answer.message && `: ${one.answer.message}`}
        </p>
      )}
    </article>
  )
}
