import { regimes } from '../../../teams/event/files.ts'
import { useMay } from '../../api/session.ts'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import type { FilesView, TeamView } from '../api.ts'
import { Asks, rest } from '../Fields.tsx'
import css from '../Teams.module.css'

/** Who answers for what third States give, and what each party's law opens to the defence. */
export function MaterialRules({ it, files }: { it: TeamView; files: FilesView }) {
  const { t, format } = useWords(['teams'])
  const may = useMay()
  const administrators = it.members.filter((m) => !m.until && m.administrator)
  const controller = it.members.find((m) => m.id === files.controller)
  const decides = it.leads && it.state === 'open' && may('teams.decide')
  const shared = { path: `/teams/${it.id}/decisions`, act: 'teams.decide', refresh: [['team', it.id]] } as const
  const own = files.regimes.find((r) => r.self)
  return (
    <Sheet
      title={t('teams:rules')}
      side={
        decides && (
          <div className={css.acts}>
            {administrators.length > 0 && (
              <Asks
                {...shared}
                label={t('teams:controller.name')}
                says={t('teams:controller.says')}
                fields={[
                  {
                    name: 'member',
                    label: t('teams:administrator'),
                    as: 'choice',
                    start: administrators[0]!.id,
                    choices: administrators.map((m) => ({ value: m.id, label: m.name })),
                  },
                ]}
                make={({ member }) => ({ deed: { kind: 'controller', member } })}
              />
            )}
            <Asks
              {...shared}
              label={t('teams:regime.say')}
              fields={[
                {
                  name: 'regime',
                  label: t('teams:regime.title'),
                  as: 'choice',
                  start: 'relevant',
                  choices: regimes.map((value) => ({ value, label: t(`teams:regime.${value}`) })),
                },
                { name: 'law', label: t('teams:law') },
                { name: 'text', label: t('teams:description'), as: 'prose', optional: true },
              ]}
              make={({ text = '', ...v }) => ({ deed: { kind: 'regime', ...v, ...rest({ text }), over: own?.over ?? [] } })}
            />
          </div>
        )
      }
    >
      <Facts
        facts={[
          [t('teams:controller.title'), controller?.name ?? t('teams:controller.none')],
          ...files.regimes.map(
            (r) =>
              [
                `${t('teams:regime.title')}: ${format.state(r.state)}`,
                r.regime ? [t(`teams:regime.${r.regime}`), r.law, r.text].filter(Boolean).join('; ') : t('teams:regime.unsaid'),
              ] as [string, string],
          ),
        ]}
      />
    </Sheet>
  )
}
