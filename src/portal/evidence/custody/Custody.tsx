import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useMay, useSession } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { When } from '../../design/Clock.tsx'
import { Note } from '../../design/Problem.tsx'
import { useWords } from '../../words.ts'
import { type ExhibitView, exhibitsPath } from '../api.ts'
import css from '../Evidence.module.css'
import { FormDialog, useFields } from '../UseDialogs.tsx'
import { objectMime } from '../uses.ts'

/** The chain as a judge reads it: each hand, what it did, where, why, and whether the chain holds. */
export function Custody({ caseId, it }: { caseId: string; it: ExhibitView }) {
  const { t } = useWords()
  const may = useMay()
  const [entering, setEntering] = useState(false)
  return (
    <section aria-label={t('requests:evidence.custody')} className={css.stack}>
      <h3>{t('requests:evidence.custody')}</h3>
      <Note tone={it.broken ? 'bad' : it.unverified.length > 0 ? 'wait' : 'good'}>
        {it.broken
          ? `${t('evidence:page.custody-breaks')} ${t(`evidence:break.${it.broken.why}`, { seq: it.broken.seq })}`
          : it.unverified.length > 0
            ? t('evidence:page.custody-unverified', { count: it.unverified.length })
            : t('evidence:page.custody-holds')}
      </Note>
      {it.onward.map(({ why, gave, on, ask, custody }) => (
        <Note key={`${custody}:${why}`} tone={why === 'not-stated' ? 'wait' : 'bad'}>
          {t(`evidence:onward.${why}`, { gave, on, ask: ask.join(', ') })}
        </Note>
      ))}
      {may('evidence.custody') && it.custody.at(-1)?.action !== 'destroyed' && (
        <div className={css.actions}>
          <Button size="compact-sm" variant="default" onClick={() => setEntering(true)}>
            {t('viewer:custody.enter')}
          </Button>
        </div>
      )}
      {entering && <Enter caseId={caseId} it={it} onClose={() => setEntering(false)} />}
      <ol className={css.chain}>
        {it.custody.map((event) => (
          <li key={event.seq} data-broken={it.broken?.seq === event.seq || undefined}>
            <span className={css.number} aria-hidden="true">
              {event.seq}
            </span>
            <div>
              <p>
                <strong>{t(`evidence:custody.${event.action}`)}</strong>
                {event.to && ` → ${event.to}`}{' '}
                <span className={css.faint}>
                  <When at={event.at} />
                </span>
              </p>
              <p dir="auto">
                {event.by.name}, {event.authority}
              </p>
              <p dir="auto" className={css.faint}>
                {event.where}
                {event.purpose && ` · ${event.purpose}`}
              </p>
              {event.change && (
                <p dir="auto">
                  {t('evidence:label.change-what')}: {event.change.what}. {event.change.why}
                </p>
              )}
              <details>
                <summary>{t('requests:evidence.seal')}</summary>
                <code className={css.digest}>{event.hash}</code>
                <p className={css.faint}>
                  {event.by.node} · <code className={css.digest}>{event.seal.key}</code>
                </p>
              </details>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

const actions = ['sealed', 'copied', 'analysed', 'returned'] as const

/** What happened outside the machine: who enters it, where, why, under which authority, and what it changed. */
function Enter({ caseId, it, onClose }: { caseId: string; it: ExhibitView; onClose: () => void }) {
  const { t } = useWords()
  const { officer } = useSession()
  const object = it.mime === objectMime
  const form = useFields({ action: 'analysed', where: '', purpose: '', authority: officer.authority, what: '', why: '' })
  const act = useAct<Record<string, unknown>>({
    path: `${exhibitsPath(caseId)}/${it.id}/custody`,
    act: 'evidence.custody',
    refresh: [['exhibits', caseId]],
    said: t('viewer:custody.entered'),
    done: onClose,
  })
  const submit = () => {
    const { action, where, purpose, authority, what, why } = form.said
    const changes = Boolean(what?.trim() || why?.trim())
    if (!form.complete('where', 'purpose', 'authority', ...(changes ? ['what', 'why'] : []))) return
    void act.run({ action, where, purpose, authority, ...(changes && { change: { what, why } }) })
  }
  return (
    <FormDialog title={t('viewer:custody.enter')} button={t('viewer:custody.do')} act={act} onClose={onClose} onSubmit={submit}>
      <p>{t('viewer:custody.says')}</p>
      <NativeSelect
        data-autofocus
        label={t('evidence:label.action')}
        {...form.say('action')}
        data={(object ? [...actions, 'destroyed' as const] : actions).map((value) => ({
          value,
          label: t(`evidence:custody.${value}`),
        }))}
        description={object ? undefined : t('viewer:custody.file')}
      />
      {form.said.action === 'destroyed' && <Note tone="bad">{t('viewer:custody.destroyed')}</Note>}
      <TextInput label={t('evidence:label.where')} maxLength={200} {...form.needed('where')} />
      <TextInput label={t('evidence:label.authority')} maxLength={200} {...form.needed('authority')} />
      <Textarea label={t('evidence:label.purpose')} autosize minRows={2} {...form.needed('purpose')} />
      <Textarea label={t('evidence:label.change-what')} autosize minRows={1} {...form.say('what')} />
      <Textarea label={t('evidence:label.change-why')} autosize minRows={1} {...form.say('why')} />
    </FormDialog>
  )
}
