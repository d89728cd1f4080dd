/**
 * Files of any size on their way in. The officer's program sends segments, each behind its SHA-256; a segment counts once it was checked,
 * sealed and written. A cut costs at most the segment that was on the line: the durable offset says where to go on.
 */
import { randomBytes } from 'node:crypto'
import type { CaseId } from '../../kernel/id.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { behindWall } from '../filter/desk.ts'
import { isFiltering } from '../filter/store.ts'
import type { UploadForm } from '../forms.ts'
import { refuse } from '../refusals.ts'
import type { EvidenceTools } from '../safe/desk.ts'
import { register } from '../safe/register/desk.ts'
import * as floe from '../sealed/floe.ts'
import * as shape from '../sealed/shape.ts'
import { ContentLost, type Growing, type Hands, note_bytes, type Place } from '../sealed/sockets.ts'
import * as store from '../sealed/store.ts'
import { digestOf, leavesOf } from './notes.ts'

type Row = store.UploadRow<UploadForm>
export type UploadStatus = Readonly<{
  id: store.UploadId
  name: string
  size: number
  /** Bytes of the file that are checked, sealed and on the disk. */
  offset: number
  /** How many bytes of the file each segment but the last holds. */
  segment: number
  /** SHA-256 over the SHA-256 of each segment that is here: whether the file to go on with is the same file. */
  digest: string
  begunAt: Instant
}>

/** Segments between reading and writing at most: it bounds what an upload takes of memory. */
const window_max = 4

