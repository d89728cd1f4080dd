/**
 * How marks look where an analyst wants them otherwise than their kind does: for all of a kind, or for one entity. It changes the drawing and
 * nothing that is recorded, and the legend says which marks were given their looks by hand.
 */
import { inks, pictograms } from './pictograms.ts'

/** Tones with their ink on white paper; each at least 4.5 to 1. */
export const tones = {
  blue: '#1f4580',
  green: '#14603a',
  amber: '#7a4a00',
  red: '#9b1c1c',
  grey: '#414a58',
  dark: '#151b26',
} as const
export type Tone = keyof typeof tones
export const toneNames = Object.keys(tones) as readonly Tone[]
export const shapeNames: readonly string[] = Object.keys(pictograms).filter((shape) => shape !== 'group')
/** Times the size that the number of ties gives. */
export const sizes = { small: 0.7, usual: 1, large: 1.5, largest: 2.2 } as const
export type Size = keyof typeof sizes
export const sizeNames = Object.keys(sizes) as readonly Size[]

export type Style = Readonly<{ tone?: Tone; shape?: string; size?: Size }>
/** By the name of a kind, or by the id of an entity; what an entity's own leaves open, its kind's says. */
export type Styles = Readonly<Record<string, Style>>

/** What of a style is known here: a chart that was saved elsewhere may name more. */
const known = ({ tone, shape, size }: Style): Style => ({
  ...(tone && Object.hasOwn(tones, tone) && { tone }),
  ...(shape && shapeNames.includes(shape) && { shape }),
  ...(size && Object.hasOwn(sizes, size) && { size }),
})

export type Look = Readonly<{ shape: string; tone?: Tone; times: number; byHand: boolean }>
export function lookOf(styles: Styles, id: string, kind: string): Look {
  const own = known(styles[id] ?? {})
  const { tone, shape = kind, size = 'usual' } = { ...known(styles[kind] ?? {}), ...own }
  return { shape, ...(tone && { tone }), times: sizes[size], byHand: Object.keys(own).length > 0 }
}

/** Ink on white paper. */
export const inkOf = (look: Readonly<{ tone?: Tone; kind: string }>): string =>
  look.tone ? tones[look.tone] : (inks[look.kind] ?? tones.grey)

/** The styles with another for these; an empty one takes them out. */
export function styled(styles: Styles, ids: readonly string[], part: Style | null): Styles {
  const next: Record<string, Style> = { ...styles }
  for (const id of ids)
    if (part) next[id] = { ...next[id], ...part }
    else delete next[id]
  return next
}
