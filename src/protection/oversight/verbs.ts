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
    'evidence.received',
    'assistance.draft',
    'assistance.received',
    'assistance.receive-results',
    'federation.received',
    'teams.received',
    'protection.take-request',
    'protection.record-breach',
  ],
  alteration: [
    'cases.describe',
    'cases.members',
    'cases.close',
    'evidence.custody',
    'evidence.conditions',
    'evidence.privilege',
    'evidence.damaged',
    'assistance.submit',
    'assistance.return',
    'assistance.authorise',
    'assistance.note',
    'teams.seat',
    'assistance.assign',
    'protection.weigh-items',
    'protection.propose-keeping',
    'protection.ask-gate',
    'protection.decide-gate',
    'protection.mark',
  ],
  consultation: [
    'node.consulted',
    'evidence.open',
    'ledger.audit',
    'ledger.proof',
    'protection.oversee',
    'protection.gather',
    'protection.export',
    'protection.acknowledge',
    'protection.break-glass',
  ],
  disclosure: [
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
    'assistance.withdraw',
    'assistance.close',
    'teams.propose',
    'teams.negotiate',
    'teams.sign',
    'teams.work',
    'teams.decide',
    'evidence.package',
    'evidence.arrived',
    'federation.posted',
    'federation.resend',
    'protection.answer-person',
    'protection.notify-breach',
  ],
  combination: [],
  // A dead letter that is closed loses the content that was kept for sending it again.
  erasure: ['protection.decide-keeping', 'federation.close-letter'],
}

/** Rooms whose acts join data of several sources. */
const combining = /^(screening|analysis)\./
/** No personal data of a case is processed: officers, keys, the law, partners' nodes and logs, and the letters' envelopes. */
const none =
  /^(session|directory|law)\.|^federation\.(receipt-|confirmed|equivocation|broken-chain|split-view|release|retry)|^node\.refused$|^protection\.(ask-officer|answer-review|close-review|propose-policy|approve-policy)$/

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
