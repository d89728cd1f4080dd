/** Short confirmations at the edge of the page. Never the only copy of an error: errors stay where they happened. */
import { useSyncExternalStore } from 'react'

export type Toast = Readonly<{ id: number; words: string }>

const lasts_ms = 6000
let toasts: readonly Toast[] = []
let next = 1
const listeners = new Set<() => void>()

function set(to: readonly Toast[]): void {
  toasts = to
  for (const listener of listeners) listener()
}

export function toast(words: string): void {
  const it = { id: next++, words }
  set([...toasts.slice(-2), it])
  setTimeout(() => dismiss(it.id), lasts_ms)
}

export const dismiss = (id: number): void => set(toasts.filter((one) => one.id !== id))

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
