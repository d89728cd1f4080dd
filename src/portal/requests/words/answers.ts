/** Answers of a measure's form in words: what was chosen is read in the officer's own language. */
import { useCallback } from 'react'
import { fieldOf } from '../../../assistance/measures/form.ts'
import type { MeasureFamily } from '../../../law/measures.ts'
import { useWords } from '../../words.ts'

export function useAnswers(): (family: MeasureFamily, name: string, value: string) => string {
  const { say, format } = useWords()
  return useCallback(
    (family, name, value) => {
      switch (fieldOf(family, name)?.kind) {
        case 'choice':
          return say(`option.${name}.${value}`, {}, value)
        case 'yes-no':
          return say(`answer.${value}`, {}, value)
        case 'date':
          return /^\d{4}-\d\d-\d\d$/.test(value) ? format.date(value) : value
        case 'moment':
          return value.replace('T', ' ')
        case 'state':
          return /^[A-Z]{2}$/.test(value) ? format.state(value) : value
        case 'language':
          return /^[a-z]{2,3}$/.test(value) ? format.language(value) : value
        default:
          return value
      }
    },
    [say, format],
  )
}
