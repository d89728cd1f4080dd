import { Button, FileInput, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { useWords } from '../words.ts'
import type { Statement, StatementBody } from './api.ts'

type Format = StatementBody['format']
type Mapping = NonNullable<StatementBody['mapping']>

/** What the file is, by what stands in it: an officer need not know the names of formats. */
const formatOf = (text: string): Format =>
  /^\s*</.test(text)
    ? /<(\w+:)?reports?[\s>]/.test(text.slice(0, 4000))
      ? 'goaml'
      : 'camt053'
    : /^(\{1:|:20:|\s*:20:)/m.test(text.slice(0, 2000))
      ? 'mt940'
      : 'csv'

/** The headings of a table, and a first guess which is which. */
function guess(text: string): { headings: string[]; mapping: Mapping } {
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const mark = [';', '\t', ','].find((it) => first.includes(it)) ?? ','
  const headings = first.split(mark).map((it) => it.trim().replace(/^"|"$/g, ''))
  const like = (pattern: RegExp) => headings.find((it) => pattern.test(it)) ?? ''
  return {
    headings: headings.filter(Boolean),
    mapping: {
      from: like(/from|payer|debtor|sender|orig|ordine|ordonnat|remit/i),
      to: like(/\bto\b|payee|beneficiary|creditor|receiver|dest|benef/i),
      amount: like(/amount|sum|value|importo|montant|importe/i),
      date: like(/date|day|time|fecha|data/i),
      ...(like(/curr|ccy|devise|moneda|valuta/i) && { currency: like(/curr|ccy|devise|moneda|valuta/i) }),
      ...(like(/text|purpose|remark|detail|causale|motif/i) && { text: like(/text|purpose|remark|detail|causale|motif/i) }),
      order: 'ymd',
      mark: '.',
    },
  }
}
/** What the node takes in one piece, with room for the form around it; a larger file is not even read here. */
const most_bytes = 15 * 1024 * 1024
const columns = ['from', 'to', 'amount', 'date', 'currency', 'text'] as const

/** A statement comes in with its evidence; what each column holds is asked where the file does not say it. */
export function BringStatement({ id, zone, onClose }: { id: string; zone: string; onClose: () => void }) {
  const { t, say } = useWords(['analysis', 'frame'])
  const [file, setFile] = useState<{ name: string; text: string; format: Format }>()
  const [headings, setHeadings] = useState<string[]>([])
  const [mapping, setMapping] = useState<Mapping>()
  const [tooLarge, setTooLarge] = useState(false)
  const [evidence, setEvidence] = useState('')
  const [told, setTold] = useState<Statement>()
  const act = useAct<StatementBody, Statement>({
    path: `/cases/${id}/money/statements`,
    refresh: [['money', id]],
    said: t('analysis:money.brought'),
    done: (statement) => (statement.reading.troubles.length === 0 ? onClose() : setTold(statement)),
  })
  const choose = async (chosen: File | null) => {
    setFile(undefined)
    setMapping(undefined)
    setTooLarge((chosen?.size ?? 0) > most_bytes)
    if (!chosen || chosen.size > most_bytes) return
    const text = await chosen.text()
    const format = formatOf(text)
    const read = guess(text)
    setFile({ name: chosen.name, text, format })
    setHeadings(read.headings)
    if (format === 'csv') setMapping(read.mapping)
  }
  const put = (key: keyof Mapping, value: string) =>
    setMapping(
      (now) => now && (Object.fromEntries(Object.entries({ ...now, [key]: value }).filter(([, it]) => it !== '')) as Mapping),
    )
  const missing = file?.format === 'csv' && (['from', 'to', 'amount', 'date'] as const).some((it) => !mapping?.[it])
  return (
    <Dialog onClose={onClose} title={t('analysis:money.bring')}>
      <Stack gap="sm">
        <FileInput
          label={t('analysis:money.file')}
          description={t('analysis:money.fileHint')}
          accept=".csv,.txt,.xml,.sta,.mt940,.940"
          error={tooLarge && say('refusal.too-large')}
          onChange={(chosen) => void choose(chosen)}
        />
        {file && <p>{t(`analysis:money.format.${file.format}`)}</p>}
        {mapping && (
          <Group grow align="flex-start" style={{ flexWrap: 'wrap' }}>
            {columns.map((column) => (
              <NativeSelect
                key={column}
                miw={150}
                label={t(`analysis:money.column.${column}`)}
                value={mapping[column] ?? ''}
                data={[{ value: '', label: '–' }, ...headings]}
                onChange={(e) => put(column, e.currentTarget.value)}
              />
            ))}
            <NativeSelect
              miw={150}
              label={t('analysis:money.column.order')}
              value={mapping.order}
              data={(['ymd', 'dmy', 'mdy'] as const).map((it) => ({ value: it, label: t(`analysis:money.order.${it}`) }))}
              onChange={(e) => put('order', e.currentTarget.value)}
            />
            <NativeSelect
              miw={150}
              label={t('analysis:money.column.mark')}
              value={mapping.mark}
              data={[
                { value: '.', label: '1,234.56' },
                { value: ',', label: '1.234,56' },
              ]}
              onChange={(e) => put('mark', e.currentTarget.value)}
            />
            {!mapping.currency && (
              <TextInput
                miw={150}
                label={t('analysis:money.column.assumedCurrency')}
                placeholder="EUR"
                maxLength={3}
                value={mapping.assumedCurrency ?? ''}
                onChange={(e) => put('assumedCurrency', e.currentTarget.value.toUpperCase())}
              />
            )}
          </Group>
        )}
        <TextInput
          label={t('analysis:network.evidence')}
          value={evidence}
          onChange={(e) => setEvidence(e.currentTarget.value)}
          error={act.fieldError('/evidence')}
        />
        {act.problem && <ProblemNote problem={act.problem} />}
        {told && <Troubles statement={told} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(told ? 'frame:close' : 'frame:cancel')}
          </Button>
          {!told && (
            <Button
              disabled={!file || missing || !evidence.trim()}
              loading={act.busy}
              onClick={() => file && void act.run({ ...file, evidence, zone, ...(mapping && { mapping }) })}
            >
              {t('analysis:money.bring')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}

/** What could not be read, line by line, and what was read with a doubt. */
export function Troubles({ statement }: { statement: Statement }) {
  const { t, format } = useWords(['analysis', 'frame'])
  const { troubles, payments, lines } = statement.reading
  return (
    <div role="status">
      <p>{t('analysis:money.taken', { payments: format.number(payments.length), lines: format.number(lines) })}</p>
      <ul>
        {troubles.slice(0, 20).map((it) => (
          <li key={`${it.line}${it.code}`}>
            {t('analysis:import.line', { line: it.line, says: t(`analysis:money.trouble.${it.code}`) })}{' '}
            {it.left && t('analysis:money.left')} <bdi>{it.value}</bdi>
          </li>
        ))}
      </ul>
      {troubles.length > 20 && <p>{t('analysis:import.more', { count: troubles.length - 20 })}</p>}
    </div>
  )
}
