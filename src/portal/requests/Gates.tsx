/** The gates of human rights beside a request: what it was asked, what holds it, who decided what and why. */
import { Button, Checkbox, Select, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { circumstances, gates } from '../../protection/gates/gate.ts'
import { useMay, useSession } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { When } from '../design/Clock.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { ProblemNote } from '../design/Problem.tsx'
import { type GateView, gatesQuery, gateTones } from '../pages/protection/api.ts'
import { layers } from '../theme/layers.ts'
import { useWords } from '../words.ts'
import { type RequestView, requestKey } from './api.ts'
import css from './Request.module.css'

export function Gates({ request }: { request: RequestView }) {
  const { t } = useWords()
  const may = useMay()
  const query = useQuery(gatesQuery(request.case))
  const subject = `request:${request.id}`
  const items = ((query.data?.items ?? []) as readonly GateView[]).filter((it) => it.about === subject)
  const [asking, setAsking] = useState(false)
  return (
    <div className={css.stack} style={{ gap: 8 }}>
      <p className={css.faint}>{t('protection:gates.says')}</p>
      {items.map((it) => (
        <File key={it.id} it={it} request={request} />
      ))}
      {may('protection.ask-gate') && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {t('protection:gates.ask')}
        </Button>
      )}
      {asking && <Ask request={request} subject={subject} onClose={() => setAsking(false)} />}
    </div>
  )
}

function File({ it, request }: { it: GateView; request: RequestView }) {
  const { t } = useWords()
  const may = useMay()
  const { officer } = useSession()
  const [gate, setGate] = useState<string>()
  const mayDecide = it.state === 'held' && may('protection.decide-gate') && !it.preparedBy.includes(officer.id)
  return (
    <div className={css.note}>
      <p>
        <Badge tone={gateTones[it.state as keyof typeof gateTones] ?? 'calm'}>{t(`protection:gateState.${it.state}`)}</Badge>{' '}
        <When at={it.openedAt} />
      </p>
      <p>
        {it.doc.said.length === 0
          ? t('protection:gates.nothing')
          : it.doc.said.map((one) => t(`protection:circumstance.${one}`)).join(' · ')}
        {it.doc.read && <span className={css.faint}> · {t('protection:gates.read')}</span>}
      </p>
      <ul className={css.lines} style={{ gap: 4 }}>
        {it.doc.gates.map((id) => {
          const decided = it.doc.decisions.find((one) => one.gate === id)
          return (
            <li key={id}>
              {t(`protection:gate.${id}`)}:{' '}
              {decided ? (
                <>
                  {t(`protection:outcome.${decided.outcome}`)}, <When at={decided.at} />. <span dir="auto">{decided.reason}</span>
                  {decided.assurance && <q dir="auto">{decided.assurance}</q>}
                </>
              ) : mayDecide ? (
                <Button size="compact-xs" variant="default" onClick={() => setGate(id)}>
                  {t('protection:gates.decide')}
                </Button>
              ) : (
                t('protection:gates.undecided')
              )}
            </li>
          )
        })}
      </ul>
      {gate && <Decide id={it.id} gate={gate} request={request} onClose={() => setGate(undefined)} />}
    </div>
  )
}

const refreshed = (request: RequestView) => [['protection'], requestKey(request.id)]

function Ask({ request, subject, onClose }: { request: RequestView; subject: string; onClose: () => void }) {
  const { t } = useWords()
  const [said, setSaid] = useState<readonly string[]>([])
  const doing = useAct<Record<string, unknown>>({ path: '/protection/gates', refresh: refreshed(request), done: onClose })
  return (
    <Dialog onClose={onClose} title={t('protection:gates.ask')} zIndex={layers.question}>
      <Stack gap="sm">
        <ProblemNote problem={doing.problem} />
        <Checkbox.Group value={[...said]} onChange={setSaid} aria-label={t('protection:gates.said')}>
          <Stack gap={6}>
            {circumstances.map((one) => (
              <Checkbox key={one} value={one} label={t(`protection:circumstance.${one}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button loading={doing.busy} onClick={() => void doing.run({ case: request.case, subject, circumstances: said })}>
          {said.length === 0 ? t('protection:gates.nothing') : t('protection:gates.ask')}
        </Button>
      </Stack>
    </Dialog>
  )
}

/** What is open at a gate: nothing lifts some, an assurance lifts others. */
const openAt = (gate: string): readonly string[] => {
  const effect = gates.find((it) => it.id === gate)?.effect
  return effect === 'stop' ? ['stopped'] : effect === 'assurance' ? ['assured', 'stopped'] : ['cleared', 'assured', 'stopped']
}

function Decide({ id, gate, request, onClose }: { id: string; gate: string; request: RequestView; onClose: () => void }) {
  const { t } = useWords()
  const choices = openAt(gate)
  const [typed, setTyped] = useState({ outcome: choices[0]!, reason: '', assurance: '' })
  const doing = useAct<Record<string, unknown>>({
    path: `/protection/gates/${id}/decision`,
    refresh: refreshed(request),
    done: onClose,
  })
  const { assurance, ...rest } = typed
  const assured = typed.outcome === 'assured'
  return (
    <Dialog onClose={onClose} title={t(`protection:gate.${gate}`)} zIndex={layers.question}>
      <Stack gap="sm">
        <ProblemNote problem={doing.problem} />
        <Select
          label={t('protection:gates.decide')}
          data={choices.map((one) => ({ value: one, label: t(`protection:outcome.${one}`) }))}
          value={typed.outcome}
          allowDeselect={false}
          comboboxProps={{ zIndex: layers.question + 1 }}
          onChange={(value) => value && setTyped({ ...typed, outcome: value })}
        />
        <Textarea
          dir="auto"
          label={t('protection:reason')}
          value={typed.reason}
          error={doing.fieldError('/reason')}
          onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
        />
        {assured && (
          <Textarea
            dir="auto"
            label={t('protection:gates.assurance')}
            value={assurance}
            error={doing.fieldError('/assurance')}
            onChange={(event) => setTyped({ ...typed, assurance: event.currentTarget.value })}
          />
        )}
        <Button loading={doing.busy} onClick={() => void doing.run({ gate, ...rest, ...(assured && { assurance }) })}>
          {t('protection:gates.decide')}
        </Button>
      </Stack>
    </Dialog>
  )
}
