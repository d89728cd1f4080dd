/**
 * Everything a policy may speak of: who asks, for what act, about which item, why, where to, when. A policy that names anything else
 * is not taken into force. `of: 'item'` marks what differs from row to row of a list; everything else is the same for one question.
 */
type Kind = 'text' | 'set' | 'number' | 'flag' | 'date'
type Line<K extends Kind, Of> = Readonly<{ kind: K; of: Of; says: string }>
const asked = <K extends Kind>(kind: K, says: string): Line<K, 'request'> => ({ kind, of: 'request', says })
const item = <K extends Kind>(kind: K, says: string): Line<K, 'item'> => ({ kind, of: 'item', says })

/** What is done with an item, from looking to letting go. `judicial` is any use in proceedings, `hit` an answer to another's search. */
export const uses = [
  'read',
  'search',
  'record',
  'alter',
  'erase',
  'combine',
  'report',
  'diagram',
  'judicial',
  'export',
  'share',
  'hit',
] as const
export type Use = (typeof uses)[number]

/**
 * Why personal data are processed: a closed list after Directive (EU) 2016/680 Article 1(1) and the purposes of INTERPOL's Rules on the
 * Processing of Data Article 10.
 */
export const purposes = [
  'prevention',
  'investigation',
  'prosecution',
  'execution-of-penalties',
  'search-for-wanted',
  'missing-person',
  'identification',
  'protection-of-victims',
  'asset-recovery',
  'border-control',
] as const
export type Purpose = (typeof purposes)[number]

/** Directive (EU) 2016/680 Article 6. */
export const categories = ['suspect', 'about-to-commit', 'convicted', 'victim', 'witness', 'contact', 'other'] as const
export type Category = (typeof categories)[number]

/** Directive (EU) 2016/680 Article 10, one word each. */
export const specials = [
  'ethnic-origin',
  'political-opinion',
  'religion',
  'trade-union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
] as const
export type Special = (typeof specials)[number]

/** Handling codes of Europol and partners (Council document 6243/18): a set, and H3 always with conditions that compute. */
export const codes = ['H0', 'H1', 'H2', 'H3'] as const
export type HandlingCode = (typeof codes)[number]
/** FIRST Traffic Light Protocol 2.0. */
export const lights = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
export type Light = (typeof lights)[number]
/** Permissible Actions Protocol: what may be done with it actively, in ways others could notice. */
export const actions = ['clear', 'green', 'amber', 'red'] as const

export const attributes = {
  'officer.id': asked('text', 'the officer'),
  'officer.roles': asked('set', "the officer's roles"),
  'officer.clearance': asked('number', "the officer's clearance, 0 to 3"),
  'officer.cases': asked('set', 'the cases the officer belongs to'),
  'officer.presence_s': asked('number', 'seconds since presence was proved'),
  'here.node': asked('text', 'this authority'),
  'act.roles': asked('set', 'roles that may do the act'),
  'act.leaves': asked('flag', 'the act sends something to another authority'),
  'act.writes': asked('flag', 'the act changes something in a case'),
  'act.second': asked('flag', 'the act needs a second person'),
  'act.oversight': asked('flag', 'the act checks others'),
  'act.use': asked('text', 'what is done with the item'),
  'act.fields': asked('set', 'fields that are searched, sorted or counted by'),
  'act.automated': asked('flag', 'no person stands behind the act'),
  'act.bindsPerson': asked('flag', 'the act has legal effect for a person'),
  'why.stated': asked('flag', 'a purpose is stated in words'),
  'why.purpose': asked('text', 'the purpose, from the closed list'),
  'why.basis': asked('text', 'the legal basis'),
  'why.case': asked('text', 'the case the question serves'),
  'why.reason_chars': asked('number', 'length of the justification'),
  'why.strictlyNecessary': asked('flag', 'strict necessity is reasoned'),
  'why.subjects': asked('number', 'how many persons are asked about at once'),
  'why.inHour': asked('number', 'questions about persons by this officer within the hour'),
  'why.approved': asked('flag', 'a second person has approved'),
  'to.node': asked('text', 'the authority that would receive'),
  'to.state': asked('text', 'its State'),
  'to.transfer': asked('text', 'ground of the transfer: member, adequate, safeguards, derogation or none'),
  'to.originAuthorised': asked('flag', 'the State of origin has authorised the transfer'),
  'to.deathPenalty': asked('text', 'none, risk or assured'),
  'to.illTreatment': asked('text', 'none or risk'),
  'from.node': asked('text', 'the authority a letter came from'),
  'from.rules': asked('text', 'the mandatory policies its letter names: same, earlier, unknown or unsaid'),
  'when.day': asked('date', 'the day of the question'),
  'item.kind': item('text', 'person, statement, exhibit, request, notice, match'),
  'item.personal': item('flag', 'it is about a person'),
  'item.case': item('text', 'the case it lies in'),
  'item.caseClosed': item('flag', 'that case is closed'),
  'item.owner': item('text', 'the authority that owns it'),
  'item.preparedBy': item('set', 'officers who prepared it'),
  'item.classification': item('number', 'its classification, 0 to 3'),
  'item.codes': item('set', 'handling codes'),
  'item.judicialGrants': item('set', "authorities with the owner's permission for use in proceedings"),
  'item.shareGrants': item('set', "authorities with the owner's permission to receive it"),
  'item.onlyRecipients': item('set', 'H3: recipients it is limited to; empty means no limit'),
  'item.notStates': item('set', 'H3: States it must not reach'),
  'item.onlyPurposes': item('set', 'H3: purposes it is limited to; empty means no limit'),
  'item.useUntil': item('date', 'H3: last day of use'),
  'item.tlp': item('text', 'traffic light'),
  'item.pap': item('text', 'permissible actions'),
  'item.conditionsOpen': item('flag', 'its conditions have not been acknowledged here'),
  'item.category': item('text', 'category of the person'),
  'item.minor': item('flag', 'the person is a minor today'),
  'item.special': item('set', 'special categories of data in it'),
  'item.privileged': item('flag', 'under legal privilege, immunity or the protection of sources, not released'),
  'item.basisMarked': item('flag', 'says whether it is fact or assessment'),
  'item.confirmed': item('flag', 'a person has confirmed the match'),
  'item.reviewBy': item('date', 'when its keeping must have been decided anew'),
  'item.restrictedTo': item('set', 'purposes left after processing was restricted; empty means unrestricted'),
  'item.held': item('flag', 'held by a gate of human rights or neutrality'),
} as const satisfies Readonly<Record<string, Line<Kind, 'request' | 'item'>>>

