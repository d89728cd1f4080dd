/** What protection borrows from the rooms: what they keep, how it is erased, what they hold about a person, and what the node is. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { admit, release } from '../../cases/case.ts'
import {
  answerFor,
  caseFacts,
  named as caseNamed,
  caseTitle,
  find as findCase,
  memberCases,
  replace as replaceCase,
} from '../../cases/store.ts'
import { acceptedPeer, listOfficers, listPeers } from '../../directory/store.ts'
import type { Vault } from '../../evidence/sealed/sockets.ts'
import { holdRoot, referred } from '../../evidence/sealed/store.ts'
import type { FederationDesk } from '../../federation/desk.ts'
import type { CaseId, OfficerId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Route } from '../../kernel/route.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Remember } from '../../ledger/entry.ts'
import type { OwnLog } from '../../ledger/log/own.ts'
import * as entries from '../../ledger/store.ts'
import type { ProtectionDesk } from '../../protection/desk.ts'
import type { Told } from '../../protection/glass/glass.ts'
import { noticeKind } from '../../protection/notice.ts'
import type { ActSeen } from '../../protection/oversight/acts-seen.ts'
import type { ProtectionTools } from '../../protection/tools.ts'
import { version } from '../api/reference.ts'
import type { Ground } from '../background.ts'
import { blobName, blobPath } from '../blobs.ts'
import type { NodeConfig } from '../config.ts'
import { checkpointDirOf } from '../logs.ts'
import type { Database } from '../postgres/pool.ts'
import { recoveryIn } from '../vault/escrow.ts'
import { places } from '../vault/places.ts'
import { erasableRooms } from './erasing.ts'
import { holdingRooms } from './holding.ts'
import { keepingRooms } from './keeping.ts'
import { looksBetween } from './looks.ts'
import { reportPage } from './report/page.ts'

type Lent = Readonly<{
  config: NodeConfig
  db: Database
  remember: Remember
  post: FederationDesk
  own: OwnLog
  /** The timetable, once it is written. */
  routes(): readonly Route[]
}>

const seenOf = (it: entries.Kept): ActSeen => {
  const by = it.event?.by
  // A look lies outside of the history that members read; its case is in its content.
  const looked = it.act === 'node.consulted' ? (it.content as { case?: CaseId } | undefined)?.case : undefined
  const of = it.case ?? looked
  return {
    id: it.id,
    arrival: it.arrival,
    act: it.act,
    at: it.at,
    subject: it.subject,
    ...(of && { case: of }),
    ...(by && ('officer' in by ? { officer: { id: by.officer, name: by.name } } : { node: by.node })),
    ...(it.event?.purpose && { purpose: it.event.purpose }),
    ...(it.event?.counterparty && { counterparty: it.event.counterparty as never }),
    ...(it.erasedAt && { erased: true as const }),
  }
}

/** Tables of this node's rooms with the sentence each carries. */
async function tables(sql: Sql): Promise<{ schema: string; name: string; says: string }[]> {
  const { rows } = await sql.query<{ schema: string; name: string; says: string }>(
    `select n.nspname as schema, c.relname as name, coalesce(obj_description(c.oid, 'pg_class'), '') as says
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')
      order by 1, 2`,
  )
  return rows
}

export function protectionTools({ config, db, remember, post, own, routes }: Lent): ProtectionTools {
  return {
    ...db,
    node: config.node,
    authority: config.name,
    zone: config.timeZone,
    remember,
    acts: async (sql, filter, limit, before) => (await entries.page(sql, own, filter, limit, before)).map(seenOf),
    caseFacts,
    caseReference: async (sql, id) => (await caseTitle(sql, id))?.reference,
    casesOf: memberCases,
    async overseers(sql) {
      const ids = new Set<OfficerId>()
      for (const role of ['data-protection-officer', 'auditor'] as const)
        for (const it of await listOfficers(sql, { role, active: true })) ids.add(it.id)
      return [...ids]
    },
    officers: async (sql) => (await listOfficers(sql, { active: true })).map(({ id, name }) => ({ id, name })),
    partners: async (sql) => (await listPeers(sql, 'accepted')).map((it) => it.id),
    looks: looksBetween,
    reportPage,
    post: post.post,
    keeps: keepingRooms,
    holds: holdingRooms,
    erasable: erasableRooms(own, (of) => db.keeper?.forget(of)),
    caseNamed,
    async responsible(sql, id) {
      const of = async (role: 'data-protection-officer' | 'administrator', as: Told['as']): Promise<Told[]> =>
        (await listOfficers(sql, { role, active: true, limit: 100 })).map((it) => ({ officer: it.id, name: it.name, as }))
      const all = [
        ...(await answerFor(sql, id)).map((it) => ({ ...it, as: 'case' as const })),
        ...(await of('data-protection-officer', 'data-protection')),
        ...(await of('administrator', 'security')),
      ]
      return [...new Map(all.toReversed().map((it) => [it.officer, it])).values()].toReversed()
    },
    async admit(sql, id, officer, at, until) {
      const file = await findCase(sql, id)
      const member = { officer: officer.id, name: officer.name, function: 'emergency', since: at, until } as const
      if (file) await replaceCase(sql, file, admit(file, member))
    },
    async endAccess(sql, id, officer) {
      const file = await findCase(sql, id)
      if (file?.members.some((it) => it.officer === officer && it.function === 'emergency'))
        await replaceCase(sql, file, release(file, officer))
    },
    async tell(sql, permit, to, notice) {
      if (!(await acceptedPeer(sql, to))) return false
      await post.post(sql, { permit, to, chain: `protection:${notice.decision}`, kind: noticeKind, body: notice })
      return true
    },
    async atRest(sql) {
      const { rows } = await sql.query<{ keys: number; destroyed: number }>(
        `select count(*) filter (where destroyed_at is null)::int as keys, count(*) filter (where destroyed_at is not null)::int as destroyed
           from node.case_key`,
      )
      return {
        columns: Object.entries(places).map(([column, { why }]) => ({ column, why })),
        masterKey: config.masterKey,
        escrow: recoveryIn(join(config.dataDir, 'keys')) !== undefined,
        keys: rows[0]?.keys ?? 0,
        destroyed: rows[0]?.destroyed ?? 0,
      }
    },
    running: async (sql) => ({
      authority: config.name,
      node: config.node,
      software: `comity ${version}`,
      routes: routes().map(({ verb, path, act, says }) => ({ verb, path, act, says })),
      tables: await tables(sql),
    }),
  }
}

