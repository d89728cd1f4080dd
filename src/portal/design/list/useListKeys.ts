import { type RefObject, useEffect } from 'react'

/** True while the officer writes or a dialog has the floor: letters are then letters. */
export function isWriting(target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : null
  return (
    Boolean(
      element?.closest('input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="listbox"]'),
    ) || document.querySelector('[role="dialog"][aria-modal="true"]') !== null
  )
}

/** J and K walk through the elements marked `data-row` in `box`; Enter is the link's own. */
export function useListKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step === 0 || !box.current) return
      const rows = [...box.current.querySelectorAll<HTMLElement>('[data-row]')]
      const here = rows.indexOf(document.activeElement as HTMLElement)
      const next = rows[here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step))]
      if (!next) return
      event.preventDefault()
      next.focus({ preventScroll: true })
      next.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [box])
}
