/** What the rooms ask of the directory: who may join a case, and who signs in. */
import { join } from 'node:path'
import { aliveAssurances } from '../../assistance/consent/store.ts'
import { requestsUnderWay } from '../../assistance/desk.ts'
import { type CasesDesk, casesDesk } from '../../cases/desk.ts'
import { findOfficer, listOfficers } from '../../directory/store.ts'
import { isFiltering } from '../../evidence/filter/store.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { Ground } from '../background.ts'
import { type RunningSignIn, signIn } from '../signin/signin.ts'

export function casesWired({ config, db }: Ground, remember: Remember): CasesDesk {
  const holders = async (sql: Sql, role: 'desk-officer' | 'approver') => await listOfficers(sql, { role, active: true })
  return casesDesk({
    ...db,
    node: config.node,
    remember,
    openWork: async (sql, id) => [
      ...(await requestsUnderWay(sql, id)).map((it) => ({ ...it, kind: 'request' })),
      ...(await aliveAssurances(sql, [id])).map((it) => ({ id: it.id, reference: it.reference, kind: 'assurance' })),
    ],
    standsOutside: isFiltering,
    async officer(sql, id) {
      const found = await findOfficer(sql, id)
      return found?.active ? { id: found.id, name: found.name } : null
    },
    async intake(sql) {
      const both = [...(await holders(sql, 'desk-officer')), ...(await holders(sql, 'approver'))]
      const once = [...new Map(both.map((o) => [o.id, o])).values()]
      return once.map((o) => ({ id: o.id, name: o.name, function: o.roles.includes('desk-officer') ? 'desk' : 'approval' }))
    },
  })
}

export function signInWired({ config, db, fault }: Ground, remember: Remember): RunningSignIn {
  const provider = config.oidcIssuer && {
    id: 'authority',
    name: config.name,
    issuer: config.oidcIssuer,
    clientId: config.oidcClientId!,
    ...(config.oidcClientSecret && { clientSecret: config.oidcClientSecret }),
  }
  return signIn({
    tools: db,
    sql: db.sql,
    officers: { find: findOfficer, list: (sql) => listOfficers(sql, { active: true }) },
    remember,
    node: { id: config.node, state: config.state, name: config.name, exercise: config.exercise, timeZone: config.timeZone },
    baseUrl: config.baseUrl,
    keysDir: join(config.dataDir, 'keys'),
    ...(provider && { providers: [provider] }),
    warn: (code, cause) => fault(Object.assign(new Error(code, { cause }), { name: 'SignInWarning', code })),
  })
}
