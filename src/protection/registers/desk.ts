/** Registers and what is exported of them; breaches from discovery to notification. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { adversaries, gotNothing } from '../adversaries.ts'
import { federationPolicies, mandatoryDigest } from '../decision/federation.ts'
import type { BreachForm, NotifyForm, RegisterForm } from '../forms.ts'
import { gates } from '../gates/gate.ts'
import type { Glass } from '../glass/glass.ts'
import { type Matter, type MatterId, moved } from '../matter.ts'
import { methods } from '../methods.ts'
import type { ActSeen } from '../oversight/acts-seen.ts'
import { permit } from '../permit.ts'
import { refuse } from '../refusals.ts'
import { rules } from '../rules.ts'
import * as store from '../store.ts'
import type { ProtectionTools } from '../tools.ts'
import { type Breach, breachDue, recordsOfProcessing, transfersIn } from './registers.ts'

export type Register = RegisterForm['register']

const slice = 1000
const acts_max = 200_000

export function registersDesk(tools: ProtectionTools) {
  async function everyAct(sql: Sql): Promise<ActSeen[]> {
    const seen: ActSeen[] = []
    for (let before: number | undefined; seen.length < acts_max; ) {
      const more = await tools.acts(sql, {}, slice, before)
      seen.push(...more.filter((it) => it.counterparty))
      before = more.at(-1)?.arrival
      if (more.length < slice) break
    }
    return seen
  }

  const breaches = async (sql: Sql) => (await store.list<Breach>(sql, { kind: 'breach', limit: 1000 })).items

  const emergencies = async (sql: Sql) => (await store.list<Glass>(sql, { kind: 'glass', limit: 1000 })).items

  /** An impact assessment (Article 27): what is processed, what could go wrong, what is kept against it, from the running node. */
  const assessment = async (sql: Sql) => ({
    processing: recordsOfProcessing(await tools.running(sql)),
    transfers: transfersIn(await everyAct(sql)),
    risks: {
      adversaries: adversaries.map(({ who, attempts }) => ({
        who,
        gets: attempts.filter((it) => !gotNothing(it.got)),
        attempts: attempts.length,
      })),
      methods: methods.map(({ name, data, accuracy, limits }) => ({ name, data, accuracy, limits })),
      breaches: (await breaches(sql)).length,
      emergencies: (await emergencies(sql)).length,
    },
    measures: {
      atRest: await tools.atRest(sql),
      rules: rules.map(({ id, rule, source, kept, state, rest }) => ({ id, rule, source, kept, state, ...(rest && { rest }) })),
      policies: federationPolicies.map(({ id, says, source, lift }) => ({ id, says, source, lift })),
      policiesDigest: mandatoryDigest,
      gates,
    },
    open: rules.filter((it) => it.state !== 'kept').map(({ id, rule, state, kept }) => ({ id, rule, state, kept })),
    matters: await store.counts(sql, tools.now()),
  })

  const contents: Readonly<Record<Register, (sql: Sql) => Promise<unknown>>> = {
    processing: async (sql) => recordsOfProcessing(await tools.running(sql)),
    transfers: async (sql) => transfersIn(await everyAct(sql)),
    breaches,
    assessment,
    rules: async () => rules,
    policies: async () => ({ digest: mandatoryDigest, policies: federationPolicies }),
    adversaries: async () => adversaries,
    methods: async () => methods,
    emergencies,
    erasures: store.erasures,
  }

  return {
    processing: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        return { items: recordsOfProcessing(await tools.running(sql)) }
      }),

    transfers: (officer: Officer, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'protection.list', at })
        return { items: transfersIn(await everyAct(sql)) }
      }),

    rules: (officer: Officer, at: Instant) => {
      permit({ officer, act: 'protection.read', at })
      return Promise.resolve({ items: rules })
    },

    methods: (officer: Officer, at: Instant) => {
      permit({ officer, act: 'protection.read', at })
      return Promise.resolve({ items: methods })
    },

    adversaries: (officer: Officer, at: Instant) => {
      permit({ officer, act: 'protection.list', at })
      const shown = adversaries.map((it) => ({
        ...it,
        attempts: it.attempts.map((one) => ({ ...one, nothing: gotNothing(one.got) })),
      }))
      return Promise.resolve({ items: shown })
    },

    /** A register as a file: JSON, self-contained, with who took it and when. */
    exported: (officer: Officer, register: Register, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.export', at })
        const content = await contents[register](sql)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `register:${register}`,
          content: { register },
          at,
        })
        const file = {
          format: `comity-register-${register}/1`,
          authority: tools.authority,
          node: tools.node,
          at,
          by: officer.name,
          content,
        }
        return {
          bytes: utf8ToBytes(`${JSON.stringify(file, null, 2)}\n`),
          name: `${tools.node}-${register}-${at.slice(0, 10)}.json`,
        }
      }),

    recordBreach: (officer: Officer, form: BreachForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'protection.record-breach', at })
        const year = Number(at.slice(0, 4))
        const number = await store.nextNumber(sql, 'breach', year)
        const reference = `${tools.node.slice(0, 2).toUpperCase()}-B-${year}-${String(number).padStart(4, '0')}`
        const matter: Matter<Breach> = {
          kind: 'breach',
          id: tools.newId<'matter'>(),
          state: 'open',
          about: reference,
          openedAt: at,
          movedAt: at,
          due: breachDue(form.awareAt),
          preparedBy: [officer.id],
          version: 1,
          doc: { reference, ...form },
        }
        await store.insert(sql, matter)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: reference,
          subject: `breach:${matter.id}`,
          content: { reference, awareAt: form.awareAt, highRisk: form.highRisk },
          at,
        })
        return matter
      }),

    /** The supervisory authority was told. Later than 72 hours it needs the reasons for the delay. */
    notifyBreach: (officer: Officer, id: MatterId, form: NotifyForm, at: Instant) =>
      tools.transaction(async (sql) => {
        const matter = await store.find<Breach>(sql, 'breach', id)
        const given = permit({ officer, act: 'protection.notify-breach', at, purpose: matter?.doc.reference ?? '-' })
        if (!matter) throw refuse('not-found')
        const late = matter.due !== undefined && millis(at) > millis(matter.due)
        if (late && !form.reason?.trim()) throw refuse('breach-late')
        const doc = { notifiedAt: at, personsTold: form.personsTold, ...(form.reason && { reason: form.reason }) }
        const after = moved(matter, ['open'], 'notified', { doc, due: null, at })
        await store.replace(sql, matter, after)
        await tools.remember(sql, {
          act: given.act,
          by: { officer: given.officer, name: given.officerName },
          purpose: given.purpose,
          subject: `breach:${id}`,
          content: { late, personsTold: form.personsTold },
          at,
        })
        return after
      }),
  }
}
