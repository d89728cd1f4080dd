/** Vectors of joint teams: signed events, good and bad, and what the set of them shows in whatever order it is read. */
import { neededSections } from '../src/teams/agreement/sections.ts'
import type { Deed } from '../src/teams/event/deeds.ts'
import { eventId, named, type SignedEvent, signEvent, teamName } from '../src/teams/event/event.ts'
import { fold } from '../src/teams/fold/fold.ts'

type Party = Readonly<{ node: string; signing: string; sign(bytes: Uint8Array): Uint8Array }>

export function teamVectors(parties: readonly Party[]) {
  const [one, two] = parties as [Party, Party]
  const founding = {
    kind: 'propose' as const,
    nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
    title: 'Example team',
    purpose: 'An example',
    offences: [],
    parties: [one, two].map(({ node }) => ({ node, state: node.slice(0, 2).toUpperCase(), authority: `Authority of ${node}` })),
  }
  const team = teamName(one.node, founding)
  const events: SignedEvent[] = []
  const write = (by: Party, does: Deed, member?: string): string => {
    const last = events.at(-1)
    const body = {
      v: 1 as const,
      team,
      lane: 'team',
      clock: events.length + 1,
      after: last ? [eventId(unsigned(last))] : [],
      by: { node: by.node, name: 'Amara Diallo', ...(member && { member }) },
      at: `2026-11-23T12:00:${String(events.length).padStart(2, '0')}.000Z`,
      salt: String(events.length).padStart(22, '0'),
      does,
    }
    events.push(signEvent(body, (bytes) => Buffer.from(by.sign(bytes)).toString('base64url')))
    return eventId(body)
  }
  write(one, founding)
  const clauses: Record<string, string> = {}
  for (const section of neededSections) {
    const period = section === 'period' ? { from: '2026-01-01', until: '2027-12-31' } : {}
    clauses[section] = write(one, { kind: 'clause', edition: 1, section, text: `About ${section}.`, over: [], ...period })
    write(two, { kind: 'agree', edition: 1, section, clause: clauses[section] })
  }
  const { toSign } = fold(team, events.map(named))!.agreement.editions[0]!
  for (const by of [one, two])
    write(by, { kind: 'sign', edition: 1, clauses, digest: toSign!.digest, capacity: 'Prosecutor' } as Deed)
  for (const by of [one, two])
    write(by, { kind: 'seat', member: by.node, name: 'A', authority: 'B', function: 'leader', administrator: false })
  const at = '2026-11-24T05:00:00.000Z'
  const where = { name: 'Example street', state: 'XA', zone: 'UTC' }
  write(one, { kind: 'operation', operation: 'op', title: 'Day', text: 'An example', zero: at, over: [] }, one.node)
  write(
    one,
    { kind: 'target', operation: 'op', target: 't', label: 'T', where, node: one.node, unit: 'U', at, over: [] },
    one.node,
  )
  write(one, { kind: 'status', operation: 'op', target: 't', status: 'entered', over: [] }, one.node)
  write(two, { kind: 'status', operation: 'op', target: 't', status: 'aborted', over: [] }, two.node)
  const folded = fold(team, events.map(named))!
  const first = events[0]!
  return {
    team,
    keys: Object.fromEntries([one, two].map((it) => [it.node, it.signing])),
    events: events.map((event) => ({ id: eventId(unsigned(event)), event })),
    shows: {
      state: folded.state,
      agreement: toSign!.digest,
      status: folded.operations[0]!.targets[0]!.status!.writes.map((it) => it.value.status),
      conflict: true,
      aside: 0,
    },
    bad: [
      { name: 'other words than were signed', event: { ...first, does: { ...founding, title: 'Another' } } },
      { name: 'signed by another node', event: { ...first, by: { ...first.by, node: two.node } } },
      { name: 'a clock that was moved', event: { ...first, clock: 9 } },
    ],
  }
}

function unsigned({ signature: _, ...body }: SignedEvent) {
  return body
}
