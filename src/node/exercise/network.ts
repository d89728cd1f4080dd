/** Brings the exercise's network into its case, as an officer would: exhibits first, then ties that each name the line they rest on. */
import { type Caller, signInAs } from './caller.ts'
import type { Troupe } from './nodes.ts'
import { entities, payments, paymentsInLyon, type SourceName, sources, ties } from './ring.ts'
import { story } from './story.ts'

const marked = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
const data = (its: readonly (readonly [name: string, value: string])[]): string =>
  its.map(([name, value]) => `<data key="${marked(name)}">${marked(value)}</data>`).join('')

const labelOf = (key: string): string => entities.find((e) => e.key === key)!.label

/** The lines of one source: line 1 names the columns. */
const linesOf = (source: SourceName): readonly string[] => [
  'invented for the exercise;from;to;what;how often;first;last',
  ...ties
    .filter((t) => t.source === source)
    .map((t) => ['exercise', labelOf(t.from), labelOf(t.to), t.kind, t.weight, t.since, t.until].join(';')),
]

async function exhibit(
  by: Caller,
  id: string,
  name: string,
  text: string,
  authority: string,
  place = 'Palermo',
): Promise<string> {
  const { number } = await by.act<{ number: string }>(`/evidence/cases/${id}/exhibits`, {
    name,
    mime: 'text/csv',
    contentBase64: Buffer.from(text).toString('base64'),
    origin: { authority, collectedAt: '2026-10-12T09:00:00.000Z', place },
    purpose: 'To show how the group works (invented for the exercise).',
  })
  return number
}

export async function bringNetwork(troupe: Troupe): Promise<void> {
  const giulia = await signInAs(troupe.url('it-central'), 'Giulia Marchetti')
  const { items } = await giulia.get<{ items: { id: string; title: string }[] }>('/cases')
  const { id } = items.find((it) => it.title === story.title)!
  const numbers = new Map<SourceName, string>()
  for (const name of Object.keys(sources) as SourceName[]) {
    const text = `${linesOf(name).join('\n')}\n`
    numbers.set(name, await exhibit(giulia, id, sources[name].name, text, 'Squadra Mobile di Palermo'))
  }
  const next = new Map<SourceName, number>()
  const edges = ties.map((t, i) => {
    const line = (next.get(t.source) ?? 1) + 1
    next.set(t.source, line)
    const { says, grade } = sources[t.source]
    const its = data([
      ['kind', t.kind],
      ['weight', t.weight],
      ['since', t.since],
      ['until', t.until],
      ['source', says],
      ['evaluation', grade],
      ['evidence', `${numbers.get(t.source)}, line ${line}`],
    ])
    return `<edge id="t${i}" source="${t.from}" target="${t.to}" directed="${t.directed}">${its}</edge>`
  })
  const nodes = entities.map((e) => `<node id="${e.key}">${data([['label', e.label], ['kind', e.kind], ...e.attributes])}</node>`)
  await giulia.act(`/cases/${id}/network/import`, {
    format: 'graphml',
    text: `<graphml><graph edgedefault="undirected">${[...nodes, ...edges].join('')}</graph></graphml>`,
    source: 'Exercise: invented',
    evaluation: { source: 'X', information: '4' },
    evidence: 'network-of-the-exercise.graphml',
  })
  await statement(giulia, id, 'accounts-2026.csv', payments, ['Guardia di Finanza, Palermo', 'Palermo', 'Europe/Rome'])
  // Lyon has its own case by the joint team, and its own statements in it.
  const hugo = await signInAs(troupe.url('fr-central'), 'Hugo Marchand')
  const { items: theirs } = await hugo.get<{ items: { id: string; title: string }[] }>('/cases')
  const lyon = theirs.find((it) => it.title.includes('Lanterna'))
  if (lyon)
    await statement(hugo, lyon.id, 'comptes-lyon-2026.csv', paymentsInLyon, ['Police judiciaire, Lyon', 'Lyon', 'Europe/Paris'])
}

async function statement(
  by: Caller,
  id: string,
  name: string,
  text: string,
  [authority, place, zone]: readonly [authority: string, place: string, zone: string],
): Promise<void> {
  const evidence = await exhibit(by, id, name, text, authority, place)
  await by.act(`/cases/${id}/money/statements`, {
    name,
    format: 'csv',
    text,
    evidence,
    zone,
    mapping: { from: 'payer', to: 'payee', amount: 'amount', date: 'date', currency: 'currency', text: 'text' },
  })
}
