/** What stands in the report, part by part, in the order in which a supervisory authority asks. */
import type { ReportFacts } from '../../../protection/registers/report/report.ts'
import { code, counts, english, safe, table, type Writer } from './writer.ts'

type Section = Readonly<{ id: string; html: string }>
type Part = (it: Writer, facts: ReportFacts) => string

const head = (it: Writer, ...keys: readonly string[]) => ({ head: it.t(...keys) })
const figure = (it: Writer, ...keys: readonly string[]) => ({ head: it.t(...keys), number: true }) as const

const rules: Part = (it, { rules: all }) =>
  table(
    it,
    [
      head(it, 'rules', 'number'),
      head(it, 'rules', 'rule'),
      head(it, 'state'),
      head(it, 'rules', 'source'),
      figure(it, 'report', 'tests'),
    ],
    all.map((one) => {
      const left = it.t('rest', one.id)
      const rest = left === one.id ? '' : `<br><span class="soft">${it.t('report', 'rest')}: ${left}</span>`
      return [code(one.id), it.t('rule', one.id) + rest, it.t('ruleState', one.state), english(one.source), it.number(one.tests)]
    }),
  )

const processing: Part = (it, { processing: all }) =>
  all
    .map((one) => {
      const rows = [
        [it.t('processing', 'purpose'), english(one.purpose)],
        [it.t('processing', 'basis'), english(one.basis)],
        [it.t('report', 'persons'), english(one.persons.join('; '))],
        [it.t('report', 'data'), english(one.data.join('; '))],
        [it.t('report', 'recipients'), english(one.recipients)],
        [it.t('report', 'retention'), english(one.retention)],
        [it.t('processing', 'roles'), one.roles.map((role) => it.t('role', role)).join(', ')],
        [it.t('processing', 'tables'), one.tables.map((text) => code(text.split(':')[0]!)).join(' ')],
      ]
      return `<h3>${it.t('activity', one.room)} ${code(one.room)}</h3>${table(it, [{ head: '' }, { head: '' }], rows)}`
    })
    .join('')

const policies: Part = (it, { policies: federation, local, digest }) =>
  `<p>${it.t('policies', 'digest')} ${code(digest)}</p><h3>${it.t('report', 'federation')}</h3>${table(
    it,
    [head(it, 'policies', 'says'), head(it, 'policies', 'lift'), head(it, 'rules', 'source')],
    federation.map((one) => [it.t('policy', one.id), it.t('lift', one.lift), english(one.source)]),
  )}<h3>${it.t('report', 'local')}</h3>${table(
    it,
    [head(it, 'policies', 'says'), head(it, 'rules', 'source')],
    local.map((one) => [`<bdi>${safe(one.says)}</bdi>`, `<bdi>${safe(one.source)}</bdi>`]),
  )}`

const logging: Part = (it, { logging: all }) =>
  table(
    it,
    [
      head(it, 'acts', 'verb'),
      figure(it, 'report', 'count'),
      ...(['stated', 'short', 'missing'] as const).map((how) => figure(it, 'justification', how)),
    ],
    all.byVerb.map((one) => [
      it.t('verb', one.verb),
      it.number(one.count),
      ...['stated', 'short', 'missing'].map((how) => it.number(one.justified.find((its) => its.of === how)?.count ?? 0)),
    ]),
  ) +
  counts(it, [
    [it.t('report', 'total'), all.acts],
    [it.t('report', 'officers'), all.officers],
    [it.t('report', 'refused'), all.refused],
    [it.t('report', 'searches'), all.searchesOfTheRecord],
    [it.t('report', 'erasedContent'), all.contentErased],
  ])

const reviews: Part = (it, { reviews: all }) =>
  counts(it, [
    [it.t('report', 'asked'), all.asked],
    [it.t('report', 'waiting'), all.waiting],
    [it.t('report', 'satisfied'), all.satisfied],
    [it.t('report', 'notSatisfied'), all.notSatisfied],
  ])

const reckoning: Part = (it, { reckoned }) =>
  table(
    it,
    [head(it, 'policies', 'partner'), head(it, 'reckoning', 'month'), figure(it, 'report', 'differences')],
    reckoned.map((one) => [code(one.partner), safe(one.month), one.differences === undefined ? '' : it.number(one.differences)]),
  )

const rights: Part = (it, { rights: all }) => {
  const of = (group: string, its: readonly Readonly<{ of: string; count: number }>[]) =>
    its.map((one) => [it.t(group, one.of), one.count] as const)
  return counts(it, [
    [it.t('report', 'total'), all.requests],
    ...of('right', all.byRight),
    ...of('regime', all.byRegime),
    ...of('personState', all.byState),
    ...all.through.map((one) => [`${it.t('report', 'through')}: ${it.t('through', one.of)}`, one.count] as const),
    [it.t('report', 'late'), all.late],
    ...all.withheldOn.map((one) => [`${it.t('report', 'withheld')}: ${it.t('ground', one.of)}`, one.count] as const),
  ])
}

