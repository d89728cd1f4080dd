/** Firearms by the wrong treaty, money that must not reach a tax file, and information nobody asked for. */
import { measure, type Opening, offence, person, type Scenario, said } from './scenario.ts'

const en = (text: string) => said('en', text)
const es = (text: string) => said('es', text)
const de = (text: string) => said('de', text)

const tijuana = {
  authority: { name: 'Fiscalía de Tijuana', official: 'Sofía Herrera', contact: 'tijuana@fgr.example' },
  nature: 'investigation' as const,
  persons: [person({ name: 'Joel Ortiz', role: 'suspect' as const, nationality: 'MX', location: 'San Diego' })],
  procedure: { asked: false, text: [] },
  confidentiality: { asked: true, reason: 'The suspect is at large.' },
}
const arms = (concept: string, law: ReturnType<typeof en>) =>
  offence({ citation: 'Ley Federal de Armas de Fuego, Art. 84', concept, maxPenaltyMonths: 360, law })

const mexicoToUs: Opening = {
  from: 'MX',
  to: 'US',
  instrument: 'UNTOC-FIREARMS',
  language: 'en',
  says: {
    ...tijuana,
    title: 'Records of a dealer in San Diego',
    conducting: {
      name: 'Fiscalía de Tijuana',
      functions: 'Public prosecutor leading the investigation',
      reference: 'TIJ-2026-40',
    },
    subject: en('Trafficking in firearms by an organised group.'),
    facts: en('Forty rifles bought in San Diego between January and June 2026 were seized in Tijuana.'),
    purpose: en('Evidence in file TIJ-2026-40.'),
    offences: [arms('firearms-trafficking', en('Bringing firearms into the country unlawfully: five to thirty years.'))],
    measures: [
      measure('m-1', 'records', en('Sales records of the dealer.'), {
        institution: 'Harbor Exercise Arms, San Diego',
        from: '2026-01-01',
        until: '2026-06-30',
      }),
      measure('m-2', 'existing-evidence', en('Public records of the company.'), {
        information: 'Company register of the dealer',
      }),
    ],
    transnational: en('The arms were bought in one State and seized in the other.'),
    organisedGroup: en('At least five persons act in concert for gain.'),
    language: 'en',
  },
}
const mexicoToSpain: Opening = {
  from: 'MX',
  to: 'ES',
  instrument: 'UNTOC-FIREARMS',
  language: 'es',
  says: {
    ...tijuana,
    title: 'Marcas borradas: registros de un taller en Eibar',
    conducting: {
      name: 'Fiscalía de Tijuana',
      functions: 'Ministerio Público, dirige la investigación',
      reference: 'TIJ-2026-40',
    },
    subject: es('Alteración de marcas de armas de fuego.'),
    facts: es('En doce armas incautadas en Tijuana se habían borrado las marcas; el taller que las exportó está en Eibar.'),
    purpose: es('Prueba en el expediente TIJ-2026-40.'),
    offences: [arms('firearms-markings', es('Alterar o borrar las marcas de un arma: hasta treinta años en grupo organizado.'))],
    measures: [
      measure('m-1', 'records', es('Registros de producción y venta.'), {
        institution: 'Taller Exercise, Eibar',
        from: '2025-01-01',
        until: '2026-06-30',
      }),
    ],
    transnational: es('Las armas pasaron de España a México.'),
    organisedGroup: es('Al menos cinco personas.'),
    language: 'es',
  },
}

const firearms: Scenario = {
  key: 's9',
  title: 'Tijuana: rifles from San Diego',
  purpose: 'Investigation of trafficking in firearms into Tijuana (file TIJ-2026-40).',
  basis: 'Ley Federal de Armas de Fuego, Art. 84; UNTOC, Art. 18; Firearms Protocol, Art. 5.',
  states: ['MX', 'US', 'ES'],
  drafts: [mexicoToUs, mexicoToSpain],
}

