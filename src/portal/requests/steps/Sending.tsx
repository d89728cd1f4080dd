/** Submitting and sending: warnings are answered with reasons, and before anything leaves both sides of it stand there. */
import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Checks, ChecksSummary } from '../../design/Checks.tsx'
import { Note, SkeletonRows } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { checksQuery } from '../api.ts'
import { useMaybeDraft } from '../draft/useDraft.tsx'
import { checkWords } from '../words/checkWords.ts'
import { isOpen } from '../words/sections.ts'
import { PreSend } from './PreSend.tsx'
import { StepDialog, type StepProps } from './StepDialog.tsx'
import { useKept, useStep } from './useStep.ts'

export function Sending({ request, onClose, step }: StepProps & { step: 'submit' | 'transmit' }) {
  const words = useWords()
  const { t, format } = words
  const draft = useMaybeDraft()
  const query = useQuery(checksQuery(request.id))
  const [reasons, setReasons] = useKept<Record<string, string>>(request, step, {})
  const [asked, setAsked] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const doing = useStep(request, step, onClose)
  const checks = query.data?.checks ?? []
  const failed = checks.filter((check) => check.outcome === 'failed')
  const open = [
    ...new Map(checks.filter((check) => isOpen(check) && check.overridable).map((check) => [check.id, check])).values(),
  ]
  const submit = async () => {
    setAsked(true)
    setUnsaved(false)
    if (failed.length > 0 || open.some((check) => !reasons[check.id]?.trim())) return
    const version = draft && request.editable ? await draft.flush() : request.version
    if (version === undefined) return setUnsaved(true)
    const overrides = open.map((check) => ({ check: check.id, reason: reasons[check.id]?.trim() ?? '' }))
    await doing.send({ version, overrides })
  }
  return (
    <StepDialog
      request={request}
      step={step}
      says={<p>{t(`requests:says.${step}`, { partner: format.state(request.partner.state) })}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={() => void submit()}
      onClose={onClose}
      size="xl"
    >
      {step === 'transmit' && <PreSend request={request} content={request.content} />}
      {query.data === undefined ? (
        <SkeletonRows rows={2} />
      ) : (
        <ChecksSummary checks={checks.map(({ outcome }) => ({ outcome }))} />
      )}
      {failed.length > 0 && (
        <Note tone="bad" {...(asked && { role: 'alert' as const })}>
          <p>{t('requests:send.failed', { count: failed.length })}</p>
          <Checks
            checks={failed.map((check, i) => ({
              code: `${check.id}-${i}`,
              outcome: 'failed',
              title: checkWords(words, check).fix,
              law: check.article,
            }))}
          />
        </Note>
      )}
      {failed.length === 0 &&
        open.map((check) => {
          const { title } = checkWords(words, check)
          const alike = checks.filter((one) => one.id === check.id && isOpen(one))
          const says = alike.map((one) => checkWords(words, one).fix).join(' ')
          return (
            <Textarea
              key={check.id}
              label={t('requests:send.whyOn', { check: title })}
              description={`${says}${check.article ? ` (${check.article})` : ''}`}
              dir="auto"
              minRows={2}
              value={reasons[check.id] ?? ''}
              error={asked && !reasons[check.id]?.trim() && t('frame:reason.missing')}
              onChange={(event) => setReasons({ ...reasons, [check.id]: event.currentTarget.value })}
            />
          )
        })}
      {unsaved && (
        <Note tone="wait" role="alert">
          {t('requests:send.unsaved')}
        </Note>
      )}
    </StepDialog>
  )
}
