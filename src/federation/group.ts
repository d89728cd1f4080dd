/**
 * One letter for several nodes: sealed once under a key of its own, and that key sealed to each member node. Who joins or leaves begins a
 * new generation; a letter of one generation opens for its members alone.
 *
 * `GroupSeal` is all that rooms above know. What stands behind it can become Messaging Layer Security (RFC 9420) once an audited
 * implementation is at hand; then `members` and `generation` are what its tree and epoch say.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { nodeIdSchema, sealingKeyId } from '../directory/manifest.ts'
import { canonical } from '../kernel/canonical.ts'
import { fromBase64url, sha256, toBase64url } from './envelope.ts'
import type { Sealer } from './seal.ts'

/** Nodes in one group; every letter carries one wrapped key for each. */
export const maxMembers = 64

const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/)
export const groupLetterSchema = z
  .looseObject({
    v: z.literal(1),
    /** The group, e.g. `team:…`, the same on every node. */
    group: z.string().regex(/^[A-Za-z0-9:._-]{1,160}$/),
    /** 1 for the first members, one more whenever somebody joins or leaves. */
    generation: z.int().min(1),
    /** Digest of the members' list of this generation, so that no node can be shown another circle than the others. */
    members: z.string().regex(/^[0-9a-f]{64}$/),
    from: nodeIdSchema,
    id: z.string().max(80),
    ciphertext: base64url,
    /** For each member, which of its keys, the encapsulation, and the sealed content key. */
    keys: z
      .array(
        z.object({
          to: nodeIdSchema,
          key: z.string().regex(/^[0-9a-f]{16}$/),
          enc: base64url.max(1494),
          sealed: base64url.max(64),
        }),
      )
      .min(1)
      .max(maxMembers),
  })
  .meta({ id: 'GroupLetter' })
export type GroupLetter = Readonly<z.infer<typeof groupLetterSchema>>

export type Member = Readonly<{ node: string; sealing: string }>
export type Group = Readonly<{ group: string; generation: number; members: readonly Member[] }>

export interface GroupSeal {
  /** @param id names the letter; one id is never sealed twice */
  seal(from: string, to: Group, id: string, plaintext: Uint8Array): GroupLetter
  /** Undefined when it does not open for this node: another generation or circle, another key, or altered. */
  open(self: string, within: Group, letter: GroupLetter): Uint8Array | undefined
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The members by name and key, in one order: whoever counts another circle has another digest. */
export const circle = ({ group, generation, members }: Group): string =>
  sha256(
    utf8(
      canonical({
        group,
        generation,
        members: members.map((it) => [it.node, sealingKeyId(it.sealing)]).sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
      }),
    ),
  )

const bound = ({
  v,
  group,
  generation,
  members,
  from,
  id,
}: Pick<GroupLetter, 'v' | 'group' | 'generation' | 'members' | 'from' | 'id'>): Uint8Array =>
  utf8(`comity-group-v1\n${canonical({ v, group, generation, members, from, id })}`)
/** Key and nonce from the letter's own random secret: a secret is used once, so a fixed derivation never repeats a nonce. */
const keyAndNonce = (secret: Uint8Array, info: Uint8Array) => {
  const bytes = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, 44))
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32) }
}

/** @param chance 32 random bytes a call */
export function wrappedGroupSeal(sealer: Sealer, chance: () => Uint8Array): GroupSeal {
  return {
    seal(from, to, id, plaintext) {
      const head = { v: 1 as const, group: to.group, generation: to.generation, members: circle(to), from, id }
      const info = bound(head)
      const secret = chance()
      const { key, nonce } = keyAndNonce(secret, info)
      const sealing = createCipheriv('aes-256-gcm', key, nonce)
      sealing.setAAD(info)
      const ciphertext = Buffer.concat([sealing.update(plaintext), sealing.final(), sealing.getAuthTag()])
      const digest = Buffer.from(sha256(ciphertext), 'hex')
      const keys = to.members.map(({ node, sealing: their }) => {
        const { enc, ciphertext: sealed } = sealer.seal(their, secret, info, Buffer.concat([digest, utf8(node)]))
        return { to: node, key: sealingKeyId(their), enc: toBase64url(enc), sealed: toBase64url(sealed) }
      })
      return { ...head, ciphertext: toBase64url(ciphertext), keys }
    },

    open(self, within, letter) {
      if (letter.group !== within.group || letter.generation !== within.generation || letter.members !== circle(within))
        return undefined
      const mine = letter.keys.find((it) => it.to === self)
      const [enc, sealed, ciphertext] = [mine?.enc, mine?.sealed, letter.ciphertext].map((it) => it && fromBase64url(it))
      if (!mine || !enc || !sealed || !ciphertext || ciphertext.length < 16) return undefined
      const info = bound(letter)
      const digest = Buffer.from(sha256(ciphertext), 'hex')
      const secret = sealer.open(mine.key, enc, sealed, info, Buffer.concat([digest, utf8(self)]))
      if (secret?.length !== 32) return undefined
      const { key, nonce } = keyAndNonce(secret, info)
      const opening = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
      opening.setAAD(info)
      opening.setAuthTag(ciphertext.subarray(-16))
      try {
        return Buffer.concat([opening.update(ciphertext.subarray(0, -16)), opening.final()])
      } catch {
        return undefined
      }
    },
  }
}
