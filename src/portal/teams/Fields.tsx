import { Button, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ActOptions, useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'

export type Field = Readonly<{
  name: string
  label: string
  as?: 'text' | 'prose' | 'date' | 'datetime' | 'number' | 'choice' | 'several'
  /** `says`: what is meant by it, read below the field once it is chosen. */
  choices?: readonly Readonly<{ value: string; label: string; says?: string }>[]
  /** Asked only while this other field is empty. */
  unless?: string
  hint?: string
  start?: string
  optional?: boolean
}>
export type Values = Readonly<Record<string, string>>

/** A few fields, one button, and the node's answer beside them. An empty field that is optional is left out. */
export function Fields({
  title,
  says,
  fields,
  button,
  make,
  onClose,
  ...act
}: {
  title: string
  says?: string
  fields: readonly Field[]
  button: string
  make: (values: Values) => unknown
  onClose: () => void
} & Pick<ActOptions<unknown, unknown>, 'path' | 'act' | 'refresh' | 'said'>) {
  const { t } = useWords()
  const [values, setValues] = useState<Values>(() => Object.fromEntries(fields.map((f) => [f.name, f.start ?? ''])))
  const doing = useAct<unknown, unknown>({ ...act, done: onClose })
  const asked = fields.filter((f) => !f.unless || !values[f.unless])
  const missing = asked.some((f) => !f.optional && !values[f.name]?.trim())
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!missing) void doing.run(make(values))
        }}
      >
        <Stack gap="md">
          {says && <p>{says}</p>}
          {asked.map((field) => (
            <One
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              error={doing.fieldError(field.name)}
              change={(value) => setValues({ ...values, [field.name]: value })}
            />
          ))}
          <ProblemNote problem={doing.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={doing.busy} disabled={missing}>
              {button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

function One({
  field,
  value,
  error,
  change,
}: {
  field: Field
  value: string
  error: string | undefined
  change: (value: string) => void
}) {
  const chosen = field.choices?.find((one) => one.value === value)?.says
  const shared = { label: field.label, description: chosen ?? field.hint, error, required: !field.optional }
  if (field.as === 'choice')
    return (
      <NativeSelect
        {...shared}
        value={value}
        onChange={(e) => change(e.currentTarget.value)}
        data={(field.choices ?? []).map(({ says: _, ...one }) => one)}
      />
    )
  if (field.as === 'several') return <Several field={field} value={value} change={change} />
  if (field.as === 'prose')
    return (
      <Textarea
        {...shared}
        autosize
        minRows={3}
        maxRows={14}
        dir="auto"
        value={value}
        onChange={(e) => change(e.currentTarget.value)}
      />
    )
  if (field.as === 'number') return <NumberInput {...shared} min={0} value={value} onChange={(it) => change(String(it))} />
  const type = field.as === 'date' ? 'date' : field.as === 'datetime' ? 'datetime-local' : 'text'
  return <TextInput {...shared} type={type} dir="auto" value={value} onChange={(e) => change(e.currentTarget.value)} />
}

/** Several of a list, kept as names with commas between. */
function Several({ field, value, change }: { field: Field; value: string; change: (value: string) => void }) {
  const chosen = value === '' ? [] : value.split(',')
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend style={{ fontWeight: 500, paddingBlockEnd: 4 }}>{field.label}</legend>
      {(field.choices ?? []).map((it) => (
        <label key={it.value} style={{ display: 'flex', gap: 8, alignItems: 'center', minHeight: 32 }}>
          <input
            type="checkbox"
            checked={chosen.includes(it.value)}
            onChange={(event) =>
              change((event.currentTarget.checked ? [...chosen, it.value] : chosen.filter((one) => one !== it.value)).join(','))
            }
          />
          <span dir="auto">{it.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A button that opens its own fields. */
export function Asks({
  label,
  primary,
  danger,
  ...rest
}: { label: string; primary?: boolean; danger?: boolean } & Omit<Parameters<typeof Fields>[0], 'onClose' | 'title' | 'button'> & {
    title?: string
    button?: string
  }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant={primary ? 'filled' : 'default'}
        {...(danger && { c: 'var(--bad)' })}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && <Fields {...rest} title={rest.title ?? label} button={rest.button ?? label} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What a field of date and time says, as an instant. */
export const instantOf = (local: string): string => new Date(local).toISOString()
export const rest = <T extends object>(optional: T): Partial<T> =>
  Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '' && value !== undefined)) as Partial<T>
/** `41.9, 12.5` as degrees; nothing when it is not two numbers. */
export function positionOf(text: string | undefined): Readonly<{ lat: number; lon: number }> | undefined {
  const [lat, lon, ...more] = (text ?? '').split(/[,;]\s*/).map(Number)
  return text && more.length === 0 && Number.isFinite(lat) && Number.isFinite(lon) ? { lat: lat!, lon: lon! } : undefined
}
