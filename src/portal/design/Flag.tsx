import css from './Flag.module.css'

/** Regional indicator letters of a State, which some machines draw as its flag. */
const letters = (state: string): string =>
  String.fromCodePoint(...[...state.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65))

let draws: boolean | undefined

/** Whether this machine draws flags: many desks have no font for them and would show two empty boxes. */
function drawsFlags(): boolean {
  if (draws !== undefined) return draws
  const context = Object.assign(document.createElement('canvas'), { width: 16, height: 16 }).getContext('2d', {
    willReadFrequently: true,
  })
  if (!context) return false
  context.textBaseline = 'top'
  context.font = '12px sans-serif'
  context.fillText(letters('IT'), 0, 0)
  const { data } = context.getImageData(0, 0, 16, 16)
  draws = data.some((_, i) => i % 4 === 0 && data[i] !== data[i + 1])
  return draws
}

/** The flag of a State where the machine has one, its two letters where it has not. The name stands beside it. */
export function Flag({ state }: { state: string }) {
  if (!/^[A-Za-z]{2}$/.test(state)) return null
  return drawsFlags() ? (
    <span className={css.emoji} aria-hidden="true">
      {letters(state)}
    </span>
  ) : (
    <span className={css.code} aria-hidden="true">
      {state.toUpperCase()}
    </span>
  )
}
