import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Steady, steady } from './steady.ts'

/** Holds `fresh` still while the pointer or the focus is in `box`; `show` takes what waits. */
export function useSteady<Row>(
  fresh: readonly Row[],
  idOf: (row: Row) => string,
  box: RefObject<HTMLElement | null>,
): Steady<Row> & { show: () => void } {
  const [shown, setShown] = useState(fresh)
  const [held, setHeld] = useState(false)
  const idRef = useRef(idOf)
  idRef.current = idOf
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => setHeld(element.matches(':hover') || element.contains(document.activeElement))
    const later = () => setTimeout(look, 0)
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'] as const
    for (const name of events) element.addEventListener(name, later)
    return () => {
      for (const name of events) element.removeEventListener(name, later)
    }
  }, [box])
  const now = steady(shown, fresh, idRef.current, held)
  useEffect(() => {
    setShown((before) => steady(before, fresh, idRef.current, held).rows)
  }, [fresh, held])
  return { ...now, show: () => setShown(fresh) }
}
