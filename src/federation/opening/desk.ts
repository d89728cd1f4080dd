/**
 * Opening letters at their turn. What the handlers write, receipts, watermarks and the ledger's entries commit together or not at all;
 * handlers run one after the other, and what the post itself has to write for all of them goes in one stroke at the end.
 */
import type { NodeId } from '../../kernel/id.ts'
import { type Instant, millis } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Sql } from '../../kernel/sql.ts'
import { asksTooMuch, contentSchema, type Header } from '../envelope.ts'
import type { Gossip } from '../gossip/desk.ts'
import { type Arrived, passed } from '../inbox/store.ts'
import type { Letter, MessageId } from '../letter.ts'
import { giveAll } from '../receipts/desk.ts'
import type { refuse } from '../refusals.ts'
import { openWith } from '../seal.ts'
import type { FederationTools } from '../tools.ts'

type Handled = Readonly<{ kind: string | null; code?: string }>

export function openingDesk(tools: FederationTools, gossip: Gossip) {
  /** Lets the handler have its effect, or says by which code it was refused. Anything but a Refusal goes on up: a Fault. */
  async function handled(
    sql: Sql,
    { header, ciphertext, receivedAt }: Arrived,
    at: Instant,
    soon: (statement: Promise<unknown>) => void,
  ): Promise<Handled> {
    const refused = (code: Parameters<typeof refuse>[0], kind: string | null = null) => ({ kind, code })
    if (millis(header.expires as Instant) <= millis(receivedAt)) return refused('letter-expired')
    if (asksTooMuch(header)) return refused('critical-unknown')
    const plaintext = openWith(tools.sealer, header, ciphertext)
    if (!plaintext) return refused('letter-unreadable')
    const content = contentSchema.safeParse(parsed(plaintext)).data
    if (!content) return refused('body-malformed')
    const handler = tools.handler(content.kind)
    if (!handler) return refused('kind-unknown', content.kind)
    const body = handler.schema.safeParse(content.body)
    if (!body.success) return refused('body-malformed', content.kind)
    const ruled = await ruledOut(sql, header, at)
    if (ruled) return { kind: content.kind, code: ruled }
    const letter: Letter = {
      id: header.id as MessageId,
      from: header.from as NodeId,
      chain: header.chain,
      seq: header.seq,
      kind: content.kind,
      body: body.data,
      sentAt: header.created as Instant,
      receivedAt: at,
    }
    soon(sql.query('savepoint handling'))
    try {
      await handler.receive(sql, letter)
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      await sql.query('rollback to savepoint handling')
      return { kind: content.kind, code: refusal.code }
    }
    soon(sql.query('release savepoint handling'))
    return { kind: content.kind }
  }

  /** The rules under which the letter was written are not those we can act under: by which code. What was noted of it stays. */
  async function ruledOut(sql: Sql, { from, id, policies, crit }: Header, at: Instant): Promise<string | undefined> {
    try {
      const critical = crit?.includes('policies') ?? false
      await tools.rules?.said(sql, { from: from as NodeId, policies, message: id, critical, at })
      return undefined
    } catch (refusal) {
      if (refusal instanceof Refusal) return refusal.code
      throw refusal
    }
  }

  /** The letters that one transaction opens. `write` must follow, in the same transaction. */
  function turn(sql: Sql, at: Instant) {
    const [opened, waited]: [(Handled & { letter: Arrived })[], Promise<unknown>[]] = [[], []]
    /** Sent without waiting: the server keeps the order, and `write` hears whether it went well. */
    const soon = (statement: Promise<unknown>): void => {
      statement.catch(() => {})
      waited.push(statement)
    }
    return {
      async open(letter: Arrived): Promise<void> {
        opened.push({ letter, ...(await handled(sql, letter, at, soon)) })
      },
      async write(): Promise<void> {
        if (opened.length > 0)
          await Promise.all([
            passed(
              sql,
              opened.map(({ letter, kind, code }) => ({ ...letter, state: code ? 'refused' : 'opened', kind, at })),
            ),
            giveAll(
              tools,
              sql,
              opened.map(({ letter, code }) => ({
                letter,
                step: 'opened',
                ...(code ? { verdict: 'refused', code } : { verdict: 'accepted' }),
                ...gossip.carriedInReceipt(letter.header.from as NodeId),
              })),
              at,
            ),
            ...opened.map((it) => remember(sql, it, at)),
          ])
        await Promise.all(waited)
      },
    }
  }

  const remember = (sql: Sql, { letter, kind, code }: Handled & { letter: Arrived }, at: Instant) =>
    tools.remember(sql, {
      act: 'federation.received',
      by: { node: letter.header.from as NodeId },
      purpose: 'a letter came from a partner',
      subject: `message:${letter.header.id}`,
      counterparty: letter.header.from as NodeId,
      content: {
        kind,
        digest: letter.digest,
        header: letter.header,
        signature: letter.signature,
        ...(code && { refused: code }),
      },
      at,
    })

  return { turn }
}
export type Opening = ReturnType<typeof openingDesk>

function parsed(plaintext: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plaintext))
  } catch {
    return undefined
  }
}
