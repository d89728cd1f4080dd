import { Button, NumberInput, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'

const refresh = [['protection'], ['inbox'], ['cases']]

/** An emergency is claimed in the officer's own words; nothing is filled in beforehand. */
export function BreakGlass() {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const [which, setWhich] = useState('')
  const [reason, setReason] = useState('')
  const [hours, setHours] = useState<string | number>(4)
  const doing = useAct<Record<string, unknown>>({ path: '/protection/glass', refresh, done: () => setOpened(false) })
  return (
    <>
      <Button size="compact-sm" variant="default" color="bad" onClick={() => setOpened(true)}>
        {t('guard:glass.open')}
      </Button>
      {opened && (
        <Dialog onClose={() => setOpened(false)} title={t('guard:glass.open')}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              void doing.run({ case: which.trim(), reason: reason.trim(), hours: Number(hours) })
            }}
          >
            <Stack gap="md">
              <p style={{ margin: 0 }}>{t('guard:glass.says')}</p>
              <TextInput
                label={t('guard:glass.case')}
                dir="ltr"
                value={which}
                error={doing.fieldError('case')}
                onChange={(event) => setWhich(event.currentTarget.value)}
              />
              <Textarea
                label={t('guard:glass.why')}
                dir="auto"
                autosize
                minRows={3}
                value={reason}
                error={doing.fieldError('reason')}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <NumberInput
                label={t('guard:glass.hours')}
                min={1}
                max={24}
                value={hours}
                error={doing.fieldError('hours')}
                onChange={setHours}
              />
              <ProblemNote problem={doing.problem} />
              <Button type="submit" color="bad" loading={doing.busy} style={{ alignSelf: 'end' }}>
                {t('guard:glass.open')}
              </Button>
            </Stack>
          </form>
        </Dialog>
      )}
    </>
  )
}

export function EndButton({ busy, onClick }: { busy: boolean; onClick: () => void }) {
  const { t } = useWords()
  return (
    <Button size="compact-sm" variant="default" color="bad" loading={busy} onClick={onClick}>
      {t('guard:glass.end')}
    </Button>
  )
}

export function ReviewGlass({ id }: { id: string }) {
  const { t } = useWords()
  const [opened, setOpened] = useState(false)
  const [outcome, setOutcome] = useState('justified')
  const [note, setNote] = useState('')
  const doing = useAct<Record<string, unknown>>({
    path: `/protection/glass/${id}/review`,
    refresh,
    done: () => setOpened(false),
  })
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('guard:glass.review')}
      </Button>
      {opened && (
        <Dialog onClose={() => setOpened(false)} title={t('guard:glass.reviewTitle')}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              void doing.run({ outcome, note: note.trim() })
            }}
          >
            <Stack gap="md">
              <SegmentedControl
                aria-label={t('guard:glass.reviewTitle')}
                value={outcome}
                onChange={setOutcome}
                data={['justified', 'not-justified'].map((value) => ({ value, label: t(`guard:outcome.${value}`) }))}
              />
              <Textarea
                label={t('protection:reason')}
                dir="auto"
                autosize
                minRows={2}
                value={note}
                error={doing.fieldError('note')}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
              <ProblemNote problem={doing.problem} />
              <Button type="submit" loading={doing.busy} style={{ alignSelf: 'end' }}>
                {t('guard:glass.review')}
              </Button>
            </Stack>
          </form>
        </Dialog>
      )}
    </>
  )
}
