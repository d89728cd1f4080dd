/** Officers keep the general part of a request as a beginning for later ones, for themselves or for their colleagues. */
import type { z } from 'zod'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { refuse } from '../refusals.ts'
import { enter, remembered } from '../sequencer.ts'
import { generalPart } from '../template.ts'
import type { AssistanceTools } from '../tools.ts'
import type * as forms from './forms.ts'
import * as store from './store.ts'

type View = z.infer<typeof forms.templateView>
const shown = (it: store.Template, officer: Officer): View => ({
  id: it.id,
  name: it.name,
  instrument: it.content.instrument,
  language: it.content.language,
  shared: it.shared,
  mine: it.officer === officer.id,
  keptAt: it.keptAt,
})

type Begins = Readonly<{ case: string; template?: string | undefined; like?: string | undefined }>
/** What a draft begins with: a template, or another request of the same case, for its words serve that case alone. */
export async function earlierText(tools: AssistanceTools, sql: Sql, officer: Officer, form: Begins, at: Instant) {
  if (form.template) {
    const kept = await store.find(sql, officer.id, form.template)
    if (!kept) throw unseen('not-found')
    return kept.content
  }
  if (!form.like) return undefined
  const { request } = await enter(tools, sql, officer, 'assistance.read', form.like, at)
  if (request.caseId !== form.case || request.side !== 'requesting') throw unseen('not-found')
  return request.content
}

export const templatesDesk = (tools: AssistanceTools) => ({
  list: (officer: Officer, at: Instant): Promise<{ items: View[] }> =>
    tools.transaction(async (sql) => {
      permit({ officer, act: 'assistance.list', at })
      return { items: (await store.seenBy(sql, officer.id)).map((it) => shown(it, officer)) }
    }),

  keep: (officer: Officer, id: string, form: z.infer<typeof forms.keepTemplateForm>, at: Instant): Promise<View> =>
    tools.transaction(async (sql) => {
      const { request, given } = await enter(tools, sql, officer, 'assistance.note', id, at)
      const own = (await store.seenBy(sql, officer.id)).filter((it) => it.officer === officer.id)
      if (own.length >= 50) throw refuse('too-many-templates')
      const it = { id: tools.newId<'said'>(), officer: officer.id, ...form, content: generalPart(request.content), keptAt: at }
      await store.keep(sql, it)
      await remembered(tools, sql, request, given, { template: it.id, name: form.name, shared: form.shared })
      return shown(it, officer)
    }),

  forget: (officer: Officer, id: string, at: Instant): Promise<void> =>
    tools.transaction(async (sql) => {
      permit({ officer, act: 'assistance.list', at })
      if (!(await store.forget(sql, officer.id, id))) throw unseen('not-found')
    }),
})

export type TemplatesDesk = ReturnType<typeof templatesDesk>
