/** `comity law ...`: what the law says, from the book that comes with the program. Needs no node, no database and no network. */

import { type CalendarDate, instant } from '../../kernel/instant.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { lawDesk } from '../../law/desk.ts'
import { askForm, changesForm, gapsForm, limitForm, pairForm, routeForm, sheetForm } from '../../law/forms.ts'
import advice from '../../portal/locales/en/advice.json' with { type: 'json' }
import lawWords from '../../portal/locales/en/law.json' with { type: 'json' }
import { type Command, closest, line, Misread, type Options, readArguments } from './words.ts'

type Cited = Readonly<{ article: string; source: string; confidence: string }>
type Coded = Cited & Readonly<{ code: string; params: Readonly<Record<string, string | number>> }>
type Desk = ReturnType<typeof lawDesk>
type Asked = Readonly<{ form: Record<string, string>; today: CalendarDate; csv: boolean }>

/** Words of the portal's English catalogue, so that the command line says what the page says. */
const said = (kind: string, key: string, params: Readonly<Record<string, string | number>> = {}): string => {
  const found = ({ ...advice, ...lawWords } as unknown as Record<string, Record<string, unknown>>)[kind]?.[key]
  return typeof found === 'string' ? found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? '')) : key
}
const cite = (it: Cited): string => `[${it.article}; ${it.source}; ${said('confidence', it.confidence)}]`
const reasons = (all: readonly Coded[]): void => {
  for (const r of all) line(`     - ${said('reason', r.code, r.params)} ${cite(r)}`)
}
const head = (text: string): void => line(`\n${text}`)

function sayBases({ usable, unusable }: ReturnType<Desk['bases']>): void {
  head(usable.length ? 'Legal bases, the preferred one first' : 'No instrument on record carries this.')
  for (const b of usable) {
    line(`  ${b.rank}. ${said('instrument', b.instrument)} (${b.instrument}) ${cite(b)}`)
    reasons(b.notes)
  }
  if (unusable.length) head('No basis, and why')
  for (const b of unusable) {
    line(`     ${said('instrument', b.instrument)} (${b.instrument})`)
    reasons(b.reasons)
  }
}

function saySheet(sheet: ReturnType<Desk['sheet']>): void {
  sayBases(sheet.bases)
  if (!sheet.instrument) return
  head(`What follows is said for ${said('instrument', sheet.instrument)}`)
  if (sheet.languages)
    line(
      `  Languages: ${sheet.languages.languages.join(', ') || 'not on record'} (${sheet.languages.basis}) ${cite(sheet.languages)}`,
    )
  const dual = sheet.dualCriminality
  if (dual) line(`  Dual criminality: ${said('dual', dual.result)} ${cite(dual)}`)
  for (const p of dual?.provisions ?? []) line(`     - ${p.article} ${cite(p)}`)
  for (const p of dual?.repealed ?? []) line(`     - repealed, last day ${p.until}: ${p.article} ${cite(p)}`)
  if (sheet.contents.length) head('What the request must contain')
  for (const c of sheet.contents) line(`  - ${checkTitle(c.id)} ${cite(c)}`)
  if (sheet.declarations.length) head('Declarations of the requested State')
  for (const d of sheet.declarations) line(`  - ${d.text} ${cite({ ...d, article: d.articles.join('; ') })}`)
  if (sheet.grounds.length) head('Grounds')
  for (const g of sheet.grounds)
    line(
      `  - ${said('character', g.character)}: ${said('ground', g.id)}${g.consultFirst ? ` (consult first: ${g.consultFirst})` : ''} ${cite(g)}`,
    )
  if (sheet.clocks.length) head('Time limits')
  for (const c of sheet.clocks) line(`  - ${said('clock', c.id)} (${c.id}) ${cite(c)}`)
  if (sheet.changes.length) head('Changed in the year before')
  for (const c of sheet.changes) line(`  - ${c.on} ${c.kind} ${c.state ?? ''} ${c.instrument ?? ''} ${cite(c)}`)
}
const checkTitle = (id: string): string => (lawWords.check as Readonly<Record<string, { title?: string }>>)[id]?.title ?? id

