/**
 * Every lawful "no" a node can give. Three kinds of bad news, never mixed:
 * a Refusal (the law or our rules say no: it has a code, it is documented, it is safe to show),
 * a Fault (the world broke: retry or page someone, show nothing inside; any other Error),
 * an assert (we are wrong: stop).
 *
 * Each room declares its refusals in `refusals.ts` with `refusals({...})`. The code crosses the wire, never the words;
 * the portal finds the words per language under `refusal.<code>`. docs/refusals.md is checked against the tables.
 */
export type RefusalKind =
  | 'incomplete' // the form lacks or garbles something: 422
  | 'missing' // not there, or not yours to see: 404, one answer for both
  | 'forbidden' // your role or the law says no: 403
  | 'conflict' // the thing moved meanwhile, or the step is not open: 409
  | 'step-up' // prove again that it is you: 403 with this code
  | 'sign-in' // nobody is signed in: 401
  | 'too-large' // 413
  | 'too-many' // 429

export type RefusalLine = Readonly<{ kind: RefusalKind; say: string }>
export type RefusalTable = Readonly<Record<string, RefusalLine>>

/** One place in a form that needs the officer's attention: a JSON pointer, a code the portal has words for, and its parameters. */
export type FieldFault = Readonly<{ pointer: string; code: string; params?: Readonly<Record<string, string | number>> }>

export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: string
  readonly kind: RefusalKind
  readonly facts: Readonly<Record<string, string>>
  readonly fields: readonly FieldFault[]

  constructor(code: string, line: RefusalLine, facts: Readonly<Record<string, string>> = {}, fields: readonly FieldFault[] = []) {
    super(line.say)
    this.code = code
    this.kind = line.kind
    this.facts = facts
    this.fields = fields
  }
}

/** Makes the refusals of a room: `throw refuse('request-cannot-move', { step })`. `refuse.table` is read by the tests of the manual. */
export function refusals<const Table extends RefusalTable>(table: Table) {
  const refuse = (code: keyof Table & string, facts: Record<string, string> = {}, fields: readonly FieldFault[] = []): Refusal =>
    new Refusal(code, table[code]!, facts, fields)
  return Object.assign(refuse, { table })
}
