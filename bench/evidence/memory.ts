/**
 * The most memory a process takes that does nothing but seal one sparse file of so many bytes: its highest resident set, by the kernel.
 * Run: node bench/evidence/memory.ts BYTES
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workerHands } from '../../src/node/evidence/hands.ts'
import { sealed } from './sealing.ts'

const bytes = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), 'comity-bench-'))
const hands = workerHands(2)
const sparse = await open(join(folder, 'sparse'), 'w')
await sparse.truncate(bytes)
await sparse.close()
await sealed(folder, hands, bytes, join(folder, 'sparse'), 'large')
await hands.stop()
rmSync(folder, { recursive: true })
// Kibibytes, as getrusage(2) has them on Linux.
process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
process.exit(0)
