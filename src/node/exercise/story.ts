/**
 * The exercise's case: a network that brings young women from Edo State by Lagos and Tripoli to Palermo and on to Lyon, and moves the money back.
 * People, places and numbers are invented. The drafts each lack something on purpose, so that the checks have something to say.
 */
import type { Content } from '../../assistance/content.ts'

export const story = {
  title: 'Lanterna: trafficking from Benin City by Lagos to Palermo and Lyon',
  purpose:
    'Investigation of an organised criminal group suspected of trafficking in persons and of laundering its proceeds (proceedings 4711/2026, Palermo).',
  legalBasis:
    'Articles 416 and 601 of the Italian Criminal Code; UNTOC Articles 5, 6 and 18; Trafficking Protocol Articles 3 and 5.',
} as const

const en = (text: string) => [{ lang: 'en', text }]
const itFr = (italian: string, french: string) => [
  { lang: 'it', text: italian },
  { lang: 'fr', text: french, translatedFrom: 'it', certifiedBy: 'Anna Fabbri, court translator' },
]

/** A letter of request to Nigeria under UNTOC Article 18. Its purpose is left empty: Article 18(15)(f) asks for it. */
export const toNigeria: Partial<Content> = {
  title: 'Bank records and hearing of a witness in Lagos',
  authority: {
    name: 'Procura della Repubblica di Palermo',
    official: 'Giulia Marchetti, prosecutor',
    contact: 'Palermo, +39 091 555 0100',
  },
  conducting: {
    name: 'Procura della Repubblica di Palermo',
    functions: 'Public prosecutor directing the investigation',
    reference: '4711/2026',
  },
  subject: en('Trafficking in persons by an organised criminal group and laundering of its proceeds.'),
  nature: 'investigation',
  facts: en(
    'Between January 2025 and August 2026 at least eleven women were recruited in Benin City with promises of work, taken by Lagos and Tripoli to Palermo, and made to pay debts of 30,000 to 40,000 euros by prostitution in Palermo and Lyon. Money was collected in Palermo by Osas Igbinedion and sent through couriers and the account named below to Lagos.',
  ),
  purpose: [],
  offences: [
    {
      id: 'o-1',
      citation: 'Article 601 Codice penale',
      title: en('Trafficking in persons'),
      law: en(
        'Whoever recruits, transports, transfers or receives persons by deceit, violence, threat or abuse of authority in order to exploit them is punished by imprisonment of eight to twenty years.',
      ),
      maxPenaltyMonths: 240,
      deathPenaltyPossible: false,
      lifeSentence: false,
      concept: 'trafficking-in-persons',
      annexD: '',
      committedFrom: '2025-01-10',
      committedUntil: '2026-08-31',
    },
    {
      id: 'o-2',
      citation: 'Article 416 Codice penale',
      title: en('Participation in a criminal association'),
      law: en(
        'When three or more persons associate to commit several offences, those who promote, constitute or organise the association are punished by imprisonment of three to seven years.',
      ),
      maxPenaltyMonths: 84,
      deathPenaltyPossible: false,
      lifeSentence: false,
      concept: 'organised-group-participation',
      annexD: '',
      committedFrom: '2025-01-10',
      committedUntil: '2026-08-31',
    },
  ],
  persons: [
    {
      id: 'p-1',
      role: 'suspect',
      name: 'Osas Igbinedion',
      latinName: '',
      born: '1988-04-17',
      birthPlace: 'Benin City',
      nationality: 'NG' as never,
      location: 'Palermo',
      identifiers: [],
      smuggled: false,
      whyUnknown: '',
    },
    {
      id: 'p-2',
      role: 'witness',
      name: 'Blessing Uwaifo',
      latinName: '',
      born: '',
      birthPlace: '',
      nationality: 'NG' as never,
      location: 'Lagos, Ikeja',
      identifiers: [],
      smuggled: false,
      whyUnknown: '',
    },
  ],
  measures: [
    {
      id: 'm-1',
      family: 'records',
      description: en('Records of the account named, with opening documents, signatories and all movements.'),
      particulars: {
        institution: 'Harmattan Trust Bank, Ikeja branch',
        account: '0041 7729 18',
        from: '2025-01-01',
        until: '2026-08-31',
        recordKinds: 'opening documents, statements, transfer orders',
      },
      persons: ['p-1'],
    },
    {
      id: 'm-2',
      family: 'statement',
      description: en('Hearing of the witness on recruitment in Benin City and the journey to Lagos.'),
      particulars: {
        witness: 'Blessing Uwaifo',
        questions: 'Who recruited you? Who paid for the journey? To whom was money sent?',
        rights: 'The witness may refuse to answer questions that would incriminate her.',
        oath: 'yes',
      },
      persons: ['p-2'],
    },
  ],
  procedure: {
    asked: true,
    text: en(
      'The witness is heard in the presence of an interpreter for Edo and the hearing is recorded on video, where the law of Nigeria allows it.',
    ),
  },
  transnational: en(
    'Victims were moved from Nigeria through Libya to Italy and France; proceeds were sent to Lagos; a witness and bank records are in Nigeria.',
  ),
  organisedGroup: en(
    'At least four persons acted in concert since January 2025 with fixed functions (recruiter, carrier, controller, collector) for financial benefit.',
  ),
  urgency: { urgent: false, grounds: '' },
  deadline: { date: '', reason: '' },
  confidentiality: { asked: true, reason: 'The suspect is at large and does not know of the investigation.' },
  assurances: [],
  language: 'en',
}

