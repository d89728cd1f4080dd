/** The sheet in a few lines: what to use, whether the treaty asked about can be used, what is no basis, and the way to the rest. */
import { Button } from '@mantine/core'
import type { LawSheet } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { Sheet as Box, Facts } from '../../design/Sheet.tsx'
import { useWords } from '../../words.ts'
import css from './Law.module.css'
import { Cite, Reasons } from './LawParts.tsx'
import { RecordLink } from './OnRecord.tsx'

type Bases = LawSheet['bases']
type Reason = Bases['unusable'][number]['reasons'][number]

/** Old data never says that a State is not a party, and what nobody knows is not shut: an officer confirms it first. */
const silent = ({ code }: Reason): boolean =>
  code === 'no-participation-on-record' || code === 'entry-into-force-not-on-record' || code === 'territory-open'

/** May the treaty asked about be used between the two States? Acts of the Union bind Member States alone, so there silence is an answer. */
function verdictOn(id: string, { usable, unusable }: Bases) {
  const open = usable.find((one) => one.instrument === id)
  if (open) return { answer: 'yes', basis: open, reasons: open.notes } as const
  const shut = unusable.find((one) => one.instrument === id)
  if (!shut) return { answer: 'no', reasons: [] } as const
  return { answer: !id.startsWith('EU-') && shut.reasons.some(silent) ? 'unknown' : 'no', reasons: shut.reasons } as const
}
const tones = { yes: 'good', no: 'bad', unknown: 'wait' } as const

export function InShort({ sheet, treaty, onTreaty }: { sheet: LawSheet; treaty?: string; onTreaty: (id: string) => void }) {
  const { t, say, format } = useWords(['advice', 'law', 'pages'])
  const { usable, unusable } = sheet.bases
  const first = usable[0]
  const name = (id: string) => say(`instrument.${id}`, {}, id)
  const parts = [
    ['contents', t('pages:law.contents'), sheet.contents.length],
    ['languages', t('pages:law.languages'), sheet.languages?.languages.length],
    ['clocks', t('pages:law.clocks'), sheet.clocks.length],
    ['declarations', t('pages:law.declarations', { state: format.state(sheet.to) }), sheet.declarations.length],
    ['grounds', t('pages:law.grounds'), sheet.grounds.length],
  ] as const
  return (
    <div className={`${css.short} screen-only`}>
      {treaty && <Verdict id={treaty} sheet={sheet} />}
      <Box title={t('advice:page.short.title')}>
        <Facts
          facts={[
            [
              t('pages:law.first'),
              first ? (
                <>
                  <strong dir="auto">{name(first.instrument)}</strong> <Cite it={{ ...first, source: '' }} />
                </>
              ) : (
                t('pages:law.noBasis')
              ),
            ],
            unusable.length > 0 && [
              t('advice:page.short.none'),
              <details key="none">
                <summary>{t('advice:page.short.which', { count: unusable.length })}</summary>
                <span className={css.names}>
                  {unusable.map((one) => (
                    <Button key={one.instrument} size="compact-sm" variant="subtle" onClick={() => onTreaty(one.instrument)}>
                      <span dir="auto">{name(one.instrument)}</span>
                    </Button>
                  ))}
                </span>
              </details>,
            ],
            [
              t('advice:page.short.below'),
              <span className={css.names} key="below">
                {parts.map(([id, label, count]) =>
                  count ? (
                    <a key={id} href={`#law-${id}`}>
                      {label} ({format.number(count)})
                    </a>
                  ) : null,
                )}
              </span>,
            ],
          ]}
        />
      </Box>
    </div>
  )
}

function Verdict({ id, sheet }: { id: string; sheet: LawSheet }) {
  const { t, say, format } = useWords(['advice', 'law', 'pages'])
  const { from, to, on, bases } = sheet
  const { answer, basis, reasons } = { basis: undefined, ...verdictOn(id, bases) }
  const first = bases.usable[0]
  const stranger = answer === 'no' && reasons.length === 0
  const pair = { from: format.state(from), to: format.state(to), day: format.date(on) }
  return (
    <Box
      title={t('advice:page.short.may', { treaty: say(`instrument.${id}`, {}, id) })}
      side={<Badge tone={tones[answer]}>{say(`lawful.${answer}`, {}, answer)}</Badge>}
    >
      <p className={css.big}>{t(`advice:page.short.${answer}`, pair)}</p>
      {stranger && <p>{t('advice:page.short.stranger')}</p>}
      <Reasons notes={reasons} />
      {basis && <Cite it={basis} />}
      {reasons
        .filter(silent)
        .map(({ params }) => params.state)
        .filter((state) => typeof state === 'string')
        .map((state) => (
          <RecordLink key={state} instrument={id} state={state} on={on} />
        ))}
      {answer !== 'yes' && first && (
        <p>{t('advice:page.short.instead', { treaty: say(`instrument.${first.instrument}`, {}, first.instrument) })}</p>
      )}
    </Box>
  )
}
