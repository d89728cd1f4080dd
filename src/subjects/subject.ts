/** Anything a case speaks of, told apart by `kind`. */
import { z } from 'zod'
import { organisation } from './organisation.ts'
import { nameOf, person } from './person.ts'
import { account, internetAddress, phone, vehicle } from './thing.ts'

export const subject = z
  .discriminatedUnion('kind', [person, organisation, account, vehicle, phone, internetAddress])
  .meta({ id: 'Subject' })
export type Subject = z.infer<typeof subject>

/** One line for a list. Empty when nothing is known that could name it. */
export function titleOf(it: Subject): string {
  switch (it.kind) {
    case 'person':
      return nameOf(it) ?? ''
    case 'organisation':
      return it.names[0] ?? ''
    case 'account':
      return it.institution ? `${it.number} (${it.institution})` : it.number
    case 'vehicle':
      return it.plate ?? it.vin ?? it.imo ?? it.description ?? ''
    case 'phone':
      return it.number ?? it.imei ?? it.imsi ?? ''
    case 'internet-address':
      return it.port ? `${it.address}:${it.port}` : it.address
  }
}
