/**
 * Whatever is made of things that are marked asks about each of them first: a printed request, a chart, an export, a package for the court.
 * What is derived carries what its sources carry, so one source that may not be used so closes the whole, and the reason is said.
 */
import type { JointId } from '../../../analysis/money/joint/joint.ts'
import { find as findJoint } from '../../../analysis/money/joint/store.ts'
import { network, statements } from '../../../analysis/store.ts'
import { find as findRequest } from '../../../assistance/store.ts'
import { caseFacts } from '../../../cases/store.ts'
import { findPeer } from '../../../directory/store.ts'
import { quotedIn } from '../../../evidence/uses/store.ts'
import { quotedIn as recordsQuotedIn } from '../../../intelligence/record/store.ts'
import type { CaseId, NodeId } from '../../../kernel/id.ts'
import type { Route } from '../../../kernel/route.ts'
import type { Sql } from '../../../kernel/sql.ts'
import type { Act } from '../../../protection/acts.ts'
import type { Use } from '../../../protection/decision/attributes.ts'
import type { Circumstances } from '../../../protection/decision/question.ts'
import type { ProtectionDesk } from '../../../protection/desk.ts'
import { permit } from '../../../protection/permit.ts'
import { groundOfRequest } from '../../../protection/registers/registers.ts'
import { find as findTeam } from '../../../teams/store.ts'
import { unmarked } from '../../http/once.ts'
import type { Database } from '../../postgres/pool.ts'

type Call = Parameters<Route['answer']>[0]
/** `to`: the partners that would learn of it, and what for. */
type Sources = Readonly<{ case: CaseId; subjects: readonly string[]; to?: readonly NodeId[]; purpose?: string }>
type Output = Readonly<{ use: Use; of(sql: Sql, call: Call): Promise<Sources | undefined> }>

const params = (call: Call) => call.params as Readonly<Record<string, string>>

/** Exhibits and records that the ties of a network name as where they come from. */
async function quoted(sql: Sql, id: CaseId): Promise<Sources> {
  const { ties } = await network(sql, id)
  const texts = [...new Set(ties.flatMap((tie) => [tie.source, tie.evidence]))]
  const exhibits = await quotedIn(sql, id, texts)
  const records = await recordsQuotedIn(sql, id, texts)
  return {
    case: id,
    subjects: [`case:${id}`, ...exhibits.map((it) => `exhibit:${it}`), ...records.map((it) => `record:${it}`)],
  }
}
const network_ = (use: Use): Output => ({ use, of: (sql, call) => quoted(sql, params(call).case as CaseId) })
const requested: Output = {
  use: 'report',
  async of(sql, call) {
    const request = await findRequest(sql, params(call).id ?? '')
    if (!request) return undefined
    const attached = request.content.attachments.map((it) => `exhibit:${it.exhibit}`)
    return { case: request.caseId, subjects: [`case:${request.caseId}`, `request:${request.id}`, ...attached] }
  },
}

/** Blind matching shows nothing before a hit; what a mark keeps from a partner is not held out to it, nor asked of it, all the same. */
const matched: Output = {
  use: 'share',
  async of(_, call) {
    const form = call.body as Readonly<{
      case: CaseId
      set?: string
      to?: NodeId
      partners?: readonly NodeId[]
      purpose: string
    }>
    return {
      case: form.case,
      subjects: [`case:${form.case}`, ...(form.set ? [`set:${form.set}`] : [])],
      to: form.partners ?? (form.to ? [form.to] : []),
      purpose: form.purpose,
    }
  },
}
/** No account leaves in a joint look, yet what is made of statements goes where the exhibits they come from may go. */
const joint: Output = {
  use: 'share',
  async of(sql, call) {
    const { case: id, joint: session } = params(call) as Readonly<{ case: CaseId; joint: JointId }>
    const it = await findJoint(sql, session)
    if (it?.case !== id) return undefined
    const evidence = (await statements(sql, id)).map((one) => one.evidence)
    const exhibits = await quotedIn(sql, id, evidence)
    const records = await recordsQuotedIn(sql, id, evidence)
    const subjects = [`case:${id}`, ...exhibits.map((one) => `exhibit:${one}`), ...records.map((one) => `record:${one}`)]
    return { case: id, subjects, to: [it.partner], purpose: it.purpose }
  },
}
/** What each sentence rests on is asked about by the notebook itself, at reading time too. */
const product: Output = {
  use: 'report',
  of: async (_, call) => ({ case: params(call).case as CaseId, subjects: [`case:${params(call).case}`] }),
}

