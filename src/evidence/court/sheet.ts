/** The report of a court package as data for the typesetter: the same facts as the page, for paper and for an archive (PDF/A). */
import type { CustodyEvent } from '../custody.ts'
import type { CourtExhibit, CourtManifest, PackedFile } from './manifest.ts'
import type { Words } from './report.ts'

type Fact = Readonly<{ label: string; value: string; code: boolean }>
export type CourtSheet = Readonly<{
  lang: string
  rtl: boolean
  title: string
  author: string
  intro: string
  facts: readonly Fact[]
  exhibits: readonly Readonly<{
    number: string
    name: string
    content: string
    facts: readonly Fact[]
    conditions: string
    items: readonly Readonly<{ kind: string; rest: string }>[]
    none: string
    custody: string
    heads: readonly string[]
    rows: readonly (readonly string[])[]
  }>[]
  /** One line for each exhibit, where there are too many to set each with all that is known of it. */
  register: Readonly<{ title: string; says: string; heads: readonly string[]; rows: readonly (readonly string[])[] }>
  keys: Readonly<{ title: string; says: string; facts: readonly Fact[] }>
}>

/** Above this many exhibits the paper holds the register alone; report.html and custody/ hold everything. Setting them all takes minutes. */
const setWhole_max = 200

/** So many lines of the register are set at once: it bounds what the typesetter takes of memory, however many exhibits there are. */
const registerPart_max = 1000

const facts = (rows: readonly (readonly [string, string | undefined, true?])[]): readonly Fact[] =>
  rows.filter(([, value]) => value).map(([label, value, code]) => ({ label, value: value!, code: code === true }))

/** Figures read from left to right in every language. */
const ltr = '\u200e'
/** An instant as every reader reads it, in universal time. */
const when = (at: string): string => `${ltr}${at.slice(0, 10)} ${at.slice(11, 19)} UTC`

const rowOf = (it: CustodyEvent, w: Words): readonly string[] => [
  String(it.seq),
  [w(`custody.${it.action}`), it.to && `→ ${it.to}`].filter(Boolean).join(' '),
  when(it.at),
  `${it.by.name}\n${it.by.node}`,
  it.where,
  [it.purpose, it.change && `${w('label.change-what')}: ${it.change.what}. ${it.change.why}`].filter(Boolean).join('\n'),
  it.authority,
]

function exhibit(
  it: CourtExhibit,
  chain: readonly CustodyEvent[],
  proofs: readonly PackedFile[],
  w: Words,
  numbers: ReadonlyMap<string, string>,
): CourtSheet['exhibits'][number] {
  const { origin } = it
  return {
    number: it.number,
    name: it.name,
    content: w(it.content === 'here' ? 'report.content-here' : 'report.content-digest'),
    facts: facts([
      [w('label.size'), `${ltr}${it.size} B, ${it.mime}`],
      [w('label.sha256'), it.sha256, true],
      [w('report.root'), it.root, true],
      [w('label.collected'), when(origin.collectedAt)],
      [w('label.collected-by'), origin.authority],
      [w('label.place'), origin.place],
      [w('label.tool'), origin.tool],
      [w('label.request'), origin.request],
      [w('label.measure'), origin.measure],
      [w('report.derived'), it.derivedFrom.map((id) => numbers.get(id) ?? id).join(', ')],
      [w('report.proofs'), proofs.map(({ path }) => path).join(', ')],
    ]),
    conditions: w('report.conditions'),
    items: it.conditions.map((c) => ({
      kind: w(`condition.${c.kind}`),
      rest: [c.text, c.basis, c.imposedBy, c.until, c.allowed.join(', ')].filter(Boolean).join(' · '),
    })),
    none: w('report.no-conditions'),
    custody: w('report.custody'),
    heads: ['', w('label.action'), w('report.made'), w('report.by'), w('label.where'), w('label.purpose'), w('label.authority')],
    rows: chain.map((event) => rowOf(event, w)),
  }
}

function courtSheet(
  manifest: Omit<CourtManifest, 'files'> & Readonly<{ proofs: ReadonlyMap<string, readonly PackedFile[]> }>,
  chains: ReadonlyMap<string, readonly CustodyEvent[]>,
  w: Words,
): CourtSheet {
  const numbers = new Map(manifest.exhibits.map((it) => [it.id as string, it.number]))
  const { language, madeAt, madeBy } = manifest
  const many = manifest.exhibits.length > setWhole_max
  return {
    lang: language,
    rtl: language === 'ar',
    title: `${w('title')} ${manifest.case.reference}`,
    author: madeBy.authority,
    intro: w('report.intro'),
    facts: facts([
      [w('report.case'), `${manifest.case.reference} ${manifest.case.title}`.trim()],
      [w('report.made'), when(madeAt)],
      [w('report.by'), `${madeBy.officer}, ${madeBy.authority} (${madeBy.node})`],
      [w('report.purpose'), manifest.purpose],
      [w('report.proceeding'), manifest.proceeding],
      [w('report.exhibits'), String(manifest.exhibits.length)],
      [w('report.stamped-by'), manifest.stampedBy],
    ]),
    exhibits: (many ? [] : manifest.exhibits).map((it) =>
      exhibit(it, chains.get(it.number) ?? [], manifest.proofs.get(it.number) ?? [], w, numbers),
    ),
    register: {
      title: w('report.exhibits'),
      says: w('report.register-says'),
      heads: [
        w('label.number'),
        w('label.name'),
        w('label.size'),
        w('label.sha256'),
        w('report.conditions'),
        w('report.custody'),
      ],
      rows: (many ? manifest.exhibits : []).map((it) => [
        it.number,
        it.name,
        String(it.size),
        it.sha256,
        String(it.conditions.length),
        String(chains.get(it.number)?.length ?? 0),
      ]),
    },
    keys: {
      title: w('report.keys'),
      says: w('report.keys-says'),
      facts: manifest.keys.map(({ node, key }) => ({ label: node, value: key, code: true })),
    },
  }
}

/** The report in as many parts as a small machine can set; each is a paper by itself and says which of them it is. */
export function courtSheets(...of: Parameters<typeof courtSheet>): readonly CourtSheet[] {
  const [, , w] = of
  const whole = courtSheet(...of)
  const { rows } = whole.register
  const parts = Math.ceil(rows.length / registerPart_max)
  if (parts <= 1) return [whole]
  return Array.from({ length: parts }, (_, n) => ({
    ...whole,
    title: `${whole.title} · ${w('report.part', { part: String(n + 1), of: String(parts) })}`,
    register: { ...whole.register, rows: rows.slice(n * registerPart_max, (n + 1) * registerPart_max) },
  }))
}
