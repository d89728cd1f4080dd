/**
 * What a partner holds of another's list: the first bytes of F(key, entry) for each entry, in order. Without the owner's answer to a blinded
 * point nothing can be looked up in it, and every answer is counted.
 */
export type Filter = Readonly<{ width: number; entries: Uint8Array }>

/** A point that is on no list meets an entry by chance once in 2 to the power of this. */
export const doubt_bits = 30

export const widthFor = (entries: number): number => Math.min(16, Math.ceil((Math.log2(Math.max(2, entries)) + doubt_bits) / 8))

/**
 * How many entries are sent for so many: the length rounded up so that it says no more than the order of magnitude and a few bits
 * (Padmé, Nikitin et al., PoPETs 2019), at most 12 per cent more.
 */
export function padded(entries: number): number {
  const n = Math.max(32, entries)
  const magnitude = Math.floor(Math.log2(n))
  const free = 2 ** (magnitude - Math.floor(Math.log2(magnitude)) - 1)
  return Math.ceil(n / free) * free
}

/** Lengths of an ask: what is asked is filled up to the next of these with points that mean nothing. */
export const askLengths = [16, 64, 256, 1024] as const
export const askLength = (keys: number): number => askLengths.find((n) => n >= keys) ?? askLengths.at(-1)!

/** `outputs` may hold one twice, for two items may share a key; the filter does not say so. */
export function filterOf(outputs: readonly Uint8Array[], random: (length: number) => Uint8Array): Filter {
  const seen = new Set(outputs.map((o) => hex(o)))
  const total = padded(seen.size)
  const width = widthFor(total)
  const tags = [...seen].map((h) => h.slice(0, width * 2))
  for (let i = seen.size; i < total; i++) tags.push(hex(random(width)))
  tags.sort()
  const entries = new Uint8Array(total * width)
  for (const [i, tag] of tags.entries())
    for (let b = 0; b < width; b++) entries[i * width + b] = Number.parseInt(tag.slice(b * 2, b * 2 + 2), 16)
  return { width, entries }
}
export const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

/** Whether the output may be on the list: twenty steps for a million entries. */
export function holds({ width, entries }: Filter, output: Uint8Array): boolean {
  let [low, high] = [0, entries.length / width - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(entries, middle * width, output, width)
    if (order === 0) return true
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return false
}
function compare(entries: Uint8Array, from: number, output: Uint8Array, width: number): number {
  for (let b = 0; b < width; b++) {
    const difference = entries[from + b]! - output[b]!
    if (difference !== 0) return difference
  }
  return 0
}
