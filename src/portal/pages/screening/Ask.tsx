import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { Empty, Note, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { type Answer, nothing, subjectOf, type Typed } from './api.ts'
import { CaseField, shortest, unsaid, type Why } from './CaseField.tsx'
import { Queue } from './Queue.tsx'
import css from './Screening.module.css'
import { SubjectFields } from './SubjectFields.tsx'

/** One question: what is known on the left, whom it may be in the middle, the two side by side on the right. */
export function Ask() {
  const { t } = useWords(['screening', 'frame', 'requests', 'intelligence'])
  const [why, setWhy] = useState<Why>(unsaid)
  const [typed, setTyped] = useState<Typed>(nothing)
  const [missing, setMissing] = useState(false)
  const [asked, setAsked] = useState<{ answer: Answer; subject: ReturnType<typeof subjectOf>; case: string }>()
  const subject = subjectOf(typed)
  const act = useAct<Record<string, unknown>, Answer>({ path: '/screening/queries', act: 'screening.query' })
  const needed = (text: string): string | undefined =>
    missing && text.trim() === '' ? (t('requests:field.required') as string) : undefined
  const reasoned = (text: string): string | undefined =>
    missing && text.trim().length < shortest ? (t('intelligence:why.reasonHint') as string) : undefined
  const submit = async () => {
    setMissing(true)
    if (
      why.case === '' ||
      why.aim === '' ||
      why.purpose.trim().length < shortest ||
      (subject.names.length === 0 && subject.identifiers.length === 0)
    )
      return
    const answer = await act.run({ ...why, subject })
    if (answer) setAsked({ answer, subject, case: why.case })
  }
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change })
  return (
    <div className={css.three}>
      <form
        className={css.ask}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <CaseField
          why={why}
          set={setWhy}
          errors={{ case: needed(why.case), aim: needed(why.aim), purpose: reasoned(why.purpose) }}
        />
        <SubjectFields typed={typed} set={set} error={typed.number === '' ? needed(typed.names) : undefined} />
        <ProblemNote problem={act.problem} />
        <Button type="submit" loading={act.busy}>
          {t('screening:ask.ask')}
        </Button>
      </form>
      {!asked ? (
        <div className={css.rest}>
          <Empty title={t('screening:ask.start')} says={t('screening:ask.startSays')} />
        </div>
      ) : asked.answer.candidates.length === 0 ? (
        <div className={css.rest}>
          <Empty title={t('screening:ask.nobody')} says={t('screening:ask.nobodySays')} />
        </div>
      ) : (
        <Queue
          key={JSON.stringify(asked.subject)}
          answer={asked.answer}
          subject={asked.subject}
          caseId={asked.case}
          note={asked.answer.tooCommon && <Note tone="wait">{t('screening:ask.tooCommon')}</Note>}
        />
      )}
    </div>
  )
}
