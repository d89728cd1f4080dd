import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { coordinationActs, directions, proceedingStages } from '../../../assistance/parallel/choices.ts'
import { useMay } from '../../api/session.ts'
import { useAct } from '../../api/useAct.ts'
import { Badge } from '../../design/Badge.tsx'
import { When } from '../../design/Clock.tsx'
import { Flag } from '../../design/Flag.tsx'
import { Note, ProblemNote } from '../../design/Problem.tsx'
import { Sheet } from '../../design/Sheet.tsx'
import { stateOfNode } from '../../format.ts'
import { useWords } from '../../words.ts'
import { type Parallel as Found, parallelQuery } from '../api.ts'
import css from '../Request.module.css'
import { useRequest } from '../useRequest.ts'

type Met = Found['met'][number]

/** Authorities that work on the same, as private matching found by itself; what is said to them, and the warning of ne bis in idem. */
export function Parallel() {
  const { t, format } = useWords()
  const { request } = useRequest()
  const { data } = useQuery(parallelQuery(request.id))
  if (!data || (data.asked.length === 0 && data.met.length === 0)) return null
  return (
    <Sheet title={t('requests:parallel.title')} flush>
      {data.met.length === 0 && (
        <p className={css.faint} style={{ padding: 16 }}>
          {t('requests:parallel.none', {
            partners: format.list(data.asked.map((it) => format.state(stateOfNode(it.partner)))),
          })}
        </p>
      )}
      {data.met.map((met) => (
        <One key={met.ask} met={met} />
      ))}
    </Sheet>
  )
}

function One({ met }: { met: Met }) {
  const { t, format } = useWords()
  const may = useMay()
  const partner = format.state(stateOfNode(met.partner))
  const words = (key: string, params = {}) => t(`requests:parallel.${key}`, { partner, ...params })
  return (
    <article className={css.card}>
      <div className={css.cardHead}>
        <h3>
          <Flag state={stateOfNode(met.partner)} /> {words('met')}
        </h3>
        <Badge tone={met.state === 'closed' ? 'calm' : met.state === 'found' ? 'wait' : 'info'}>
          {words(`state.${met.state}`)}
        </Badge>
      </div>
      <p className={css.faint}>
        <When at={met.at} /> · {words('contact', { name: met.contact.name, authority: met.contact.authority })}
      </p>
      <p>
        {words('items')} <bdi>{format.list(met.items)}</bdi>
      </p>
      <p className={css.faint}>{words('blind')}</p>
      {met.neBisInIdem && (
        <Note tone="bad" role="alert">
          {words('neBisInIdem')}
        </Note>
      )}
      {met.transfer && (
        <Note tone={met.transfer.state === 'agreed' ? 'good' : 'info'}>
          {words(`transfer.${met.transfer.ours === (met.transfer.direction === 'to-you') ? 'there' : 'here'}`)}{' '}
          {t(`requests:arrangements.state.${met.transfer.state}`)}
          {met.transfer.state === 'agreed' && (
            <>
              {'. '}
              <Link to="/requests/new">{words('transfer.begin')}</Link>
            </>
          )}
        </Note>
      )}
      <ol className={css.talk}>
        {met.words.map((word) => (
          <li key={word.id} data-ours={word.ours || undefined}>
            <p className={css.faint}>
              {word.by.name}, <bdi>{word.by.authority}</bdi>, <When at={word.at} />
            </p>
            <p>
              {[
                word.did !== 'say' && words(`did.${word.did}`),
                word.stage && words(`stage.${word.stage}`),
                word.direction && words(`transfer.${word.ours === (word.direction === 'to-you') ? 'there' : 'here'}`),
                word.agreed !== undefined && t(`requests:arrangements.costs.${word.agreed ? 'agree' : 'decline'}`),
              ]
                .filter(Boolean)
                .join(': ')}
            </p>
            {word.text && <p dir="auto">{word.text}</p>}
          </li>
        ))}
      </ol>
      {met.state !== 'closed' && may('assistance.coordinate') && <Say met={met} />}
    </article>
  )
}

function Say({ met }: { met: Met }) {
  const { t, say, format } = useWords()
  const { request } = useRequest()
  const [form, set] = useState({ did: 'say', stage: 'investigation', direction: 'to-you', agreed: 'agree', text: '' })
  const act = useAct<Readonly<Record<string, unknown>>>({
    path: `/requests/${request.id}/parallel/${met.ask}`,
    act: 'assistance.coordinate',
    refresh: [parallelQuery(request.id).queryKey, ['inbox']],
    done: () => set({ ...form, did: 'say', text: '' }),
  })
  const partner = format.state(stateOfNode(met.partner))
  const words = (key: string) => t(`requests:parallel.${key}`, { partner })
  const asked = met.transfer?.state === 'open' && !met.transfer.ours
  const open = coordinationActs.filter((one) => one !== 'answer-transfer' || asked)
  const select = (
    name: 'did' | 'stage' | 'direction' | 'agreed',
    label: string,
    data: readonly { value: string; label: string }[],
  ) => (
    <NativeSelect
      size="sm"
      label={label}
      value={form[name]}
      onChange={(event) => set({ ...form, [name]: event.currentTarget.value })}
      data={[...data]}
    />
  )
  const submit = () =>
    void act.run({
      did: form.did,
      text: form.text,
      ...(form.did === 'stage' && { stage: form.stage }),
      ...(form.did === 'propose-transfer' && { direction: form.direction }),
      ...(form.did === 'answer-transfer' && { agreed: form.agreed === 'agree' }),
    })
  return (
    <form
      className={css.stack}
      style={{ gap: 8 }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className={css.bulkBar}>
        {select(
          'did',
          words('what'),
          open.map((value) => ({ value, label: words(`did.${value}`) })),
        )}
        {form.did === 'stage' &&
          select(
            'stage',
            words('stageLabel'),
            proceedingStages.map((value) => ({ value, label: words(`stage.${value}`) })),
          )}
        {form.did === 'propose-transfer' &&
          select(
            'direction',
            words('direction'),
            directions.map((value) => ({ value, label: words(`transfer.${value === 'to-you' ? 'there' : 'here'}`) })),
          )}
        {form.did === 'answer-transfer' &&
          select(
            'agreed',
            words('did.answer-transfer'),
            ['agree', 'decline'].map((value) => ({ value, label: t(`requests:arrangements.costs.${value}`) })),
          )}
      </div>
      <Textarea
        label={say('label.message')}
        dir="auto"
        minRows={2}
        value={form.text}
        error={act.fieldError('text')}
        onChange={(event) => set({ ...form, text: event.currentTarget.value })}
      />
      <ProblemNote problem={act.problem} />
      <div>
        <Button type="submit" size="compact-sm" loading={act.busy}>
          {words('send')}
        </Button>
      </div>
    </form>
  )
}
