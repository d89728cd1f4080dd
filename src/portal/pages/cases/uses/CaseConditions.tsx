import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { StateBadge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { Empty, Note } from '../../../design/Problem.tsx'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import { type ConsentView, consentsQuery, type NoticeView, noticesQuery } from '../../../evidence/uses.ts'
import { useWords } from '../../../words.ts'
import { useCase } from '../CasePage.tsx'
import { AnswerConsent } from './AnswerConsent.tsx'
import { Assurances } from './Assurances.tsx'
import css from './Uses.module.css'

/** What was asked and answered about use, what was told because it clears somebody, and what was promised until the end of the case. */
export function CaseConditions() {
  const it = useCase()
  return (
    <div className={css.stack}>
      <Consents caseId={it.id} />
      <Notices caseId={it.id} />
      <Assurances caseId={it.id} />
    </div>
  )
}

function Consents({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { data } = useSuspenseQuery(consentsQuery(caseId))
  return (
    <Sheet title={t('uses:consents')} flush>
      {data.items.length === 0 && <Empty title={t('uses:noConsents')} says={t('uses:noConsentsSays')} />}
      {data.items.map((one) => (
        <Consent key={one.id} caseId={caseId} it={one} />
      ))}
    </Sheet>
  )
}

function Consent({ caseId, it }: { caseId: string; it: ConsentView }) {
  const { t, format } = useWords()
  const may = useMay()
  const [answering, setAnswering] = useState(false)
  const [withdrawing, setWithdrawing] = useState(false)
  const path = `/assistance/cases/${caseId}/consents/${it.id}`
  const refresh = [['consents', caseId], ['inbox'], ['exhibits', caseId]]
  const see = useAct({ path: `${path}/see`, refresh, said: t('uses:seen') })
  const give = useAct<{ version: number }>({
    path: `${path}/give`,
    act: 'assistance.answer-consent',
    refresh,
    said: t('uses:answered'),
  })
  const withdraw = useAct<{ version: number; reason: string }>({
    path: `${path}/withdraw`,
    act: 'assistance.answer-consent',
    refresh,
    said: t('uses:withdrawn'),
    done: () => setWithdrawing(false),
  })
  const { use } = it.asked
  const nature = [use.fiscal && t('uses:fiscal'), use.deathPenalty && t('uses:deathPenalty')].filter(Boolean).join(', ')
  return (
    <article className={css.card}>
      <div className={css.head}>
        <h3>
          {it.asked.exhibits.map((one) => one.number).join(', ')}{' '}
          <span className={css.faint}>
            <bdi>{t(`uses:side.${it.side}`, { node: it.partner })}</bdi> · <When at={it.askedAt} dateOnly />
          </span>
        </h3>
        <StateBadge
          state={it.state === 'waiting' ? (it.side === 'asked' ? 'consent-asked' : 'consent-waiting') : `consent-${it.state}`}
        />
      </div>
      <Facts
        facts={[
          [t('uses:use'), `${t(`uses:doing.${use.doing}`)}${use.to ? ` → ${use.to}` : ''}`],
          [t('uses:proceeding'), use.proceeding],
          use.until !== undefined && [t('uses:keepUntil'), format.date(use.until)],
          it.withdrawal && [t('uses:withdrawnWhy'), `${it.withdrawal.reasons} (${it.withdrawal.by}, ${it.withdrawal.authority})`],
          nature !== '' && [t('uses:nature'), nature],
          [t('uses:reasons'), it.asked.reasons],
          [t('uses:by'), `${it.asked.by}, ${it.asked.authority}`],
          [
            t('requests:evidence.conditions'),
            <ul key="conditions" className={css.plain}>
              {it.asked.exhibits.flatMap((one) =>
                one.conditions.map((c) => (
                  <li key={`${one.id}${c.id}`}>
                    {t(`evidence:condition.${c.kind}`)} <span className={css.faint}>{c.basis}</span>
                  </li>
                )),
              )}
            </ul>,
          ],
          it.answer && [t(`uses:verdict.${it.answer.verdict}`), it.answer.terms],
          it.answer &&
            it.answer.conditions.length > 0 && [
              t('uses:more'),
              it.answer.conditions.map((c) => `${t(`evidence:condition.${c.kind}`)} (${c.basis})`).join('; '),
            ],
          it.answer && [t('uses:answeredBy'), `${it.answer.by}, ${it.answer.authority}`],
        ]}
      />
      {it.prepared && (
        <Note tone="wait">
          {t('uses:prepared', { name: it.prepared.name })} {t(`uses:verdict.${it.prepared.answer.verdict}`)}:{' '}
          <bdi>{it.prepared.answer.terms}</bdi>
        </Note>
      )}
      <div className={css.acts}>
        {it.side === 'asked' && it.state === 'waiting' && may('assistance.prepare-consent') && (
          <Button size="compact-sm" variant={it.prepared ? 'default' : 'filled'} onClick={() => setAnswering(true)}>
            {t(it.second ? 'uses:prepare' : 'uses:answer')}
          </Button>
        )}
        {it.prepared && !it.prepared.mine && may('assistance.answer-consent') && (
          <Button size="compact-sm" loading={give.busy} onClick={() => void give.run({ version: it.version })}>
            {t('uses:give')}
          </Button>
        )}
        {it.side === 'asked' && it.state === 'granted' && may('assistance.answer-consent') && (
          <Button size="compact-sm" variant="default" onClick={() => setWithdrawing(true)}>
            {t('uses:withdraw')}
          </Button>
        )}
        {it.side === 'asking' && it.answer && !it.seenAt && may('assistance.see-consent') && (
          <Button size="compact-sm" variant="default" loading={see.busy} onClick={() => void see.run()}>
            {t('uses:see')}
          </Button>
        )}
      </div>
      <ReasonDialog
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        title={t('uses:withdraw')}
        says={t('uses:withdrawSays')}
        button={t('uses:withdrawDo')}
        busy={withdraw.busy}
        problem={withdraw.problem}
        fieldError={withdraw.fieldError}
        onConfirm={(reason) => void withdraw.run({ version: it.version, reason })}
      />
      {answering && <AnswerConsent caseId={caseId} it={it} onClose={() => setAnswering(false)} />}
    </article>
  )
}

function Notices({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { data } = useQuery(noticesQuery(caseId))
  if (!data || data.items.length === 0) return null
  return (
    <Sheet title={t('uses:notices')} flush>
      {data.items.map((one) => (
        <Notice key={`${one.id}${one.direction}`} caseId={caseId} it={one} />
      ))}
    </Sheet>
  )
}

function Notice({ caseId, it }: { caseId: string; it: NoticeView }) {
  const { t } = useWords()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const act = useAct<{ reason: string }>({
    path: `/evidence/cases/${caseId}/notices/${it.id}/settle`,
    act: 'evidence.notice',
    refresh: [['notices', caseId], ['inbox']],
    said: t('uses:settled'),
    done: () => setAsking(false),
  })
  const open = it.state === 'owed' || it.state === 'new'
  return (
    <article className={css.card}>
      <div className={css.head}>
        <h3>
          {it.notice.exhibits.map((one) => one.number).join(', ')}{' '}
          <span className={css.faint}>
            <bdi>{t(`uses:direction.${it.direction}`, { node: it.node })}</bdi> · <When at={it.at} dateOnly />
          </span>
        </h3>
        <StateBadge state={`notice-${it.state}`} />
      </div>
      <Facts
        facts={[
          [t('uses:use'), t(`uses:doing.${it.notice.doing}`)],
          [t('uses:proceeding'), it.notice.proceeding],
          [t('uses:reasons'), it.notice.why],
          [t('uses:toldBy'), `${it.notice.by}, ${it.notice.authority}`],
        ]}
      />
      {it.state === 'owed' && <Note tone="wait">{t('uses:owedSays', { node: it.node })}</Note>}
      {open && may('evidence.notice') && (
        <div className={css.acts}>
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t(it.state === 'owed' ? 'uses:given' : 'uses:see')}
          </Button>
        </div>
      )}
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t(it.state === 'owed' ? 'uses:given' : 'uses:see')}
        says={t(it.state === 'owed' ? 'uses:givenSays' : 'uses:seeSays')}
        button={t('uses:settle')}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ reason })}
      />
    </article>
  )
}
