import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fileAddress } from '../../api/client.ts'
import { nodesQuery } from '../../api/queries.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, Note, ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { nameIn } from '../directory/names.ts'
import { packsQuery, refreshed } from './api.ts'
import css from './Record.module.css'

/** What this node publishes of its law on record, and what it looks for at partners. */
export function Packs() {
  const { t } = useWords('knowledge')
  const may = useMay()
  const { data: it } = useSuspenseQuery(packsQuery)
  const [publishing, setPublishing] = useState(false)
  return (
    <PageBody>
      <Sheet
        title={t('knowledge:pack.published')}
        side={
          may('law.publish') &&
          it.facts > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="seal" size={14} />}
              onClick={() => setPublishing(true)}
            >
              {t('knowledge:pack.publish')}
            </Button>
          )
        }
        flush
      >
        {it.published.length === 0 ? (
          <Empty title={t('knowledge:pack.none')} says={t('knowledge:pack.publishSays', { count: it.facts })} />
        ) : (
          <ul className={css.list}>
            {it.published.map((pack) => (
              <li key={pack.version} className={css.item}>
                <h3>
                  {t('knowledge:pack.version', { version: pack.version })}
                  <a href={fileAddress(`/law/packs/${pack.version}/file`)} download>
                    {t('knowledge:pack.file')}
                  </a>
                </h3>
                <span className={css.soft}>
                  {t('knowledge:pack.facts', { count: pack.facts })}, {t('knowledge:pack.by', { name: pack.publishedBy })},{' '}
                  <When at={pack.publishedAt} />
                </span>
                <span dir="auto">{pack.purpose}</span>
              </li>
            ))}
          </ul>
        )}
      </Sheet>
      <div style={{ height: 20 }} />
      <Subscriptions />
      {publishing && <Publish facts={it.facts} onClose={() => setPublishing(false)} />}
    </PageBody>
  )
}

function Subscriptions() {
  const { t, language } = useWords('knowledge')
  const may = useMay()
  const { data: it } = useSuspenseQuery(packsQuery)
  const nodes = useQuery(nodesQuery)
  const accepted = nodes.data?.items.filter((node) => node.standing === 'accepted') ?? []
  const names = new Map(accepted.map((node) => [node.id, nameIn(node.names, language)]))
  const open = accepted.filter((node) => !it.subscriptions.some((one) => one.node === node.id))
  const [chosen, setChosen] = useState<string | null>(null)
  const act = useAct<{ node: string }>({
    path: '/law/packs/subscriptions',
    act: 'law.subscribe',
    refresh: refreshed,
    done: () => setChosen(null),
  })
  return (
    <Sheet title={t('knowledge:pack.subscriptions')} flush>
      {it.subscriptions.length === 0 ? (
        <Empty title={t('knowledge:pack.nobody')} says={t('knowledge:pack.nobodySays')} />
      ) : (
        <ul className={css.list}>
          {it.subscriptions.map((one) => (
            <Subscription key={one.node} it={one} name={names.get(one.node) ?? one.node} />
          ))}
        </ul>
      )}
      {may('law.subscribe') && open.length > 0 && (
        <Group gap="sm" p="md" align="end">
          <Select
            size="sm"
            label={t('knowledge:pack.partner')}
            data={open.map((node) => ({ value: node.id, label: `${nameIn(node.names, language)} (${node.id})` }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button
            variant="default"
            disabled={!chosen}
            loading={act.busy}
            onClick={() => chosen && void act.run({ node: chosen })}
          >
            {t('knowledge:pack.subscribe')}
          </Button>
          <ProblemNote problem={act.problem} />
        </Group>
      )}
    </Sheet>
  )
}

type One = Readonly<{
  node: string
  version: number
  import?: string | undefined
  lookedAt?: string | undefined
  fault?: string | undefined
}>

function Subscription({ it, name }: { it: One; name: string }) {
  const { t, say } = useWords('knowledge')
  const may = useMay()
  const fetched = useAct({ path: `/law/packs/subscriptions/${it.node}/fetch`, act: 'law.import', refresh: refreshed })
  const ended = useAct({
    path: `/law/packs/subscriptions/${it.node}`,
    verb: 'DELETE',
    act: 'law.subscribe',
    refresh: refreshed,
  })
  return (
    <li className={css.item}>
      <h3>
        <span dir="auto">{name}</span>
        <code>{it.node}</code>
      </h3>
      <span className={css.soft}>
        {it.version > 0 ? t('knowledge:pack.read', { version: it.version }) : t('knowledge:pack.unread')},{' '}
        {it.lookedAt ? (
          <>
            {t('knowledge:pack.looked')} <When at={it.lookedAt} />
          </>
        ) : (
          t('knowledge:pack.never')
        )}
      </span>
      {it.fault && !fetched.problem && <Note tone="wait">{say(`refusal.${it.fault}`, { node: it.node }, it.fault)}</Note>}
      <ProblemNote problem={fetched.problem ?? ended.problem} />
      <Group gap="sm">
        {it.import && (
          <Link to={'/law-record/files/$id' as never} params={{ id: it.import } as never}>
            {t('knowledge:pack.open')}
          </Link>
        )}
        {may('law.import') && (
          <Button size="compact-sm" variant="default" loading={fetched.busy} onClick={() => void fetched.run()}>
            {t('knowledge:pack.fetch')}
          </Button>
        )}
        {may('law.subscribe') && (
          <Button size="compact-sm" variant="subtle" loading={ended.busy} onClick={() => void ended.run()}>
            {t('knowledge:pack.stop')}
          </Button>
        )}
      </Group>
    </li>
  )
}

function Publish({ facts, onClose }: { facts: number; onClose: () => void }) {
  const { t } = useWords('knowledge')
  const [title, setTitle] = useState('')
  const [purpose, setPurpose] = useState('')
  const [asked, setAsked] = useState(false)
  const act = useAct<{ title: string; purpose: string }>({
    path: '/law/packs',
    act: 'law.publish',
    refresh: refreshed,
    done: onClose,
  })
  const missing = (text: string) => (asked && text.trim() === '' ? t('requests:field.required') : undefined)
  return (
    <Modal opened onClose={onClose} title={t('knowledge:pack.publish')} closeButtonProps={{ 'aria-label': t('frame:close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (title.trim() && purpose.trim()) void act.run({ title: title.trim(), purpose: purpose.trim() })
        }}
      >
        <Stack gap="lg">
          <div>{t('knowledge:pack.publishSays', { count: facts })}</div>
          <TextInput
            data-autofocus
            label={t('knowledge:pack.title')}
            value={title}
            dir="auto"
            maxLength={200}
            error={missing(title) ?? act.fieldError('title')}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Textarea
            label={t('knowledge:pack.purpose')}
            value={purpose}
            dir="auto"
            error={missing(purpose) ?? act.fieldError('purpose')}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          <ProblemNote problem={act.problem} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('knowledge:pack.publish')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
