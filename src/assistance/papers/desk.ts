/** A request on paper and back: laid out, signed, found again by its code, and the signatures of a file looked at. */
import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { z } from 'zod'
import { digest } from '../../kernel/canonical.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { Officer } from '../../kernel/officer.ts'
import type { Sql } from '../../kernel/sql.ts'
import type { EntryId } from '../../ledger/entry.ts'
import { permit } from '../../protection/permit.ts'
import { refuse as unseen } from '../../protection/refusals.ts'
import { type DocumentAsk, documentOf, type RequestDocument } from '../document.ts'
import { refuse } from '../refusals.ts'
import { partnerOf, type Request } from '../request.ts'
import { type Entered, enter } from '../sequencer.ts'
import { find } from '../store.ts'
import type { AssistanceTools } from '../tools.ts'
import { type Annex, annexes_max_bytes, annexesOf, carriesAnnexes, enclosures } from './annexes.ts'
import type { CheckedSignature, printForm } from './forms.ts'
import { codeLetters, codeOf, inOrder, type Paper, type PaperCode, pageSeals, readCode } from './paper.ts'
import { type Laying, sheetOf, type Words } from './sheet.ts'
import * as store from './store.ts'

/** What only the node can do: set type, sign, draw a code, read signatures, and say where the ledger has an entry. */
export type PaperTools = Readonly<{
  baseUrl: string
  exercise: boolean
  words(lang: string): Words
  picture(text: string): string
  /** The file, and characters of the sheet that no font of this node can draw. */
  set(sheet: unknown): Promise<Readonly<{ bytes: Uint8Array; pages: number; missing: readonly string[] }>>
  /** The same file with others inside, for archives when every character of it could be drawn. */
  enclose(
    set: Readonly<{ bytes: Uint8Array; missing: readonly string[] }>,
    files: readonly Readonly<{ name: string; mime: string; about: string; bytes: Uint8Array }>[],
    at: string,
  ): Uint8Array
  /** Absent when the node has no certificate to sign with. */
  sign?: (pdf: Uint8Array, claim: Readonly<{ name: string; reason: string; at: string }>) => Promise<Uint8Array>
  /** The last instant of the certificate papers are signed with. */
  signsUntil?: string
  check(pdf: Uint8Array, at: Instant): Promise<CheckedSignature[]>
  placed(sql: Sql, entry: EntryId): Promise<Readonly<{ log: string; index?: number; level: string }> | undefined>
}>

/** Pages that seals and codes are made ready for before the number is known. */
const guess = 12
/** A file larger than this is not looked at. */
export const file_max_bytes = 64 * 1024 * 1024

/** Of what the paper says. Where the request stands in its life is no part of it: both sides, at any time, find the same. */
const digestOf = ({ state: _, ...said }: RequestDocument): string => digest(said)

/** The form that a paper is of. */
const asked = ({ form, view }: Paper): DocumentAsk => ({ ...(form && { form }), ...(view && { view }) })

type PrintAct = 'assistance.print' | 'assistance.sign-paper'
type Printed = Readonly<{ bytes: Uint8Array; name: string; code: PaperCode }>

