/** The part of a court package that people read: one HTML page without script, to print or to keep, in one of six languages. */
import type { CustodyEvent } from '../custody.ts'
import type { CourtExhibit, CourtManifest, PackedFile } from './manifest.ts'

/** Words by key, e.g. `report.case` or `custody.opened`; the facts go into their places. */
export type Words = (key: string, facts?: Readonly<Record<string, string>>) => string

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)

const style = `
:root{color-scheme:light}body{font:15px/1.5 system-ui,"Noto Sans",sans-serif;color:#1a1d21;max-width:60rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2.5rem 0 .5rem;border-top:2px solid #1a1d21;padding-top:.75rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}
dl{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.15rem 1rem;margin:.5rem 0}dt{color:#51585f}dd{margin:0;overflow-wrap:anywhere}
code{font:12px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:14px}
th,td{text-align:start;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #d5d9dd}th{color:#51585f;font-weight:600}p.note{color:#51585f}
@media(max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}table,tbody,tr,td{display:block}thead{display:none}tr{border-bottom:1px solid #d5d9dd;padding:.4rem 0}td{border:0;padding:.1rem 0}}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}tr{break-inside:avoid}}`

type Fact = readonly [label: string, value: string | undefined, code?: true]
const facts = (rows: readonly Fact[]): string =>
  `<dl>${rows
    .filter(([, value]) => value)
    .map(
      ([label, value, code]) =>
        `<dt>${escaped(label)}</dt><dd dir="auto">${code ? `<code>${escaped(value!)}</code>` : escaped(value!)}</dd>`,
    )
    .join('')}</dl>`

function conditions({ conditions: its }: CourtExhibit, w: Words): string {
  if (its.length === 0) return `<p class="note">${escaped(w('report.no-conditions'))}</p>`
  const rows = its.map((it) => {
    const rest = [it.basis, it.imposedBy, it.until, it.allowed.join(', ')].filter(Boolean).join(' · ')
    return `<li><strong>${escaped(w(`condition.${it.kind}`))}</strong> <span dir="auto">${escaped([it.text, rest].filter(Boolean).join(' – '))}</span></li>`
  })
  return `<ul>${rows.join('')}</ul>`
}

function custody(chain: readonly CustodyEvent[], w: Words): string {
  const rows = chain.map((it) => {
    const change = it.change ? `<br>${escaped(w('label.change-what'))}: ${escaped(`${it.change.what}. ${it.change.why}`)}` : ''
    return `<tr><td>${it.seq}</td><td>${escaped(w(`custody.${it.action}`))}${it.to ? ` → ${escaped(it.to)}` : ''}</td><td><time>${escaped(it.at)}</time></td><td dir="auto">${escaped(it.by.name)}<br>${escaped(it.by.node)}</td><td dir="auto">${escaped(it.where)}</td><td dir="auto">${escaped(it.purpose)}${change}</td><td dir="auto">${escaped(it.authority)}</td></tr>`
  })
  const heads = [
    '',
    w('label.action'),
    w('report.made'),
    w('report.by'),
    w('label.where'),
    w('label.purpose'),
    w('label.authority'),
  ]
  return `<table><thead><tr>${heads.map((it) => `<th>${escaped(it)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function exhibit(
  it: CourtExhibit,
  chain: readonly CustodyEvent[],
  proofs: readonly PackedFile[],
  w: Words,
  numbers: ReadonlyMap<string, string>,
): string {
  const { origin } = it
  return `<section><h2><span dir="ltr">${escaped(it.number)}</span> <span dir="auto">${escaped(it.name)}</span></h2>
<p>${escaped(w(it.content === 'here' ? 'report.content-here' : 'report.content-digest'))}</p>
${facts([
  [w('label.size'), `${it.size} B, ${it.mime}`],
  [w('label.sha256'), it.sha256, true],
  [w('report.root'), it.root, true],
  [w('label.collected'), origin.collectedAt],
  [w('label.collected-by'), origin.authority],
  [w('label.place'), origin.place],
  [w('label.tool'), origin.tool],
  [w('label.request'), origin.request],
  [w('label.measure'), origin.measure],
  [w('report.derived'), it.derivedFrom.map((id) => numbers.get(id) ?? id).join(', ')],
  [w('report.proofs'), proofs.length > 0 ? proofs.map(({ path }) => path).join(', ') : undefined],
])}
<h3>${escaped(w('report.conditions'))}</h3>${conditions(it, w)}
<h3>${escaped(w('report.custody'))}</h3>${custody(chain, w)}</section>`
}

export function reportPage(
  manifest: Omit<CourtManifest, 'files'> & Readonly<{ proofs: ReadonlyMap<string, readonly PackedFile[]> }>,
  chains: ReadonlyMap<string, readonly CustodyEvent[]>,
  w: Words,
): string {
  const numbers = new Map(manifest.exhibits.map((it) => [it.id as string, it.number]))
  const { language, madeAt, madeBy } = manifest
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${w('title')} ${manifest.case.reference}`)}</title><style>${style}</style>
<h1>${escaped(w('title'))}</h1><p class="note">${escaped(w('report.intro'))}</p>
${facts([
  [w('report.case'), `${manifest.case.reference} ${manifest.case.title}`.trim()],
  [w('report.made'), madeAt],
  [w('report.by'), `${madeBy.officer}, ${madeBy.authority} (${madeBy.node})`],
  [w('report.purpose'), manifest.purpose],
  [w('report.proceeding'), manifest.proceeding],
  [w('report.exhibits'), String(manifest.exhibits.length)],
])}
${manifest.exhibits.map((it) => exhibit(it, chains.get(it.number) ?? [], manifest.proofs.get(it.number) ?? [], w, numbers)).join('\n')}
<section><h2>${escaped(w('report.keys'))}</h2><p class="note">${escaped(w('report.keys-says'))}</p>
${facts(manifest.keys.map(({ node, key }) => [node, key, true] as const))}</section>
</html>
`
}
