import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { identifierTypes } from '../../../screening/keys/identifiers.ts'
import { subjectKinds } from '../../../screening/keys/names.ts'
import { useAct } from '../../api/useAct.ts'
import { Empty, Note, ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { type Answer, subjectOf, type Typed } from './api.ts'
import { CaseField, type Why } from './CaseField.tsx'
import { Queue } from './Queue.tsx'
import css from './Screening.module.css'

const nothing: Typed = { kind: 'person', names: '', birth: '', country: '', numberType: 'document', number: '' }

/** One question: what is known on the left, whom it may be in the middle, the two side by side on the right. */
export function Ask() {
  const { t } = useWords(['screening', 'frame', 'requests'])
  const [why, setWhy] = useState<Why>({ case: '', purpose: '' })
  const [typed, setTyped] = useState<Typed>(nothing)
  const [missing, setMissing] = useState(false)
  const [asked, setAsked] = useState<{ answer: Answer; subject: ReturnType<typeof subjectOf>; case: string }>()
  const subject = subjectOf(typed)
  const act = useAct<Record<string, unknown>, Answer>({ path: '/screening/queries', act: 'screening.query' })
  const needed = (text: string): string | undefined =>
    missing && text.trim() === '' ? (t('requests:field.required') as string) : undefined
  const submit = async () => {
    setMissing(true)
    if (why.case === '' || why.purpose.trim() === '' || (subject.names.length === 0 && subject.identifiers.length === 0)) return
    const answer = await act.run({ case: why.case, purpose: why.purpose, subject })
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
        <CaseField why={why} set={setWhy} errors={{ case: needed(why.case), purpose: needed(why.purpose) }} />
        <NativeSelect
          size="sm"
          label={t('screening:ask.kind')}
          value={typed.kind}
          data={subjectKinds.map((value) => ({ value, label: t(`screening:kind.${value}`) }))}
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        <Textarea
          size="sm"
          label={t('screening:ask.names')}
          description={t('screening:ask.namesHint')}
          dir="auto"
          autosize
          minRows={2}
          maxRows={6}
          value={typed.names}
          error={typed.number === '' ? needed(typed.names) : undefined}
          onChange={(event) => set({ names: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          label={t('screening:feature.birth')}
          placeholder="1961-07-04"
          dir="ltr"
          value={typed.birth}
          onChange={(event) => set({ birth: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          label={t('screening:ask.country')}
          placeholder="EG"
          dir="ltr"
          value={typed.country}
          onChange={(event) => set({ country: event.currentTarget.value })}
        />
        <Group gap="xs" grow align="end">
          <NativeSelect
            size="sm"
            label={t('screening:ask.number')}
            value={typed.numberType}
            data={identifierTypes.map((value) => ({ value, label: t(`screening:number.${value}`) }))}
            onChange={(event) => set({ numberType: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            aria-label={t('screening:ask.number')}
            dir="ltr"
            value={typed.number}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
        </Group>
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
