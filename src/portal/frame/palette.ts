/** What the command palette offers for what was typed. Pure. */
export type Offer = Readonly<{ id: string; kind: 'go' | 'act' | 'found'; words: string; hint?: string | undefined }>

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** Every typed word must begin a word of the offer, or stand in it when it is long enough to mean something. */
export function matches(offer: Pick<Offer, 'words' | 'hint'>, typed: string): boolean {
  const words = plain(`${offer.words} ${offer.hint ?? ''}`)
  const parts = words.split(/[^\p{L}\p{N}]+/u)
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((one) => parts.some((part) => part.startsWith(one)) || (one.length >= 2 && words.includes(one)))
}

/** A reference such as `IT-2026-000123`: worth asking the node for as it stands. */
export const looksLikeReference = (typed: string): boolean => /^[A-Za-z]{1,6}[-/ ]?\d{2,4}[-/ ]\d+/.test(typed.trim())

export const choose = (offers: readonly Offer[], typed: string): Offer[] =>
  offers.filter((offer) => offer.kind === 'found' || matches(offer, typed)).slice(0, 20)

/** The next highlighted line; the list is a ring. */
export const walk = (here: number, by: 1 | -1, count: number): number => (count === 0 ? 0 : (here + by + count) % count)
