import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EntryView } from '../../api/types.ts'
import { stateOfNode } from '../../format.ts'
import { Icon } from '../../icons/Icon.tsx'
import type { IconName } from '../../icons/shapes.ts'
import { useWords } from '../../words.ts'
import { When } from '../Clock.tsx'
import { VirtualList } from '../list/VirtualList.tsx'
import { Empty } from '../Problem.tsx'
import { actorOf } from './actor.ts'
import css from './History.module.css'
import { ProofDrawer } from './ProofDrawer.tsx'

const pictures: Readonly<Record<EntryView['level'], IconName>> = {
  stored: 'clock',
  logged: 'ledger',
  witnessed: 'seal',
  mirrored: 'seal',
}

/** The ledger, readable: act, person, reason, level; behind each line its proof. */
export function History({
  entries,
  more,
  showSubject,
}: {
  entries: readonly EntryView[]
  more?: { has: boolean; busy: boolean; load: () => void }
  showSubject?: boolean
}) {
  const { t } = useWords()
  const [shown, setShown] = useState<string>()
  if (entries.length === 0) return <Empty title={t('pages:history.empty')} />
  return (
    <>
      <VirtualList label={t('pages:case.history')} rows={entries} idOf={(entry) => entry.id}>
        {(entry, i) => (
          <HistoryLine
            entry={entry}
            same={i > 0 && entries[i - 1]?.purpose === entry.purpose}
            onProof={() => setShown(entry.id)}
            showSubject={showSubject ?? false}
          />
        )}
      </VirtualList>
      {more?.has && (
        <div style={{ padding: 12 }}>
          <Button variant="default" loading={more.busy} onClick={more.load}>
            {t('frame:list.more')}
          </Button>
        </div>
      )}
      <ProofDrawer entry={shown} onClose={() => setShown(undefined)} />
    </>
  )
}

/** The purpose is said where it changes, not on every line. */
function HistoryLine({
  entry,
  same,
  onProof,
  showSubject,
}: {
  entry: EntryView
  same: boolean
  onProof: () => void
  showSubject: boolean
}) {
  const { t, act, format } = useWords()
  const actor = actorOf(entry)
  return (
    <div className={css.line}>
      <span className={`${css.level} ${css[entry.level] ?? ''}`}>
        <Icon name={pictures[entry.level]} label={t(`pages:level.${entry.level}`)} />
      </span>
      <span>
        <span className={css.act}>{act(entry.act)}</span>
        {actor && (
          <span className={css.by}>
            {' · '}
            <bdi>{actor}</bdi>
          </span>
        )}
        {entry.counterparty && <span className={css.by}> · {format.state(stateOfNode(entry.counterparty))}</span>}
      </span>
      <span className={css.side}>
        <When at={entry.at} />
        <button type="button" className={css.proof} data-row={entry.id} onClick={onProof}>
          {t('pages:proof.show')}
        </button>
      </span>
      {((entry.purpose && !same) || showSubject || entry.erasedAt) && (
        <span className={css.small} dir="auto">
          {entry.erasedAt ? t('pages:history.erased') : same ? '' : entry.purpose}
          {showSubject && (
            <>
              {' '}
              <code>{entry.subject}</code>
            </>
          )}
        </span>
      )}
    </div>
  )
}
