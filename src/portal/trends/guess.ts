/** A first guess which column of a file holds what; the officer corrects it. */
import type { Column, Mapping } from '../../analysis/trends/reading.ts'

const like: Readonly<Record<Column, RegExp>> = {
  corridor: /corridor|section|sector|office|border|couloir|corredor|коридор/i,
  origin: /origin|depart|from|source country|provenance|procedencia|отправ/i,
  transit: /transit|routing|via/i,
  destination: /destin|\bto\b|arrival|назнач/i,
  region: /region|région|región|регион/i,
  mode: /mode|transport|means of transport|conveyance/i,
  commodity: /commodity|drug|goods|type|substance|product|marchandise|mercanc/i,
  stage: /stage|act\b|phase|etapa/i,
  means: /means$|method of control|moyen|medio/i,
  period: /period|month|date|year|quarter|mois|mes$|año|année/i,
  count: /count|number|events|seizures|cases|n$|nombre|cantidad/i,
  effort: /effort|hours|patrol|inspection|heures|horas/i,
}

export function guess(text: string): Readonly<{ headings: readonly string[]; mapping: Mapping }> {
  const first = text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? ''
  const mark = [';', '\t', ','].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))
  const headings = first
    .split(mark)
    .map((it) => it.trim().replace(/^"|"$/g, ''))
    .filter(Boolean)
  const mapping: Partial<Record<Column, string>> = {}
  const taken = new Set<string>()
  for (const [column, pattern] of Object.entries(like) as [Column, RegExp][]) {
    const its = headings.find((it) => it.toLowerCase() === column) ?? headings.find((it) => !taken.has(it) && pattern.test(it))
    if (!its || taken.has(its)) continue
    taken.add(its)
    mapping[column] = its
  }
  return { headings, mapping }
}
