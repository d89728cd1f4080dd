/** How a jurisdiction adds to the policies, and takes back what it added: one proposes, another approves, every version stays. */
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { DecideForm, ProposePolicyForm } from '../forms.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { type Permit, permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { federationPolicies, mandatoryDigest, rulesNamed } from './federation.ts'
import { setDigest } from './inForce.ts'
import type { Policy } from './policy.ts'
import { addSet, newest, partnerRules, sets } from './store.ts'

/** A change of this jurisdiction's policies. `digest` names the whole set that was in force after it. */
export type PolicyChange = Readonly<{
  policy: Policy
  change: 'add' | 'withdraw'
  reason: string
  note?: string
  digest?: string
}>

const all = 500
const byId = (policies: readonly Policy[]): Policy[] => policies.toSorted((a, b) => (a.id < b.id ? -1 : 1))

export function policyDesk(tools: ProtectionTools) {
  const changes = async (sql: Sql, states: readonly string[]) =>
    (await store.list<PolicyChange>(sql, { kind: 'policy', states, limit: all })).items
  const inForce = async (sql: Sql): Promise<readonly Policy[]> =>
    byId((await changes(sql, ['in-force'])).map((it) => it.doc.policy))
  const remember = (sql: Sql, given: Permit, it: Matter<PolicyChange>): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject: `policy:${it.doc.policy.id}`,
      content: { change: it.doc.change, policy: it.doc.policy, digest: it.doc.digest },
      at: given.at,
    })

  return {
    policies: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.read', at })
        return {
          digest: mandatoryDigest,
          federation: federationPolicies,
          local: await inForce(sql),
          proposed: (await changes(sql, ['proposed'])).map((it) => ({
            id: it.id,
            by: it.preparedBy,
            at: it.openedAt,
            ...it.doc,
          })),
          sets: (await sets(sql, 100)).map(({ policies, ...it }) => ({ ...it, policies: policies.map((one) => one.id) })),
          partners: (await partnerRules(sql)).map((it) => ({ ...it, rules: rulesNamed(it.digest) })),
        }
      }),

    propose: (officer: Officer, form: ProposePolicyForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.propose-policy', at, purpose: form.reason.slice(0, 500) })
        const current = await inForce(sql)
        const id = 'policy' in form ? form.policy.id : form.withdraw
        const held = current.find((it) => it.id === id)
        const waits = (await changes(sql, ['proposed'])).some((it) => it.doc.policy.id === id)
        if (waits || ('policy' in form && held)) throw refuse('policy-exists')
        if (!('policy' in form) && !held) throw refuse('not-found')
        const matter: Matter<PolicyChange> = {
          kind: 'policy',
          id: tools.newId<'matter'>(),
          state: 'proposed',
          about: `policy:${id}`,
          openedAt: at,
          movedAt: at,
          preparedBy: [officer.id],
          version: 1,
          doc: {
            policy: 'policy' in form ? form.policy : held!,
            change: 'policy' in form ? 'add' : 'withdraw',
            reason: form.reason,
          },
        }
        await store.insert(sql, matter)
        await remember(sql, given, matter)
        return { id: matter.id, state: matter.state }
      }),

    /** Another person agrees, and it is in force; or does not, and it never was. */
    decide: (officer: Officer, id: MatterId, form: DecideForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await store.find<PolicyChange>(sql, 'policy', id)
        const given = permit({
          officer,
          act: 'protection.approve-policy',
          at,
          purpose: form.note,
          preparedBy: matter?.preparedBy ?? [],
        })
        if (!matter) throw refuse('not-found')
        const adds = matter.doc.change === 'add'
        const before = await inForce(sql)
        const rest = before.filter((it) => it.id !== matter.doc.policy.id)
        const policies = form.agree ? byId(adds ? [...rest, matter.doc.policy] : rest) : before
        const digest = setDigest(policies)
        const to = form.agree ? (adds ? 'in-force' : 'done') : 'rejected'
        const after = moved(matter, ['proposed'], to, { doc: { note: form.note, digest }, at })
        await store.replace(sql, matter, after)
        if (form.agree) {
          if (!adds)
            for (const old of await changes(sql, ['in-force']))
              if (old.doc.policy.id === matter.doc.policy.id)
                await store.replace(sql, old, moved(old, ['in-force'], 'withdrawn', { at }))
          await addSet(sql, {
            version: (await newest(sql)) + 1,
            digest,
            policies,
            matter: id,
            reason: matter.doc.reason,
            proposedBy: matter.preparedBy,
            decidedBy: officer.id,
            inForceAt: at,
          })
        }
        await remember(sql, given, after)
        return { id, state: after.state, digest }
      }),
  }
}
