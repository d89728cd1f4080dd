import { useSuspenseQuery } from '@tanstack/react-query'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { mineQuery } from './api.ts'
import { WithReason } from './parts.tsx'

const tones = { asked: 'wait', answered: 'info', closed: 'calm' } as const

/** What the officer of data protection asks this officer about. */
export function Mine() {
  const { t, act } = useWords()
  const { items } = useSuspenseQuery(mineQuery).data
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        {items.length === 0 && (
          <Sheet>
            <Empty title={t('protection:mine.none')} says={t('protection:mine.noneSays')} />
          </Sheet>
        )}
        {items.map((it) => (
          <Sheet
            key={it.id}
            title={act(it.doc.act)}
            side={
              it.state === 'asked' ? (
                <WithReason
                  path={`/protection/reviews/${it.id}/answer`}
                  button={t('protection:mine.answer')}
                  title={it.doc.question}
                  field="answer"
                />
              ) : (
                <Badge tone={tones[it.state as keyof typeof tones] ?? 'calm'}>{t(`protection:reviewState.${it.state}`)}</Badge>
              )
            }
          >
            <Facts
              facts={[
                [t('protection:mine.question'), it.doc.question],
                [t('protection:when'), <When key="w" at={it.doc.actAt} />],
                [
                  t('protection:acts.subject'),
                  <code key="s" dir="ltr">
                    {it.doc.subject}
                  </code>,
                ],
                it.due !== undefined && [t('protection:due'), <When key="d" at={it.due} />],
                it.doc.answer !== undefined && [t('protection:mine.yours'), it.doc.answer],
                it.doc.note !== undefined && [t('protection:mine.note'), it.doc.note],
              ]}
            />
          </Sheet>
        ))}
      </div>
    </PageBody>
  )
}
