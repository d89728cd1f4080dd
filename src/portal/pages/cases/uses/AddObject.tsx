import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useSession } from '../../../api/session.ts'
import { useAct } from '../../../api/useAct.ts'
import { FormDialog, useFields } from '../../../evidence/UseDialogs.tsx'
import { useWords } from '../../../words.ts'

const categories = ['device', 'document', 'substance', 'weapon', 'money', 'vehicle', 'biological', 'other'] as const

/** Registers a physical object with its bag and its seals. */
export function AddObject({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useWords()
  const { officer } = useSession()
  const form = useFields({
    name: '',
    description: '',
    category: 'device',
    bag: '',
    seals: '',
    keptAt: '',
    measure: '',
    request: '',
    collected: '',
    keepUntil: '',
    place: '',
    authority: officer.authority,
    purpose: '',
  })
  const act = useAct<Record<string, unknown>>({
    path: `/evidence/cases/${caseId}/objects`,
    act: 'evidence.add',
    refresh: [['exhibits', caseId]],
    said: t('requests:evidence.added'),
    done: onClose,
  })
  const submit = () => {
    if (!form.complete('name', 'description', 'place', 'authority', 'keptAt', 'purpose')) return
    const { name, description, category, bag, seals, keptAt, keepUntil, place, authority, purpose, measure, request, collected } =
      form.said
    void act.run({
      ...{ name, description, category, keptAt, purpose },
      ...(bag?.trim() && { bag }),
      seals: (seals ?? '')
        .split(/[,\n]/)
        .map((one) => one.trim())
        .filter(Boolean),
      ...(keepUntil && { keepUntil }),
      origin: {
        place,
        authority,
        collectedAt: (collected ? new Date(collected) : new Date()).toISOString(),
        ...(measure?.trim() && { measure }),
        ...(request?.trim() && { request }),
      },
    })
  }
  return (
    <FormDialog title={t('uses:object.add')} button={t('uses:object.addDo')} act={act} onClose={onClose} onSubmit={submit}>
      <TextInput data-autofocus label={t('uses:object.name')} maxLength={200} {...form.needed('name')} />
      <Textarea label={t('uses:object.description')} autosize minRows={2} {...form.needed('description')} />
      <NativeSelect
        label={t('uses:object.category')}
        {...form.say('category')}
        data={categories.map((value) => ({ value, label: t(`uses:category.${value}`) }))}
      />
      <TextInput label={t('uses:object.bag')} maxLength={60} {...form.say('bag')} />
      <TextInput label={t('uses:object.seals')} description={t('uses:allowedHint')} {...form.say('seals')} />
      <TextInput label={t('evidence:label.place')} maxLength={200} {...form.needed('place')} />
      <TextInput label={t('evidence:label.collected-by')} maxLength={200} {...form.needed('authority')} />
      <TextInput label={t('evidence:label.measure')} maxLength={200} {...form.say('measure')} />
      <TextInput label={t('evidence:label.request')} maxLength={80} {...form.say('request')} />
      <TextInput
        type="datetime-local"
        label={t('evidence:label.collected')}
        description={t('viewer:collectedHint')}
        {...form.say('collected')}
      />
      <TextInput label={t('uses:object.keptAt')} maxLength={200} {...form.needed('keptAt')} />
      <TextInput type="date" label={t('uses:object.keepUntil')} {...form.say('keepUntil')} />
      <Textarea label={t('evidence:label.purpose')} autosize minRows={2} {...form.needed('purpose')} />
    </FormDialog>
  )
}
