/** Help for whoever translates a request: what was certified before, the glossary, and a machine where the node has one. */
import type { z } from 'zod'
import { digest } from '../../kernel/canonical.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { refuse } from '../refusals.ts'
import { enter, remembered } from '../sequencer.ts'
import type { AssistanceTools } from '../tools.ts'
import type { helpForm, termForm } from './forms.ts'
import { keyOf, memoryOf, suggested, termsIn } from './memory.ts'
import * as store from './store.ts'

/** A server that speaks as LibreTranslate does. `name` stands on everything it wrote. */
export type Translator = Readonly<{
  name: string
  translate(text: string, from: string, to: string): Promise<string | undefined>
}>
type Ask = z.infer<typeof helpForm>

export function languagesDesk(tools: AssistanceTools, translator: Translator | undefined) {
  const changed = (officer: Officer, given: Permit, subject: string, content: unknown, at: Instant) => ({
    act: given.act,
    by: { officer: officer.id, name: officer.name },
    purpose: given.purpose,
    subject,
    content,
    at,
  })
  return {
    help: (officer: Officer, id: string, { from, to, text }: Ask, at: Instant) =>
      tools.transaction(async (sql) => {
        const { request } = await enter(tools, sql, officer, 'assistance.read', id, at)
        const memory = memoryOf(await store.contentsOf(sql, request.caseId), from, to)
        return {
          sentences: suggested(text, memory),
          terms: termsIn(text, await store.terms(sql, from, to)),
          machine: translator !== undefined,
        }
      }),

    /** The text goes to the server of the configuration: that it did is on record before it does. */
    async machine(officer: Officer, id: string, { from, to, text }: Ask, at: Instant) {
      if (!translator) throw refuse('no-translator')
      await tools.transaction(async (sql) => {
        const { request, given } = await enter(tools, sql, officer, 'assistance.translate', id, at)
        await remembered(tools, sql, request, given, {
          server: translator.name,
          from,
          to,
          letters: text.length,
          text: digest(text),
        })
      })
      const translated = await translator.translate(text, from, to)
      if (translated === undefined) throw refuse('translator-silent', { server: translator.name })
      return { text: translated, machine: translator.name }
    },

    terms: (officer: Officer, from: string, to: string, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'law.read', at })
        return { items: await store.terms(sql, from, to) }
      }),
    addTerm: (officer: Officer, { from, to, words, rendered }: z.infer<typeof termForm>, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'assistance.glossary', at })
        const term = { id: tools.newId<'term'>(), source: from, target: to, words, rendered, by: officer.name, at }
        await store.putTerm(sql, term, keyOf(words), officer.id)
        await tools.remember(sql, changed(officer, given, `term:${from}-${to}`, { did: 'put', words, rendered }, at))
        return term
      }),
    dropTerm: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'assistance.glossary', at })
        const term = await store.dropTerm(sql, id)
        if (!term) throw unseen('not-found')
        const { source, target, words } = term
        await tools.remember(sql, changed(officer, given, `term:${source}-${target}`, { did: 'drop', words }, at))
        return { id }
      }),
  }
}
export type LanguagesDesk = ReturnType<typeof languagesDesk>
