/** One opening of an exhibit: an event of its custody, after which it is read in segments or seen page by page. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fileAddress, readJson, send } from '../api/client.ts'
import { ProblemError, readProblem } from '../api/problem.ts'
import { browserLine } from './transfer/browserLine.ts'
import { fetchContent, type Reading } from './transfer/fetchContent.ts'

export type Look = Readonly<{
  shown: string
  pages: number
  sizes: readonly Readonly<{ width: number; height: number }>[]
  mark?: string
}>
export type Opening = Readonly<{ id: string; conditions: readonly Readonly<{ id: string }>[] }>

/** @param base `/evidence/cases/ID`, or that of its filter team */
export const begin = (base: string, it: Opening, purpose: string, as: 'view' | 'file'): Promise<Reading> =>
  send<Reading>(
    'POST',
    `${base}/exhibits/${it.id}/readings`,
    { purpose, as, conditionsSeen: it.conditions.map((condition) => condition.id) },
    crypto.randomUUID(),
  )

/** What it is; undefined where nothing is installed that reads it, or it is too large to be drawn. */
export async function lookAt(base: string, reading: Reading): Promise<Look | undefined> {
  const answer = await fetch(fileAddress(`${base}/readings/${reading.reading}/look`), { credentials: 'same-origin' })
  const said = readJson(await answer.text())
  if (answer.ok) return said as Look
  const problem = readProblem(answer.status, said)
  if (problem.code === 'reader-absent' || problem.code === 'content-too-large-to-read') return undefined
  throw new ProblemError(problem)
}

/** The content in memory, each segment and the whole checked against what was registered. */
export async function contentOf(base: string, reading: Reading): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const hash = sha256.create()
  await fetchContent({
    line: browserLine,
    path: base,
    reading,
    sink: { has: 0, write: async (_, bytes) => void parts.push(bytes as Uint8Array<ArrayBuffer>) },
    running: { add: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) },
  })
  return new Blob(parts)
}
