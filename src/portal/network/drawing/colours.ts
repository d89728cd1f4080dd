/** Colours from the palette of the desk: canvases know no variables. */
import type { DrawnNode } from '../../../analysis/chart/drawn.ts'
import type { Tone } from '../../../analysis/chart/styles.ts'

export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** A tone helps to tell kinds apart; the pictogram says which it is. */
const toneOf: Readonly<Record<string, string>> = {
  person: '--info',
  organisation: '--wait',
  account: '--good',
  place: '--calm',
  phone: '--ink-faint',
  vehicle: '--calm',
  vessel: '--calm',
  event: '--bad',
  item: '--calm',
  group: '--ink-soft',
}

export const variableOf: Readonly<Record<Tone, string>> = {
  blue: '--info',
  green: '--good',
  amber: '--wait',
  red: '--bad',
  grey: '--calm',
  dark: '--ink',
}
/** The variable that colours a mark. */
export const markOf = ({ kind, look }: Pick<DrawnNode, 'kind' | 'look'>): string =>
  look.tone ? variableOf[look.tone] : (toneOf[kind] ?? '--ink-soft')
