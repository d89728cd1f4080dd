import css from './Viewer.module.css'

/** Who looks and when, over everything: a photograph of the screen leads back to somebody. */
export function Mark({ text }: { text: string }) {
  return (
    <div className={css.mark} aria-hidden="true">
      {Array.from({ length: 24 }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all are alike
        <span key={n}>{text}</span>
      ))}
    </div>
  )
}
