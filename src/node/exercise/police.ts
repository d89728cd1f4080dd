/**
 * What police know in the exercise: invented records in Palermo, Lyon and Lagos, and the arrangements on which anything may pass. Lagos can check
 * the passport A01234567 and finds that Palermo has something; who that is, and what is said of it, stays in Palermo.
 */
import { signInAs } from './caller.ts'
import type { Troupe } from './nodes.ts'

const approvers = { 'it-central': 'Paolo Serra', 'fr-central': 'Inès Benali', 'ng-central': 'Funmilayo Adeyemi' } as const
type Node = keyof typeof approvers
const nodes = Object.keys(approvers) as Node[]

/** Between the two of the Union the Union's own rules; with Nigeria, as the exercise has it, safeguards that both signed. */
const arrangement = (one: Node, other: Node) =>
  one !== 'ng-central' && other !== 'ng-central'
    ? { ground: 'member', source: 'Exercise: Directive (EU) 2016/680 applies on both sides.' }
    : { ground: 'safeguards', source: 'Exercise: protocol of 2 March 2026 on police information, invented.', answers_h: 72 }

export async function arrange(troupe: Troupe): Promise<void> {
  for (const one of nodes) {
    const approver = await signInAs(troupe.url(one), approvers[one])
    for (const other of nodes.filter((it) => it !== one))
      await approver.act(`/intelligence/arrangements/${other}`, arrangement(one, other), 'PUT')
  }
}

const said =
  (source: string, dated: string) =>
  (field: string, value: string, more: object = {}) => ({
    field,
    value,
    basis: 'fact',
    source,
    dated,
    evaluation: { scale: '4x4', source: 'B', information: '2' },
    ...more,
  })
const review = { handling: { codes: ['H0'] }, misused: false }

function inPalermo(today: string) {
  const say = said('Squadra Mobile di Palermo', '2026-10-12')
  const reviewBy = `${Number(today.slice(0, 4)) + 3}${today.slice(4, 10)}`
  const contact = 'Squadra Mobile di Palermo, sezione criminalità straniera, +39 091 555 0101'
  return [
    {
      ...review,
      kind: 'person',
      category: 'wanted',
      share: 'contact',
      contact,
      reviewBy,
      statements: [
        say('name', 'Osas Igbinedion'),
        say('alias', 'Osaze Benson'),
        say('birthDate', '1988-03-14'),
        say('nationality', 'NG'),
        say('passportNumber', 'A01234567'),
        say('address', 'Via Maqueda 100, Palermo'),
        say('warning', 'May travel with Elif Aydin', { basis: 'assessment', withheld: true }),
      ],
    },
    {
      ...review,
      kind: 'vehicle',
      share: 'summary',
      contact,
      reviewBy,
      statements: [
        say('registrationNumber', 'GA 417 KX'),
        say('vin', 'ZFA31200001234567'),
        say('country', 'IT'),
        say('model', 'Fiat Ducato'),
      ],
    },
    {
      ...review,
      kind: 'container',
      share: 'case',
      contact,
      reviewBy,
      statements: [say('number', 'CSQU3054384'), say('description', 'Seen at the port of Palermo; the check digit was misread')],
    },
  ]
}

/** @param palermo the case that the exercise opens in Palermo */
export async function policeRecords(troupe: Troupe, palermo: string): Promise<void> {
  const today = new Date().toISOString()
  const giulia = await signInAs(troupe.url('it-central'), 'Giulia Marchetti')
  for (const record of inPalermo(today)) await giulia.act('/intelligence/records', { case: palermo, ...record })

  const camille = await signInAs(troupe.url('fr-central'), 'Camille Lefèvre')
  const lyon = await camille.act<{ id: string }>('/cases', {
    title: 'Saône: flats in Lyon used for exploitation',
    purpose: 'Investigation of aggravated procuring and trafficking in persons in Lyon.',
    basis: 'Articles 225-4-1 and 225-7 of the French Criminal Code',
    instruments: ['UNTOC'],
  })
  const say = said('Police judiciaire de Lyon', '2026-09-30')
  const reviewBy = `${Number(today.slice(0, 4)) + 3}${today.slice(4, 10)}`
  await camille.act('/intelligence/records', {
    ...review,
    case: lyon.id,
    kind: 'bank-account',
    share: 'authority',
    contact: 'Police judiciaire de Lyon, +33 4 55 50 01 02',
    reviewBy,
    statements: [say('iban', 'FR76 3000 6000 0112 3456 7890 189'), say('holder', 'Elif Aydin')],
  })

  const chidi = await signInAs(troupe.url('ng-central'), 'Chidi Eze')
  await chidi.act('/cases', {
    title: 'Departures: couriers through Lagos airport',
    purpose: 'Investigation of couriers who accompany victims of trafficking through Murtala Muhammed airport.',
    basis: 'Trafficking in Persons (Prohibition) Enforcement and Administration Act 2015',
    instruments: ['UNTOC'],
  })
}
