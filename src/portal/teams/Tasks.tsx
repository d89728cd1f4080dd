import { NativeSelect } from '@mantine/core'
import { taskStates } from '../../teams/event/deeds.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { Clock, When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { Calendar } from './Calendar.tsx'
import { Costs, Equipment, Funding, useWork } from './Costs.tsx'
import { Entities } from './Entities.tsx'
import { Asks, type Field, instantOf, rest } from './Fields.tsx'
import { Closed } from './Space.tsx'
import { useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

type Task = TeamView['work']['tasks'][number]

export function Tasks() {
  const it = useTeam()
  if (!it.inside || it.state === 'negotiating') return <Closed it={it} />
  return (
    <>
      <Objectives it={it} />
      <Calendar it={it} />
      <TaskList it={it} />
      <Decisions it={it} />
      <Steps it={it} />
      <Entities it={it} />
      <Costs it={it} />
      <Funding it={it} />
      <Equipment it={it} />
    </>
  )
}

function Objectives({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const text: Field = { name: 'text', label: t('teams:objective'), as: 'prose' }
  return (
    <Sheet
      title={t('teams:objectives')}
      side={
        open && (
          <Asks
            {...shared}
            label={t('teams:add')}
            title={t('teams:objective')}
            fields={[text]}
            make={(v) => ({ deed: { kind: 'objective', objective: crypto.randomUUID(), text: v.text, over: [] } })}
          />
        )
      }
    >
      <ul className={css.plain}>
        {it.work.objectives.map((one) => (
          <li key={one.id}>
            {one.text.writes.map((w) => (
              <span key={w.id} dir="auto">
                {w.value}{' '}
              </span>
            ))}
            {one.text.conflict && <Badge tone="bad">{t('teams:contradictions')}</Badge>}
            {open && (
              <Asks
                {...shared}
                label={t('teams:change')}
                title={t('teams:objective')}
                fields={[{ ...text, start: one.text.value }]}
                make={(v) => ({
                  deed: { kind: 'objective', objective: one.id, text: v.text, over: one.text.writes.map((w) => w.id) },
                  ...(one.lane !== 'team' && { lane: one.lane }),
                })}
              />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function TaskList({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const active = it.members.filter((m) => !m.until)
  const titleOf = (id: string) => it.work.tasks.find((one) => one.id === id)?.plan.value.title ?? id
  const none = { value: '', label: t('teams:nobody') }
  return (
    <Sheet
      title={t('teams:tasks')}
      flush
      side={
        open && (
          <Asks
            {...shared}
            label={t('teams:add')}
            title={t('teams:task')}
            fields={[
              { name: 'title', label: t('teams:title') },
              { name: 'text', label: t('teams:description'), as: 'prose', optional: true },
              {
                name: 'owner',
                label: t('teams:owner'),
                as: 'choice',
                optional: true,
                choices: [none, ...active.map((m) => ({ value: m.id, label: m.name }))],
              },
              { name: 'due', label: t('teams:due'), as: 'datetime', optional: true },
              {
                name: 'needs',
                label: t('teams:needs'),
                as: 'several',
                optional: true,
                choices: it.work.tasks.map((one) => ({ value: one.id, label: one.plan.value.title })),
              },
            ]}
            make={({ title, text = '', owner = '', due, needs }) => ({
              deed: {
                kind: 'task',
                task: crypto.randomUUID(),
                title,
                ...rest({ text, owner }),
                ...(due && { due: instantOf(due) }),
                needs: needs ? needs.split(',') : [],
                over: [],
              },
            })}
          />
        )
      }
    >
      <DataTable
        inset
        label={t('teams:tasks')}
        rows={it.work.tasks}
        idOf={(row) => row.id}
        columns={[
          {
            key: 'title',
            header: t('teams:task'),
            cell: (row) => (
              <>
                <strong dir="auto">{row.plan.value.title}</strong>
                {row.waitsFor.length > 0 && (
                  <span className={css.quiet}> {t('teams:waitsFor', { tasks: row.waitsFor.map(titleOf).join(', ') })}</span>
                )}
              </>
            ),
          },
          {
            key: 'owner',
            header: t('teams:owner'),
            width: 170,
            cell: (row) => <bdi>{active.find((m) => m.id === row.plan.value.owner)?.name}</bdi>,
          },
          {
            key: 'due',
            header: t('teams:due'),
            width: 170,
            cell: (row) => row.plan.value.due && <Clock due={row.plan.value.due} soft={false} />,
          },
          { key: 'state', header: t('teams:stateOf'), width: 180, cell: (row) => <TaskState it={it} task={row} open={open} /> },
        ]}
      />
    </Sheet>
  )
}

function TaskState({ it, task, open }: { it: TeamView; task: Task; open: boolean }) {
  const { t } = useWords(['teams'])
  const act = useAct<unknown>({ path: `/teams/${it.id}/work`, act: 'teams.work', refresh: [['team', it.id]] })
  const state = task.state?.value.state ?? 'open'
  if (!open) return <Badge tone={state === 'done' ? 'good' : 'info'}>{t(`teams:taskState.${state}`)}</Badge>
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`${t('teams:stateOf')}: ${task.plan.value.title}`}
        value={state}
        disabled={act.busy}
        onChange={(event) =>
          void act.run({
            deed: {
              kind: 'task-state',
              task: task.id,
              state: event.currentTarget.value,
              over: task.state?.writes.map((w) => w.id) ?? [],
            },
            ...(task.lane !== 'team' && { lane: task.lane }),
          })
        }
        data={taskStates.map((value) => ({ value, label: t(`teams:taskState.${value}`) }))}
      />
      {task.state?.conflict && <Badge tone="bad">{t('teams:conflicts', { count: 1 })}</Badge>}
    </>
  )
}

function Decisions({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const active = it.members.filter((m) => !m.until)
  return (
    <Sheet
      title={t('teams:decisions')}
      side={
        open && (
          <Asks
            {...shared}
            label={t('teams:add')}
            title={t('teams:decision')}
            fields={[
              { name: 'title', label: t('teams:title') },
              { name: 'text', label: t('teams:description'), as: 'prose' },
              {
                name: 'present',
                label: t('teams:present'),
                as: 'several',
                optional: true,
                choices: active.map((m) => ({ value: m.id, label: m.name })),
              },
            ]}
            make={(v) => ({
              deed: { kind: 'decision', title: v.title, text: v.text, present: v.present ? v.present.split(',') : [] },
            })}
          />
        )
      }
    >
      <ul className={css.plain}>
        {it.work.decisions.toReversed().map((d) => (
          <li key={d.id}>
            <strong dir="auto">{d.title}</strong>
            <p dir="auto">{d.text}</p>
            <span className={css.quiet}>
              <bdi>{d.name}</bdi>, <When at={d.at} />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Steps({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const { open, shared } = useWork(it)
  const states = it.parties.map((p) => ({ value: p.state, label: format.state(p.state) }))
  return (
    <Sheet
      title={t('teams:steps')}
      side={
        open && (
          <Asks
            {...shared}
            label={t('teams:add')}
            title={t('teams:step')}
            says={t('teams:stepSays')}
            fields={[
              { name: 'taken', label: t('teams:when'), as: 'datetime' },
              { name: 'place', label: t('teams:place') },
              { name: 'state', label: t('teams:party'), as: 'choice', choices: states, start: states[0]?.value ?? '' },
              { name: 'what', label: t('teams:what'), as: 'prose' },
              { name: 'law', label: t('teams:law') },
            ]}
            make={({ taken = '', place, state, what, law }) => ({
              deed: { kind: 'step', taken: instantOf(taken), where: { name: place, state, zone: format.zone }, what, law },
            })}
          />
        )
      }
    >
      <ul className={css.plain}>
        {it.work.steps.toReversed().map((s) => (
          <li key={s.id}>
            <When at={s.taken} />, <bdi>{s.where.name}</bdi>, {format.state(s.where.state)}
            <p dir="auto">{s.what}</p>
            <span className={css.quiet}>
              <bdi>{s.law}</bdi>, <bdi>{s.name}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
