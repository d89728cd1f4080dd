/**
 * What stands above what, in z-index: a step, what a step opens, the last question, and above all of them the proof of presence.
 * Lists of choices open at 300, toasts at 400 (Frame.module.css).
 */
export const layers = { step: 190, drawer: 200, question: 250, presence: 390 } as const
