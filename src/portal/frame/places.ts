/** Where one can go. The rail, the palette and the keyboard read this one list; a place no role opens is not in it. */

import type { Act } from '../../protection/acts.ts'
import type { IconName } from '../icons/shapes.ts'

export type Place = Readonly<{ key: string; to: string; icon: IconName; letter: string; acts: readonly Act[]; below?: true }>

/** `acts`: any of them opens the place. */
export const places: readonly Place[] = [
  { key: 'inbox', to: '/', icon: 'inbox', letter: 'i', acts: ['overview.inbox'] },
  { key: 'cases', to: '/cases', icon: 'cases', letter: 'c', acts: ['cases.read'] },
  { key: 'requests', to: '/requests', icon: 'requests', letter: 'r', acts: ['assistance.read'] },
  { key: 'teams', to: '/teams', icon: 'people', letter: 't', acts: ['teams.read'] },
  {
    key: 'screening',
    to: '/screening',
    icon: 'search',
    letter: 's',
    acts: ['screening.query', 'screening.import', 'screening.blind-record'],
  },
  {
    key: 'intelligence',
    to: '/intelligence',
    icon: 'people',
    letter: 'k',
    acts: ['intelligence.list', 'intelligence.consultations'],
  },
  { key: 'trends', to: '/trends', icon: 'trends', letter: 'm', acts: ['analysis.trends'] },
  { key: 'law', to: '/law', icon: 'law', letter: 'l', acts: ['law.read'] },
  { key: 'lawRecord', to: '/law-record', icon: 'seal', letter: 'n', acts: ['law.read'] },
  { key: 'directory', to: '/directory', icon: 'directory', letter: 'd', acts: ['directory.read'] },
  { key: 'papers', to: '/papers', icon: 'document', letter: 'o', acts: ['assistance.find-paper'] },
  { key: 'figures', to: '/figures', icon: 'overview', letter: 'f', acts: ['assistance.statistics'], below: true },
  { key: 'ledger', to: '/ledger', icon: 'ledger', letter: 'e', acts: ['ledger.audit', 'ledger.read'], below: true },
  { key: 'protection', to: '/protection', icon: 'shield', letter: 'p', acts: ['protection.read'], below: true },
  {
    key: 'administration',
    to: '/administration',
    icon: 'administration',
    letter: 'a',
    acts: ['node.administer', 'federation.manage', 'directory.officers'],
    below: true,
  },
]

export const openPlaces = (may: (act: Act) => boolean): Place[] => places.filter((place) => place.acts.some(may))
