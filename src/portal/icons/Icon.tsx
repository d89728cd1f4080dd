import { type IconName, shapes } from './shapes.ts'

/** Arrows that mean "on" and "back" turn round in a right-to-left page; a clock or a tick does not. */
const turns: ReadonlySet<IconName> = new Set(['forward', 'back', 'arrow', 'send', 'leave', 'rail', 'requests'])

/** A picture beside words. Alone it needs `label`; beside its words it says nothing to a screen reader. */
export function Icon({ name, size = 18, label }: { name: IconName; size?: number; label?: string | undefined }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside its words
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      data-turns={turns.has(name) || undefined}
      style={{ flex: 'none' }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={shapes[name]} />
    </svg>
  )
}
