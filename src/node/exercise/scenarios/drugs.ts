/** Drug trafficking: a search in Vienna and bank records for Callao, a lorry on its way to Poznań, a penalty that Germany cannot help towards. */
import { measure, offence, person, type Scenario, said } from './scenario.ts'

const es = (text: string) => said('es', text)
const nl = (text: string) => said('nl', text)

/** The first draft lacks the functions, the purpose, the decision on the search and the language: each is found before it leaves. */
const peruToAustria: Scenario = {
  key: 's1',
  title: 'Callao: cocaine to Vienna',
  purpose: 'Investigation of a group suspected of sending cocaine from Callao to Vienna (file 118-2026).',
  basis: 'Código Penal, Art. 296; 1988 Convention, Art. 7; UNTOC, Art. 18.',
  states: ['PE', 'AT'],
  drafts: [
    {
      from: 'PE',
      to: 'AT',
      instrument: 'VIENNA-1988',
      language: 'es',
      says: {
        title: 'Registro de un almacén y datos bancarios en Viena',
        authority: { name: 'Fiscalía de Callao', official: 'Lucía Quispe', contact: 'callao@fiscalia.example' },
        conducting: { name: 'Fiscalía de Callao', functions: '', reference: '118-2026' },
        subject: es('Tráfico ilícito de cocaína por un grupo delictivo organizado.'),
        nature: 'investigation',
        facts: es(
          'Entre enero y septiembre de 2026 tres envíos de cocaína ocultos en café salieron del Callao hacia un almacén de Viena.',
        ),
        purpose: [],
        offences: [
          offence({
            citation: 'Código Penal, Art. 296',
            concept: 'drug-trafficking',
            maxPenaltyMonths: 180,
            law: es(
              'El que promueve el tráfico ilícito de drogas será reprimido con pena privativa de libertad de ocho a quince años.',
            ),
          }),
        ],
        persons: [person({ name: 'Ramón Vidal', role: 'suspect', location: 'Viena' })],
        measures: [
          measure('m-1', 'search-seizure', es('Registro del almacén e incautación de documentos y teléfonos.'), {
            place: 'Lagergasse 12, Wien',
            objects: 'documentos de transporte, teléfonos',
          }),
          measure('m-2', 'records', es('Extractos de la cuenta indicada.'), {
            institution: 'Donaubank, Wien',
            account: 'AT00 EXERCISE 0118',
            from: '2026-01-01',
            until: '2026-09-30',
          }),
        ],
        procedure: { asked: false, text: [] },
        transnational: es('La droga sale del Perú; las pruebas están en Austria.'),
        organisedGroup: es('Al menos cuatro personas con funciones repartidas desde 2025.'),
        confidentiality: { asked: true, reason: 'El sospechoso no conoce la investigación.' },
        language: 'es',
      },
    },
  ],
}

const lorry = nl('De cocaïne ligt in een vrachtwagen die van Antwerpen naar Poznań rijdt.')

