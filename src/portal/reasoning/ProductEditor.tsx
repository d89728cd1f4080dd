import { Button, Checkbox, Group, Menu, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../api/useAct.ts'
import { Note, ProblemNote } from '../design/Problem.tsx'
import { Sheet } from '../design/Sheet.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { citeOf, type Fact, type Notebook, type Product, type ProductBody } from './api.ts'
import { FactList, FactPicker } from './FactList.tsx'
import css from './Reasoning.module.css'

type Part = Readonly<{ key: number; is: 'heading' | 'sentence'; text: string; facts: readonly Fact[] }>
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const

const partsOf = (product: Product | undefined): Part[] =>
  (product?.parts ?? []).map((part, key) => ({
    key,
    is: part.is === 'heading' ? 'heading' : 'sentence',
    text: part.text,
    facts: part.facts.map((n) => product!.facts[n - 1]!.cited),
  }))

/** A product is written sentence by sentence, each with the facts it rests on; one without facts is not taken. */
export function ProductEditor({
  id,
  notebook,
  product,
  onDone,
  onCancel,
}: {
  id: string
  notebook: Notebook
  product: Product | undefined
  onDone: (id: string) => void
  onCancel: () => void
}) {
  const { t, format, language } = useWords(['reasoning', 'frame'])
  const [title, setTitle] = useState(product?.title ?? '')
  const [mark, setMark] = useState(product?.mark ?? '')
  const [tongue, setTongue] = useState(product?.language ?? language)
  const [matrix, setMatrix] = useState(product?.matrix !== null && product !== undefined)
  const [parts, setParts] = useState<readonly Part[]>(partsOf(product))
  const [next, setNext] = useState(1000)
  const act = useAct<ProductBody, { id: string }>({
    path: `/cases/${id}/reasoning/products${product ? `/${product.id}` : ''}`,
    verb: product ? 'PUT' : 'POST',
    refresh: [['reasoning', id]],
    said: t('reasoning:notebook.saved'),
    done: (made) => onDone(made.id),
  })
  const add = (part: Omit<Part, 'key'>) => {
    setParts((all) => [...all, { ...part, key: next }])
    setNext(next + 1)
  }
  const change = (key: number, its: Partial<Part>) =>
    setParts((all) => all.map((one) => (one.key === key ? { ...one, ...its } : one)))
  const up = (i: number) => setParts((all) => [...all.slice(0, i - 1), all[i]!, all[i - 1]!, ...all.slice(i + 1)])
  const bare = parts.some((part) => part.is === 'sentence' && part.facts.length === 0)
  const ready = title.trim() && mark.trim() && parts.length > 0 && parts.every((part) => part.text.trim()) && !bare
  const findings = notebook.findings.filter((one) => !one.withheld)
  const save = () =>
    act.run({
      title,
      mark,
      language: tongue as ProductBody['language'],
      matrix,
      parts: parts.map((part) =>
        part.is === 'heading'
          ? { is: 'heading', text: part.text }
          : { is: 'sentence', text: part.text, cites: part.facts.map(citeOf) },
      ) as ProductBody['parts'],
      ...(product && { version: product.version }),
    })
  return (
    <Sheet title={t('reasoning:notebook.newProduct')}>
      <Stack gap="sm">
        <TextInput label={t('reasoning:notebook.productTitle')} value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
        <Group align="flex-start">
          <TextInput
            label={t('reasoning:notebook.handling')}
            description={t('reasoning:notebook.handlingHint')}
            value={mark}
            onChange={(e) => setMark(e.currentTarget.value)}
            maxLength={80}
          />
          <NativeSelect
            label={t('reasoning:notebook.language')}
            description=" "
            value={tongue}
            data={languages.map((value) => ({ value, label: format.language(value) }))}
            onChange={(e) => setTongue(e.currentTarget.value)}
          />
        </Group>
        {parts.map((part, i) => (
          <div key={part.key} className={css.part}>
            {part.is === 'heading' ? (
              <TextInput
                label={t('reasoning:notebook.heading')}
                value={part.text}
                onChange={(e) => change(part.key, { text: e.currentTarget.value })}
              />
            ) : (
              <div>
                <Textarea
                  label={`${t('reasoning:notebook.sentence')} ${i + 1}`}
                  autosize
                  minRows={1}
                  value={part.text}
                  onChange={(e) => change(part.key, { text: e.currentTarget.value })}
                />
                <FactList facts={part.facts} />
                <details>
                  <summary>{t('reasoning:notebook.choose', { number: part.facts.length })}</summary>
                  <FactPicker
                    citable={notebook.citable}
                    of={notebook.citableOf}
                    chosen={part.facts}
                    onChange={(facts) => change(part.key, { facts })}
                  />
                </details>
              </div>
            )}
            <span className={css.acts}>
              <Button size="compact-xs" variant="subtle" disabled={i === 0} onClick={() => up(i)}>
                {t('reasoning:notebook.up')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => setParts((all) => all.filter((one) => one.key !== part.key))}
              >
                {t('reasoning:notebook.remove')}
              </Button>
            </span>
          </div>
        ))}
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => add({ is: 'sentence', text: '', facts: [] })}>
            {t('reasoning:notebook.addSentence')}
          </Button>
          {findings.length > 0 && (
            <Menu>
              <Menu.Target>
                <Button size="compact-sm" variant="default" rightSection={<Icon name="down" size={14} />}>
                  {t('reasoning:notebook.addOfFinding')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown style={{ maxInlineSize: 480 }}>
                {findings.map((one) => (
                  <Menu.Item
                    key={one.id}
                    onClick={() =>
                      add({ is: 'sentence', text: [one.text, one.doubt].filter(Boolean).join(' '), facts: one.facts })
                    }
                  >
                    {one.text}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
          <Button size="compact-sm" variant="default" onClick={() => add({ is: 'heading', text: '', facts: [] })}>
            {t('reasoning:notebook.addHeading')}
          </Button>
        </Group>
        {notebook.items.length > 0 && (
          <Checkbox
            label={t('reasoning:notebook.withMatrix')}
            checked={matrix}
            onChange={(e) => setMatrix(e.currentTarget.checked)}
          />
        )}
        {bare && <Note tone="wait">{t('reasoning:notebook.needsFacts')}</Note>}
        {act.problem && <ProblemNote problem={act.problem} fieldsHere={false} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('frame:cancel')}
          </Button>
          <Button disabled={!ready} loading={act.busy} onClick={() => void save()}>
            {t('reasoning:notebook.save')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  )
}
