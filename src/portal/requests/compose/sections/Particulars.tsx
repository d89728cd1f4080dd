import { useQuery } from '@tanstack/react-query'
import { type Field, formFor } from '../../../../assistance/measures/form.ts'
import { shownIn } from '../../../../assistance/measures/values.ts'
import type { MeasureFamily } from '../../../../law/measures.ts'
import { lawStatesQuery } from '../../../api/queries.ts'
import { useSession } from '../../../api/session.ts'
import { useWords } from '../../../words.ts'
import { useField } from '../../draft/useDraft.tsx'
import { tongues } from '../../words/tongues.ts'
import { useComposed } from '../Beside.tsx'
import css from '../Compose.module.css'
import { ChoiceField, LineField, ProseField } from '../fields.tsx'
import { useChoices } from './useChoices.ts'

/** What this family asks beyond its description. An answer that another family asked for stays kept until the request leaves. */
export function Particulars({ pointer }: { pointer: string }) {
  const { t } = useWords()
  const { instrument } = useComposed()
  const [family] = useField<MeasureFamily>(`${pointer}/family`)
  const fields = formFor(family, instrument)
  if (fields.length === 0) return <p className={css.hint}>{t('requests:compose.orderPart')}</p>
  return (
    <>
      {rowsOf(fields).map((row) =>
        row.length === 1 ? (
          <Answer key={row[0]!.name} field={row[0]!} pointer={pointer} />
        ) : (
          <div key={row[0]!.name} className={css.two}>
            {row.map((field) => (
              <Answer key={field.name} field={field} pointer={pointer} />
            ))}
          </div>
        ),
      )}
    </>
  )
}

/** Short answers stand beside each other; long ones, and those that a check may speak beside, alone. */
function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (short(field) && last?.length === 1 && short(last[0]!)) last.push(field)
    else rows.push([field])
  }
  return rows
}

const short = (field: Field): boolean => field.kind !== 'prose' && !field.must

function Answer({ field, pointer }: { field: Field; pointer: string }) {
  const { t, say, format } = useWords()
  const { options, answers, undecided } = useChoices()
  const states = useQuery({ ...lawStatesQuery, enabled: field.kind === 'state' }).data?.items ?? []
  const at = `${pointer}/particulars/${field.name}`
  const its = { pointer: at, label: say(`particular.${field.name}`) }
  const choices = {
    choice: options(field.name, field.options ?? []),
    'yes-no': answers,
    state: states.map(({ code }) => ({ value: code, label: format.state(code) })).sort((a, b) => a.label.localeCompare(b.label)),
    language: tongues.map((value) => ({ value, label: format.language(value) })),
  }
  switch (field.kind) {
    case 'prose':
      return <ProseField {...its} rows={2} />
    case 'date':
      return <LineField {...its} type="date" />
    case 'moment':
      return <MomentField {...its} zonePointer={`${pointer}/particulars/zone`} />
    case 'zone':
      return <LineField {...its} hint={t('requests:compose.zoneHint')} />
    case 'choice':
    case 'yes-no':
    case 'state':
    case 'language':
      return <ChoiceField {...its} empty={undecided} choices={choices[field.kind]} />
    default:
      return <LineField {...its} />
  }
}

/** A time on the wall of the zone that is named, and the same time on the wall here. */
function MomentField({ pointer, label, zonePointer }: { pointer: string; label: string; zonePointer: string }) {
  const { t, format } = useWords()
  const { node } = useSession()
  const [value = ''] = useField<string>(pointer)
  const [zone = ''] = useField<string>(zonePointer)
  const here = value && zone && zone !== node.timeZone ? shownIn(value, zone, node.timeZone) : undefined
  const hint =
    here &&
    t('requests:compose.shownThere', { time: `${format.date(here.slice(0, 10))}, ${here.slice(11)}`, zone: node.timeZone })
  return <LineField pointer={pointer} label={label} hint={hint} type="datetime-local" />
}
