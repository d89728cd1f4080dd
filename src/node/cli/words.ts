/** What the commands share: arguments, the configuration they mean, and how they speak. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type NodeConfig, readConfig } from '../config.ts'

/** Gives the exit status. */
export type Command = (args: readonly string[]) => Promise<number>

export const usualFile = 'comity.json'

/** A command line that cannot be followed; the sentence says how to write it. */
export class Misread extends Error {
  override name = 'Misread'
}

export type Options = Readonly<Record<string, string | boolean | undefined>>
type Known = Readonly<Record<string, { type: 'string' | 'boolean' }>>

export function readArguments(args: readonly string[], options: Known, most = 0): { options: Options; rest: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (positionals.length > most)
      throw new Misread(`"${positionals[most]}" is not understood here. "comity help" shows how the command is written.`)
    return { options: values as Options, rest: positionals }
  } catch (fault) {
    if (fault instanceof Misread) throw fault
    const option = /'(-[^' =]*)/.exec((fault as Error).message)?.[1] ?? ''
    throw new Misread(
      `The option ${option} is not understood here. Known are: ${
        Object.keys(options)
          .map((o) => `--${o}`)
          .join(', ') || 'none'
      }.`,
    )
  }
}

/** The configuration named by --config, else comity.json here when there is one, else the environment alone. */
export const configFrom = (options: Options): NodeConfig => readConfig(fileFrom(options), process.env)
export const fileFrom = (options: Options): string | undefined =>
  (options.config as string | undefined) ?? (existsSync(usualFile) ? usualFile : undefined)

export const line = (text = ''): void => void process.stdout.write(`${text}\n`)

/** The known word closest to a mistyped one, when any is close (Levenshtein distance 3 at most). */
export function closest(typed: string, known: readonly string[]): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = [...Array(b.length + 1).keys()]
    for (let i = 1; i <= a.length; i++) {
      const next = [i]
      for (let j = 1; j <= b.length; j++)
        next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
      row = next
    }
    return row[b.length]!
  }
  const ranked = known.map((word) => ({ word, far: distance(typed.toLowerCase(), word) })).sort((a, b) => a.far - b.far)
  return ranked[0] && ranked[0].far <= Math.min(3, typed.length - 1) ? ranked[0].word : undefined
}
