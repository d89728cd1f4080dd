import { PageHeader } from '../design/PageHeader.tsx'
import { useWords } from '../words.ts'

export function RequestList() {
  const { t } = useWords()
  return <PageHeader title={t('frame:place.requests')} />
}
