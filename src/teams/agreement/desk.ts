/** From the idea to the signature, and to the end: what an officer does about the agreement of a team. */
import type { z } from 'zod'
import type { CaseId, NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import { permit } from '../../protection/permit.ts'
import { type Doors, type Recorded, recorded } from '../entering/desk.ts'
import { type TeamId, teamName } from '../event/event.ts'
import type { Team } from '../fold/fold.ts'
import type { negotiateForm, partForm, proposeForm, signForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import type { TeamRow } from '../row.ts'
import { type Entered, record } from '../sequencer.ts'
import * as store from '../store.ts'
import type { TeamsTools } from '../tools.ts'
import { codeOf } from './sections.ts'

type Form<Schema extends z.ZodType> = z.infer<Schema>

export function agreementDesk(tools: TeamsTools, door: Doors) {
  return {
    propose: (officer: Officer, form: Form<typeof proposeForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const facts = await tools.caseFacts(sql, form.case as CaseId)
        const given = permit({ officer, act: 'teams.propose', at, case: facts })
        const nodes = [...new Set(form.nodes)].filter((it) => it !== tools.self.node)
        if (nodes.length === 0) throw refuse('team-parties-too-few', {}, [{ pointer: '/nodes', code: 'team-parties-too-few' }])
        const others = await Promise.all(nodes.map((it) => tools.partner(sql, it as NodeId, at)))
        if (others.some((it) => !it)) throw refuse('team-party-unknown', {}, [{ pointer: '/nodes', code: 'team-party-unknown' }])
        const parties = [tools.self, ...others].map((it) => ({ node: it!.node, state: it!.state, authority: it!.authority }))
        const { title, purpose, offences } = form
        const does = { kind: 'propose' as const, nonce: tools.salt(), title, purpose, offences, parties }
        const id = teamName(tools.self.node, does)
        const row: TeamRow = {
          id,
          caseId: form.case,
          title,
          state: 'negotiating',
          founder: tools.self.node as NodeId,
          nodes: parties.map((it) => it.node as NodeId),
          version: 1,
          createdAt: at,
          movedAt: at,
        }
        await store.insert(sql, row)
        const nothing = { parties: parties, space: { members: [], compartments: [] }, counted: [] } as unknown as Team
        const entered: Entered = {
          row,
          events: [],
          team: nothing,
          facts: facts!,
          officer,
          act: 'teams.propose',
          given: given,
          at,
        }
        return recorded(await record(tools, sql, entered, { does }))
      }),

    negotiate: (officer: Officer, id: TeamId, { deed }: Form<typeof negotiateForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.negotiate', id, at, { hold: true })
        const { team } = entered
        if (team.state === 'ended') throw refuse('team-ended')
        const last = team.agreement.editions.at(-1)!
        if (deed.kind === 'clause' && deed.section === 'period' && !(deed.from && deed.until && deed.from <= deed.until))
          throw refuse('team-day-unreadable', {}, [{ pointer: '/deed/until', code: 'team-day-unreadable' }])
        if (deed.kind === 'clause' && codeOf(deed.section, deed.text).unknown) throw refuse('team-thing-unknown')
        if (deed.kind === 'translate') {
          const its = team.agreement.editions.find((it) => it.n === deed.edition)?.sections.flatMap((it) => it.versions)
          if (!its?.some((it) => it.id === deed.clause)) throw refuse('team-thing-unknown')
          return recorded(await record(tools, sql, entered, { does: deed }))
        }
        if (deed.kind === 'reopen' ? !last.inForce || deed.edition !== last.n + 1 : deed.edition !== last.n || last.inForce)
          throw refuse('team-edition-open', { edition: String(last.n) })
        const section = deed.kind === 'reopen' ? undefined : last.sections.find((it) => it.id === deed.section)
        if (deed.kind === 'agree' && !section?.versions.some((it) => it.id === deed.clause)) throw refuse('team-thing-unknown')
        return recorded(await record(tools, sql, entered, { does: deed }))
      }),

    sign: (officer: Officer, id: TeamId, form: Form<typeof signForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.sign', id, at, { hold: true })
        const edition = entered.team.agreement.editions.find((it) => it.n === form.edition)
        if (!edition) throw refuse('team-thing-unknown')
        if (edition.missing.length > 0 || !edition.toSign)
          throw refuse('team-sections-open', { sections: edition.missing.join(', ') })
        if (edition.toSign.digest !== form.digest) throw refuse('team-words-changed')
        if (edition.signatures.some((it) => it.node === tools.self.node && it.digest === form.digest))
          throw refuse('team-signed-already')
        const { clauses, digest } = edition.toSign
        const does = { kind: 'sign' as const, edition: form.edition, clauses: clauses as never, digest, capacity: form.capacity }
        return recorded(await record(tools, sql, entered, { does }))
      }),

    part: (officer: Officer, id: TeamId, does: Form<typeof partForm>, at: Instant): Promise<Recorded> =>
      tools.transaction(async (sql) => {
        const entered = await door.enter(sql, officer, 'teams.sign', id, at, { hold: true })
        const { team } = entered
        const here = team.parties.find((it) => it.node === tools.self.node)
        if (team.state === 'ended' || here?.left) throw refuse('team-ended')
        if (
          does.kind === 'remove' &&
          !team.parties.some((it) => it.node === does.node && !it.left && it.node !== tools.self.node)
        )
          throw refuse('team-thing-unknown')
        return recorded(await record(tools, sql, entered, { does }))
      }),
  }
}
