/**
 * Every act an officer can do on this node, in one table that a lawyer can read.
 *
 * roles      who may ask at all
 * writes     changes something in a case, so the case must be open
 * leaves     sends something to another authority: purpose stated, presence proved again
 * second     must not be done by the person who prepared it
 * oversight  may be done on any case without being a member of it: for those who check others
 */
import type { Role } from '../kernel/officer.ts'

const everyone = [
  'investigator',
  'prosecutor',
  'desk-officer',
  'approver',
  'analyst',
  'liaison-officer',
  'data-protection-officer',
  'auditor',
  'administrator',
] as const
const caseworkers = ['investigator', 'prosecutor', 'desk-officer', 'approver', 'analyst', 'liaison-officer'] as const
const drafters = ['investigator', 'prosecutor', 'desk-officer', 'liaison-officer'] as const
const deciders = ['prosecutor', 'desk-officer', 'approver'] as const

type Rule = Readonly<{ roles: readonly Role[]; writes?: true; leaves?: true; second?: true; oversight?: true }>

export const acts = {
  'session.read': { roles: everyone },
  'directory.read': { roles: everyone },
  'directory.accept-peer': { roles: ['administrator'] },
  'directory.officers': { roles: ['administrator'] },
  'law.read': { roles: everyone },
  'law.import': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer', 'administrator'] },
  'law.propose': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'] },
  'law.accept': { roles: ['prosecutor', 'desk-officer', 'approver'], second: true },
  'law.publish': { roles: ['approver'], leaves: true },
  'law.subscribe': { roles: ['approver', 'administrator'] },
  'overview.inbox': { roles: everyone },

  'cases.open': { roles: drafters },
  'cases.read': { roles: caseworkers },
  'cases.list': { roles: everyone },
  'cases.describe': { roles: drafters, writes: true },
  'cases.members': { roles: ['prosecutor', 'desk-officer', 'approver'], writes: true },
  'cases.close': { roles: ['prosecutor', 'desk-officer', 'approver'] },

  'assistance.draft': { roles: drafters, writes: true },
  'assistance.read': { roles: caseworkers },
  'assistance.list': { roles: everyone },
  'assistance.submit': { roles: drafters, writes: true },
  'assistance.return': { roles: ['approver'], writes: true },
  'assistance.authorise': { roles: ['approver'], writes: true, second: true },
  'assistance.transmit': { roles: ['desk-officer', 'approver', 'prosecutor'], writes: true, leaves: true },
  'assistance.acknowledge': { roles: ['desk-officer', 'approver'], writes: true, leaves: true },
  'assistance.forward': { roles: ['desk-officer', 'approver'], writes: true, leaves: true },
  'assistance.assess': { roles: deciders, writes: true, leaves: true },
  'assistance.ask': { roles: deciders, writes: true, leaves: true },
  'assistance.answer': { roles: ['prosecutor', 'desk-officer', 'approver'], writes: true, leaves: true },
  'assistance.consult': { roles: deciders, writes: true, leaves: true },
  'assistance.accept': { roles: deciders, writes: true, leaves: true },
  'assistance.postpone': { roles: deciders, writes: true, leaves: true },
  'assistance.refuse': { roles: ['approver', 'prosecutor'], writes: true, leaves: true },
  'assistance.execute': { roles: deciders, writes: true, leaves: true },
  'assistance.receive-results': { roles: deciders, writes: true, leaves: true },
  'assistance.ask-progress': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'], writes: true, leaves: true },
  'assistance.tell-progress': {
    roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'],
    writes: true,
    leaves: true,
  },
  'assistance.watch-parallel': { roles: ['approver'], leaves: true },
  'assistance.coordinate': { roles: deciders, writes: true, leaves: true },
  'assistance.costs': { roles: deciders, writes: true, leaves: true },
  'assistance.hearing': { roles: deciders, writes: true, leaves: true },
  'assistance.withdraw': { roles: deciders, writes: true, leaves: true },
  'assistance.close': { roles: deciders, writes: true, leaves: true },
  'assistance.ask-consent': { roles: deciders, writes: true, leaves: true },
  /** Asked years later, too: a case that is closed keeps nobody from answering. */
  'assistance.prepare-consent': { roles: deciders },
  'assistance.answer-consent': { roles: deciders, leaves: true, second: true },
  'assistance.see-consent': { roles: deciders },
  'assistance.assure': { roles: deciders, writes: true, leaves: true },
  'assistance.watch-assurance': { roles: deciders, writes: true },
  'assistance.note': { roles: caseworkers, writes: true },
  'assistance.print': { roles: caseworkers },
  'assistance.sign-paper': { roles: ['desk-officer', 'approver', 'prosecutor'], leaves: true },
  'assistance.find-paper': { roles: caseworkers },
  'assistance.export-list': { roles: caseworkers },
  'assistance.statistics': { roles: ['prosecutor', 'desk-officer', 'approver', 'analyst', 'data-protection-officer', 'auditor'] },
  'assistance.translate': { roles: drafters, writes: true },
  'assistance.glossary': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'] },
  'assistance.assign': { roles: ['desk-officer', 'approver'], writes: true },
  'assistance.absence': { roles: caseworkers },

  // Inside a signed agreement what is written in the space goes to its parties without presence being proved for each line;
  // it is proved for the agreement, and for every word that decides something.
  'teams.list': { roles: everyone },
  'teams.read': { roles: caseworkers },
  'teams.propose': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'], writes: true, leaves: true },
  'teams.negotiate': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'], writes: true, leaves: true },
  'teams.sign': { roles: ['prosecutor', 'approver'], writes: true, leaves: true },
  'teams.seat': { roles: deciders, writes: true },
  'teams.work': { roles: caseworkers, writes: true },
  'teams.decide': { roles: ['prosecutor', 'approver', 'desk-officer', 'investigator'], writes: true, leaves: true },

  'evidence.read': { roles: caseworkers },
  'evidence.add': { roles: ['investigator', 'prosecutor', 'desk-officer'], writes: true },
  'evidence.open': { roles: caseworkers, writes: true },
  'evidence.custody': { roles: ['investigator', 'prosecutor', 'desk-officer', 'analyst'], writes: true },
  'evidence.conditions': { roles: deciders, writes: true },
  'evidence.package': { roles: deciders, writes: true, leaves: true },
  'evidence.copy': { roles: deciders, writes: true },
  /** A copy with something taken out stays in the case; who may register a file may make one. */
  'evidence.redact': { roles: ['investigator', 'prosecutor', 'desk-officer'], writes: true },
  /** Who reads that a partner disclosed something under our condition, or gives a notice that the post cannot carry. */
  'evidence.notice': { roles: deciders },
  'evidence.name-filter': { roles: ['prosecutor', 'approver'], writes: true },
  /** For the filter team alone: the desk asks with its members in place of the case's. */
  'evidence.filter': { roles: caseworkers, writes: true },
  'evidence.decide-filter': { roles: caseworkers, writes: true, second: true },
  'evidence.hand': { roles: caseworkers, writes: true, leaves: true },
  'evidence.quarantine': { roles: ['prosecutor', 'approver', 'analyst'], writes: true, leaves: true },
  /** How much of the line to partners large content may take, by the hour. */
  'evidence.line': { roles: ['administrator'] },
  'evidence.privilege': { roles: ['prosecutor', 'approver'], writes: true, second: true },

  'screening.read': { roles: caseworkers },
  'screening.import': { roles: ['desk-officer', 'analyst', 'liaison-officer', 'administrator'] },
  'screening.query': { roles: caseworkers, writes: true },
  'screening.judge': { roles: caseworkers, writes: true },
  'screening.batch': { roles: ['investigator', 'desk-officer', 'analyst', 'liaison-officer'], writes: true },
  'screening.thresholds': { roles: ['analyst', 'administrator'] },
  'screening.refile': { roles: ['analyst', 'administrator'] },
  'screening.blind-open': { roles: ['approver', 'liaison-officer'], leaves: true },
  'screening.blind-hold': {
    roles: ['investigator', 'prosecutor', 'desk-officer', 'analyst', 'liaison-officer'],
    writes: true,
    leaves: true,
  },
  'screening.blind-ask': { roles: caseworkers, writes: true, leaves: true },
  'screening.blind-call': { roles: caseworkers, writes: true, leaves: true },
  'screening.blind-record': {
    roles: ['approver', 'liaison-officer', 'data-protection-officer', 'auditor', 'administrator'],
    oversight: true,
  },

  'analysis.read': { roles: caseworkers },
  'analysis.record': { roles: ['investigator', 'prosecutor', 'desk-officer', 'analyst'], writes: true },
  'analysis.ask': { roles: ['investigator', 'prosecutor', 'desk-officer', 'analyst'] },
  'analysis.chart': { roles: ['investigator', 'prosecutor', 'desk-officer', 'analyst'], writes: true },
  'analysis.export': { roles: ['investigator', 'prosecutor', 'desk-officer', 'analyst'] },
  'analysis.trends': { roles: caseworkers },

  'intelligence.list': { roles: caseworkers },
  'intelligence.read': { roles: caseworkers },
  'intelligence.record': { roles: [...drafters, 'analyst'], writes: true },
  'intelligence.feed': { roles: [...drafters, 'analyst'], writes: true },
  'intelligence.share': { roles: ['prosecutor', 'desk-officer', 'approver', 'liaison-officer'], writes: true },
  'intelligence.query': { roles: caseworkers, writes: true },
  'intelligence.ask-partner': { roles: caseworkers, writes: true, leaves: true },
  'intelligence.confirm': { roles: caseworkers, writes: true },
  'intelligence.consultations': { roles: [...caseworkers, 'data-protection-officer', 'auditor'] },
  'intelligence.oversee': { roles: ['approver', 'liaison-officer', 'data-protection-officer', 'auditor'] },
  'intelligence.arrange': { roles: ['approver'] },
  'intelligence.hand': { roles: [...deciders, 'liaison-officer'], writes: true, leaves: true },
  'intelligence.recall': { roles: [...deciders, 'liaison-officer'], writes: true, leaves: true },
  'intelligence.write': { roles: drafters, writes: true, leaves: true },
  'intelligence.acknowledge': { roles: caseworkers },
  'intelligence.draft-notice': { roles: drafters, writes: true },
  'intelligence.check-notice': { roles: ['prosecutor', 'approver'], writes: true, leaves: true, second: true },
  'intelligence.end-notice': { roles: [...deciders, 'liaison-officer'], writes: true, leaves: true },
  'intelligence.judge': { roles: caseworkers, writes: true },

  'ledger.read': { roles: caseworkers },
  'ledger.audit': { roles: ['data-protection-officer', 'auditor', 'administrator'], oversight: true },
  'ledger.proof': { roles: everyone },

  'protection.read': { roles: everyone },
  'protection.list': { roles: ['data-protection-officer', 'auditor', 'approver'], oversight: true },
  'protection.oversee': { roles: ['data-protection-officer'], oversight: true },
  'protection.ask-officer': { roles: ['data-protection-officer'] },
  'protection.answer-review': { roles: everyone },
  'protection.close-review': { roles: ['data-protection-officer'] },
  'protection.propose-policy': { roles: ['data-protection-officer', 'administrator'] },
  'protection.approve-policy': { roles: ['data-protection-officer', 'approver'], second: true },
  'protection.list-clearances': { roles: ['data-protection-officer', 'auditor', 'approver', 'administrator'] },
  'protection.propose-clearance': { roles: ['approver', 'administrator'] },
  'protection.approve-clearance': { roles: ['data-protection-officer', 'approver'], second: true },
  'protection.withdraw-clearance': { roles: ['data-protection-officer', 'approver', 'administrator'] },
  'protection.propose-keeping': { roles: ['data-protection-officer', 'approver'], oversight: true },
  'protection.decide-keeping': { roles: ['approver'], second: true, oversight: true },
  'protection.take-request': { roles: ['data-protection-officer', 'desk-officer'] },
  'protection.gather': { roles: ['data-protection-officer'], oversight: true },
  'protection.ask-partners': { roles: ['data-protection-officer'], leaves: true },
  'protection.reckon': { roles: ['data-protection-officer'], leaves: true },
  'protection.weigh-items': { roles: ['data-protection-officer'], oversight: true },
  'protection.answer-person': { roles: ['data-protection-officer', 'approver'], second: true, leaves: true },
  'protection.record-breach': { roles: ['data-protection-officer', 'administrator'] },
  'protection.notify-breach': { roles: ['data-protection-officer'], leaves: true },
  'protection.export': { roles: ['data-protection-officer', 'auditor'] },
  'protection.ask-gate': { roles: caseworkers, writes: true },
  'protection.decide-gate': { roles: ['prosecutor', 'approver'], second: true },
  'protection.mark': { roles: drafters, writes: true },
  'protection.acknowledge': { roles: caseworkers },
  'protection.list-markings': { roles: caseworkers },
  'protection.break-glass': { roles: ['investigator', 'prosecutor', 'approver', 'liaison-officer'], oversight: true },
  'protection.end-glass': { roles: everyone },
  'protection.review-glass': { roles: everyone },

  'federation.read': { roles: ['administrator', 'auditor', 'desk-officer', 'approver'] },
  'federation.manage': { roles: ['administrator'] },
  'federation.resend': { roles: ['administrator'], leaves: true },
  /** What the node answers a partner by rule; no officer may ask for it, `replyPermit` alone makes it. */
  'node.reply': { roles: [] },
  'node.administer': { roles: ['administrator'] },
} as const satisfies Record<string, Rule>

export type Act = keyof typeof acts