/** Each address at which something is made of other things, with what is done there. */
const outputs: Readonly<Record<string, Output>> = {
  'GET /cases/:case/network/export.csv': network_('export'),
  'GET /cases/:case/network/export.i2.csv': network_('export'),
  'GET /cases/:case/network/export.graphml': network_('export'),
  'GET /cases/:case/network/export.gexf': network_('export'),
  'POST /cases/:case/network/export': network_('export'),
  'POST /cases/:case/network/paper': network_('report'),
  'POST /cases/:case/network/charts': network_('diagram'),
  'PUT /cases/:case/network/charts/:chart': network_('diagram'),
  'POST /cases/:case/money/joint/:joint/send': joint,
  'POST /cases/:case/money/joint/:joint/findings/:finding/release': joint,
  'GET /cases/:case/reasoning/products/:product/file.pdf': product,
  'GET /cases/:case/reasoning/products/:product/file.docx': product,
  'GET /requests/:id/document': requested,
  'POST /requests/:id/papers': requested,
  'POST /evidence/cases/:case/packages': {
    use: 'judicial',
    of: async (_, call) => ({
      case: params(call).case as CaseId,
      subjects: (call.body as { exhibits: readonly string[] }).exhibits.map((it) => `exhibit:${it}`),
    }),
  },
  'POST /screening/blind/sets': matched,
  'POST /screening/blind/asks': matched,
  'GET /teams/:id/operations/:operation/report': {
    use: 'report',
    async of(sql, call) {
      const team = await findTeam(sql, params(call).id ?? '')
      return team ? { case: team.caseId, subjects: [`case:${team.caseId}`, `team:${team.id}`] } : undefined
    },
  },
}
/** What is known of an act by which a partner may learn of something. */
async function goingTo(sql: Sql, use: Use, { case: servesCase, purpose = '' }: Sources, to: NodeId): Promise<Circumstances> {
  const state = (await findPeer(sql, to))?.state ?? ''
  return {
    use,
    purposeOf: 'investigation',
    basis: purpose,
    servesCase,
    state,
    transfer: groundOfRequest(state, purpose).ground,
    deathPenalty: 'none',
    illTreatment: 'none',
    strictlyNecessary: true,
  }
}

export const outputAddresses = Object.keys(outputs)

export function asksSources(db: Database, desk: () => ProtectionDesk, here: NodeId): (routes: readonly Route[]) => Route[] {
  const asked = (route: Route, { use, of }: Output): Route => ({
    ...route,
    async answer(call) {
      const { officer, at } = call
      await unmarked(() =>
        db.transaction(async (sql) => {
          const from = await of(sql, call)
          const file = from && (await caseFacts(sql, from.case))
          // Whoever is no member is told by the room itself what is told of a case that never was.
          if (!file?.members.includes(officer.id)) return
          const asks = { officer, act: route.act as Act, at, case: file, here }
          for (const item of await desk().handling.markedAs(sql, officer.id, from!.case, from!.subjects, at)) {
            if (!from!.to) permit({ ...asks, item, more: { use, strictlyNecessary: true } })
            for (const to of from!.to ?? []) permit({ ...asks, item, to, more: await goingTo(sql, use, from!, to) })
          }
        }),
      )
      return route.answer(call)
    },
  })
  return (routes) =>
    routes.map((it) => {
      const output = outputs[`${it.verb} ${it.path}`]
      return output ? asked(it, output) : it
    })
}
