import { Button, Checkbox, Group, MultiSelect, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paces } from '../../../intelligence/letters.ts'
import { codes, purposes } from '../../../protection/decision/attributes.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { arrangementsQuery, refreshAll } from './api.ts'
import { AnswerRecord, AskRecord, answerOf, askOf, type Conviction, nobodyAsked } from './CriminalRecord.tsx'
import { nothingSaid, saidAll, Why } from './Why.tsx'

/** A message to a partner: a request, a reply, or information nobody asked for, with what it may be used for. */
export function WriteMessage({
  onClose,
  to,
  about,
  case: of,
  basis,
  replyTo,
  asksRecord,
}: {
  onClose: () => void
  to?: string
  about?: string
  case?: string
  basis?: string
  replyTo?: string
  /** What is replied to asks for a criminal record. */
  asksRecord?: boolean
}) {
  const { t, format } = useWords()
  const partners = useSuspenseQuery(arrangementsQuery).data.items
  const [why, setWhy] = useState({ ...nothingSaid, case: of ?? '', basis: basis ?? '' })
  const [form, setForm] = useState({
    to: to ?? partners[0]?.partner.node ?? '',
    kind: 'request',
    pace: 'normal',
    title: '',
    body: '',
  })
  const [handled, setHandled] = useState<{ codes: string[]; onlyPurposes: string[] }>({ codes: ['H0'], onlyPurposes: [] })
  // Ticked by the officer alone: with no row it says that the register holds no conviction.
  const [withRecord, setWithRecord] = useState(false)
  const [asked, setAsked] = useState(nobodyAsked)
  const [convictions, setConvictions] = useState<readonly Conviction[]>([])
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: '/intelligence/messages',
    act: 'intelligence.write',
    refresh: refreshAll,
    said: t('intelligence:message.sent'),
    done: onClose,
  })
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const submit = () => {
    setMissing(true)
    if (!saidAll(why) || form.title.trim() === '' || form.body.trim() === '') return
    const handling = { ...handled, onlyRecipients: [], notStates: [] }
    const criminalRecord = withRecord &&
      (replyTo || form.kind === 'request') && { criminalRecord: replyTo ? answerOf(convictions) : askOf(asked) }
    void act.run({ ...why, ...form, handling, ...criminalRecord, ...(about && { about }), ...(replyTo && { replyTo }) })
  }
  return (
    <Dialog onClose={onClose} title={t(replyTo ? 'intelligence:message.reply' : 'intelligence:message.write')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          {!replyTo && (
            <Group grow align="end">
              <NativeSelect
                size="sm"
                label={t('intelligence:message.to')}
                value={form.to}
                disabled={to !== undefined}
                data={partners.map(({ partner }) => ({
                  value: partner.node,
                  label: `${format.state(partner.state)}: ${partner.authority}`,
                }))}
                onChange={(event) => set({ to: event.currentTarget.value })}
              />
              <NativeSelect
                size="sm"
                label={t('intelligence:message.kind')}
                value={form.kind}
                data={(['request', 'spontaneous'] as const).map((value) => ({
                  value,
                  label: t(`intelligence:messageKind.${value}`),
                }))}
                onChange={(event) => set({ kind: event.currentTarget.value })}
              />
              <NativeSelect
                size="sm"
                label={t('intelligence:message.pace')}
                value={form.pace}
                data={paces.map((value) => ({
                  value,
                  label: t(`intelligence:pace.${value}`),
                }))}
                onChange={(event) => set({ pace: event.currentTarget.value })}
              />
            </Group>
          )}
          <Why why={why} set={setWhy} missing={missing} fixed={of !== undefined} />
          <TextInput
            size="sm"
            label={t('intelligence:message.title')}
            dir="auto"
            maxLength={200}
            value={form.title}
            error={needed(form.title)}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Textarea
            size="sm"
            label={t('intelligence:message.body')}
            dir="auto"
            autosize
            minRows={4}
            maxRows={12}
            maxLength={20000}
            value={form.body}
            error={needed(form.body)}
            onChange={(event) => set({ body: event.currentTarget.value })}
          />
          {(asksRecord || (!replyTo && form.kind === 'request')) && (
            <Checkbox
              size="sm"
              label={t(replyTo ? 'intelligence:criminalRecord.answer' : 'intelligence:criminalRecord.ask')}
              checked={withRecord}
              onChange={(event) => setWithRecord(event.currentTarget.checked)}
            />
          )}
          {withRecord && !replyTo && form.kind === 'request' && <AskRecord it={asked} set={setAsked} fault={act.fieldError} />}
          {withRecord && replyTo && <AnswerRecord all={convictions} set={setConvictions} fault={act.fieldError} />}
          <Group grow align="start">
            <MultiSelect
              size="sm"
              label={t('intelligence:handling.codes')}
              data={codes.map((value) => ({ value, label: t(`intelligence:code.${value}`) }))}
              value={handled.codes}
              onChange={(value) => setHandled({ ...handled, codes: value })}
            />
            <MultiSelect
              size="sm"
              label={t('intelligence:handling.onlyPurposes')}
              data={purposes.map((value) => ({ value, label: t(`intelligence:purpose.${value}`) }))}
              value={handled.onlyPurposes}
              onChange={(value) => setHandled({ ...handled, onlyPurposes: value })}
            />
          </Group>
          <ProblemNote problem={act.problem} fieldsHere={false} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('intelligence:message.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
