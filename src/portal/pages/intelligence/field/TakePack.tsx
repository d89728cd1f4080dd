import { Button, Checkbox, Group, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { mostHours } from '../../../../intelligence/pack/pack.ts'
import { fewestLetters, sealPack } from '../../../../intelligence/pack/seal.ts'
import { type RecordKind, recordKinds } from '../../../../intelligence/record/kinds.ts'
import { useAct } from '../../../api/useAct.ts'
import { When } from '../../../design/Clock.tsx'
import { ProblemNote } from '../../../design/Problem.tsx'
import { useWords } from '../../../words.ts'
import type { Pack } from '../api.ts'
import css from '../Intelligence.module.css'
import { nothingSaid, saidAll, Why } from '../Why.tsx'
import own from './Field.module.css'

const first: readonly RecordKind[] = recordKinds.filter((it) => ['person', 'vehicle', 'document'].includes(it))

/** The page of the pack with the sealed pack in it, in the language of this page. */
async function pageOf(pack: Pack, words: string): Promise<string> {
  const { default: page } = await import('./pack-page.html?raw')
  const sealed = await sealPack(pack.signed, words, crypto.getRandomValues(new Uint8Array(28)))
  const { lang } = document.documentElement
  return page
    .replace('<html lang="en">', () => `<html lang="${lang}" data-language="${lang}">`)
    .replace('"pack"</script>', () => `${JSON.stringify(sealed)}</script>`)
}

/** A pack of numbers for a phone without a line: said in two lines, and made by who wants one. */
export function TakePack() {
  const { t } = useWords()
  const [wanted, setWanted] = useState(false)
  return (
    <section className={own.field} aria-labelledby="pack-title">
      <h2 id="pack-title" className={own.heading}>
        {t('pack:title')}
      </h2>
      <p className={css.sub}>{t('pack:says')}</p>
      {wanted ? (
        <Making />
      ) : (
        <Button variant="default" onClick={() => setWanted(true)}>
          {t('pack:take')}
        </Button>
      )}
    </section>
  )
}

function Making() {
  const { t } = useWords()
  const [why, setWhy] = useState(nothingSaid)
  const [kinds, setKinds] = useState(first)
  const [hours, setHours] = useState(12)
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState(false)
  const [file, setFile] = useState<Readonly<{ url: string; name: string; pack: Pack }>>()
  const act = useAct<Record<string, unknown>, Pack>({ path: '/intelligence/packs', act: 'intelligence.take-pack' })
  const short = words.length < fewestLetters
  const submit = async () => {
    setMissing(true)
    if (!saidAll(why) || kinds.length === 0 || short) return
    const pack = await act.run({ ...why, kinds, hours })
    if (!pack) return
    if (file) URL.revokeObjectURL(file.url)
    const url = URL.createObjectURL(new Blob([await pageOf(pack, words)], { type: 'text/html' }))
    setFile({ url, pack, name: `comity-${pack.until.slice(0, 10)}.html` })
    setWords('')
    setMissing(false)
  }
  return (
    <form
      className={own.making}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Why why={why} set={setWhy} missing={missing} />
      <Checkbox.Group
        label={t('pack:kinds')}
        value={[...kinds]}
        error={missing && kinds.length === 0 ? t('requests:field.required') : undefined}
        onChange={(chosen) => setKinds(recordKinds.filter((it) => chosen.includes(it)))}
      >
        <Group gap="sm" mt={4} className={own.kinds}>
          {recordKinds.map((it) => (
            <Checkbox key={it} size="sm" value={it} label={t(`intelligence:kind.${it}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <NumberInput
        size="sm"
        label={t('pack:hours')}
        min={1}
        max={mostHours}
        value={hours}
        onChange={(it) => setHours(Math.min(mostHours, Math.max(1, Number(it) || 1)))}
      />
      <TextInput
        type="password"
        size="sm"
        label={t('pack:words', { n: fewestLetters })}
        description={t('pack:wordsSays')}
        autoComplete="new-password"
        value={words}
        error={missing && short ? t('pack:short', { n: fewestLetters }) : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ProblemNote problem={act.problem} fieldsHere={false} />
      <Button type="submit" loading={act.busy} variant={file ? 'default' : 'filled'}>
        {t('pack:take')}
      </Button>
      {file && (
        <p role="status" className={css.row}>
          <span>
            {t('pack:made', { numbers: file.pack.numbers, records: file.pack.records })} <When at={file.pack.until} />
          </span>
          <Button component="a" href={file.url} download={file.name}>
            {t('pack:save')}
          </Button>
        </p>
      )}
    </form>
  )
}
