import { PageHeader } from '../design/PageHeader.tsx'
import { useWords } from '../words.ts'

export function NewRequest() {
  const { t } = useWords()
  return <PageHeader title={t('frame:do.newRequest')} />
}
