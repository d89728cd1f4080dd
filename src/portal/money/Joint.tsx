import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { Badge } from '../design/Badge.tsx'
import { Dialog } from '../design/Dialog.tsx'
import { MethodCard } from '../design/MethodCard.tsx'
import { Empty, ProblemNote } from '../design/Problem.tsx'
import { Facts, Sheet } from '../design/Sheet.tsx'
import type { Tone } from '../design/tone.ts'
import { Icon } from '../icons/Icon.tsx'
import { usePartnerName } from '../pages/screening/BlindAnswers.tsx'
import { useWords } from '../words.ts'
import { type JointLook, type JointProposal, jointQuery, type Payment } from './api.ts'
import { JointFindings } from './JointFindings.tsx'
import { ProposeJoint } from './ProposeJoint.tsx'

const tones: Readonly<Record<JointLook['state'], Tone>> = {
  prepared: 'wait',
  proposed: 'wait',
  comparing: 'info',
  compared: 'good',
  ended: 'calm',
}
const ruled = { borderBlockStart: '1px solid var(--line)', paddingBlock: 10 } as const

/** Looks at money together with partners: what is proposed, what waits to be sent, what was found and who has released it. */
export function Joint({ id, payments, open }: { id: string; payments: readonly Payment[]; open: boolean }) {
  const { t } = useWords(['analysis', 'frame'])
  const may = useMay()
  const { items, proposals } = useSuspenseQuery({ ...jointQuery(id), refetchInterval: 15_000 }).data
  const [proposing, setProposing] = useState(false)
  const prepares = open && may('analysis.joint-prepare')
  return (
    <Sheet
      title={t('analysis:joint.title')}
      side={
        <Group gap="xs">
          <MethodCard method="joint" />
          {prepares && payments.length > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => setProposing(true)}
            >
              {t('analysis:joint.propose')}
            </Button>
          )}
        </Group>
      }
    >
      <p style={{ color: 'var(--ink-soft)', maxInlineSize: '75ch' }}>{t('analysis:joint.says')}</p>
      <details>
        <summary>{t('analysis:joint.doubt')}</summary>
        <p style={{ color: 'var(--ink-soft)', maxInlineSize: '75ch' }}>{t('analysis:joint.limits')}</p>
      </details>
      {proposals.length > 0 && open && (
        <section aria-label={t('analysis:joint.proposals')}>
          <h3 style={{ fontSize: '1em', marginBlock: '12px 4px' }}>{t('analysis:joint.proposals')}</h3>
          {proposals.map((it) => (
            <Proposal key={it.id} id={id} it={it} takes={prepares} />
          ))}
        </section>
      )}
      {items.length === 0 && proposals.length === 0 && <Empty title={t('analysis:joint.none')} />}
      {items.map((it) => (
        <OneLook key={it.id} id={id} it={it} payments={payments} open={open} />
      ))}
      {proposing && <ProposeJoint id={id} payments={payments} onClose={() => setProposing(false)} />}
    </Sheet>
  )
}

function Period({ it }: { it: JointLook | JointProposal }) {
  const { format } = useWords()
  return (
    <bdi>
      {format.date(it.terms.from)} – {format.date(it.terms.until)}
    </bdi>
  )
}

function Proposal({ id, it, takes }: { id: string; it: JointProposal; takes: boolean }) {
  const { t } = useWords(['analysis', 'frame'])
  const may = useMay()
  const name = usePartnerName()
  const [taking, setTaking] = useState(false)
  const decline = useAct({
    path: `/analysis/joint/${it.id}/decline`,
    act: 'analysis.joint-decline',
    refresh: [['joint']],
  })
  return (
    <div style={ruled}>
      <p>
        <strong>{name(it.partner)}</strong> · <Period it={it} />
      </p>
      <Facts
        facts={[
          [t('analysis:joint.aim'), <bdi key="p">{it.purpose}</bdi>],
          [t('analysis:joint.basis'), <bdi key="b">{it.basis}</bdi>],
          [t('analysis:joint.contact'), <Contact key="c" it={it.contact} />],
        ]}
      />
      {decline.problem && <ProblemNote problem={decline.problem} />}
      <Group gap="sm" mt={8}>
        {takes && (
          <Button size="compact-sm" onClick={() => setTaking(true)}>
            {t('analysis:joint.take')}
          </Button>
        )}
        {may('analysis.joint-decline') && (
          <Button size="compact-sm" variant="default" loading={decline.busy} onClick={() => void decline.run()}>
            {t('analysis:joint.decline')}
          </Button>
        )}
      </Group>
      {taking && <Take id={id} it={it} onClose={() => setTaking(false)} />}
    </div>
  )
}

