/** What an officer can do with the network of a case. Measures are computed beside the node's own thread, after the act is remembered. */
import type { CaseId } from '../kernel/id.ts'
import type { CalendarDate, Instant } from '../kernel/instant.ts'
import type { Officer } from '../kernel/officer.ts'
import type { Sql, Tools } from '../kernel/sql.ts'
import { type EnteringTools, entering } from './entering/desk.ts'
import type { EntityForm, ImportForm, MomentQuery, QuestionForm, TieForm } from './forms.ts'
import { readTies } from './network/exchange.ts'
import { jobTies } from './network/jobs.ts'
import { readGexf, readGraphml } from './network/markup.ts'
import { asOf, type Entity, type EntityId, isProtected, type Network, type Tie, type TieId } from './network/network.ts'
import type { Answer, Job } from './network/questions.ts'
import { type ExportFormat, exportFormats } from './network/written.ts'
import { refuse } from './refusals.ts'
import * as store from './store.ts'

export type AnalysisTools = Tools &
  EnteringTools &
  Readonly<{
    caseTitle(sql: Sql, id: CaseId): Promise<Readonly<{ reference: string; title: string }> | null>
    /** Computes beside the thread that answers officers; null when it took longer than the node allows. */
    compute(job: Job): Promise<Answer | null>
    /** Refuses when a condition on an exhibit that the texts quote stands against taking it away. */
    quotedMayLeave(sql: Sql, id: CaseId, texts: readonly string[], at: Instant): Promise<void>
  }>

/** More is not refused to the kernel, which takes millions, but to one row-by-row case. */
const most = { entities: 100_000, ties: 500_000 }

function among(network: Network, these: QuestionForm['among']): Network {
  if (!these) return network
  const [entities, ties] = [new Set(these.entities), new Set(these.ties)]
  return {
    entities: network.entities.filter((e) => entities.has(e.id)),
    ties: network.ties.filter((t) => ties.has(t.id) && entities.has(t.from) && entities.has(t.to)),
  }
}

