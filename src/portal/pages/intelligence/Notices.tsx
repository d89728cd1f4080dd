import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { conditionsOf } from '../../../intelligence/notices/colour.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, Note } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { type Notice, noticesQuery, refreshAll, subjectTitle } from './api.ts'
import { DraftNotice } from './DraftNotice.tsx'
import css from './Intelligence.module.css'

const tones = { draft: 'wait', held: 'bad', issued: 'info', recalled: 'calm', 'not-executed': 'calm' } as const

/** Notices and diffusions: ours with their check, and those that came. */
export function Notices() {
  const { t } = useWords()
  const may = useMay()
  const notices = useSuspenseQuery(noticesQuery).data.items
  const [drafting, setDrafting] = useState(false)
  return (
    <PageBody>
      <Sheet
        title={t('intelligence:page.notices')}
        flush
        side={
          may('intelligence.draft-notice') && (
            <Button size="compact-sm" onClick={() => setDrafting(true)}>
              {t('intelligence:notice.draft')}
            </Button>
          )
        }
      >
        {notices.length === 0 ? (
          <Empty title={t('intelligence:notice.none')} says={t('intelligence:notice.noneSays')} />
        ) : (
          notices.map((it) => <OneNotice key={`${it.id} ${it.case}`} it={it} />)
        )}
      </Sheet>
      {drafting && <DraftNotice onClose={() => setDrafting(false)} />}
    </PageBody>
  )
}

/** What was answered to a condition, for whoever checks it and whoever acts on it. */
function Answer({ given }: { given: string | number | boolean | undefined }) {
  const { t, format } = useWords()
  if (given === true || given === false) return <span>{t(given ? 'intelligence:notice.yes' : 'intelligence:notice.no')}</span>
  return given === undefined ? <span>–</span> : <bdi>{typeof given === 'number' ? format.number(given) : given}</bdi>
}

type Step = 'clear' | 'held' | 'recalled' | 'not-executed'

function OneNotice({ it }: { it: Notice }) {
  const { t, format, language } = useWords()
  const may = useMay()
  const [step, setStep] = useState<Step>()
  const checking = step === 'clear' || step === 'held'
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/notices/${it.id}/${checking ? 'check' : 'end'}`,
    act: checking ? 'intelligence.check-notice' : 'intelligence.end-notice',
    refresh: refreshAll,
    done: () => setStep(undefined),
  })
  const list = new Intl.ListFormat(language, { type: 'unit' })
  const steps: Step[] =
    it.state === 'draft' && may('intelligence.check-notice')
      ? ['clear', 'held']
      : it.state === 'issued' && may('intelligence.end-notice')
        ? [it.direction === 'out' ? 'recalled' : 'not-executed']
        : []
  const whom = it.direction === 'in' && it.partner ? [it.partner] : it.recipients
  return (
    <article className={css.hit} aria-label={it.reference}>
      <div className={css.row}>
        <strong>{t(`intelligence:colour.${it.colour}`)}</strong>
        <bdi>{it.reference}</bdi>
        <Badge tone={it.expired ? 'calm' : tones[it.state]}>
          {t(it.expired ? 'intelligence:notice.expired' : `intelligence:noticeState.${it.state}`)}
        </Badge>
      </div>
      <div>
        <bdi>{[it.content.title, subjectTitle(it.content.subject), it.content.subject.birth].filter(Boolean).join(' · ')}</bdi>
      </div>
      <div className={css.body} dir="auto">
        {it.content.says}
      </div>
      <div>
        {t('intelligence:notice.action')}: <bdi>{it.content.action}</bdi>
      </div>
      <div>
        {t('intelligence:contact')}: <bdi>{it.content.contact}</bdi>
      </div>
      {it.content.misused && <Note tone="wait">{t('intelligence:misused')}</Note>}
      {(it.content.links?.length ?? 0) > 0 && (
        <div>
          {t('intelligence:notice.links')}: <bdi>{list.format(it.content.links ?? [])}</bdi>
        </div>
      )}
      <ul className={css.fields}>
        {conditionsOf(it.colour).map(({ id }) => (
          <li key={id} className={css.sub}>
            {t(`intelligence:condition.${id}`)}: <Answer given={it.content.conditions[id]} />
          </li>
        ))}
      </ul>
      <div className={css.sub}>
        {t(`intelligence:notice.${it.direction}`, { states: list.format(whom.map((node) => format.state(stateOfNode(node)))) })} ·{' '}
        {t('intelligence:notice.until')} <When at={it.expires} />
        {it.content.checkedBy && (
          <>
            {' · '}
            {t('intelligence:notice.checkedBy')} <bdi>{it.content.checkedBy}</bdi>
          </>
        )}
      </div>
      {it.state === 'draft' && it.openConditions.length > 0 && (
        <div className={css.warn}>
          {t('intelligence:notice.open')}: {list.format(it.openConditions.map((one) => t(`intelligence:condition.${one}`)))}
        </div>
      )}
      {steps.length > 0 && (
        <div className={css.row}>
          {steps.map((one) => (
            <Button key={one} size="compact-sm" variant="default" onClick={() => setStep(one)}>
              {t(`intelligence:noticeStep.${one}`)}
            </Button>
          ))}
        </div>
      )}
      <ReasonDialog
        opened={step !== undefined}
        onClose={() => setStep(undefined)}
        title={step ? t(`intelligence:noticeStep.${step}`) : ''}
        says={checking ? t('intelligence:notice.checkSays') : undefined}
        button={step ? t(`intelligence:noticeStep.${step}`) : ''}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason, ...(checking ? { outcome: step } : { step }) })}
      />
    </article>
  )
}
