import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../../api/problem.ts'
import { ProblemNote, SkeletonRows } from '../../design/Problem.tsx'
import { Facts } from '../../design/Sheet.tsx'
import { SideDrawer } from '../../design/SideDrawer.tsx'
import { useWords } from '../../words.ts'
import { historyQuery, type RegistryFact } from './api.ts'
import { Known, useValue } from './Known.tsx'
import css from './Record.module.css'

/** Everything ever known of one fact, the newest first: nothing that stood on record is gone. */
export function FactHistory({ fact, what, onClose }: { fact: RegistryFact; what: string; onClose: () => void }) {
  const { t, say, format } = useWords(['knowledge', 'law'])
  const value = useValue()
  const query = useQuery(historyQuery(fact.kind, fact.key))
  const about = new Set(['instrument', 'state', 'id'])
  return (
    <SideDrawer opened onClose={onClose} title={t('knowledge:historyOf', { what })}>
      {query.error && <ProblemNote problem={problemOf(query.error)} />}
      {!query.data && !query.error && <SkeletonRows rows={3} />}
      <ol className={css.history}>
        {query.data?.items.map((row) => (
          <li key={`${row.recordedFrom} ${row.source} ${row.change ?? ''}`}>
            <strong>
              {row.supersededAt
                ? t('knowledge:superseded', { from: format.date(row.recordedFrom), until: format.dateTime(row.supersededAt) })
                : t('knowledge:recorded', { from: format.date(row.recordedFrom) })}
            </strong>
            <span className={css.faint}>
              {row.origin === 'shipped'
                ? t('knowledge:shipped')
                : t('knowledge:accepted', { proposed: row.proposedBy, accepted: row.acceptedBy })}
            </span>
            <Facts
              narrow
              facts={Object.entries(row.said)
                .filter(([name]) => !about.has(name))
                .map(([name, it]) => [say(`said.${name}`, {}, name), value(name, it)] as const)}
            />
            <Known it={row} />
          </li>
        ))}
      </ol>
    </SideDrawer>
  )
}