/** Ecuador's part rests on agreement; between Belgium and Poland an order asks for the same lorry to be let pass. */
const controlledDelivery: Scenario = {
  key: 's2',
  title: 'Guayaquil, Antwerp, Poznań: a controlled delivery',
  purpose: 'Investigation of the receivers of a consignment of cocaine under control (file ANT-2026-77).',
  basis: '1988 Convention, Art. 11; UNTOC, Art. 20; Directive 2014/41/EU, Art. 28.',
  states: ['EC', 'BE', 'PL'],
  drafts: [
    {
      from: 'EC',
      to: 'BE',
      instrument: 'VIENNA-1988',
      language: 'nl',
      says: {
        title: 'Controlled delivery of a container of bananas',
        authority: { name: 'Fiscalía de Guayaquil', official: 'Rosa Andrade', contact: 'guayaquil@fiscalia.example' },
        conducting: {
          name: 'Fiscalía de Guayaquil',
          functions: 'Openbaar aanklager die het onderzoek leidt',
          reference: 'GYE-2026-31',
        },
        subject: nl('Smokkel van cocaïne in een container met bananen.'),
        nature: 'investigation',
        facts: nl('Op 20 november 2026 vertrekt een container met 200 kg cocaïne van Guayaquil naar Antwerpen.'),
        purpose: nl('De ontvangers in de Europese Unie vinden.'),
        offences: [
          offence({
            citation: 'Código Orgánico Integral Penal, Art. 220',
            concept: 'drug-trafficking',
            maxPenaltyMonths: 156,
            law: nl('Handel in verdovende middelen op grote schaal: gevangenisstraf van tien tot dertien jaar.'),
          }),
        ],
        persons: [person({ name: 'Unknown receiver', role: 'suspect', whyUnknown: 'The delivery is to find out.' })],
        measures: [
          measure('m-1', 'controlled-delivery', nl('De container wordt onder toezicht doorgelaten.'), {
            consignment: 'Container EXRU 118820-4, bananas',
            route: 'Guayaquil, Antwerp',
            date: '2026-12-08',
            method: 'replaced-in-part',
            practicalArrangements: 'Customs at Antwerp take the container over; contact around the clock.',
          }),
        ],
        procedure: { asked: false, text: [] },
        transnational: nl('De zending gaat van Ecuador naar België.'),
        organisedGroup: nl('Een groep van ten minste vijf personen.'),
        confidentiality: { asked: true, reason: 'The receivers must not learn of it.' },
        language: 'nl',
      },
    },
    {
      from: 'BE',
      to: 'PL',
      instrument: 'EU-EIO',
      language: 'pl',
      says: {
        title: 'Controlled delivery to Poznań',
        authority: { name: 'Parket van Antwerpen', official: 'Lotte Maes', contact: 'parket.antwerpen@just.example' },
        conducting: { name: 'Parket van Antwerpen', functions: 'Procureur des Konings', reference: 'ANT-2026-77' },
        subject: said('pl', 'Przesyłka niejawnie nadzorowana.'),
        nature: 'investigation',
        facts: [...lorry, ...said('pl', 'Kokaina znajduje się w ciężarówce jadącej z Antwerpii do Poznania.')],
        purpose: said('pl', 'Ustalenie odbiorców przesyłki.'),
        offences: [
          offence({
            citation: 'Loi du 24 février 1921, Art. 2bis',
            concept: 'drug-trafficking',
            maxPenaltyMonths: 180,
            annexD: 'illicit-trafficking-in-narcotic-drugs',
            law: said('pl', 'Handel narkotykami w grupie zorganizowanej: od dziesięciu do piętnastu lat.'),
          }),
        ],
        persons: [person({ name: 'Unknown receiver', role: 'suspect', whyUnknown: 'The delivery is to find out.' })],
        measures: [
          measure('m-1', 'controlled-delivery', said('pl', 'Przepuszczenie ciężarówki pod nadzorem do Poznania.'), {
            consignment: 'Lorry, trailer EXR-77',
            route: 'Antwerp, Świecko, Poznań',
            date: '2026-12-10',
            method: 'replaced-in-whole',
          }),
        ],
        procedure: { asked: false, text: [] },
        urgency: { urgent: true, grounds: 'Ciężarówka wyjeżdża 9 grudnia.' },
        deadline: { date: '2026-12-09', reason: 'The lorry passes the border on 10 December.' },
        confidentiality: { asked: true, reason: 'The receivers must not learn of it.' },
        language: 'pl',
        eio: {
          earlierOrder: '',
          proceedings: 'a',
          necessity: said('pl', 'Odbiorców nie można ustalić w inny sposób.'),
          availableDomestically: true,
          additional: [],
          remedySought: 'no',
          remedyDetail: '',
          remedyAuthority: '',
          issuingKind: 'public-prosecutor',
          validatedBy: '',
          validatedOn: '',
        },
      },
    },
  ],
}

/** The offence can carry death where the request comes from: that is said before it leaves, and refuses nothing by itself. */
const singaporeToGermany: Scenario = {
  key: 's3',
  title: 'Singapore: heroin by Hamburg',
  purpose: 'Investigation of a group suspected of bringing heroin through Hamburg to Singapore (file SG-2026-204).',
  basis: 'Misuse of Drugs Act; 1988 Convention, Art. 7; UNTOC, Art. 18.',
  states: ['SG', 'DE'],
  drafts: [
    {
      from: 'SG',
      to: 'DE',
      instrument: 'UNTOC',
      language: 'de',
      says: {
        title: 'Bank records and a statement in Hamburg',
        authority: { name: 'Prosecution, Singapore', official: 'Tan Mei Ling', contact: 'prosecution@sg.example' },
        conducting: {
          name: 'Prosecution, Singapore',
          functions: 'Staatsanwaltschaft, leitet die Ermittlungen',
          reference: 'SG-2026-204',
        },
        subject: said('de', 'Unerlaubter Handel mit Heroin durch eine organisierte Gruppe.'),
        nature: 'investigation',
        facts: said(
          'de',
          'Zwischen Januar und September 2026 brachte eine Gruppe über Hamburg Heroin nach Singapur; bezahlt wurde über ein Konto in Hamburg.',
        ),
        purpose: said('de', 'Verwendung als Beweis im Strafverfahren SG-2026-204.'),
        offences: [
          offence({
            citation: 'Misuse of Drugs Act 1973, s. 5',
            concept: 'drug-trafficking',
            maxPenaltyMonths: 360,
            lifeSentence: true,
            deathPenaltyPossible: true,
            law: said('de', 'Handel mit Betäubungsmitteln; ab einer Menge kann auf Todesstrafe erkannt werden.'),
          }),
        ],
        persons: [person({ name: 'Karl Holm', role: 'suspect', nationality: 'DE', location: 'Hamburg' })],
        measures: [
          measure('m-1', 'records', said('de', 'Kontounterlagen.'), {
            institution: 'Alsterbank, Hamburg',
            account: 'DE00 EXERCISE 0204',
            from: '2026-01-01',
            until: '2026-09-30',
          }),
          measure('m-2', 'statement', said('de', 'Vernehmung eines Zeugen.'), {
            witness: 'Petra Lange',
            questions: 'Wer hat die Zahlungen veranlasst?',
          }),
        ],
        procedure: { asked: false, text: [] },
        transnational: said('de', 'Die Droge ging von Hamburg nach Singapur; Beweise sind in Deutschland.'),
        organisedGroup: said('de', 'Mindestens vier Personen mit festen Aufgaben.'),
        confidentiality: { asked: true, reason: 'Der Beschuldigte weiß nichts.' },
        language: 'de',
      },
    },
  ],
}

export const drugs = [peruToAustria, controlledDelivery, singaporeToGermany]
