import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { Offer } from './Progress.tsx'

type One = RequestView['costs'][number]
export const toneOf: Readonly<Record<string, Tone>> = { open: 'wait', agreed: 'good', declined: 'bad', told: 'info' }

/** The sum in hundredths: amounts are decimal text, and money is never a fraction of two. */
const sumOf = (items: One['items']): string => {
  const hundredths = items.reduce((sum, { amount }) => {
    const [whole = '0', part = ''] = amount.split('.')
    return sum + BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
  }, 0n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

/** What the execution costs, who proposed what, and what both agreed. */
export function Costs() {
  const { t } = useWords()
  const { request } = useRequest()
  const all = [...request.costs].reverse()
  return (
    <Sheet
      title={t('requests:arrangements.costs.title')}
      side={
        <span className={css.eventSide}>
          <Offer step="answer-costs" />
          <Offer step="propose-costs" />
        </span>
      }
      flush
    >
      {all.length === 0 && (
        <p className={css.faint} style={{ padding: 16 }}>
          {t('requests:arrangements.costs.none')} <bdi>{request.acts.find((act) => act.step === 'propose-costs')?.article}</bdi>
        </p>
      )}
      {all.map((one) => (
        <Proposal key={one.proposal} one={one} request={request} />
      ))}
    </Sheet>
  )
}

export function Proposal({ one, request }: { one: One; request: RequestView }) {
  const { t } = useWords()
  const words = (key: string) => t(`requests:arrangements.costs.${key}`)
  return (
    <article className={css.card}>
      <div className={css.cardHead}>
        <h3>
          {one.items.length > 0 && (
            <bdi>
              {sumOf(one.items)} {one.currency}
            </bdi>
          )}{' '}
          {words(`bearsOf.${one.bears}`)}
        </h3>
        <Badge tone={toneOf[one.state] ?? 'calm'}>{t(`requests:arrangements.state.${one.state}`)}</Badge>
      </div>
      <p className={css.faint}>
        <Flag state={request[one.by.side].state} /> {t('requests:arrangements.hearing.proposedBy', { name: one.by.name })},{' '}
        <When at={one.by.at} /> · {words(`kindOf.${one.kind}`)} · {words(one.actual ? 'actual' : 'estimate')}
        {one.share !== undefined && ` · ${t('requests:arrangements.costs.shareOf', { share: one.share })}`}
      </p>
      <ul className={css.lines}>
        {one.items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a proposal never change
          <li key={i}>
            <span dir="auto">{item.text}</span>{' '}
            <bdi className={css.faint}>
              {item.amount} {one.currency}
            </bdi>
          </li>
        ))}
      </ul>
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
