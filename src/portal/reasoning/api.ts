/** What the notebook of reasoning of a case reads and writes. */
import { queryOptions } from '@tanstack/react-query'
import { read } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'

type Schemas = components['schemas']
export type Notebook = Schemas['NotebookView']
export type Fact = Schemas['ReasoningFact']
export type Item = Notebook['items'][number]
export type Finding = Notebook['findings'][number]
export type Hypothesis = Notebook['hypotheses'][number]
export type EntryBody = Schemas['ReasoningEntryForm']
export type Product = Schemas['ProductView']
export type ProductBody = Schemas['ProductForm']
export type Cite = ProductBody['parts'] extends readonly (infer P)[]
  ? P extends { cites: readonly (infer C)[] }
    ? C
    : never
  : never

export const notebookQuery = (id: string) =>
  queryOptions({ queryKey: ['reasoning', id], queryFn: ({ signal }) => read(`/cases/${id}/reasoning`, undefined, signal) })
export const productQuery = (id: string, product: string, version: number | undefined) =>
  queryOptions({
    queryKey: ['reasoning', id, product, version],
    queryFn: ({ signal }) => read(`/cases/${id}/reasoning/products/${product}`, { version }, signal),
  })

export const marks = ['consistent', 'inconsistent', 'not-applicable'] as const

export const factKey = (it: Pick<Fact, 'kind' | 'ref'> & { version?: number | undefined }): string =>
  [it.kind, it.ref, it.version ?? ''].join(' ')
/** What is sent of a fact: where it is, never what is said of it. */
export const citeOf = ({ kind, ref, version, parts }: Fact): Cite =>
  ({ kind, ref, ...(version !== undefined && { version }), ...(parts && { parts: [...parts] }) }) as Cite
