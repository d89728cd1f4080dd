import { Button } from '@mantine/core'
import { Badge } from '../../design/Badge.tsx'
import { useNow, When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Empty, Note } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'

/** The act a sheet offers at its head, when it is open to this side. */
export function Offer({ step }: { step: string }) {
  const { say, format } = useWords()
  const { request, open } = useRequest()
  const act = request.acts.find((one) => one.step === step)
  if (!act?.open) return null
  return (
    <Button size="compact-sm" variant="default" onClick={() => open(step)}>
      {say(`step.${step}`, { partner: format.state(request.partner.state) })}
    </Button>
  )
}

/** A question after progress that has no answer, on the head of every page of the request, for both sides. */
export function Silence({ request }: { request: RequestView }) {
  const { t, format } = useWords()
  const now = useNow()
  const { silentSince } = request
  if (!silentSince) return null
  const whose = request.side === 'requesting' ? 'silentTheirs' : 'silentOurs'
  return (
    <Note tone="wait" role="status">
      {t(`requests:arrangements.${whose}`, {
        partner: format.state(request.partner.state),
        date: format.date(silentSince),
        since: format.relative(silentSince, now),
      })}{' '}
      <Offer step={request.side === 'requesting' ? 'consult' : 'tell-progress'} />
    </Note>
  )
}

/** What was asked about progress and what was said, the newest first. */
export function Progress() {
  const { t, format } = useWords()
  const { request } = useRequest()
  const all = [...request.progress].reverse()
  const step = request.side === 'requesting' ? 'ask-progress' : 'tell-progress'
  // Under whatever the request was made; not every instrument speaks of progress.
  const article = request.acts.find((act) => act.step === step)?.article
  return (
    <Sheet title={t('requests:arrangements.progress.title')} side={<Offer step={step} />} flush>
      {all.length === 0 && (
        <Empty
          title={t('requests:arrangements.progress.none')}
          says={[t('requests:arrangements.progress.noneSays'), article && `\u2068${article}\u2069`].filter(Boolean).join(' ')}
        />
      )}
      {all.map(({ asked, told }) => (
        <article key={asked?.event ?? told?.event} className={css.card}>
          <div className={css.cardHead}>
            <h3>
              {told ? t(`requests:arrangements.progress.standing.${told.standing}`) : t('requests:arrangements.progress.open')}
            </h3>
            {told ? (
              told.expected && (
                <Badge tone="info">{t('requests:arrangements.progress.expected', { date: format.date(told.expected) })}</Badge>
              )
            ) : (
              <Badge tone="wait">{t('requests:question.waits')}</Badge>
            )}
          </div>
          {asked && (
            <p className={css.faint}>
              <Flag state={request.requesting.state} /> {t('requests:arrangements.progress.asked', { name: asked.name })},{' '}
              <When at={asked.at} />
            </p>
          )}
          {asked?.message && (
            <p dir="auto" className={css.quote}>
              {asked.message}
            </p>
          )}
          {told && (
            <p className={css.faint}>
              <Flag state={request.requested.state} /> {t('requests:arrangements.progress.told', { name: told.name })},{' '}
              <When at={told.at} />
            </p>
          )}
          {told?.message && <p dir="auto">{told.message}</p>}
        </article>
      ))}
    </Sheet>
  )
}
