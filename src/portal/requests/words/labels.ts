import { useCallback } from 'react'
import { useWords } from '../../words.ts'
import { labelOf } from './sections.ts'

/** A pointer in words: "Measures 2: Account". */
export function useLabels(): (pointer: string) => string {
  const { say, t } = useWords()
  return useCallback(
    (pointer: string) => {
      if (pointer === '' || pointer === '/') return t('requests:whole')
      const { key, of, nth } = labelOf(pointer)
      const name = say(key)
      if (of) return `${say(of)} ${nth}: ${name}`
      return nth ? `${name} ${nth}` : name
    },
    [say, t],
  )
}
