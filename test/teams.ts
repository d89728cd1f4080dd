/** What the tests of joint teams share: nodes with real databases, cases, ledger and keys; the line between them is a list that a test may cut. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { agreedPartners } from '../src/assistance/parallel/desk.ts'
import { casesDesk } from '../src/cases/desk.ts'
import { caseFacts, caseTitle, memberCases } from '../src/cases/store.ts'
import { verifyEd25519 } from '../src/directory/ed25519.ts'
import type { ExhibitId } from '../src/evidence/exhibit.ts'
import { find as findExhibit } from '../src/evidence/store.ts'
import { wrappedGroupSeal } from '../src/federation/group.ts'
import type { Handler, Letter, MessageId, Parcel } from '../src/federation/letter.ts'
import type { CaseId, NodeId, OfficerId } from '../src/kernel/id.ts'
import { type Instant, plus_ms } from '../src/kernel/instant.ts'
import type { Officer, Role } from '../src/kernel/officer.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import type { Sql } from '../src/kernel/sql.ts'
import { lawBook } from '../src/law/registry.ts'
import { remembering } from '../src/ledger/desk.ts'
import type { Entry, Remember } from '../src/ledger/entry.ts'
import { oblivious } from '../src/node/sealing/oblivious.ts'
import { openSealer, sealingPublicKey } from '../src/node/sealing/sealer.ts'
import { blindDesk } from '../src/screening/blind/desk.ts'
import * as calls from '../src/screening/blind/holding/calls/store.ts'
import * as held from '../src/screening/blind/holding/store.ts'
import { neededSections } from '../src/teams/agreement/sections.ts'
import { eraseDue, type TeamsTools, teamsDesk, teamsHandlers } from '../src/teams/desk.ts'
import type { TeamId } from '../src/teams/event/event.ts'
import { testDatabase } from './database.ts'
import { report, room } from './exhibits.ts'

export const morning = '2026-11-23T06:00:00.000Z' as Instant
/** What a node's clock says when it looks for what is due. */
export const clock = { at: morning }
export const later = (minutes: number): Instant => plus_ms(morning, minutes * 60_000)

const officer = (id: string, name: string, ...roles: Role[]): Officer => ({
  id: id as OfficerId,
  name,
  authority: 'Central Authority',
  roles,
  signedInAt: morning,
  steppedUpAt: '2036-01-01T00:00:00.000Z' as Instant,
})
export const amara = officer('amara', 'Amara Diallo', 'prosecutor')
export const bo = officer('bo', 'Bo Lindqvist', 'desk-officer')
export const dario = officer('dario', 'Dario Vella', 'investigator')
const staff = [amara, bo, dario]

type Posted = Readonly<{ from: NodeId; parcel: Parcel; body: string; n: number }>

/** Letters wait here until a test delivers them: in the order of their chain, and not while the line between two nodes is cut. */
export class Line {
  readonly waiting: Posted[] = []
  readonly sent: Posted[] = []
  readonly cut = new Set<string>()
  send(from: NodeId, parcel: Parcel): void {
    const letter = { from, parcel, body: JSON.stringify(parcel.body), n: this.sent.length }
    this.sent.push(letter)
    this.waiting.push(letter)
  }
  sever(one: string, other: string): void {
    for (const it of [`${one} ${other}`, `${other} ${one}`]) this.cut.add(it)
  }
  mend(): void {
    this.cut.clear()
  }
}

