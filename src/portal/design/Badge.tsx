import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import css from './Badge.module.css'
import { type Tone, toneOfState } from './tone.ts'

const shapes: Readonly<Record<Tone, ReactNode>> = {
  calm: <circle cx="5" cy="5" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  info: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  wait: <path d="M2 1h2.2v8H2zM5.8 1H8v8H5.8z" fill="currentColor" />,
  good: <path d="M1.5 5.2 4 8l4.5-6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  bad: <path d="M1.8 1.8l6.4 6.4M8.2 1.8 1.8 8.2" fill="none" stroke="currentColor" strokeWidth="1.8" />,
}

export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${css.badge} ${css[tone]}`}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        {shapes[tone]}
      </svg>
      <span>{children}</span>
    </span>
  )
}

/** The state of a request, in the words of the catalogue (`state.<state>`). */
export function StateBadge({ state }: { state: string }) {
  const { say } = useWords()
  return <Badge tone={toneOfState(state)}>{say(`state.${state}`)}</Badge>
}
