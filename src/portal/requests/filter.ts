/** The filters of the list, as they stand in its address. Pure. */
export const filterNames = ['q', 'state', 'side', 'instrument', 'partner', 'assignee', 'waitsFor', 'silent', 'label'] as const
export type ListFilter = Readonly<Partial<Record<(typeof filterNames)[number], string>>>

/** What is not a filter, or is empty, is left out: two addresses that mean the same read the same. */
export const readFilter = (search: Readonly<Record<string, unknown>>): ListFilter =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = search[name]
      const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
      return text === '' ? [] : [[name, text]]
    }),
  )

export const withFilter = (filter: ListFilter, next: ListFilter): ListFilter => readFilter({ ...filter, ...next })
