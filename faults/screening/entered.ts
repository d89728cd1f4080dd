/** On a real node: how soon what an officer enters is found. */
import { type Stage, until } from '../../test/journeys/stage.ts'

/** What is entered is found by the very next query, and by a batch that stands. */
export async function foundAtOnce(stage: Stage, say: (name: string, result: string, good?: boolean) => void): Promise<void> {
  const [by, second, clerk] = [
    await stage.as('Tommaso Rinaldi'),
    await stage.as('Giulia Marchetti'),
    await stage.as('Marta Bellini'),
  ]
  const { items } = await by.get<{ items: { id: string }[] }>('/cases')
  const why = { case: items[0]!.id, aim: 'investigation', purpose: 'Persons awaited at the border this week' }
  const table = (...lines: readonly string[]): string =>
    Buffer.from(`name,birth,reference\n${lines.join('\n')}\n`).toString('base64')
  const entries = ['Xanthe Quillfeather,1971-02-03,x1', 'Zebedee Ottoline,1982-03-04,x2']
  const form = { name: 'Awaited', source: 'own', purpose: why.purpose, format: 'table', mapping: {}, dryRun: false }
  const { list: fresh } = await clerk.act<{ list: { id: string } }>('/screening/lists', {
    ...form,
    fileBase64: table(entries[0]!),
  })
  const { batch } = await by.act<{ batch: { id: string } }>('/screening/batches', {
    ...why,
    name: 'Standing',
    lists: [fresh.id],
    standing_days: 1,
    fileBase64: table(...entries),
  })
  await second.act(`/screening/batches/${batch.id}/approval`, { agree: true, note: 'As ordered' }).catch(() => {})
  const path = `/screening/batches?case=${items[0]!.id}`
  const standing = async () =>
    (await by.get<{ items: { id: string; finishedAt?: string }[] }>(path)).items.find((it) => it.id === batch.id)
  await until('the standing batch is through', standing, (it) => it?.finishedAt !== undefined)
  await clerk.act(`/screening/lists/${fresh.id}`, { ...form, fileBase64: table(...entries) }, 'PUT')
  const subject = { kind: 'person', names: ['Zebedee Ottoline'], birth: '1982-03-04' }
  const { candidates } = await by.act<{ candidates: { reference: string }[] }>('/screening/queries', {
    ...why,
    lists: [fresh.id],
    subject,
  })
  say('what was entered is found by the next query', candidates[0]?.reference ?? 'nobody', candidates[0]?.reference === 'x2')
  const rowsOf = () => by.get<{ items: { fresh: number }[] }>(`/screening/batches/${batch.id}/rows?limit=10`)
  const later = await until('the standing batch finds it', rowsOf, (it) => it.items[1]!.fresh === 1)
  say('and by a batch that stands, as new', `${later.items[1]!.fresh} new`, later.items[0]!.fresh === 0)
}
