/** Takes content to the malware scanner as it arrives, one exhibit after another, and writes down what it said. */
import type { Sql } from '../../kernel/sql.ts'
import type { Exhibit } from '../exhibit.ts'
import { type EvidenceTools, sealedContent, segmentOf } from '../safe/desk.ts'
import { segmentsOf } from '../sealed/shape.ts'
import * as exhibits from '../store.ts'
import * as store from './store.ts'

/** What a scanner says. It throws when it cannot be asked: then the content waits. */
export type Scanner = (content: AsyncIterable<Uint8Array>) => Promise<Readonly<{ verdict: store.Verdict; found?: string }>>

const pause_ms = 2_000

/** One round over what waits; how many got an answer. */
export async function scanRound(tools: EvidenceTools, scanner: Scanner, report: (fault: unknown) => void): Promise<number> {
  let done = 0
  for (const it of await store.queued(tools.sql)) {
    const exhibit = await exhibits.find(tools.sql, it.case_id, it.exhibit_id, false, 'all')
    if (!exhibit) continue
    try {
      const said = await scanner(contentOf(tools, exhibit, await sealedContent(tools.sql, exhibit)))
      await tools.transaction((sql) => keep(tools, sql, it, exhibit, said))
      done++
    } catch (fault) {
      await store.tried(tools.sql, it)
      report(fault)
      break
    }
  }
  return done
}

async function* contentOf(tools: EvidenceTools, exhibit: Exhibit, row: Awaited<ReturnType<typeof sealedContent>>) {
  for (let n = 0; n < segmentsOf(exhibit.size); n++) yield segmentOf(tools, exhibit, row, n)
}

async function keep(
  tools: EvidenceTools,
  sql: Sql,
  it: store.Queued,
  exhibit: Exhibit,
  { verdict, found }: Awaited<ReturnType<Scanner>>,
): Promise<void> {
  const at = tools.now()
  await store.told(sql, it, verdict, found, at)
  await tools.remember(sql, {
    act: 'evidence.scanned',
    by: { node: tools.node },
    purpose: '',
    case: exhibit.case,
    subject: `exhibit:${exhibit.id}`,
    content: { number: exhibit.number, verdict, found },
    at,
  })
}

/** Scans until it is stopped. A scanner that does not answer is asked again; meanwhile its content stays shut. */
export function startScanning(
  tools: EvidenceTools,
  scanner: Scanner,
  report: (fault: unknown) => void,
): { stop(): Promise<void> } {
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
    while (!stopped) {
      const done = await scanRound(tools, scanner, report).catch((fault) => {
        report(fault)
        return 0
      })
      if (done === 0 && !stopped) await rest(pause_ms)
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
