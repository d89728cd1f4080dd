/** One node of the exercise as a process: like `comity node`, and it ends when the exercise that started it does. */
import { readConfig } from '../config.ts'
import { startNode } from '../main.ts'

// Of the environment little counts: a narrow line lets a cut be tried with a small file, a scanner is a program of this machine, and a
// list of addresses lets files be fetched.
const counted = ['COMITY_EVIDENCE_LINE', 'COMITY_MALWARE_SCANNER', 'COMITY_FEED_SOURCES'] as const
const given = counted.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []))
const node = await startNode(readConfig(process.argv[2], Object.fromEntries(given)))
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
