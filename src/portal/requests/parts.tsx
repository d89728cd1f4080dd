/** Small pieces that several pages of a request show. */
import type { Measure } from '../../assistance/content.ts'
import { When } from '../design/Clock.tsx'
import { Flag } from '../design/Flag.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords, type Words } from '../words.ts'
import type { RequestView } from './api.ts'
import css from './Request.module.css'

/** A measure in one line: its family, and the first words of what is asked. */
export function measureName(measure: Pick<Measure, 'family' | 'description'>, language: string, say: Words['say']): string {
  const text = (measure.description.find((one) => one.lang === language) ?? measure.description[0])?.text.trim() ?? ''
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return short ? `${say(`measure.${measure.family}`)}: ${short}` : say(`measure.${measure.family}`)
}

export function Party({ state, authority }: { state: string; authority: string }) {
  const { format } = useWords()
  return (
    <span className={css.party}>
      <Flag state={state} />
      <span dir="auto">{authority}</span>
      <span className="unseen">{format.state(state)}</span>
    </span>
  )
}

export function ConditionList({ conditions }: { conditions: RequestView['conditions'] }) {
  const { t, say, format } = useWords()
  if (conditions.length === 0) return null
  return (
    <ul className={css.conditions}>
      {conditions.map((condition) => (
        <li key={condition.id}>
          <Icon name="lock" size={16} />
          <div>
            <strong>{say(`condition.${condition.kind}`)}</strong>
            <p dir="auto">{condition.text}</p>
            <p className={css.faint}>
              {[condition.basis, condition.until && `${t('evidence:label.until')} ${format.date(condition.until)}`]
                .filter(Boolean)
                .join(' · ')}{' '}
              {condition.acceptedAt ? (
                <>
                  {t('requests:condition.accepted')} <When at={condition.acceptedAt} />
                </>
              ) : (
                t('requests:condition.offered')
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

type Item = RequestView['results'][number]['items'][number]

/** What a delivery named: number, file, digest, and the conditions on it. */
export function ManifestList({
  request,
  items,
  onOpen,
}: {
  request: RequestView
  items: readonly Item[]
  onOpen?: (id: string) => void
}) {
  const { t, say, format, language } = useWords()
  return (
    <ul className={css.manifest}>
      {items.map((item) => {
        const measure = request.content.measures.find((one) => one.id === item.measure)
        return (
          <li key={item.exhibit}>
            <Icon name="evidence" />
            <div>
              <p>
                {onOpen ? (
                  <button type="button" className={css.link} data-row={item.exhibit} onClick={() => onOpen(item.exhibit)}>
                    {item.number}
                  </button>
                ) : (
                  <strong>{item.number}</strong>
                )}{' '}
                <span dir="auto">{item.name}</span> <span className={css.faint}>{format.bytes(item.bytes)}</span>
              </p>
              {measure && (
                <p className={css.faint} dir="auto">
                  {t('requests:results.for', { measure: measureName(measure, language, say) })}
                </p>
              )}
              <p className={css.faint}>
                SHA-256 <code className={css.digest}>{item.sha256}</code>
              </p>
              {item.conditions.map((condition, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list of a delivery never changes
                <p key={i} className={css.faint}>
                  <Icon name="lock" size={14} /> {say(`condition.${condition.kind}`)}
                  {condition.text && `: ${condition.text}`}
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The consultation as it was spoken, oldest first. */
export function Consultations({ request }: { request: RequestView }) {
  const { say } = useWords()
  if (request.consultations.length === 0) return null
  return (
    <ol className={css.talk}>
      {request.consultations.map((one) => (
        <li key={one.event} data-ours={one.by === request.side || undefined}>
          <p className={css.faint}>
            <Flag state={request[one.by].state} /> {one.name}, {say(`topic.${one.topic}`)}, <When at={one.at} />
          </p>
          <p dir="auto">{one.message}</p>
        </li>
      ))}
    </ol>
  )
}
