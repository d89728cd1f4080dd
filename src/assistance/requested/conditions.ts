/** The use conditions that go on evidence as it leaves: what the requesting side accepted, and the speciality that the convention itself imposes. */
import type { UseCondition } from '../../evidence/conditions.ts'
import type { PackedExhibit } from '../../evidence/forms.ts'
import type { Id, NodeId } from '../../kernel/id.ts'
import type { CalendarDate, Instant } from '../../kernel/instant.ts'
import { citationOf } from '../life/citations.ts'
import type { Life } from '../life/events.ts'
import type { ManifestItem } from '../life/steps.ts'
import type { Request } from '../request.ts'

/** The Directive has no article on speciality: under an EIO use is limited by explicit conditions alone. */
const speciality: Readonly<Record<string, string>> = {
  UNTOC: 'UNTOC 18(19)',
  'VIENNA-1988': 'VIENNA-1988 7(13)',
  UNCAC: 'UNCAC 46(19)',
}

export function conditionsOn(
  request: Request,
  life: Life,
  node: NodeId,
  at: Instant,
  newId: () => Id<'condition'>,
): UseCondition[] {
  const proceedings = [request.theirReference, life.content.conducting.reference]
    .filter((r): r is string => !!r)
    .map((r) => r.slice(0, 80))
  const one = (kind: UseCondition['kind'], basis: string, text: string, until?: string): UseCondition => ({
    id: newId(),
    kind,
    basis,
    imposedBy: node,
    imposedAt: at,
    ...(text && { text }),
    allowed: proceedings,
    ...(until && { until: until as CalendarDate }),
    exculpatoryExit: kind !== 'delete_by',
    consents: [],
  })
  const agreed = life.conditions
    .filter((c) => c.acceptedAt)
    .map((c) => one(c.kind, c.basis || citationOf('accept-with-conditions', life.content.instrument), c.text, c.until))
  const basis = speciality[life.content.instrument]
  const own = basis && !agreed.some((c) => c.kind === 'speciality') ? [one('speciality', basis, '')] : []
  return [...agreed, ...own]
}

export const withConditions = (packed: PackedExhibit, conditions: readonly UseCondition[]): PackedExhibit => ({
  ...packed,
  conditions: [...packed.conditions, ...conditions] as PackedExhibit['conditions'],
})

export const manifestItem = (packed: PackedExhibit, measure: string | undefined): ManifestItem => ({
  exhibit: packed.id,
  number: packed.number,
  name: packed.name,
  mime: packed.mime,
  bytes: packed.size,
  sha256: packed.sha256,
  ...(measure && { measure }),
  conditions: packed.conditions.map((c) => ({ kind: c.kind, text: c.text ?? '', basis: c.basis })),
})
