import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { Consultations } from '../parts.tsx'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'
import { useLabels } from '../words/labels.ts'

/** What was asked, field by field, and answered; and the consultation of both authorities. */
export function Questions() {
  const { t, say, format } = useWords()
  const { request, open } = useRequest()
  const label = useLabels()
  const act = request.acts.find((one) => (one.step === 'ask' || one.step === 'answer') && one.open)
  const partner = format.state(request.partner.state)
  return (
    <div className={css.stack}>
      <Sheet
        title={t('requests:tab.questions')}
        side={
          act && (
            <Button size="compact-sm" variant="default" onClick={() => open(act.step)}>
              {say(`step.${act.step}`, { partner })}
            </Button>
          )
        }
        flush
      >
        {request.questions.length === 0 && <Empty title={t('requests:question.none')} says={t('requests:question.noneSays')} />}
        {request.questions.map((question) => (
          <article key={question.id} className={css.card}>
            <div className={css.cardHead}>
              <h3>
                {question.pointer ? (
                  <Link
                    to={request.content && question.pointer.startsWith('/measures') ? '/requests/$id/measures' : '/requests/$id'}
                    params={{ id: request.id } as never}
                    hash={`f${question.pointer.replaceAll('/', '-')}`}
                  >
                    {label(question.pointer)}
                  </Link>
                ) : (
                  t('requests:whole')
                )}
              </h3>
              {question.answer === undefined ? (
                <Badge tone="wait">{t('requests:question.waits')}</Badge>
              ) : (
                <Badge tone="good">{t('requests:question.done')}</Badge>
              )}
            </div>
            <p className={css.faint}>
              <Flag state={request.requested.state} /> <When at={question.askedAt} />
              {question.due && ` · ${say('label.due')} ${format.date(question.due)}`}
            </p>
            <p dir="auto" className={css.quote}>
              {question.text}
            </p>
            {question.answer !== undefined && (
              <>
                <p className={css.faint}>
                  <Flag state={request.requesting.state} /> {question.answeredAt && <When at={question.answeredAt} />}
                </p>
                <p dir="auto">{question.answer}</p>
              </>
            )}
          </article>
        ))}
      </Sheet>
      {request.consultations.length > 0 && (
        <Sheet title={t('requests:question.consultation')}>
          <Consultations request={request} />
        </Sheet>
      )}
    </div>
  )
}