export type Attribute = keyof typeof attributes
type ValueOf<K extends Kind> = K extends 'text' | 'date'
  ? string | null
  : K extends 'set'
    ? readonly string[]
    : K extends 'number'
      ? number | null
      : boolean
export type Question = Readonly<{ [A in Attribute]: ValueOf<(typeof attributes)[A]['kind']> }>
export type ItemAttribute = { [A in Attribute]: (typeof attributes)[A]['of'] extends 'item' ? A : never }[Attribute]
export type Item = Readonly<Pick<Question, ItemAttribute>>
export type RequestFacts = Readonly<Omit<Question, ItemAttribute>>

/** Nothing known, nothing granted, nothing special: what a room does not say of an item. */
export const plainItem: Item = {
  'item.kind': null,
  'item.personal': false,
  'item.case': null,
  'item.caseClosed': false,
  'item.owner': null,
  'item.preparedBy': [],
  'item.classification': 0,
  'item.codes': [],
  'item.judicialGrants': [],
  'item.shareGrants': [],
  'item.onlyRecipients': [],
  'item.notStates': [],
  'item.onlyPurposes': [],
  'item.useUntil': null,
  'item.tlp': null,
  'item.pap': null,
  'item.conditionsOpen': false,
  'item.category': null,
  'item.minor': false,
  'item.special': [],
  'item.privileged': false,
  'item.basisMarked': false,
  'item.confirmed': false,
  'item.reviewBy': null,
  'item.restrictedTo': [],
  'item.held': false,
}

/** A question in which nothing is said: every policy that asks for something said finds it missing. */
export const bareRequest: RequestFacts = {
  'officer.id': null,
  'officer.roles': [],
  'officer.clearance': 0,
  'officer.cases': [],
  'officer.presence_s': null,
  'here.node': null,
  'act.roles': [],
  'act.leaves': false,
  'act.writes': false,
  'act.second': false,
  'act.oversight': false,
  'act.use': 'read',
  'act.fields': [],
  'act.automated': false,
  'act.bindsPerson': false,
  'why.stated': false,
  'why.purpose': null,
  'why.basis': null,
  'why.case': null,
  'why.reason_chars': 0,
  'why.strictlyNecessary': false,
  'why.subjects': 1,
  'why.inHour': 0,
  'why.approved': false,
  'to.node': null,
  'to.state': null,
  'to.transfer': null,
  'to.originAuthorised': false,
  'to.deathPenalty': null,
  'to.illTreatment': null,
  'from.node': null,
  'from.rules': null,
  'when.day': null,
}
