/** Steps whose words are a few lines: which fields their dialog has. Pure; the rest have dialogs of their own. */
export type PlainField = Readonly<{
  name: string
  kind: 'line' | 'prose'
  needed?: true
  /** Catalogue key of the label when it is not `label.<name>`. */
  label?: string
}>
export type PlainStep = Readonly<{ fields: readonly PlainField[]; bad?: true; begins?: true }>

const message: PlainField = { name: 'message', kind: 'prose' }
const reasons: PlainField = { name: 'reasons', kind: 'prose', needed: true }

export const plainSteps: Readonly<Record<string, PlainStep>> = {
  authorise: { fields: [] },
  return: { fields: [{ ...message, needed: true, label: 'label.reasons' }] },
  discard: { fields: [], bad: true },
  'oral-notice': {
    fields: [{ name: 'agreedUnder', kind: 'prose', needed: true }, { name: 'spokenTo', kind: 'line', needed: true }, message],
  },
  acknowledge: { fields: [{ name: 'contact', kind: 'line' }] },
  'return-to-sender': { fields: [reasons, { name: 'competent', kind: 'line' }], bad: true },
  assess: { fields: [{ name: 'authority', kind: 'line' }] },
  resume: { fields: [message] },
  execute: { fields: [{ name: 'authority', kind: 'line' }, message] },
  'accept-conditions': { fields: [] },
  'receive-results': { fields: [] },
  'ask-progress': { fields: [message] },
  withdraw: { fields: [reasons], bad: true },
  close: { fields: [] },
  supplement: { fields: [], begins: true },
}

/** Fields still empty that the step cannot be without. */
export const lacking = (step: string, values: Readonly<Record<string, string>>): string[] =>
  (plainSteps[step]?.fields ?? []).filter((field) => field.needed && !values[field.name]?.trim()).map((field) => field.name)
