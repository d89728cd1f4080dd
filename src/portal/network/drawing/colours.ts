/** Colours from the palette of the desk: canvases know no variables. */
export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** A tone helps to tell kinds apart; the pictogram says which it is. */
export const toneOf: Readonly<Record<string, string>> = {
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
