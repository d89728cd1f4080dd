import { Button, Checkbox, Group, MultiSelect, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Colour, colours, conditionsOf } from '../../../intelligence/notices/colour.ts'
import { subjectKinds } from '../../../screening/keys/names.ts'
import { useAct } from '../../api/useAct.ts'
import { Dialog } from '../../design/Dialog.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { arrangementsQuery, noticesQuery, refreshAll } from './api.ts'
import { CaseOnly } from './CaseOnly.tsx'
import css from './Intelligence.module.css'

const nothing = { case: '', title: '', kind: 'person', names: '', birth: '', says: '', action: '', contact: '', expires: '' }

/** A notice as its colour asks for it. Another officer checks it before it goes. */
export function DraftNotice({ onClose }: { onClose: () => void }) {
  const { t, format } = useWords()
  const partners = useSuspenseQuery(arrangementsQuery).data.items
  const [colour, setColour] = useState<Colour>('blue')
  const [form, setForm] = useState(nothing)
  const others = new Map(
    useSuspenseQuery(noticesQuery).data.items.map((it) => [it.reference, `${it.reference} · ${it.content.title}`]),
  )
  const [recipients, setRecipients] = useState<string[]>([])
  const [links, setLinks] = useState<string[]>([])
  const [misused, setMisused] = useState(false)
  const [answers, setAnswers] = useState<Record<string, string | boolean | number>>({})
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: '/intelligence/notices',
    act: 'intelligence.draft-notice',
    refresh: refreshAll,
    done: onClose,
  })
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change })
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  const submit = () => {
    setMissing(true)
    const { case: of, kind, names, birth, expires, ...words } = form
    if (
      [of, words.title, words.says, words.action, words.contact, expires].some((it) => it.trim() === '') ||
      recipients.length === 0
    )
      return
    const subject = { kind, names: names.trim() ? [names.trim()] : [], birth: kind === 'person' ? birth.trim() : '' }
    const conditions = Object.fromEntries(
      conditionsOf(colour).flatMap(({ id }) => (answers[id] === undefined || answers[id] === '' ? [] : [[id, answers[id]]])),
    )
    void act.run({
      case: of,
      colour,
      recipients,
      expires,
      content: {
        ...words,
        subject,
        conditions,
        ...(links.length > 0 && { links }),
        ...(misused && kind === 'person' && { misused }),
      },
    })
  }
  const text = (key: 'title' | 'names' | 'birth', label: string) => (
    <TextInput
      size="sm"
      label={label}
      dir="auto"
      value={form[key]}
      error={key === 'title' ? needed(form[key]) : undefined}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  const area = (key: 'says' | 'action' | 'contact', label: string) => (
    <Textarea
      size="sm"
      label={label}
      dir="auto"
      autosize
      minRows={1}
      maxRows={6}
      value={form[key]}
      error={needed(form[key])}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <Dialog onClose={onClose} title={t('intelligence:notice.draft')} size="lg">
      <Stack gap="sm">
        <CaseOnly value={form.case} set={(value) => set({ case: value })} error={needed(form.case)} />
        <NativeSelect
          size="sm"
          label={t('intelligence:notice.colour')}
          value={colour}
          data={colours.map((value) => ({ value, label: t(`intelligence:colour.${value}`) }))}
          onChange={(event) => setColour(event.currentTarget.value as Colour)}
        />
        <MultiSelect
          size="sm"
          label={t('intelligence:notice.recipients')}
          data={partners.map(({ partner }) => ({
            value: partner.node,
            label: `${format.state(partner.state)}: ${partner.authority}`,
          }))}
          value={recipients}
          error={missing && recipients.length === 0 ? t('requests:field.required') : undefined}
          onChange={setRecipients}
        />
        {text('title', t('intelligence:message.title'))}
        <div className={css.three}>
          <NativeSelect
            size="sm"
            label={t('screening:ask.kind')}
            value={form.kind}
            data={subjectKinds.map((value) => ({ value, label: t(`screening:kind.${value}`) }))}
            onChange={(event) => set({ kind: event.currentTarget.value })}
          />
          {text('names', t('screening:ask.names'))}
          {form.kind === 'person' && text('birth', t('screening:feature.birth'))}
        </div>
        {form.kind === 'person' && (
          <Checkbox
            size="sm"
            label={t('intelligence:record.misused')}
            description={t('intelligence:record.misusedHint')}
            checked={misused}
            onChange={(event) => setMisused(event.currentTarget.checked)}
          />
        )}
        {others.size > 0 && (
          <MultiSelect
            size="sm"
            label={t('intelligence:notice.links')}
            searchable
            data={[...others].map(([value, label]) => ({ value, label }))}
            value={links}
            maxValues={20}
            onChange={setLinks}
          />
        )}
        {area('says', t('intelligence:notice.says'))}
        {area('action', t('intelligence:notice.action'))}
        {area('contact', t('intelligence:contact'))}
        {conditionsOf(colour).map(({ id, kind }) =>
          kind === 'flag' ? (
            <Checkbox
              key={id}
              size="sm"
              label={t(`intelligence:condition.${id}`)}
              checked={answers[id] === true}
              onChange={(event) => setAnswers({ ...answers, [id]: event.currentTarget.checked })}
            />
          ) : kind === 'months' ? (
            <NumberInput
              key={id}
              size="sm"
              label={t(`intelligence:condition.${id}`)}
              min={0}
              value={typeof answers[id] === 'number' ? answers[id] : ''}
              onChange={(value) => setAnswers({ ...answers, [id]: value })}
            />
          ) : (
            <TextInput
              key={id}
              size="sm"
              label={t(`intelligence:condition.${id}`)}
              dir="auto"
              value={String(answers[id] ?? '')}
              onChange={(event) => setAnswers({ ...answers, [id]: event.currentTarget.value })}
            />
          ),
        )}
        <TextInput
          size="sm"
          type="date"
          label={t('intelligence:notice.expires')}
          value={form.expires}
          error={needed(form.expires)}
          onChange={(event) => set({ expires: event.currentTarget.value })}
        />
        <ProblemNote problem={act.problem} fieldsHere={false} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button loading={act.busy} onClick={submit}>
            {t('intelligence:notice.prepare')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