/** A European Investigation Order to France. Its legal remedies (section J) are left empty. */
export const toFrance: Partial<Content> = {
  title: 'Search of a flat in Lyon and records of two bank accounts',
  authority: {
    name: 'Procura della Repubblica di Palermo',
    official: 'Giulia Marchetti, prosecutor',
    contact: 'Palermo, +39 091 555 0100',
  },
  conducting: {
    name: 'Procura della Repubblica di Palermo',
    functions: 'Pubblico ministero che dirige le indagini',
    reference: '4711/2026',
  },
  subject: itFr(
    'Tratta di persone da parte di un gruppo criminale organizzato.',
    'Traite des êtres humains par un groupe criminel organisé.',
  ),
  nature: 'investigation',
  facts: itFr(
    'Tra gennaio 2025 e agosto 2026 almeno undici donne sono state reclutate a Benin City e costrette a prostituirsi a Palermo e a Lione. A Lione alloggiavano in un appartamento di rue des Tanneurs; il denaro era raccolto da una persona detta «Madame Joy».',
    'Entre janvier 2025 et août 2026, au moins onze femmes ont été recrutées à Benin City et contraintes à la prostitution à Palerme et à Lyon. À Lyon, elles étaient logées dans un appartement de la rue des Tanneurs ; l’argent était collecté par une personne dite « Madame Joy ».',
  ),
  purpose: itFr(
    'Accertare i responsabili a Lione e il percorso del denaro.',
    'Identifier les responsables à Lyon et le parcours de l’argent.',
  ),
  offences: [
    {
      id: 'o-1',
      citation: 'Articolo 601 Codice penale',
      title: itFr('Tratta di persone', 'Traite des êtres humains'),
      law: itFr('Reclusione da otto a venti anni.', 'Réclusion de huit à vingt ans.'),
      maxPenaltyMonths: 240,
      deathPenaltyPossible: false,
      lifeSentence: false,
      concept: 'trafficking-in-persons',
      annexD: 'trafficking-in-human-beings',
      committedFrom: '2025-01-10',
      committedUntil: '2026-08-31',
    },
  ],
  persons: [
    {
      id: 'p-1',
      role: 'suspect',
      name: 'Madame Joy',
      latinName: '',
      born: '',
      birthPlace: '',
      nationality: '',
      location: 'Lyon, rue des Tanneurs',
      identifiers: [],
      smuggled: false,
      whyUnknown: 'Only the name by which the victims know her is known.',
    },
  ],
  measures: [
    {
      id: 'm-1',
      family: 'search-seizure',
      description: itFr(
        'Perquisizione dell’appartamento e sequestro di telefoni, registri e denaro.',
        'Perquisition de l’appartement et saisie des téléphones, registres et espèces.',
      ),
      particulars: {
        place: '14, rue des Tanneurs, Lyon, 3e étage',
        objects: 'telephones, notebooks, cash',
        order: 'Decreto di perquisizione 4711/2026',
        orderDate: '2026-11-16',
      },
      persons: ['p-1'],
    },
    {
      id: 'm-2',
      family: 'bank-operations',
      description: itFr('Movimenti di due conti.', 'Opérations de deux comptes.'),
      particulars: {
        institution: 'Banque des Deux Fleuves, Lyon',
        account: 'FR76 EXERCISE 0001',
        from: '2025-01-01',
        until: '2026-08-31',
      },
      persons: ['p-1'],
    },
  ],
  procedure: { asked: false, text: [] },
  transnational: [],
  organisedGroup: [],
  urgency: { urgent: false, grounds: '' },
  deadline: { date: '', reason: '' },
  confidentiality: { asked: true, reason: 'Search not yet carried out.' },
  assurances: [],
  language: 'fr',
  eio: {
    earlierOrder: '',
    proceedings: 'a',
    necessity: itFr(
      'Le misure sono necessarie per identificare i responsabili e non esistono mezzi meno invasivi.',
      'Les mesures sont nécessaires pour identifier les responsables ; il n’existe pas de moyen moins intrusif.',
    ),
    availableDomestically: true,
    additional: [],
    remedySought: '',
    remedyDetail: '',
    remedyAuthority: '',
    issuingKind: 'public-prosecutor',
    validatedBy: '',
    validatedOn: '',
  },
}
