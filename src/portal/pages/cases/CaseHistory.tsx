import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { caseEntriesQuery, flatten } from '../../api/queries.ts'
import type { EntryView } from '../../api/types.ts'
import { History } from '../../design/proof/History.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'

/** The ledger of this case, readable, with a proof behind each line. */
export function CaseHistory() {
  const { t } = useWords()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useSuspenseInfiniteQuery(caseEntriesQuery(id))
  return (
    <Sheet title={t('pages:case.history')} flush>
      <History
        entries={flatten<EntryView>(query.data)}
        more={{ has: query.hasNextPage, busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }}
      />
    </Sheet>
  )
}
