import type { ChartState } from '../../../../analysis/chart/state.ts'
import type { Answer, QuestionBody } from '../../api.ts'

/** An answer with what was asked, and the chart it was asked of. */
export type Given = Readonly<{ answer: Answer; question: QuestionBody['question']; view: ChartState; askedAt: string }>

/** The curve of one way of taking away, with how many went at a time. */
export type Dismantled = Extract<Answer, { kind: 'dismantling' }> & Readonly<{ block: number }>
