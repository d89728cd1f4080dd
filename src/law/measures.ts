/** What can be asked for. The families follow UNTOC 18(3), 13, 16, 18(10), 19, 20 and 21, and section C of the EIO form. Two are no request: a notice of interception, and information sent unasked. */

export type Measure = Readonly<{ family: string; coercive: boolean; articles: readonly string[] }>

const table = {
  statement: { coercive: false, articles: ['UNTOC 18(3)(a)', 'VIENNA-1988 7(2)(a)', 'EU-EIO Annex A C'] },
  service: { coercive: false, articles: ['UNTOC 18(3)(b)', 'VIENNA-1988 7(2)(b)'] },
  'search-seizure': { coercive: true, articles: ['UNTOC 18(3)(c)', 'VIENNA-1988 7(2)(c)', 'EU-EIO Annex A C'] },
  freeze: { coercive: true, articles: ['UNTOC 18(3)(c)', 'UNTOC 13(2)', 'EU-EIO 32', 'EU-FREEZE'] },
  'objects-sites': { coercive: false, articles: ['UNTOC 18(3)(d)', 'VIENNA-1988 7(2)(d)'] },
  'info-expert': { coercive: false, articles: ['UNTOC 18(3)(e)', 'VIENNA-1988 7(2)(e)'] },
  records: { coercive: true, articles: ['UNTOC 18(3)(f)', 'VIENNA-1988 7(2)(f)'] },
  'bank-accounts': { coercive: true, articles: ['UNTOC 18(3)(f)', 'EU-EIO 26'] },
  'bank-operations': { coercive: true, articles: ['UNTOC 18(3)(f)', 'EU-EIO 27'] },
  'account-monitoring': { coercive: true, articles: ['UNTOC 18(3)(i)', 'EU-EIO 28(1)(a)'] },
  trace: { coercive: false, articles: ['UNTOC 18(3)(g)', 'VIENNA-1988 7(2)(g)'] },
  appearance: { coercive: false, articles: ['UNTOC 18(3)(h)', 'VIENNA-1988 7(4)'] },
  video: { coercive: false, articles: ['UNTOC 18(18)', 'EU-EIO 24', 'EU-EIO 25'] },
  'existing-evidence': { coercive: false, articles: ['UNTOC 18(3)(e)', 'UNTOC 18(29)', 'EU-EIO 10(2)(a)', 'EU-EIO 10(2)(b)'] },
  'subscriber-identification': { coercive: false, articles: ['UNTOC 18(3)(e)', 'EU-EIO 10(2)(e)'] },
  'detained-transfer': { coercive: true, articles: ['UNTOC 18(10)-(12)', 'VIENNA-1988 7(4)', 'EU-EIO 22', 'EU-EIO 23'] },
  'controlled-delivery': { coercive: true, articles: ['UNTOC 20(1)', 'UNTOC 20(4)', 'VIENNA-1988 11', 'EU-EIO 28(1)(b)'] },
  interception: { coercive: true, articles: ['UNTOC 20(1)', 'EU-EIO 30', 'EU-EIO 31'] },
  'interception-notice': { coercive: true, articles: ['EU-EIO 31', 'EU-2000 20'] },
  undercover: { coercive: true, articles: ['UNTOC 20(1)', 'EU-EIO 29'] },
  preservation: { coercive: false, articles: ['BUDAPEST 29', 'EU-EEVIDENCE 6'] },
  'provider-production': { coercive: true, articles: ['EU-EEVIDENCE 5', 'BUDAPEST 31', 'BUDAPEST-2AP 7'] },
  'confiscation-own': { coercive: true, articles: ['UNTOC 13(1)(a)', 'VIENNA-1988 5(4)(a)(i)'] },
  'confiscation-foreign': { coercive: true, articles: ['UNTOC 13(1)(b)', 'VIENNA-1988 5(4)(a)(ii)', 'EU-FREEZE'] },
  'joint-investigation': { coercive: false, articles: ['UNTOC 19', 'VIENNA-1988 9(1)(c)', 'EU-JIT-FD'] },
  'transfer-proceedings': { coercive: false, articles: ['UNTOC 21', 'VIENNA-1988 8'] },
  extradition: { coercive: true, articles: ['UNTOC 16', 'VIENNA-1988 6'] },
  'flag-state-authorisation': { coercive: true, articles: ['UNTOC-SOM 8(2)', 'VIENNA-1988 17(3)'] },
  'spontaneous-information': {
    coercive: false,
    articles: ['UNTOC 18(4)-(5)', 'UNCAC 46(4)-(5)', 'BUDAPEST 26', 'COE-1959-2AP 11', 'EU-2000 7'],
  },
  other: { coercive: false, articles: ['UNTOC 18(3)(i)'] },
} as const satisfies Record<string, Omit<Measure, 'family'>>

export type MeasureFamily = keyof typeof table
export const measureFamilies = Object.keys(table) as MeasureFamily[]
export const measure = (family: MeasureFamily): Measure => ({ family, ...table[family] })

/** Touches rights by force of law: UNCAC 46(9)(b) and common practice treat such help differently from the rest. */
export const isCoercive = (family: MeasureFamily): boolean => table[family].coercive
export const isMeasureFamily = (text: string): text is MeasureFamily => Object.hasOwn(table, text)
