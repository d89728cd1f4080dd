import { Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { caseworkers } from '../../../../kernel/officer.ts'
import { flatten, officersQuery } from '../../../api/queries.ts'
import { useMay } from '../../../api/session.ts'
import type { CaseView, OfficerView } from '../../../api/types.ts'
import { useAct } from '../../../api/useAct.ts'
import { Facts, Sheet } from '../../../design/Sheet.tsx'
import css from '../../../evidence/Evidence.module.css'
import { FormDialog } from '../../../evidence/UseDialogs.tsx'
import { filterQuery } from '../../../evidence/uses.ts'
import { useWords } from '../../../words.ts'

/** Who looks through privileged material for this case, and how much of it there is: never what. */
export function FilterTeam({ it }: { it: CaseView }) {
  const { t, format } = useWords()
  const may = useMay()
  const { data } = useQuery(filterQuery(it.id))
  const [naming, setNaming] = useState(false)
  if (!data) return null
  return (
    <Sheet
      title={t('uses:filter.title')}
      side={
        may('evidence.name-filter') &&
        it.state === 'open' && (
          <Button size="compact-sm" variant="default" onClick={() => setNaming(true)}>
            {t('uses:filter.name')}
          </Button>
        )
      }
    >
      <div className={css.stack}>
        <p className={css.faint}>{t('uses:filter.says')}</p>
        <Facts
          facts={[
            [t('uses:filter.team'), data.team.length > 0 ? data.team.map((one) => one.name).join(', ') : t('uses:filter.nobody')],
            [t('uses:filter.waiting'), format.number(data.waiting)],
            [t('uses:filter.released'), format.number(data.released)],
            [t('uses:filter.withheld'), format.number(data.withheld)],
          ]}
        />
      </div>
      {naming && <NameTeam it={it} team={data.team.map((one) => one.officer)} onClose={() => setNaming(false)} />}
    </Sheet>
  )
}

function NameTeam({ it, team, onClose }: { it: CaseView; team: readonly string[]; onClose: () => void }) {
  const { t } = useWords()
  const officers = flatten<OfficerView>(useInfiniteQuery(officersQuery({})).data)
  const free = officers.filter(
    (one) =>
      one.active &&
      one.roles.some((role) => caseworkers.includes(role)) &&
      !it.members.some((member) => member.officer === one.id),
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(team))
  const act = useAct<{ officers: string[] }>({
    path: `/evidence/cases/${it.id}/filter`,
    verb: 'PUT',
    act: 'evidence.name-filter',
    refresh: [['filter', it.id]],
    said: t('uses:filter.named'),
    done: onClose,
  })
  return (
    <FormDialog
      title={t('uses:filter.name')}
      button={t('uses:filter.nameDo')}
      act={act}
      onClose={onClose}
      onSubmit={() => void act.run({ officers: [...chosen] })}
    >
      <p>{t('uses:filter.apart')}</p>
      <fieldset className={css.choice}>
        <legend>{t('uses:filter.team')}</legend>
        {free.map((one) => (
          <Checkbox
            key={one.id}
            label={<span dir="auto">{one.name}</span>}
            checked={chosen.has(one.id)}
            onChange={(event) => {
              const next = new Set(chosen)
              if (event.currentTarget.checked) next.add(one.id)
              else next.delete(one.id)
              setChosen(next)
            }}
          />
        ))}
      </fieldset>
    </FormDialog>
  )
}
