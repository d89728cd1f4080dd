/** The States of the scenarios, each a node with four people: who investigates, who sends, who approves, who administers. Real States, invented people. */
import type { Role } from '../../../kernel/officer.ts'
import { type Stage, stages } from '../cast.ts'

const parts: readonly (readonly Role[])[] = [['prosecutor'], ['desk-officer'], ['approver'], ['administrator', 'auditor']]

/** @param people prosecutor, desk officer, approver, administrator */
const house =
  (state: string, name: string, timeZone: string, prosecution: string, ...people: readonly [string, string, string, string]) =>
  (door: number): Stage => ({
    node: `${state.toLowerCase()}-central`,
    state,
    name,
    timeZone,
    door,
    players: people.map((player, i) => ({
      key: player,
      name: player,
      authority: i === 0 ? prosecution : name,
      roles: parts[i]!,
    })),
  })

// biome-ignore format: a table is read by its columns
const houses = [
  house('PE', 'Central authority of Peru', 'America/Lima', 'Fiscalía de Callao', 'Lucía Quispe', 'Héctor Rojas', 'Marina Salas', 'Iván Torres'),
  house('AT', 'Central authority of Austria', 'Europe/Vienna', 'Staatsanwaltschaft Wien', 'Elisabeth Gruber', 'Lukas Berger', 'Johanna Steiner', 'Max Huber'),
  house('EC', 'Central authority of Ecuador', 'America/Guayaquil', 'Fiscalía de Guayaquil', 'Rosa Andrade', 'Pablo Cevallos', 'Elena Mora', 'Diego Vera'),
  house('BE', 'Central authority of Belgium', 'Europe/Brussels', 'Parket van Antwerpen', 'Lotte Maes', 'Jan Claes', 'Sofie Wouters', 'Bart Peeters'),
  house('PL', 'Central authority of Poland', 'Europe/Warsaw', 'Prokuratura w Poznaniu', 'Anna Kowalska', 'Piotr Zieliński', 'Ewa Lis', 'Marek Dudek'),
  house('SG', 'Central authority of Singapore', 'Asia/Singapore', 'Prosecution, Singapore', 'Tan Mei Ling', 'Arjun Menon', 'Lim Wei Jie', 'Nurul Aziz'),
  house('DE', 'Central authority of Germany', 'Europe/Berlin', 'Staatsanwaltschaft Hamburg', 'Katrin Vogel', 'Jonas Richter', 'Ute Brandt', 'Sven Keller'),
  house('NE', 'Central authority of Niger', 'Africa/Niamey', 'Parquet de Niamey', 'Aïcha Moussa', 'Ibrahim Saley', 'Fatouma Adamou', 'Oumarou Issa'),
  house('ES', 'Central authority of Spain', 'Europe/Madrid', 'Fiscalía de Las Palmas', 'Carmen Ruiz', 'Álvaro Gil', 'Nuria Campos', 'Sergio León'),
  house('PA', 'Central authority of Panama', 'America/Panama', 'Fiscalía de Panamá', 'Gloria Batista', 'Rubén Arosemena', 'Yara Castillo', 'Omar Pinto'),
  house('IE', 'Central authority of Ireland', 'Europe/Dublin', 'Prosecution, Dublin', 'Aoife Byrne', 'Conor Walsh', 'Niamh Doyle', 'Seán Kelly'),
  house('PT', 'Central authority of Portugal', 'Europe/Lisbon', 'Ministério Público, Porto', 'Inês Carvalho', 'Rui Teixeira', 'Marta Pires', 'Tiago Lopes'),
  house('NL', 'Central authority of the Netherlands', 'Europe/Amsterdam', 'Parket Rotterdam', 'Femke de Boer', 'Thijs Bakker', 'Anouk Visser', 'Ruben Smit'),
  house('US', 'Central authority of the United States', 'America/New_York', 'Prosecution, Southern District', 'Dana Whitfield', 'Marcus Hale', 'Erin Castellano', 'Paul Novak'),
  house('GH', 'Central authority of Ghana', 'Africa/Accra', 'Prosecution, Accra', 'Efua Mensah', 'Kwame Boateng', 'Abena Osei', 'Yaw Darko'),
  house('MX', 'Central authority of Mexico', 'America/Mexico_City', 'Fiscalía de Tijuana', 'Sofía Herrera', 'Emilio Vargas', 'Paula Núñez', 'Raúl Ibarra'),
  house('BR', 'Central authority of Brazil', 'America/Sao_Paulo', 'Ministério Público, São Paulo', 'Beatriz Azevedo', 'Caio Nogueira', 'Helena Prado', 'Otávio Ramos'),
  house('CH', 'Central authority of Switzerland', 'Europe/Zurich', 'Staatsanwaltschaft Zürich', 'Regula Frei', 'Marco Bernasconi', 'Claire Rochat', 'Urs Meier'),
  house('GB', 'Central authority of the United Kingdom', 'Europe/London', 'Prosecution, London', 'Harriet Cole', 'Owen Price', 'Amelia Ward', 'George Hill'),
  house('AL', 'Central authority of Albania', 'Europe/Tirane', 'Prokuroria e Tiranës', 'Elira Hoxha', 'Arben Leka', 'Mira Dervishi', 'Genti Kola'),
]

/** Italy, France and Nigeria play as in the exercise; the others behind them. */
export const houseOf: ReadonlyMap<string, Stage> = new Map([
  ...stages.map((stage) => [stage.state, stage] as const),
  ...houses.map((make, i) => {
    const stage = make(stages.length + i)
    return [stage.state, stage] as const
  }),
])
