/** What `comity verify` does with a court package: reads it piece by piece from the disk, and says what it found, the bad first. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { type CourtFinding, type CourtTools, type CourtVerdict, tolerated, verifyPackage } from '../../evidence/court/verify.ts'
import { nativeChecks } from '../../ledger/log/signer.ts'
import { courtWords } from '../evidence/court.ts'
import { line } from './words.ts'

const hashing: CourtTools['sha256'] = () => {
  const hash = createHash('sha256')
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') }
}

/** A ZIP archive begins with `PK`; an evidence-of-record file with `{`. */
export function isArchive(path: string): boolean {
  const file = openSync(path, 'r')
  const head = Buffer.alloc(2)
  readSync(file, head, 0, 2, 0)
  closeSync(file)
  return head.toString('latin1') === 'PK'
}

export function verifyFile(path: string, known: Pick<CourtTools, 'keys' | 'policy'> = {}): CourtVerdict {
  const file = openSync(path, 'r')
  try {
    const asking = verifyPackage(fstatSync(file).size, { sha256: hashing, crc32, checks: nativeChecks, ...known })
    let step = asking.next()
    while (!step.done) {
      const { start, length } = step.value
      const bytes = Buffer.alloc(length)
      const read = readSync(file, bytes, 0, length, start)
      step = asking.next(bytes.subarray(0, read))
    }
    return step.value
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
export function tell({ holds, findings, manifest }: CourtVerdict): void {
  const say = courtWords('en')
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
  for (const [code, its] of Map.groupBy(
    findings.filter((one) => one.good),
    (one) => one.code,
  ))
    line(
      `  yes  ${its.length > 3 ? `${its.length} × ` : ''}${say(`finding.${code}`, its.length > 3 ? { ...its[0]!.facts, events: '…' } : its[0]!.facts)}`,
    )
  line(`\n${say(holds ? 'verify.holds' : 'verify.fails')}`)
}