type Remembered = Readonly<{ case: CaseId; matter: string; at: Instant; decidedBy: OfficerId }>

/**
 * What an erasure means outside of the database: files go once the rows that name them are gone for good, and a list beside the database
 * tells a node that was restored from a backup what to erase once more.
 */
export function erasuresKept(
  { config, db, fault }: Pick<Ground, 'config' | 'db' | 'fault'>,
  vault: Pick<Vault, 'drop' | 'remove'>,
  desk: () => ProtectionDesk,
) {
  // Two places: a restore of the data directory brings back the list of that day, the second place still has the newest.
  const lists = [...new Set([config.dataDir, checkpointDirOf(config, 1)])].map((dir) => join(dir, 'erasures.jsonl'))
  const linesOf = (list: string): Remembered[] =>
    existsSync(list)
      ? readFileSync(list, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Remembered)
      : []
  const listed = (): Remembered[] => [...new Map(lists.flatMap(linesOf).map((it) => [`${it.case} ${it.matter}`, it])).values()]

  /** After an erasure committed, and at every start: the list grows, the files go. */
  async function settle(): Promise<void> {
    for (const list of lists) mkdirSync(dirname(list), { recursive: true })
    const known = lists.map((list) => ({ list, its: new Set(linesOf(list).map((it) => `${it.case} ${it.matter}`)) }))
    for (const it of await desk().retention.erasures(db.sql)) {
      const { case: of, matter, at, decidedBy } = it
      db.keeper?.forget([of])
      for (const { list, its } of known)
        if (!its.has(`${of} ${matter}`))
          appendFileSync(list, `${JSON.stringify({ case: of, matter, at, decidedBy })}\n`, { mode: 0o600, flush: true })
    }
    await removeFiles()
  }

  /** Unless something else came to refer to it meanwhile. */
  const remove = {
    async evidence(sql: Sql, name: string) {
      // Case and digest; digests alone are of nodes from before keys of cases.
      const [of, sha256] = name.includes('/') ? (name.split('/') as [string, string]) : [null, name]
      const root = join(config.dataDir, 'evidence')
      const { rows } = await sql.query<{ case_id: string }>(
        'select distinct case_id from evidence.exhibit where sha256 = $1 and erased_at is null',
        [sha256],
      )
      if (of && !rows.some((it) => it.case_id === of)) await rm(blobPath(root, blobName(of, sha256)), { force: true })
      if (rows.length === 0) await rm(blobPath(root, sha256), { force: true })
    },
    async sealed(sql: Sql, root: string) {
      await holdRoot(sql, root)
      if (!(await referred(sql, root))) await vault.remove(root)
    },
    growing: (_: Sql, name: string) => vault.drop(name),
  }

  /** A file that cannot be removed now stays on the list for the next time, and the fault is told. */
  async function removeFiles(): Promise<void> {
    const { rows } = await db.sql.query<{ place: keyof typeof remove; name: string }>(
      'select place, name from protection.leftover',
    )
    for (const { place, name } of rows)
      await db
        .transaction(async (sql) => {
          await remove[place](sql, name)
          await sql.query('delete from protection.leftover where place = $1 and name = $2', [place, name])
        })
        .catch(fault)
  }

  return {
    settle,
    /** Before the node listens: what a restore brought back is erased again. */
    async again(): Promise<void> {
      const held = new Set((await desk().retention.erasures(db.sql)).map((it) => `${it.case} ${it.matter}`))
      const missing = listed().filter((it) => !held.has(`${it.case} ${it.matter}`))
      if (missing.length > 0) await desk().retention.again(missing.map((it) => ({ ...it, erased: [] })) as never, db.now())
      await settle()
    },
    /** The decision that erases is followed by what it means for files. */
    followed: (routes: readonly Route[]): Route[] =>
      routes.map((it) =>
        it.act === 'protection.decide-keeping' || it.act === 'evidence.decide-keeping'
          ? {
              ...it,
              async answer(call) {
                const given = await it.answer(call)
                await settle()
                return given
              },
            }
          : it,
      ),
  }
}
