/** The best answers so far, one for each subject, in order. */
export type Answer = Readonly<{
  name: number
  subject: number
  bits: number
  matched: number
  /** Which words of the query found a partner, a bit for each. */
  used: number
}>

export class Best {
  readonly #answers: Answer[] = []
  #limit = 0

  begin(limit: number): void {
    this.#answers.length = 0
    this.#limit = limit
  }
  get all(): readonly Answer[] {
    return this.#answers
  }
  get first(): Answer | undefined {
    return this.#answers[0]
  }
  /** What an answer must say more than, to be among them. */
  get last(): number {
    return this.#answers.length < this.#limit ? Number.NEGATIVE_INFINITY : this.#answers[this.#limit - 1]!.bits
  }
  keep(answer: Answer): void {
    const top = this.#answers
    const same = top.findIndex((t) => t.subject === answer.subject)
    if (same >= 0) {
      if (top[same]!.bits >= answer.bits) return
      top.splice(same, 1)
    }
    let at = top.length
    while (at > 0 && top[at - 1]!.bits < answer.bits) at--
    top.splice(at, 0, answer)
    if (top.length > this.#limit) top.length = this.#limit
  }
}
