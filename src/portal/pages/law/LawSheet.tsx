import { Link } from '@tanstack/react-router'
import type { LawSheet } from '../../api/types.ts'
import { Badge } from '../../design/Badge.tsx'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { InShort } from './InShort.tsx'
import css from './Law.module.css'
import { Cite, Rows } from './LawParts.tsx'
import { Age, RecordLink } from './OnRecord.tsx'
import { Bases } from './SheetBases.tsx'

/** Every source that a row on the printed sheet names, once; of the bases beside the chosen one, paper has no notes. */
function sourcesOf(sheet: LawSheet): string[] {
  const rows: readonly { source: string }[] = [
    ...sheet.bases.usable,
    ...sheet.bases.usable.filter((one) => one.instrument === sheet.instrument).flatMap((one) => one.notes),
    ...sheet.grounds,
    ...sheet.clocks,
    ...sheet.contents,
    ...sheet.declarations,
    ...(sheet.languages ? [sheet.languages] : []),
    ...(sheet.dualCriminality ? [sheet.dualCriminality, ...sheet.dualCriminality.provisions] : []),
  ]
  return [...new Set(rows.map((row) => row.source))].filter(Boolean)
}

/** What stands on the sheet; a full one is set smaller on paper, so that it keeps to its one page. */
const rowsOf = ({ bases, grounds, contents, clocks, declarations }: LawSheet): number =>
  bases.usable.length + grounds.length + contents.length + clocks.length + declarations.length
const dense_rows = 40

export function Sheet({
  sheet,
  treaty,
  onInstrument,
  onTreaty,
}: {
  sheet: LawSheet
  treaty?: string | undefined
  onInstrument: (id: string) => void
  onTreaty: (id: string) => void
}) {
  const { t, say, format } = useWords(['law', 'pages', 'frame', 'advice'])
  const named = (one: LawSheet['changes'][number]) =>
    one.instrument ? say(`instrument.${one.instrument}`, {}, one.instrument) : one.article
  const changed = [...new Set(sheet.changes.map((one) => `${format.date(one.on)} ${named(one)}`))]
  return (
    <>
      <InShort sheet={sheet} {...(treaty && { treaty })} onTreaty={onTreaty} />
      <div className={css.columns} {...(rowsOf(sheet) > dense_rows && { 'data-dense': true })}>
        <div className={css.column}>
          <Bases sheet={sheet} onInstrument={onInstrument} />
          {sheet.dualCriminality && <Dual it={sheet.dualCriminality} state={sheet.to} />}
          {sheet.instrument && <Grounds sheet={sheet} />}
        </div>
        <div className={css.column}>
          {sheet.languages && <Languages sheet={sheet} />}
          {sheet.clocks.length > 0 && <Clocks sheet={sheet} />}
          {sheet.contents.length > 0 && <Contents sheet={sheet} />}
          {sheet.declarations.length > 0 && <Declarations sheet={sheet} />}
          {/* One page of A4 has no room for what the route adviser asks again; changes stand in a line at its foot. */}
          {sheet.emergencies.length > 0 && (
            <div className="screen-only">
              <Emergencies sheet={sheet} />
            </div>
          )}
          {sheet.changes.length > 0 && (
            <div className="screen-only">
              <SheetChanges sheet={sheet} />
            </div>
          )}
        </div>
      </div>
      <p className={css.stamp}>
        {t('pages:law.stamp', { on: format.date(sheet.on) })}
        {changed.length > 0 && (
          <span className="print-only">
            {t('advice:page.sheet.changes')}: {changed.join('; ')}.
          </span>
        )}
        <span className="print-only">{t('pages:law.sources', { sources: sourcesOf(sheet).join('; ') })}</span>
      </p>
    </>
  )
}

function Grounds({ sheet }: { sheet: LawSheet }) {
  const { t, say, format } = useWords(['law', 'pages', 'frame', 'advice'])
  const tone = { mandatory: 'bad', optional: 'wait', forbidden: 'good' } as const
  return (
    <Rows id="law-grounds" title={t('pages:law.grounds')}>
      {sheet.grounds.length === 0 && (
        <li>
          <Note tone="wait">{t('advice:page.sheet.noGrounds')}</Note>
        </li>
      )}
      {sheet.grounds.map((one) => (
        <li key={one.id}>
          <span className={css.line}>
            <span>{say(`ground.${one.id}`, {}, one.id)}</span>
            <Badge tone={tone[one.character]}>
              {say(`character.${one.character}`, {}, t(`pages:law.character.${one.character}`))}
            </Badge>
          </span>
          {one.consultFirst && <span>{t('pages:law.consultFirst', { article: one.consultFirst })}</span>}
          {one.assurances && one.assurances.length > 0 && (
            <span>
              {t('advice:page.sheet.assurances', {
                assurances: format.list(one.assurances.map((a) => say(`assurance.${a}`, {}, a))),
              })}
            </span>
          )}
          {one.national
            ?.filter((layer) => layer.state === sheet.to)
            .map((layer) => (
              <span key={layer.citation}>
                {t('advice:page.sheet.national', {
                  state: format.state(layer.state),
                  character: say(`character.${layer.character}`, {}, layer.character),
                  citation: layer.citation,
                })}{' '}
                <Cite it={{ article: '', source: '', confidence: layer.confidence }} />
              </span>
            ))}
          <Cite it={one} />
        </li>
      ))}
    </Rows>
  )
}

