/** Content read in pieces: one opening, one event of custody, then segments for as long as the opening lasts and the case allows. */
import type { CaseId } from '../../kernel/id.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { assertOpenable, type Exhibit, type ExhibitId } from '../exhibit.ts'
import { behindWall } from '../filter/desk.ts'
import { isFiltering } from '../filter/store.ts'
import type { OpenForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import { type EvidenceTools, record, remember, sealedContent, segmentOf } from '../safe/desk.ts'
import { plain_bytes, segmentsOf, sha256 } from '../sealed/shape.ts'
import * as sealed from '../sealed/store.ts'
import * as store from '../store.ts'

/** How long one opening lasts, in milliseconds: a file of 100 GB over 10 Mbit/s takes a day. */
const reading_ms = 24 * 3_600_000

export type Reading = Readonly<{
  reading: sealed.ReadingId
  exhibit: ExhibitId
  name: string
  mime: string
  size: number
  sha256: string
  segment: number
  segments: number
}>

export function readingDesk(tools: EvidenceTools) {
  /** Whoever filters for the case reads behind its wall and nothing else of it; whoever belongs to it reads before it. */
  async function entry(sql: Sql, officer: Officer, caseId: CaseId, at: Instant, purpose?: string) {
    const hidden = await isFiltering(sql, caseId, officer.id)
    const file = hidden ? await behindWall(tools, sql, caseId) : await tools.caseFacts(sql, caseId)
    return permit({ officer, act: hidden ? 'evidence.filter' : 'evidence.open', at, case: file, ...(purpose && { purpose }) })
  }
  async function seen(sql: Sql, officer: Officer, caseId: CaseId, id: ExhibitId, hold = false): Promise<Exhibit> {
    const hidden = await isFiltering(sql, caseId, officer.id)
    const exhibit = await store.find(sql, caseId, id, hold, hidden ? 'all' : 'case')
    if (!exhibit || (hidden && exhibit.privilege === 'none')) throw unseen('not-found')
    return hidden ? { ...exhibit, privilege: 'released' } : exhibit
  }

  const begun = async (sql: Sql, officer: Officer, caseId: CaseId, id: sealed.ReadingId, at: Instant): Promise<Exhibit> => {
    await entry(sql, officer, caseId, at)
    const reading = await sealed.findReading(sql, caseId, id)
    if (!reading || reading.officer !== officer.id) throw unseen('not-found')
    if (millis(at) - millis(reading.opened_at) > reading_ms) throw refuse('reading-over')
    const exhibit = await seen(sql, officer, caseId, reading.exhibit_id)
    // A mark of privilege or a last day that came meanwhile shuts the content in the middle of the reading.
    assertOpenable(
      exhibit,
      exhibit.conditions.map((c) => c.id),
      tools.node,
      at,
    )
    return exhibit
  }

  return {
    /** Opens the content for reading in pieces. */
    startReading: (officer: Officer, caseId: CaseId, id: ExhibitId, form: OpenForm, at: Instant): Promise<Reading> =>
      tools.transaction(async (sql) => {
        const given = await entry(sql, officer, caseId, at, form.purpose)
        const exhibit = await seen(sql, officer, caseId, id, true)
        assertOpenable(exhibit, form.conditionsSeen, tools.node, at, form.as === 'file' ? 'download' : 'view')
        await sealedContent(sql, exhibit)
        const event = await record(tools, sql, exhibit, {
          action: 'opened',
          at,
          by: { node: tools.node, officer: officer.id, name: officer.name },
          where: tools.authority,
          purpose: form.purpose,
          authority: officer.authority,
        })
        const reading = tools.newId<'reading'>()
        await sealed.addReading(sql, caseId, reading, { exhibit_id: id, officer: officer.id, opened_at: at })
        await remember(tools, sql, given, exhibit, {
          did: 'open',
          number: exhibit.number,
          conditionsSeen: form.conditionsSeen,
          custody: event.hash,
        })
        const { name, mime, size } = exhibit
        return {
          reading,
          exhibit: id,
          name,
          mime,
          size,
          sha256: exhibit.sha256,
          segment: plain_bytes,
          segments: segmentsOf(size),
        }
      }),

    /** Segments of an opened content, each behind its SHA-256. Whoever left the case meanwhile reads no further. */
    readSegments: async (
      officer: Officer,
      caseId: CaseId,
      id: sealed.ReadingId,
      { first, count }: Readonly<{ first: number; count: number }>,
      at: Instant,
    ): Promise<{ name: string; stream: AsyncIterable<Uint8Array> }> => {
      const { exhibit, row } = await tools.transaction(async (sql) => {
        const exhibit = await begun(sql, officer, caseId, id, at)
        return { exhibit, row: await sealedContent(sql, exhibit) }
      })
      const end = Math.min(segmentsOf(exhibit.size), first + count)
      async function* framed() {
        for (let n = first; n < end; n++) {
          const plain = await segmentOf(tools, exhibit, row, n)
          yield Buffer.from(sha256(plain), 'hex')
          yield Buffer.from(plain.buffer, plain.byteOffset, plain.length)
        }
      }
      return { name: exhibit.name, stream: framed() }
    },
  }
}
