import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'
import { somethingAbove } from './Dialog.tsx'

/** Slides in from the end of the line: proof, preview on a phone, a rule's text. The page behind keeps its place. */
export function SideDrawer({
  opened,
  onClose,
  title,
  children,
  size = 480,
}: {
  opened: boolean
  onClose: () => void
  title: string
  children: ReactNode
  size?: number
}) {
  const { t } = useWords()
  return (
    <Drawer
      opened={opened}
      onClose={() => somethingAbove() || onClose()}
      title={title}
      position="right"
      size={size}
      zIndex={layers.drawer}
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      {children}
    </Drawer>
  )
}
