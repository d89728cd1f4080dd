import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../api/useAct.ts'
import { Note } from '../../../design/Problem.tsx'
import { ConditionFields, conditionOf, FormDialog, useFields } from '../../../evidence/UseDialogs.tsx'
import type { ConsentView } from '../../../evidence/uses.ts'
import { useWords } from '../../../words.ts'

/** Grants or refuses, with terms; where the house wants it, for a colleague to give. */
export function AnswerConsent({ caseId, it, onClose }: { caseId: string; it: ConsentView; onClose: () => void }) {
  const { t } = useWords()
  const form = useFields({
    verdict: 'granted',
    terms: '',
    kind: 'confidential',
    basis: '',
    allowed: it.asked.use.proceeding,
    text: '',
  })
  const [more, setMore] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: `/assistance/cases/${caseId}/consents/${it.id}/${it.second ? 'prepare' : 'answer'}`,
    act: it.second ? 'assistance.prepare-consent' : 'assistance.answer-consent',
    refresh: [['consents', caseId], ['inbox']],
    said: t(it.second ? 'uses:preparedDone' : 'uses:answered'),
    done: onClose,
  })
  const granted = form.said.verdict === 'granted'
  const submit = () => {
    if (!form.complete('terms', ...(granted && more ? ['basis'] : []))) return
    const conditions = granted && more ? [conditionOf(form.said)] : []
    void act.run({ version: it.version, verdict: form.said.verdict, terms: form.said.terms, conditions })
  }
  return (
    <FormDialog
      title={t('uses:answerTitle')}
      button={t(it.second ? 'uses:prepareDo' : 'uses:answerDo')}
      act={act}
      onClose={onClose}
      onSubmit={submit}
    >
      {it.second && <Note tone="info">{t('uses:secondSays')}</Note>}
      <NativeSelect
        data-autofocus
        label={t('uses:answer')}
        {...form.say('verdict')}
        data={(['granted', 'refused'] as const).map((value) => ({ value, label: t(`uses:verdict.${value}`) }))}
      />
      <Textarea label={t(granted ? 'uses:terms' : 'uses:why')} autosize minRows={3} {...form.needed('terms')} />
      {granted && <Checkbox label={t('uses:more')} checked={more} onChange={(event) => setMore(event.currentTarget.checked)} />}
      {granted && more && <ConditionFields form={form} />}
    </FormDialog>
  )
}
