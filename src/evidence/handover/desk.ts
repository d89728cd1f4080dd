/** Exhibits between nodes: packed into a sealed letter with content, custody and conditions, and taken out on the other side. */
import type { CaseId, NodeId } from '../../kernel/id.ts'
import { dateOf, type Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { Permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { type CustodyEvent, handedOver } from '../custody.ts'
import { assertKept, type Exhibit, type ExhibitId } from '../exhibit.ts'
import type { PackedExhibit } from '../forms.ts'
import * as onward from '../onward/desk.ts'
import type { Served } from '../onward/onward.ts'
import { refuse } from '../refusals.ts'
import { contentOf, type EvidenceTools, examine, readContent, record, sealedContent } from '../safe/desk.ts'
import { queue } from '../scanning/store.ts'
import { maxSealed_bytes } from '../sealed/shape.ts'
import * as sealed from '../sealed/store.ts'
import * as store from '../store.ts'
import { assertMayUse, giveNotices, imposeOn, type Owed, owe } from '../uses/desk.ts'

/**
 * What a transfer rests on: the words of the custody event, the proceedings it serves when conditions ask for them, and the officer who
 * says that it clears an accused person.
 */
export type Transfer = Readonly<{ authority: string; proceeding?: string; deathPenalty?: boolean; exculpatory?: Officer }>

export function handoverDesk(tools: EvidenceTools) {
  /** Small content goes inside the letter. Content that is kept sealed stays: the letter takes its root and its key, and the partner fetches it. */
  const parcelOf = async (sql: Sql, given: Permit, to: NodeId, exhibit: Exhibit) => {
    const row = await sealedContent(sql, exhibit)
    if (!row) return { contentBase64: Buffer.from(await readContent(tools, sql, exhibit)).toString('base64') }
    const key = await tools.unwrap(row.wrapped, row.header)
    if (!key) throw new Error('the key of an exhibit does not open: a sealing key of this node is missing')
    await sealed.hand(sql, exhibit.case, exhibit.id, to, row.root, given.at)
    const header = Buffer.from(row.header)
    return { sealed: { root: row.root, header: header.toString('base64url'), wrapped: await tools.wrap(sql, to, key, header) } }
  }

  const pack = async (sql: Sql, given: Permit, to: NodeId, exhibit: Exhibit, transfer: Transfer, owed: Owed) => {
    const { number } = exhibit
    assertKept(exhibit, given.at)
    if (exhibit.privilege === 'marked') throw refuse('exhibit-privileged', { number })
    if (exhibit.scan === 'waiting') throw refuse('content-unscanned', { number })
    if (exhibit.scan === 'quarantined') throw refuse('content-quarantined', { number })
    const use = {
      doing: 'disclose',
      by: tools.node,
      to,
      on: dateOf(given.at),
      ...(transfer.proceeding && { proceeding: transfer.proceeding }),
      ...(transfer.deathPenalty && { deathPenalty: true }),
      ...(transfer.exculpatory && { exculpatory: true }),
    } as const
    owe(owed, exhibit, assertMayUse(exhibit, use))
    const content = await parcelOf(sql, given, to, exhibit)
    const event = await record(tools, sql, exhibit, {
      action: 'transferred',
      at: given.at,
      by: { node: tools.node, officer: given.officer, name: given.officerName },
      where: tools.authority,
      purpose: given.purpose,
      authority: transfer.authority,
      to,
    })
    const {
      case: _case,
      scan: _scan,
      from: _from,
      addedBy: _by,
      addedAt: _at,
      sealed: _sealed,
      keepUntil: _keep,
      ...words
    } = exhibit
    const custody = await store.chain(sql, exhibit.case, exhibit.id)
    const { proceeding, deathPenalty, exculpatory } = use as Served
    const served = {
      ...(proceeding && { proceeding }),
      ...(deathPenalty && { deathPenalty }),
      ...(exculpatory && { exculpatory }),
    }
    const handed = await onward.state(tools, sql, exhibit, event, served)
    return { ...words, derivedFrom: [...words.derivedFrom], ...content, custody, handed } as PackedExhibit
  }

  const unpack = async (sql: Sql, caseId: CaseId, packed: PackedExhibit, from: NodeId, at: Instant): Promise<ExhibitId> => {
    const { contentBase64, sealed: beside, custody, handed: _, conditions: __, ...words } = packed
    const facts = { number: packed.number }
    const content = contentBase64 === undefined ? undefined : contentOf(contentBase64, facts)
    const { broken, unverified } = await examine(tools, sql, packed, custody)
    const handover = custody.at(-1)?.seq ?? 0
    // Keys are renewed, so older seals may be beyond checking; the sender's own hand on this handover may not.
    const gap =
      broken ?? handedOver(custody, from, tools.node) ?? (unverified.includes(handover) ? { seq: handover, why: 'seal' } : null)
    if (gap) throw refuse('custody-broken', { ...facts, event: String(gap.seq), why: gap.why })
    const sha256 = content ? (await tools.blobs.put(caseId, content)).sha256 : packed.sha256
    if (content && (sha256 !== packed.sha256 || content.length !== packed.size))
      throw refuse('content-does-not-match', { ...facts, sha256: packed.sha256 })
    const last = custody.at(-1)!
    const { flags, conditions } = await onward.judge(tools, sql, packed, at)
    const here = await store.find(sql, caseId, packed.id, true, 'all')
    if (here && here.sha256 !== sha256) throw refuse('exhibit-clash', facts)
    const exhibit: Exhibit = here ?? { ...words, conditions, case: caseId, from, addedAt: at }
    if (here) for (const condition of conditions) await imposeOn(sql, caseId, here.id, condition)
    else {
      await store.insert(sql, exhibit)
      await store.append(sql, caseId, exhibit.id, custody)
    }
    await onward.keep(tools, sql, caseId, packed, { flags, from, at })
    if (beside) await awaited(tools, sql, exhibit, beside, from)
    const now = await store.find(sql, caseId, exhibit.id, false, 'all')
    if (now?.sealed?.state !== 'coming') await receive(tools, sql, exhibit, { from, last, at })
    return exhibit.id
  }

  return {
    /**
     * Exhibits of the permit's case, ready for a letter to the permit's partner. Each gains a `transferred` event here.
     * Refused when one is privileged, damaged, or under a condition that stands against this disclosure; the refusal names its number.
     */
    async packExhibits(sql: Sql, given: Permit, ids: readonly ExhibitId[], transfer: Transfer): Promise<PackedExhibit[]> {
      if (!given.case || !given.to) throw new Error('packExhibits: the permit names no case or no partner')
      const packed: PackedExhibit[] = []
      const owed: Owed = new Map()
      for (const id of ids) {
        const exhibit = await store.find(sql, given.case, id, true)
        if (!exhibit) throw unseen('not-found')
        packed.push(await pack(sql, given, given.to, exhibit, transfer, owed))
      }
      const { exculpatory: officer, proceeding } = transfer
      const use = { doing: 'disclose', ...(proceeding && { proceeding }) } as const
      if (officer)
        await giveNotices(tools, sql, owed, {
          officer,
          act: given.act,
          caseId: given.case,
          use,
          why: given.purpose,
          at: given.at,
        })
      return packed
    },

    /**
     * Takes exhibits out of a partner's letter into the case, in the letter's own transaction. Digest, chain and seals are verified first;
     * number and conditions stay. One that is here already gains a `received` event and any new condition, nothing else.
     */
    async unpackExhibits(
      sql: Sql,
      caseId: CaseId,
      packed: readonly PackedExhibit[],
      from: NodeId,
      at: Instant,
    ): Promise<readonly ExhibitId[]> {
      const ids: ExhibitId[] = []
      for (const one of packed) ids.push(await unpack(sql, caseId, one, from, at))
      return ids
    },
  }
}

/** Content that is to be fetched: from now on it is on its way. One that is here whole already stays. */
async function awaited(tools: EvidenceTools, sql: Sql, exhibit: Exhibit, it: Beside, from: NodeId): Promise<void> {
  const header = Buffer.from(it.header, 'base64url')
  if (!(await tools.unwrap(it.wrapped, header))) throw refuse('content-key-shut', { number: exhibit.number })
  if (exhibit.size > maxSealed_bytes) throw refuse('upload-too-large', { number: exhibit.number, limit: '100 GiB' })
  await sealed.putSealed(sql, exhibit.case, exhibit.id, {
    root: it.root,
    header,
    wrapped: it.wrapped,
    leaves: null,
    state: 'coming',
    from_node: from,
  })
}
type Beside = NonNullable<PackedExhibit['sealed']>

/** The exhibit is here whole: custody and ledger say so. */
export async function receive(
  tools: EvidenceTools,
  sql: Sql,
  exhibit: Exhibit,
  { from, last, at }: Readonly<{ from: NodeId; last: CustodyEvent; at: Instant }>,
): Promise<CustodyEvent> {
  if (tools.scans) await queue(sql, exhibit.case, exhibit.id)
  const event = await record(tools, sql, exhibit, {
    action: 'received',
    at,
    by: { node: tools.node, name: tools.authority },
    where: tools.authority,
    purpose: last.purpose,
    authority: last.authority,
  })
  await tools.remember(sql, {
    act: 'evidence.received',
    by: { node: tools.node },
    purpose: last.purpose,
    case: exhibit.case,
    subject: `exhibit:${exhibit.id}`,
    counterparty: from,
    content: { did: 'receive', number: exhibit.number, sha256: exhibit.sha256, custody: event.hash, theirs: last.hash },
    at,
  })
  return event
}
