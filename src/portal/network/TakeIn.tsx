import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import { type HeldRead, heldIn, type NetworkRead, type TakeBody } from './api.ts'
import { Grades } from './Grades.tsx'
import css from './Network.module.css'

type Grade = TakeBody['evaluation']

/** What the case holds already and the network does not: taken in one by one, each with its source and evidence. */
export function TakeIn({ id, network, onClose }: { id: string; network: NetworkRead; onClose: () => void }) {
  const { t } = useWords(['chart', 'analysis', 'frame'])
  const held = useQuery(heldIn(id)).data
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [ties, setTies] = useState<ReadonlySet<string>>(new Set())
  const [grade, setGrade] = useState<Grade>({ source: 'X', information: '4' })
  const act = useAct<TakeBody>({
    path: `/cases/${id}/network/held`,
    refresh: [['network', id]],
    said: t('chart:held.taken'),
    done: onClose,
  })
  const choose = (key: string, as: string | null) =>
    setChosen((before) => {
      const next = new Map(before)
      if (as === null) next.delete(key)
      else next.set(key, as)
      return next
    })
  const send = () =>
    act.run({
      entities: [...chosen].map(([key, as]) => ({ key, ...(as && { as }) })),
      ties: [...ties],
      evaluation: grade,
    })
  const none = held && held.entities.length === 0 && held.ties.length === 0
  return (
    <Dialog title={t('chart:held.title')} onClose={onClose} size="xl">
      <Stack gap="sm">
        <p className={css.said}>{t('chart:held.says')}</p>
        {held && held.closed > 0 && <p className={css.said}>{t('chart:held.closed', { count: held.closed })}</p>}
        {held?.more && <p className={css.said}>{t('chart:held.more')}</p>}
        {none && <Empty title={t('chart:held.none')} says={t('chart:held.noneSays')} />}
        {held && !none && (
          <>
            <Entities held={held} network={network} chosen={chosen} choose={choose} />
            <Ties
              held={held}
              network={network}
              chosen={ties}
              choose={setTies}
              entities={chosen}
              pick={(key) => choose(key, '')}
            />
            <Grades size="xs" lead={t('chart:held.grade')} evaluation={grade} change={setGrade} />
          </>
        )}
        {act.problem && <ProblemNote problem={act.problem} />}
        <Group justify="flex-end">
          <Button disabled={chosen.size === 0 && ties.size === 0} loading={act.busy} onClick={() => void send()}>
            {t('chart:held.take', { entities: chosen.size, ties: ties.size })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

type EntitiesOf = Readonly<{
  held: HeldRead
  network: NetworkRead
  chosen: ReadonlyMap<string, string>
  choose: (key: string, as: string | null) => void
}>

/** Whether one is somebody who stands there already is for a person to say: those of the same name are named. */
function Entities({ held, network, chosen, choose }: EntitiesOf) {
  const { t } = useWords(['chart', 'analysis'])
  const named = Map.groupBy(network.entities, (e) => `${e.kind} ${e.label.toLocaleLowerCase()}`)
  return (
    <fieldset className={css.choices}>
      <legend>{t('analysis:network.entities')}</legend>
      <ul className={css.cards}>
        {held.entities.map((e) => {
          const alike = named.get(`${e.kind} ${e.label.toLocaleLowerCase()}`) ?? []
          return (
            <li key={e.key} className={css.choice}>
              <Checkbox
                size="xs"
                checked={chosen.has(e.key)}
                onChange={(it) => choose(e.key, it.currentTarget.checked ? '' : null)}
                label={<bdi>{e.label}</bdi>}
                description={
                  <>
                    {t(`analysis:entity.${e.kind}`)}, <bdi>{e.key}</bdi>
                  </>
                }
              />
              {alike.length > 0 && chosen.has(e.key) && (
                <NativeSelect
                  size="xs"
                  aria-label={t('chart:held.same', { name: e.label })}
                  value={chosen.get(e.key) ?? ''}
                  data={[
                    { value: '', label: t('chart:held.new') },
                    ...alike.map((one) => ({ value: one.id as string, label: t('chart:held.same', { name: one.label }) })),
                  ]}
                  onChange={(it) => choose(e.key, it.currentTarget.value)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

type TiesOf = Readonly<{
  held: HeldRead
  network: NetworkRead
  chosen: ReadonlySet<string>
  choose: (keys: ReadonlySet<string>) => void
  entities: ReadonlyMap<string, string>
  pick: (entity: string) => void
}>

/** Choosing a tie chooses its ends where they are not in the network yet. */
function Ties({ held, network, chosen, choose, entities, pick }: TiesOf) {
  const { t } = useWords(['chart', 'analysis'])
  const labels = new Map([
    ...network.entities.flatMap((e) => (e.attributes['taken from'] ? [[e.attributes['taken from'], e.label] as const] : [])),
    ...held.entities.map((e) => [e.key, e.label] as const),
  ])
  const open = new Set(held.entities.map((e) => e.key))
  if (held.ties.length === 0) return null
  return (
    <fieldset className={css.choices}>
      <legend>{t('analysis:network.ties')}</legend>
      <ul className={css.cards}>
        {held.ties.map((tie) => (
          <li key={tie.key}>
            <Checkbox
              size="xs"
              checked={chosen.has(tie.key)}
              onChange={(it) => {
                const next = new Set(chosen)
                if (it.currentTarget.checked) {
                  next.add(tie.key)
                  const missing = [tie.from, tie.to].filter((end) => open.has(end) && !entities.has(end))
                  for (const end of missing) pick(end)
                } else next.delete(tie.key)
                choose(next)
              }}
              label={
                <>
                  <bdi>{labels.get(tie.from)}</bdi> {tie.directed ? '→' : '–'} <bdi>{labels.get(tie.to)}</bdi>
                </>
              }
              description={
                <>
                  {t(`analysis:tie.${tie.kind}`)}, <bdi>{tie.source}</bdi>,{' '}
                  {tie.evaluation ? `${tie.evaluation.source}${tie.evaluation.information}` : t('chart:held.ungraded')},{' '}
                  <bdi>{tie.evidence}</bdi>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
