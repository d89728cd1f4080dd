import { useInfiniteQuery } from '@tanstack/react-query'
import { keptKinds, origins, transferGrounds } from '../../../teams/event/files.ts'
import { useMay } from '../../api/session.ts'
import { useWords } from '../../words.ts'
import { exhibitsOfCase, type FilesView, type TeamView } from '../api.ts'
import { useWork } from '../Costs.tsx'
import { Asks, type Field, rest } from '../Fields.tsx'

/** An exhibit of the team's case, given to the team with what the rules need to know. */
export function ShareMaterial({ it, files }: { it: TeamView; files: FilesView }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const { open } = useWork(it)
  const exhibits = useInfiniteQuery({ ...exhibitsOfCase(it.case), enabled: open })
  const found = exhibits.data?.pages.flatMap((page) => page.items) ?? []
  if (!open || !may('teams.share')) return null
  const states = [...new Set(it.parties.map((p) => p.state))].map((value) => ({ value, label: format.state(value) }))
  const one = (of: readonly string[], key: string) => of.map((value) => ({ value, label: t(`teams:${key}.${value}`) }))
  const self = it.parties.find((p) => p.self)?.state ?? ''
  const open_ = files.regimes.filter((r) => r.regime === 'whole-file').map((r) => format.state(r.state))
  const fields: Field[] = [
    {
      name: 'exhibit',
      label: t('teams:material.exhibit'),
      as: 'choice',
      start: '',
      choices: [{ value: '', label: t('teams:choose') }, ...found.map((e) => ({ value: e.id, label: `${e.number} ${e.name}` }))],
    },
    { name: 'title', label: t('teams:title') },
    { name: 'kept', label: t('teams:material.kept'), as: 'choice', start: 'operational', choices: one(keptKinds, 'kept') },
    { name: 'origin', label: t('teams:material.origin'), as: 'choice', start: 'inside', choices: one(origins, 'origin') },
    { name: 'since', label: t('teams:material.since'), as: 'date', optional: true, hint: t('teams:material.sinceSays') },
    { name: 'source', label: t('teams:material.source'), optional: true, hint: t('teams:material.sourceSays') },
    { name: 'available', label: t('teams:material.available'), as: 'choice', start: self, choices: states },
    { name: 'law', label: t('teams:law') },
    { name: 'conditions', label: t('teams:material.conditions'), as: 'prose', optional: true },
    {
      name: 'persons',
      label: t('teams:material.persons'),
      as: 'several',
      optional: true,
      choices: [{ value: 'yes', label: t('teams:material.personsSays') }],
    },
    {
      name: 'ground',
      label: t('teams:material.ground'),
      as: 'choice',
      optional: true,
      start: '',
      choices: [{ value: '', label: t('teams:choose') }, ...one(transferGrounds, 'ground')],
    },
    { name: 'transfer', label: t('teams:material.transfer'), as: 'prose', optional: true },
    {
      name: 'lane',
      label: t('teams:compartment.where'),
      as: 'choice',
      optional: true,
      start: '',
      choices: [
        { value: '', label: t('teams:compartment.everybody') },
        ...it.compartments.map((c) => ({ value: c.lane, label: c.title })),
      ],
    },
  ]
  return (
    <Asks
      primary
      label={t('teams:material.share')}
      says={open_.length > 0 ? t('teams:material.shown', { states: format.list(open_) }) : t('teams:material.shareSays')}
      path={`/teams/${it.id}/materials`}
      act="teams.share"
      refresh={[['team', it.id]]}
      fields={fields}
      make={({ ground, transfer, persons, since = '', source = '', conditions = '', lane = '', ...v }) => ({
        ...v,
        days: v.kept === 'operational' ? 28 : 1826,
        persons: persons === 'yes',
        ...rest({ since, source, conditions, lane }),
        ...(ground && transfer && { transfer: { ground, text: transfer } }),
      })}
    />
  )
}
