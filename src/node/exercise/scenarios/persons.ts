/** Trafficking, smuggling and the sea: a joint team, an offence that was repealed, a ship under another flag. */
import { measure, offence, person, type Scenario, said } from './scenario.ts'

const fr = (text: string) => said('fr', text)
const de = (text: string) => said('de', text)
const es = (text: string) => said('es', text)

/** No request: the three States set up a team. The exercise's own case has one that is signed; here it begins from nothing. */
const jointTeam: Scenario = {
  key: 's4',
  title: 'Lanterna: a joint team of three States',
  purpose: 'Investigation of a group suspected of trafficking women from Benin City to Palermo and Lyon (file 4711/2026).',
  basis: 'Trafficking Protocol, Arts 3, 5 and 6; UNTOC, Art. 19.',
  states: ['IT', 'FR', 'NG'],
  drafts: [],
}

const smuggling = {
  authority: { name: 'Procura della Repubblica di Palermo', official: 'Giulia Marchetti', contact: 'palermo@giustizia.example' },
  nature: 'investigation' as const,
  procedure: { asked: false, text: [] },
  confidentiality: { asked: true, reason: 'The group is still at work.' },
}

/** The base offence, without profit; and the driver himself was smuggled. */
const offenceOfItaly = offence({
  citation: 'Legislative Decree 286/1998, Art. 12(1)',
  concept: 'migrant-smuggling',
  maxPenaltyMonths: 72,
  committedFrom: '2023-03-01',
  committedUntil: '2023-10-31',
})

