import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { Badge } from '../../../design/Badge.tsx'
import { When } from '../../../design/Clock.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { Sheet } from '../../../design/Sheet.tsx'
import { stateOfNode } from '../../../format.ts'
import { useWords } from '../../../words.ts'
import { arrangementsQuery, type Copy, type Permission, permissionsQuery, refreshAll } from '../api.ts'
import css from '../Intelligence.module.css'
import { nothingSaid, saidAll, Why } from '../Why.tsx'

const tones = { open: 'wait', granted: 'good', refused: 'bad', withdrawn: 'calm' } as const

/** What owners were asked for beyond their handling codes, and what partners ask of us; narrowed to one record when it is named. */
export function Permissions({ of }: { of?: string }) {
  const { t } = useWords()
  const items = useSuspenseQuery(permissionsQuery).data.items.filter((it) => of === undefined || it.reference === of)
  if (items.length === 0) return null
  return (
    <Sheet title={t('intelligence:permission.title')} flush>
      {items.map((it) => (
        <One key={`${it.case} ${it.id}`} permission={it} />
      ))}
    </Sheet>
  )
}

/** The same beneath a record of a partner. */
export function PermissionsOn({ copy }: { copy: Copy }) {
  const items = useSuspenseQuery(permissionsQuery).data.items.filter(
    (it) => it.side === 'asking' && it.case === copy.case && it.reference === copy.record.reference,
  )
  return items.map((it) => <One key={it.id} permission={it} />)
}

function One({ permission: it }: { permission: Permission }) {
  const { t, format } = useWords()
  const may = useMay()
  const [answering, setAnswering] = useState(false)
  const partner = format.state(stateOfNode(it.partner))
  const open = it.side === 'owner' && (it.state === 'open' || (it.state === 'granted' && !it.over))
  const until = it.until && format.date(it.until)
  return (
    <article className={css.hit} aria-label={`${t('intelligence:permission.title')}: ${it.reference}`}>
      <div className={css.row}>
        <bdi>{it.reference}</bdi>
        <span>
          {t(`intelligence:permission.use.${it.use}`, { to: it.recipient ? format.state(stateOfNode(it.recipient)) : '' })}
        </span>
        <Badge tone={it.over ? 'calm' : tones[it.state]}>
          {t(`intelligence:permission.state.${it.over ? 'over' : it.state}`, { until })}
        </Badge>
        <span className={css.sub}>
          {t(`intelligence:permission.${it.side === 'asking' ? 'ours' : 'theirs'}`, { state: partner })} · <When at={it.at} />
        </span>
      </div>
      <div>
        <bdi>{it.askedBy}</bdi>, {t(`intelligence:purpose.${it.purpose}`)}: <span dir="auto">{it.reason}</span>
      </div>
      {it.said && (
        <div>
          <bdi>{it.decidedBy}</bdi>: <span dir="auto">{it.said}</span>
        </div>
      )}
      {open && may('intelligence.decide-permission') && (
        <div className={css.row}>
          <Button size="compact-sm" variant="default" onClick={() => setAnswering(true)}>
            {t(it.state === 'open' ? 'intelligence:permission.answer' : 'intelligence:permission.withdraw')}
          </Button>
        </div>
      )}
      {answering && <Answering permission={it} onClose={() => setAnswering(false)} />}
    </article>
  )
}

/** The owner's word: granted until a day, refused, or taken back; always with reasons, which the partner reads. */
function Answering({ permission: it, onClose }: { permission: Permission; onClose: () => void }) {
  const { t } = useWords()
  const [until, setUntil] = useState('')
  const [reasons, setReasons] = useState('')
  const act = useAct<Record<string, unknown>>({
    path: `/intelligence/permissions/${it.id}/answer`,
    act: 'intelligence.decide-permission',
    refresh: refreshAll,
    said: t('intelligence:permission.told'),
    done: onClose,
  })
  const back = it.state === 'granted'
  const answer = (word: 'granted' | 'refused' | 'withdrawn') =>
    void act.run({ answer: word, reasons, ...(word === 'granted' && until !== '' && { until }) })
  return (
    <Dialog onClose={onClose} title={t(back ? 'intelligence:permission.withdraw' : 'intelligence:permission.answer')}>
      <Stack gap="sm">
        {!back && (
          <TextInput
            type="date"
            label={t('intelligence:permission.until')}
            value={until}
            error={act.fieldError('/until')}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        )}
        <Textarea
          dir="auto"
          minRows={3}
          label={t('intelligence:permission.reasons')}
          value={reasons}
          error={act.fieldError('/reasons')}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
        <ProblemNote problem={act.problem} />
        <Group justify="flex-end" gap="sm">
          {back ? (
            <Button color="bad" loading={act.busy} onClick={() => answer('withdrawn')}>
              {t('intelligence:permission.withdraw')}
            </Button>
          ) : (
            <>
              <Button variant="default" loading={act.busy} onClick={() => answer('refused')}>
                {t('intelligence:permission.refuse')}
              </Button>
              <Button loading={act.busy} onClick={() => answer('granted')}>
                {t('intelligence:permission.grant')}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}

/** Asks the owner of a record for what its handling code closes. */
export function AskPermission({ copy, onClose }: { copy: Copy; onClose: () => void }) {
  const { t, format } = useWords()
  const partners = useSuspenseQuery(arrangementsQuery).data.items.filter(({ partner }) => partner.node !== copy.partner)
  const [use, setUse] = useState(copy.record.handling.codes.includes('H2') ? 'share' : 'judicial')
  const [recipient, setRecipient] = useState(partners[0]?.partner.node ?? '')
  const [why, setWhy] = useState({ ...nothingSaid, case: copy.case })
  const [missing, setMissing] = useState(false)
  const act = useAct<Record<string, unknown>>({
    path: '/intelligence/permissions',
    act: 'intelligence.ask-permission',
    refresh: refreshAll,
    said: t('intelligence:permission.sent'),
    done: onClose,
  })
  const submit = () => {
    setMissing(true)
    if (!saidAll(why)) return
    void act.run({
      ...why,
      partner: copy.partner,
      reference: copy.record.reference,
      use,
      ...(use === 'share' && recipient !== '' && { recipient }),
    })
  }
  return (
    <Dialog onClose={onClose} title={t('intelligence:permission.ask')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          <div>{t('intelligence:permission.says')}</div>
          <Group grow align="end">
            <NativeSelect
              size="sm"
              label={t('intelligence:permission.useOf')}
              value={use}
              data={(['share', 'judicial'] as const).map((value) => ({
                value,
                label: t(`intelligence:permission.useKind.${value}`),
              }))}
              onChange={(event) => setUse(event.currentTarget.value)}
            />
            {use === 'share' && (
              <NativeSelect
                size="sm"
                label={t('intelligence:permission.recipient')}
                value={recipient}
                data={partners.map(({ partner }) => ({
                  value: partner.node,
                  label: `${format.state(partner.state)}: ${partner.authority}`,
                }))}
                onChange={(event) => setRecipient(event.currentTarget.value)}
              />
            )}
          </Group>
          <Why why={why} set={setWhy} missing={missing} fixed />
          <ProblemNote problem={act.problem} fieldsHere={false} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('frame:cancel')}
            </Button>
            <Button type="submit" loading={act.busy}>
              {t('intelligence:permission.ask')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
