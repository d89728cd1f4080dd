import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words.ts'
import { Facts } from './Sheet.tsx'
import { SideDrawer } from './SideDrawer.tsx'

export type MethodId = 'screening' | 'blind' | 'network' | 'patterns' | 'tracing' | 'joint' | 'trends'

/** The card of a method, reachable from wherever its result shows: what it takes, how good it is, what it cannot do. */
export function MethodCard({ method }: { method: MethodId }) {
  const { t } = useWords(['guard', 'frame'])
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpened(true)}>
        {t('guard:methods.button')}
      </Button>
      <SideDrawer opened={opened} onClose={() => setOpened(false)} title={t(`guard:card.${method}.name`)}>
        <MethodFacts method={method} />
        <p style={{ color: 'var(--ink-soft)' }}>{t('guard:methods.says')}</p>
      </SideDrawer>
    </>
  )
}

export function MethodFacts({ method }: { method: MethodId }) {
  const { t } = useWords(['guard', 'frame'])
  return (
    <Facts
      narrow
      facts={(['data', 'accuracy', 'limits'] as const).map((it) => [t(`guard:methods.${it}`), t(`guard:card.${method}.${it}`)])}
    />
  )
}
