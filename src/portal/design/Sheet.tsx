import type { ReactNode } from 'react'
import css from './Sheet.module.css'

/** One bordered region with its heading. Never one inside another. */
export function Sheet({
  title,
  side,
  children,
  flush,
}: {
  title?: string
  side?: ReactNode
  children: ReactNode
  flush?: boolean
}) {
  return (
    <section className={css.sheet} {...(title && { 'aria-label': title })}>
      {title && (
        <div className={css.head}>
          <h2>{title}</h2>
          {side}
        </div>
      )}
      <div className={flush ? undefined : css.pad}>{children}</div>
    </section>
  )
}

/** A heading and its content in the right third: no border, no box. */
export function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.aside} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

export type Fact = readonly [label: string, value: ReactNode]

/** Label and value, in two columns or, `narrow`, one above the other. Facts without a value are left out. */
export function Facts({ facts, narrow }: { facts: readonly (Fact | false | undefined)[]; narrow?: boolean }) {
  const shown = facts.filter(
    (fact): fact is Fact =>
      Boolean(fact) && (fact as Fact)[1] !== undefined && (fact as Fact)[1] !== null && (fact as Fact)[1] !== '',
  )
  return (
    <dl className={`${css.facts} ${narrow ? css.narrow : ''}`}>
      {shown.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{typeof value === 'string' ? <bdi>{value}</bdi> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
