import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageBody, PageHeader } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { ReasonDialog } from '../../design/ReasonDialog.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { type Hit, levelTone, type Query, queryQuery, refreshAll, subjectTitle } from './api.ts'
import css from './Intelligence.module.css'
import { WriteMessage } from './WriteMessage.tsx'

/** One question and its answers, which fill in as they come. */
export function QueryPage() {
  const { t, format } = useWords()
  const { id } = useParams({ strict: false }) as { id: string }
  const query = useSuspenseQuery(queryQuery(id)).data
  const { subject } = query
  return (
    <>
      <PageHeader
        trailLabel={t('frame:place.intelligence')}
        trail={[{ label: t('frame:place.intelligence'), to: '/intelligence' }]}
        title={query.reference}
        state={<Badge tone={levelTone[query.level]}>{t(`intelligence:level.${query.level}`)}</Badge>}
        facts={<bdi>{subjectTitle(subject)}</bdi>}
      />
      <PageBody
        label={t('intelligence:query.asked')}
        aside={
          <Facts
            narrow
            facts={[
              [t('screening:ask.names'), subject.names.join(' · ')],
              [t('screening:feature.birth'), subject.birth],
              [t('screening:ask.number'), subject.identifiers.map((it) => it.value).join(' · ')],
              [t('intelligence:why.purpose'), t(`intelligence:purpose.${query.purpose}`)],
              [t('intelligence:why.basis'), query.basis],
              [t('intelligence:why.reason'), query.reason],
              [t('intelligence:query.by'), query.askerName],
              [t('intelligence:at'), <When key="at" at={query.askedAt} />],
              query.until ? [t('intelligence:query.until'), <When key="until" at={query.until.slice(0, 10)} dateOnly />] : false,
            ]}
          />
        }
      >
        <div className={css.stack}>
          <Sheet title={t('intelligence:query.asked')} flush>
            <ul className={css.fields} style={{ padding: '12px 16px' }} aria-live="polite">
              {query.asked.map((it) => (
                <li key={it.partner} className={css.row}>
                  <span>
                    {it.way === 'own' ? (
                      t('intelligence:query.ours')
                    ) : it.list ? (
                      <OfList list={it.list} />
                    ) : (
                      format.state(stateOfNode(it.partner))
                    )}
                  </span>
                  <Badge tone={it.state === 'waiting' ? 'info' : it.level ? levelTone[it.level] : 'calm'}>
                    {it.level ? t(`intelligence:level.${it.level}`) : t(`intelligence:asked.${it.state}`)}
                  </Badge>
                  {it.closedBy && <span className={css.sub}>{ruleWords(t, it.closedBy)}</span>}
                </li>
              ))}
            </ul>
          </Sheet>
          <Sheet title={t('intelligence:query.hits')} flush>
            {query.hits.length === 0 ? (
              <Empty title={t('intelligence:query.noHits')} says={t('intelligence:query.noHitsSays')} />
            ) : (
              query.hits.map((hit) => <OneHit key={hit.id} hit={hit} query={query} />)
            )}
          </Sheet>
        </div>
      </PageBody>
    </>
  )
}

/** The words of a rule: of this room, else of protection's policies. */
export const ruleWords = (t: ReturnType<typeof useWords>['t'], rule: string): string =>
  t([`intelligence:rule.${rule}`, `protection:policy.${rule}`], { defaultValue: rule }) as string

/** Which list, and of which day it was when it was looked in. */
function OfList({ list }: { list: NonNullable<Query['asked'][number]['list']> }) {
  const { t, format } = useWords()
  return <span dir="auto">{t('intelligence:query.ofList', { name: list.name, day: format.date(list.day) })}</span>
}

function OneHit({ hit, query }: { hit: Hit; query: Query }) {
  const { t, format } = useWords()
  const [wanted, setWanted] = useState<string>()
  const [writing, setWriting] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/queries/${query.id}/hits/${hit.id}/verdict`,
    act: 'intelligence.confirm',
    refresh: refreshAll,
    done: () => setWanted(undefined),
  })
  const { shown } = hit
  const list = query.asked.find((it) => it.partner === hit.partner)?.list
  return (
    <article className={css.hit} aria-label={shown.reference}>
      <div className={css.row}>
        {hit.record ? (
          <Link to="/intelligence/records/$id" params={{ id: hit.record }}>
            <bdi>{shown.reference}</bdi>
          </Link>
        ) : (
          <bdi>{shown.reference}</bdi>
        )}
        <Badge tone={hit.state === 'recalled' ? 'calm' : levelTone[shown.level]}>
          {t(hit.state === 'recalled' ? 'intelligence:state.recalled' : `intelligence:level.${shown.level}`)}
        </Badge>
        <span className={css.sub}>
          {list ? <OfList list={list} /> : format.state(stateOfNode(hit.partner))} · <When at={hit.cameAt} />
        </span>
      </div>
      {hit.state === 'open' && (
        <>
          <div>
            {t(list ? 'screening:list.source' : 'intelligence:contact')}: <bdi>{shown.contact}</bdi>
          </div>
          {shown.misused && <div className={css.warn}>{t('intelligence:misused')}</div>}
          {shown.names && (
            <div>
              {shown.category && `${t(`intelligence:category.${shown.category}`)}: `}
              <bdi>{shown.names.join(' · ')}</bdi>
            </div>
          )}
          {shown.compared && (
            <ul className={css.fields}>
              {shown.compared.map((it) => (
                <li key={it.feature} className={css.sub}>
                  {t([`screening:feature.${it.feature}`, `screening:number.${it.feature}`])}: {t(`screening:says.${it.says}`)}
                </li>
              ))}
            </ul>
          )}
          {hit.judgement ? (
            <div className={css.sub}>
              {t(`screening:verdict.${hit.judgement.verdict}`)}: <bdi>{hit.judgement.reason}</bdi> · <bdi>{hit.judgement.by}</bdi>
            </div>
          ) : (
            <div className={css.sub}>{t('intelligence:query.confirmFirst')}</div>
          )}
          <div className={css.row}>
            {(['same', 'different', 'unsure'] as const).map((verdict) => (
              <Button key={verdict} size="compact-sm" variant="default" onClick={() => setWanted(verdict)}>
                {t(`screening:verdict.${verdict}`)}
              </Button>
            ))}
            {!list &&
              hit.judgement?.verdict === 'same' &&
              hit.partner !== query.asked.find((it) => it.way === 'own')?.partner && (
                <Button size="compact-sm" onClick={() => setWriting(true)}>
                  {t('intelligence:message.askOwner')}
                </Button>
              )}
          </div>
        </>
      )}
      <ReasonDialog
        opened={wanted !== undefined}
        onClose={() => setWanted(undefined)}
        title={wanted ? t(`screening:verdict.${wanted}`) : ''}
        says={t('intelligence:query.confirmSays')}
        button={t('intelligence:query.confirm')}
        busy={act.busy}
        problem={act.problem}
        fieldError={act.fieldError}
        onConfirm={(reason) => void act.run({ verdict: wanted, reason })}
      />
      {writing && (
        <WriteMessage
          onClose={() => setWriting(false)}
          to={hit.partner}
          about={shown.reference}
          case={query.case}
          basis={query.basis}
        />
      )}
    </article>
  )
}