function sayRoute({ ways }: ReturnType<Desk['route']>): void {
  head('Ways')
  for (const w of ways) {
    const marks = w.marks.map((m) => said('mark', m)).join(', ')
    line(
      `  ${w.rank ?? '-'}  ${said('way', w.route)}${w.instrument ? ` (${w.instrument})` : ''}: ${said('lawful', w.lawful)}${marks ? `; ${marks}` : ''} ${cite(w)}`,
    )
    for (const n of w.notes) line(`     - ${said('wayNote', n.code, n.params)}`)
    reasons(w.reasons)
  }
}

function sayLimit(limit: ReturnType<Desk['limit']>): void {
  const end = limit.due
    ? `${limit.due} (last day ${limit.lastDay} in ${limit.zone})`
    : limit.standsStill
      ? 'stands still'
      : 'no date in the instrument'
  line(`${said('clock', limit.rule)}: ${end} ${cite(limit)}`)
  if (limit.movedFrom)
    line(`  moved from ${limit.movedFrom}, a Saturday, Sunday or public holiday (Regulation 1182/71, Art. 3(4))`)
  if (limit.holidays) line(`  holidays of ${limit.holidays.state}: ${limit.holidays.source}`)
  if (limit.warnAt) line(`  remind at ${limit.warnAt}`)
}

type Sub = Readonly<{
  usage: string
  flags: readonly string[]
  run: (desk: Desk, asked: Asked) => unknown
  say: (answer: never) => void
}>
const pair = ['from', 'to', 'on', 'measure', 'offence', 'months', 'group', 'transnational', 'known-on'] as const
const renamed: Readonly<Record<string, string>> = {
  months: 'maxPenaltyMonths',
  group: 'organisedGroup',
  'known-on': 'knownOn',
  received: 'start',
  extended: 'extension',
  'for-court': 'forCourt',
  provider: 'withProvider',
}
const midnight = (today: CalendarDate) => instant(Date.parse(`${today}T00:00:00Z`))

