import { NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../../words.ts'
import type { RequestView } from '../api.ts'
import { measureName } from '../parts.tsx'
import css from '../Request.module.css'

type One = { result: string; on: string; text: string }
export type CameOf = Record<string, One>

/** What came of each measure: done, in part, or not, with the day and a word. */
export function Came({ request, came, onChange }: { request: RequestView; came: CameOf; onChange: (next: CameOf) => void }) {
  const { t, say, language } = useWords()
  return (
    <fieldset className={css.group}>
      <legend>{t('requests:results.came')}</legend>
      {request.content.measures.map((measure) => {
        const one = came[measure.id] ?? { result: '', on: '', text: '' }
        const change = (next: Partial<One>) => onChange({ ...came, [measure.id]: { ...one, ...next } })
        return (
          <div key={measure.id} className={css.inner}>
            <NativeSelect
              size="sm"
              label={measureName(measure, language, say)}
              value={one.result}
              onChange={(event) => change({ result: event.currentTarget.value })}
              data={[
                { value: '', label: t('requests:compose.undecided') },
                ...['executed', 'partly', 'not-executed'].map((value) => ({ value, label: say(`resultOf.${value}`) })),
              ]}
            />
            {one.result !== '' && (
              <>
                <TextInput
                  size="sm"
                  type="date"
                  label={t('requests:results.on')}
                  value={one.on}
                  onChange={(event) => change({ on: event.currentTarget.value })}
                />
                <TextInput
                  size="sm"
                  dir="auto"
                  label={t('requests:results.how')}
                  value={one.text}
                  onChange={(event) => change({ text: event.currentTarget.value })}
                />
              </>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
