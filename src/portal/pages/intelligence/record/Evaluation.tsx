import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../words.ts'
import css from '../Intelligence.module.css'

const scales = { '4x4': ['ABCX', '1234'], '3x5x2': ['123', 'ABCDE'], admiralty: ['ABCDEF', '123456'] } as const
type Scale = keyof typeof scales

/** The evaluation of source and information, kept on the scale it was given on. */
export function useEvaluation() {
  const [scale, setScale] = useState<Scale | ''>('')
  const [grade, setGrade] = useState({ source: '', information: '', handling: 'P' })
  const { handling, ...letters } = grade
  return {
    scale,
    choose(next: Scale | '') {
      setScale(next)
      if (next !== '') setGrade({ source: scales[next][0][0] ?? '', information: scales[next][1][0] ?? '', handling: 'P' })
    },
    grade,
    setGrade,
    /** As a statement takes it; nothing when none was given. */
    given: scale !== '' && { evaluation: scale === '3x5x2' ? { scale, ...letters, handling } : { scale, ...letters } },
  }
}

export function Evaluation({ scale, choose, grade, setGrade }: ReturnType<typeof useEvaluation>) {
  const { t } = useWords()
  const letters = (key: keyof typeof grade, all: string) => (
    <NativeSelect
      size="sm"
      label={t(`intelligence:evaluation.${key}`)}
      value={grade[key]}
      data={[...all]}
      onChange={(event) => setGrade({ ...grade, [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <NativeSelect
        size="sm"
        label={t('intelligence:evaluation.scale')}
        value={scale}
        data={[
          { value: '', label: t('intelligence:evaluation.none') },
          ...Object.keys(scales).map((value) => ({ value, label: t(`intelligence:evaluation.${value}`) })),
        ]}
        onChange={(event) => choose(event.currentTarget.value as Scale | '')}
      />
      {scale !== '' && (
        <div className={css.row}>
          {letters('source', scales[scale][0])}
          {letters('information', scales[scale][1])}
          {scale === '3x5x2' && letters('handling', 'PC')}
        </div>
      )}
    </>
  )
}
