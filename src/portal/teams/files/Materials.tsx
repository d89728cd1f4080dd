import { useSuspenseQuery } from '@tanstack/react-query'
import { usePurposes } from '../../../teams/event/files.ts'
import { useMay } from '../../api/session.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Empty } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import type { Tone } from '../../design/tone.ts'
import { useWords } from '../../words.ts'
import { type FilesView, filesQuery, type TeamView } from '../api.ts'
import { useWork } from '../Costs.tsx'
import { Asks } from '../Fields.tsx'
import { Closed } from '../Space.tsx'
import { useTeam } from '../TeamPage.tsx'
import css from '../Teams.module.css'
import { MaterialRules } from './MaterialRules.tsx'
import { ShareMaterial } from './ShareMaterial.tsx'

type Material = FilesView['items'][number]
const tones: Readonly<Record<string, Tone>> = {
  open: 'good',
  released: 'good',
  quarantined: 'wait',
  uncontrolled: 'bad',
  rejected: 'bad',
  waits: 'wait',
  refused: 'bad',
  outside: 'bad',
  notice: 'info',
}

/** What was given to the team: each piece with what the rules say about it. */
export function Materials() {
  const it = useTeam()
  if (!it.inside || it.state === 'negotiating') return <Closed it={it} />
  return <Inside it={it} />
}

function Inside({ it }: { it: TeamView }) {
  const { t, format } = useWords(['teams'])
  const files = useSuspenseQuery(filesQuery(it.id)).data
  return (
    <>
      <MaterialRules it={it} files={files} />
      <Sheet title={t('teams:materials')} side={<ShareMaterial it={it} files={files} />}>
        {files.thirdStates.length > 0 && (
          <p className={css.quiet}>
            {t('teams:material.third', { states: format.list(files.thirdStates.map((s) => format.state(s))) })}
          </p>
        )}
        {files.items.length === 0 ? (
          <Empty title={t('teams:material.none')} says={t('teams:material.noneSays')} />
        ) : (
          files.items.toReversed().map((one) => <Piece key={one.material} it={it} one={one} />)
        )}
      </Sheet>
    </>
  )
}

function Piece({ it, one }: { it: TeamView; one: Material }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const stateOf = (node: string) => format.state(it.parties.find((p) => p.node === node)?.state ?? node)
  const shared = { refresh: [['team', it.id]] }
  return (
    <article className={css.piece}>
      <h3>
        <bdi>{one.title}</bdi> <Badge tone={tones[one.standing] ?? 'calm'}>{t(`teams:standing.${one.standing}`)}</Badge>
      </h3>
      <Facts
        narrow
        facts={[
          [t('teams:material.exhibit'), `${one.file.number} ${one.file.name}, ${format.bytes(one.file.size)}`],
          [t('teams:material.by'), `${stateOf(one.node)}, ${one.name}, ${format.dateTime(one.at)}`],
          [t('teams:material.origin'), [t(`teams:origin.${one.origin}`), one.since, one.source].filter(Boolean).join(', ')],
          [t('teams:material.available'), format.state(one.available)],
          [t('teams:law'), one.law],
          [t('teams:material.conditions'), one.conditions],
          [t('teams:material.ground'), one.transfer && `${t(`teams:ground.${one.transfer.ground}`)}: ${one.transfer.text}`],
          [t('teams:material.takenBy'), one.takenIn.length > 0 ? format.list(one.takenIn.map(stateOf)) : undefined],
          [
            t('teams:material.opens'),
            one.disclosedBy.length > 0 ? format.list(one.disclosedBy.map((s) => format.state(s))) : undefined,
          ],
          [
            t('teams:material.erases'),
            <span key="erases">
              <When at={one.erases.at} dateOnly /> ({t(`teams:erasure.${one.erases.why}`)})
            </span>,
          ],
          [
            t('teams:material.erased'),
            one.erased.length > 0
              ? format.list(one.erased.map((e) => `${stateOf(e.node)} ${format.dateTime(e.at)} (${t(`teams:erasure.${e.why}`)})`))
              : undefined,
          ],
        ]}
      />
      <div className={css.acts}>
        {one.mayTakeIn && may('teams.take-in') && (
          <Asks
            {...shared}
            label={t('teams:material.takeIn')}
            says={t('teams:material.takeInSays')}
            path={`/teams/${it.id}/materials/${one.material}/take-in`}
            act="teams.take-in"
            fields={[]}
            make={() => ({})}
          />
        )}
        {one.mayVerify &&
          (['release', 'reject'] as const).map((verdict) => (
            <Asks
              key={verdict}
              {...shared}
              label={t(`teams:verdict.${verdict}`)}
              path={`/teams/${it.id}/decisions`}
              act="teams.decide"
              fields={[{ name: 'reason', label: t('teams:reason'), as: 'prose' }]}
              make={({ reason }) => ({ deed: { kind: 'verify', material: one.material, verdict, reason }, ...laneOf(one) })}
            />
          ))}
        <AskUse it={it} one={one} />
      </div>
      {one.uses.length > 0 && (
        <ul className={css.plain}>
          {one.uses.map((use) => (
            <li key={use.use}>
              <strong>{t(`teams:usePurpose.${use.purpose}`)}</strong>{' '}
              <Badge tone={tones[use.verdict] ?? 'good'}>{t(`teams:useVerdict.${use.verdict}`)}</Badge>{' '}
              <bdi className={css.quiet}>{use.article}</bdi> <bdi>{use.text}</bdi>
              <span className={css.quiet}>
                {stateOf(use.node)}, <bdi>{use.name}</bdi>
                {use.waits.length > 0 && <> {t('teams:material.waitsFor', { states: format.list(use.waits.map(stateOf)) })}</>}
              </span>
              {use.answers.map((a) => (
                <span key={a.id} className={css.quiet}>
                  {stateOf(a.node)}: {t(`teams:answer.${a.answer}`)} <bdi>{a.reason}</bdi>
                </span>
              ))}
              {use.mine && (
                <div className={css.acts}>
                  {(['given', 'refused'] as const).map((answer) => (
                    <Asks
                      key={answer}
                      {...shared}
                      label={t(`teams:answer.${answer}`)}
                      path={`/teams/${it.id}/decisions`}
                      act="teams.decide"
                      fields={[{ name: 'reason', label: t('teams:reason'), as: 'prose' }]}
                      make={({ reason }) => ({ deed: { kind: 'use-answer', use: use.use, answer, reason }, ...laneOf(one) })}
                    />
                  ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

const laneOf = ({ lane }: Material) => (lane === 'team' ? {} : { lane })

function AskUse({ it, one }: { it: TeamView; one: Material }) {
  const { t } = useWords(['teams'])
  const { open, shared } = useWork(it)
  if (!open) return null
  return (
    <Asks
      {...shared}
      label={t('teams:material.use')}
      says={t('teams:material.useSays')}
      fields={[
        {
          name: 'purpose',
          label: t('teams:material.useFor'),
          as: 'choice',
          start: 'other-offence',
          choices: usePurposes.map((value) => ({ value, label: t(`teams:usePurpose.${value}`) })),
        },
        { name: 'text', label: t('teams:reason'), as: 'prose' },
      ]}
      make={(v) => ({
        deed: { kind: 'use', use: crypto.randomUUID(), material: one.material, purpose: v.purpose, text: v.text },
        ...laneOf(one),
      })}
    />
  )
}
