/** Names of the particulars of each measure. Apart from the schemas, so that a page can read it without carrying them. */
import type { MeasureFamily } from '../law/measures.ts'

/** What each family asks beyond its description; the portal has a label for each under `particular.<name>`. */
export const particularsOf: Readonly<Record<MeasureFamily, readonly string[]>> = {
  statement: ['witness', 'questions', 'rights', 'oath'],
  service: ['document', 'addressee', 'address', 'hearingDate'],
  'search-seizure': ['place', 'objects', 'order', 'orderDate'],
  freeze: ['property', 'holder', 'value', 'factsAndActions'],
  'objects-sites': ['place', 'objects'],
  'info-expert': ['information', 'expertise'],
  records: ['institution', 'account', 'from', 'until', 'recordKinds'],
  'bank-accounts': ['institution', 'holder', 'relevance', 'period'],
  'bank-operations': ['institution', 'account', 'relevance', 'period'],
  'account-monitoring': ['institution', 'account', 'relevance', 'period', 'practicalArrangements'],
  trace: ['property', 'holder', 'factsAndActions'],
  appearance: ['witness', 'place', 'date', 'costs'],
  video: ['witness', 'reasons', 'date', 'technicalLink', 'interpreter'],
  'existing-evidence': ['information', 'holder'],
  'subscriber-identification': ['identifier', 'from', 'until'],
  'detained-transfer': ['placeOfDetention', 'consent', 'period'],
  'controlled-delivery': ['consignment', 'route', 'date', 'practicalArrangements'],
  interception: ['target', 'order', 'period', 'technicalData'],
  undercover: ['relevance', 'period', 'practicalArrangements'],
  preservation: ['data', 'custodian', 'necessity', 'intention'],
  'provider-production': ['provider', 'identifier', 'dataCategory', 'from', 'until'],
  'confiscation-own': ['property', 'factsAndActions'],
  'confiscation-foreign': ['order', 'property', 'extent'],
  'joint-investigation': ['parties', 'period'],
  'transfer-proceedings': ['proceedings', 'reasons'],
  extradition: ['person', 'order'],
  'flag-state-authorisation': ['vessel', 'position', 'measures'],
  other: ['assistance'],
}