export async function teamNode(id: string, line: Line, others: () => readonly TeamNode[]) {
  const db = await testDatabase({ max: 2 })
  const self = id as NodeId
  const keys = generateKeyPairSync('ed25519')
  const seed = randomBytes(32)
  const sealer = openSealer([seed])
  const entries: Entry[] = []
  const ledger = remembering(db, { origin: `${id}.example/log`, node: self })
  const staged = new Map<Sql, Parcel[]>()
  const transaction = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    let last: Parcel[] = []
    const result = await db.transaction(async (sql) => {
      staged.set(sql, [])
      const it = await work(sql)
      last = staged.get(sql) ?? []
      return it
    })
    for (const parcel of last) line.send(self, parcel)
    return result
  }
  const remember: Remember = async (sql, entry) => {
    entries.push(entry)
    return ledger(sql, entry)
  }
  const rooms = { ...db, transaction, node: self, remember }
  const cases = casesDesk({
    ...rooms,
    officer: async (_, who) => staff.find((o) => o.id === who) ?? null,
    intake: async () => [
      { ...bo, function: 'desk' },
      { ...amara, function: 'prosecution' },
    ],
  })
  const evidence = await room(self, { transaction, remember, caseFacts, caseTitle }, db)
  const partner = {
    node: id,
    state: id.slice(0, 2).toUpperCase(),
    authority: `Authority of ${id}`,
    keys: [keys.publicKey.export({ format: 'jwk' }).x as string],
    sealing: sealingPublicKey(seed),
  }
  const line_ = { fails: 0 }
  const post: TeamsTools['post'] = async (sql, parcel) => {
    staged.get(sql)?.push(parcel)
    return 'm' as MessageId
  }
  const blind = blindDesk({ ...rooms, caseFacts, post, ...(await oblivious()) })
  const tools: TeamsTools = {
    ...rooms,
    self: { ...partner, zone: 'Europe/Rome' },
    sign: (bytes) => sign(null, bytes, keys.privateKey),
    verify: verifyEd25519,
    salt: () => randomBytes(16).toString('base64url'),
    group: wrappedGroupSeal(sealer, () => randomBytes(32)),
    post,
    partner: async (_, node) => others().find((it) => it.partner.node === node)?.partner,
    partners: async () => others().map((it) => it.partner),
    lineTo: async () => line_,
    deliveriesOf: async () => [],
    lawBook: async () => lawBook,
    caseFacts,
    memberCases,
    exhibit: async (sql, of, id) => (await findExhibit(sql, of, id as ExhibitId)) ?? undefined,
    packExhibits: (sql, given, ids, transfer) => evidence.desk.packExhibits(sql, given, ids as ExhibitId[], transfer),
    unpackExhibits: evidence.desk.unpackExhibits,
    matching: {
      hold: blind.hold,
      ask: blind.ask,
      takeBack: blind.takeBack,
      async letGo(sql, to, id) {
        const set = await held.findSet(sql, id)
        if (set) await blind.letGo(sql, to, set)
      },
      partners: async (sql, at) => [...(await agreedPartners(sql, at))].sort(),
      met: async (sql, of) => (await calls.ofCase(sql, of)).filter((call) => call.aim === 'deconfliction'),
    },
    officer: async (_, who) => staff.find((o) => o.id === who) ?? null,
    openIncomingCase: (sql, it, at) => cases.openIncomingCase(sql, it, at),
  }
  const handlers = new Map([...teamsHandlers(tools), ...blind.handlers].map((h) => [h.kind, h as Handler]))
  return {
    id,
    db,
    tools,
    partner,
    entries,
    cases,
    desk: teamsDesk(tools),
    evidence,
    blind,
    erase: () => eraseDue({ ...tools, now: () => clock.at }),
    /** An exhibit in the case of a team, as an officer of this node takes it in. */
    async exhibit(file: CaseId, text: string): Promise<ExhibitId> {
      return (await evidence.desk.add(amara, file, report(text), morning)).id
    },
    /** Takes one letter in; the code of the refusal when it is refused, `fault` when it must come again. */
    async receive(it: Posted, at: Instant): Promise<string | undefined> {
      const handler = handlers.get(it.parcel.kind)!
      const body = handler.schema.parse(JSON.parse(it.body))
      const letter: Letter = {
        id: `m-${it.n}` as MessageId,
        from: it.from,
        chain: it.parcel.chain,
        seq: it.n,
        kind: it.parcel.kind,
        body,
        sentAt: at,
        receivedAt: at,
      }
      try {
        await transaction((sql) => handler.receive(sql, letter))
        return undefined
      } catch (no) {
        if (no instanceof Refusal) return no.code
        if (no instanceof Error && /founding letter|does not open/.test(no.message)) return 'fault'
        throw no
      }
    },
    async openCase(): Promise<CaseId> {
      const form = { title: 'Lanterna', purpose: 'Investigation into trafficking in persons', basis: 'Art. 601', instruments: [] }
      const file = await cases.open(amara, form as never, morning)
      await cases.addMember(amara, file.id, { officer: bo.id, function: 'desk' }, morning)
      await cases.addMember(amara, file.id, { officer: dario.id, function: 'investigation' }, morning)
      return file.id
    },
  }
}
export type TeamNode = Awaited<ReturnType<typeof teamNode>>