const subs: Readonly<Record<string, Sub>> = {
  basis: {
    usage: 'comity law basis --from IT --to NG --offence trafficking-in-persons --measure records --months 240 --on 2026-11-23',
    flags: pair,
    run: (desk, { form, today }) => desk.bases(askForm.parse(form), today),
    say: sayBases,
  },
  sheet: {
    usage: 'comity law sheet --from PE --to AT --offence drug-trafficking --measure search-seizure',
    flags: [...pair, 'instrument'],
    run: (desk, { form, today }) => desk.sheet(sheetForm.parse(form), today),
    say: saySheet,
  },
  clocks: {
    usage: 'comity law clocks --clock eio-decide --received 2026-12-03T10:00:00Z --state FR',
    flags: ['clock', 'received', 'state', 'zone', 'extended'],
    run: (desk, { form, today }) => desk.limit(limitForm.parse(form), midnight(today)),
    say: sayLimit,
  },
  route: {
    usage: 'comity law route --from NL --to US --offence computer-fraud --measure preservation --provider yes',
    flags: [...pair, 'for-court', 'provider', 'parallel', 'threat', 'imminent', 'grounds'],
    run: (desk, { form, today }) => desk.route(routeForm.parse(form), today),
    say: sayRoute,
  },
  gaps: {
    usage: 'comity law gaps --obligation som-6-1-a [--state NE] [--coverage gap] [--csv yes]',
    flags: ['on', 'obligation', 'state', 'coverage'],
    run: (desk, { form, today, csv }) =>
      csv ? new TextDecoder().decode(desk.gapsCsv(gapsForm.parse(form), today).bytes) : desk.gaps(gapsForm.parse(form), today),
    say: (answer: string | ReturnType<Desk['gaps']>) => {
      if (typeof answer === 'string') return void process.stdout.write(answer)
      for (const r of answer.items)
        line(
          `${r.state}  ${r.obligation}  ${said('coverage', r.coverage)}${r.doubtful ? ' (doubtful)' : ''}${r.missing.length ? `, missing ${r.missing.join(', ')}` : ''} ${cite(r)}`,
        )
    },
  },
  compare: {
    usage: 'comity law compare --a IT --b NE',
    flags: ['a', 'b', 'on'],
    run: (desk, { form, today }) => desk.compare(pairForm.parse(form), today),
    say: (answer: ReturnType<Desk['compare']>) => {
      for (const i of answer.instruments)
        line(
          `${i.differs ? '≠' : '='} ${i.instrument}: ${said('standing', i.a.status)} / ${said('standing', i.b.status)} ${cite(i.a)} ${cite(i.b)}`,
        )
      for (const o of answer.obligations)
        line(
          `${o.differs ? '≠' : '='} ${o.article}: ${said('coverage', o.a.coverage)}${o.a.doubtful ? ' (doubtful)' : ''} / ${said('coverage', o.b.coverage)}${o.b.doubtful ? ' (doubtful)' : ''} ${cite(o.a)} ${cite(o.b)}`,
        )
    },
  },
  changes: {
    usage: 'comity law changes --states IT,NE [--since 2025-11-23]',
    flags: ['since', 'until', 'states'],
    run: (desk, { form, today }) => desk.changes(changesForm.parse(form), today),
    say: (answer: ReturnType<Desk['changes']>) => {
      for (const c of answer.items)
        line(`${c.on}  ${said('change', c.kind)}  ${c.state ?? ''} ${c.instrument ?? c.detail ?? ''} ${cite(c)}`)
    },
  },
}

/** Says which option cannot be read, and where the form has a sentence for it, that sentence. */
function misread(fault: unknown, usage: string): never {
  const issue = (fault as { issues?: readonly { path: readonly PropertyKey[]; message: string }[] }).issues?.[0]
  if (!issue) throw fault
  const name = String(issue.path[0] ?? '')
  const option = Object.keys(renamed).find((key) => renamed[key] === name) ?? name
  throw new Misread(`--${option} is missing or cannot be read. For example:\n  ${usage}`)
}

export const law: Command = async ([name = '', ...args]) => {
  if (name === 'import' || name === 'pack') return (await import('./law-record.ts')).lawRecord([name, ...args])
  const sub = Object.hasOwn(subs, name) ? subs[name]! : undefined
  if (!sub) {
    const meant = closest(name, Object.keys(subs))
    throw new Misread(
      `${name ? `There is no "comity law ${name}".${meant ? ` Did you mean "comity law ${meant}"?` : ''}` : 'Say what you ask of the law:'}\n${Object.values(
        subs,
      )
        .map((s) => `  ${s.usage}`)
        .join('\n')}`,
    )
  }
  const known = [...sub.flags, 'csv', 'json']
  const { options } = readArguments(
    args,
    Object.fromEntries(known.map((f) => [f, { type: f === 'json' ? 'boolean' : 'string' }])),
  )
  const { json, csv, ...given } = options as Options
  const form = Object.fromEntries(Object.entries(given).map(([key, value]) => [renamed[key] ?? key, String(value)]))
  const today = new Date().toISOString().slice(0, 10) as CalendarDate
  try {
    const answer = sub.run(lawDesk(), { form, today, csv: csv !== undefined })
    if (json) line(JSON.stringify(answer, null, 2))
    else sub.say(answer as never)
    return 0
  } catch (fault) {
    if (fault instanceof Refusal) throw new Misread(said('refusal', fault.code, fault.facts))
    return misread(fault, sub.usage)
  }
}
