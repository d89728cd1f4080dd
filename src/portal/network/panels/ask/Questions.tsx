import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Ranking, rankings } from '../../../../analysis/graph/disruption.ts'
import { type Doubted, doubted } from '../../../../analysis/graph/doubt.ts'
import { type LinkMethod, linkMethods } from '../../../../analysis/graph/links.ts'
import { useAct } from '../../../api/useAct.ts'
import { ProblemNote } from '../../../design/Problem.tsx'
import { useWords } from '../../../words.ts'
import { type Answer, endOf, type QuestionBody } from '../../api.ts'
import css from '../../Network.module.css'
import type { ChartDesk } from '../../useChart.ts'
import { AnswerSaid } from './AnswerSaid.tsx'
import type { Dismantled, Given } from './given.ts'

const kinds = ['key-players', 'disruption', 'dismantling', 'doubt', 'change', 'missing-ties'] as const
type Kind = (typeof kinds)[number]
type Question = QuestionBody['question']

/** What is asked, before it is asked: one of each, so that turning to another question and back loses nothing. */
const asked = {
  aim: 'fragment' as 'fragment' | 'reach',
  size: 2,
  steps: 2,
  remove: 'entities' as 'entities' | 'ties',
  effort: 0.5,
  by: 'betweenness' as Ranking,
  block: 1,
  measure: 'betweenness' as Doubted,
  share: 0.1,
  before: '',
  method: 'resource-allocation' as LinkMethod,
  most: 10,
}
type Asked = typeof asked

/** Questions about the network that is shown, and their answers. The page takes what they name to the chart; it decides nothing. */
export default function Questions({ desk }: { desk: ChartDesk }) {
  const { t } = useWords(['chart', 'analysis'])
  const { id, shown, state, chosen } = desk
  const [kind, setKind] = useState<Kind>('key-players')
  const [form, setForm] = useState<Asked>(asked)
  const [answers, setAnswers] = useState<Partial<Record<Kind, Given>>>({})
  const [curves, setCurves] = useState<readonly Dismantled[]>([])
  const ask = useAct<QuestionBody, Answer>({ path: `/cases/${id}/network/questions` })
  const asks = async (question: Question): Promise<void> => {
    const view = { ...state, chosen }
    const answer = await ask.run({
      question,
      among: { entities: shown.entities.map((e) => e.id), ties: shown.ties.map((tie) => tie.id) },
      ...(state.known && { known: endOf(state.known) as never }),
    })
    if (!answer) return
    setAnswers((all) => ({ ...all, [answer.kind]: { answer, question, view, askedAt: new Date().toISOString() } }))
    if (answer.kind !== 'dismantling' || question.kind !== 'dismantling') return
    const { block = 1 } = question
    setCurves((all) => [...all.filter((it) => it.by !== answer.by || it.block !== block), { ...answer, block }])
  }
  const there = new Set(shown.entities.map((e) => e.id as string))
  const gone = chosen.filter((one) => there.has(one))
  const these = new Set(gone)
  const between = shown.ties.filter((tie) => these.has(tie.from) && these.has(tie.to))
  const question = questionOf(kind, form, { entities: gone, ties: between.map((tie) => tie.id) })
  const nothing = kind === 'disruption' && (form.remove === 'ties' ? between.length === 0 : gone.length === 0)
  const set = (part: Partial<Asked>) => setForm({ ...form, ...part })
  return (
    <div className={css.asking}>
      <p className={css.said}>{t('chart:ask.says')}</p>
      <form
        className={`${css.controls} screen-only`}
        onSubmit={(e) => {
          e.preventDefault()
          void asks(question)
        }}
      >
        <NativeSelect
          size="xs"
          label={t('chart:ask.question')}
          value={kind}
          data={kinds.map((value) => ({ value, label: t(`chart:ask.kinds.${value}`) }))}
          onChange={(e) => setKind(e.currentTarget.value as Kind)}
        />
        <Terms kind={kind} form={form} set={set} gone={gone.length} between={between.length} />
        {nothing && <p className={css.small}>{t('chart:ask.chooseFirst')}</p>}
        <Button type="submit" size="compact-md" loading={ask.busy} disabled={nothing || (kind === 'change' && !form.before)}>
          {t('chart:ask.run')}
        </Button>
        {ask.problem && <ProblemNote problem={ask.problem} />}
      </form>
      <div aria-live="polite">
        {answers[kind] && <AnswerSaid desk={desk} given={answers[kind]} curves={curves} onClear={() => setCurves([])} />}
      </div>
    </div>
  )
}

