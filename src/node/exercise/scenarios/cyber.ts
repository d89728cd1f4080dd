/** Fraud by computer: orders on data to a provider represented in Ireland, a freeze in Portugal; preservation and content across the Atlantic. */
import { electronicPart } from '../../../assistance/orders/electronic.ts'
import { measure, type Opening, offence, person, type Scenario, said } from './scenario.ts'

const en = (text: string) => said('en', text)
const pt = (text: string) => said('pt', text)

const fraud = offence({
  citation: 'Code pénal, Art. 313-2',
  concept: 'fraud',
  maxPenaltyMonths: 120,
  annexD: 'swindling',
  law: en('Fraud committed in an organised group is punished by ten years.'),
})
const lyon = {
  authority: { name: 'Tribunal judiciaire de Lyon', official: 'Camille Lefèvre', contact: 'tj.lyon@justice.example' },
  nature: 'investigation' as const,
  procedure: { asked: false, text: [] },
  confidentiality: { asked: true, reason: 'The suspects read their mail.' },
}

/** @param says what the order says beyond the case; the draft is complete but for what the scenario has the officer get wrong */
const dataOrder = (title: string, family: 'provider-production' | 'preservation', says: Record<string, unknown>): Opening => ({
  from: 'FR',
  to: 'IE',
  instrument: 'EU-EEVIDENCE',
  language: 'en',
  says: {
    ...lyon,
    title,
    conducting: { name: 'Tribunal judiciaire de Lyon', functions: 'Investigating judge', reference: 'LYO-2026-512' },
    subject: en('Fraud by false invoices sent from taken-over mailboxes.'),
    facts: en(
      'From March to August 2026 invoices of eleven companies were falsified from taken-over mailboxes; 1.9 million euros were lost.',
    ),
    purpose: en('To identify who used the mailbox.'),
    offences: [fraud],
    persons: [person({ name: 'Unknown user', role: 'suspect', whyUnknown: 'The order is to find out.' })],
    measures: [measure('m-1', family, en('Data of the mailbox named in the order.'))],
    language: 'en',
    epoc: electronicPart.parse({
      addressee: 'legal-representative',
      addresseeName: 'Inbox Exercise Ireland Ltd',
      provider: 'Inbox Exercise Inc.',
      service: 'Mail',
      user: 'billing@vendor.example',
      from: '2026-03-01',
      until: '2026-08-31',
      necessity: en('No other means identifies the user.'),
      availableDomestically: true,
      ...says,
    }),
  },
})

