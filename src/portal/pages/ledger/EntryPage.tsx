import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { entryQuery } from '../../api/queries.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageBody, PageHeader } from '../../design/PageHeader.tsx'
import { actorOf } from '../../design/proof/actor.ts'
import { levelTones } from '../../design/proof/levels.ts'
import { Proof } from '../../design/proof/ProofDrawer.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'

/** One entry by its own address: what a proof refers to. */
export function EntryPage() {
  const { t, act } = useWords()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { data: it } = useSuspenseQuery(entryQuery(id))
  return (
    <>
      <PageHeader
        title={act(it.act)}
        trail={[{ label: t('frame:place.ledger'), to: '/ledger' }]}
        trailLabel={t('frame:trail')}
        state={<Badge tone={levelTones[it.level]}>{t(`pages:level.${it.level}`)}</Badge>}
        facts={<When at={it.at} />}
      />
      <PageBody label={t('frame:context')} aside={<Proof id={id} />}>
        <Sheet title={t('pages:entry.title')}>
          <Facts
            facts={[
              [t('pages:entry.who'), actorOf(it)],
              [t('pages:entry.purpose'), it.purpose],
              [t('pages:entry.subject'), <code key="s">{it.subject}</code>],
              [t('pages:entry.counterparty'), it.counterparty],
              [t('pages:entry.index'), it.index],
              [t('pages:entry.commitment'), it.commitment && <code>{it.commitment}</code>],
              [
                t('pages:entry.content'),
                it.content !== undefined && (
                  <pre
                    dir="ltr"
                    style={{
                      margin: 0,
                      whiteSpace: 'pre-wrap',
                      overflowWrap: 'anywhere',
                      fontFamily: 'var(--mono)',
                      fontSize: 12,
                    }}
                  >
                    {JSON.stringify(it.content, null, 2)}
                  </pre>
                ),
              ],
            ]}
          />
        </Sheet>
      </PageBody>
    </>
  )
}