export function papersDesk(tools: AssistanceTools, press: PaperTools) {
  const laying = (
    request: Request,
    document: RequestDocument,
    annexes: readonly Annex[],
    languages: readonly string[],
    at: Instant,
  ): Laying => ({
    document,
    digest: digestOf(document),
    authority: request.requesting.authority,
    addressee: request.requested,
    instrument: request.content.instrument,
    annexes,
    official: request.content.authority.official,
    words: languages.map(press.words),
    exercise: press.exercise,
    code: codeOf(crypto.getRandomValues(new Uint8Array(codeLetters))),
    baseUrl: press.baseUrl,
    at,
    picture: press.picture,
  })

  /** The files that this form carries, read under the permit of who prints it. */
  const annexesIn = async (sql: Sql, { request, given }: Entered, document: RequestDocument): Promise<Annex[]> => {
    if (!carriesAnnexes(document)) return annexesOf(request.content, [])
    const ids = request.content.attachments.map((it) => it.exhibit)
    const leaves = request.side === 'requesting' && { to: request.requested.node }
    return annexesOf(request.content, await tools.enclosable(sql, given, ids, { room_bytes: annexes_max_bytes, ...leaves }))
  }

  /** Set once with a guess, again when there are more pages than that or letters that cannot be drawn and must be named. */
  async function setWhole(it: Laying) {
    const once = await press.set(sheetOf(it, guess))
    if (once.pages <= guess && once.missing.length === 0) return once
    return press.set(sheetOf(it, once.pages + 2, once.missing))
  }

  async function print(
    officer: Officer,
    id: string,
    { languages, form, view }: z.infer<typeof printForm>,
    act: PrintAct,
    at: Instant,
  ): Promise<Printed> {
    const signing = act === 'assistance.sign-paper'
    const read = await tools.transaction(async (sql) => {
      const entered = await enter(tools, sql, officer, act, id, at)
      if (signing && !press.sign) throw refuse('no-certificate')
      if (signing && press.signsUntil && press.signsUntil < at)
        throw refuse('certificate-expired', { until: press.signsUntil.slice(0, 10) })
      if (signing && !entered.life) throw refuse('paper-not-sent')
      const document = documentOf(entered.request, entered.life, { form, view })
      return { ...entered, document, annexes: await annexesIn(sql, entered, document) }
    })
    const { document, annexes } = read
    const it = laying(read.request, document, annexes, languages, at)
    const made = await setWhole(it)
    const { pages } = made
    const set = press.enclose(made, enclosures(annexes), at)
    const reason = `${it.document.reference} ${it.digest}`
    const bytes = signing && press.sign ? await press.sign(set, { name: tools.self.authority, reason, at }) : set
    await kept(officer, read, it, { act, bytes, pages, languages, at })
    const which = [form && document.form, form && document.view].filter(Boolean).map((part) => `-${part}`)
    return { bytes, code: it.code, name: `${document.reference}${which.join('')}-${languages.join('-')}.pdf` }
  }

  /** The paper leaves the house only when it is on record; the request must still be what was laid out. */
  const kept = (
    officer: Officer,
    read: Entered,
    it: Laying,
    made: Readonly<{ act: PrintAct; bytes: Uint8Array; pages: number; languages: readonly string[]; at: Instant }>,
  ): Promise<void> =>
    tools.transaction(async (sql) => {
      const { request, given } = await enter(tools, sql, officer, made.act, read.request.id, made.at)
      if (request.version !== read.request.version) throw refuse('request-changed-meanwhile', { id: request.id })
      const content = {
        code: it.code,
        version: it.document.version,
        form: it.document.form,
        ...(it.document.view && { view: it.document.view }),
        digest: it.digest,
        languages: made.languages,
        pages: made.pages,
        sha256: bytesToHex(hash(made.bytes)),
        signed: made.act === 'assistance.sign-paper',
      }
      const inside = it.annexes.flatMap(({ file }) => (file?.bytes ? [file] : []))
      await tools.enclosed(
        sql,
        given,
        inside.map((file) => file.exhibit),
        `${it.instrument} ${it.document.reference}`,
      )
      const entry = await tools.remember(sql, {
        act: given.act,
        by: { officer: given.officer, name: given.officerName },
        purpose: given.purpose,
        case: request.caseId,
        subject: `request:${request.id}`,
        counterparty: partnerOf(request).node,
        content: { ...content, annexes: inside.map(({ exhibit, sha256 }) => ({ exhibit, sha256 })) },
        at: made.at,
      })
      await store.add(sql, request, { ...content, by: officer.name, at: made.at, entry } satisfies Paper, officer.id)
    })

  /** Whoever finds a paper is in its case, or is told what is told of a paper that never was. */
  async function found(sql: Sql, officer: Officer, it: store.Found | undefined, at: Instant) {
    if (!it) throw unseen('not-found')
    const { request, given, life } = await enter(tools, sql, officer, 'assistance.find-paper', it.request, at)
    await tools.remember(sql, {
      act: given.act,
      by: { officer: given.officer, name: given.officerName },
      purpose: given.purpose,
      case: request.caseId,
      subject: `request:${request.id}`,
      content: { code: it.code },
      at,
    })
    return { paper: it, request, life }
  }

  return {
    print: (officer: Officer, id: string, form: z.infer<typeof printForm>, at: Instant) =>
      print(officer, id, form, 'assistance.print', at),
    sign: (officer: Officer, id: string, form: z.infer<typeof printForm>, at: Instant) =>
      print(officer, id, form, 'assistance.sign-paper', at),

    list: (officer: Officer, id: string, at: Instant) =>
      tools.transaction(async (sql) => {
        const { request } = await enter(tools, sql, officer, 'assistance.read', id, at)
        return { items: await store.papersOf(sql, request), signs: press.sign !== undefined }
      }),

    /** From a code, typed or scanned, to the record. */
    find: (officer: Officer, text: string, scanned: readonly number[] | undefined, at: Instant) =>
      tools.transaction(async (sql) => {
        permit({ officer, act: 'assistance.find-paper', at })
        const read = readCode(text)
        if (!read) throw refuse('code-unreadable')
        const { paper, request, life } = await found(sql, officer, await store.byCode(sql, read.code), at)
        const { request: _, case: __, ...shown } = paper
        return {
          paper: shown,
          request: request.id,
          reference: request.reference,
          title: request.content.title,
          state: request.state,
          current: digestOf(documentOf(request, life, asked(paper))) === paper.digest,
          seals: pageSeals(paper.digest, paper.code, paper.pages),
          ...(scanned && { scan: inOrder(scanned, paper.pages) }),
        }
      }),

    /** Signatures of a file, whoever made it; and whether it is a paper of ours to the last byte. */
    async checkFile(officer: Officer, body: AsyncIterable<Uint8Array>, at: Instant) {
      permit({ officer, act: 'assistance.find-paper', at })
      const parts: Uint8Array[] = []
      let size = 0
      for await (const part of body) {
        size += part.length
        if (size > file_max_bytes) throw refuse('file-too-large', { mebibytes: String(file_max_bytes >> 20) })
        parts.push(part)
      }
      const bytes = new Uint8Array(Buffer.concat(parts))
      const sha256 = bytesToHex(hash(bytes))
      const pdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
      const signatures = pdf ? await press.check(bytes, at) : []
      const ours = await tools.transaction(async (sql) => {
        const it = await store.byFile(sql, sha256)
        const request = it && (await find(sql, it.request))
        const facts = request && (await tools.caseFacts(sql, request.caseId))
        if (!it || !request || !facts?.members.includes(officer.id)) return undefined
        await found(sql, officer, it, at)
        return { code: it.code, request: request.id, reference: request.reference }
      })
      return { sha256, bytes: bytes.length, pdf, signatures, ...(ours && { paper: ours }) }
    },

    /**
     * What anyone who holds the paper may know of it: that this authority made it, when, how many pages, which seals and digests, and where
     * the ledger has it. Nothing of what it says, nor whom it went to. The code is the key: 100 bits that stand on the paper alone.
     */
    inPublic: (text: string) =>
      tools.transaction(async (sql) => {
        const read = readCode(text)
        const paper = read && (await store.byCode(sql, read.code))
        if (!paper) return undefined
        const { code, version, digest: content, pages, sha256, signed, at, entry } = paper
        return {
          code,
          authority: tools.self.authority,
          state: tools.self.state,
          node: tools.self.node,
          at,
          version,
          digest: content,
          pages,
          sha256,
          signed,
          seals: pageSeals(content, code, pages),
          ledger: await press.placed(sql, entry),
        }
      }),
  }
}

export type PapersDesk = ReturnType<typeof papersDesk>
