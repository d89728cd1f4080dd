import { useSuspenseQuery } from '@tanstack/react-query'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { PageBody } from '../../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../../design/Problem.tsx'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { type GlassView, glassQuery } from '../api.ts'
import { BreakGlass, EndButton, ReviewGlass } from '../GlassForms.tsx'
import { Take } from '../parts.tsx'

/** What was opened in an emergency: who, why, until when, who was told, and what they said of it afterwards. */
export function Glass() {
  const { t } = useWords()
  const may = useMay()
  const { items } = useSuspenseQuery(glassQuery).data
  return (
    <PageBody>
      <div style={{ display: 'grid', gap: 16 }}>
        <Sheet
          title={t('guard:glass.title')}
          side={
            <span style={{ display: 'flex', gap: 8 }}>
              {may('protection.export') && <Take register="emergencies" />}
              {may('protection.break-glass') && <BreakGlass />}
            </span>
          }
        >
          {t('guard:glass.says')}
        </Sheet>
        {items.length === 0 && (
          <Sheet>
            <Empty title={t('guard:glass.none')} says={t('guard:glass.noneSays')} />
          </Sheet>
        )}
        {items.map((it) => (
          <One key={it.id} it={it} />
        ))}
      </div>
    </PageBody>
  )
}

function One({ it }: { it: GlassView }) {
  const { t } = useWords()
  const ending = useAct<object>({ path: `/protection/glass/${it.id}/end`, refresh: [['protection'], ['inbox']] })
  const running = it.doc.until > new Date().toISOString()
  return (
    <Sheet
      title={it.doc.reference}
      side={
        <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
          <Badge tone={running ? 'bad' : it.state === 'open' ? 'wait' : 'calm'}>
            {running ? t('overview:state.glass-open') : t(`guard:glassState.${it.state}`)}
          </Badge>
          {running && <EndButton busy={ending.busy} onClick={() => void ending.run({})} />}
          {it.reviewer && <ReviewGlass id={it.id} />}
        </span>
      }
    >
      <ProblemNote problem={ending.problem} />
      <Facts
        facts={[
          [t('guard:glass.who'), it.doc.name],
          [
            t('protection:reason'),
            <span key="r" dir="auto">
              {it.doc.reason}
            </span>,
          ],
          [t('protection:when'), <When key="w" at={it.doc.from} />],
          [
            t('guard:glass.until'),
            <span key="u">
              <When at={it.doc.until} />
              {it.doc.endedBy !== undefined && ` · ${t('guard:glass.ended', { name: it.doc.endedBy })}`}
            </span>,
          ],
          [t('guard:glass.told'), <People key="t" of={it.doc.told.map((one) => `${one.name} · ${t(`guard:post.${one.as}`)}`)} />],
          it.doc.reviews.length > 0 && [
            t('guard:glass.reviews'),
            <People
              key="v"
              of={it.doc.reviews.map((one) => `${one.name} · ${t(`guard:outcome.${one.outcome}`)}: ${one.note}`)}
            />,
          ],
          it.due !== undefined && [t('protection:due'), <When key="d" at={it.due} />],
        ]}
      />
    </Sheet>
  )
}

const People = ({ of }: { of: readonly string[] }) => (
  <ul style={{ margin: 0, paddingInlineStart: 18 }}>
    {of.map((it) => (
      <li key={it} dir="auto">
        {it}
      </li>
    ))}
  </ul>
)
