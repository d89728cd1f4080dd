/**
 * The report as one page that needs nothing else: no script, no picture, no address. It prints, it reads from right to left where its
 * language does, and whatever the software itself records in English is marked as English.
 */
import type { ReportFacts } from '../../../protection/registers/report/report.ts'
import type { LetterLanguage } from '../../../protection/rights/request.ts'
import { sections } from './sections.ts'
import { wordsIn } from './words.ts'
import { safe, type Writer } from './writer.ts'

const style = `
:root{color-scheme:light}
body{font:15px/1.5 "Noto Sans","Noto Sans Arabic","Noto Sans SC",system-ui,sans-serif;color:#1b1f24;max-width:1040px;margin:0 auto;padding:32px 24px}
h1{font-size:26px;line-height:1.25;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 8px;padding-bottom:4px;border-bottom:2px solid #1b1f24;break-after:avoid}
h3{font-size:15px;margin:18px 0 4px;break-after:avoid}
p{margin:4px 0 10px;max-width:75ch}
table{border-collapse:collapse;width:100%;margin:8px 0 16px;font-size:13.5px}
th,td{border-bottom:1px solid #d4d8dd;padding:5px 10px 5px 0;text-align:start;vertical-align:top;overflow-wrap:break-word}
th{font-weight:600;color:#4a5560}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
tr{break-inside:avoid}
code{font-family:ui-monospace,monospace;font-size:12.5px;overflow-wrap:break-word}
nav ol{columns:2;padding-inline-start:22px}
a{color:inherit}
.soft{color:#4a5560}
@media (max-width:600px){body{padding:20px 14px}nav ol{columns:1}.wide{overflow-x:auto}td,th{min-width:4em}}
@media print{body{padding:0;max-width:none}@page{margin:18mm}a{text-decoration:none}}
`

export function reportPage(facts: ReportFacts, language: LetterLanguage): string {
  const find = wordsIn(language)
  const numbers = new Intl.NumberFormat(language)
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: facts.zone })
  const it: Writer = {
    // What has no words is shown by its own name: nothing is left out because nobody translated it.
    t: (...keys) => safe(find(...keys) ?? keys.at(-1)!),
    number: (value) => numbers.format(value),
    moment: (at) => `<time datetime="${safe(at)}">${safe(moments.format(new Date(at)))}</time>`,
  }
  const parts = sections(it, facts)
  const title = it.t('report', 'title')
  const contents = parts.map(({ id }) => `<li><a href="#${id}">${it.t('report', 'section', id)}</a></li>`).join('')
  const body = parts
    .map(({ id, html }) => `<section id="${id}"><h2>${it.t('report', 'section', id)}</h2>${html}</section>`)
    .join('\n')
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${safe(facts.authority)}</title><style>${style}</style></head>
<body>
<header><h1>${title}</h1><p><strong><bdi>${safe(facts.authority)}</bdi></strong> <code dir="ltr">${safe(facts.node)}</code></p>
${it.t('report', 'english') && `<p class="soft">${it.t('report', 'english')}</p>`}</header>
${head(it, facts)}
<nav><ol>${contents}</ol></nav>
${body}
</body></html>
`
}

function head(it: Writer, facts: ReportFacts): string {
  const rows: readonly (readonly [string, string])[] = [
    ['span', `${it.moment(facts.span.from)} – ${it.moment(facts.span.to)}`],
    ['made', it.moment(facts.at)],
    ['madeBy', `<bdi>${safe(facts.by)}</bdi>`],
    ['software', `<bdi>${safe(facts.software)}</bdi>`],
    ['officers', it.number(facts.officers)],
    ['partners', facts.partners.map((one) => `<code dir="ltr">${safe(one)}</code>`).join(' ') || it.number(0)],
    ['overdue', it.number(facts.overdue)],
    ['verify', it.t('report', 'verifySays')],
  ]
  const cut = facts.complete ? '' : `<p><strong>${it.t('report', 'cut')}</strong></p>`
  return `<table>${rows.map(([key, value]) => `<tr><th>${it.t('report', key)}</th><td>${value}</td></tr>`).join('')}</table>${cut}`
}
