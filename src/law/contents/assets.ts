/** Contents of a freezing certificate and a confiscation certificate: Regulation (EU) 2018/1805, Annexes I and II. */
import type { DraftFacts } from '../draft.ts'
import type { MeasureFamily } from '../measures.ts'
import { blank, type Gap, type Rule } from './gap.ts'

/** Article 3(1): a maximum of at least three years in the issuing State. */
const threshold_months = 36
const asks = (family: MeasureFamily, d: DraftFacts): boolean => d.measures.some((m) => m.family === family)
const whenFreezing =
  (rule: (d: DraftFacts) => readonly Gap[]): Rule =>
  (d) =>
    asks('freeze', d) ? rule(d) : undefined
const whenConfiscating =
  (rule: (d: DraftFacts) => readonly Gap[]): Rule =>
  (d) =>
    asks('confiscation-foreign', d) ? rule(d) : undefined

/** Section D: a sum of money needs the sum; everything else its description. */
const property: Rule = ({ assets }) => {
  if (!assets?.concerns) return [{}]
  if (assets.concerns === 'money') return blank(assets.amount) ? [{ pointer: '/assets/amount' }] : []
  return blank(assets.description) ? [{ pointer: '/assets/description' }] : []
}

const offence: Rule = (d) =>
  d.offences.length
    ? d.offences.flatMap((o, at): Gap[] => (blank(o.citation) ? [{ pointer: `/offences/${at}/citation` }] : []))
    : [{}]

const listThreshold: Rule = (d) => {
  if (!d.assets?.listCategories?.length) return undefined
  return d.offences.some((o) => o.lifeSentence || (o.maxPenalty_months ?? 0) >= threshold_months)
    ? []
    : [{ pointer: '/offences/0/maxPenalty_months', params: { months: threshold_months } }]
}

/** Section H: who did not appear must have known, been defended or been served; the certificate says how. */
const trial = ({ assets }: DraftFacts): readonly Gap[] => {
  if (!assets?.trial) return [{}]
  const explained = ['informed-otherwise', 'lawyer', 'served'].includes(assets.trial)
  return explained && blank(assets.trialDetail) ? [{ pointer: '/assets/trialDetail' }] : []
}

export const assetRules: Readonly<Record<string, Rule>> = {
  'freeze-one-kind': (d) => (asks('freeze', d) === asks('confiscation-foreign', d) ? [{}] : []),
  'freeze-issuer': whenFreezing(({ assets }) => {
    if (!assets?.issuingKind) return [{}]
    return assets.issuingKind === 'other' && blank(assets.validatedBy) ? [{ pointer: '/assets/validatedBy' }] : []
  }),
  'freeze-urgency': whenFreezing((d) => (d.assets?.immediate && blank(d.urgency?.grounds) ? [{}] : [])),
  'freeze-persons': (d) => (d.persons.length ? [] : [{}]),
  'freeze-property': property,
  'freeze-location': ({ assets }) => (blank(assets?.whyThere) ? [{}] : []),
  'freeze-facts': (d) => (d.facts.some((f) => !blank(f.text)) ? [] : [{}]),
  'freeze-grounds': whenFreezing(({ assets }) => (blank(assets?.grounds) ? [{}] : [])),
  'freeze-offence': offence,
  'freeze-list-threshold': listThreshold,
  'freeze-confidentiality': whenFreezing((d) => (d.confidentiality === undefined ? [{}] : [])),
  'freeze-confiscation-follows': whenFreezing(({ assets }) => (assets?.follows ? [] : [{}])),
  'freeze-alternatives': ({ assets }) => (assets?.alternatives ? [] : [{}]),
  'freeze-remedies': whenFreezing(({ assets }) => (assets?.remedies ? [] : [{}])),
  'confiscation-court': whenConfiscating(({ assets }) =>
    (['court', 'orderedOn', 'finalOn'] as const).flatMap((name) =>
      blank(assets?.[name]) ? [{ pointer: `/assets/${name}` }] : [],
    ),
  ),
  'confiscation-decided': whenConfiscating(({ assets }) => (assets?.decided ? [] : [{}])),
  'confiscation-trial': whenConfiscating(trial),
}
