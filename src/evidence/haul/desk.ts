/** Content between nodes, beside the letters: given out to the partner it was handed to, and taken in once root and plaintext agree. */
import { verifyEd25519 } from '../../directory/ed25519.ts'
import { believedKeys } from '../../directory/keyring.ts'
import { acceptedPeer } from '../../directory/store.ts'
import type { Handler, Letter } from '../../federation/letter.ts'
import type { NodeId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { DoorAnswer } from '../../kernel/route.ts'
import type { Sql } from '../../kernel/sql.ts'
import { replyPermit } from '../../protection/permit.ts'
import type { Exhibit, ExhibitId } from '../exhibit.ts'
import { receive } from '../handover/desk.ts'
import { refuse } from '../refusals.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import { genuineAsk, type SegmentAsk, segmentAsk, signAsk } from '../sealed/ask.ts'
import { isLast, sealedLength, segmentsOf, startOf } from '../sealed/shape.ts'
import type { Growing } from '../sealed/sockets.ts'
import * as sealed from '../sealed/store.ts'
import * as store from '../store.ts'
import { type ArrivedLetter, arrivedKind, arrivedLetter } from './letter.ts'

const no = (status: number, code: string): DoorAnswer => ({ status, type: 'application/json', body: JSON.stringify({ code }) })

export type Wanted = Readonly<{ row: sealed.SealedRow; exhibit: Exhibit; url: string }>

export function haulDesk(tools: EvidenceTools) {
  return { ...giving(tools), ...taking(tools) }
}

function giving(tools: EvidenceTools) {
  return {
    /** A partner asks for sealed segments. It gets those that a letter handed to it, and nothing else. */
    async giveSegments(body: Uint8Array, at: Instant): Promise<DoorAnswer> {
      const ask = segmentAsk.safeParse(parsed(body)).data
      if (!ask || ask.to !== tools.node) return no(400, 'unreadable')
      const peer = await acceptedPeer(tools.sql, ask.from as NodeId)
      if (!peer) return no(403, 'partner-not-accepted')
      if (!believedKeys(peer.manifest, at).some((key) => genuineAsk(ask, key, verifyEd25519, at))) return no(403, 'signature')
      const handed = await sealed.handedTo(tools.sql, ask.exhibit, peer.id, ask.root)
      if (!handed) return no(404, 'not-handed-over')
      const type = 'application/octet-stream'
      if (ask.count === 0) {
        const leaves = await sealed.leavesOf(tools.sql, ask.root)
        return leaves ? { status: 200, type, body: leaves } : no(410, 'content-gone')
      }
      if (!(await tools.vault.has(ask.root))) return no(410, 'content-gone')
      return { status: 200, type, body: segments(ask, handed.size) }
    },

    arrivedHandler: {
      kind: arrivedKind,
      schema: arrivedLetter,
      async receive(sql, letter) {
        const { from, body, receivedAt } = letter as Letter<ArrivedLetter>
        const handed = await sealed.handedTo(sql, body.exhibit, from, body.root)
        const exhibit = handed && (await store.find(sql, handed.case_id, body.exhibit, false, 'all'))
        if (!handed || exhibit?.sha256 !== body.sha256) throw refuse('arrival-unknown', { exhibit: body.exhibit })
        if (body.verdict === 'whole') await sealed.markArrived(sql, handed.case_id, body.exhibit, from, receivedAt)
        await tools.remember(sql, {
          act: 'evidence.arrived',
          by: { node: from },
          purpose: '',
          case: handed.case_id,
          subject: `exhibit:${body.exhibit}`,
          counterparty: from,
          content: { number: handed.number, root: body.root, sha256: body.sha256, verdict: body.verdict, custody: body.custody },
          at: receivedAt,
        })
      },
    } satisfies Handler as Handler,
  }

  async function* segments({ root, first, count }: SegmentAsk, size: number) {
    for (let n = first; n < Math.min(first + count, segmentsOf(size)); n++) {
      const length = sealedLength(size, n)
      await tools.pace(length)
      const bytes = await tools.vault.read(root, startOf(n), length)
      yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    }
  }
}

function taking(tools: EvidenceTools) {
  const told = async (sql: Sql, { row, exhibit }: Wanted, at: Instant, more: Pick<ArrivedLetter, 'verdict' | 'custody'>) => {
    const to = row.from_node!
    await tools.post(sql, {
      permit: replyPermit({ to, case: row.case_id, purpose: exhibit.number, at }),
      to,
      chain: `exhibit:${exhibit.id}`,
      kind: arrivedKind,
      body: { v: 1, exhibit: exhibit.id, root: row.root, sha256: exhibit.sha256, ...more },
    })
  }

  return {
    /** What is on its way here and may be tried now. */
    async wanted(at: Instant): Promise<readonly Wanted[]> {
      const found: Wanted[] = []
      for (const row of await sealed.coming(tools.sql, at)) {
        const exhibit = await store.find(tools.sql, row.case_id, row.exhibit_id, false, 'all')
        const peer = row.from_node && (await acceptedPeer(tools.sql, row.from_node))
        if (exhibit && peer) found.push({ row, exhibit, url: peer.manifest.url })
      }
      return found
    },

    asked: ({ row, exhibit }: Wanted, first: number, count: number, at: Instant): SegmentAsk =>
      signAsk({ v: 1, from: tools.node, to: row.from_node!, exhibit: exhibit.id, root: row.root, first, count, at }, tools.sign),

    keepLeaves: ({ row }: Wanted, leaves: Uint8Array) => sealed.setLeaves(tools.sql, row, leaves),
    progress: ({ row }: Wanted, arrived: number, fault: string | null, at: Instant) =>
      sealed.setArrived(tools.sql, row, arrived, fault, at),

    /**
     * The last check, of what lies on the disk and not of what was heard on the line: each segment against its leaf, each plaintext
     * against its tag, the file against its SHA-256. What the disk lost is fetched again; what the sender sent wrong is damaged.
     */
    async judge(
      { row, exhibit }: Wanted,
      leaves: Uint8Array,
      growing: Pick<Growing, 'read' | 'cut'>,
    ): Promise<'whole' | 'damaged' | 'again'> {
      const key = await tools.unwrap(row.wrapped, row.header)
      if (!key) throw new Error('the key of an exhibit does not open: a sealing key of this node is missing')
      const stream = `judge:${row.case_id}:${exhibit.id}`
      await tools.hands.sum(stream)
      const opened = async (position: number) =>
        tools.hands.open(
          { key, header: row.header, position, last: isLast(exhibit.size, position) },
          await growing.read(position),
        )
      const count = segmentsOf(exhibit.size)
      let next = opened(0)
      for (let n = 0; n < count; n++) {
        const { plain, leaf } = await next
        if (Buffer.compare(leaf, leaves.subarray(n * 32, n * 32 + 32)) !== 0) {
          await growing.cut(n)
          return 'again'
        }
        if (!plain) return 'damaged'
        if (n + 1 < count) next = opened(n + 1)
        next.catch(() => {})
        await tools.hands.digest(stream, plain)
      }
      return (await tools.hands.sum(stream)).sha256 === exhibit.sha256 ? 'whole' : 'damaged'
    },

    /** Whole: kept under its root, received in custody and ledger, and the sender is told. Damaged: said on both sides. */
    async settle(it: Wanted, name: string, verdict: 'whole' | 'damaged', at: Instant): Promise<void> {
      const { row, exhibit } = it
      await tools.transaction(async (sql) => {
        await sealed.holdRoot(sql, row.root)
        const held = await store.find(sql, row.case_id, row.exhibit_id as ExhibitId, true, 'all')
        if (!held || !(await sealed.settle(sql, row, verdict, verdict === 'damaged' ? 'content-does-not-match' : null))) return
        if (verdict === 'damaged') {
          await tools.remember(sql, {
            act: 'evidence.damaged',
            by: { node: tools.node },
            purpose: '',
            case: row.case_id,
            subject: `exhibit:${exhibit.id}`,
            counterparty: row.from_node!,
            content: { number: exhibit.number, root: row.root, sha256: exhibit.sha256 },
            at,
          })
          return told(sql, it, at, { verdict })
        }
        await tools.vault.keep(name, row.root)
        const last = await store.lastOf(sql, row.case_id, row.exhibit_id)
        const event = await receive(tools, sql, held, { from: row.from_node!, last: last!, at })
        await told(sql, it, at, { verdict, custody: event.hash })
      })
      if (verdict === 'damaged') await tools.vault.drop(name)
    },

    /** Removes kept content that no exhibit refers to any more, a day after it was last written. Whoever begins to refer to it waits. */
    async clear(age_ms: number): Promise<number> {
      let removed = 0
      for await (const root of tools.vault.olderThan(age_ms))
        await tools.transaction(async (sql) => {
          await sealed.holdRoot(sql, root)
          if (await sealed.referred(sql, root)) return
          await tools.vault.remove(root)
          removed++
        })
      return removed
    },
  }
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

export type HaulDesk = ReturnType<typeof haulDesk>
