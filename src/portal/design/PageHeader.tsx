import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Icon } from '../icons/Icon.tsx'
import css from './PageHeader.module.css'

type Step = Readonly<{ label: string } & Pick<LinkProps, 'to' | 'params' | 'search'>>

/**
 * The top line of a page: what this is, in which state, what runs out when, and who has to move.
 * `title` also names the browser's tab. `acts` holds at most one primary button; the rest in a menu.
 */
export function PageHeader({
  title,
  shown,
  state,
  facts,
  acts,
  trail,
  trailLabel,
}: {
  title: string
  /** When the heading needs more than text: names in their own script, a flag. */
  shown?: ReactNode
  state?: ReactNode
  facts?: ReactNode
  acts?: ReactNode
  trail?: readonly Step[]
  trailLabel?: string
}) {
  useEffect(() => {
    document.title = `${title} · Comity`
  }, [title])
  return (
    <div className={css.header}>
      {trail && trail.length > 0 && (
        <nav className={css.trail} aria-label={trailLabel}>
          {trail.map(({ label, ...to }) => (
            <span key={label} style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
              <Link {...(to as LinkProps)}>{label}</Link>
              <Icon name="forward" size={12} />
            </span>
          ))}
        </nav>
      )}
      <div className={css.row}>
        <h1 className={css.title} dir="auto">
          {shown ?? title}
        </h1>
        {state}
        {acts && <div className={`${css.acts} screen-only`}>{acts}</div>}
      </div>
      {facts && <div className={css.facts}>{facts}</div>}
    </div>
  )
}

export type Tab = Readonly<
  { label: string; count?: number | undefined; icon?: ReactNode } & Pick<LinkProps, 'to' | 'params' | 'search'>
>

/** Tabs with addresses: links, so that each can be bookmarked, opened beside and gone back to. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map(({ label, count, icon, ...to }) => (
        <Link
          key={label}
          {...(to as LinkProps)}
          className={css.tab}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {icon}
          {label}
          {count !== undefined && count > 0 && <span className={css.count}>{count}</span>}
        </Link>
      ))}
    </nav>
  )
}

/** Two thirds content, one third context. On a phone the context stands above, or below what people came for when it is `background`. */
export function PageBody({
  children,
  aside,
  label,
  background,
}: {
  children: ReactNode
  aside?: ReactNode
  label?: string
  background?: boolean
}) {
  return (
    <div className={`${css.body} ${aside ? '' : css.whole}`}>
      <div style={{ minWidth: 0 }}>{children}</div>
      {aside && (
        <aside className={css.aside} aria-label={label} data-background={background}>
          {aside}
        </aside>
      )}
    </div>
  )
}