const franceToIreland: Scenario = {
  key: 's7',
  title: 'Lyon: false invoices from taken-over mailboxes',
  purpose: 'Investigation of an organised fraud by false invoices (file LYO-2026-512).',
  basis: 'Code pénal, Art. 313-2; Regulation (EU) 2023/1543; Regulation (EU) 2018/1805.',
  states: ['FR', 'IE', 'PT'],
  drafts: [
    dataOrder('Subscriber of a mailbox', 'provider-production', { category: 'subscriber', issuingKind: 'public-prosecutor' }),
    dataOrder('Content of a mailbox', 'provider-production', {
      category: 'content',
      issuingKind: 'public-prosecutor',
      offenceHere: true,
      residentHere: false,
      privileged: 'no',
      from: '',
      until: '',
      emergency: true,
      atStake: 'property-dissipation',
      imminent: true,
      emergencyGrounds: 'Money is leaving.',
    }),
    dataOrder('Preservation of a mailbox', 'preservation', {
      category: 'content',
      issuingKind: 'public-prosecutor',
      follow: 'epoc',
    }),
    {
      from: 'FR',
      to: 'PT',
      instrument: 'EU-FREEZE',
      language: 'pt',
      says: {
        ...lyon,
        title: 'Congelamento de uma conta no Porto',
        conducting: { name: 'Tribunal judiciaire de Lyon', functions: 'Juiz de instrução', reference: 'LYO-2026-512' },
        subject: pt('Burla por faturas falsas.'),
        facts: pt('De março a agosto de 2026 perderam-se 1,9 milhões de euros; 400 000 foram para uma conta no Porto.'),
        purpose: pt('Congelar os fundos antes que saiam.'),
        offences: [{ ...fraud, law: pt('Burla em grupo organizado: dez anos.') }],
        persons: [person({ name: 'Rio Claro Lda', role: 'legal-person', nationality: 'PT', location: 'Porto' })],
        measures: [measure('m-1', 'freeze', pt('Congelamento do saldo da conta.'))],
        urgency: { urgent: true, grounds: 'Já foram ordenadas transferências.' },
        language: 'pt',
        assets: {
          immediate: true,
          concerns: 'money',
          amount: '400000',
          currency: 'EUR',
          description: pt('Saldo da conta PT50 EXERCISE 0512.'),
          whyThere: pt('O banco confirmou a existência da conta.'),
          thirdParties: '',
          grounds: pt('Produto da burla.'),
          stage: '',
          otherStates: '',
          earlier: '',
          follows: 'remain-frozen',
          followsReference: '',
          followsOn: '',
          alternatives: 'no',
          alternativeMeasures: '',
          restitution: '',
          remedies: 'issuing',
          remedyAuthority: '',
          issuingKind: 'investigating-judge',
          validatedBy: '',
          validatedOn: '',
          centralAuthority: '',
          court: '',
          orderReference: '',
          orderedOn: '',
          finalOn: '',
          decided: '',
          trial: '',
          trialDetail: '',
        },
      },
    },
  ],
}

const rotterdam = {
  authority: { name: 'Parket Rotterdam', official: 'Femke de Boer', contact: 'rotterdam@om.example' },
  conducting: { name: 'Parket Rotterdam', functions: 'Public prosecutor leading the investigation', reference: 'RTM-2026-88' },
  subject: en('Computer-enabled fraud by an organised group.'),
  nature: 'investigation' as const,
  facts: en(
    'Since May 2026 a group has taken payments by false web shops; the shops are run from servers in the United States and Ghana.',
  ),
  purpose: en('Evidence in file RTM-2026-88.'),
  /** Exactly four years: at least four is serious (UNTOC 2(b)). */
  offences: [
    offence({
      citation: 'Wetboek van Strafrecht, Art. 326',
      concept: 'fraud',
      maxPenaltyMonths: 48,
      law: en('Fraud is punished by up to four years.'),
    }),
  ],
  persons: [person({ name: 'Unknown operator', role: 'suspect', whyUnknown: 'The data are to show it.' })],
  procedure: { asked: false, text: [] },
  transnational: en('The shops are run from servers abroad.'),
  organisedGroup: en('At least three persons act in concert for gain.'),
  confidentiality: { asked: true, reason: 'The servers would be wiped.' },
  language: 'en',
}

const acrossTheAtlantic: Scenario = {
  key: 's8',
  title: 'Rotterdam: false web shops on servers abroad',
  purpose: 'Investigation of false web shops run from abroad (file RTM-2026-88).',
  basis: 'Wetboek van Strafrecht, Art. 326; Budapest Convention, Arts 29 and 31.',
  states: ['NL', 'US', 'GH'],
  drafts: [
    {
      from: 'NL',
      to: 'US',
      instrument: 'UNCC',
      language: 'en',
      says: {
        ...rotterdam,
        title: 'Preservation of a server',
        measures: [measure('m-1', 'preservation', en('Data of the server at the address named.'))],
      },
    },
    {
      from: 'NL',
      to: 'GH',
      instrument: 'UNTOC',
      language: 'en',
      says: {
        ...rotterdam,
        title: 'Records of a hosting company in Accra',
        measures: [
          measure('m-1', 'records', en('Records of the customer.'), {
            institution: 'Volta Hosting Exercise, Accra',
            from: '2026-05-01',
            until: '2026-10-31',
          }),
        ],
      },
    },
  ],
}

export const cyber = [franceToIreland, acrossTheAtlantic]
