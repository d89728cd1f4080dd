/** The draft as one page: sections in a rail with their state, every field with what is asked of it, saved as it is typed. */
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Icon } from '../../icons/Icon.tsx'
import type { IconName } from '../../icons/shapes.ts'
import { useWords } from '../../words.ts'
import { checksQuery, type RequestView } from '../api.ts'
import { type SectionId, type SectionState, sectionState, sectionsFor, sectionTitle } from '../words/sections.ts'
import { RequestContext } from './Beside.tsx'
import { Clashes } from './Clashes.tsx'
import css from './Compose.module.css'
import { Saved } from './Saved.tsx'
import { Attachments } from './sections/Attachments.tsx'
import { FactsSection, PartiesSection, ProceedingSection } from './sections/Basics.tsx'
import { HandlingSection } from './sections/Handling.tsx'
import { MeasuresSection } from './sections/Measures.tsx'
import { OffencesSection } from './sections/Offences.tsx'
import { OrderSection } from './sections/Order.tsx'
import { PersonsSection } from './sections/Persons.tsx'

const parts: Readonly<Record<SectionId, () => React.ReactNode>> = {
  parties: PartiesSection,
  proceeding: ProceedingSection,
  facts: FactsSection,
  offences: OffencesSection,
  persons: PersonsSection,
  measures: MeasuresSection,
  handling: HandlingSection,
  order: OrderSection,
  attachments: Attachments,
}

export function Compose({ request }: { request: RequestView }) {
  const { t } = useWords()
  const checks = useQuery(checksQuery(request.id)).data?.checks
  const sections = sectionsFor(request.instrument)
  const here = useSectionInView(sections)
  useLanding()
  return (
    <RequestContext.Provider value={request}>
      <div className={css.page}>
        <div className={css.rail}>
          <Saved />
          <nav aria-label={t('requests:compose.sections')}>
            <ol>
              {sections.map((id) => (
                <li key={id}>
                  <RailStep
                    id={id}
                    title={t(sectionTitle(id, request.instrument))}
                    state={sectionState(id, checks)}
                    current={here === id}
                  />
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <div className={css.sections}>
          <Clashes />
          {sections.map((id) => {
            const Part = parts[id]
            return (
              <section key={id} id={`section-${id}`} className={css.section} aria-labelledby={`title-${id}`}>
                <h2 id={`title-${id}`}>{t(sectionTitle(id, request.instrument))}</h2>
                <div className={css.inside}>
                  <Part />
                </div>
              </section>
            )
          })}
        </div>
      </div>
    </RequestContext.Provider>
  )
}

const pictures: Readonly<Record<SectionState['kind'], IconName>> = {
  complete: 'check',
  attention: 'warning',
  errors: 'stop',
  unknown: 'minus',
}

function RailStep({ id, title, state, current }: { id: SectionId; title: string; state: SectionState; current: boolean }) {
  const { t } = useWords()
  return (
    <a className={css.step} href={`#section-${id}`} data-kind={state.kind} aria-current={current ? 'true' : undefined}>
      <Icon name={pictures[state.kind]} size={16} label={t(`requests:sectionState.${state.kind}`, { count: state.count })} />
      <span>{title}</span>
      {state.count > 0 && (
        <span className={css.count} aria-hidden="true">
          {state.count}
        </span>
      )}
    </a>
  )
}

/** Which section the officer is in: the last whose head has passed under the bar. */
function useSectionInView(sections: readonly SectionId[]): SectionId | undefined {
  const [here, setHere] = useState<SectionId | undefined>(sections[0])
  const joined = sections.join()
  useEffect(() => {
    let waiting = 0
    const look = () => {
      waiting = 0
      const passed = (joined.split(',') as SectionId[]).filter(
        (id) => (document.getElementById(`section-${id}`)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < 160,
      )
      setHere(passed.at(-1) ?? (joined.split(',')[0] as SectionId))
    }
    const moved = () => {
      waiting ||= requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', moved, { passive: true })
    return () => {
      cancelAnimationFrame(waiting)
      window.removeEventListener('scroll', moved)
    }
  }, [joined])
  return here
}

/** A link such as `#f-measures-0-description` lands on the nearest field there is, and puts the cursor in it. */
function useLanding(): void {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (!hash.startsWith('f-')) return
    const parts = hash.split('-')
    let place: HTMLElement | null = null
    while (!place && parts.length > 1) {
      place = document.getElementById(parts.join('-'))
      parts.pop()
    }
    if (!place) return
    place.scrollIntoView({ block: 'start' })
    place.setAttribute('data-landed', '')
    const field = place.querySelector<HTMLElement>('input, textarea, select, button')
    field?.focus({ preventScroll: true })
    const timer = setTimeout(() => place.removeAttribute('data-landed'), 2500)
    return () => clearTimeout(timer)
  }, [hash])
}
