import { Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../api/session.ts'
import { Flag } from '../design/Flag.tsx'
import { Icon } from '../icons/Icon.tsx'
import { useWords } from '../words.ts'
import { ClocksToday } from './ClocksToday.tsx'
import css from './Frame.module.css'
import { LanguageMenu, ThemeMenu } from './Preferences.tsx'
import { useSignOut } from './useSignOut.ts'

export function TopBar({ onFind, onKeys }: { onFind: () => void; onKeys: () => void }) {
  const { t } = useWords()
  const { officer, node } = useSession()
  return (
    <header className={css.bar}>
      <div className={css.authority}>
        <Flag state={node.state} />
        <span dir="auto" title={node.id}>
          {officer.authority}
        </span>
      </div>
      <div className={css.tools}>
        <ClocksToday />
        <button type="button" className={css.find} onClick={onFind} aria-keyshortcuts="Control+K">
          <Icon name="search" size={16} />
          <span className={css.findWords}>{t('frame:find.open')}</span>
          <span className={css.keys} aria-hidden="true">
            Ctrl K
          </span>
        </button>
        <span className={css.wide} style={{ display: 'contents' }}>
          <LanguageMenu />
          <ThemeMenu />
        </span>
        <PersonMenu name={officer.name} roles={officer.roles} onKeys={onKeys} />
      </div>
    </header>
  )
}

function PersonMenu({ name, roles, onKeys }: { name: string; roles: readonly string[]; onKeys: () => void }) {
  const { t, role, format } = useWords()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const held = format.list(roles.map(role))
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <button type="button" className={css.tool} style={{ height: 40 }}>
          <Icon name="person" />
          <span className={css.person}>
            <span dir="auto">{name}</span>
            <small>{held}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}: {held}
        </Menu.Label>
        <Menu.Item leftSection={<Icon name="key" size={16} />} onClick={() => void navigate({ to: '/me' })}>
          {t('frame:person.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="keyboard" size={16} />} onClick={onKeys}>
          {t('frame:keys.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="leave" size={16} />} onClick={() => void signOut()}>
          {t('frame:person.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