export function uploadDesk(tools: EvidenceTools) {
  const { vault, hands } = tools
  const atWork = new Set<string>()
  /** How many segments are in the running digest of an upload; a node that was started anew counts from nothing. */
  const digested = new Map<string, number>()

  /** Into the case, or behind the wall of its filter team, for whom it is the same case with other members. */
  async function entry(
    sql: Sql,
    officer: Officer,
    caseId: CaseId,
    at: Instant,
    { behindWall: hidden, purpose }: Readonly<{ behindWall?: boolean | undefined; purpose?: string }>,
  ) {
    const file = hidden ? await behindWall(tools, sql, caseId) : await tools.caseFacts(sql, caseId)
    return permit({ officer, act: hidden ? 'evidence.filter' : 'evidence.add', at, case: file, ...(purpose && { purpose }) })
  }

  const owned = async (sql: Sql, officer: Officer, caseId: CaseId, id: store.UploadId, at: Instant, hold = false) => {
    const row = await store.findUpload<UploadForm>(sql, caseId, id, hold)
    const given = await entry(sql, officer, caseId, at, { behindWall: row?.form.behindWall })
    if (!row || row.officer !== officer.id) throw unseen('not-found')
    return { given, row }
  }

  async function alone<T>(row: Row, work: (growing: Growing) => Promise<T>): Promise<T> {
    if (atWork.has(row.upload_id)) throw refuse('upload-busy')
    atWork.add(row.upload_id)
    let growing: Growing | undefined
    try {
      growing = await vault.grow(row.upload_id, row.header, row.size)
      return await work(growing)
    } finally {
      await growing?.close()
      atWork.delete(row.upload_id)
    }
  }

  async function keyOf(row: Row): Promise<Uint8Array> {
    const key = await tools.unwrap(row.wrapped, row.header)
    if (!key) throw new Error('the key of an upload does not open: a sealing key of this node is missing')
    return key
  }

  const placeOf = (row: Row, key: Uint8Array, position: number): Place => ({
    key,
    header: row.header,
    position,
    last: shape.isLast(row.size, position),
  })

  const forget = async (id: string): Promise<void> => {
    digested.delete(id)
    await hands.sum(id)
  }

  /** Brings the running digest up to what lies on the disk. What a power cut spoiled is found here, and fetched again. */
  async function catchUp(row: Row, key: Uint8Array, growing: Growing): Promise<void> {
    if (digested.get(row.upload_id) === growing.count) return
    await forget(row.upload_id)
    const notes = await growing.notes()
    for (let position = 0; position < growing.count; position++) {
      const { plain, leaf } = await hands.open(placeOf(row, key, position), await growing.read(position))
      if (!plain || Buffer.compare(leaf, notes.subarray(position * note_bytes, position * note_bytes + 32)) !== 0) {
        await growing.cut(position)
        break
      }
      await hands.digest(row.upload_id, plain)
    }
    digested.set(row.upload_id, growing.count)
  }

  /** Takes what comes until it ends or breaks off. Whatever came whole is written before the break is told. */
  async function takeIn(row: Row, growing: Growing, key: Uint8Array, body: AsyncIterable<Uint8Array>): Promise<void> {
    const under: Promise<void>[] = []
    let tail = Promise.resolve()
    let position = growing.count
    try {
      for await (const { plain, claimed } of segments(body, row.size, position, hands.lane)) {
        const made = Promise.all([hands.digest(row.upload_id, plain, claimed), hands.seal(placeOf(row, key, position), plain)])
        const before = tail
        const place = position++
        tail = (async () => {
          const [[hash, { sealed, leaf }]] = await Promise.all([made, before])
          if (Buffer.compare(hash, claimed) !== 0) throw refuse('segment-differs', { offset: String(place * shape.plain_bytes) })
          await growing.append(sealed, Buffer.concat([leaf, hash]))
          hands.release(plain)
          hands.release(sealed)
        })()
        tail.catch(() => {})
        under.push(tail)
        if (under.length >= window_max) await under.shift()
      }
      await tail
    } finally {
      await Promise.allSettled(under)
      // When a segment failed, others after it may have joined the running digest: it is made anew from the disk.
      if (growing.count === position) digested.set(row.upload_id, position)
      else await forget(row.upload_id)
    }
  }

  const status = (row: Row, count: number, notes: Uint8Array): UploadStatus => ({
    id: row.upload_id,
    name: row.form.name,
    size: row.size,
    offset: Math.min(row.size, count * shape.plain_bytes),
    segment: shape.plain_bytes,
    digest: digestOf(notes),
    begunAt: row.begun_at,
  })

  const inMotion = {
    /** Says what will come: nothing is an exhibit yet. */
    beginUpload: async (officer: Officer, caseId: CaseId, form: UploadForm, at: Instant): Promise<UploadStatus> => {
      if (form.size > shape.maxSealed_bytes) throw refuse('upload-too-large', { limit: '100 GiB' })
      const key = randomBytes(floe.key_bytes)
      const { header } = floe.seal(key, shape.context, randomBytes(floe.iv_bytes), shape.segment_bytes)
      return tools.transaction(async (sql) => {
        await entry(sql, officer, caseId, at, form)
        const row: Row = {
          case_id: caseId,
          upload_id: tools.newId<'upload'>(),
          officer: officer.id,
          form,
          size: form.size,
          header,
          wrapped: await tools.wrap(sql, tools.node, key, header),
          begun_at: at,
        }
        await store.addUpload(sql, row)
        return status(row, 0, new Uint8Array())
      })
    },

    uploadStatus: async (officer: Officer, caseId: CaseId, id: store.UploadId, at: Instant): Promise<UploadStatus> => {
      const { row } = await tools.transaction((sql) => owned(sql, officer, caseId, id, at))
      return alone(row, async (growing) => status(row, growing.count, await growing.notes()))
    },

    /** Segments from `offset` on, as they come. What came before a cut is kept. */
    takeSegments: async (
      officer: Officer,
      caseId: CaseId,
      id: store.UploadId,
      { offset, body }: Readonly<{ offset: number; body: AsyncIterable<Uint8Array> }>,
      at: Instant,
    ): Promise<UploadStatus> => {
      const { row } = await tools.transaction((sql) => owned(sql, officer, caseId, id, at))
      return alone(row, async (growing) => {
        const key = await keyOf(row)
        await catchUp(row, key, growing)
        const here = Math.min(row.size, growing.count * shape.plain_bytes)
        if (offset !== here) throw refuse('upload-offset', { offset: String(here) })
        try {
          await takeIn(row, growing, key, body)
        } finally {
          await growing.settle()
        }
        return status(row, growing.count, await growing.notes())
      })
    },

    dropUpload: async (officer: Officer, caseId: CaseId, id: store.UploadId, at: Instant): Promise<void> => {
      const { row } = await tools.transaction((sql) => owned(sql, officer, caseId, id, at))
      await alone(row, async () => {
        await tools.transaction((sql) => store.removeUpload(sql, caseId, id))
        await forget(id)
      })
      await vault.drop(id)
    },
  }

  return {
    ...inMotion,

    /** The officer's unfinished uploads, newest first: what to go on with after a reload. */
    uploads: async (officer: Officer, caseId: CaseId, at: Instant): Promise<{ items: UploadStatus[] }> => {
      const rows = await tools.transaction(async (sql) => {
        const hidden = await isFiltering(sql, caseId, officer.id)
        await entry(sql, officer, caseId, at, { behindWall: hidden })
        return (await store.uploadsOf<UploadForm>(sql, caseId, officer.id)).filter(
          (it) => (it.form.behindWall ?? false) === hidden,
        )
      })
      const items: UploadStatus[] = []
      for (const row of rows.filter((it) => !atWork.has(it.upload_id)))
        items.push(await inMotion.uploadStatus(officer, caseId, row.upload_id, at))
      return { items }
    },

    /** All is here: the content gets its root and becomes an exhibit, with the first event of its custody. */
    finishUpload: async (officer: Officer, caseId: CaseId, id: store.UploadId, digest: string, at: Instant) => {
      const { row } = await tools.transaction((sql) => owned(sql, officer, caseId, id, at))
      const made = await alone(row, async (growing) => {
        await catchUp(row, await keyOf(row), growing)
        const count = shape.segmentsOf(row.size)
        if (growing.count !== count)
          throw refuse('upload-incomplete', { offset: String(growing.count * shape.plain_bytes), size: String(row.size) })
        const notes = await growing.notes()
        if (digestOf(notes) !== digest) throw refuse('upload-differs')
        await growing.settle()
        const { sha256 } = await hands.sum(id)
        digested.delete(id)
        const leaves = leavesOf(notes)
        return { sha256, size: row.size, leaves, root: shape.rootOf(leaves) }
      })
      return tools.transaction(async (sql) => {
        const { given, row: held } = await owned(sql, officer, caseId, id, at, true)
        await store.holdRoot(sql, made.root)
        await vault.keep(id, made.root).catch((fault) => {
          throw fault instanceof ContentLost ? unseen('not-found') : fault
        })
        await store.removeUpload(sql, caseId, id)
        const hidden = held.form.behindWall === true
        const content = { ...made, header: held.header, wrapped: held.wrapped }
        const form = hidden ? { ...held.form, privileged: true } : held.form
        return register(tools, sql, { ...given, purpose: form.purpose }, officer, form, content, hidden ? 'filter' : 'case')
      })
    },
  }
}

export type UploadDesk = ReturnType<typeof uploadDesk>

/** Cuts what arrives into segments, each behind its digest. A segment that does not arrive whole is not given out. */
async function* segments(body: AsyncIterable<Uint8Array>, size: number, from: number, lane: Hands['lane']) {
  let position = from
  let head = Buffer.alloc(32)
  let plain: Uint8Array | undefined
  let filled = 0
  for await (const chunk of body)
    for (let at = 0; at < chunk.length; ) {
      if (position >= shape.segmentsOf(size)) throw refuse('upload-too-long')
      const wanted = shape.plainLength(size, position)
      if (!plain) {
        const take = Math.min(32 - filled, chunk.length - at)
        head.set(chunk.subarray(at, at + take), filled)
        filled += take
        at += take
        if (filled < 32) continue
        plain = lane(wanted)
        filled = 0
      }
      const take = Math.min(wanted - filled, chunk.length - at)
      plain.set(chunk.subarray(at, at + take), filled)
      filled += take
      at += take
      if (filled < wanted) continue
      yield { plain, claimed: head }
      position++
      head = Buffer.alloc(32)
      plain = undefined
      filled = 0
    }
  if (filled > 0 || plain) throw refuse('segment-cut')
}
