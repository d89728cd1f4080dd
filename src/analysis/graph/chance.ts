/** Chance that repeats: the same seed draws the same numbers on every machine, so a drawing or a sample can be shown again in court. */
export type Chance = Readonly<{
  /** In [0, 1). */
  real(): number
  /** In 0 .. below-1. */
  below(bound: number): number
}>

/** Splitmix32 fills the state, sfc32 (Doty-Humphrey, PractRand; public domain) draws. */
export function chance(seed: number): Chance {
  let mix = seed >>> 0
  const fill = (): number => {
    mix = (mix + 0x9e3779b9) | 0
    let z = mix
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) | 0
  }
  let [a, b, c, count] = [fill(), fill(), fill(), 1]
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return { real: () => next() / 4294967296, below: (bound) => Math.floor((next() / 4294967296) * bound) }
}

/** Puts `items` in an order that the seed decides. */
export function shuffle(items: Uint32Array, by: Chance): Uint32Array {
  for (let i = items.length - 1; i > 0; i--) {
    const j = by.below(i + 1)
    const kept = items[i]!
    items[i] = items[j]!
    items[j] = kept
  }
  return items
}

/** `count` different numbers of 0 .. from-1, in the order drawn. */
export function draw(count: number, from: number, by: Chance): Uint32Array {
  const all = Uint32Array.from({ length: from }, (_, i) => i)
  for (let i = 0; i < Math.min(count, from); i++) {
    const j = i + by.below(from - i)
    const kept = all[i]!
    all[i] = all[j]!
    all[j] = kept
  }
  return all.slice(0, count)
}