function Clocks({ sheet }: { sheet: LawSheet }) {
  const { t, say } = useWords(['law', 'pages', 'frame', 'advice'])
  const length = (d: { hours?: number | undefined; days?: number | undefined; years?: number | undefined } | undefined) =>
    d?.hours
      ? t('pages:law.hours', { count: d.hours })
      : d?.days
        ? t('pages:law.days', { count: d.days })
        : d?.years
          ? t('pages:law.years', { count: d.years })
          : t('pages:law.asSoon')
  return (
    <Rows id="law-clocks" title={t('pages:law.clocks')}>
      {sheet.clocks.map((one) => (
        <li key={one.id}>
          <span className={css.line}>
            <span>{say(`clock.${one.id}`, {}, one.id)}</span>
            <strong>{length(one.duration)}</strong>
          </span>
          {one.duration && (
            <Link
              to={'/law/limits' as never}
              search={{ clock: one.id, state: one.who === 'requesting' ? sheet.from : sheet.to } as never}
              className="screen-only"
            >
              {t('advice:page.short.count')}
            </Link>
          )}
          <Cite it={one} />
        </li>
      ))}
    </Rows>
  )
}

function Contents({ sheet }: { sheet: LawSheet }) {
  const { t, say } = useWords(['law', 'pages', 'frame'])
  return (
    <Rows id="law-contents" title={t('pages:law.contents')}>
      {sheet.contents.map((one) => (
        <li key={one.id}>
          <span>{say(`check.${one.id}.title`, {}, one.id)}</span>
          <Cite it={one} />
        </li>
      ))}
    </Rows>
  )
}

function Languages({ sheet }: { sheet: LawSheet }) {
  const { t, format } = useWords(['law', 'pages', 'frame'])
  const it = sheet.languages
  if (!it) return null
  return (
    <Rows id="law-languages" title={t('pages:law.languages')}>
      <li>
        <strong>
          {it.languages.length > 0
            ? format.list(it.languages.map(format.language), 'disjunction')
            : t('pages:law.languageUnknown')}
        </strong>
        <span>{t(`pages:law.languageBasis.${it.basis}`)}</span>
        <Cite it={it} />
      </li>
    </Rows>
  )
}

function Declarations({ sheet }: { sheet: LawSheet }) {
  const { t, format } = useWords(['law', 'pages', 'frame'])
  return (
    <Rows id="law-declarations" title={t('pages:law.declarations', { state: format.state(sheet.to) })}>
      {sheet.declarations.map((one) => (
        <li key={one.id}>
          <span dir="auto">{one.text}</span>
          <Cite it={{ article: one.articles.join(', '), source: one.source, confidence: one.confidence }} />
          <Age it={one} />
          <RecordLink instrument={one.instrument} state={one.state} on={sheet.on} />
        </li>
      ))}
    </Rows>
  )
}

function Dual({ it, state }: { it: NonNullable<LawSheet['dualCriminality']>; state: string }) {
  const { t, say, format } = useWords(['law', 'pages', 'frame'])
  const tone = it.result === 'established' || it.result === 'not-required' ? 'good' : it.result === 'absent' ? 'bad' : 'wait'
  return (
    <Rows title={t('pages:law.dual')}>
      <li>
        <span className={css.line}>
          <span>{t('pages:law.dualIn', { state: format.state(state) })}</span>
          <Badge tone={tone}>{say(`dual.${it.result}`, {}, it.result)}</Badge>
        </span>
        <span>{say(`role.${it.role}`, {}, t(`pages:law.dualRole.${it.role}`))}</span>
        <Cite it={it} />
      </li>
      {it.provisions.map((one) => (
        <li key={one.concept + one.article}>
          <span>{say(`concept.${one.concept}`, {}, one.concept)}</span>
          <Cite it={one} />
        </li>
      ))}
      {it.repealed.map((one) => (
        <li key={`${one.concept}${one.article}r`}>
          <span>
            {t('pages:law.repealed', { until: one.until ? format.date(one.until) : '' })}{' '}
            {say(`concept.${one.concept}`, {}, one.concept)}
          </span>
          <Cite it={one} />
        </li>
      ))}
    </Rows>
  )
}

function Emergencies({ sheet }: { sheet: LawSheet }) {
  const { t, say, format } = useWords(['law', 'advice'])
  return (
    <Rows title={t('advice:page.sheet.emergencies')}>
      {sheet.emergencies.map((one) => (
        <li key={one.id}>
          <span>{say(`emergency.${one.id}`, {}, one.id)}</span>
          <span>
            {format.list(
              one.threats.map((threat) => say(`threat.${threat}`, {}, threat)),
              'disjunction',
            )}
          </span>
          <Cite it={one} />
        </li>
      ))}
    </Rows>
  )
}

function SheetChanges({ sheet }: { sheet: LawSheet }) {
  const { t } = useWords(['advice'])
  return (
    <Rows title={t('advice:page.sheet.changes')}>
      {sheet.changes.map((one) => (
        <ChangeRow key={one.on + one.kind + one.article + (one.state ?? '')} one={one} />
      ))}
    </Rows>
  )
}
