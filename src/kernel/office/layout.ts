/** A document as it is read, without its dress: what stands in it, in its order, and nothing that runs or is fetched. */

/** `hidden`: in the file and not on its pages. */
export type Dress = 'bold' | 'italic' | 'underlined' | 'struck' | 'hidden'
/** `change`: what somebody added or took out while changes were kept; `note`: the mark of a note that hangs here. */
export type Run = Readonly<{
  text: string
  dress?: readonly Dress[]
  change?: 'added' | 'removed'
  by?: string
  note?: string
}>

/** A table within a table is given cell after cell. */
type Cell = Readonly<{ span: number; blocks: readonly Line[] }>
export type Line =
  | Readonly<{ is: 'heading'; level: number; runs: readonly Run[] }>
  | Readonly<{ is: 'text'; runs: readonly Run[] }>
  /** `mark`: the bullet or number that is drawn before it. */
  | Readonly<{ is: 'item'; level: number; mark: string; runs: readonly Run[] }>
  /** `picture`: its number within the document. */
  | Readonly<{ is: 'picture'; picture: number; says: string }>
export type Block = Line | Readonly<{ is: 'table'; rows: readonly Readonly<{ head: boolean; cells: readonly Cell[] }>[] }>

export const linesIn = (blocks: readonly Block[]): readonly Line[] =>
  blocks.flatMap((it) => (it.is === 'table' ? it.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [it]))

/** What is said beside the text. `mark` is where it hangs; notes to a slide hang nowhere. */
export type Note = Readonly<{
  kind: 'comment' | 'footnote' | 'speaker' | 'header' | 'footer'
  mark?: string
  by?: string
  at?: string
  blocks: readonly Block[]
}>

/** A slide, or a stretch of a text document. */
export type Part = Readonly<{ blocks: readonly Block[]; notes: readonly Note[]; hidden?: boolean }>
/** `pictures`: names of the parts of the file that hold them. */
export type Laid = Readonly<{ slides: boolean; parts: readonly Part[]; pictures: readonly string[] }>

/** Blocks in one stretch of a text: what a screen lays out at once. */
const together = 120

/** A long text in stretches, each with the notes that hang in it; headers and footers go with the first. */
export function stretches(blocks: readonly Block[], notes: readonly Note[]): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at === 0 || at < blocks.length; at += together) {
    const its = blocks.slice(at, at + together)
    const marks = new Set(its.flatMap(marksIn))
    parts.push({ blocks: its, notes: notes.filter((it) => (it.mark ? marks.has(it.mark) : at === 0)) })
  }
  return parts
}

const marksIn = (block: Block): readonly string[] =>
  linesIn([block]).flatMap((it) => (it.is === 'picture' ? [] : it.runs.flatMap((run) => run.note ?? [])))

/** Numbers the pictures of a document as they are met. */
export function gallery() {
  const names: string[] = []
  return {
    names,
    numberOf(name: string): number {
      const known = names.indexOf(name)
      return known >= 0 ? known : names.push(name) - 1
    },
  }
}
export type Gallery = ReturnType<typeof gallery>

/** Runs that differ in nothing but their text are one; a paragraph without a letter and without a note is left out by who asks. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  const dress = ({ text: _, ...rest }: Run): string => JSON.stringify(rest)
  for (const run of runs) {
    const last = out.at(-1)
    if (last && !run.note && !last.note && dress(last) === dress(run))
      out[out.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '' || run.note) out.push(run)
  }
  return out
}
export const isBare = (runs: readonly Run[]): boolean => runs.every((it) => it.text.trim() === '' && !it.note)
