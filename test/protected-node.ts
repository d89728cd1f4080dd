/** A whole node with an officer of data protection at it: what the tests of protection share. */
import { addOfficer } from '../src/directory/store.ts'
import type { Role } from '../src/kernel/officer.ts'
import { wholeNode } from './whole-node.ts'

export type Any = Readonly<Record<string, never>>
export type Page<T> = Readonly<{ items: readonly T[] }>
export type ActRow = Readonly<{
  id: string
  act: string
  verb?: string
  justification: string
  subject: string
  purpose?: string
}>
export const why = (more: Record<string, string> = {}): string =>
  `?${new URLSearchParams({ purpose: 'Yearly audit of lawfulness', limit: '200', ...more })}`

export async function protectedNode() {
  const node = await wholeNode()
  const enrol = async (name: string, roles: readonly Role[]) => {
    await addOfficer(
      node.db.sql,
      { id: node.db.newId<'officer'>(), name, authority: 'Central Authority of XA', roles },
      node.db.now(),
    )
    return node.signIn(name)
  }
  const elif = await enrol('Elif Kaya', ['data-protection-officer'])
  const amara = await node.signIn('Amara Diallo')
  return {
    node,
    enrol,
    elif,
    amara,
    chiara: await node.signIn('Chiara Conti'),
    dario: await node.signIn('Dario Vella'),
    bo: await node.signIn('Bo Lindqvist'),
    acts: (more: Record<string, string> = {}) => elif.get<Page<ActRow>>(`/protection/acts${why(more)}`),
    open: (title: string) =>
      amara.act<{ id: string; reference: string }>('/cases', {
        title,
        purpose: `Purpose of ${title}`,
        basis: 'Art. 416-bis',
        instruments: [],
      }),
    exhibit: (id: string, text: string) =>
      amara.act<{ id: string }>(`/evidence/cases/${id}/exhibits`, {
        name: 'statement.txt',
        mime: 'text/plain',
        contentBase64: Buffer.from(text).toString('base64'),
        origin: { authority: 'Central Authority of XA', place: 'Palermo', collectedAt: '2026-11-01T10:00:00Z' },
        purpose: 'the statement',
      }),
  }
}
