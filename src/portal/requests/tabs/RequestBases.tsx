/** What could carry this request on this day, ranked, and why other instruments cannot; a draft can take another of them. */
import { useQuery } from '@tanstack/react-query'
import { Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import { requestBasesQuery } from '../api.ts'
import { Bases } from '../Bases.tsx'
import type { Draft } from '../draft/draft.ts'
import { useMaybeDraft } from '../draft/useDraft.tsx'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'

export function RequestBases() {
  const { t } = useWords()
  const { request } = useRequest()
  const draft = useMaybeDraft()
  const { data } = useQuery(requestBasesQuery(request.id))
  if (!data) return null
  return (
    <Sheet title={t('requests:bases.title')} flush>
      <p className={css.faint} style={{ padding: '10px 16px 0' }}>
        {t('requests:bases.says')}
      </p>
      <Bases
        bases={data}
        partner={request.requested.state}
        current={request.instrument}
        {...(draft && request.editable && { onChoose: (instrument: string) => void take(draft, instrument) })}
      />
    </Sheet>
  )
}

/** The words stay; what the new instrument asks beyond them comes in empty, as in a draft that begins under it. */
async function take(draft: Draft, instrument: string): Promise<void> {
  // The forms of every instrument are large, and few drafts change theirs.
  const { template } = await import('../../../assistance/template.ts')
  const { content } = draft.state()
  const { eio, epoc, assets } = template({
    instrument,
    title: '',
    language: content.language || 'en',
    from: { authority: content.authority.name } as never,
    official: '',
    caseReference: '',
  })
  draft.set('/instrument', instrument)
  if (eio && !content.eio) draft.set('/eio', eio)
  if (epoc && !content.epoc) draft.set('/epoc', epoc)
  if (assets && !content.assets) draft.set('/assets', assets)
  await draft.flush()
}
