/** One node of the exercise as a process: like `comity node`, and it ends when the exercise that started it does. */
import { readConfig } from '../config.ts'
import { startNode } from '../main.ts'

// Of the environment only the line counts: a narrow one lets a cut be tried with a small file.
const { COMITY_EVIDENCE_LINE } = process.env
const node = await startNode(readConfig(process.argv[2], COMITY_EVIDENCE_LINE ? { COMITY_EVIDENCE_LINE } : {}))
let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await node.stop()
  process.exit(0)
}
// Ctrl-C reaches the whole group: the exercise asks each node to stop, so the signal itself is not answered here.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => void stop())
process.on('disconnect', () => void stop())
