import { Modal, type ModalProps } from '@mantine/core'
import { useEffect, useState } from 'react'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'

let above = 0
/** Whether a dialog stands above drawers: Escape is for it, and what lies below it stays. */
export const somethingAbove = (): boolean => above > 0

/** A dialog that stands while it is rendered. Gone, it gives the focus back to what opened it. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  const { t } = useWords()
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    },
    [opener],
  )
  const high = Number(props.zIndex ?? 0) > layers.drawer
  useEffect(() => {
    if (!high) return
    above++
    // Later, so that the key that closes it does not close what lies below as well.
    return () => void setTimeout(() => above--)
  }, [high])
  return <Modal opened closeButtonProps={{ 'aria-label': t('frame:close') }} {...props} />
}
