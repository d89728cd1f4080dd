/**
 * The policies once more, written by hand from their sentences and knowing nothing of clauses: what the evaluator and the condition for
 * lists are held against. And questions by chance, most of them one step away from being allowed, so that each clause decides some.
 */
import { type Attribute, attributes, bareRequest, plainItem, type Question } from '../src/protection/decision/attributes.ts'

export type Chance = () => number

/** Mulberry32: the same numbers from the same seed on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const nodes = ['it-central', 'fr-central', 'ng-central', null] as const
const kinds = ['person', 'statement', 'exhibit', 'notice', 'match', null] as const
const purposes = ['investigation', 'prosecution', 'protection-of-victims', 'missing-person', 'border-control', null] as const
const days = ['2026-11-22', '2026-11-23', '2026-11-24', null] as const
const specials = ['ethnic-origin', 'political-opinion', 'religion', 'trade-union', 'genetic', 'biometric', 'health', 'sex-life']
const uses = ['read', 'search', 'record', 'alter', 'erase', 'combine', 'report', 'diagram', 'judicial', 'export', 'share', 'hit']

/** What each attribute can be; a list stands for all its sub-sets. */
export const domains: Readonly<Record<Attribute, readonly (string | number | boolean | null)[]>> = {
  'officer.id': ['amara', 'bo', null],
  'officer.roles': ['analyst', 'auditor', 'approver'],
  'officer.clearance': [0, 1, 2, 3],
  'officer.cases': ['case-1', 'case-2'],
  'officer.presence_s': [0, 299, 300, 301, null],
  'here.node': ['it-central', 'fr-central', null],
  'act.roles': ['analyst', 'auditor'],
  'act.leaves': [true, false],
  'act.writes': [true, false],
  'act.second': [true, false],
  'act.oversight': [true, false],
  'act.use': uses,
  'act.fields': ['name', 'born', ...specials],
  'act.automated': [true, false],
  'act.bindsPerson': [true, false],
  'why.stated': [true, false],
  'why.purpose': purposes,
  'why.basis': ['untoc-18', null],
  'why.case': ['case-1', null],
  'why.reason_chars': [0, 19, 20, 21],
  'why.strictlyNecessary': [true, false],
  'why.subjects': [1, 49, 50, 51, 52],
  'why.inHour': [0, 99, 100, 101, 102],
  'why.approved': [true, false],
  'to.node': nodes,
  'to.state': ['FR', 'NG', null],
  'to.transfer': ['member', 'adequate', 'safeguards', 'derogation', 'none', null],
  'to.originAuthorised': [true, false],
  'to.deathPenalty': ['none', 'risk', 'assured', null],
  'to.illTreatment': ['none', 'risk', null],
  'from.node': nodes,
  'from.rules': ['same', 'earlier', 'unknown', 'unsaid', null],
  'when.day': ['2026-11-23', null],
  'item.kind': kinds,
  'item.personal': [true, false],
  'item.case': ['case-1', 'case-2', 'case-3', null],
  'item.caseClosed': [true, false],
  'item.owner': nodes,
  'item.preparedBy': ['amara', 'bo', 'chiara'],
  'item.classification': [0, 1, 2, 3],
  'item.codes': ['H0', 'H1', 'H2', 'H3'],
  'item.judicialGrants': ['it-central', 'fr-central'],
  'item.shareGrants': ['fr-central', 'ng-central'],
  'item.onlyRecipients': ['fr-central', 'ng-central'],
  'item.notStates': ['FR', 'NG'],
  'item.onlyPurposes': ['investigation', 'prosecution'],
  'item.useUntil': days,
  'item.tlp': ['clear', 'green', 'amber', 'amber+strict', 'red', null],
  'item.pap': ['clear', 'red', null],
  'item.conditionsOpen': [true, false],
  'item.category': ['suspect', 'convicted', 'victim', 'witness', null],
  'item.minor': [true, false],
  'item.special': ['health', 'religion'],
  'item.privileged': [true, false],
  'item.basisMarked': [true, false],
  'item.confirmed': [true, false],
  'item.reviewBy': days,
  'item.restrictedTo': ['investigation', 'prosecution'],
  'item.held': [true, false],
}

