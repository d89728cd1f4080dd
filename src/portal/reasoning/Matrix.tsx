import { NativeSelect } from '@mantine/core'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import { citeOf, type EntryBody, type Item, marks, type Notebook } from './api.ts'
import { FactList } from './FactList.tsx'
import css from './Reasoning.module.css'

/** Evidence by hypotheses. Weights and marks stand open; what is least spoken against is said so, and no number is made of it. */
export function Matrix({
  id,
  notebook,
  writes,
  onEdit,
}: {
  id: string
  notebook: Notebook
  writes: boolean
  onEdit: (it: Item) => void
}) {
  const { t } = useWords(['reasoning'])
  const act = useAct<EntryBody & { entry: string }>({
    path: ({ entry }) => `/cases/${id}/reasoning/entries/${entry}`,
    verb: 'PUT',
    refresh: [['reasoning', id]],
  })
  const { hypotheses, items, standing } = notebook
  const mark = (it: Item, hypothesis: string, value: string) =>
    void act.run({
      entry: it.id,
      kind: 'item',
      text: it.text,
      cites: it.facts.map(citeOf),
      weight: it.weight,
      marks: { ...it.marks, [hypothesis]: value as (typeof marks)[number] },
      version: it.version,
    })
  return (
    <>
      {act.problem && <ProblemNote problem={act.problem} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the matrix is pushed sideways, by keyboard too (WCAG 2.1.1) */}
      <section className={css.wide} tabIndex={0} aria-label={t('reasoning:notebook.matrix')}>
        <table className={css.matrix} aria-label={t('reasoning:notebook.matrix')}>
          <thead>
            <tr>
              <th scope="col">{t('reasoning:notebook.evidence')}</th>
              <th scope="col">{t('reasoning:notebook.weight')}</th>
              {hypotheses.map((it, i) => (
                <th key={it.id} scope="col" title={it.text}>
                  H{i + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((it) => (
              <tr key={it.id}>
                <th scope="row">
                  {it.withheld ? <em>{t('reasoning:notebook.withheld')}</em> : <bdi>{it.text}</bdi>}{' '}
                  {!it.withheld && !it.tellsApart && hypotheses.length > 1 && (
                    <Badge tone="calm">{t('reasoning:notebook.alike')}</Badge>
                  )}
                  <FactList facts={it.facts} />
                  {writes && !it.withheld && (
                    <button type="button" className="screen-only" style={linkLike} onClick={() => onEdit(it)}>
                      {t('reasoning:notebook.edit')}
                    </button>
                  )}
                </th>
                <td>{it.weight}</td>
                {hypotheses.map((one, i) => {
                  const its = it.marks[one.id] ?? 'not-applicable'
                  return (
                    <td key={one.id} className={css.mark} data-mark={it.withheld ? undefined : its}>
                      {writes && !it.withheld ? (
                        <NativeSelect
                          size="xs"
                          miw={130}
                          aria-label={`H${i + 1}: ${it.text}`}
                          value={its}
                          data={marks.map((value) => ({ value, label: t(`reasoning:notebook.mark.${value}`) }))}
                          onChange={(e) => mark(it, one.id, e.currentTarget.value)}
                        />
                      ) : it.withheld ? (
                        '–'
                      ) : (
                        t(`reasoning:notebook.mark.${its}`)
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('reasoning:notebook.against')}
              </th>
              {standing.map((it) => (
                <td key={it.hypothesis}>
                  {it.against} {it.least && <Badge tone="info">{t('reasoning:notebook.least')}</Badge>}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {notebook.withheld > 0 && (
        <p className={css.soft}>{t('reasoning:notebook.withheldItems', { number: notebook.withheld })}</p>
      )}
    </>
  )
}

export const linkLike = {
  font: 'inherit',
  color: 'var(--accent)',
  background: 'none',
  border: 0,
  padding: 0,
  cursor: 'pointer',
  textDecoration: 'underline',
} as const
