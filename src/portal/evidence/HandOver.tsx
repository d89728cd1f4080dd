import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { caseQuery } from '../api/queries.ts'
import { useSession } from '../api/session.ts'
import { useAct } from '../api/useAct.ts'
import { useWords } from '../words.ts'
import css from './Evidence.module.css'
import { FormDialog, useFields } from './UseDialogs.tsx'
import type { ObjectView } from './uses.ts'

const listOf = (text = ''): string[] =>
  text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

type Props = Readonly<{ caseId: string; it: ObjectView; onClose: () => void }>

/** The first signature: to a member of the case, or to somebody from outside who signs by hand. */
export function HandOver({ caseId, it, onClose }: Props) {
  const { t } = useWords()
  const { officer } = useSession()
  const members = (useQuery(caseQuery(caseId)).data?.members ?? []).filter((one) => one.officer !== officer.id)
  const form = useFields({ to: '', receiverName: '', place: '', purpose: '', authority: '' })
  const act = useAct<Record<string, unknown>>({
    path: `/evidence/cases/${caseId}/objects/${it.exhibit}/handovers`,
    act: 'evidence.hand',
    refresh: [
      ['objects', caseId],
      ['exhibits', caseId],
    ],
    said: t('uses:object.handed'),
    done: onClose,
  })
  const submit = () => {
    const { to, receiverName, ...words } = form.said
    if (!form.complete('place', 'purpose', 'authority', ...(to ? [] : ['receiverName']))) return
    void act.run({ ...words, ...(to ? { to } : { receiverName }) })
  }
  return (
    <FormDialog title={t('uses:object.hand')} button={t('uses:object.handDo')} act={act} onClose={onClose} onSubmit={submit}>
      <p>{t('uses:object.handSays', { seals: it.seals.join(', ') || '-' })}</p>
      <NativeSelect
        data-autofocus
        label={t('uses:object.to')}
        {...form.say('to')}
        data={[
          { value: '', label: t('uses:object.outsider') },
          ...members.map((one) => ({ value: one.officer, label: one.name })),
        ]}
      />
      {!form.said.to && <TextInput label={t('uses:object.receiver')} maxLength={200} {...form.needed('receiverName')} />}
      <TextInput label={t('evidence:label.place')} maxLength={200} {...form.needed('place')} />
      <TextInput label={t('uses:authority')} maxLength={200} {...form.needed('authority')} />
      <Textarea label={t('evidence:label.purpose')} autosize minRows={2} {...form.needed('purpose')} />
    </FormDialog>
  )
}

/** The second signature: the seals as they were found, and by hand where no account stands behind the name. */
export function SignFor({ caseId, it, handover, onClose }: Props & Readonly<{ handover: ObjectView['handovers'][number] }>) {
  const { t } = useWords()
  const form = useFields({ sealsFound: handover.seals.join(', '), note: '', newSeals: '', keptAt: '' })
  const [signature, setSignature] = useState<string>()
  const act = useAct<Record<string, unknown>>({
    path: `/evidence/cases/${caseId}/handovers/${handover.id}/sign`,
    act: 'evidence.hand',
    refresh: [['objects', caseId], ['exhibits', caseId], ['inbox']],
    said: t('uses:object.signedDone'),
    done: onClose,
  })
  const submit = () => {
    const { sealsFound, note, newSeals, keptAt } = form.said
    void act.run({
      sealsFound: listOf(sealsFound),
      ...(note?.trim() && { note }),
      ...(newSeals?.trim() && { newSeals: listOf(newSeals) }),
      ...(keptAt?.trim() && { keptAt }),
      ...(signature && { signature }),
    })
  }
  return (
    <FormDialog title={t('uses:object.sign')} button={t('uses:object.signDo')} act={act} onClose={onClose} onSubmit={submit}>
      <p>{t('uses:object.signSays', { name: handover.receiverName, number: it.number })}</p>
      <TextInput data-autofocus label={t('uses:object.sealsFound')} {...form.say('sealsFound')} />
      <TextInput label={t('uses:object.newSeals')} {...form.say('newSeals')} />
      <TextInput label={t('uses:object.keptAt')} maxLength={200} {...form.say('keptAt')} />
      <Textarea label={t('uses:object.note')} autosize minRows={2} {...form.say('note')} />
      {!handover.receiver && <Signature onChange={setSignature} />}
    </FormDialog>
  )
}

/** Drawn with finger, pen or mouse. */
function Signature({ onChange }: { onChange: (png: string | undefined) => void }) {
  const { t } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef(false)
  const at = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return [((event.clientX - box.left) / box.width) * 480, ((event.clientY - box.top) / box.height) * 160] as const
  }
  const begin = (event: React.PointerEvent) => {
    const pen = canvas.current?.getContext('2d')
    if (!pen) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    pen.lineWidth = 2.5
    pen.lineCap = 'round'
    pen.strokeStyle = '#000'
    pen.beginPath()
    pen.moveTo(...at(event))
  }
  const draw = (event: React.PointerEvent) => {
    const pen = canvas.current?.getContext('2d')
    if (!pen || !drawing.current) return
    pen.lineTo(...at(event))
    pen.stroke()
  }
  const end = () => {
    if (!drawing.current) return
    drawing.current = false
    onChange(canvas.current?.toDataURL('image/png'))
  }
  const clear = () => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, 480, 160)
    onChange(undefined)
  }
  return (
    <div>
      <p>{t('uses:object.signHere')}</p>
      <canvas
        ref={canvas}
        width={480}
        height={160}
        className={css.pad}
        aria-label={t('uses:object.signature')}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
      />
      <Button size="compact-sm" variant="subtle" onClick={clear}>
        {t('uses:object.clear')}
      </Button>
    </div>
  )
}
