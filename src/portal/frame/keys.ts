/** The keyboard map, and the one listener that answers it. */
import { useEffect, useRef } from 'react'
import { isWriting } from '../design/list/useListKeys.ts'

/** Shown by `?`: groups of (keys, catalogue key). */
export const keyboardMap = [
  {
    group: 'everywhere',
    keys: [
      ['Ctrl K', 'palette'],
      ['?', 'map'],
      ['[', 'rail'],
      ['Esc', 'close'],
    ],
  },
  {
    group: 'lists',
    keys: [
      ['J', 'next'],
      ['K', 'previous'],
      ['Enter', 'open'],
    ],
  },
  {
    group: 'objects',
    keys: [
      ['E', 'assign'],
      ['C', 'comment'],
    ],
  },
] as const

export type KeyMap = Readonly<Record<string, () => void>>

/** Keys that some page answers at this moment; the map shows no others of the pages' own. */
export const answered = new Set<() => KeyMap>()

const patience_ms = 1200

/** What a key means after another: `g` alone waits for its letter. Pure, for the test. */
export function chord(pending: string | undefined, key: string): { name: string; pending?: string } {
  if (pending === 'g') return { name: `g ${key}` }
  return key === 'g' ? { name: '', pending: 'g' } : { name: key }
}

/** Answers `keys` (`'?'`, `'g c'`, `'mod+k'`) wherever the officer is not writing; `mod+` ones everywhere. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const mine = () => latest.current
    answered.add(mine)
    let pending: string | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const press = (event: KeyboardEvent) => {
      const mod = event.ctrlKey || event.metaKey
      if (mod && !event.altKey && !event.shiftKey) {
        const act = latest.current[`mod+${event.key.toLowerCase()}`]
        if (act) event.preventDefault()
        return act?.()
      }
      if (event.defaultPrevented || mod || event.altKey || isWriting(event.target)) return
      const { name, pending: next } = chord(pending, event.key.length === 1 ? event.key.toLowerCase() : event.key)
      clearTimeout(timer)
      pending = next
      if (next)
        timer = setTimeout(() => {
          pending = undefined
        }, patience_ms)
      const act = latest.current[name]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      answered.delete(mine)
      clearTimeout(timer)
      document.removeEventListener('keydown', press)
    }
  }, [])
}
