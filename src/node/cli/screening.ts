/** `comity screening evaluate FILE` and `link FILE`: quality and duplicates, on a file, without a node or a database; `stream FILE` asks a node. */
import { readFileSync } from 'node:fs'
import { textOf } from '../../screening/table/bytes.ts'
import { type Table, tableOf } from '../../screening/table/csv.ts'
import { evaluate, pairsIn } from '../../screening/weigh/evaluate.ts'
import { link } from '../../screening/weigh/linkage.ts'
import type { Point } from '../../screening/weigh/quality.ts'
import { stream, streamOptions } from './officer/stream.ts'
import { type Command, line, Misread, readArguments } from './words.ts'

const mostRows = 200_000

function readTable(path: string): Table {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    throw new Misread(`The file ${path} cannot be read. Check its name and that you may read it.`)
  }
  const { text, encoding, guessed } = textOf(bytes)
  if (guessed) line(`Encoding taken by its look: ${encoding}.`)
  const table = tableOf(text, mostRows)
  if (table.rows.length === 0) throw new Misread(`${path} has no rows below its heading.`)
  return table
}

const share = (n: number): string => n.toFixed(3)
const said = (name: string, p: Point): string =>
  `${name.padEnd(24)} threshold ${share(p.threshold)}  precision ${share(p.precision)}  recall ${share(p.recall)}  F1 ${share(p.f1)}  false alarms ${share(p.falseAlarms)}`

function evaluated(path: string): void {
  const pairs = pairsIn(readTable(path))
  if (typeof pairs === 'string') {
    const names = { left: 'name1', right: 'name2', same: 'is_match', kind: 'schema' }[pairs]
    throw new Misread(
      `The file needs a column "${names}". Columns: name1, name2, is_match (true or false), and if you like schema (Person, Company).`,
    )
  }
  const it = evaluate(pairs)
  line(`${it.pairs} pairs, ${it.same} of them the same. Ten folds, names never shared between folds.\n`)
  line(said('even odds', it.atHalf))
  line(said('best F1', it.best))
  line(said('one false alarm in 1,000', it.quiet))
  line(
    `\nCalibration error ${share(it.calibration)}; chance alone makes ${share(it.calibrationByChance)} on so many pairs\n\nCurve`,
  )
  for (const point of it.curve) line(said('', point))
  line('\nWeights')
  for (const { feature, weight } of it.weights) line(`  ${feature.padEnd(24)} ${weight.toFixed(2)}`)
  line('\nWorst misses')
  for (const w of it.worst) line(`  ${share(w.probability)}  ${w.same ? 'same     ' : 'different'}  ${w.left}  |  ${w.right}`)
}

function linked(path: string): void {
  const table = readTable(path)
  // A column whose values are all different names the row and says nothing of its subject.
  const columns = table.header.flatMap((_, i) => (new Set(table.rows.map((r) => r[i])).size < table.rows.length ? [i] : []))
  const { suggestions, compared } = link(table.rows.map((row) => columns.map((c) => row[c] ?? '')))
  line(
    `${table.rows.length} rows, ${compared} pairs compared by ${columns.map((c) => table.header[c]).join(', ')}. Suggestions: ${suggestions.length}\n`,
  )
  for (const s of suggestions) line(`${share(s.probability)}  row ${s.a + 2}  row ${s.b + 2}`)
}

export const screening: Command = async (args) => {
  const { options, rest } = readArguments(args, streamOptions, 2)
  const [what, file] = rest
  if (!file || !['evaluate', 'link', 'stream'].includes(what!))
    throw new Misread('Say what to do and with which file: comity screening evaluate FILE, link FILE, or stream FILE.')
  if (what === 'stream') return stream(file, options)
  if (what === 'evaluate') evaluated(file)
  else linked(file)
  return 0
}
