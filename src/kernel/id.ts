/** A string that cannot be mistaken for another kind of string: a case id passed as a person id does not compile. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/**
 * The short name of a node, as partners know it: the lower-case ISO 3166-1 alpha-2 code of its State, then a name, e.g. `it-central`.
 * It is the origin of the node's log and the address on every envelope.
 */
export type NodeId = Id<'node'>
export type OfficerId = Id<'officer'>
export type CaseId = Id<'case'>

/** ISO 3166-1 alpha-2 code of a State or territory, upper case. */
export type State = Id<'state'>

/**
 * A UUID version 7 (RFC 9562 section 5.7): sorts by the time it was made.
 * @param at_ms milliseconds since 1970, UTC
 * @param random ten random bytes; the caller brings chance, this function has none
 */
export function uuidv7(at_ms: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at_ms / 2 ** (8 * (5 - i))) % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
