/**
 * What the other side may say against a draft, as far as its own facts show it, and where that State wants it sent. A ground is optional and
 * a person decides on it: the sender is told early, with the article, and answers it or gives reasons for going on.
 */
import { checksOf } from './contents.ts'
import type { Check, DraftFacts } from './draft.ts'
import { appliesTo, type Ground, groundsOf } from './grounds.ts'
import { isCoercive } from './measures.ts'
import { declarationsOn } from './participation.ts'
import { instrumentOf, type LawBook } from './registry.ts'

type Place = Readonly<{ pointer: string; params: Readonly<Record<string, string>> }>

/** Orders on assets and extradition know little but special grounds: there they are the rule and foretell nothing. */
const special = (ground: Ground): boolean =>
  ground.measures !== undefined && !ground.measures.includes('extradition') && !ground.instruments.includes('EU-FREEZE')

/** Where a draft invites a ground; none when nothing in it does. */
function invited(ground: Ground, draft: DraftFacts): readonly Place[] {
  const measures = draft.measures.flatMap((m, at) => (appliesTo(ground, m.family) ? [{ m, at }] : []))
  const at = (it: (typeof measures)[number], field = 'family'): Place => ({
    pointer: `/measures/${it.at}/${field}`,
    params: { ground: ground.id, measure: it.m.family },
  })
  if (ground.proceedings) {
    const type = draft.eio?.typeOfProceedings
    return type && ground.proceedings.includes(type) ? measures.filter(({ m }) => isCoercive(m.family)).map((it) => at(it)) : []
  }
  if (special(ground)) return measures.map((it) => at(it))
  if (ground.waiver)
    return measures.filter(({ m }) => m.particulars?.privileged?.trim()).map((it) => at(it, 'particulars/privileged'))
  if (ground.assurances?.includes('no-death-penalty') && !draft.assurances?.includes('no_death_penalty'))
    return draft.offences.flatMap((o, i) =>
      o.deathPenaltyPossible ? [{ pointer: `/offences/${i}/deathPenaltyPossible`, params: { ground: ground.id } }] : [],
    )
  return []
}

export const checkObjections = (draft: DraftFacts): Check[] =>
  groundsOf(draft.instrument)
    .filter((g) => g.effect === 'refusal')
    .flatMap((g) => {
      const places = invited(g, draft)
      return places.length > 0
        ? checksOf('likely-objection', places, { article: g.article, source: g.source, confidence: g.confidence })
        : []
    })

/** The authority and the channel that the requested State notified: one is shown, the other has to be answered. */
export function checkAuthority(draft: DraftFacts, book: LawBook): Check[] {
  const parent = instrumentOf(draft.instrument, book)?.parent
  const notices = [draft.instrument, parent].flatMap((id) => (id ? declarationsOn(id, draft.to, draft.on, book) : []))
  return notices.flatMap((d): Check[] => {
    if (d.effect !== 'central-authority' && d.effect !== 'channel') return []
    const params = { state: draft.to, notified: d.text }
    const cite = { article: d.articles.join('; '), source: d.source, confidence: d.confidence }
    if (d.effect === 'channel') return checksOf('channel-notified', [{ params }], cite)
    return checksOf('authority-notified', [], cite).map((c) => ({ ...c, params }))
  })
}
