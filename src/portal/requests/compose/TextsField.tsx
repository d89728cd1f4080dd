/** The same words in several languages, side by side. A translation names the language it was made from and who certified it. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { Texts } from '../../../assistance/content.ts'
import { Icon } from '../../icons/Icon.tsx'
import { useWords } from '../../words.ts'
import { useDraft, useField } from '../draft/useDraft.tsx'
import { tongues } from '../words/tongues.ts'
import { useComposed } from './Beside.tsx'
import css from './Compose.module.css'
import { Place, useLabel } from './fields.tsx'
import { TranslationHelp } from './TranslationHelp.tsx'

type Text = Texts[number]

export function TextsField({
  pointer,
  label,
  hint,
  rows = 4,
}: {
  pointer: string
  label?: string
  hint?: string
  rows?: number
}) {
  const { t, format } = useWords()
  const [texts = [], set] = useField<Texts>(pointer)
  const draft = useDraft()
  const request = useComposed()
  const name = useLabel(pointer, label)
  const shown: Texts = texts.length > 0 ? texts : [{ lang: request.content.language || 'en', text: '' }]
  const change = (at: number, next: Partial<Text>) =>
    set(
      shown.map((text, i) => {
        if (i !== at) return text
        const { translatedFrom, certifiedBy, machine, ...rest } = { ...text, ...next }
        return {
          ...rest,
          ...(translatedFrom && { translatedFrom }),
          ...(certifiedBy && { certifiedBy }),
          ...(machine && { machine }),
        }
      }),
    )
  const used = shown.map((text) => text.lang)
  const wanted = draft.state().content.language
  const free = tongues.filter((lang) => !used.includes(lang))
  return (
    <Place pointer={pointer}>
      <fieldset className={css.texts}>
        <legend className={css.legend}>{name}</legend>
        {hint && <p className={css.hint}>{hint}</p>}
        <div className={css.sides} data-many={shown.length > 1 || undefined}>
          {shown.map((text, i) => (
            <div key={text.lang} className={css.side} id={`f${`${pointer}/${i}/text`.replaceAll('/', '-')}`}>
              <Textarea
                label={
                  <span className={css.tongue}>
                    {format.language(text.lang)}
                    {text.translatedFrom && (
                      <span className={css.faint}>
                        {t('requests:compose.from', { language: format.language(text.translatedFrom) })}
                      </span>
                    )}
                  </span>
                }
                aria-label={`${name}, ${format.language(text.lang)}`}
                lang={text.lang}
                dir="auto"
                minRows={rows}
                value={text.text}
                onChange={(event) => change(i, { text: event.currentTarget.value })}
              />
              {i > 0 && shown[0] && (
                <TranslationHelp request={request.id} original={shown[0]} text={text} onChange={(next) => change(i, next)} />
              )}
              {i > 0 && (
                <div className={css.origin}>
                  <NativeSelect
                    size="sm"
                    label={t('requests:compose.translatedFrom')}
                    value={text.translatedFrom ?? ''}
                    onChange={(event) => change(i, { translatedFrom: event.currentTarget.value || undefined })}
                    data={[
                      { value: '', label: t('requests:compose.original') },
                      ...used.filter((lang) => lang !== text.lang).map((lang) => ({ value: lang, label: format.language(lang) })),
                    ]}
                  />
                  <TextInput
                    size="sm"
                    label={t('requests:compose.certifiedBy')}
                    dir="auto"
                    value={text.certifiedBy ?? ''}
                    onChange={(event) => change(i, { certifiedBy: event.currentTarget.value || undefined })}
                  />
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    leftSection={<Icon name="trash" size={14} />}
                    onClick={() => set(shown.filter((_, at) => at !== i))}
                  >
                    {t('requests:compose.removeLanguage', { language: format.language(text.lang) })}
                  </Button>
                </div>
              )}
            </div>
          ))}
        </div>
        {shown.length < 12 && (
          <NativeSelect
            size="xs"
            className={css.add}
            aria-label={t('requests:compose.addLanguageTo', { field: name })}
            value=""
            onChange={(event) => {
              const lang = event.currentTarget.value
              if (lang) set([...shown, { lang, text: '', ...(shown[0] && { translatedFrom: shown[0].lang }) }])
            }}
            data={[
              { value: '', label: t('requests:compose.addLanguage') },
              ...[...new Set([wanted, ...free])]
                .filter((lang) => lang && !used.includes(lang))
                .map((lang) => ({ value: lang, label: format.language(lang) })),
            ]}
          />
        )}
      </fieldset>
    </Place>
  )
}