/** As many nodes as there are names, each a partner of all others. */
export async function teamNodes(...names: string[]) {
  const line = new Line()
  const all: TeamNode[] = []
  for (const name of names) all.push(await teamNode(name, line, () => all.filter((it) => it.id !== name)))
  /** Delivers what can be delivered, again and again until nothing moves; the codes of what was refused. */
  const deliver = async (at: Instant): Promise<string[]> => {
    const refused: string[] = []
    for (let moved = true; moved; ) {
      moved = false
      for (const letter of [...line.waiting]) {
        const pair = `${letter.from} ${letter.parcel.to}`
        const earlier = line.waiting.find((it) => `${it.from} ${it.parcel.to}` === pair)
        if (line.cut.has(pair) || earlier !== letter) continue
        const code = await all.find((it) => it.id === letter.parcel.to)!.receive(letter, at)
        if (code === 'fault') continue
        line.waiting.splice(line.waiting.indexOf(letter), 1)
        moved = true
        if (code) refused.push(code)
      }
    }
    return refused
  }
  return { nodes: all, line, deliver }
}

/** Every section that is needed, proposed by the first node and agreed by the others, up to the signatures. */
export async function agreed(nodes: readonly TeamNode[], deliver: (at: Instant) => Promise<string[]>, until = '2027-11-22') {
  const [first, ...others] = nodes as [TeamNode, ...TeamNode[]]
  const file = await first.openCase()
  const form = { case: file, title: 'Lanterna', purpose: 'Trafficking from Benin City', offences: ['trafficking-in-persons'] }
  const { team } = await first.desk.propose(amara, { ...form, nodes: others.map((it) => it.id) }, morning)
  await deliver(morning)
  for (const section of neededSections) {
    const period = section === 'period' ? { from: '2026-11-23', until } : {}
    const deed = { kind: 'clause' as const, edition: 1, section, text: `The parties agree on ${section}.`, over: [], ...period }
    const { event } = await first.desk.negotiate(amara, team, { deed }, morning)
    await deliver(morning)
    for (const it of others)
      await it.desk.negotiate(amara, team, { deed: { kind: 'agree', edition: 1, section, clause: event } }, morning)
  }
  await deliver(morning)
  return team
}

export async function sign_(node: TeamNode, team: TeamId, at: Instant) {
  const edition = (await node.desk.read(amara, team, at)).agreement.editions.at(-1)!
  return node.desk.sign(amara, team, { edition: edition.n, digest: edition.toSign ?? '0'.repeat(64), capacity: 'Prosecutor' }, at)
}

/** A team that all have signed, with a leader and an investigator of each node seated. */
export async function openTeam(nodes: readonly TeamNode[], deliver: (at: Instant) => Promise<string[]>) {
  const team = await agreed(nodes, deliver)
  for (const it of nodes) await sign_(it, team, later(1))
  await deliver(later(1))
  const seated = async (node: TeamNode, who: Officer, does: 'leader' | 'investigator') => {
    await node.desk.seat(amara, team, { officer: who.id, function: does, administrator: false }, later(2))
    return (await node.desk.read(amara, team, later(2))).members.findLast((m) => m.node === node.id)!.id
  }
  const leaders = []
  for (const it of nodes) leaders.push(await seated(it, amara, 'leader'))
  await deliver(later(2))
  return { team, leaders }
}
