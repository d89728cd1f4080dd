/** Small parts that several pages of protection share. */
import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { fileAddress } from '../../api/client.ts'
import { useAct } from '../../api/useAct.ts'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'

/** A register as a file: the browser follows the link itself. */
export function Take({ register }: { register: string }) {
  const { t } = useWords()
  return (
    <Button
      component="a"
      href={fileAddress(`/protection/registers/${register}`)}
      download
      size="compact-sm"
      variant="default"
      leftSection={<Icon name="download" size={14} />}
    >
      {t('protection:take')}
    </Button>
  )
}

/** Sentences of the node's own description, in English as the interface has them. */
export const Lines = ({ of }: { of: readonly string[] }) => (
  <ul dir="ltr" lang="en" style={{ margin: 0, paddingInlineStart: 18 }}>
    {of.map((it) => (
      <li key={it}>{it}</li>
    ))}
  </ul>
)

/** A sentence of the node's own records. */
export const English = ({ of }: { of: string }) => (
  <span dir="ltr" lang="en">
    {of}
  </span>
)

/** A cell that opens its row. */
export const linkLike = {
  border: 0,
  background: 'none',
  font: 'inherit',
  padding: 0,
  cursor: 'pointer',
  textDecoration: 'underline',
  color: 'inherit',
  textAlign: 'start',
} as const

/** A button whose act needs reasons; they are sent under `field`. */
export function WithReason({
  path,
  button,
  title,
  act,
  field,
  more,
  refresh = [['protection']],
  bad,
  children,
}: {
  path: string
  button: string
  title: string
  act?: string
  field: string
  more?: Readonly<Record<string, unknown>>
  /** What is read anew afterwards; the pages of protection when left out. */
  refresh?: readonly (readonly unknown[])[]
  bad?: boolean
  children?: ReactNode
}) {
  const [opened, setOpened] = useState(false)
  const doing = useAct<Record<string, unknown>>({
    path,
    refresh,
    ...(act && { act }),
    done: () => setOpened(false),
  })
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)} {...(bad && { color: 'bad' })}>
        {button}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={title}
        button={button}
        busy={doing.busy}
        problem={doing.problem}
        fieldError={doing.fieldError}
        pointer={`/${field}`}
        {...(bad && { bad })}
        onConfirm={(reason) => void doing.run({ ...more, [field]: reason })}
      >
        {children}
      </ReasonDialog>
    </>
  )
}
