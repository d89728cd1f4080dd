import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Note } from '../../../design/Problem.tsx'
import { useWords } from '../../../words.ts'
import { deadlineQuery } from '../../api.ts'
import { useDraftState, useField } from '../../draft/useDraft.tsx'
import css from '../../Request.module.css'
import { useRequest } from '../../useRequest.ts'

/** A date to ask for, computed from what is saved, with its reasons. Nothing is set until the officer takes it. */
export function Deadline() {
  const { t, say, format } = useWords()
  const { request } = useRequest()
  const { version } = useDraftState()
  const [, setDate] = useField<string>('/deadline/date')
  const [, setReason] = useField<string>('/deadline/reason')
  const { data } = useQuery(deadlineQuery(request.id, version))
  if (!data) return null
  const said = data.reasons.map((one) => ({
    ...one,
    text: t(`requests:deadline.why.${one.code}`, {
      ...one.params,
      day: typeof one.params.day === 'string' ? format.date(one.params.day) : '',
      family: typeof one.params.family === 'string' ? say(`measure.${one.params.family}`) : '',
      partner: format.state(request.partner.state),
      article: one.article,
    }) as string,
  }))
  const facts = said.filter((one) => one.date === data.date)
  return (
    <Note tone="info">
      <strong>
        {data.date ? t('requests:deadline.suggested', { date: format.date(data.date) }) : t('requests:deadline.none')}
      </strong>
      <ul className={css.lines}>
        {said.map((one) => (
          <li key={one.code + (one.measure ?? '') + (one.date ?? '')}>
            {one.text}{' '}
            <span className={css.faint}>
              {[one.article, say(`confidence.${one.confidence}`, {}, one.confidence)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {data.date && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setDate(data.date)
            setReason(facts.map((one) => one.text).join(' '))
          }}
        >
          {t('requests:deadline.take')}
        </Button>
      )}
    </Note>
  )
}
