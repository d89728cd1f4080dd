import { Button, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { PageBody } from '../../design/PageHeader.tsx'
import { Empty, ProblemNote } from '../../design/Problem.tsx'
import { Facts, Sheet } from '../../design/Sheet.tsx'
import { lineQuery } from '../../evidence/api.ts'
import { useWords } from '../../words.ts'

type Rule = Readonly<{ from: number; until: number; bytes_per_s: number }>
const day = 1440

/** Figures of a clock read alike in every language of the portal. */
const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Every half hour, and what stands there already. */
const hours = (first: number, last: number, now: number) =>
  [...new Set([...Array.from({ length: (last - first) / 30 + 1 }, (_, n) => first + n * 30), now])]
    .sort((a, b) => a - b)
    .map((minute) => ({ value: String(minute), label: clock(minute) }))

/** How much of the line to partners large evidence may take at which hour; who administers the node chooses, and says why. */
export function LineHours() {
  const { t } = useWords()
  const may = useMay()
  const { data } = useSuspenseQuery(lineQuery)
  const [editing, setEditing] = useState(false)
  const amount = useAmount()
  const changes = may('evidence.line') && !editing
  return (
    <PageBody>
      <Sheet
        title={t('evidence:line.title')}
        side={
          changes && (
            <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
              {t('evidence:line.change')}
            </Button>
          )
        }
      >
        <Stack gap="md">
          <p style={{ margin: 0 }}>{t('evidence:line.says')}</p>
          {editing ? <HoursForm rules={data.rules} onClose={() => setEditing(false)} /> : <Hours rules={data.rules} />}
          <Facts
            facts={[
              [t('evidence:line.now'), amount(data.now)],
              [t('evidence:line.zone'), <bdi key="z">{data.timeZone}</bdi>],
              data.chosen && [t('evidence:line.by'), data.chosen.officerName],
              data.chosen && [t('evidence:line.at'), <When key="w" at={data.chosen.at} />],
              data.chosen && [t('evidence:line.why'), data.chosen.why],
              !data.chosen && [t('evidence:line.by'), t('evidence:line.setting')],
            ]}
          />
        </Stack>
      </Sheet>
    </PageBody>
  )
}

function useAmount() {
  const { t, format } = useWords()
  return (bytes_per_s: number | undefined): string => {
    if (bytes_per_s === undefined) return t('evidence:line.free')
    if (bytes_per_s === 0) return t('evidence:line.rests')
    return t('evidence:line.rate', { amount: format.number(bytes_per_s / 1024) })
  }
}

function Hours({ rules }: { rules: readonly Rule[] }) {
  const { t } = useWords()
  const amount = useAmount()
  if (rules.length === 0) return <Empty title={t('evidence:line.free')} says={t('evidence:line.freeSays')} />
  return (
    <Facts
      facts={rules.map(
        ({ from, until, bytes_per_s }) => [`\u2066${clock(from)}–${clock(until)}\u2069`, amount(bytes_per_s)] as const,
      )}
    />
  )
}

function HoursForm({ rules: before, onClose }: { rules: readonly Rule[]; onClose: () => void }) {
  const { t } = useWords()
  const [rules, setRules] = useState<readonly (Rule & { key: number })[]>(before.map((rule, key) => ({ ...rule, key })))
  const [why, setWhy] = useState('')
  const act = useAct<{ rules: readonly Rule[]; why: string }>({
    path: '/evidence/line',
    verb: 'PUT',
    act: 'evidence.line',
    refresh: [['line']],
    said: t('evidence:line.done'),
    done: onClose,
  })
  const set = (key: number, change: Partial<Rule>) =>
    setRules(rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)))
  const add = () =>
    setRules([...rules, { from: 480, until: 1080, bytes_per_s: 512 * 1024, key: Math.max(0, ...rules.map((r) => r.key)) + 1 }])
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void act.run({ rules: rules.map(({ key: _, ...rule }) => rule), why })
      }}
    >
      <Stack gap="md">
        {rules.map(({ key, from, until, bytes_per_s }, n) => (
          <Group key={key} gap="sm" align="end" role="group" aria-label={t('evidence:line.rule', { number: n + 1 })}>
            <NativeSelect
              label={t('evidence:line.from')}
              value={String(from)}
              data={hours(0, day - 30, from)}
              onChange={(event) => set(key, { from: Number(event.currentTarget.value) })}
            />
            <NativeSelect
              label={t('evidence:line.until')}
              value={String(until)}
              data={hours(0, day, until)}
              error={act.fieldError(`rules.${n}.until`)}
              onChange={(event) => set(key, { until: Number(event.currentTarget.value) })}
            />
            <NumberInput
              label={t('evidence:line.amount')}
              description={t('evidence:line.amountHint')}
              w={220}
              min={0}
              allowDecimal={false}
              allowNegative={false}
              value={bytes_per_s / 1024}
              error={act.fieldError(`rules.${n}.bytes_per_s`)}
              onChange={(value) => set(key, { bytes_per_s: Number(value) * 1024 })}
            />
            <Button
              variant="default"
              onClick={() => setRules(rules.filter((rule) => rule.key !== key))}
              aria-label={t('evidence:line.removeRule', { number: n + 1 })}
            >
              {t('evidence:line.remove')}
            </Button>
          </Group>
        ))}
        <Group>
          <Button variant="default" onClick={add}>
            {t('evidence:line.add')}
          </Button>
        </Group>
        <Textarea
          label={t('evidence:line.why')}
          value={why}
          dir="auto"
          error={act.fieldError('why')}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <ProblemNote problem={act.problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button type="submit" loading={act.busy}>
            {t('evidence:line.choose')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
