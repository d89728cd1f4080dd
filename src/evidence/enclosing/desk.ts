/** Files of exhibits that go into another file: a paper that is handed to an embassy holds its annexes. */
import type { NodeId } from '../../kernel/id.ts'
import { dateOf } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Permit } from '../../protection/permit.ts'
import { maxContent_bytes } from '../blob.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import { type EvidenceTools, readContent, record } from '../safe/desk.ts'
import * as store from '../store.ts'
import { assertMayUse } from '../uses/desk.ts'

/** `shut`: privileged, unscanned, still on its way, or under a condition that stands against giving it on. */
export type Enclosed = Readonly<{
  exhibit: string
  name: string
  mime: string
  size: number
  sha256: string
  bytes?: Uint8Array
  kept?: 'too-large' | 'shut'
}>

export function enclosingDesk(tools: EvidenceTools) {
  const shut = (exhibit: Exhibit, given: Permit, to: NodeId | undefined): boolean => {
    const seen = exhibit.conditions.map((c) => c.id)
    try {
      assertOpenable(exhibit, seen, tools.node, given.at, 'download')
      if (to) assertMayUse(exhibit, { doing: 'disclose', by: tools.node, to, on: dateOf(given.at) })
      return false
    } catch (thrown) {
      if (thrown instanceof Refusal) return true
      throw thrown
    }
  }

  return {
    /**
     * Contents of exhibits of the permit's case, as many as there is room for, in their order. What stays out is named all the same, with
     * its digest: whoever is given it by another way can tell that it is the same.
     */
    async enclosable(
      sql: Sql,
      given: Permit,
      ids: readonly ExhibitId[],
      { room_bytes, to }: Readonly<{ room_bytes: number; to?: NodeId | undefined }>,
    ): Promise<Enclosed[]> {
      if (!given.case) throw new Error('enclosable: the permit names no case')
      const all: Enclosed[] = []
      let room = room_bytes
      for (const id of ids) {
        const exhibit = await store.find(sql, given.case, id)
        if (!exhibit) continue
        const { name, mime, size, sha256 } = exhibit
        const its = { exhibit: id, name, mime, size, sha256 }
        if (shut(exhibit, given, to)) all.push({ ...its, kept: 'shut' })
        else if (size > Math.min(room, maxContent_bytes)) all.push({ ...its, kept: 'too-large' })
        else {
          room -= size
          all.push({ ...its, bytes: await readContent(tools, sql, exhibit) })
        }
      }
      return all
    },

    /** A copy of each was made into another file: an event of custody for each, in the transaction of the act that made it. */
    async enclosed(sql: Sql, given: Permit, ids: readonly ExhibitId[], authority: string): Promise<void> {
      if (!given.case) throw new Error('enclosed: the permit names no case')
      for (const id of ids) {
        const exhibit = await store.find(sql, given.case, id, true)
        if (!exhibit) continue
        await record(tools, sql, exhibit, {
          action: 'copied',
          at: given.at,
          by: { node: tools.node, officer: given.officer, name: given.officerName },
          where: tools.authority,
          purpose: given.purpose,
          authority,
        })
      }
    },
  }
}