const saoPaulo = {
  authority: { name: 'Ministério Público, São Paulo', official: 'Beatriz Azevedo', contact: 'mpsp@mp.example' },
  conducting: {
    name: 'Ministério Público, São Paulo',
    functions: 'Staatsanwaltschaft, leitet die Ermittlungen',
    reference: 'SP-2026-301',
  },
  subject: de('Geldwäscherei durch eine organisierte Gruppe.'),
  nature: 'investigation' as const,
  facts: de('Zwischen 2024 und 2026 wurden Bestechungsgelder über Konten in Zürich gewaschen; auch Steuern wurden hinterzogen.'),
  purpose: de('Sicherung und Einziehung im Verfahren SP-2026-301.'),
  offences: [
    offence({
      citation: 'Lei 9.613/1998, Art. 1',
      concept: 'laundering',
      maxPenaltyMonths: 120,
      law: de('Geldwäscherei: drei bis zehn Jahre.'),
    }),
  ],
  persons: [person({ name: 'Renato Alves', role: 'accused', nationality: 'BR', location: 'São Paulo' })],
  procedure: { asked: false, text: [] },
  transnational: de('Die Vermögenswerte liegen in der Schweiz.'),
  organisedGroup: de('Mindestens vier Personen mit festen Aufgaben.'),
  confidentiality: { asked: true, reason: 'Die Konten würden geleert.' },
  language: 'de',
} as const

/** The freeze says what and where, and not the facts and actions that Article 13(3)(c) asks for. */
const freeze = (instrument: string): Opening => ({
  from: 'BR',
  to: 'CH',
  instrument,
  language: 'de',
  says: {
    ...saoPaulo,
    offences: [...saoPaulo.offences],
    persons: [...saoPaulo.persons],
    procedure: { asked: false, text: [] },
    title: 'Sperre eines Kontos und Bankunterlagen, Zürich',
    measures: [
      measure('m-1', 'freeze', de('Sperre des Kontos.'), { property: 'Konto CH00 EXERCISE 0301, Limmatbank' }),
      measure('m-2', 'records', de('Unterlagen des Kontos.'), {
        institution: 'Limmatbank, Zürich',
        from: '2024-01-01',
        until: '2026-06-30',
      }),
    ],
  },
})

const brazilToSwitzerland: Scenario = {
  key: 's10',
  title: 'São Paulo: accounts in Zürich',
  purpose: 'Proceedings on laundering through accounts in Zürich (file SP-2026-301).',
  basis: 'Lei 9.613/1998, Art. 1; treaty of 2004 between Brazil and Switzerland; UNTOC, Arts 13 and 18.',
  states: ['BR', 'CH'],
  drafts: [freeze('UNTOC')],
}

const unasked: Scenario = {
  key: 's11',
  title: 'London to Tirana: information nobody asked for',
  purpose: 'Proceedings on trafficking by an organised group between Tirana and London (file LON-2026-7).',
  basis: 'UNTOC, Art. 18(4)-(5).',
  states: ['GB', 'AL'],
  drafts: [
    {
      from: 'GB',
      to: 'AL',
      instrument: 'UNTOC',
      language: 'sq',
      says: {
        title: 'Information on a group in Tirana',
        authority: { name: 'Prosecution, London', official: 'Harriet Cole', contact: 'prosecution@gb.example' },
        conducting: { name: 'Prosecution, London', functions: 'Prokuroria, drejton hetimin', reference: 'LON-2026-7' },
        subject: said('sq', 'Trafikim i drogës nga një grup i organizuar.'),
        nature: 'investigation',
        facts: said('sq', 'Biseda të regjistruara në Londër flasin për dërgesa nga Tirana.'),
        purpose: said('sq', 'Për hetimin në Tiranë.'),
        offences: [
          offence({
            citation: 'Misuse of Drugs Act 1971, s. 4',
            concept: 'drug-trafficking',
            lifeSentence: true,
            law: en('Up to life.'),
          }),
        ],
        persons: [person({ name: 'Ardit Prendi', role: 'accused', nationality: 'AL', location: 'Tirana' })],
        measures: [
          measure('m-1', 'spontaneous-information', said('sq', 'Transkriptime të bisedave.'), {
            information: 'Transcripts of calls of 3 and 4 March 2026',
            restrictions: 'For the drug proceedings in Tirana alone; nothing is passed on without consent.',
          }),
        ],
        procedure: { asked: false, text: [] },
        transnational: said('sq', 'Dërgesa nga Shqipëria në Mbretërinë e Bashkuar.'),
        organisedGroup: said('sq', 'Të paktën tre persona.'),
        confidentiality: { asked: true, reason: 'The source must not be known.' },
        language: 'sq',
      },
    },
  ],
}

export const armsAndMoney = [firearms, brazilToSwitzerland, unasked]
