/**
 * The six verbs of Directive (EU) 2016/680 Article 25(1): what each act in the ledger is, in the words of the law. An act that touches no
 * personal data of a case (signing in, the directory, the post's own receipts) is none of them and says so here.
 */
export const verbs = ['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure'] as const
export type Verb = (typeof verbs)[number]

const named: Readonly<Record<Verb, readonly string[]>> = {
  collection: [
    'cases.open',
    'cases.incoming',
    'evidence.add',
    'analysis.joint-proposed',
    'evidence.received',
    'evidence.notice-received',
    'assistance.draft',
    'assistance.received',
    'assistance.receive-results',
    'federation.received',
    'intelligence.record',
    'intelligence.feed',
    'intelligence.fed',
    'intelligence.received',
    'teams.received',
    'teams.take-in',
    'protection.take-request',
    'protection.person-asked',
    'protection.person-told',
    'protection.record-breach',
    'protection.notice-word',
  ],
  alteration: [
    'cases.describe',
    'cases.members',
    'cases.close',
    'evidence.custody',
    'evidence.propose-keeping',
    'evidence.decide-keeping',
    'evidence.conditions',
    'evidence.copy',
    'evidence.redact',
    'evidence.notice',
    'evidence.name-filter',
    'evidence.filter',
    'evidence.decide-filter',
    'evidence.hand',
    'evidence.quarantine',
    'evidence.scanned',
    'evidence.privilege',
    'evidence.damaged',
    'evidence.flag-onward',
    'assistance.submit',
    'assistance.return',
    'assistance.authorise',
    'assistance.prepare-consent',
    'assistance.see-consent',
    'assistance.watch-assurance',
    'assistance.note',
    'teams.seat',
    'assistance.assign',
    'intelligence.share',
    'intelligence.note',
    'intelligence.arrange',
    'intelligence.draft-notice',
    'intelligence.propose-bulk',
    'intelligence.decide-bulk',
    'protection.weigh-items',
    'protection.propose-keeping',
    'protection.ask-gate',
    'protection.decide-gate',
    'protection.mark',
    'protection.lift-marking',
  ],
  consultation: [
    'node.consulted',
    'node.listed',
    'intelligence.query',
    'intelligence.bulk-query',
    'intelligence.acknowledge',
    'assistance.print',
    'assistance.export-list',
    'assistance.find-paper',
    'evidence.open',
    'ledger.audit',
    'ledger.proof',
    'protection.oversee',
    'protection.gather',
    'protection.export',
    'protection.acknowledge',
    'protection.break-glass',
    'screening.blind-record',
  ],
  disclosure: [
    'protection.settle-notice',
    'assistance.transmit',
    'assistance.acknowledge',
    'assistance.forward',
    'assistance.assess',
    'assistance.ask',
    'assistance.answer',
    'assistance.consult',
    'assistance.accept',
    'assistance.postpone',
    'assistance.refuse',
    'assistance.execute',
    'assistance.ask-consent',
    'assistance.answer-consent',
    'assistance.assure',
    'assistance.ask-progress',
    'assistance.tell-progress',
    'assistance.coordinate',
    'assistance.costs',
    'assistance.hearing',
    'assistance.withdraw',
    'assistance.close',
    'assistance.sign-paper',
    'assistance.translate',
    'teams.propose',
    'teams.negotiate',
    'teams.sign',
    'teams.plan',
    'teams.share',
    'teams.work',
    'teams.decide',
    'evidence.package',
    'evidence.arrived',
    'federation.posted',
    'federation.resend',
    'intelligence.ask-partner',
    'intelligence.consulted',
    'intelligence.hand',
    'intelligence.take-pack',
    'intelligence.write',
    'intelligence.ask-permission',
    'intelligence.decide-permission',
    'intelligence.check-notice',
    'intelligence.end-notice',
    'protection.answer-person',
    'protection.ask-partners',
    'protection.reckon',
    'protection.notify-breach',
    'analysis.joint-decline',
    'analysis.joint-release',
    'screening.blind-hold',
    'screening.blind-ask',
    'screening.blind-again',
    'screening.blind-answer',
    'screening.blind-call',
    'screening.blind-called',
  ],
  combination: ['intelligence.confirm', 'intelligence.judge'],
  // A dead letter that is closed loses the content that was kept for sending it again.
  erasure: ['teams.erased', 'protection.decide-keeping', 'node.logs-ended', 'federation.close-letter', 'intelligence.recall'],
}

/** Rooms whose acts join data of several sources. */
const combining = /^(screening(?!\.blind-(open|renew)$)|analysis)\./
/** No personal data of a case is processed: counts and terms of law, officers, keys, the law, partners' nodes and logs, and the letters' envelopes. */
const none =
  /^(session|directory|law)\.|^screening\.blind-(open|renew)$|^federation\.(receipt-|confirmed|equivocation|broken-chain|close-chains|split-view|release|retry)|^(node\.refused|ledger\.refilled|evidence\.line)$|^assistance\.(absence|statistics|glossary|watch-parallel)$|^protection\.(ask-officer|answer-review|close-review|end-glass|review-glass|propose-policy|approve-policy|(propose|approve|withdraw)-clearance)$/

const byAct = new Map(verbs.flatMap((verb) => named[verb].map((act) => [act, verb] as const)))

/** The verb of an act; undefined for one that is none of them, and for one that this table does not know. */
export const verbOf = (act: string): Verb | undefined => byAct.get(act) ?? (combining.test(act) ? 'combination' : undefined)
export const isKnown = (act: string): boolean => verbOf(act) !== undefined || none.test(act)

/** How an act is justified, as far as a machine can see: not at all, in a few letters, in words. */
export const justifications = ['missing', 'short', 'stated'] as const
export type Justification = (typeof justifications)[number]
export const justificationOf = (purpose: string | undefined): Justification => {
  const letters = (purpose ?? '').trim().length
  return letters === 0 ? 'missing' : letters < 12 ? 'short' : 'stated'
}
