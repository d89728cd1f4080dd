import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fileAddress } from '../../../api/client.ts'
import { Sheet } from '../../../design/Sheet.tsx'
import { Icon } from '../../../icons/Icon.tsx'
import { useWords } from '../../../words.ts'

const languages = { ar: 'العربية', en: 'English', es: 'Español', fr: 'Français', ru: 'Русский', zh: '中文' } as const

/** Everything that a supervisory authority asks, in one file: the browser follows the link itself. */
export function Report() {
  const { t, language: shown } = useWords()
  const [language, setLanguage] = useState<string>(shown in languages ? shown : 'en')
  const [span, setSpan] = useState({ from: '', to: '' })
  return (
    <Sheet title={t('protection:report.title')}>
      <p style={{ margin: '0 0 12px', maxWidth: '70ch' }}>{t('protection:report.buttonSays')}</p>
      <Group align="end" gap="sm">
        <NativeSelect
          size="sm"
          label={t('protection:report.language')}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value)}
          data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            size="sm"
            type="date"
            dir="ltr"
            label={t(`protection:acts.${end}`)}
            value={span[end]}
            onChange={(event) => setSpan({ ...span, [end]: event.currentTarget.value })}
          />
        ))}
        <Button
          component="a"
          download
          href={fileAddress('/protection/report', { language, ...span })}
          leftSection={<Icon name="download" size={16} />}
        >
          {t('protection:take')}
        </Button>
      </Group>
    </Sheet>
  )
}