/** A question to which every policy says nothing: the point that chance walks away from. */
const innocent: Question = {
  ...bareRequest,
  ...plainItem,
  'officer.id': 'amara',
  'officer.roles': ['analyst'],
  'officer.clearance': 2,
  'officer.cases': ['case-1'],
  'officer.presence_s': 10,
  'here.node': 'it-central',
  'act.roles': ['analyst'],
  'why.stated': true,
  'why.purpose': 'investigation',
  'why.basis': 'untoc-18',
  'why.case': 'case-1',
  'why.reason_chars': 40,
  'to.transfer': 'member',
  'when.day': '2026-11-23',
  'item.case': 'case-1',
  'item.owner': 'it-central',
  'item.category': 'suspect',
}

const names = Object.keys(attributes) as Attribute[]
const requestNames = names.filter((name) => attributes[name].of === 'request')
const itemNames = names.filter((name) => attributes[name].of === 'item')

const oneOf = <T>(all: readonly T[], chance: Chance): T => all[Math.floor(chance() * all.length)]!

function draw(name: Attribute, chance: Chance): unknown {
  const domain = domains[name]
  if (attributes[name].kind !== 'set') return oneOf(domain, chance)
  const odds = chance() < 0.4 ? 0 : 1.5 / domain.length
  return domain.filter(() => chance() < odds)
}

/** `from` with some of the named attributes drawn anew. */
function walked(from: Question, among: readonly Attribute[], most: number, chance: Chance): Question {
  const steps = Math.floor(chance() * (most + 1))
  const moved: Record<string, unknown> = { ...from }
  for (let i = 0; i < steps; i++) {
    const name = oneOf(among, chance)
    moved[name] = draw(name, chance)
  }
  return moved as Question
}

/** Questions about these attributes: each drawn anew or left innocent. */
export const questionsOn = (about: readonly Attribute[], chance: Chance): Question => ({
  ...innocent,
  ...Object.fromEntries(about.filter(() => chance() < 0.7).map((name) => [name, draw(name, chance)])),
})

/** One who asks, and things asked about: lists are questions of one request. */
export const askedBy = (chance: Chance): Question =>
  walked({ ...innocent, ...(chance() < 0.7 && { 'act.use': oneOf(uses, chance) }) }, requestNames, 6, chance)
export const askedAbout = (request: Question, chance: Chance): Question =>
  walked({ ...request, ...(chance() < 0.5 && { 'item.kind': oneOf(kinds, chance) }) }, itemNames, 6, chance)
export const anyQuestion = (chance: Chance): Question => askedAbout(askedBy(chance), chance)

