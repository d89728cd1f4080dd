import { Menu, useMantineColorScheme } from '@mantine/core'
import { languages, speak } from '../i18n.ts'
import { Icon } from '../icons/Icon.tsx'
import type { IconName } from '../icons/shapes.ts'
import { useWords } from '../words.ts'
import css from './Frame.module.css'

export function LanguageMenu() {
  const { t, language } = useWords()
  const own = languages.find((one) => one.tag === language)?.name ?? language
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <button type="button" className={css.tool}>
          <Icon name="language" />
          <span className="unseen">
            {t('frame:language')}: {own}
          </span>
          <span lang={language} style={{ textTransform: 'uppercase', fontSize: 12 }} aria-hidden="true">
            {language}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((one) => (
          <Menu.Item
            key={one.tag}
            lang={one.tag}
            dir={one.tag === 'ar' ? 'rtl' : 'ltr'}
            onClick={() => void speak(one.tag)}
            aria-current={one.tag === language || undefined}
            rightSection={one.tag === language ? <Icon name="check" size={16} /> : null}
          >
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const schemes: readonly (readonly ['light' | 'dark' | 'auto', IconName])[] = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['auto', 'administration'],
]

export function ThemeMenu() {
  const { t } = useWords()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <button type="button" className={css.tool} aria-label={`${t('frame:theme.label')}: ${t(`frame:theme.${colorScheme}`)}`}>
          <Icon name={colorScheme === 'dark' ? 'moon' : 'sun'} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(([scheme, icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon name={icon} size={16} />}
            onClick={() => setColorScheme(scheme)}
            aria-current={scheme === colorScheme || undefined}
            rightSection={scheme === colorScheme ? <Icon name="check" size={16} /> : null}
          >
            {t(`frame:theme.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
