/** What an officer can do with lists: bring one in or its new state, see what that changes before it does, read what it said before. */
import { createHash } from 'node:crypto'
import type { Id } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { type Permit, permit } from '../../protection/permit.ts'
import * as batches from '../batch/store.ts'
import type { ImportForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import * as records from '../store.ts'
import { bytesIn } from '../table/read.ts'
import type { ScreeningTools } from '../tools.ts'
import type { Entry } from './formats/entry.ts'
import { type ReadList, readList } from './formats/read.ts'
import { entryIdOf, filedOf } from './found.ts'
import * as history from './history/store.ts'
import * as lists from './store.ts'

/** What an answer shows of the faults; all of them stand with the version. */
const faultsShown = 1_000
const atOnce = 1_000

type Difference = Readonly<{ fresh: readonly Entry[]; changed: readonly Entry[]; gone: readonly string[] }>
function differenceOf(before: ReadonlyMap<string, string>, entries: readonly Entry[]): Difference {
  const [fresh, changed]: [Entry[], Entry[]] = [[], []]
  for (const it of entries) {
    const digest = before.get(it.reference)
    if (digest === undefined) fresh.push(it)
    else if (digest !== history.digestOfEntry(it)) changed.push(it)
  }
  const named = new Set(entries.map((it) => it.reference))
  return { fresh, changed, gone: [...before.keys()].filter((it) => !named.has(it)) }
}

const reportOf = (read: ReadList, it: Difference) => ({
  encoding: read.encoding,
  guessed: read.guessed,
  columns: read.columns,
  rows: read.rows,
  taken: read.entries.length,
  faults: read.faults.slice(0, faultsShown),
  faultsTotal: read.faults.length,
  fresh: it.fresh.length,
  changed: it.changed.length,
  gone: it.gone.length,
  same: read.entries.length - it.fresh.length - it.changed.length,
})

export function listsDesk(tools: ScreeningTools) {
  const remember = (sql: Sql, given: Permit, list: lists.List, content: object): Promise<unknown> =>
    tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      subject: `list:${list.id}`,
      content: { ...content, name: list.name, source: list.source },
      at: given.at,
    })
  const known = async (sql: Sql, id: string): Promise<lists.List> => {
    const list = await lists.find(sql, id)
    if (!list) throw refuse('list-unknown', { list: id })
    return list
  }

  /** Files what is new or other than before; what the file no longer names is no longer found. */
  async function file(sql: Sql, list: lists.List, it: Difference): Promise<void> {
    const owner = lists.ownerOf(list.id)
    const over = new Set([...it.gone, ...it.changed.map((one) => one.reference)].map((one) => `${list.id}:${one}`))
    const former = (await lists.recordsOf(sql, list.id)).filter((id) => over.has(entryIdOf(id)))
    for (let from = 0; from < former.length; from += atOnce) await records.remove(sql, former.slice(from, from + atOnce))
    const filed = [...it.fresh, ...it.changed].flatMap((one) => filedOf(list.id, owner, one))
    for (let from = 0; from < filed.length; from += atOnce) await records.index(sql, filed.slice(from, from + atOnce))
  }

  return {
    all: (officer: Officer, at: Instant) =>
      tools.transaction((sql) => {
        permit({ officer, act: 'screening.read', at })
        return lists.all(sql)
      }),

    /** A new list, or the new state of one. With `dryRun` it says what would change and leaves everything as it is. */
    import: async (officer: Officer, id: Id<'list'> | undefined, form: ImportForm, at: Instant) => {
      const read = readList(form)
      return tools.transaction(async (sql) => {
        const given = permit({ officer, act: 'screening.import', at, purpose: form.purpose })
        const before = id ? await known(sql, id) : null
        const list: lists.List = {
          id: id ?? tools.newId<'list'>(),
          name: form.name,
          source: form.source,
          purpose: form.purpose,
          format: form.format,
          ...(read.dated && { dated: read.dated }),
          version: (before?.version ?? 0) + 1,
          entities: read.entries.length,
          importedAt: at,
          importedBy: officer.name,
        }
        const difference = differenceOf(await history.now(sql, list.id), read.entries)
        const report = reportOf(read, difference)
        if (form.dryRun) return { list, report }
        await lists.put(sql, list)
        await file(sql, list, difference)
        const { fresh, changed, gone } = difference
        await history.end(sql, list.id, list.version, [...gone, ...changed.map((it) => it.reference)])
        await history.begin(sql, list.id, list.version, [...fresh, ...changed])
        await history.addVersion(sql, list.id, {
          ...list,
          fileDigest: createHash('sha256').update(bytesIn(form.fileBase64)).digest('hex'),
          rows: report.rows,
          fresh: report.fresh,
          changed: report.changed,
          gone: report.gone,
          faults: report.faultsTotal,
        })
        await history.addFaults(sql, list.id, list.version, read.faults)
        await batches.reopen(sql, list.id, at)
        await tools.listBrought(sql, list.id as Id<'list'>, at)
        await remember(sql, given, list, {
          did: before ? 'replace' : 'import',
          format: list.format,
          version: list.version,
          entities: list.entities,
          fresh: report.fresh,
          changed: report.changed,
          gone: report.gone,
          faults: report.faultsTotal,
        })
        return { list, report }
      })
    },

    drop: (officer: Officer, id: Id<'list'>, at: Instant) =>
      tools.transaction(async (sql) => {
        const list = await known(sql, id)
        const given = permit({ officer, act: 'screening.import', at, purpose: list.purpose })
        const filed = await lists.recordsOf(sql, id)
        for (let from = 0; from < filed.length; from += atOnce) await records.remove(sql, filed.slice(from, from + atOnce))
        await history.drop(sql, id)
        await lists.drop(sql, id)
        await remember(sql, given, list, { did: 'drop', entities: list.entities, faults: 0 })
        return list
      }),

    versions: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'screening.read', at })
        return { list: await known(sql, id), items: await history.versions(sql, id) }
      }),

    /** What one version changed and what of its file was not as it should be, a page at a time. */
    version: (
      officer: Officer,
      id: string,
      number: number,
      ask: Readonly<{ after: string; fault: number; limit: number }>,
      at: Instant,
    ) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'screening.read', at })
        const version = await history.version(sql, (await known(sql, id)).id, number)
        if (!version) throw refuse('list-unknown', { list: id })
        const changes = await history.changes(sql, id, number, ask.after, ask.limit)
        const faults = await history.faults(sql, id, number, ask.fault, ask.limit)
        const last = changes.length === ask.limit ? changes.at(-1)!.reference : undefined
        return {
          version,
          changes,
          faults,
          ...(last !== undefined && { nextChange: last }),
          ...(faults.length === ask.limit && { nextFault: ask.fault + faults.length }),
        }
      }),

    /** The list as it stood in a version. */
    entries: (
      officer: Officer,
      id: string,
      ask: Readonly<{ version?: number | undefined; after: string; limit: number; words: string }>,
      at: Instant,
    ) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'screening.read', at })
        const list = await known(sql, id)
        const words = ask.words
          .toLowerCase()
          .split(/\s+/)
          .filter((it) => it !== '')
          .slice(0, 10)
        const items = await history.entriesAt(sql, id, ask.version ?? list.version, { ...ask, words })
        const last = items.length === ask.limit ? items.at(-1)!.reference : undefined
        return { items, ...(last !== undefined && { next: last }) }
      }),
  }
}
