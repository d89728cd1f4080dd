/**
 * The colours of notices, what each is for, and the conditions it must meet before it goes out. After INTERPOL's Rules on the Processing of
 * Data Articles 82 to 99 and its Constitution Article 3, from general knowledge: confidence `own-knowledge`. These are diffusions of one
 * authority to others it chooses, in the same colours; a notice of INTERPOL is published by its General Secretariat alone.
 */
export const colours = ['red', 'blue', 'yellow', 'black', 'green', 'orange', 'purple', 'silver', 'un-special'] as const
export type Colour = (typeof colours)[number]

export type Condition = Readonly<{
  id: string
  kind: 'text' | 'flag' | 'months'
  /** The least number of months that fulfils it. */
  least?: number
}>

const text = (id: string): Condition => ({ id, kind: 'text' })
const flag = (id: string): Condition => ({ id, kind: 'flag' })

/** For every colour: Article 3 forbids any matter of political, military, religious or racial character. */
const always: readonly Condition[] = [flag('not-political-military-religious-racial'), flag('no-private-dispute')]
const own: Readonly<Record<Colour, readonly Condition[]>> = {
  // RPD 83: a serious ordinary-law crime, two years at most or six months left, and a warrant or judgment with its data.
  red: [
    { id: 'max-penalty-months', kind: 'months', least: 24 },
    text('warrant'),
    text('warrant-authority'),
    flag('extradition-will-be-sought'),
    flag('no-refugee-status-known'),
    text('facts'),
  ],
  blue: [text('investigation'), text('sought')],
  yellow: [text('missing-since'), text('last-seen')],
  black: [text('found-on'), text('found-at')],
  green: [text('convictions-or-grounds'), flag('assessment-by-authority')],
  orange: [text('danger'), text('where-when')],
  purple: [text('modus-operandi')],
  silver: [text('offence'), text('assets-sought'), flag('confiscation-lawful')],
  'un-special': [text('committee'), text('permanent-reference')],
}

export const conditionsOf = (colour: Colour): readonly Condition[] => [...own[colour], ...always]
export const conditionIds: readonly string[] = [...new Set(colours.flatMap((it) => conditionsOf(it).map((one) => one.id)))]

/** The conditions that are not met by what was answered. */
export const openConditions = (colour: Colour, answers: Readonly<Record<string, string | boolean | number>>): readonly string[] =>
  conditionsOf(colour)
    .filter(({ id, kind, least }) => {
      const given = answers[id]
      if (kind === 'flag') return given !== true
      if (kind === 'months') return typeof given !== 'number' || given < (least ?? 0)
      return typeof given !== 'string' || given.trim() === ''
    })
    .map((it) => it.id)
