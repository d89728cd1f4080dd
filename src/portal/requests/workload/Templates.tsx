/** Beginnings that officers keep: made from a request's page, used where a request begins, forgotten here. */
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../api/useAct.ts'
import { Sheet } from '../../design/Sheet.tsx'
import { FormDialog, useFields } from '../../evidence/UseDialogs.tsx'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import css from '../Request.module.css'
import { templatesQuery } from './api.ts'

export function Templates() {
  const { t, say, format } = useWords()
  const { data } = useQuery(templatesQuery)
  const drop = useAct<{ id: string }>({
    path: ({ id }) => `/requests/templates/${id}`,
    verb: 'DELETE',
    act: 'assistance.list',
    refresh: [templatesQuery.queryKey],
  })
  const items = data?.items ?? []
  return (
    <Sheet title={t('requests:template.title')}>
      {items.length === 0 && <p className={css.faint}>{t('requests:template.none')}</p>}
      <ul className={css.lines}>
        {items.map((one) => (
          <li key={one.id}>
            <strong dir="auto">{one.name}</strong>{' '}
            <span className={css.faint}>
              {[
                say(`instrument.${one.instrument}`),
                one.language && format.language(one.language),
                one.shared && t(one.mine ? 'requests:template.forColleagues' : 'requests:template.by'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>{' '}
            {one.mine && (
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void drop.run({ id: one.id })}>
                {t('requests:template.forget', { name: one.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** From the page of a request: its general part becomes a template, or the whole of it the beginning of another request of the case. */
export function BeginOthers({ request }: { request: RequestView }) {
  const { t } = useWords()
  const [keeping, setKeeping] = useState(false)
  return (
    <div className={css.stack} style={{ gap: 8 }}>
      <Button
        size="compact-sm"
        variant="default"
        component={Link}
        to="/requests/new"
        search={{ case: request.case, like: request.id } as never}
      >
        {t('requests:template.another')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setKeeping(true)}>
        {t('requests:template.keep')}
      </Button>
      {keeping && <Keep request={request} onClose={() => setKeeping(false)} />}
    </div>
  )
}

function Keep({ request, onClose }: { request: RequestView; onClose: () => void }) {
  const { t } = useWords()
  const form = useFields({ name: request.title }, { shared: false })
  const act = useAct<Record<string, unknown>>({
    path: `/requests/${request.id}/template`,
    act: 'assistance.note',
    refresh: [templatesQuery.queryKey],
    said: t('requests:template.kept'),
    done: onClose,
  })
  const submit = () =>
    form.complete('name') && void act.run({ name: form.said.name?.trim(), shared: form.ticked.shared ?? false })
  return (
    <FormDialog
      title={t('requests:template.keep')}
      button={t('requests:template.keepDo')}
      act={act}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('requests:template.keepSays')}</p>
      <TextInput data-autofocus label={t('requests:template.name')} maxLength={80} {...form.needed('name')} />
      <Checkbox label={t('requests:template.shared')} {...form.tick('shared')} />
    </FormDialog>
  )
}
