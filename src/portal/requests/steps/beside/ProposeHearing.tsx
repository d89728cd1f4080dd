import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { instantsOf } from '../../../../assistance/measures/values.ts'
import { useWords } from '../../../words.ts'
import { onClocksOf, zonesFor } from '../../arrangements/zones.ts'
import { measureName } from '../../parts.tsx'
import css from '../../Request.module.css'
import { tongues } from '../../words/tongues.ts'
import { Line, Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

type Wall = { start: string; which: string }
const empty: Wall = { start: '', which: '' }
const sent = ({ start, which }: Wall) => ({ start, ...(which && { which }) })

/** Hours on this authority's clocks; beside each it is said what the clocks of the other show. */
export function ProposeHearing({ request, onClose }: StepProps) {
  const { t, say, language, format } = useWords()
  const measures = request.content.measures.filter((m) => m.family === 'video' || m.family === 'statement')
  const [form, set] = useKept(request, 'propose-hearing', {
    measure: measures[0]?.id ?? '',
    minutes: 60,
    slots: [empty],
    test: empty,
    interpreters: [] as { language: string; provided: string }[],
    link: '',
    message: '',
  })
  const doing = useStep(request, 'propose-hearing', onClose)
  const words = (key: string, params = {}) => t(`requests:arrangements.hearing.${key}`, params)
  const zones = zonesFor(format.zone, request.zones, format.zone)
  const submit = () =>
    void doing.send({
      measure: form.measure,
      minutes: form.minutes,
      slots: form.slots.filter((one) => one.start).map(sent),
      ...(form.test.start && { test: sent(form.test) }),
      interpreters: form.interpreters,
      link: form.link,
      message: form.message,
    })
  const hour = (one: Wall, label: string, error: string | undefined, change: (next: Wall) => void) => {
    const found = one.start ? instantsOf(one.start, format.zone) : []
    const ms = one.which === 'second' ? found.at(-1) : found[0]
    const skipped = one.start && found.length === 0 ? words('skipped', { zone: format.zone }) : undefined
    const elsewhere =
      ms === undefined ? [] : zones.slice(1).map((zone) => `${onClocksOf(new Date(ms).toISOString(), zone, language)} ${zone}`)
    return (
      <div className={css.stack} style={{ gap: 6 }}>
        <TextInput
          type="datetime-local"
          label={label}
          value={one.start}
          error={skipped ?? error}
          description={elsewhere.join(' · ')}
          onChange={(event) => change({ ...one, start: event.currentTarget.value })}
        />
        {found.length > 1 && (
          <NativeSelect
            label={words('which')}
            value={one.which}
            onChange={(event) => change({ ...one, which: event.currentTarget.value })}
            data={[
              { value: '', label: t('requests:compose.undecided') },
              ...['first', 'second'].map((value) => ({ value, label: words(`whichOf.${value}`) })),
            ]}
          />
        )}
      </div>
    )
  }
  return (
    <StepDialog
      request={request}
      step="propose-hearing"
      says={<p>{t('requests:says.propose-hearing', { zone: format.zone })}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={words('measure')}
        value={form.measure}
        onChange={(event) => set({ ...form, measure: event.currentTarget.value })}
        data={measures.map((m) => ({ value: m.id, label: measureName(m, language, say) }))}
      />
      {form.slots.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place
        <div key={i}>
          {hour(one, words('start', { n: i + 1 }), doing.fieldError(`/slots/${i}/start`), (next) =>
            set({ ...form, slots: form.slots.map((it, n) => (n === i ? next : it)) }),
          )}
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={form.slots.length >= 10}
          onClick={() => set({ ...form, slots: [...form.slots, empty] })}
        >
          {words('add')}
        </Button>
      </div>
      <NumberInput
        label={words('minutes')}
        min={5}
        max={1440}
        allowDecimal={false}
        value={form.minutes}
        onChange={(value) => set({ ...form, minutes: typeof value === 'number' ? value : 60 })}
      />
      {hour(form.test, words('test'), doing.fieldError('/test/start'), (test) => set({ ...form, test }))}
      {form.interpreters.map((it, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an interpreter is its place
        <div key={i} className={css.lineOf}>
          <NativeSelect
            label={words('interpreter')}
            value={it.language}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              set({ ...form, interpreters: form.interpreters.map((one, n) => (n === i ? { ...one, language: chosen } : one)) })
            }}
            data={tongues.map((value) => ({ value, label: format.language(value) }))}
          />
          <NativeSelect
            label={words('provided')}
            value={it.provided}
            onChange={(event) => {
              const provided = event.currentTarget.value
              set({ ...form, interpreters: form.interpreters.map((one, n) => (n === i ? { ...one, provided } : one)) })
            }}
            data={['requesting', 'requested', 'each'].map((value) => ({ value, label: words(`providedOf.${value}`) }))}
          />
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() =>
            set({ ...form, interpreters: [...form.interpreters, { language: tongues[0] ?? 'en', provided: 'requested' }] })
          }
        >
          {words('addInterpreter')}
        </Button>
      </div>
      <Line label={words('link')} hint={t('requests:optional')} value={form.link} onChange={(link) => set({ ...form, link })} />
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
    </StepDialog>
  )
}
