import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Content } from '../../../../assistance/content.ts'
import { Icon } from '../../../icons/Icon.tsx'
import { useWords } from '../../../words.ts'
import { useDraft, useIds } from '../../draft/useDraft.tsx'
import css from '../Compose.module.css'
import { Place } from '../fields.tsx'

type ListName = 'offences' | 'persons' | 'measures'

/** Several of one kind, each in its own frame. A row is known by its id, so writing in one never moves another. */
export function ListOf<Item extends { id: string }>({
  name,
  make,
  children,
}: {
  name: ListName
  make: (id: string) => Item
  children: (pointer: string, id: string) => ReactNode
}) {
  const { t } = useWords()
  const draft = useDraft()
  const ids = useIds(`/${name}`)
  const edit = (change: (list: readonly Item[]) => readonly Item[]) =>
    draft.change((content) => ({ ...content, [name]: change(content[name] as unknown as readonly Item[]) }) as Content)
  const remove = (id: string) =>
    draft.change((content) => {
      const less = {
        ...content,
        [name]: (content[name] as readonly { id: string }[]).filter((item) => item.id !== id),
      } as Content
      return name === 'persons'
        ? { ...less, measures: less.measures.map((m) => ({ ...m, persons: m.persons.filter((person) => person !== id) })) }
        : less
    })
  return (
    <>
      {ids.length === 0 && (
        <Place pointer={`/${name}`}>
          <p className={css.hint}>{t(`requests:list.${name}.none`)}</p>
        </Place>
      )}
      {ids.map((id, i) => (
        <fieldset key={id} className={css.item} id={`f-${name}-${i}`} aria-label={t(`requests:list.${name}.nth`, { n: i + 1 })}>
          <div className={css.itemHead}>
            <h3>{t(`requests:list.${name}.nth`, { n: i + 1 })}</h3>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<Icon name="trash" size={14} />}
              onClick={() => remove(id)}
            >
              {t('requests:compose.remove')}
            </Button>
          </div>
          {children(`/${name}/${i}`, id)}
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => edit((list) => [...list, make(newId(name))])}
        >
          {t(`requests:list.${name}.add`)}
        </Button>
      </div>
    </>
  )
}

/** An id that no colleague's new row can have. */
const newId = (name: ListName): string => `${name[0]}-${crypto.randomUUID().slice(0, 13)}`
