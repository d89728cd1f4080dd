/**
 * The process that reads what came from elsewhere. It may read the programs it is made of and nothing else, write nothing and start
 * nothing; it holds one document and ends when nobody asks. What it says is data, and whoever asked may kill it.
 */
import { decode, kindOf } from '../../evidence/contents/kind.ts'
import { type Answers, type Job, Unreadable } from '../../evidence/contents/sockets.ts'
import { type Area, withoutCells, withoutStretches } from '../../evidence/copies/areas.ts'
import { office, picture as strippedPicture } from '../../evidence/copies/stripped.ts'
import { isRtf, withoutTelling } from '../../kernel/office/rtf-tokens.ts'
import { inlay, laidOut } from './documents.ts'
import * as pdf from './pdf.ts'
import { redrawn, sizeOf } from './pictures.ts'
import { text, words } from './texts.ts'

export type Held = Readonly<{ name: string; mime: string; bytes: Uint8Array }>
export type Asked = Readonly<{ id: number; held?: Held; job: Job }>
export type Said = Readonly<{ id: number; answer?: Answers[keyof Answers]; why?: string; fault?: string }>

const unpacked_bytes = 200 * 1024 * 1024
let held: Held | undefined
let open: ReturnType<typeof pdf.opened> | undefined
let laid: ReturnType<typeof laidOut> | undefined

async function removed({ bytes, name }: Held, shown: string, areas: readonly Area[]): Promise<Answers['remove']> {
  const taken = ['areas']
  switch (shown) {
    case 'pdf':
      return { bytes: await pdf.pictured(await open!, areas), mime: 'application/pdf', ending: 'pdf', taken }
    case 'image':
      return { ...(await redrawn(bytes, areas)), ending: 'png', taken }
    case 'table':
      return { bytes: Buffer.from(withoutCells(decode(bytes), areas, 1_000_000)), mime: 'text/csv', ending: 'csv', taken }
    case 'text':
    case 'chat':
    case 'transcript':
    case 'page':
      return { bytes: Buffer.from(withoutStretches(decode(bytes), areas)), mime: 'text/plain', ending: 'txt', taken }
    case 'office':
    case 'sheet':
    case 'mail':
      // Its words without its dress: what a file of this kind holds beside them cannot come along unseen.
      return {
        bytes: Buffer.from(withoutStretches(await words(shown, bytes, name), areas)),
        mime: 'text/plain',
        ending: 'txt',
        taken: ['areas', 'all-but-words'],
      }
    default:
      throw new Unreadable('content-of-no-known-kind')
  }
}

async function cleaned({ bytes, name, mime }: Held, shown: string): Promise<Answers['clean']> {
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '') : ''
  switch (shown) {
    case 'pdf':
      return { bytes: await pdf.pictured(await open!, []), mime: 'application/pdf', ending: 'pdf', taken: ['all-but-pictures'] }
    case 'image': {
      const it = strippedPicture(bytes)
      return it ? { ...it, mime, ending } : { ...(await redrawn(bytes, [])), ending: 'png', taken: ['all-but-pictures'] }
    }
    case 'office':
    case 'sheet':
      if (isRtf(bytes)) return { ...withoutTelling(bytes), mime, ending }
      return { ...office(bytes, unpacked_bytes), mime, ending }
    default:
      throw new Unreadable('content-of-no-known-kind')
  }
}

async function answered(it: Held, job: Job): Promise<Answers[keyof Answers]> {
  const { shown } = kindOf(it.bytes.subarray(0, 4096), it.name, it.mime)
  if (shown === 'pdf') open ??= pdf.opened(it.bytes)
  if (shown === 'office' && (job.do === 'look' || job.do === 'layout' || job.do === 'inlay')) laid ??= laidOut(it.bytes, it.name)
  switch (job.do) {
    case 'look':
      if (shown === 'pdf') return pdf.look(await open!)
      if (laid) return { shown, pages: laid.parts.length, sizes: [] }
      return { shown, pages: 1, sizes: shown === 'image' ? [await sizeOf(it.bytes)] : [] }
    case 'text':
      if (shown === 'pdf') return pdf.text(await open!, job.from)
      if (shown === 'image') return { passages: [], parts: 1, blank: [1] }
      return text(shown, it.bytes, it.name)
    case 'picture':
      if (shown === 'pdf') return pdf.picture(await open!, job)
      if (shown === 'image') return redrawn(it.bytes, [], job.mark)
      throw new Unreadable('content-of-no-known-kind')
    case 'layout': {
      const part = laid?.parts[job.part - 1]
      if (!laid || !part) throw new Unreadable('content-not-readable')
      return { slides: laid.slides, parts: laid.parts.length, part }
    }
    case 'words':
      return { text: await words(shown, it.bytes, it.name) }
    case 'inlay':
      return redrawn(inlay(it.bytes, laid?.pictures[job.picture]), [], job.mark)
    case 'remove':
      return removed(it, shown, job.areas)
    case 'clean':
      return cleaned(it, shown)
  }
}

process.on('message', (asked: Asked) => {
  if (asked.held) {
    held = asked.held
    open = undefined
    laid = undefined
  }
  const say = (it: Omit<Said, 'id'>): void => void process.send?.({ id: asked.id, ...it } satisfies Said)
  if (!held) return say({ fault: 'nothing is held' })
  answered(held, asked.job).then(
    (answer) => say({ answer }),
    (fault) =>
      say(
        fault instanceof Unreadable
          ? { why: fault.why }
          : fault instanceof RangeError
            ? { why: 'content-too-large-to-read' }
            : { fault: String(fault) },
      ),
  )
})
process.on('disconnect', () => process.exit())
