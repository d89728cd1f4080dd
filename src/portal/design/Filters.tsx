import type { ReactNode } from 'react'

/** The line of filters over a list. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <search
      className="screen-only"
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 12,
        alignItems: 'center',
        padding: '10px 24px',
        background: 'var(--sheet)',
        borderBlockEnd: '1px solid var(--line)',
      }}
    >
      {children}
    </search>
  )
}