const Contact = ({ it }: { it: { name: string; authority: string; reference?: string } }) => (
  <bdi>{[it.name, it.authority, it.reference].filter(Boolean).join(', ')}</bdi>
)

function Take({ id, it, onClose }: { id: string; it: JointProposal; onClose: () => void }) {
  const { t } = useWords(['analysis', 'frame'])
  const [basis, setBasis] = useState('')
  const act = useAct<{ joint: string; basis: string }>({
    path: `/cases/${id}/money/joint/taken`,
    refresh: [['joint']],
    said: t('analysis:joint.prepared'),
    done: onClose,
  })
  return (
    <Dialog onClose={onClose} title={t('analysis:joint.take')}>
      <Stack gap="sm">
        <p>{t('analysis:joint.takeSays')}</p>
        <TextInput
          label={t('analysis:joint.basis')}
          dir="auto"
          maxLength={500}
          value={basis}
          error={act.fieldError('/basis')}
          onChange={(e) => setBasis(e.currentTarget.value)}
        />
        {act.problem && <ProblemNote problem={act.problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button disabled={!basis.trim()} loading={act.busy} onClick={() => void act.run({ joint: it.id, basis })}>
            {t('analysis:joint.take')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

type LookProps = Readonly<{ id: string; it: JointLook; payments: readonly Payment[]; open: boolean }>
function OneLook({ id, it, payments, open }: LookProps) {
  const { t } = useWords(['analysis', 'frame'])
  const name = usePartnerName()
  return (
    <details open={it.state === 'compared' || it.state === 'prepared'} style={ruled}>
      <summary>
        <Badge tone={tones[it.state]}>{t(`analysis:joint.state.${it.state}`)}</Badge> {name(it.partner)} · <Period it={it} />
        {it.ending && ` · ${t(`analysis:joint.why.${it.ending}`)}`}
      </summary>
      <div style={{ display: 'grid', gap: 10, paddingBlockStart: 8 }}>
        <Facts
          facts={[
            [t('analysis:joint.aim'), <bdi key="p">{it.purpose}</bdi>],
            [t('analysis:joint.basis'), <bdi key="b">{it.basis}</bdi>],
            [t('analysis:joint.preparedBy'), it.preparedBy],
            ...(it.approvedBy ? [[t('analysis:joint.approvedBy'), it.approvedBy] as const] : []),
            ...(it.theirContact ? [[t('analysis:joint.contact'), <Contact key="c" it={it.theirContact} />] as const] : []),
            ...(it.rows.of > 0 ? [[t('analysis:joint.rows'), t('analysis:joint.rowsOf', it.rows)] as const] : []),
            ...(it.counts
              ? [
                  [
                    t('analysis:joint.met'),
                    t('analysis:joint.metOf', { met: it.counts.met, ours: it.counts.ours, theirs: it.counts.theirs }),
                  ] as const,
                ]
              : []),
          ]}
        />
        {open && <Steps id={id} it={it} />}
        {it.state === 'compared' && <JointFindings id={id} it={it} payments={payments} open={open} />}
      </div>
    </details>
  )
}

function Steps({ id, it }: { id: string; it: JointLook }) {
  const { t } = useWords(['analysis', 'frame'])
  const may = useMay()
  const path = `/cases/${id}/money/joint/${it.id}`
  const send = useAct({ path: `${path}/send`, act: 'analysis.joint-release', refresh: [['joint']] })
  const end = useAct({ path: `${path}/end`, act: 'analysis.joint-release', refresh: [['joint']] })
  const problem = send.problem ?? end.problem
  if (it.state === 'ended' || !may('analysis.joint-release')) return null
  return (
    <>
      {it.mine && <p style={{ color: 'var(--ink-soft)' }}>{t('analysis:joint.another')}</p>}
      {problem && <ProblemNote problem={problem} />}
      <Group gap="sm">
        {it.state === 'prepared' && !it.mine && (
          <Button size="compact-sm" loading={send.busy} onClick={() => void send.run()}>
            {t('analysis:joint.send')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" loading={end.busy} onClick={() => void end.run()}>
          {t('analysis:joint.end')}
        </Button>
      </Group>
    </>
  )
}
