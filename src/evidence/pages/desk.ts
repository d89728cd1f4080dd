/**
 * Pages of an opened content as pictures: the file itself does not reach the officer's machine, nothing of it runs there, and where a
 * condition limits what may be taken away every picture says who looked and when.
 */
import type { CaseId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { mayUse } from '../conditions.ts'
import { kindOf } from '../contents/kind.ts'
import { type Answers, type Job, type Look, Unreadable } from '../contents/sockets.ts'
import type { Exhibit } from '../exhibit.ts'
import { refuse } from '../refusals.ts'
import { documentOf, type EvidenceTools } from '../safe/desk.ts'
import type { ReadingId } from '../sealed/store.ts'

/** Under these what is shown says to whom. */
export const marks = (exhibit: Exhibit): boolean =>
  exhibit.conditions.some((it) => it.kind === 'view_only' || it.kind === 'confidential')

/** Refuses the file itself where it may only be looked at and its pages can be: a PDF in the browser is a PDF on the disk. */
export function assertMayLeave(exhibit: Exhibit, head: Uint8Array, node: EvidenceTools['node'], at: Instant): void {
  const { may } = mayUse(exhibit.conditions, { doing: 'download', by: node, on: dateOf(at) })
  const { shown } = kindOf(head.subarray(0, 4096), exhibit.name, exhibit.mime)
  if (!may && (shown === 'pdf' || shown === 'image' || shown === 'office')) throw refuse('pages-only', { number: exhibit.number })
}

/** @param begun the exhibit of an opening that lasts, for whoever opened it */
export function pagesDesk(
  tools: EvidenceTools,
  begun: (sql: Sql, officer: Officer, caseId: CaseId, id: ReadingId, at: Instant) => Promise<Exhibit>,
) {
  async function ask<J extends Job>(exhibit: Exhibit, job: J): Promise<Answers[J['do']]> {
    if (!tools.reader) throw refuse('reader-absent')
    try {
      return await tools.reader.ask(documentOf(tools, exhibit), job)
    } catch (fault) {
      throw fault instanceof Unreadable ? refuse(fault.why, { number: exhibit.number }) : fault
    }
  }
  return {
    /** How many pages there are and how large each is. */
    lookAt: async (
      officer: Officer,
      caseId: CaseId,
      id: ReadingId,
      at: Instant,
    ): Promise<{ shown: string; pages: number; sizes: Look['sizes'][number][]; mark?: string }> => {
      const exhibit = await tools.transaction((sql) => begun(sql, officer, caseId, id, at))
      const look = await ask(exhibit, { do: 'look' })
      return { ...look, sizes: [...look.sizes], ...(marks(exhibit) && { mark: markOf(officer, exhibit, at) }) }
    },

    /** One page as a picture. */
    page: async (
      officer: Officer,
      caseId: CaseId,
      id: ReadingId,
      { page, width }: Readonly<{ page: number; width: number }>,
      at: Instant,
    ) => {
      const exhibit = await tools.transaction((sql) => begun(sql, officer, caseId, id, at))
      const mark = marks(exhibit) ? { mark: markOf(officer, exhibit, at) } : {}
      const { bytes } = await ask(exhibit, { do: 'picture', page, width, ...mark })
      return { bytes, name: `${exhibit.number.replaceAll('/', '-')}-${page}` }
    },

    /** What stands on a slide or in a stretch of a text document. */
    layout: async (officer: Officer, caseId: CaseId, id: ReadingId, part: number, at: Instant) => {
      const exhibit = await tools.transaction((sql) => begun(sql, officer, caseId, id, at))
      return ask(exhibit, { do: 'layout', part })
    },

    /** All that is written in a document, a workbook or a mail: what an officer marks stretches in. */
    words: async (officer: Officer, caseId: CaseId, id: ReadingId, at: Instant) => {
      const exhibit = await tools.transaction((sql) => begun(sql, officer, caseId, id, at))
      return ask(exhibit, { do: 'words' })
    },

    /** A picture within a document. */
    inlay: async (officer: Officer, caseId: CaseId, id: ReadingId, picture: number, at: Instant) => {
      const exhibit = await tools.transaction((sql) => begun(sql, officer, caseId, id, at))
      const mark = marks(exhibit) ? { mark: markOf(officer, exhibit, at) } : {}
      const { bytes } = await ask(exhibit, { do: 'inlay', picture, ...mark })
      return { bytes, name: `${exhibit.number.replaceAll('/', '-')}-picture-${picture}` }
    },
  }
}

const markOf = (officer: Officer, exhibit: Exhibit, at: Instant): string =>
  `${exhibit.number} · ${at.slice(0, 16).replace('T', ' ')} UTC · ${officer.name}`
