import { Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Texts } from '../../../assistance/content.ts'
import { useWords } from '../../words.ts'
import { setAt, valueAt } from '../draft/content.ts'
import css from '../Request.module.css'
import { Value } from '../Value.tsx'
import { useLabels } from '../words/labels.ts'
import { Prose, StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

const isTexts = (value: unknown): value is Texts =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof (item as { lang?: unknown })?.lang === 'string')

/** Each open question with its field as it stands; an answer may correct the field, and the corrected text becomes the next version. */
export function Answer({ request, onClose }: StepProps) {
  const { t, say, format } = useWords()
  const label = useLabels()
  const open = request.questions.filter((question) => question.answer === undefined)
  const [kept, set] = useKept<{ answers: Record<string, string>; fields: Record<string, unknown> }>(request, 'answer', {
    answers: {},
    fields: {},
  })
  const [asked, setAsked] = useState(false)
  const doing = useStep(request, 'answer', onClose)
  const answered = open.filter((question) => kept.answers[question.id]?.trim())
  const submit = () => {
    setAsked(true)
    if (answered.length < open.length) return
    const edits = Object.entries(kept.fields)
    const content = edits.reduce((whole, [pointer, value]) => setAt(whole, pointer, value), request.content)
    void doing.send({
      answers: answered.map((question) => ({ question: question.id, text: kept.answers[question.id] })),
      ...(edits.length > 0 && { content }),
    })
  }
  const edit = (pointer: string, value: unknown) => {
    const { [pointer]: _, ...rest } = kept.fields
    set({ ...kept, fields: value === undefined ? rest : { ...rest, [pointer]: value } })
  }
  return (
    <StepDialog
      request={request}
      step="answer"
      says={<p>{t('requests:says.answer')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
      size="xl"
    >
      {open.map((question, i) => {
        const now = valueAt(request.content, question.pointer)
        const editable = question.pointer !== '' && (typeof now === 'string' || isTexts(now))
        const edited = kept.fields[question.pointer]
        return (
          <fieldset key={question.id} className={css.group}>
            <legend>{label(question.pointer)}</legend>
            <p dir="auto" className={css.quote}>
              {question.text}
            </p>
            {question.pointer !== '' && edited === undefined && (
              <div className={css.now}>
                <span className={css.faint}>{t('requests:answer.now')}</span>
                <Value value={now} />
              </div>
            )}
            {editable && (
              <Checkbox
                label={t('requests:answer.correct')}
                checked={edited !== undefined}
                onChange={(event) => edit(question.pointer, event.currentTarget.checked ? now : undefined)}
              />
            )}
            {typeof edited === 'string' && (
              <Textarea
                aria-label={label(question.pointer)}
                dir="auto"
                value={edited}
                onChange={(event) => edit(question.pointer, event.currentTarget.value)}
              />
            )}
            {isTexts(edited) &&
              edited.map((text, at) => (
                <Textarea
                  key={text.lang}
                  label={format.language(text.lang)}
                  lang={text.lang}
                  dir="auto"
                  value={text.text}
                  onChange={(event) =>
                    edit(
                      question.pointer,
                      edited.map((one, n) => (n === at ? { ...one, text: event.currentTarget.value } : one)),
                    )
                  }
                />
              ))}
            <Prose
              label={say('label.answer')}
              value={kept.answers[question.id] ?? ''}
              focus={i === 0}
              onChange={(text) => set({ ...kept, answers: { ...kept.answers, [question.id]: text } })}
              error={
                asked && !kept.answers[question.id]?.trim() ? t('requests:field.required') : doing.fieldError(`answers.${i}.text`)
              }
            />
          </fieldset>
        )
      })}
    </StepDialog>
  )
}
