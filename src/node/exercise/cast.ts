/** Who plays in the exercise: real States and real law, invented people. Nothing of this exists on a node that is not an exercise. */
import type { Role } from '../../kernel/officer.ts'

export type Player = Readonly<{ key: string; name: string; authority: string; roles: readonly Role[] }>
export type Stage = Readonly<{
  node: string
  state: string
  name: string
  timeZone: string
  /** Offset from the exercise's first port. */
  door: number
  players: readonly Player[]
}>

export const stages: readonly Stage[] = [
  {
    node: 'it-central',
    state: 'IT',
    name: 'Ministero della Giustizia',
    timeZone: 'Europe/Rome',
    door: 0,
    players: [
      { key: 'marchetti', name: 'Giulia Marchetti', authority: 'Procura della Repubblica di Palermo', roles: ['prosecutor'] },
      { key: 'rinaldi', name: 'Tommaso Rinaldi', authority: 'Squadra Mobile di Palermo', roles: ['investigator'] },
      { key: 'bellini', name: 'Marta Bellini', authority: 'Ministero della Giustizia', roles: ['desk-officer'] },
      { key: 'serra', name: 'Paolo Serra', authority: 'Ministero della Giustizia', roles: ['approver'] },
      {
        key: 'greco',
        name: 'Sofia Greco',
        authority: 'Ministero della Giustizia',
        roles: ['data-protection-officer', 'auditor'],
      },
      { key: 'conti', name: 'Luca Conti', authority: 'Ministero della Giustizia', roles: ['administrator'] },
    ],
  },
  {
    node: 'fr-central',
    state: 'FR',
    name: 'Ministère de la Justice',
    timeZone: 'Europe/Paris',
    door: 1,
    players: [
      { key: 'lefevre', name: 'Camille Lefèvre', authority: 'Tribunal judiciaire de Lyon', roles: ['prosecutor'] },
      { key: 'marchand', name: 'Hugo Marchand', authority: 'Ministère de la Justice', roles: ['desk-officer'] },
      { key: 'benali', name: 'Inès Benali', authority: 'Ministère de la Justice', roles: ['approver'] },
      { key: 'roux', name: 'Nadia Roux', authority: 'Ministère de la Justice', roles: ['data-protection-officer', 'auditor'] },
      { key: 'garnier', name: 'Étienne Garnier', authority: 'Ministère de la Justice', roles: ['administrator'] },
    ],
  },
  {
    node: 'ng-central',
    state: 'NG',
    name: 'Federal Ministry of Justice',
    timeZone: 'Africa/Lagos',
    door: 2,
    players: [
      {
        key: 'okonkwo',
        name: 'Adaeze Okonkwo',
        authority: 'Federal Ministry of Justice, Central Authority Unit',
        roles: ['desk-officer'],
      },
      {
        key: 'adeyemi',
        name: 'Funmilayo Adeyemi',
        authority: 'Federal Ministry of Justice, Central Authority Unit',
        roles: ['approver'],
      },
      {
        key: 'musa',
        name: 'Ibrahim Musa',
        authority: 'National Agency for the Prohibition of Trafficking in Persons',
        roles: ['prosecutor'],
      },
      {
        key: 'eze',
        name: 'Chidi Eze',
        authority: 'National Agency for the Prohibition of Trafficking in Persons',
        roles: ['investigator'],
      },
      {
        key: 'bello',
        name: 'Halima Bello',
        authority: 'Federal Ministry of Justice',
        roles: ['data-protection-officer', 'auditor'],
      },
      { key: 'nwosu', name: 'Emeka Nwosu', authority: 'Federal Ministry of Justice', roles: ['administrator'] },
    ],
  },
]
