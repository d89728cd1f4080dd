/** Both sides of what is about to leave: what they will see, and what stays here. */
import { Flag } from '../../design/Flag.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { Content, RequestView } from '../api.ts'
import css from '../Request.module.css'

export function PreSend({
  request,
  content,
  leaves,
}: {
  request: RequestView
  content?: Content
  /** What leaves, when it is not the request itself. */
  leaves?: readonly string[]
}) {
  const { t, say, format } = useWords()
  const partner = request.side === 'requesting' ? request.requested : request.requesting
  const written = content
    ? [...new Set(content.facts.filter((text) => text.text.trim()).map((text) => format.language(text.lang)))]
    : []
  const go = leaves ?? [
    t('requests:send.text', { title: content?.title ?? '', languages: format.list(written) }),
    t('requests:send.counts', {
      measures: content?.measures.length ?? 0,
      persons: content?.persons.length ?? 0,
      offences: content?.offences.length ?? 0,
    }),
    ...(content?.attachments ?? []).map((one) => `${say('label.attachments')}: ${one.title}`),
    t('requests:send.signature', { authority: request.requesting.authority }),
  ]
  const stay = [t('requests:send.stays.notes'), t('requests:send.stays.review'), t('requests:send.stays.case')]
  return (
    <section className={css.both} aria-label={t('requests:send.both')}>
      <div className={css.bothSide}>
        <h3>
          <Flag state={partner.state} /> {t('requests:send.theySee', { authority: partner.authority })}
        </h3>
        <ul>
          {go.map((line) => (
            <li key={line} dir="auto">
              <Icon name="send" size={15} />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={css.bothSide}>
        <h3>{t('requests:send.staysHere')}</h3>
        <ul>
          {stay.map((line) => (
            <li key={line}>
              <Icon name="lock" size={15} />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
