import { When } from '../design/Clock.tsx'
import { DataTable } from '../design/list/DataTable.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import { useWords } from '../words.ts'
import type { TeamView } from './api.ts'
import { useWork } from './Costs.tsx'
import { Asks, rest } from './Fields.tsx'
import { Closed } from './Space.tsx'
import { useTeam } from './TeamPage.tsx'
import css from './Teams.module.css'

/** The points of the joint evaluation, after the form that the network of joint teams uses; each party answers for itself. */
const questions = ['worked', 'difficult', 'law', 'evidence', 'victims', 'assets', 'again'] as const
const areas = ['law', 'evidence', 'victims', 'assets', 'work', 'tools'] as const

/** Evaluated together, what was learnt, who keeps what: open also after the end. */
export function Closing() {
  const it = useTeam()
  if (!it.inside || it.state === 'negotiating') return <Closed it={it} />
  return (
    <>
      <Evaluation it={it} />
      <Lessons it={it} />
      <Keeping it={it} />
    </>
  )
}

function Evaluation({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const { shared } = useWork(it)
  const stateOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  const answers = it.work.evaluations.filter((one) => !one.withdrawn)
  return (
    <Sheet
      title={t('teams:evaluation.title')}
      side={
        <Asks
          {...shared}
          label={t('teams:evaluation.answer')}
          says={t('teams:evaluation.says')}
          fields={questions.map((name) => ({ name, label: t(`teams:evaluation.${name}`), as: 'prose' as const, optional: true }))}
          make={(v) => ({ deed: { kind: 'evaluate', answers: rest(v) } })}
        />
      }
    >
      {answers.length === 0 && <p className={css.quiet}>{t('teams:evaluation.none')}</p>}
      {questions.map((question) => {
        const said = answers.filter((one) => one.answers[question])
        return (
          said.length > 0 && (
            <div key={question} className={css.piece}>
              <h3>{t(`teams:evaluation.${question}`)}</h3>
              <Facts
                narrow
                facts={said.map(
                  (one) => [`${stateOf(one.node)}, ${one.name}`, one.answers[question]] as [string, string | undefined],
                )}
              />
            </div>
          )
        )
      })}
    </Sheet>
  )
}

function Lessons({ it }: { it: TeamView }) {
  const { t } = useWords(['teams'])
  const { shared } = useWork(it)
  return (
    <Sheet
      title={t('teams:lessons')}
      side={
        <Asks
          {...shared}
          label={t('teams:add')}
          title={t('teams:lessons')}
          says={t('teams:lessonSays')}
          fields={[
            {
              name: 'area',
              label: t('teams:area.title'),
              as: 'choice',
              start: 'law',
              choices: areas.map((value) => ({ value, label: t(`teams:area.${value}`) })),
            },
            { name: 'text', label: t('teams:description'), as: 'prose' },
          ]}
          make={(v) => ({ deed: { kind: 'lesson', ...v } })}
        />
      }
    >
      <ul className={css.plain}>
        {it.work.lessons
          .filter((one) => !one.withdrawn)
          .map((one) => (
            <li key={one.id}>
              <strong>{t(`teams:area.${one.area}`)}</strong> <span dir="auto">{one.text}</span>
              <span className={css.quiet}>
                <bdi>{one.name}</bdi>
              </span>
            </li>
          ))}
      </ul>
    </Sheet>
  )
}

function Keeping({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const { shared } = useWork(it)
  const parties = it.parties.map((p) => ({ value: p.node, label: format.state(p.state) }))
  const stateOf = (node: string) => parties.find((p) => p.value === node)?.label ?? node
  return (
    <Sheet
      title={t('teams:keeps.title')}
      flush
      side={
        <Asks
          {...shared}
          label={t('teams:add')}
          title={t('teams:keeps.title')}
          fields={[
            { name: 'what', label: t('teams:what') },
            { name: 'node', label: t('teams:keeps.who'), as: 'choice', start: parties[0]?.value ?? '', choices: parties },
            { name: 'law', label: t('teams:law') },
            { name: 'until', label: t('teams:keeps.until'), as: 'date', optional: true },
          ]}
          make={({ until = '', ...v }) => ({
            deed: { kind: 'keeps', kept: crypto.randomUUID(), ...v, ...rest({ until }), over: [] },
          })}
        />
      }
    >
      <DataTable
        inset
        label={t('teams:keeps.title')}
        rows={it.work.keeps}
        idOf={(row) => row.id}
        columns={[
          { key: 'what', header: t('teams:what'), cell: (row) => <bdi>{row.plan.value.what}</bdi> },
          { key: 'node', header: t('teams:keeps.who'), width: 160, cell: (row) => stateOf(row.plan.value.node) },
          { key: 'law', header: t('teams:law'), width: 220, phone: 'hide', cell: (row) => <bdi>{row.plan.value.law}</bdi> },
          {
            key: 'until',
            header: t('teams:keeps.until'),
            width: 140,
            cell: (row) => row.plan.value.until && <When at={row.plan.value.until} dateOnly />,
          },
        ]}
      />
    </Sheet>
  )
}
