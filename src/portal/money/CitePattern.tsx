import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay } from '../api/session.ts'
import type { Cite } from '../reasoning/api.ts'
import { CiteDialog } from '../reasoning/CiteDialog.tsx'
import { useWords } from '../words.ts'

/** So many payments one citation names; more are cited in parts. */
const most = 500

type Props = Readonly<{
  id: string
  name: string
  says: string
  /** How sure it is; for a pattern, that it is only a reason to look. */
  doubt?: string
  payments: readonly string[]
}>

/** Takes what was found among payments into the notebook of the case, with every payment cited. */
export function CitePattern({ id, name, says, doubt, payments }: Props) {
  const { t } = useWords(['analysis'])
  const may = useMay()
  const [open, setOpen] = useState(false)
  if (!may('analysis.reason')) return null
  const parts = Array.from({ length: Math.ceil(payments.length / most) }, (_, i) => payments.slice(i * most, (i + 1) * most))
  const cites = parts.map((its, i) => ({
    kind: 'payments' as const,
    ref: parts.length > 1 ? `${name} ${i + 1}/${parts.length}` : name,
    parts: its,
  }))
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('analysis:money.cite')}
      </Button>
      {open && (
        <CiteDialog
          id={id}
          title={t('analysis:money.cite')}
          says={says}
          doubt={doubt ?? t('analysis:money.lookSays')}
          facts={cites.map((it) => `${it.ref} (${it.parts.length})`).join(', ')}
          cites={async () => cites as unknown as readonly Cite[]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
