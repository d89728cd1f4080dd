/** Sets sheets in a thread of its own, one at a time: nobody's page waits for another's paper. The thread ends when nothing comes for a while. */
import { Worker } from 'node:worker_threads'
import { asArchive } from './archival.ts'
import type { Done, Job, Template } from './presser.ts'

/** How long one sheet may take; the first of a thread also loads compiler and fonts, and the machine may be busy. */
const patience_ms = 180_000
/** A report with a register of ten thousand exhibits is half a minute of arithmetic on a machine that does nothing else. */
const reportPatience_ms = 900_000
/** How long the thread, and the 300 MB that compiler and fonts take, are kept for the next paper. */
const idle_ms = 120_000

/** How many pages a file of our typesetter has, as its own tree of pages counts them. */
const pagesIn = (bytes: Uint8Array): number =>
  Number(
    /\/Type \/Pages\s+\/Count (\d+)/.exec(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    )?.[1] ?? 0,
  )

/** `missing`: characters that no font here can draw. */
export type Pressed = Readonly<{ bytes: Uint8Array; pages: number; missing: readonly string[] }>
export type Press = Readonly<{
  set(sheet: unknown, template?: Template): Promise<Pressed>
  /** The report of a court package, for archives. */
  report(sheet: unknown): Promise<Uint8Array>
  stop(): Promise<void>
}>

export function press(): Press {
  let thread: Worker | undefined
  let resting: NodeJS.Timeout | undefined
  let number = 0
  let last: Promise<unknown> = Promise.resolve()

  const end = async (): Promise<void> => {
    clearTimeout(resting)
    const ending = thread
    thread = undefined
    await ending?.terminate()
  }
  const begun = (): Worker => {
    thread ??= new Worker(new URL('./presser.ts', import.meta.url))
    thread.unref()
    return thread
  }
  const one = (sheet: unknown, template: Template): Promise<Pressed> =>
    new Promise((resolve, reject) => {
      clearTimeout(resting)
      const worker = begun()
      const mine = ++number
      const over = () => {
        clearTimeout(clock)
        worker.off('message', answered).off('error', failed)
        resting = setTimeout(() => void end(), idle_ms)
        resting.unref()
      }
      const failed = (fault: Error) => {
        over()
        void end()
        reject(fault)
      }
      const answered = ({ number: of, bytes, missing = [], fault }: Done) => {
        if (of !== mine) return
        over()
        if (bytes) resolve({ bytes, missing, pages: pagesIn(bytes) })
        else reject(new Error(fault))
      }
      // While a sheet is set the process must not end under it: the clock holds it.
      const patience = template === 'court' ? reportPatience_ms : patience_ms
      const clock = setTimeout(() => failed(new Error('the sheet took too long to set')), patience)
      worker.on('message', answered).on('error', failed)
      worker.postMessage({ number: mine, template, sheet } satisfies Job)
    })

  const set: Press['set'] = (sheet, template = 'sheet') => {
    const mine = last.then(() => one(sheet, template))
    last = mine.catch(() => {})
    return mine
  }
  return {
    set,
    async report(sheet) {
      const { bytes, missing } = await set(sheet, 'court')
      // A letter that no font here can draw would be an empty box on paper, which an archive does not take: its number stands there.
      return asArchive(missing.length === 0 ? bytes : (await set(spelt(sheet, new Set(missing)), 'court')).bytes)
    },
    stop: end,
  }
}

const spelt = (sheet: unknown, missing: ReadonlySet<string>): unknown =>
  JSON.parse(JSON.stringify(sheet), (_, it: unknown) =>
    typeof it === 'string'
      ? [...it].map((c) => (missing.has(c) ? `[U+${c.codePointAt(0)!.toString(16).toUpperCase()}]` : c)).join('')
      : it,
  )
