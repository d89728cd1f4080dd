/** Competent authorities of the exercise's three States, as each node publishes its own. Functions follow UNTOC 18(13) and Directive 2014/41/EU Article 2. */
import type { Authority } from '../../directory/authority.ts'

type Listed = Omit<Authority, 'channel' | 'confirmedAt' | 'expiresAt'>
const does = (
  ...pairs: readonly [Authority['competences'][number]['function'], string, Authority['competences'][number]['stage']][]
) => pairs.map(([fn, instrument, stage]) => ({ function: fn, instrument, stage }))

export const authorities: readonly Listed[] = [
  {
    id: 'it-ministry',
    state: 'IT',
    names: { it: 'Ministero della Giustizia, cooperazione giudiziaria', en: 'Ministry of Justice, judicial cooperation' },
    competences: does(
      ['central-authority', 'UNTOC', 'any'],
      ['central-authority', 'UNCAC', 'any'],
      ['central-authority', 'VIENNA-1988', 'any'],
    ),
    languages: ['it', 'en', 'fr'],
  },
  {
    id: 'it-procura-palermo',
    state: 'IT',
    names: { it: 'Procura della Repubblica di Palermo', en: 'Public Prosecutor’s Office, Palermo' },
    competences: does(['issuing-authority', 'EU-EIO', 'any'], ['executing-authority', 'EU-EIO', 'execute']),
    languages: ['it'],
  },
  {
    id: 'fr-ministry',
    state: 'FR',
    names: {
      fr: 'Ministère de la Justice, entraide pénale internationale',
      en: 'Ministry of Justice, international criminal assistance',
    },
    competences: does(
      ['central-authority', 'UNTOC', 'any'],
      ['central-authority', 'UNCAC', 'any'],
      ['central-authority', 'EU-EIO', 'receive'],
    ),
    languages: ['fr'],
  },
  {
    id: 'fr-lyon',
    state: 'FR',
    names: { fr: 'Parquet du tribunal judiciaire de Lyon', en: 'Prosecutor’s Office, Lyon judicial court' },
    competences: does(['executing-authority', 'EU-EIO', 'recognise'], ['issuing-authority', 'EU-EIO', 'any']),
    languages: ['fr'],
  },
  {
    id: 'ng-ministry',
    state: 'NG',
    names: { en: 'Federal Ministry of Justice, Central Authority Unit' },
    competences: does(
      ['central-authority', 'UNTOC', 'any'],
      ['central-authority', 'UNCAC', 'any'],
      ['central-authority', 'UNTOC-TIP', 'any'],
    ),
    languages: ['en'],
  },
  {
    id: 'ng-naptip',
    state: 'NG',
    names: { en: 'National Agency for the Prohibition of Trafficking in Persons' },
    competences: does(['executing-authority', 'UNTOC', 'execute']),
    languages: ['en'],
  },
]
