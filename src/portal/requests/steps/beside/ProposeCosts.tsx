import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useWords } from '../../../words.ts'
import css from '../../Request.module.css'
import { Line, Prose, StepDialog, type StepProps } from '../StepDialog.tsx'
import { useKept, useStep } from '../useStep.ts'

const first = {
  kind: 'extraordinary',
  items: [{ text: '', amount: '' }],
  currency: '',
  bears: 'requested',
  share: 50,
  actual: 'estimate',
  message: '',
}

/** What the execution costs, line by line, and a proposal of who bears it. */
export function ProposeCosts({ request, onClose }: StepProps) {
  const { t, say } = useWords()
  const [form, set] = useKept(request, 'propose-costs', first)
  const doing = useStep(request, 'propose-costs', onClose)
  const words = (key: string, params = {}) => t(`requests:arrangements.costs.${key}`, params)
  const line = (i: number, next: Partial<(typeof first.items)[number]>) =>
    set({ ...form, items: form.items.map((one, n) => (n === i ? { ...one, ...next } : one)) })
  const submit = () => {
    const { share, actual, items, currency, ...rest } = form
    void doing.send({
      ...rest,
      currency: currency.trim().toUpperCase(),
      items: items
        .filter((one) => one.text.trim() || one.amount)
        .map((one) => ({ ...one, amount: one.amount.replace(',', '.') })),
      actual: actual === 'actual',
      ...(form.bears === 'shared' && { share }),
    })
  }
  const select = (name: 'kind' | 'bears' | 'actual', label: string, values: readonly string[], under: string) => (
    <NativeSelect
      label={words(label)}
      value={form[name]}
      onChange={(event) => set({ ...form, [name]: event.currentTarget.value })}
      data={values.map((value) => ({ value, label: words(`${under}${value}`) }))}
    />
  )
  return (
    <StepDialog
      request={request}
      step="propose-costs"
      says={<p>{t('requests:says.propose-costs')}</p>}
      busy={doing.busy}
      problem={doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {select('kind', 'kind', ['extraordinary', 'ordinary'], 'kindOf.')}
      {select('actual', 'when', ['estimate', 'actual'], '')}
      <fieldset className={css.group}>
        <legend>{words('title')}</legend>
        {form.items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <div key={i} className={css.lineOf}>
            <TextInput
              label={words('item')}
              dir="auto"
              value={item.text}
              error={doing.fieldError(`/items/${i}/text`)}
              onChange={(event) => line(i, { text: event.currentTarget.value })}
            />
            <TextInput
              label={words('amount')}
              inputMode="decimal"
              value={item.amount}
              error={doing.fieldError(`/items/${i}/amount`)}
              onChange={(event) => line(i, { amount: event.currentTarget.value })}
            />
          </div>
        ))}
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => set({ ...form, items: [...form.items, { text: '', amount: '' }] })}
          >
            {words('add')}
          </Button>
        </div>
        <Line
          label={words('currency')}
          value={form.currency}
          onChange={(currency) => set({ ...form, currency })}
          error={doing.fieldError('currency')}
        />
      </fieldset>
      {select('bears', 'bears', ['requested', 'requesting', 'shared'], 'bearsOf.')}
      {form.bears === 'shared' && (
        <NumberInput
          label={words('share')}
          min={1}
          max={99}
          allowDecimal={false}
          value={form.share}
          onChange={(value) => set({ ...form, share: typeof value === 'number' ? value : 50 })}
        />
      )}
      <Prose
        label={say('label.message')}
        hint={t('requests:optional')}
        value={form.message}
        onChange={(message) => set({ ...form, message })}
      />
    </StepDialog>
  )
}
