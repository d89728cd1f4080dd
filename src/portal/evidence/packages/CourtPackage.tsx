import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fileAddress } from '../../api/client.ts'
import { useAct } from '../../api/useAct.ts'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import type { ExhibitLine } from '../api.ts'
import css from '../Evidence.module.css'

const languages = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ar', 'العربية'],
  ['ru', 'Русский'],
  ['zh', '中文'],
] as const

/** Chooses exhibits and makes one archive of them that verifies itself. */
export function CourtPackage({
  caseId,
  exhibits,
  proceeding = '',
  onClose,
}: {
  caseId: string
  exhibits: readonly ExhibitLine[]
  proceeding?: string | undefined
  onClose: () => void
}) {
  const { t, language, format } = useWords()
  const open = exhibits.filter((it) => it.privilege !== 'marked' && (!it.sealed || it.sealed.state === 'whole'))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(open.map((it) => it.id)))
  const [form, setForm] = useState({
    contents: 'files',
    language: languages.some(([code]) => code === language) ? language : 'en',
    purpose: '',
    proceeding,
    exculpatory: false,
    fiscal: false,
    deathPenalty: false,
    seen: false,
  })
  const [asked, setAsked] = useState(false)
  const [made, setMade] = useState<Readonly<{ id: string; size: number; sha256: string }>>()
  const act = useAct<Record<string, unknown>, Readonly<{ id: string; size: number; sha256: string }>>({
    path: `/evidence/cases/${caseId}/packages`,
    act: 'evidence.package',
    refresh: [
      ['exhibits', caseId],
      ['packages', caseId],
    ],
    done: setMade,
  })
  const taken = open.filter((it) => chosen.has(it.id))
  const conditions = taken.flatMap((it) => it.conditions.map((condition) => ({ number: it.number, ...condition })))
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (form.purpose.trim() === '' || taken.length === 0 || (conditions.length > 0 && !form.seen)) return
    await act.run({
      exhibits: taken.map((it) => it.id),
      contents: form.contents,
      language: form.language,
      purpose: form.purpose,
      ...(form.proceeding.trim() && { proceeding: form.proceeding.trim() }),
      exculpatory: form.exculpatory,
      fiscal: form.fiscal,
      deathPenalty: form.deathPenalty,
      conditionsSeen: conditions.map((it) => it.id),
    })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      zIndex={190}
      title={t('evidence:page.package')}
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      {made ? (
        <Stack gap="md">
          <Note tone="good">{t('evidence:page.package-made')}</Note>
          <p>
            {format.bytes(made.size)} · <code className={css.digest}>{made.sha256}</code>
          </p>
          <Group>
            <Button
              component="a"
              href={fileAddress(`/evidence/cases/${caseId}/packages/${made.id}/file`)}
              download
              leftSection={<Icon name="download" size={16} />}
            >
              {t('evidence:page.package-get')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <Stack gap="md">
            <p className={css.faint}>{t('evidence:page.package-says')}</p>
            <fieldset className={css.choice}>
              <legend>{t('evidence:page.title')}</legend>
              {open.map((it) => (
                <Checkbox
                  key={it.id}
                  label={
                    <>
                      {it.number} <span dir="auto">{it.name}</span> <span className={css.faint}>{format.bytes(it.size)}</span>
                    </>
                  }
                  checked={chosen.has(it.id)}
                  onChange={(event) => {
                    const next = new Set(chosen)
                    if (event.currentTarget.checked) next.add(it.id)
                    else next.delete(it.id)
                    setChosen(next)
                  }}
                />
              ))}
            </fieldset>
            <NativeSelect
              label={t('evidence:label.contents')}
              value={form.contents}
              onChange={(event) => setForm({ ...form, contents: event.currentTarget.value })}
              data={[
                { value: 'files', label: t('evidence:page.package-files') },
                { value: 'digests', label: t('evidence:page.package-digests') },
              ]}
            />
            <NativeSelect
              label={t('evidence:label.language')}
              value={form.language}
              onChange={(event) => setForm({ ...form, language: event.currentTarget.value })}
              data={languages.map(([value, label]) => ({ value, label }))}
            />
            <TextInput
              label={t('evidence:label.proceeding')}
              dir="auto"
              maxLength={80}
              value={form.proceeding}
              error={act.fieldError('proceeding')}
              onChange={(event) => setForm({ ...form, proceeding: event.currentTarget.value })}
            />
            <Textarea
              label={t('evidence:label.purpose')}
              dir="auto"
              value={form.purpose}
              error={(asked && form.purpose.trim() === '' && t('requests:field.required')) || act.fieldError('purpose')}
              onChange={(event) => setForm({ ...form, purpose: event.currentTarget.value })}
            />
            {(['fiscal', 'deathPenalty'] as const).map((name) => (
              <Checkbox
                key={name}
                label={t(`uses:${name}`)}
                checked={form[name]}
                onChange={(event) => setForm({ ...form, [name]: event.currentTarget.checked })}
              />
            ))}
            <Checkbox
              label={t('evidence:page.package-exculpatory')}
              checked={form.exculpatory}
              onChange={(event) => setForm({ ...form, exculpatory: event.currentTarget.checked })}
            />
            {conditions.length > 0 && (
              <>
                <ul className={css.conditions}>
                  {conditions.map((it) => (
                    <li key={it.id}>
                      <Icon name="lock" size={16} />
                      <div>
                        <strong>{t(`evidence:condition.${it.kind}`)}</strong>
                        <p className={css.faint}>
                          {[it.number, it.basis, it.imposedBy, it.allowed.join(', ')].filter(Boolean).join(' · ')}
                        </p>
                      </div>
                    </li>
                  ))}
                </ul>
                <Checkbox
                  label={t('requests:evidence.seen', { count: conditions.length })}
                  checked={form.seen}
                  error={asked && !form.seen && t('requests:evidence.seeFirst')}
                  onChange={(event) => setForm({ ...form, seen: event.currentTarget.checked })}
                />
              </>
            )}
            <ProblemNote problem={act.problem} fieldsHere={false} />
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {t('frame:cancel')}
              </Button>
              <Button type="submit" loading={act.busy} disabled={taken.length === 0}>
                {t('evidence:page.package-make')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