const keeping: Part = (it, { keeping: all, erasures }) =>
  counts(it, [
    ...all.byState.map((one) => [it.t('keepingState', one.of), one.count] as const),
    [it.t('report', 'erasures'), erasures],
    [it.t('report', 'places'), all.erasedPlaces],
    [it.t('report', 'told'), all.told],
  ])

const transfers: Part = (it, { transfers: all }) =>
  table(
    it,
    [
      head(it, 'acts', 'recipient'),
      head(it, 'transfers', 'ground'),
      figure(it, 'report', 'count'),
      figure(it, 'report', 'documented'),
      head(it, 'transfers', 'last'),
    ],
    all.map((one) => [
      `${code(one.to)} ${safe(one.state)}`,
      `${it.t('ground', one.ground)}<br><span class="soft">${english(one.source)}</span>`,
      it.number(one.count),
      one.documented ? it.number(one.documented.length) : '',
      it.moment(one.last),
    ]),
  )

const gates: Part = (it, { gates: all }) =>
  table(
    it,
    [head(it, 'tab', 'gates'), figure(it, 'report', 'count'), head(it, 'person', 'decision')],
    all.map((one) => [
      it.t('gate', one.gate),
      it.number(one.closed),
      one.outcomes.map((its) => `${it.t('outcome', its.of)}: ${it.number(its.count)}`).join('; '),
    ]),
  )

const breaches: Part = (it, { breaches: all }) =>
  all.length === 0
    ? `<p>${it.t('report', 'none')}</p>`
    : all
        .map((one) => {
          const said = (text: string) => `<bdi>${safe(text)}</bdi>`
          const rows = [
            [it.t('state'), it.t('breachState', one.state)],
            [it.t('breach', 'aware'), it.moment(one.awareAt)],
            [it.t('breach', 'nature'), said(one.nature)],
            [it.t('breach', 'persons'), said(one.persons)],
            [it.t('breach', 'records'), said(one.records)],
            [it.t('breach', 'consequences'), said(one.consequences)],
            [it.t('breach', 'measures'), said(one.measures)],
            [it.t('breach', 'highRisk'), it.t('report', one.highRisk ? 'yes' : 'no')],
            [it.t('report', 'notified'), one.notifiedAt ? it.moment(one.notifiedAt) : it.t('breachState', 'open')],
            ...(one.reason ? [[it.t('report', 'delay'), said(one.reason)]] : []),
            [it.t('breach', 'personsTold'), it.t('report', one.personsTold ? 'yes' : 'no')],
          ]
          return `<h3>${safe(one.reference)}</h3>${table(it, [{ head: '' }, { head: '' }], rows)}`
        })
        .join('')

const emergencies: Part = (it, { emergencies: all }) =>
  table(
    it,
    [head(it, 'case'), head(it, 'when'), head(it, 'state'), head(it, 'glass', 'reviews')],
    all.map((one) => [
      `<bdi>${safe(one.reference)}</bdi>`,
      it.moment(one.from),
      it.t('glassState', one.state),
      one.outcomes.map((its) => `${it.t('outcome', its.of)}: ${it.number(its.count)}`).join('; '),
    ]),
  )

const security: Part = (it, { atRest }) =>
  counts(it, [
    [it.t('report', 'keysKept'), atRest.keys],
    [it.t('report', 'keysDestroyed'), atRest.destroyed],
  ]) +
  `<p>${it.t('report', 'escrow')}: ${it.t('report', atRest.escrow ? 'yes' : 'no')}</p>` +
  table(
    it,
    [head(it, 'report', 'sealed'), { head: '' }],
    atRest.columns.map((one) => [code(one.column), english(one.why)]),
  )

const methods: Part = (it, { methods: all }) =>
  `<p>${it.t('methods', 'says')}</p>${table(
    it,
    [head(it, 'methods', 'method'), head(it, 'methods', 'data'), head(it, 'methods', 'accuracy'), head(it, 'methods', 'limits')],
    all.map(({ id }) => ['name', 'data', 'accuracy', 'limits'].map((what) => it.t('card', id, what))),
  )}`

const adversaries: Part = (it, { adversaries: all }) =>
  table(
    it,
    [
      { head: '' },
      figure(it, 'report', 'attempts'),
      figure(it, 'report', 'nothing'),
      head(it, 'report', 'got'),
      head(it, 'report', 'against'),
    ],
    all.map((one) => [
      english(one.who),
      it.number(one.attempts),
      it.number(one.nothing),
      one.got.map((its) => english(`${its.tries}: ${its.got}`)).join('<br>'),
      one.got.map((its) => english(its.against)).join('<br>'),
    ]),
  )

const parts: Readonly<Record<string, Part>> = {
  rules,
  processing,
  policies,
  logging,
  reviews,
  reckoning,
  rights,
  keeping,
  transfers,
  gates,
  breaches,
  emergencies,
  security,
  methods,
  adversaries,
}

export const sections = (it: Writer, facts: ReportFacts): readonly Section[] =>
  Object.entries(parts).map(([id, part]) => ({ id, html: part(it, facts) }))
