import { refusals } from '../kernel/refusal.ts'

export const refuse = refusals({
  'request-cannot-move': {
    kind: 'conflict',
    say: 'This step is not open in the present state of the request. Read where it stands, then choose one of the open steps.',
  },
  'not-your-side': { kind: 'forbidden', say: 'Only the other authority can take this step.' },
  'request-changed-meanwhile': {
    kind: 'conflict',
    say: 'A colleague changed this request while you worked on it. Compare both texts, then save again.',
  },
  'request-not-ready': {
    kind: 'incomplete',
    say: 'The request cannot leave yet. Mend the places marked, or give your reasons where a warning allows it.',
  },
  'draft-is-fixed': {
    kind: 'conflict',
    say: 'The text is fixed from submission on. Return it to its drafter, or send a supplement.',
  },
  'partner-unknown': {
    kind: 'incomplete',
    say: 'This authority is not a known partner of the node. Choose one from the directory.',
  },
  'reasons-missing': { kind: 'incomplete', say: 'Give the reasons in writing: the other authority has a right to them.' },
  'ground-forbidden': {
    kind: 'forbidden',
    say: 'The instrument does not allow a refusal on this ground. Read the article named, and choose another ground or assist.',
  },
  'ground-unknown': { kind: 'incomplete', say: 'The instrument does not know this ground. Choose one from its list.' },
  'ground-not-for-measure': { kind: 'forbidden', say: 'This ground does not apply to the measure. Read the article named.' },
  'consultation-missing': {
    kind: 'conflict',
    say: 'Consult the other authority first: the instrument asks for it before this step.',
  },
  'review-date-missing': {
    kind: 'incomplete',
    say: 'Set the day on which the postponement is looked at again; it must lie ahead.',
  },
  'oral-not-agreed': {
    kind: 'forbidden',
    say: 'An oral request needs an agreement of both States and urgency. Name the agreement, or send in writing.',
  },
  'outcome-missing': {
    kind: 'incomplete',
    say: 'Decide on each measure: executed, replaced by another, or refused with reasons.',
  },
  'nothing-accepted': {
    kind: 'conflict',
    say: 'Every measure is refused. Refuse the request as a whole, so that its reasons stand in one place.',
  },
  'ask-first': {
    kind: 'conflict',
    say: 'Ask the other authority for what is missing first: the instrument wants that before this ground is used.',
  },
  'step-pending': {
    kind: 'conflict',
    say: 'A step of your authority is still on its way. Wait until the other authority has it.',
  },
  'claim-open': {
    kind: 'conflict',
    say: 'A third party claims this property and the claim is not decided. Send part of the results, say what was not executed, or record the decision.',
  },
  'flag-not-authorised': {
    kind: 'forbidden',
    say: 'The flag State has not authorised measures on this vessel. Say what else the measure rested on.',
  },
  'question-unknown': { kind: 'incomplete', say: 'One of the answers belongs to no open question. Read the questions again.' },
  'condition-unknown': { kind: 'incomplete', say: 'Accept every condition that is offered, or consult about it.' },
  'clock-not-extendable': {
    kind: 'conflict',
    say: 'No running time limit of this request can be extended so. Read the limits and what they allow.',
  },
  'exhibits-missing': {
    kind: 'incomplete',
    say: 'Name at least one exhibit of this case, or complete the execution with a message saying that there is none.',
  },
  'measure-unknown': { kind: 'incomplete', say: 'The request has no such measure. Read its list of measures again.' },
  'not-in-this-case': {
    kind: 'conflict',
    say: 'This officer does not belong to the case of the request. Add the officer to the case, or choose another.',
  },
  'absence-not-ahead': { kind: 'incomplete', say: 'An absence ends on its first day or later, and not in the past.' },
  'cover-is-absent': { kind: 'incomplete', say: 'Name a colleague who covers: nobody covers for themselves.' },
  'too-many-templates': { kind: 'conflict', say: 'Fifty templates are kept already. Forget one before you keep another.' },
  'too-many-searches': { kind: 'conflict', say: 'Fifty searches are kept already. Forget one before you keep another.' },
  'progress-asked-today': {
    kind: 'conflict',
    say: 'Your authority asked after this request today already. Ask again on another day, or consult.',
  },
  'costs-incomplete': {
    kind: 'incomplete',
    say: 'Say what the costs are for, with amount and currency, and which part the requesting State bears when both do.',
  },
  'proposal-not-open': {
    kind: 'conflict',
    say: 'This proposal is not open any more: it was answered or replaced. Read where it stands.',
  },
  'hour-does-not-exist': {
    kind: 'incomplete',
    say: 'The clocks of that place never show this hour: on this day they are put forward. Choose another hour.',
  },
  'hour-comes-twice': {
    kind: 'incomplete',
    say: 'On this day the clocks are put back and show this hour twice. Say whether the first or the second is meant.',
  },
  'no-matching-agreed': {
    kind: 'conflict',
    say: 'Private matching is not open in both directions with this partner. Each side opens its line first, on the page of screening.',
  },
  'coordination-unknown': {
    kind: 'missing',
    say: 'The letter speaks of a matching that this node does not have with its sender.',
  },
  'coordination-incomplete': {
    kind: 'incomplete',
    say: 'Say what this word needs: a stage, a direction, an answer, or reasons.',
  },
  'not-of-this-instrument': { kind: 'conflict', say: 'The instrument of this request knows no such form.' },
  'hour-is-past': { kind: 'incomplete', say: 'This hour is over. Choose one that lies ahead.' },
  'override-needs-reason': { kind: 'incomplete', say: 'Give the reason for going on in spite of the warning.' },
  'request-already-known': { kind: 'conflict', say: 'A request with this identity is already here.' },
  'request-not-here': { kind: 'missing', say: 'The letter speaks of a request that this node does not have with its sender.' },
  'event-out-of-order': {
    kind: 'conflict',
    say: 'The event does not follow the last one known. The post will bring the missing one first.',
  },
  'letter-not-consistent': { kind: 'forbidden', say: 'The letter names another sender, addressee or content than it carries.' },
  'no-certificate': {
    kind: 'missing',
    say: 'This node has no certificate to sign papers with. Print it and sign by hand, or ask whoever runs the node to set one.',
  },
  'certificate-expired': {
    kind: 'conflict',
    say: 'The certificate this node signs papers with has expired: a signature made with it convinces nobody. Print without it, or have the certificate renewed.',
  },
  'paper-not-sent': {
    kind: 'conflict',
    say: 'Only a request that was authorised and sent can be signed on paper. Print the draft without a signature.',
  },
  'code-unreadable': {
    kind: 'incomplete',
    say: 'This is not the code of a paper: it has twenty letters and figures in five groups. Read it again from the foot of a page.',
  },
  'file-too-large': {
    kind: 'incomplete',
    say: 'The file is too large to be looked at here. Take a file of the size named or less.',
  },
  'no-translator': {
    kind: 'missing',
    say: 'This node has no translation server. Translate by hand, or ask whoever runs the node to set one.',
  },
  'translator-silent': {
    kind: 'conflict',
    say: 'The translation server gave no answer. Nothing was changed; translate by hand or try again later.',
  },
})
