/** Reads the text of exhibits in the background, a few pages at a time, and goes on where it stopped. */
import type { Instant } from '../../kernel/instant.ts'
import { type Passage, type Reader, type Text, Unreadable } from '../contents/sockets.ts'
import type { Exhibit } from '../exhibit.ts'
import { objectMime } from '../objects/desk.ts'
import { documentOf, type EvidenceTools } from '../safe/desk.ts'
import * as exhibits from '../store.ts'
import * as store from './store.ts'

const pause_ms = 2_000
const tries_max = 3
/** How wide a page is drawn for the recogniser: 200 dots an inch of a sheet of paper. */
const recognised_px = 1700

type Given = Readonly<{
  tools: EvidenceTools
  reader: Reader
  report: (fault: unknown) => void
  /** The node is being stopped: what breaks off now is no fault of the content, and is read again after the next start. */
  ending?: () => boolean
}>

/** Reads one exhibit to its end, or as far as it can be read. False when nothing waits. */
export async function readNext({ tools, reader, report, ending }: Given): Promise<boolean> {
  const it = await store.nextUnread(tools.sql)
  if (!it) return false
  const over = (state: 'done' | 'failed', why?: string) =>
    tools.transaction((sql) => store.ended(sql, it, state, why, tools.now()))
  await tools.transaction((sql) => store.trying(sql, it, tools.now()))
  const exhibit = await exhibits.find(tools.sql, it.case_id, it.exhibit_id, false, 'all')
  if (!exhibit || exhibit.mime === objectMime) {
    await over('done')
    return true
  }
  try {
    await over('done', await readWhole({ tools, reader, report }, exhibit, it))
  } catch (fault) {
    if (ending?.()) return false
    if (fault instanceof Unreadable && fault.why !== 'content-takes-too-long') await over('failed', fault.why)
    else if (it.tries + 1 >= tries_max) await over('failed', fault instanceof Unreadable ? fault.why : 'content-not-readable')
    if (!(fault instanceof Unreadable)) report(fault)
  }
  return true
}

/** Says so when there were pages without letters and nothing to recognise them with, or not a word at all. */
async function readWhole(
  { tools, reader }: Given,
  exhibit: Exhibit,
  it: store.Unread,
): Promise<'no-recogniser' | 'no-text' | undefined> {
  const document = documentOf(tools, exhibit)
  let missed = false
  let found = it.next_part > 1
  for (let from: number | undefined = it.next_part; from !== undefined; ) {
    const { passages, parts, next, blank }: Text = await reader.ask(document, { do: 'text', from })
    const seen: Passage[] = []
    let recognised = 0
    for (const page of blank) {
      if (!(await reader.recognises())) missed = true
      else {
        const { bytes } = await reader.ask(document, { do: 'picture', page, width: recognised_px })
        const text = ((await reader.recognise(bytes)) ?? '').replaceAll('\0', '').trim()
        recognised++
        for (let at = 0; at < text.length; at += 1500) seen.push({ place: page, text: text.slice(at, at + 1500) })
      }
    }
    found ||= passages.length > 0 || seen.length > 0
    const named: Passage[] = from === 1 ? [{ place: 0, text: exhibit.name }] : []
    const kept = await tools.transaction((sql) =>
      store.readOn(sql, it, [...named, ...passages, ...seen], {
        parts,
        nextPart: next ?? parts + 1,
        blank: blank.length,
        recognised,
        at: tools.now() as Instant,
      }),
    )
    if (!kept) return undefined
    from = next
  }
  return missed ? 'no-recogniser' : found ? undefined : 'no-text'
}

/** Reads until it is stopped. */
export function startReading(given: Given): { stop(): Promise<void> } {
  let stopped = false
  let wake = (): void => {}
  const rest = (ms: number): Promise<void> =>
    new Promise((go) => {
      const timer = setTimeout(go, ms)
      wake = () => {
        clearTimeout(timer)
        go()
      }
    })
  const work = (async () => {
    if (await given.reader.recognises()) await given.tools.transaction((sql) => store.readBlankAgain(sql)).catch(given.report)
    while (!stopped) {
      const more = await readNext({ ...given, ending: () => stopped }).catch((fault) => {
        if (!stopped) given.report(fault)
        return false
      })
      if (!more && !stopped) await rest(pause_ms)
    }
  })()
  return {
    async stop() {
      stopped = true
      wake()
      await work
    },
  }
}
