/** Fields of the editor. Each knows its place in the content by a JSON pointer; what the law or a colleague says of that place stands beside it. */
import { Checkbox, Group, NativeSelect, NumberInput, Radio, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../../words.ts'
import { useField } from '../draft/useDraft.tsx'
import { labelOf } from '../words/sections.ts'
import { Beside } from './Beside.tsx'
import css from './Compose.module.css'

type Base = Readonly<{ pointer: string; label?: string; hint?: string | undefined; children?: ReactNode }>

/** Where a link to a field lands. */
export const anchorOf = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`

export function useLabel(pointer: string, label?: string): string {
  const { say } = useWords()
  return label ?? say(labelOf(pointer).key)
}

export function Place({ pointer, children }: { pointer: string; children: ReactNode }) {
  return (
    <div id={anchorOf(pointer)} data-pointer={pointer} className={css.place}>
      <Beside pointer={pointer}>{children}</Beside>
    </div>
  )
}

export function LineField({
  pointer,
  label,
  hint,
  type = 'text',
}: Base & { type?: 'text' | 'date' | 'datetime-local' | 'email' }) {
  const timed = type === 'date' || type === 'datetime-local'
  const [value, set] = useField<string>(pointer)
  return (
    <Place pointer={pointer}>
      <TextInput
        label={useLabel(pointer, label)}
        description={hint}
        type={type}
        dir={timed ? undefined : 'auto'}
        value={value ?? ''}
        maxLength={timed ? undefined : 500}
        w={timed ? 220 : undefined}
        maw="100%"
        onChange={(event) => set(event.currentTarget.value)}
      />
    </Place>
  )
}

export function ProseField({ pointer, label, hint, rows = 3 }: Base & { rows?: number }) {
  const [value, set] = useField<string>(pointer)
  return (
    <Place pointer={pointer}>
      <Textarea
        label={useLabel(pointer, label)}
        description={hint}
        dir="auto"
        minRows={rows}
        value={value ?? ''}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </Place>
  )
}

export function NumberField({ pointer, label, hint, max }: Base & { max: number }) {
  const [value, set] = useField<number | undefined>(pointer)
  return (
    <Place pointer={pointer}>
      <NumberInput
        label={useLabel(pointer, label)}
        description={hint}
        min={0}
        max={max}
        allowDecimal={false}
        hideControls
        w={200}
        value={value ?? ''}
        onChange={(next) => set(typeof next === 'number' ? next : undefined)}
      />
    </Place>
  )
}

export type Choice = Readonly<{ value: string; label: string }>

export function ChoiceField({ pointer, label, hint, choices, empty }: Base & { choices: readonly Choice[]; empty?: string }) {
  const [value, set] = useField<string>(pointer)
  return (
    <Place pointer={pointer}>
      <NativeSelect
        label={useLabel(pointer, label)}
        description={hint}
        value={value ?? ''}
        onChange={(event) => set(event.currentTarget.value)}
        data={[...(empty === undefined ? [] : [{ value: '', label: empty }]), ...choices]}
      />
    </Place>
  )
}

export function TickField({ pointer, label, hint }: Base) {
  const [value, set] = useField<boolean>(pointer)
  return (
    <Place pointer={pointer}>
      <Checkbox
        label={useLabel(pointer, label)}
        description={hint}
        checked={value ?? false}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </Place>
  )
}

/** Yes, no, or nobody has decided yet: the last is a state of its own and the checks ask about it. */
export function DecisionField({ pointer, label, hint, yes, no, children }: Base & { yes: string; no: string }) {
  const [value, set] = useField<boolean | undefined>(pointer)
  return (
    <Place pointer={pointer}>
      <Radio.Group
        label={useLabel(pointer, label)}
        description={hint}
        value={value === undefined ? '' : value ? 'yes' : 'no'}
        onChange={(next) => set(next === 'yes')}
      >
        <Group gap="lg" mt="xs">
          <Radio value="yes" label={yes} />
          <Radio value="no" label={no} />
        </Group>
      </Radio.Group>
      {value === true && children}
    </Place>
  )
}
