import { Kbd, Modal } from '@mantine/core'
import { useMay } from '../api/session.ts'
import { useWords } from '../words.ts'
import { answered, keyboardMap } from './keys.ts'
import { openPlaces } from './places.ts'

const isAnswered = (key: string): boolean => [...answered].some((keys) => key.toLowerCase() in keys())

export function KeyboardMap({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords()
  const may = useMay()
  const groups = [
    {
      group: 'go',
      rows: openPlaces(may).map((place) => [`G ${place.letter.toUpperCase()}`, t(`frame:place.${place.key}`)] as const),
    },
    ...keyboardMap.map(({ group, keys }) => ({
      group,
      rows: keys
        .filter(([key]) => group !== 'objects' || isAnswered(key))
        .map(([key, name]) => [key, t(`frame:keys.${name}`)] as const),
    })),
  ]
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('frame:keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('frame:close') }}
    >
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: 24 }}>
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ group, rows }) => (
            <section key={group}>
              <h3>{t(`frame:keys.group.${group}`)}</h3>
              <dl style={{ display: 'grid', gridTemplateColumns: '88px 1fr', gap: '6px 12px', margin: '8px 0 0' }}>
                {rows.map(([key, words]) => (
                  <div key={key} style={{ display: 'contents' }}>
                    <dt dir="ltr">
                      {key.split(' ').map((one) => (
                        <Kbd key={one} style={{ marginInlineEnd: 4 }}>
                          {one}
                        </Kbd>
                      ))}
                    </dt>
                    <dd style={{ margin: 0 }}>{words}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Modal>
  )
}