/** The same facts to Niger by a letter of request, where the offence is no more, and to Germany by an order that asks for no comparison. */
const repealed: Scenario = {
  key: 's5',
  title: 'Agadez to Sicily: an offence repealed',
  purpose: 'Investigation of a group suspected of smuggling migrants by Agadez to Sicily (file 2290/2023).',
  basis: 'Legislative Decree 286/1998, Art. 12; UNTOC, Art. 18; Smuggling Protocol, Art. 6.',
  states: ['IT', 'NE', 'DE'],
  drafts: [
    {
      from: 'IT',
      to: 'NE',
      instrument: 'UNTOC-SOM',
      language: 'fr',
      says: {
        ...smuggling,
        title: 'Auditions et pièces à Agadez',
        conducting: {
          name: 'Procura della Repubblica di Palermo',
          functions: 'Ministère public dirigeant l’enquête',
          reference: '2290/2023',
        },
        subject: fr('Trafic illicite de migrants par un groupe criminel organisé.'),
        facts: fr('De mars à octobre 2023, un groupe a conduit des migrants d’Agadez vers la Sicile par la Libye.'),
        purpose: fr('Preuve dans la procédure 2290/2023.'),
        offences: [
          { ...offenceOfItaly, law: fr('Quiconque favorise l’entrée irrégulière d’étrangers est puni d’un à six ans.') },
        ],
        persons: [
          person({ name: 'Mahamadou Alio', role: 'suspect', nationality: 'NE', location: 'Agadez', smuggled: true }),
          person({ id: 'p-2', name: 'Salif Oumar', role: 'witness', nationality: 'NE', location: 'Agadez' }),
        ],
        measures: [
          measure('m-1', 'statement', fr('Audition du témoin.'), {
            witness: 'Salif Oumar',
            questions: 'Qui organisait les départs ?',
          }),
          measure('m-2', 'search-seizure', fr('Perquisition du garage.'), {
            place: 'Garage du Nord, Agadez',
            objects: 'téléphones, registres',
          }),
        ],
        transnational: fr('Les faits touchent le Niger, la Libye et l’Italie.'),
        organisedGroup: fr('Au moins cinq personnes agissant de concert.'),
        language: 'fr',
      },
    },
    {
      from: 'IT',
      to: 'DE',
      instrument: 'EU-EIO',
      language: 'de',
      says: {
        ...smuggling,
        title: 'Kontobewegungen in Hamburg',
        conducting: {
          name: 'Procura della Repubblica di Palermo',
          functions: 'Staatsanwaltschaft, leitet die Ermittlungen',
          reference: '2290/2023',
        },
        subject: de('Schleusung von Migranten durch eine organisierte Gruppe.'),
        facts: de(
          'Von März bis Oktober 2023 brachte eine Gruppe Migranten von Agadez nach Sizilien; das Geld lief über Hamburg.',
        ),
        purpose: de('Beweis im Verfahren 2290/2023.'),
        offences: [
          {
            ...offenceOfItaly,
            annexD: 'facilitation-of-unauthorised-entry-and-residence',
            law: de('Beihilfe zur unerlaubten Einreise: ein bis sechs Jahre.'),
          },
        ],
        persons: [person({ name: 'Mahamadou Alio', role: 'suspect', nationality: 'NE', location: 'Hamburg' })],
        measures: [
          measure('m-1', 'bank-operations', de('Bewegungen des Kontos.'), {
            institution: 'Elbbank, Hamburg',
            account: 'DE00 EXERCISE 2290',
            relevance: 'Payments of the families went through it.',
            period: '2023',
          }),
        ],
        language: 'de',
        eio: {
          earlierOrder: '',
          proceedings: 'a',
          necessity: de('Das Geld lässt sich anders nicht verfolgen.'),
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

const atSea: Scenario = {
  key: 's6',
  title: 'Off Gran Canaria: a ship under the flag of Panama',
  purpose: 'Investigation of the smuggling of migrants on the ship Estrella Sur (file LPA-2026-9).',
  basis: 'Smuggling Protocol, Arts 7 to 9; UNTOC, Art. 18.',
  states: ['ES', 'PA'],
  drafts: [
    {
      from: 'ES',
      to: 'PA',
      instrument: 'UNTOC-SOM',
      language: 'es',
      says: {
        title: 'Confirmación de pabellón y autorización de visita: Estrella Sur',
        authority: { name: 'Fiscalía de Las Palmas', official: 'Carmen Ruiz', contact: 'laspalmas@fiscal.example' },
        conducting: {
          name: 'Fiscalía de Las Palmas',
          functions: 'Ministerio Fiscal, dirige la investigación',
          reference: 'LPA-2026-9',
        },
        subject: es('Tráfico ilícito de migrantes por mar.'),
        nature: 'investigation',
        facts: es(
          'El buque Estrella Sur, con pabellón de Panamá, navega a 60 millas al sur de Gran Canaria con unas ochenta personas.',
        ),
        purpose: es('Confirmar la matrícula y obtener autorización para visitar, registrar y tomar medidas.'),
        offences: [
          offence({
            citation: 'Código Penal, Art. 318 bis',
            concept: 'migrant-smuggling',
            maxPenaltyMonths: 96,
            law: es('Ayuda a la entrada irregular con ánimo de lucro en grupo organizado.'),
          }),
        ],
        persons: [person({ name: 'Capitán desconocido', role: 'suspect', whyUnknown: 'Nobody has been aboard.' })],
        measures: [
          measure('m-1', 'flag-state-authorisation', es('Confirmar la matrícula y autorizar la visita y el registro.'), {
            vessel: 'Estrella Sur, IMO 0000000',
            flag: 'PA',
            position: '27°00′N 015°30′W',
            suspicion: 'Eighty persons seen on deck; payment to the organisers is on record.',
            measures: 'Boarding, search of the vessel, escort to Las Palmas.',
            safety:
              'A hospital ship and a rescue aircraft stand by; nobody is put at risk; people are treated humanely (Art. 9(1)).',
          }),
        ],
        procedure: { asked: false, text: [] },
        transnational: es('Alta mar; pabellón de Panamá; destino España.'),
        organisedGroup: es('Al menos cuatro personas.'),
        urgency: { urgent: true, grounds: 'El buque está en peligro de hundirse.' },
        confidentiality: { asked: false, reason: '' },
        language: 'es',
      },
    },
    {
      from: 'ES',
      to: 'PA',
      instrument: 'VIENNA-1988',
      language: 'es',
      says: {
        title: 'Decomiso del valor equivalente: droga hallada a bordo',
        authority: { name: 'Fiscalía de Las Palmas', official: 'Carmen Ruiz', contact: 'laspalmas@fiscal.example' },
        conducting: {
          name: 'Fiscalía de Las Palmas',
          functions: 'Ministerio Fiscal, dirige la investigación',
          reference: 'LPA-2026-9',
        },
        subject: es('Tráfico de drogas: registro del buque y bienes del armador.'),
        nature: 'investigation',
        facts: es('A bordo del Estrella Sur se hallaron 300 kg de cocaína. El armador tiene su sede en Panamá.'),
        purpose: es('Prueba y decomiso en el procedimiento LPA-2026-9.'),
        offences: [
          offence({
            citation: 'Código Penal, Art. 368',
            concept: 'drug-trafficking',
            maxPenaltyMonths: 162,
            law: es('Tráfico de drogas que causan grave daño a la salud: de tres a seis años, y más en los casos agravados.'),
          }),
        ],
        persons: [person({ name: 'Navegación Sur S.A.', role: 'legal-person', nationality: 'PA', location: 'Panamá' })],
        measures: [
          measure('m-1', 'records', es('Datos del registro y del armador.'), {
            institution: 'Autoridad Marítima',
            from: '2024-01-01',
            until: '2026-11-01',
          }),
          measure('m-2', 'confiscation-own', es('Decomiso del valor equivalente del armador.'), {
            property: 'Value of the cargo, EXERCISE 900,000',
            factsAndActions: 'The owner was paid for the voyage; the cargo was destroyed.',
          }),
        ],
        procedure: { asked: false, text: [] },
        transnational: es('España y Panamá.'),
        organisedGroup: es('Al menos cuatro personas.'),
        confidentiality: { asked: true, reason: 'Los bienes podrían desaparecer.' },
        language: 'es',
      },
    },
  ],
}

export const persons = [jointTeam, repealed, atSea]
