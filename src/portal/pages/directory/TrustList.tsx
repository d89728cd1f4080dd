import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trustListQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { ProblemNote } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { Fingerprint } from './Fingerprint.tsx'

const tones = { good: 'good', degraded: 'wait', expired: 'bad', none: 'calm' } as const

/** The federation's list of nodes, as this node holds it, and how far it can be relied on. */
export function TrustList() {
  const { t, say } = useWords()
  const may = useMay()
  const { data: list } = useSuspenseQuery(trustListQuery)
  const [taking, setTaking] = useState(false)
  const take = !list.held && may('directory.accept-peer') && (
    <Button size="compact-sm" variant="default" onClick={() => setTaking(true)}>
      {t('pages:directory.trust.take')}
    </Button>
  )
  return (
    <Sheet title={t('pages:directory.trust.title')} side={take}>
      {list.held && list.freshness !== 'none' && list.root ? (
        <Facts
          facts={[
            [
              t('pages:directory.trust.federation'),
              <span key="f" dir="auto">
                {list.federation}
              </span>,
            ],
            [
              t('pages:directory.trust.state'),
              <Badge key="s" tone={tones[list.freshness]}>
                {t(`pages:directory.trust.${list.freshness}`)}
              </Badge>,
            ],
            [t('pages:directory.trust.until'), list.expires && <When key="u" at={list.expires} />],
            [t('pages:directory.trust.root'), <Fingerprint key="r" text={list.root.digest.slice(0, 32)} />],
            [t('pages:directory.trust.log'), list.logged && <bdi key="l">{t('pages:directory.trust.logSays', list.logged)}</bdi>],
            [
              t('pages:directory.trust.checked'),
              <span key="c">
                {list.checkedAt && <When at={list.checkedAt} />}{' '}
                {list.fault && say(`refusal.${list.fault}`, { url: list.source ?? '' }, list.fault)}
              </span>,
            ],
          ]}
        />
      ) : (
        <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{t('pages:directory.trust.none')}</p>
      )}
      {taking && <Take onClose={() => setTaking(false)} />}
    </Sheet>
  )
}

function Take({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [url, setUrl] = useState('')
  const [root, setRoot] = useState('')
  const act = useAct<{ url: string; root: string }>({
    path: '/directory/trust-list',
    act: 'directory.accept-peer',
    refresh: [['trust'], ['nodes']],
    said: t('pages:directory.trust.taken'),
    done: onClose,
  })
  const close = { 'aria-label': t('frame:close') }
  return (
    <Modal opened onClose={onClose} size="lg" title={t('pages:directory.trust.take')} closeButtonProps={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void act.run({ url: url.trim(), root: root.trim() })
        }}
      >
        <Stack gap="lg">
          <p style={{ margin: 0 }}>{t('pages:directory.trust.takeSays')}</p>
          <TextInput
            data-autofocus
            dir="ltr"
            label={t('pages:directory.address')}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
            error={act.fieldError('url')}
          />
          <TextInput
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            styles={{ input: { fontFamily: 'var(--mono)' } }}
            label={t('pages:directory.trust.digest')}
            value={root}
            onChange={(event) => setRoot(event.currentTarget.value)}
            error={act.fieldError('root')}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('pages:directory.trust.take')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
