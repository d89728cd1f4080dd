/** What `comity verify` does with a court package: reads it piece by piece from the disk, and says what it found, the bad first. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import * as zlib from 'node:zlib'
import { type CourtFinding, type CourtTools, type CourtVerdict, tolerated } from '../../evidence/court/judgement.ts'
import type { Words } from '../../evidence/court/report.ts'
import { verifyPackage, withStamp } from '../../evidence/court/verify.ts'
import { plainCrc32 } from '../../evidence/court/zip.ts'
import { judgeStamp } from '../../ledger/stamp/witness.ts'

const hashing: CourtTools['sha256'] = () => {
  const hash = createHash('sha256')
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') }
}

/** A ZIP archive begins with `PK` and two more bytes, of which one may have been changed; an evidence-of-record file with `{`. */
export function isArchive(path: string): boolean {
  const file = openSync(path, 'r')
  const head = Buffer.alloc(4)
  readSync(file, head, 0, 4, 0)
  closeSync(file)
  return [0x50, 0x4b, 3, 4].filter((byte, n) => byte === head[n]).length >= 3
}

/** `stamping`: certificates that vouch for time-stamping authorities (PEM), from a source of the reader's own. */
export type Known = Pick<CourtTools, 'checks' | 'keys' | 'policy'> & Readonly<{ stamping?: string }>

export async function verifyFile(path: string, { stamping, ...known }: Known): Promise<CourtVerdict> {
  const file = openSync(path, 'r')
  try {
    // Node before 22.2 has no checksum of its own.
    const crc32 = (zlib as Partial<typeof zlib>).crc32 ?? plainCrc32
    const asking = verifyPackage(fstatSync(file).size, { sha256: hashing, crc32, ...known })
    let step = asking.next()
    while (!step.done) {
      const { start, length } = step.value
      const bytes = Buffer.alloc(length)
      const read = readSync(file, bytes, 0, length, start)
      step = asking.next(bytes.subarray(0, read))
    }
    const { stamp } = step.value
    return stamp ? withStamp(step.value, await judgeStamp(stamp.token, stamp.text, stamping)) : step.value
  } finally {
    closeSync(file)
  }
}

/** Lines of `node key`, as an authority gives them out. */
export const readKeys = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .map((it) => it.trim().split(/\s+/))
      .filter((parts) => parts.length === 2)
      .map(([node, key]) => [node!, key!]),
  )

/** Good findings of one kind are counted; what does not hold is told one by one. */
export function tell({ holds, findings, manifest }: CourtVerdict, say: Words, line: (text: string) => void): void {
  if (manifest) {
    line(`${manifest.case.reference} ${manifest.case.title}`.trim())
    line(`${manifest.madeAt}  ${manifest.madeBy.officer}, ${manifest.madeBy.authority} (${manifest.madeBy.node})`)
    line(`${say('verify.summary', { exhibits: String(manifest.exhibits.length), files: String(manifest.files.length) })}\n`)
  }
  const where = ({ exhibit, file }: CourtFinding): string => [exhibit, file].filter(Boolean).join(', ')
  for (const it of findings.filter((one) => !one.good))
    line(
      `  ${tolerated.has(it.code) ? ' - ' : 'NO '}  ${where(it) ? `${where(it)}: ` : ''}${say(`finding.${it.code}`, it.facts)}`,
    )
  for (const [code, its] of grouped(findings.filter((one) => one.good)))
    line(
      `  yes  ${its.length > 3 ? `${its.length} × ` : ''}${say(`finding.${code}`, its.length > 3 ? { ...its[0]!.facts, events: '…' } : its[0]!.facts)}`,
    )
  line(`\n${say(holds ? 'verify.holds' : 'verify.fails')}`)
}

/** By code, in the order they came; older Node has no `Map.groupBy`. */
function grouped(findings: readonly CourtFinding[]): ReadonlyMap<string, CourtFinding[]> {
  const found = new Map<string, CourtFinding[]>()
  for (const it of findings) found.set(it.code, [...(found.get(it.code) ?? []), it])
  return found
}
