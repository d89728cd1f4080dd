/** Small pieces of the report's page. */
export type Writer = Readonly<{
  /** Words of the report's language, safe to stand in the page. */
  t(...keys: readonly string[]): string
  number(value: number): string
  moment(at: string): string
}>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const safe = (text: string): string => text.replace(/[&<>"']/g, (it) => entities[it]!)

/** What the software records in English, marked so that it is read and spoken as English. */
export const english = (text: string): string => `<span lang="en" dir="ltr">${safe(text)}</span>`
export const code = (text: string): string => `<code dir="ltr">${safe(text)}</code>`

export type Column = Readonly<{ head: string; number?: true }>

/** A table, or the sentence that there is none. Cells are written already. */
export function table(it: Writer, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return `<p>${it.t('report', 'none')}</p>`
  const cell = (tag: string, text: string, i: number): string =>
    `<${tag}${columns[i]?.number ? ' class="n"' : ''}>${text}</${tag}>`
  const head = columns.map((column, i) => cell('th', column.head, i)).join('')
  const body = rows.map((row) => `<tr>${row.map((text, i) => cell('td', text, i)).join('')}</tr>`).join('')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** Two columns: what is counted, and how many. */
export const counts = (it: Writer, rows: readonly (readonly [name: string, count: number])[]): string =>
  table(
    it,
    [{ head: '' }, { head: it.t('report', 'count'), number: true }],
    rows.map(([name, count]) => [name, it.number(count)]),
  )
