import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { ReasonDialog } from '../../../design/ReasonDialog.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { useWords } from '../../../words.ts'
import { identityQuery, type Judgement, type PoliceRecord, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { KnownOn } from './KnownOn.tsx'

const tones = { same: 'good', different: 'bad', unsure: 'wait' } as const

/** Which other records mean the same, as persons judged it: never a merge, always to be argued, and as of any day. */
export function Identity({ record }: { record: PoliceRecord }) {
  const { t, language } = useWords()
  const may = useMay()
  const [day, setDay] = useState('')
  const [judging, setJudging] = useState(false)
  const [taking, setTaking] = useState<Judgement>()
  const known = useQuery(identityQuery(record.case, day)).data
  const withdraw = useAct<Record<string, unknown>>({
    path: `/intelligence/cases/${record.case}/identity/${taking?.id ?? ''}/withdraw`,
    act: 'intelligence.judge',
    refresh: refreshAll,
    done: () => setTaking(undefined),
  })
  const group = known?.groups.find((it) => it.references.includes(record.reference))
  const others = group?.references.filter((it) => it !== record.reference) ?? []
  const about = known?.items.filter((it) => it.one === record.reference || it.other === record.reference) ?? []
  return (
    <Sheet
      title={t('intelligence:identity.title')}
      side={
        <div className={css.row}>
          <KnownOn day={day} set={setDay} />
          {may('intelligence.judge') && (
            <Button size="compact-sm" variant="default" onClick={() => setJudging(true)}>
              {t('intelligence:identity.judge')}
            </Button>
          )}
        </div>
      }
    >
      {about.length === 0 && <p className={css.sub}>{t('intelligence:identity.none')}</p>}
      {others.length > 0 && (
        <p>
          {t('intelligence:identity.held')} <bdi>{new Intl.ListFormat(language, { type: 'conjunction' }).format(others)}</bdi>
        </p>
      )}
      {(group?.disputed.length ?? 0) > 0 && <p className={css.warn}>{t('intelligence:identity.disputed')}</p>}
      {about.map((it) => (
        <article key={it.id} className={css.hit}>
          <div className={css.row}>
            <Badge tone={it.withdrawnAt ? 'calm' : tones[it.verdict]}>{t(`intelligence:verdict.${it.verdict}`)}</Badge>
            <bdi className={it.withdrawnAt ? css.gone : undefined}>{it.one === record.reference ? it.other : it.one}</bdi>
            <span className={css.sub}>
              <bdi>{it.byName}</bdi> · <When at={it.at} />
            </span>
            {!it.withdrawnAt && may('intelligence.judge') && (
              <Button size="compact-xs" variant="default" onClick={() => setTaking(it)}>
                {t('intelligence:identity.withdraw')}
              </Button>
            )}
          </div>
          <bdi>{it.reason}</bdi>
          {it.withdrawnFor && (
            <span className={css.sub}>
              {t('intelligence:record.withdrawnFor')} <bdi>{it.withdrawnFor}</bdi>
            </span>
          )}
        </article>
      ))}
      {judging && <Judge record={record} onClose={() => setJudging(false)} />}
      <ReasonDialog
        opened={taking !== undefined}
        onClose={() => setTaking(undefined)}
        title={t('intelligence:identity.withdraw')}
        says={t('intelligence:identity.withdrawSays')}
        button={t('intelligence:identity.withdraw')}
        busy={withdraw.busy}
        problem={withdraw.problem}
        fieldError={withdraw.fieldError}
        onConfirm={(reason) => void withdraw.run({ reason })}
      />
    </Sheet>
  )
}

function Judge({ record, onClose }: { record: PoliceRecord; onClose: () => void }) {
  const { t } = useWords()
  const [form, setForm] = useState({ other: '', verdict: 'unsure', reason: '' })
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: '/intelligence/identity',
    act: 'intelligence.judge',
    refresh: refreshAll,
    done: onClose,
  })
  const needed = (text: string) => (missing && text.trim() === '' ? t('requests:field.required') : undefined)
  return (
    <Dialog onClose={onClose} title={t('intelligence:identity.judge')}>
      <form
        noValidate
        className={css.stack}
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(true)
          if (form.other.trim() !== '' && form.reason.trim() !== '')
            void act.run({ case: record.case, one: record.reference, ...form, other: form.other.trim() })
        }}
      >
        <p className={css.sub}>{t('intelligence:identity.says')}</p>
        <TextInput
          size="sm"
          label={t('intelligence:identity.other')}
          placeholder="IT-R-2026-000007"
          dir="ltr"
          maxLength={80}
          value={form.other}
          error={needed(form.other)}
          onChange={(event) => setForm({ ...form, other: event.currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          label={t('intelligence:identity.verdict')}
          value={form.verdict}
          data={(['same', 'different', 'unsure'] as const).map((value) => ({
            value,
            label: t(`intelligence:verdict.${value}`),
          }))}
          onChange={(event) => setForm({ ...form, verdict: event.currentTarget.value })}
        />
        <Textarea
          size="sm"
          label={t('intelligence:why.reason')}
          dir="auto"
          autosize
          minRows={2}
          maxLength={1000}
          value={form.reason}
          error={needed(form.reason)}
          onChange={(event) => setForm({ ...form, reason: event.currentTarget.value })}
        />
        <ProblemNote problem={act.problem} />
        <Button type="submit" loading={act.busy}>
          {t('intelligence:identity.judge')}
        </Button>
      </form>
    </Dialog>
  )
}