export function analysisDesk(tools: AnalysisTools) {
  const { enter, remember } = entering(tools)
  const known = (network: Network, entity: EntityId, pointer: string): void => {
    if (!network.entities.some((e) => e.id === entity)) throw refuse('entity-unknown', {}, [{ pointer, code: 'not-one-of' }])
  }

  return {
    read: (officer: Officer, id: CaseId, moment: MomentQuery, at: Instant) =>
      tools.transaction(async (sql) => {
        await enter(sql, officer, 'analysis.read', id, at)
        const whole = await store.network(sql, id)
        const shown = asOf(whole, { known: at, ...moment })
        const of = { entities: whole.entities.length, ties: whole.ties.length }
        return { ...shown, shown: { entities: shown.entities.length, ties: shown.ties.length }, of }
      }),

    addEntity: (officer: Officer, id: CaseId, form: EntityForm, at: Instant): Promise<Entity> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.record', id, at)
        const banned = Object.keys(form.attributes).find(isProtected)
        if (banned) throw refuse('attribute-protected', { attribute: banned }, [{ pointer: '/attributes', code: 'not-one-of' }])
        const entity: Entity = { ...form, id: tools.newId<'entity'>(), recordedAt: at, recordedBy: officer.id }
        await store.insertEntities(sql, id, [entity])
        await remember(sql, given, id, `entity:${entity.id}`, { did: 'entity', entity })
        return entity
      }),

    addTie: (officer: Officer, id: CaseId, form: TieForm, at: Instant): Promise<Tie> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.record', id, at)
        const network = await store.network(sql, id)
        known(network, form.from, '/from')
        known(network, form.to, '/to')
        if (form.from === form.to) throw refuse('tie-to-itself', {}, [{ pointer: '/to', code: 'not-one-of' }])
        if (form.since && form.until && form.until < form.since)
          throw refuse('tie-ends-before', {}, [{ pointer: '/until', code: 'too-small' }])
        const { since, until, ...rest } = form
        const tie: Tie = {
          ...rest,
          id: tools.newId<'tie'>(),
          ...(since && { since }),
          ...(until && { until }),
          recordedAt: at,
          recordedBy: officer.id,
        }
        await store.insertTies(sql, id, [tie])
        await remember(sql, given, id, `tie:${tie.id}`, { did: 'tie', tie })
        return tie
      }),

    withdraw: (officer: Officer, id: CaseId, tie: TieId, reason: string, at: Instant): Promise<void> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.record', id, at)
        await store.withdraw(sql, id, tie, reason, at)
        await remember(sql, given, id, `tie:${tie}`, { did: 'withdraw', tie, reason })
      }),

    import: (officer: Officer, id: CaseId, form: ImportForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.record', id, at)
        const incoming = { csv: readTies, graphml: readGraphml, gexf: readGexf }[form.format](form.text)
        if (!incoming) throw refuse('import-unreadable')
        if (incoming.ties.length === 0 && incoming.entities.length === 0) throw refuse('import-empty')
        const before = await store.network(sql, id)
        if (
          before.entities.length + incoming.entities.length > most.entities ||
          before.ties.length + incoming.ties.length > most.ties
        )
          throw refuse('network-too-large')
        // Two labels that are one are not taken for one person: what was there stays, what comes is new, and joining is a person's act.
        // Only the number that an entity has here already says that it is the same.
        const here = new Set(before.entities.map((e) => e.id as string))
        const ids = new Map(
          incoming.entities.map((e) => [e.key, here.has(e.key) ? (e.key as EntityId) : tools.newId<'entity'>()]),
        )
        const fresh = incoming.entities.filter((e) => !here.has(e.key))
        const entities = fresh.map(
          ({ key, ...e }): Entity => ({ ...e, id: ids.get(key)!, recordedAt: at, recordedBy: officer.id }),
        )
        const { source, evaluation, evidence } = form
        const ties = incoming.ties.map(
          ({ line, since, until, ...t }): Tie => ({
            ...t,
            id: tools.newId<'tie'>(),
            from: ids.get(t.from)!,
            to: ids.get(t.to)!,
            ...(since && { since: since as CalendarDate }),
            ...(until && { until: until as CalendarDate }),
            source: t.source ?? source,
            evaluation: t.evaluation ?? evaluation,
            evidence: t.evidence ?? `${evidence}, ${line}`,
            recordedAt: at,
            recordedBy: officer.id,
          }),
        )
        await store.insertEntities(sql, id, entities)
        await store.insertTies(sql, id, ties)
        const sum = { lines: incoming.lines, entities: entities.length, ties: ties.length, troubles: incoming.troubles }
        await remember(sql, given, id, `case:${id}`, { did: 'import', format: form.format, source, evidence, ...sum })
        return sum
      }),

    async ask(officer: Officer, id: CaseId, form: QuestionForm, at: Instant): Promise<Answer> {
      const { question, known: day, on } = form
      const job = await tools.transaction(async (sql): Promise<Job> => {
        const given = await enter(sql, officer, 'analysis.ask', id, at)
        const whole = await store.network(sql, id)
        const { entities, ties } = among(asOf(whole, { known: day ?? at, on }), form.among)
        const shown = { entities, ties }
        if (question.kind === 'ways') for (const end of ['from', 'to'] as const) known(shown, question[end], `/question/${end}`)
        if (question.kind === 'disruption') for (const entity of question.entities) known(shown, entity, '/question/entities')
        await remember(sql, given, id, `case:${id}`, { did: 'ask', question, entities: entities.length, ties: ties.length })
        const base = { entities: entities.map((e) => e.id), ties: jobTies(entities, ties) }
        if (question.kind !== 'change') return { ...base, question }
        const earlier = asOf({ ...whole, entities }, { known: day ?? at, on: question.before }).ties
        return { ...base, question: { kind: 'change' }, before: jobTies(entities, earlier) }
      })
      const answer = await tools.compute(job)
      if (!answer) throw refuse('question-too-long')
      return answer
    },

    export: (
      officer: Officer,
      id: CaseId,
      format: ExportFormat,
      moment: MomentQuery,
      at: Instant,
    ): Promise<{ bytes: Uint8Array; name: string }> =>
      tools.transaction(async (sql) => {
        const given = await enter(sql, officer, 'analysis.export', id, at)
        const shown = asOf(await store.network(sql, id), { known: at, ...moment })
        await tools.quotedMayLeave(
          sql,
          id,
          shown.ties.map((tie) => tie.evidence),
          at,
        )
        const bytes = new TextEncoder().encode(exportFormats[format](shown))
        const title = await tools.caseTitle(sql, id)
        await remember(sql, given, id, `case:${id}`, {
          did: 'export',
          format,
          entities: shown.entities.length,
          ties: shown.ties.length,
        })
        return { bytes, name: `${title?.reference ?? 'network'}-${at.slice(0, 10)}.${format}` }
      }),
  }
}

export type AnalysisDesk = ReturnType<typeof analysisDesk>