/** Ids of the policies that close, by reading their sentences. */
export function closedBy(q: Question): ReadonlySet<string> {
  const closed = new Set<string>()
  const close = (id: string, when: boolean) => void (when && closed.add(id))
  const use = q['act.use']
  const owner = q['item.owner']
  const here = q['here.node']
  const to = q['to.node']
  const own = owner !== null && owner === here
  const back = owner !== null && owner === to
  const goesOut = ['judicial', 'export', 'share', 'hit'].includes(use ?? '')

  let held = false
  for (const role of q['act.roles']) if (q['officer.roles'].includes(role)) held = true
  close('role', !held)
  if (q['item.case'] !== null && !q['act.oversight']) close('need-to-know', q['officer.cases'].indexOf(q['item.case']) < 0)
  close('clearance', (q['item.classification'] ?? 0) > (q['officer.clearance'] ?? Number.POSITIVE_INFINITY))
  close('open-case', q['item.caseClosed'] && q['act.writes'])
  close('second-person', q['act.second'] && q['item.preparedBy'].some((who) => who === q['officer.id']))
  if (q['act.leaves']) {
    close('purpose-stated', !q['why.stated'])
    const seconds = q['officer.presence_s']
    close('presence', seconds === null || seconds > 300)
  }

  if (q['item.personal']) {
    close('purpose-case-basis', [q['why.purpose'], q['why.case'], q['why.basis']].includes(null))
    if (use === 'search') close('necessity-in-words', (q['why.reason_chars'] ?? 0) < 20)
    if (to !== null) {
      close('transfer-ground', q['to.transfer'] === null || q['to.transfer'] === 'none')
      close('origin-authorises', owner !== null && !own && !back && q['to.transfer'] !== 'member' && !q['to.originAuthorised'])
    }
    close('death-penalty', q['to.deathPenalty'] === 'risk')
    close('ill-treatment', q['to.illTreatment'] === 'risk')
  }
  close('quota', (q['why.inHour'] ?? 0) > 100)
  const purpose = q['why.purpose']
  const outside = (limits: readonly string[]) => limits.length > 0 && (purpose === null || !limits.includes(purpose))
  close('purpose-limits', outside(q['item.onlyPurposes']))
  close('restricted-processing', outside(q['item.restrictedTo']))
  close('bulk', (q['why.subjects'] ?? 0) > 50 && !q['why.approved'])

  close('owner-alone-changes', (use === 'alter' || use === 'erase') && owner !== null && owner !== here)
  if (q['item.codes'].includes('H1') && use === 'judicial')
    close('h1-not-in-proceedings', !own && !(here !== null && q['item.judicialGrants'].includes(here)))
  if (q['item.codes'].includes('H2') && !own) {
    if (to === null) close('h2-not-exported', goesOut)
    else close('h2-not-passed-on', !back && !q['item.shareGrants'].includes(to))
  }
  if (q['item.onlyRecipients'].length > 0 && to !== null) close('h3-recipients', !back && !q['item.onlyRecipients'].includes(to))
  close('h3-states', q['to.state'] !== null && q['item.notStates'].includes(q['to.state']))
  const late = (last: string | null) => last !== null && q['when.day'] !== null && last < q['when.day']
  close('h3-last-day', late(q['item.useUntil']) && use !== 'erase')
  close('light-red', q['item.tlp'] === 'red' && (goesOut || use === 'report' || use === 'diagram') && !own)
  close('light-amber-strict', q['item.tlp'] === 'amber+strict' && to !== null && !own && !back)
  close('passive-only', q['item.pap'] === 'red' && to !== null && use === 'search')
  close('conditions-acknowledged', q['item.conditionsOpen'] && use !== 'search' && use !== 'erase')

  const written = use === 'record' || use === 'alter'
  close('category-named', q['item.kind'] === 'person' && written && q['item.category'] === null)
  close('fact-or-assessment', q['item.kind'] === 'statement' && written && !q['item.basisMarked'])
  const careful = q['item.minor'] || q['item.category'] === 'victim' || q['item.category'] === 'witness'
  close(
    'victims-not-searched',
    careful && use === 'search' && purpose !== 'protection-of-victims' && purpose !== 'missing-person',
  )
  close('kept-by-decision', late(q['item.reviewBy']) && !q['act.oversight'] && use !== 'erase')
  const onlyLooksOrKeeps = use === 'read' || use === 'record' || use === 'erase'
  close('match-confirmed', q['item.kind'] === 'match' && !onlyLooksOrKeeps && !q['item.confirmed'])
  close(
    'special-never-a-key',
    q['act.fields'].some((field) => specials.includes(field)),
  )
  close(
    'special-strictly-necessary',
    q['item.special'].length > 0 && use !== 'erase' && use !== 'search' && !q['why.strictlyNecessary'],
  )
  close('privilege-stops', q['item.privileged'] && use !== 'record' && use !== 'erase')
  close('minor-second-person', q['item.minor'] && goesOut && !q['why.approved'])
  close('person-decides', q['act.automated'] && q['act.bindsPerson'])
  close('held-by-a-gate', q['item.held'] && goesOut)
  return closed
}
