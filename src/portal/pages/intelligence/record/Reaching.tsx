import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { purposes } from '../../../../protection/decision/attributes.ts'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { stateOfNode } from '../../../format.ts'
import { useWords } from '../../../words.ts'
import { type PoliceRecord, type Reach, reachQuery, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { ruleWords } from '../QueryPage.tsx'
import { nothingSaid, saidAll, Why } from '../Why.tsx'

/** Before anything is sent: who would see which field, what is withheld and by which rule; then what went, and what came back of a recall. */
export function Reaching({ record }: { record: PoliceRecord }) {
  const { t } = useWords()
  const [purpose, setPurpose] = useState('investigation')
  const reach = useSuspenseQuery(reachQuery(record.id, purpose)).data
  return (
    <>
      <Sheet
        title={t('intelligence:reach.title')}
        flush
        side={
          <NativeSelect
            size="xs"
            aria-label={t('intelligence:why.purpose')}
            value={purpose}
            data={purposes.map((value) => ({ value, label: t(`intelligence:purpose.${value}`) }))}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
        }
      >
        {reach.items.map((it) => (
          <OnePartner key={it.partner.node} it={it} record={record} />
        ))}
      </Sheet>
      {(reach.given.length > 0 || reach.recalls.length > 0 || reach.carriers.length > 0) && <Went reach={reach} />}
    </>
  )
}

function OnePartner({ it, record }: { it: Reach['items'][number]; record: PoliceRecord }) {
  const { t, format } = useWords()
  const may = useMay()
  const [handing, setHanding] = useState(false)
  const words = (field: string): string => t([`intelligence:reach.${field}`, `intelligence:field.${field}`]) as string
  const sent = it.answer.fields.filter((one) => one.sent)
  return (
    <article className={css.hit} aria-label={it.partner.authority}>
      <div className={css.row}>
        <strong>{format.state(it.partner.state)}</strong>
        <bdi className={css.sub}>{it.partner.authority}</bdi>
        <Badge tone={it.answer.open ? 'info' : 'calm'}>{t(`intelligence:reach.${it.answer.open ? 'open' : 'closed'}`)}</Badge>
        {it.handing.open && may('intelligence.hand') && (
          <Button size="compact-sm" variant="default" onClick={() => setHanding(true)}>
            {t('intelligence:reach.hand')}
          </Button>
        )}
      </div>
      {sent.length > 0 && (
        <div>
          {t('intelligence:reach.answer')}: {sent.map((one) => words(one.field)).join(' · ')}
        </div>
      )}
      {it.answer.rules.map((rule) => (
        <div key={rule.id} className={css.sub}>
          {ruleWords(t, rule.id)}
          {rule.lift && `. ${t(`protection:lift.${rule.lift}`)}`}
        </div>
      ))}
      {handing && <HandDialog it={it} record={record} words={words} onClose={() => setHanding(false)} />}
    </article>
  )
}

function HandDialog({
  it,
  record,
  words,
  onClose,
}: {
  it: Reach['items'][number]
  record: PoliceRecord
  words: (field: string) => string
  onClose: () => void
}) {
  const { t, format } = useWords()
  const [why, setWhy] = useState({ ...nothingSaid, case: record.case })
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/records/${record.id}/hand`,
    act: 'intelligence.hand',
    refresh: refreshAll,
    done: onClose,
  })
  const value = (statement: string | undefined): string => record.statements.find((one) => one.id === statement)?.value ?? ''
  const submit = () => {
    setMissing(true)
    const { case: _, ...rest } = why
    if (saidAll(why)) void act.run({ to: it.partner.node, ...rest })
  }
  return (
    <Dialog onClose={onClose} title={`${t('intelligence:reach.hand')}: ${format.state(it.partner.state)}`} size="lg">
      <Stack gap="sm">
        <table className={css.table}>
          <tbody>
            {it.handing.fields.map((one) => (
              <tr key={one.statement}>
                <th scope="row" style={{ textAlign: 'start', paddingInlineEnd: 12 }}>
                  {words(one.field)}
                </th>
                <td>
                  <bdi className={one.sent ? undefined : css.gone}>{value(one.statement)}</bdi>
                  {one.rule && <span className={css.sub}> {ruleWords(t, one.rule)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Why why={why} set={setWhy} missing={missing} fixed />
        <ProblemNote problem={act.problem} fieldsHere={false} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button loading={act.busy} onClick={submit}>
            {t('intelligence:reach.hand')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

function Went({ reach }: { reach: Reach }) {
  const { t, format } = useWords()
  return (
    <Sheet title={t('intelligence:went.title')} flush>
      {reach.given.map((it) => (
        <div key={it.id} className={`${css.hit} ${css.row}`}>
          <span>{format.state(stateOfNode(it.partner))}</span>
          <span>{t(`intelligence:went.${it.what}`)}</span>
          <span className={css.sub}>
            <When at={it.at} />
          </span>
        </div>
      ))}
      {reach.carriers.map((it) => (
        <div key={`${it.by} ${it.until}`} className={`${css.hit} ${css.row}`}>
          <bdi>{it.by}</bdi>
          <span>{t('pack:carried')}</span>
          <span className={css.sub}>
            <When at={it.until} />
          </span>
        </div>
      ))}
      {reach.recalls.map((it) => (
        <div key={it.partner} className={css.hit}>
          <div className={css.row}>
            <strong>{format.state(stateOfNode(it.partner))}</strong>
            <Badge tone={it.provedAt ? 'good' : 'wait'}>{t(`intelligence:recall.${it.provedAt ? 'proved' : 'waiting'}`)}</Badge>
            <span className={css.sub}>
              <When at={it.provedAt ?? it.sentAt} />
            </span>
          </div>
          {it.erased && (
            <div className={css.sub}>
              {t('intelligence:recall.erased', { copies: it.erased.erased.copies, hits: it.erased.erased.hits })}{' '}
              {t('intelligence:recall.flagged', {
                messages: it.erased.flagged.messages,
                judgements: it.erased.flagged.judgements,
              })}
            </div>
          )}
        </div>
      ))}
    </Sheet>
  )
}
