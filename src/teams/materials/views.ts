/** Material of a team as its page shows it, with what the rules say about each piece. */
import { z } from 'zod'
import type { NodeId } from '../../kernel/id.ts'
import type { MemberId } from '../event/event.ts'
import { erasures, keptKinds, origins, regimes, transferGrounds, usePurposes } from '../event/files.ts'
import type { Material } from '../fold/files.ts'
import type { Team } from '../fold/fold.ts'
import { leads } from '../fold/space.ts'
import {
  disclosedBy,
  erasesAt,
  materialStandings,
  mayBeTakenIn,
  standingOf,
  stateOf,
  type Union,
  useStanding,
} from '../rules/rules.ts'
import { by, list } from '../show/held.ts'
import type { Waiting } from './waiting.ts'

const use = z.object({
  ...by,
  use: z.string(),
  purpose: z.enum(usePurposes),
  text: z.string(),
  answers: list(z.object({ ...by, answer: z.enum(['given', 'refused']), reason: z.string() })),
  verdict: z.enum(['free', 'notice', 'waits', 'given', 'refused', 'outside']),
  article: z.string(),
  waits: list(z.string()),
  /** Whether an answer of the reader's own authority is waited for, and the reader may give it. */
  mine: z.boolean(),
})
const material = z.object({
  ...by,
  material: z.string(),
  lane: z.string(),
  title: z.string(),
  kept: z.enum(keptKinds),
  origin: z.enum(origins),
  available: z.string(),
  law: z.string(),
  since: z.string().optional(),
  source: z.string().optional(),
  conditions: z.string().optional(),
  persons: z.boolean(),
  transfer: z.object({ ground: z.enum(transferGrounds), text: z.string() }).optional(),
  file: z.object({ number: z.string(), name: z.string(), size: z.number(), sha256: z.string() }),
  standing: z.enum(materialStandings),
  verdict: z.object({ ...by, verdict: z.enum(['release', 'reject']), reason: z.string() }).optional(),
  takenIn: list(z.string()),
  /** A copy waits on this node; when it goes; whether it has gone. */
  here: z.object({ eraseBy: z.string(), goneAt: z.string().optional() }).optional(),
  erases: z.object({ at: z.string(), why: z.enum(erasures) }),
  erased: list(z.object({ ...by, why: z.enum(erasures) })),
  disclosedBy: list(z.string()),
  mayTakeIn: z.boolean(),
  mayVerify: z.boolean(),
  uses: list(use),
})

export const filesSchema = z
  .object({
    items: list(material),
    thirdStates: list(z.string()),
    unionBasis: z.boolean(),
    controller: z.string().optional(),
    regimes: list(
      z.object({
        node: z.string(),
        state: z.string(),
        self: z.boolean(),
        regime: z.enum(regimes).optional(),
        law: z.string().optional(),
        text: z.string().optional(),
        over: list(z.string()),
      }),
    ),
  })
  .meta({ id: 'TeamFilesView' })
export type FilesView = z.infer<typeof filesSchema>

type Reader = Readonly<{ seats: readonly MemberId[]; self: NodeId; union: Union; waiting: readonly Waiting[] }>

function materialOf(team: Team, it: Material, { seats, self, union, waiting }: Reader): FilesView['items'][number] {
  const own = team.space.members.filter((m) => seats.includes(m.id))
  const standing = standingOf(team, it, union)
  const copy = waiting.find((one) => one.material === it.material && one.way === 'in')
  const administers = own.some((m) => m.administrator) && it.node !== self
  const open = mayBeTakenIn(standing) || (standing === 'quarantined' && administers)
  const { days: _, ...rest } = it
  return {
    ...rest,
    standing,
    ...(copy && { here: { eraseBy: copy.eraseBy, ...(copy.goneAt && { goneAt: copy.goneAt }) } }),
    erases: erasesAt(team, it),
    disclosedBy: disclosedBy(team, it).map((node) => stateOf(team, node)),
    mayTakeIn: copy !== undefined && !copy.goneAt && open && !it.takenIn.includes(self),
    mayVerify: standing === 'quarantined' && administers,
    uses: it.uses.map((one) => {
      const stands = useStanding(team, it, one, union)
      return { ...one, ...stands, mine: stands.waits.includes(self) && own.some(leads) }
    }),
  }
}

export function filesView(team: Team, reader: Reader): FilesView {
  const { files } = team
  return {
    items: files.materials.map((it) => materialOf(team, it, reader)),
    thirdStates: [...reader.union.thirdStates],
    unionBasis: reader.union.unionBasis,
    ...(files.controller && { controller: files.controller }),
    regimes: team.parties
      .filter((p) => !p.left)
      .map((p) => {
        const held = files.regimes.get(p.node)
        const over = held?.writes.map((w) => w.id) ?? []
        return { node: p.node, state: p.state, self: p.node === reader.self, ...held?.value, over }
      }),
  }
}
