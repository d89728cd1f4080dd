/** Text documents and slides: what stands in them, and the pictures within. Nothing outside the file is fetched, and nothing in it runs. */
import { Unreadable } from '../../evidence/contents/sockets.ts'
import { docxOf } from '../../kernel/office/docx.ts'
import type { Block, Laid, Part, Run } from '../../kernel/office/layout.ts'
import { odfOf } from '../../kernel/office/odf.ts'
import { pptxOf } from '../../kernel/office/pptx.ts'
import { rtfOf } from '../../kernel/office/rtf.ts'
import { isRtf } from '../../kernel/office/rtf-tokens.ts'
import { partsOf } from '../../kernel/office/zip.ts'

/** What an office file may be, unpacked: a small file that says it is larger is a trap. */
const unpacked_bytes = 200 * 1024 * 1024

export function laidOut(bytes: Uint8Array, name: string): Laid {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  const read = ending === 'odt' || ending === 'odp' ? odfOf : ending.startsWith('p') ? pptxOf : docxOf
  try {
    return isRtf(bytes) ? rtfOf(bytes) : read(bytes, unpacked_bytes)
  } catch (fault) {
    throw new Unreadable((fault as Error).message === 'too large' ? 'content-too-large-to-read' : 'content-not-readable')
  }
}

/** A picture as it lies in the file; whoever shows it draws it anew. */
export function inlay(bytes: Uint8Array, name: string | undefined): Uint8Array {
  const picture = name && partsOf(bytes, new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`), unpacked_bytes)[name]
  if (!picture) throw new Unreadable('content-not-readable')
  return picture
}

const said = (runs: readonly Run[]): string => runs.map((it) => it.text).join('')
function written(block: Block): string {
  if (block.is === 'picture') return block.says
  if (block.is !== 'table') return said(block.runs)
  return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(written).join(' ')).join(' | ')).join('\n')
}

/** A whole document as text, its parts apart by an empty line. */
export const writtenIn = ({ parts }: Laid): string => parts.map(writtenOn).filter(Boolean).join('\n\n')

/** Everything that is written on it, beside it and hidden in it. */
export const writtenOn = ({ blocks, notes }: Part): string =>
  [...blocks, ...notes.flatMap((it) => it.blocks)].map(written).filter(Boolean).join('\n')
