import { Button, Checkbox, Group, MultiSelect, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { flatten } from '../api/queries.ts'
import { useSession } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'
import { type ExhibitView, exhibitsPath, exhibitsQuery } from './api.ts'
import { base64Of, inline_bytes } from './base64.ts'
import css from './Evidence.module.css'
import { Sending } from './Sending.tsx'

const actions = ['acquired', 'collected', 'identified'] as const

/** Registers a file: its custody begins with who collected it, where and under which authority. */
export function AddExhibit({
  caseId,
  reference,
  of,
  behindWall = false,
  onClose,
}: {
  caseId: string
  /** What it is made from or shows. */
  of?: string | undefined
  reference?: string | undefined
  /** For the filter team: the case learns of it only once it is released. */
  behindWall?: boolean
  onClose: () => void
}) {
  const { t, format } = useWords()
  const { officer } = useSession()
  const [file, setFile] = useState<File>()
  const [form, setForm] = useState({
    place: '',
    tool: '',
    measure: '',
    request: (reference ?? '').slice(0, 80),
    collected: '',
    purpose: '',
    authority: officer.authority,
    action: 'acquired' as (typeof actions)[number],
    privileged: false,
  })
  const [parents, setParents] = useState<readonly string[]>([])
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>, ExhibitView>({
    path: behindWall ? `/evidence/cases/${caseId}/filter/exhibits` : exhibitsPath(caseId),
    act: behindWall ? 'evidence.filter' : 'evidence.add',
    refresh: [
      ['exhibits', caseId],
      ['filtered', caseId],
      ['objects', caseId],
    ],
    said: t('requests:evidence.added'),
    done: onClose,
  })
  const [sending, setSending] = useState<string>()
  const begin = useAct<Record<string, unknown>, Readonly<{ id: string }>>({
    path: `/evidence/cases/${caseId}/uploads`,
    act: 'evidence.add',
    refresh: [['uploads', caseId]],
    done: ({ id }) => setSending(id),
  })
  const submit = async () => {
    setMissing(true)
    if (!file || form.purpose.trim() === '' || form.place.trim() === '') return
    const words = {
      name: file.name,
      mime: /^[a-z0-9]/.test(file.type) ? file.type : 'application/octet-stream',
      action: form.action,
      privileged: form.privileged,
      purpose: form.purpose,
      ...((of || parents.length > 0) && { derivedFrom: of ? [of] : parents }),
      origin: {
        authority: form.authority,
        place: form.place,
        collectedAt: (form.collected ? new Date(form.collected) : new Date()).toISOString(),
        ...(form.tool && { tool: form.tool }),
        ...(form.measure && { measure: form.measure }),
        ...(form.request.trim() && { request: form.request }),
      },
    }
    if (file.size > inline_bytes) await begin.run({ ...words, size: file.size, ...(behindWall && { behindWall }) })
    else await act.run({ ...words, contentBase64: await base64Of(file) })
  }
  const fieldError = (path: string) => act.fieldError(path) ?? begin.fieldError(path)
  const line = (name: 'place' | 'tool' | 'authority' | 'measure' | 'request', label: string, needed = false) => (
    <TextInput
      label={label}
      dir="auto"
      maxLength={name === 'request' ? 80 : 200}
      value={form[name]}
      error={(missing && needed && form[name].trim() === '' && t('requests:field.required')) || fieldError(`origin.${name}`)}
      onChange={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
    />
  )
  if (sending && file)
    return (
      <Dialog onClose={onClose} size="lg" zIndex={layers.question} title={t('evidence:page.send')}>
        <Stack gap="md">
          <Sending caseId={caseId} id={sending} file={file} onDone={onClose} />
        </Stack>
      </Dialog>
    )
  return (
    <Dialog onClose={onClose} size="lg" zIndex={layers.question} title={t('evidence:page.add')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="lg">
          <div>
            <label className={css.file}>
              <span>{t('evidence:label.name')}</span>
              <input
                type="file"
                data-autofocus
                onChange={(event) => setFile(event.currentTarget.files?.[0])}
                aria-invalid={missing && !file}
                aria-describedby="exhibit-file-hint"
              />
            </label>
            <p id="exhibit-file-hint" className={missing && !file ? css.error : css.faint}>
              {missing && !file
                ? t('requests:evidence.chooseFile')
                : file
                  ? `${file.name}, ${format.bytes(file.size)}`
                  : t('evidence:page.limit')}
            </p>
          </div>
          <NativeSelect
            label={t('evidence:label.action')}
            value={form.action}
            onChange={(event) => setForm({ ...form, action: event.currentTarget.value as (typeof actions)[number] })}
            data={actions.map((value) => ({ value, label: t(`evidence:custody.${value}`) }))}
          />
          {line('place', t('evidence:label.place'), true)}
          {line('authority', t('evidence:label.collected-by'), true)}
          {line('measure', t('evidence:label.measure'))}
          {line('request', t('evidence:label.request'))}
          {line('tool', t('evidence:label.tool'))}
          {!of && !behindWall && <MadeOf caseId={caseId} chosen={parents} onChange={setParents} />}
          <TextInput
            type="datetime-local"
            label={t('evidence:label.collected')}
            description={t('viewer:collectedHint')}
            value={form.collected}
            onChange={(event) => setForm({ ...form, collected: event.currentTarget.value })}
          />
          <Textarea
            label={t('evidence:label.purpose')}
            dir="auto"
            value={form.purpose}
            error={(missing && form.purpose.trim() === '' && t('requests:field.required')) || fieldError('purpose')}
            onChange={(event) => setForm({ ...form, purpose: event.currentTarget.value })}
          />
          <Checkbox
            label={t('evidence:privilege.marked')}
            checked={form.privileged}
            onChange={(event) => setForm({ ...form, privileged: event.currentTarget.checked })}
          />
          <ProblemNote problem={act.problem ?? begin.problem} fieldsHere={false} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy || begin.busy}>
              {t('evidence:page.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

/** What it was made of: it comes under every condition of each. */
function MadeOf({
  caseId,
  chosen,
  onChange,
}: {
  caseId: string
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}) {
  const { t } = useWords()
  const its = flatten(useInfiniteQuery(exhibitsQuery(caseId)).data).filter(
    (it) => !it.erasedAt && it.privilege !== 'marked' && it.privilege !== 'withheld',
  )
  if (its.length === 0) return null
  return (
    <MultiSelect
      searchable
      label={t('evidence:label.derived-from')}
      description={t('viewer:derivedHint')}
      value={[...chosen]}
      onChange={onChange}
      maxValues={50}
      comboboxProps={{ zIndex: layers.question + 1 }}
      data={its.map((it) => ({ value: it.id, label: `${it.number} ${it.name}` }))}
    />
  )
}
