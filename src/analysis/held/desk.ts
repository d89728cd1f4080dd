/** What an officer takes into the network from what the case holds: proposed with where it stands, entered only by hand. */
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql, Tools } from '../../kernel/sql.ts'
import { type EnteringTools, entering } from '../entering/desk.ts'
import type { TakeForm } from '../forms.ts'
import type { Entity, EntityId, Network, Tie } from '../network/network.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import { type Held, notTaken, ofStatements, takenAs, takenFrom, together } from './held.ts'

export type HeldTools = Tools &
  EnteringTools &
  Readonly<{
    /** What other rooms hold in the case, as far as this officer may see it and draw it. */
    held(officer: Officer, id: CaseId, at: Instant): Promise<Held>
  }>

export function heldDesk(tools: HeldTools) {
  const { enter, remember } = entering(tools)
  const proposed = async (sql: Sql, id: CaseId, others: Held): Promise<Readonly<{ held: Held; network: Network }>> => {
    const network = await store.network(sql, id)
    return { held: notTaken(together([others, ofStatements(await store.statements(sql, id))]), network), network }
  }
  /** Before other rooms are asked: whoever may not record here learns nothing of what they hold. */
  const asked = async (officer: Officer, id: CaseId, at: Instant): Promise<Held> => {
    await tools.transaction((sql) => enter(sql, officer, 'analysis.record', id, at))
    return tools.held(officer, id, at)
  }

  return {
    async list(officer: Officer, id: CaseId, at: Instant): Promise<Held> {
      const others = await asked(officer, id, at)
      return tools.transaction(async (sql) => (await proposed(sql, id, others)).held)
    },

    async take(officer: Officer, id: CaseId, form: TakeForm, at: Instant) {
      const others = await asked(officer, id, at)
      return tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.record', id, at)
        const { held, network } = await proposed(sql, id, others)
        const chosen = new Map(form.entities.map((e) => [e.key, e.as]))
        if (
          form.entities.some((e) => !held.entities.some((it) => it.key === e.key)) ||
          form.ties.some((key) => !held.ties.some((it) => it.key === key))
        )
          throw refuse('held-changed')
        const here = new Set(network.entities.map((e) => e.id as string))
        if (form.entities.some((e) => e.as && !here.has(e.as)))
          throw refuse('entity-unknown', {}, [{ pointer: '/entities', code: 'not-one-of' }])
        const at_ = new Map<string, EntityId>(takenAs(network))
        const entities: Entity[] = []
        for (const e of held.entities.filter((it) => chosen.has(it.key))) {
          const same = chosen.get(e.key)
          const known = same ?? tools.newId<'entity'>()
          at_.set(e.key, known)
          if (same) continue
          const { key, ...rest } = e
          entities.push({
            ...rest,
            attributes: { ...e.attributes, [takenFrom]: key },
            id: known,
            recordedAt: at,
            recordedBy: officer.id,
          })
        }
        const ties = held.ties
          .filter((t) => form.ties.includes(t.key))
          .map(({ key: _, ...t }): Tie => {
            const [from, to] = [at_.get(t.from), at_.get(t.to)]
            if (!from || !to) throw refuse('held-end-missing', {}, [{ pointer: '/ties', code: 'not-one-of' }])
            if (from === to) throw refuse('tie-to-itself', {}, [{ pointer: '/ties', code: 'not-one-of' }])
            const evaluation = t.evaluation ?? form.evaluation
            return { ...t, id: tools.newId<'tie'>(), from, to, evaluation, recordedAt: at, recordedBy: officer.id }
          })
        await store.insertEntities(sql, id, entities)
        await store.insertTies(sql, id, ties)
        const evidence = [...new Set(ties.map((t) => t.evidence))].slice(0, 200)
        await remember(sql, given, id, `case:${id}`, { did: 'take', entities: entities.length, ties: ties.length, evidence })
        return { entities: entities.length, ties: ties.length }
      })
    },
  }
}

export type HeldDesk = ReturnType<typeof heldDesk>
