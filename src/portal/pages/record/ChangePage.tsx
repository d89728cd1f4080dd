import { Button, Group } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Aside, Facts, Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import { type ChangeDetail, changeQuery, refreshed } from './api.ts'
import { changeTones } from './Changes.tsx'
import { Differences, Faults, Known, useValue } from './Known.tsx'
import css from './Record.module.css'

const tones: Readonly<Record<string, Tone>> = { new: 'good', changed: 'wait', renewed: 'info', same: 'calm', older: 'bad' }

/** One change, each fact beside what stands on record. To accept is to accept this and nothing else. */
export function ChangePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t, say } = useWords(['knowledge', 'law'])
  const value = useValue()
  const { data: it } = useSuspenseQuery(changeQuery(id))
  const shown = it.items.slice(0, 300)
  return (
    <PageBody label={t('frame:context')} aside={<Decision it={it} />}>
      <Sheet title={it.title} side={<Badge tone={changeTones[it.standing]}>{t(`knowledge:change.${it.standing}`)}</Badge>} flush>
        <ol className={css.list}>
          {shown.map((row) => {
            const what = row.state
              ? `${value('state', row.state)}, ${say(`instrument.${row.instrument}`, {}, row.instrument)}`
              : say(`instrument.${row.instrument}`, {}, row.instrument)
            return (
              <li key={row.n} className={css.item}>
                <h3>
                  <span dir="auto">{what}</span>
                  <Badge tone={tones[row.difference.is] ?? 'calm'}>{t(`knowledge:change.is.${row.difference.is}`)}</Badge>
                </h3>
                <Faults faults={row.faults} />
                <Differences fields={row.difference.fields} label={what} />
                <Known it={row} />
              </li>
            )
          })}
        </ol>
      </Sheet>
    </PageBody>
  )
}

function Decision({ it }: { it: ChangeDetail }) {
  const { t } = useWords('knowledge')
  const { officer } = useSession()
  const may = useMay()
  const [declining, setDeclining] = useState(false)
  const own = it.proposedBy.id === officer.id
  const refresh = [...refreshed]
  const accept = useAct<{ seen: string }>({
    path: `/law/changes/${it.id}/accept`,
    act: 'law.accept',
    refresh,
    said: t('knowledge:change.done'),
  })
  const decline = useAct<{ reason: string }>({
    path: `/law/changes/${it.id}/decline`,
    act: 'law.accept',
    refresh,
    said: t('knowledge:change.ended'),
    done: () => setDeclining(false),
  })
  const withdraw = useAct({
    path: `/law/changes/${it.id}/withdraw`,
    act: 'law.propose',
    refresh,
    said: t('knowledge:change.ended'),
  })
  return (
    <Aside title={t('knowledge:change.what')}>
      <Facts
        narrow
        facts={[
          [t('knowledge:said.source'), t(`knowledge:change.origin.${it.origin}`)],
          [t('knowledge:change.proposed', { name: it.proposedBy.name }), <When key="p" at={it.proposedAt} />],
          it.decidedBy && it.decidedAt
            ? [t('knowledge:change.decided', { name: it.decidedBy.name }), <When key="d" at={it.decidedAt} />]
            : undefined,
          it.reason ? [t('frame:reason.label'), it.reason] : undefined,
        ]}
      />
      {it.standing === 'waiting' && own && <Note>{t('knowledge:change.own')}</Note>}
      {it.standing === 'waiting' && !own && may('law.accept') && it.sound && (
        <p className={css.soft}>{t('knowledge:change.acceptSays', { count: it.rows })}</p>
      )}
      <ProblemNote problem={accept.problem ?? withdraw.problem} fieldsHere={false} />
      {it.standing === 'waiting' && (
        <Group gap="sm">
          {!own && may('law.accept') && it.sound && (
            <Button onClick={() => void accept.run({ seen: it.seen })} loading={accept.busy}>
              {t('knowledge:change.accept')}
            </Button>
          )}
          {!own && may('law.accept') && (
            <Button variant="default" onClick={() => setDeclining(true)}>
              {t('knowledge:change.decline')}
            </Button>
          )}
          {own && (
            <Button variant="default" onClick={() => void withdraw.run()} loading={withdraw.busy}>
              {t('knowledge:change.withdraw')}
            </Button>
          )}
        </Group>
      )}
      <p>
        <Link to={'/law-record/changes' as never} style={{ display: 'inline-block', paddingBlock: 4 }}>
          {t('knowledge:tab.changes')}
        </Link>
      </p>
      {declining && (
        <ReasonDialog
          opened
          onClose={() => setDeclining(false)}
          bad
          title={t('knowledge:change.decline')}
          says={t('knowledge:change.declineSays')}
          button={t('knowledge:change.decline')}
          busy={decline.busy}
          problem={decline.problem}
          fieldError={decline.fieldError}
          onConfirm={(reason) => void decline.run({ reason })}
        />
      )}
    </Aside>
  )
}