type Gone = Readonly<{ entities: readonly string[]; ties: readonly string[] }>
function questionOf(kind: Kind, form: Asked, gone: Gone): Question {
  switch (kind) {
    case 'key-players':
      return { kind, aim: form.aim, size: form.size, steps: form.steps }
    case 'disruption': {
      const none: Gone = { entities: [], ties: [] }
      return { kind, ...none, [form.remove]: gone[form.remove], effort: form.effort } as Question
    }
    case 'dismantling':
      return { kind, by: form.by, block: form.block }
    case 'doubt':
      return { kind, measure: form.measure, share: form.share }
    case 'change':
      return { kind, before: form.before as never }
    case 'missing-ties':
      return { kind, method: form.method, most: form.most }
  }
}

type TermsOf = Readonly<{ kind: Kind; form: Asked; set: (part: Partial<Asked>) => void; gone: number; between: number }>
/** What each question leaves open. */
function Terms({ kind, form, set, gone, between }: TermsOf) {
  const { t, format } = useWords(['chart', 'analysis'])
  const pick = <K extends keyof Asked>(
    name: K,
    label: string,
    all: readonly (Asked[K] & string)[],
    say: (one: string) => string,
  ) => (
    <NativeSelect
      size="xs"
      label={label}
      value={form[name] as string}
      data={all.map((value) => ({ value, label: say(value) }))}
      onChange={(e) => set({ [name]: e.currentTarget.value } as Partial<Asked>)}
    />
  )
  const count = (name: 'size' | 'steps' | 'block' | 'most', label: string, most: number) => (
    <NumberInput
      size="xs"
      label={label}
      value={form[name]}
      min={1}
      max={most}
      onChange={(value) => set({ [name]: Math.min(most, Math.max(1, Math.round(Number(value) || 1))) })}
    />
  )
  const part = (name: 'effort' | 'share', label: string, max: number) => (
    <label className={css.small}>
      {label}: <bdi>{format.percent(form[name])}</bdi>
      <input
        className={css.range}
        type="range"
        dir="ltr"
        min={name === 'share' ? 0.05 : 0}
        max={max}
        step={0.05}
        value={form[name]}
        onChange={(e) => set({ [name]: Number(e.currentTarget.value) })}
      />
    </label>
  )
  switch (kind) {
    case 'key-players':
      return (
        <>
          {pick('aim', t('chart:ask.aim'), ['fragment', 'reach'], (one) => t(`chart:ask.aims.${one}`))}
          <div className={css.pair}>
            {count('size', t('chart:ask.size'), 10)}
            {form.aim === 'reach' && count('steps', t('chart:ask.steps'), 6)}
          </div>
        </>
      )
    case 'disruption':
      return (
        <>
          {pick('remove', t('chart:ask.remove'), ['entities', 'ties'], (one) =>
            t(`chart:ask.removes.${one}`, { count: one === 'ties' ? between : gone }),
          )}
          {part('effort', t('chart:ask.effort'), 1)}
        </>
      )
    case 'dismantling':
      return (
        <>
          {pick('by', t('chart:ask.by'), rankings, (one) => t(`chart:ask.ranking.${one}`))}
          {count('block', t('chart:ask.block'), 20)}
        </>
      )
    case 'doubt':
      return (
        <>
          {pick('measure', t('chart:ask.measure'), doubted, (one) =>
            one === 'pagerank' ? t('chart:ask.measures.pagerank') : t(`analysis:measure.${one}`),
          )}
          {part('share', t('chart:ask.share'), 0.5)}
        </>
      )
    case 'change':
      return (
        <TextInput
          size="xs"
          type="date"
          label={t('chart:ask.since')}
          value={form.before}
          onChange={(e) => set({ before: e.currentTarget.value })}
        />
      )
    case 'missing-ties':
      return (
        <>
          {pick('method', t('chart:ask.method'), linkMethods, (one) => t(`chart:ask.likeness.${one}`))}
          {count('most', t('chart:ask.most'), 100)}
        </>
      )
  }
}
